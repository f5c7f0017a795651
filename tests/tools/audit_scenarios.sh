#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Scenarios: exit statuses, formats, languages, and the number and place of what is wrong.
set -euo pipefail
cases=tests/conformance/cases
input=tests/conformance/input
fail() {
    echo "audit_scenarios: $*" >&2
    exit 1
}
status() {
    local wanted=$1 got=0
    shift
    audit "$@" >"$out" 2>"$err" || got=$?
    [[ $got == "$wanted" ]] || fail "audit $*: status $got, expected $wanted: $(cat "$err")"
}
out=$(mktemp)
err=$(mktemp)
trap 'rm -f "$out" "$err"' EXIT

status 1 "$cases/se_kasn_example_1.json"
grep -q 'discharged with honour since .*30 April 2023' "$out" || fail "English text"
status 1 --lang id "$cases/se_kasn_example_1.json"
grep -q 'diberhentikan dengan hormat sejak .*30 April 2023' "$out" || fail "Indonesian text"
status 0 --on 2023-04-01 "$cases/se_kasn_example_1.json"
status 1 --format json "$cases/se_kasn_example_1.json"
python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); assert d["questions"][1]["answer"]["status"]["discharge"]["from"] == "2023-04-30", d' "$out"
status 1 --format csv --detail brief "$cases/se_kasn_example_1.json"
grep -q '^se_kasn_example_1,june,P1,,discharge,.*,discharge_with_honour,,,2023-04-30,' "$out" || fail "CSV row"
status 1 --reading literal_pp_11_2017 "$cases/se_kasn_example_2.json"
grep -q 'literal_pp_11_2017' "$out" || fail "reading"
status 0 "$cases/calendar_voting_days.json"
grep -q 'NETRALITAS-2002' "$out" || fail "an error in place of an answer"

status 0 --check tests/conformance
status 2 "$input/impossible_date.json"
grep -q "$input/impossible_date.json:[0-9]*:[0-9]*: /person/facts/resignation_submitted: NETRALITAS-1001" "$err" || fail "place"
status 2 "$input/decree_before_letter.json" --lang id
grep -q 'NETRALITAS-5001: peristiwa tidak dapat mengikuti yang sebelumnya' "$err" || fail "Indonesian error"
printf '{"netralitas": 1,\n "id": }' >"$out.json"
got=0
audit "$out.json" 2>"$err" || got=$?
rm -f "$out.json"
[[ $got == 2 ]] && grep -q ':2:8: NETRALITAS-1008' "$err" || fail "broken JSON: $got $(cat "$err")"
status 2 no/such/file.json
grep -q 'no/such/file.json: NETRALITAS-1008' "$err" || fail "missing file"
status 2 --on 2023-02-30 "$cases/se_kasn_example_1.json"
grep -q -- '--on: NETRALITAS-1001' "$err" || fail "wrong day"
status 2 --reading nobody "$cases/se_kasn_example_1.json"
grep -q -- '--reading: NETRALITAS-1003' "$err" || fail "unknown reading"
status 2 --reading number_384_item_5 "$cases/se_kasn_example_1.json"
grep -q -- '--reading: NETRALITAS-3003' "$err" || fail "reading without outcome"
status 2 --format xml "$cases/se_kasn_example_1.json"
status 2 --no-such-option
status 2
status 0 --help

for what in rules:513 acts:74 deadlines:112 contests:29 instruments:176 supervisors:27 words:225; do
    status 0 --list "${what%:*}"
    [[ $(wc -l <"$out") == "${what#*:}" ]] || fail "--list $what: $(wc -l <"$out")"
done
status 0 --list readings --format json
python3 -c 'import json, sys; assert len({r["id"] for r in json.load(open(sys.argv[1]))}) == 55' "$out"
status 0 --list rules --format csv
grep -q '^id,evidence,' "$out" || fail "columns of a list"
status 2 --list people
