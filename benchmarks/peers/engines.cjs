// SPDX-License-Identifier: BSL-1.0
// The peers that npm has: node engines.cjs ENGINE JOB.json. The job says which records, how often, the rules in the engine's own
// form, and where to write the findings. Prints {version, forms: {name: [seconds of the processor]}}.
'use strict';
const fs = require('fs');
const path = require('path');

const rulesANumber = 31;

function versionOf(name) {
    const folder = process.env.NODE_PATH;
    return JSON.parse(fs.readFileSync(path.join(folder, name, 'package.json'), 'utf8')).version;
}

/** The first records of the file as objects. */
function readRecords(file, count) {
    const [head, ...lines] = fs.readFileSync(file, 'utf8').split('\n', count + 1);
    const names = head.split(',');
    return lines.map((line) => {
        const record = {};
        line.split(',').forEach((value, i) => { record[names[i]] = Number(value); });
        return record;
    });
}

/** Seconds of the processor, all threads of the process, that each of the repeats takes, after one that is not counted. */
async function time(repeats, pass) {
    await pass();
    const seconds = [];
    for (let i = 0; i < repeats; ++i) {
        const before = process.cpuUsage();
        await pass();
        const used = process.cpuUsage(before);
        seconds.push((used.user + used.system) / 1e6);
    }
    return seconds;
}

function line(person, rules, numbers) {
    const masks = new Array(numbers).fill(0);
    for (const rule of rules) {
        masks[Math.floor(rule / rulesANumber)] |= 1 << rule % rulesANumber;
    }
    return [person, ...masks].join('\t') + '\n';
}

/** An engine that takes records one by one: `evaluate` answers for a list of them, `rulesIn` finds the rules in one answer. */
async function each(job, name, evaluate, rulesIn) {
    const records = readRecords(job.records, job.count);
    const withEvents = (all) => all.filter((record) => record.events > 0);  // without events no rule fires
    const seconds = await time(job.repeats, () => evaluate(withEvents(records)));
    const asked = withEvents(records);
    const lines = (await evaluate(asked)).map(rulesIn).map((rules, i) => (rules.length === 0 ? '' : line(asked[i].person, rules, job.numbers)));
    fs.writeFileSync(job.findings[job.form], lines.join(''));
    return { version: versionOf(name), forms: { [job.form]: seconds } };
}

const engines = {
    async duckdb(job) {
        const { DuckDBInstance, version } = require('@duckdb/node-api');
        const db = await (await DuckDBInstance.create(':memory:')).connect();
        await db.run('SET threads = 1');
        const types = job.columns.map((c) => `'${c}': '${{ person: 'INTEGER', kind: 'TINYINT', contest: 'TINYINT' }[c] ?? 'SMALLINT'}'`);
        await db.run(`CREATE TABLE records AS SELECT * FROM read_csv('${job.records}', header = true, columns = {${types}}) LIMIT ${job.count}`);
        const forms = {};
        for (const [name, [timed, findings]] of Object.entries(job.queries)) {
            forms[name] = await time(job.repeats, () => db.runAndReadAll(timed));
            await db.run(`COPY (${findings}) TO '${job.findings[name]}' (DELIMITER '\t', HEADER false)`);
        }
        return { version: version(), forms };
    },

    async zen(job) {
        const { ZenEngine } = require('@gorules/zen-engine');
        const decision = new ZenEngine().createDecision(job.decision);
        const aCall = 1000;
        return each(job, '@gorules/zen-engine', async (records) => {
            const all = [];
            for (let i = 0; i < records.length; i += aCall) {
                const { result } = await decision.evaluate({ records: records.slice(i, i + aCall) });
                all.push(...result.findings);
            }
            return all;
        }, (hits) => hits.map((hit) => Number(hit.rule)));
    },

    async 'json-rules-engine'(job) {
        const { Engine } = require('json-rules-engine');
        const engine = new Engine(job.rules);
        return each(job, 'json-rules-engine', async (records) => {
            const all = [];
            for (const record of records) {
                const { events } = await engine.run(record);
                all.push(events);
            }
            return all;
        }, (events) => events.map((event) => Number(event.type)));
    },
};

const [, , engine, file] = process.argv;
engines[engine](JSON.parse(fs.readFileSync(file, 'utf8'))).then(
    (answer) => console.log(JSON.stringify(answer)),
    (problem) => {
        console.error(problem);
        process.exitCode = 1;
    },
);
