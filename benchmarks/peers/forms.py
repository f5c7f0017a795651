# SPDX-License-Identifier: BSL-1.0
"""The flat rules in the language of each peer. What the rules are, `netralitas.bench.peers rules` says."""

import datetime

EPOCH = datetime.date(1970, 1, 1)
RULES_A_NUMBER = 31  # of the findings of a record, in one signed number of 32 bits


class Rules:
    """The flat rules; days as numbers since 1970-01-01, kinds and contests as the numbers in the records."""

    def __init__(self, document):
        self.ids = [rule["id"] for rule in document["rules"]]
        self.rules = []
        for rule in document["rules"]:
            alternatives = [[self._comparison(c) for c in any_of] for any_of in rule["when"]]
            sets = {}
            for column, key, names in (("kind", "kinds", "kinds"), ("contest", "contests", "contest_kinds")):
                if key in rule:
                    sets[column] = [document[names].index(name) for name in rule[key]]
            self.rules.append((sets, alternatives))
        self.numbers = (len(self.rules) + RULES_A_NUMBER - 1) // RULES_A_NUMBER

    @staticmethod
    def _comparison(written):
        """(column, operator, right[, last]): the right side is a day as a number or another column."""
        column, operator, *right = written
        days = [(datetime.date.fromisoformat(r) - EPOCH).days if r[0].isdigit() else r for r in right]
        return (column, operator, *days)

    def numbered(self):
        """Each rule with the number that it belongs to and its bit there."""
        for k, rule in enumerate(self.rules):
            yield k // RULES_A_NUMBER, 1 << (k % RULES_A_NUMBER), rule


# --- SQL: SQLite, PostgreSQL, DuckDB

A_MASK = "a mask a record with events"
A_QUERY = "a query a rule"  # for column stores; the other two would read every row once a rule


def sql_comparison(c):
    column, operator, *right = c
    return f"{column} BETWEEN {right[0]} AND {right[1]}" if operator == "between" else f"{column} {operator} {right[0]}"


def sql_condition(rule):
    sets, whole = rule
    parts = []
    for column, values in sets.items():
        among = ", ".join(map(str, values))
        parts.append(f"{column} = {among}" if len(values) == 1 else f"{column} IN ({among})")
    for any_of in whole:
        text = " OR ".join(map(sql_comparison, any_of))
        parts.append(text if len(any_of) == 1 else f"({text})")
    return " AND ".join(parts)


def sql_queries(rules):
    """By name of the form: the query that is timed, and one that writes the findings of each record."""
    numbers = range(rules.numbers)
    sums = ", ".join(f"sum(m{n})" for n in numbers)
    names = ", ".join(f"m{n}" for n in numbers)
    terms = [[] for _ in numbers]
    for n, bit, rule in rules.numbered():
        terms[n].append(f"CASE WHEN {sql_condition(rule)} THEN {bit} ELSE 0 END")
    columns = ", ".join(f"{' + '.join(t)} AS m{n}" for n, t in enumerate(terms))
    masks = f"(SELECT person, {columns} FROM records WHERE events > 0) AS t"
    some = " OR ".join(f"m{n} <> 0" for n in numbers)

    pairs, bits = [], []
    for n, bit, rule in rules.numbered():
        where = f"FROM records WHERE {sql_condition(rule)}"
        pairs.append(f"SELECT person {where}")
        bits.append("SELECT person, " + ", ".join(f"{bit if n == i else 0} AS m{i}" for i in numbers) + " " + where)
    return {
        A_MASK: (
            f"SELECT {sums} FROM {masks}",
            f"SELECT person, {names} FROM {masks} WHERE {some} ORDER BY person",
        ),
        A_QUERY: (
            "SELECT count(*), sum(person) FROM (" + " UNION ALL ".join(pairs) + ") AS t",
            f"SELECT person, {sums} FROM (" + " UNION ALL ".join(bits) + ") AS t GROUP BY person ORDER BY person",
        ),
    }


# --- CLIPS


def clips_comparison(c, variable):
    column, operator, *right = c
    left = variable(column)
    if operator == "between":
        return f"(<= {right[0]} {left} {right[1]})"
    return f"({operator} {left} {variable(right[0]) if isinstance(right[0], str) else right[0]})"


