#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Lists of people in one pass: neither the order of the rows, nor the memory, nor the number of threads, nor the format, nor a pipe
# changes an answer; a list in two parts has the same findings as the whole; and an end in the middle is a clean one.
set -euo pipefail
fail() {
    echo "audit_stream: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
on=(--on 2024-10-01)

# Three thousand people, more than a batch; every fortieth has done something, everything of the kinds below.
python3 - "$work" <<'MAKE'
import json, random, sys
work = sys.argv[1]
random.seed(5)
people, events, lines = [], [], []
for i in range(3000):
    p = f"P{i:05d}"
    kind = random.choice(["pns"] * 5 + ["pppk", "cpns", "non_asn"])
    contest = random.choice(["pilkada-2024", "pemilu-2024-dprd-kabkota", ""])
    appointed = random.choice(["2012-03-01", "2019-11-01", ""])
    facts = {"employment": [kind]} | ({"appointed": appointed} if appointed else {})
    acts = []
    people.append(f"{p},{kind},{contest},{appointed}")
    if i % 40 == 0:
        for word, day in random.sample([("violation_known", "2024-07-01"), ("resignation_submitted", "2024-05-02"),
                                        ("party_card_issued", "2024-05-20"), ("cltn_requested", "2024-04-01"),
                                        ("breach_known", "2024-08-01")], random.randrange(3)):
            events.append(f"{p},,{word},{day}")
            facts[word] = day
        for act in ["a", "b"][: random.randrange(3)]:
            what = {"conduct": random.choice(["like", "share", "attend_campaign", "post"]),
                    "favours": random.choice(["calon", "bakal_calon"]),
                    "conduct_day": random.choice(["2024-09-24", "2024-08-06"])}
            events += [f"{p},{act},{word},{value}" for word, value in what.items()]
            one = {"id": act, "facts": what}
            if random.randrange(2):
                events.append(f"{p},{act},time,21:15 WIB")
                one["time"] = "21:15 WIB"
            acts.append(one)
    line = {"person": {"id": p, "facts": facts}}
    if contest:
        line["contest"] = contest
    if acts:
        line["acts"] = acts
    lines.append(json.dumps(line))
def write(name, rows, header=None):
    with open(f"{work}/{name}", "w") as out:
        out.write("\n".join(([header] if header else []) + rows) + "\n")
write("people.csv", people, "person,employment,contest,appointed")
write("events.csv", events, "person,act,word,value")
write("people.jsonl", lines)
random.shuffle(people)
random.shuffle(events)
write("mixed_people.csv", people, "person,employment,contest,appointed")
write("mixed_events.csv", events, "person,act,word,value")
MAKE
csv=("$work/people.csv" "$work/events.csv")
mixed=("$work/mixed_people.csv" "$work/mixed_events.csv")

answer() { # name of the output, arguments...
    local name=$1 got=0
    shift
    audit "$@" "${on[@]}" >"$work/$name" 2>"$work/$name.err" || got=$?
    [[ $got == 1 ]] || fail "$name: status $got: $(cat "$work/$name.err")"
}
same() {
    cmp "$work/$1" "$work/$2" && cmp "$work/$1.err" "$work/$2.err" || fail "$2 differs from $1"
}
for format in json csv findings; do
    answer "$format" "${csv[@]}" --format $format --threads 1
    [[ $(wc -l <"$work/$format") -gt 50 ]] || fail "$format: hardly anything found"
    answer "$format.threads" "${csv[@]}" --format $format --threads 3
    same $format $format.threads
    answer "$format.mixed" "${mixed[@]}" --format $format
    same $format $format.mixed
    answer "$format.lines" "$work/people.jsonl" --format $format
    same $format $format.lines
done
answer json.pipe --people <(cat "${mixed[0]}") --events <(cat "${mixed[1]}") --format json
same json json.pipe
answer json.stdin - --format json <"$work/people.jsonl"
same json json.stdin
answer json.both --people - --events "${csv[1]}" --format json <"${csv[0]}"
same json json.both
# Sorting that does not fit into memory goes to disk and leaves nothing there.
mkdir "$work/tmp"
for i in $(seq 5); do tail -n +2 "${mixed[0]}" | sed "s/^/$((i * 3 % 7))$i/"; done >"$work/rows"
{ head -n 1 "${mixed[0]}"; cat "$work/rows"; } >"$work/many.csv"
answer0() { audit "$@" "${on[@]}" --format json || [[ $? == 1 ]]; }
TMPDIR="$work/tmp" answer0 "$work/many.csv" --memory 1 >"$work/spilt"
answer0 "$work/many.csv" >"$work/unspilt"
cmp "$work/spilt" "$work/unspilt" || fail "what goes to disk comes back differently"
[[ -z $(ls "$work/tmp") ]] || fail "something is left on disk"
got=0
TMPDIR=/nowhere audit "$work/many.csv" --memory 1 "${on[@]}" >"$work/out" 2>"$work/err" || got=$?
[[ $got == 2 ]] && grep -q NETRALITAS-1008 "$work/err" || fail "no folder for what does not fit: status $got"

# The short findings name exactly the people that the words name, and the summary is that of the whole.
python3 - "$work/json" "$work/findings" <<'CHECK'
import csv, json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
rows = list(csv.DictReader(open(sys.argv[2])))
told = {r["person"] for r in rows}
assert {l["person"] for l in lines[:-1] if l["found"]} <= told
by_person = {l["person"]: l for l in lines[:-1]}
verdicts = 0
for r in rows:
    a = by_person[r["person"]]["answer"]
    if r["kind"] == "verdict":
        v = next(v for v in a["verdicts"] if v["act"] == r["act"])
        verdicts += 1
        assert v["ruling"]["value"] == r["value"] and v.get("by", "") == r["id"] and v["evidence"] == r["evidence"], (r, v)
    if r["kind"] == "deadline":
        assert any(d["id"] == r["id"] and d["state"] == "missed" for d in a["deadlines"]), r
assert verdicts == lines[-1]["summary"]["acts"]
CHECK
answer summary "${csv[@]}" --format json --summary
[[ $(wc -l <"$work/summary") == 1 ]] || fail "--summary tells more"
tail -n 1 "$work/json" | cmp - "$work/summary" || fail "--summary differs"

# What the pages show.
answer shown examples/people/people.csv examples/people/events.csv --format findings
cmp "$work/shown" examples/people/findings.txt || fail "examples/people/findings.txt"
answer shown.lines examples/people/people.jsonl --format findings
same shown shown.lines

# Rules of one's own and another day of knowledge take the same ways.
head -n 161 "${csv[0]}" >"$work/first.csv"
LC_ALL=C awk -F, 'NR == 1 || $1 < "P00160"' "${csv[1]}" >"$work/first_events.csv"
for extra in "--known-on 2024-06-01" "--reading kudus_2023" "--detail full" "--rules examples/rules/agency_rules.json"; do
    # shellcheck disable=SC2086
    answer extra.one "$work/first.csv" "$work/first_events.csv" --format json $extra --threads 1
    # shellcheck disable=SC2086
    answer extra.more "$work/first.csv" "${work}/first_events.csv" --format json $extra --threads 2
    same extra.one extra.more
done

# A list in two parts, two processes at once: the findings one after the other are those of the whole, and so are the summaries.
mkdir "$work/whole"
cp "${csv[@]}" "$work/whole"
examples/people/two_parts.sh "$work/whole" P01499 2024-10-01 >"$work/parts" || fail "two parts"
cat "$work/findings" "$work/findings.err" | cmp - "$work/parts" || fail "two parts are not the whole"
for part in a b; do audit "${csv[@]}" "${on[@]}" --summary --summary-to "$work/$part.json" >/dev/null || [[ $? == 1 ]]; done
audit --merge-summaries "$work/a.json" "$work/b.json" --format json >"$work/merged" || fail "--merge-summaries"
python3 - "$work/merged" "$work/summary" <<'CHECK'
import json, sys
twice, once = (json.loads(open(name).read())["summary"] for name in sys.argv[1:])
assert twice["people"] == 2 * once["people"] and twice["evidence"] == {k: 2 * n for k, n in once["evidence"].items()}
CHECK
got=0
audit --merge-summaries "$work/findings" 2>"$work/err" || got=$?
[[ $got == 2 ]] && grep -q NETRALITAS-1010 "$work/err" || fail "a file without a summary: status $got"

# Wrong rows are told in the same words by one thread and by many, and spoil their person alone.
{ cat "${csv[0]}"; printf 'P00007,pns,,\nP9,teacher,,\n,pns,,\n"P8,pns\n'; } >"$work/wrong_people.csv"
{ cat "${csv[1]}"; printf 'Q1,,cltn_start,2024-07-01\nP00008,,cltn_start,2024-02-30\n'; } >"$work/wrong_events.csv"
for threads in 1 3; do
    got=0
    audit "$work/wrong_people.csv" "$work/wrong_events.csv" "${on[@]}" --format json --threads $threads \
        >"$work/wrong.$threads" 2>"$work/wrong.$threads.err" || got=$?
    [[ $got == 2 ]] || fail "wrong rows: status $got"
done
same wrong.1 wrong.3
python3 - "$work/wrong.1" "$work/wrong.1.err" <<'CHECK'
import json, sys
s = json.loads(open(sys.argv[1]).readlines()[-1])["summary"]
assert s["people"] == 3002 and s["not_answered"] == 4 and s["answered"] == 2998, s
problems = open(sys.argv[2]).read()
assert s["problems"] == problems.count("NETRALITAS-") == 6, problems
for place in [":3002:1: person: NETRALITAS-1007", ":3003:4: employment: NETRALITAS-1005", ":3004:1: person: NETRALITAS-1010",
              ":3005:1: NETRALITAS-1008", "person: NETRALITAS-1013", "value: NETRALITAS-1001"]:
    assert place in problems, place
CHECK
printf '{"person":{"id":"P1","facts":{"employment":["pns"]}}}\n{"person":\n{"person":{"id":"P3","facts":{"employment":["pns"]}}}\n' >"$work/wrong.jsonl"
got=0
audit "$work/wrong.jsonl" "${on[@]}" --format json >"$work/out" 2>"$work/err" || got=$?
[[ $got == 2 ]] && grep -q "wrong.jsonl:2:" "$work/err" && grep -q '"people":3,"answered":2,"not_answered":1' "$work/out" ||
    fail "a wrong line: status $got: $(cat "$work/err")"

got=0
audit "${csv[0]}" --events "$work/nowhere.csv" "${on[@]}" >"$work/out" 2>"$work/err" || got=$?
[[ $got == 2 && ! -s $work/out ]] || fail "events that cannot be read: status $got"

# What cannot be read is no empty list: the file is named, and no line of it.
if [[ -r /proc/self/mem ]]; then
    got=0
    audit --people /proc/self/mem "${on[@]}" >"$work/out" 2>"$work/err" || got=$?
    [[ $got == 2 && ! -s $work/out ]] && grep -q "^/proc/self/mem: NETRALITAS-1008" "$work/err" ||
        fail "a list that cannot be read: status $got: $(cat "$work/err")"
fi

# A pipe that gives nothing any more: a signal ends the wait, what was answered stands, and with all threads the same.
for threads in 1 2; do
    mkfifo "$work/slow$threads"
    audit - "${on[@]}" --format json --threads $threads <"$work/slow$threads" >"$work/out" 2>"$work/err" &
    running=$!
    exec 3>"$work/slow$threads"
    cat "$work/people.jsonl" >&3
    for _ in $(seq 100); do
        [[ $(wc -l <"$work/out") -lt 500 ]] || break
        sleep 0.1
    done
    kill -INT "$running" 2>/dev/null || kill -TERM "$running"
    got=0
    sleep 0.2
    kill -TERM "$running" 2>/dev/null || true # a job in the background may be deaf to SIGINT
    wait "$running" || got=$?
    exec 3>&-
    [[ $got == 4 ]] || fail "stopped while waiting: status $got: $(cat "$work/err")"
    python3 - "$work/out" <<'CHECK'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
assert lines[-1]["stopped"] is True and lines[-1]["summary"]["answered"] == len(lines) - 1 > 100, lines[-1]
CHECK
done

# A bar on a terminal, and nowhere else. As soon as it is seen the rest is not waited for.
# A machine without pseudo-terminals has none to show it on.
if command -v script >/dev/null && script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
    { head -n 1 "$work/many.csv" && tail -n +2 "$work/many.csv" | LC_ALL=C sort; } >"$work/bar.csv"
    shown() { grep -q '\[[#.]*\] .* %' "$work/bar"; }
    long="audit $work/bar.csv --on 2024-10-01 --detail full --format csv --threads 1"
    script -qefc "$long 2>&1 >/dev/null" /dev/null >"$work/bar" 2>/dev/null </dev/null &
    running=$!
    for _ in $(seq 900); do
        if shown || ! kill -0 "$running" 2>/dev/null; then break; fi
        sleep 0.1
    done
    kill "$running" 2>/dev/null || true
    wait "$running" || true
    shown || fail "no bar on a terminal"
    script -qefc "timeout 3 $long --quiet 2>&1 >/dev/null" /dev/null >"$work/bar" </dev/null || true
    if shown; then fail "a bar in spite of --quiet"; fi
fi