def clips_program(rules, columns):
    """Alternatives of one comparison with days are constraints of their slot; the others are tests."""
    lines = ["(deftemplate record " + " ".join(f"(slot {c} (type INTEGER))" for c in columns) + ")"]

    def variable(column):
        return "?" + column

    for k, (sets, whole) in enumerate(rules.rules):
        slots, tests = {}, []
        for any_of in whole:
            for c in any_of:
                for name in (c[0], c[2]):
                    if isinstance(name, str):
                        slots.setdefault(name, [])
            text = [clips_comparison(c, variable) for c in any_of]
            if len(any_of) == 1 and not isinstance(any_of[0][2], str):
                slots[any_of[0][0]].append(text[0])
            else:
                tests.append(text[0] if len(text) == 1 else f"(or {' '.join(text)})")
        pattern = ["(person ?person)"] + [f"({c} {'|'.join(map(str, values))})" for c, values in sets.items()]
        pattern += [f"({c} {'&'.join([variable(c)] + [':' + t for t in constraints])})" for c, constraints in slots.items()]
        lines.append(
            f"(defrule r{k} (record {' '.join(pattern)}) {' '.join(f'(test {t})' for t in tests)} => (found ?person {k}))"
        )
    return "\n".join(lines) + "\n"


# --- zen-engine


def zen_unary(c):
    """The comparison with days as a cell of a decision table."""
    _, operator, *right = c
    return f"[{right[0]}..{right[1]}]" if operator == "between" else f"{operator} {right[0]}"


def zen_comparison(c):
    column, operator, *right = c
    return f"{column} in [{right[0]}..{right[1]}]" if operator == "between" else f"{column} {operator} {right[0]}"


def zen_decision(rules, columns):
    """One decision table that collects: a column a word, and one for the alternatives that are about several words."""
    fields = [c for c in columns if c not in ("person", "events")]
    inputs = [{"id": f, "name": f, "field": f} for f in fields] + [{"id": "beyond", "name": "beyond"}]
    table = []
    for k, (sets, whole) in enumerate(rules.rules):
        row = {"_id": f"r{k}", "rule": str(k), **{f: "" for f in fields}, "beyond": ""}
        beyond = []
        for column, values in sets.items():
            row[column] = ", ".join(map(str, values))
        for any_of in whole:
            of_one = len({name for c in any_of for name in (c[0], c[2]) if isinstance(name, str)}) == 1
            if of_one and not row[any_of[0][0]]:
                row[any_of[0][0]] = ", ".join(map(zen_unary, any_of))
            else:
                beyond.append("(" + " or ".join(map(zen_comparison, any_of)) + ")")
        row["beyond"] = " and ".join(beyond)
        table.append(row)
    content = {
        "hitPolicy": "collect",
        "inputs": inputs,
        "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
        "rules": table,
        "executionMode": "loop",
        "inputField": "records",
        "outputPath": "findings",
    }
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}, "content": {}},
        {"id": "table", "type": "decisionTableNode", "name": "table", "position": {"x": 0, "y": 0}, "content": content},
        {"id": "out", "type": "outputNode", "name": "out", "position": {"x": 0, "y": 0}, "content": {}},
    ]
    edges = [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "table"},
        {"id": "b", "type": "edge", "sourceId": "table", "targetId": "out"},
    ]
    return {"nodes": nodes, "edges": edges}


# --- json-rules-engine


def json_conditions(c):
    column, operator, *right = c
    names = {"<": "lessThan", "<=": "lessThanInclusive", ">": "greaterThan", ">=": "greaterThanInclusive"}
    if operator == "between":
        return [
            {"fact": column, "operator": names[">="], "value": right[0]},
            {"fact": column, "operator": names["<="], "value": right[1]},
        ]
    value = {"fact": right[0]} if isinstance(right[0], str) else right[0]
    return [{"fact": column, "operator": names[operator], "value": value}]


def json_rules(rules):
    out = []
    for k, (sets, whole) in enumerate(rules.rules):
        every = [{"fact": column, "operator": "in", "value": values} for column, values in sets.items()]
        for any_of in whole:
            parts = [json_conditions(c) for c in any_of]
            if len(parts) == 1:
                every += parts[0]
            else:
                every.append({"any": [p[0] if len(p) == 1 else {"all": p} for p in parts]})
        out.append({"conditions": {"all": every}, "event": {"type": str(k)}})
    return out
