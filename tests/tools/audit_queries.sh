#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# What people ask of an answer: each query from the command line, in both languages, as text, Markdown and JSON, of scenarios and
# of lists of people; what cannot be asked is refused by number and place.
set -euo pipefail
fail() {
    echo "audit_queries: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$work/out
err=$work/err
status() {
    local wanted=$1 got=0
    shift
    audit "$@" >"$out" 2>"$err" || got=$?
    [[ $got == "$wanted" ]] || fail "audit $*: status $got, expected $wanted: $(cat "$err")"
}
says() { grep -qF -- "$1" "$out" || fail "$2: no '$1' in $(cat "$out")"; }
example=tests/conformance/cases/se_kasn_example_1.json

status 0 "$example" --why answer --on 2023-06-01
says 'PP 11/2017 art. 255(3)' "why"
says '10 April 2023, stated' "why"
status 0 "$example" --why party.member.resigner_honourable --on 2023-06-01 --lang id --format markdown
says '- **berlaku** ' "why in Markdown"
says 'Pasal 255 ayat (3) PP 11/2017' "why in Indonesian"
status 0 "$example" --why answer --on 2023-06-01 --detail full --format json
python3 - "$out" <<'CHECK'
import json, sys
cases = json.load(open(sys.argv[1]))
assert cases and all(tree["node"] for c in cases for tree in c["answer"]), cases
CHECK
status 1 "$example" --why-not party.member.dishonourable_discharge --on 2023-06-01
says 'not yet: resignation filed (10 April 2023, stated)' "why not"
status 0 "$example" --why-not party.member.resigner_honourable --on 2023-06-01
says 'Nothing stands in the way.' "why not of a row that applies"
status 1 "$example" --leave approach_party:2013-06-01,2018-01-01 --on 2013-05-01
says 'cltn.' "leave"

status 1 "$example" --what-if resignation_submitted=2023-05-15 --on 2023-06-01
says 'discharge' "what if"
cat >"$work/plan.json" <<'PLAN'
{"netralitas": 1, "id": "plan", "title": {"en": "Plan", "id": "Rencana"}, "source": "this test",
 "contest": "pilkada-2024", "history": "complete",
 "person": {"id": "P1", "facts": {"employment": ["pns"], "plan_to_stand": "2024-07-11"}},
 "questions": [{"id": "july", "on": "2024-07-12"}]}
PLAN
status 1 "$work/plan.json" --what-if rules=examples/rules/agency_rules.json --lang id
says 'own.report_plan_due; bagian 2.b SE Sekda 2/2024' "what if a draft were in force"
says 'melewati 2024-07-12 Hari jadi kabupaten (SE Sekda 2/2024)' "what if the region had its own holiday"
status 0 "$example" --what-if resignation_submitted=2023-04-10 --on 2023-06-01
status 1 "$example" --what-if party_card_issued= --what-if on=2023-07-01 --on 2023-06-01 --lang id
status 1 "$example" --known-then 2023-06-01 --on 2023-08-01
says 'SE KASN 6/2023' "as known then"
status 1 "$example" --compare --on 2023-06-01
says 'city secretary of Balikpapan' "readings"

printf 'person,employment,contest,appointed\nP1,pns,pemilu-2024-dprd-kabkota,2012-03-01\nP2,pppk,pemilu-2024-dprd-kabkota,2020-01-01\n' >"$work/people.csv"
printf 'person,act,word,value\nP1,,resignation_submitted,2023-04-10\nP1,,registered_as_candidate,2023-05-10\nP1,,decision_received,2023-05-30\n' >"$work/events.csv"
status 1 "$work/people.csv" "$work/events.csv" --on 2023-06-01 --next --person P1
says '== P1' "next"
! grep -q '== P2' "$out" || fail "--person lets others through"
status 1 "$work/people.csv" "$work/events.csv" --on 2023-06-01 --ics --person P1
says 'BEGIN:VCALENDAR' "calendar file"
says 'END:VCALENDAR' "calendar file"
status 0 "$work/people.csv" "$work/events.csv" --on 2013-06-01 --ics --person P2
[[ ! -s $out ]] || fail "a calendar file without events: $(cat "$out")"
# One person of a list without an act does not end the question about the others' acts.
printf 'person,employment\nP1,pns\nP2,pns\n' >"$work/two.csv"
printf 'person,act,word,value\nP2,a,conduct,like\n' >"$work/one_act.csv"
status 1 "$work/two.csv" "$work/one_act.csv" --on 2023-06-01 --missing verdict
says 'No act is stated, so that there is no verdict to decide.' "nothing to miss without an act"
says '== P2' "the next person is asked"
status 1 "$work/two.csv" "$work/one_act.csv" --on 2023-06-01 --missing verdict --format json
python3 -c 'import json, sys; a, b = json.load(open(sys.argv[1])); assert a["answer"] is None and b["answer"]' "$out"
status 1 "$work/people.csv" "$work/events.csv" --on 2023-06-01 --next --format json
python3 -c 'import json, sys; assert [c["person"] for c in json.load(open(sys.argv[1]))] == ["P1", "P2"]' "$out"

cat >"$work/open.json" <<'OPEN'
{"netralitas": 1, "id": "open", "title": {"en": "Open", "id": "Terbuka"}, "source": "this test",
 "contest": "pemilu-2024-dprd-kabkota",
 "person": {"id": "P1", "facts": {"employment": ["pns"], "party_card_issued": "2023-05-04"}},
 "questions": [{"id": "june", "on": "2023-06-01"}]}
OPEN
status 1 "$work/open.json" --missing party.member.resigner_honourable
says 'resignation filed' "missing"
status 0 "$example" --missing party.member.resigner_honourable --on 2023-06-01
status 1 "$example" --earliest approach_party --on 2023-06-01 --from 2023-06-01,2023-12-31
says '  undecided; needs: ' "what a lawful day hangs on"
status 1 "$example" --earliest resignation_submitted --on 2023-06-01
says '  on no day lawful, 1 June 2023 to 1 June 2024' "no lawful day is an answer too"
status 1 "$example" --earliest resignation_submitted --on 2023-06-01 --lang id --format markdown
says '- tidak boleh pada hari apa pun, 1 Juni 2023 sampai 1 Juni 2024' "no lawful day in Markdown"
says '| hari |' "lawful days in Markdown"

# A record has the same answer today; somebody who changes it is found out.
status 1 "$example" --record --on 2023-06-01
cp "$out" "$work/record.json"
status 0 --replay "$work/record.json"
sed 's/2023-04-10/2023-05-10/' "$work/record.json" >"$work/changed.json"
status 1 --replay "$work/changed.json"

# Own rules take part in every question: a duty of the regency, its deadline, and its holiday of 12 July.
own=("$work/plan.json" --rules examples/rules/agency_rules.json)
status 0 "${own[@]}" --why own.report_plan_due --lang id
says 'Jumat, 12 Juli 2024: Hari jadi kabupaten, hari libur daerah (SE Sekda 2/2024)' "why an own deadline is due that day"
status 1 "${own[@]}" --why-not own.contract_ends
says 'Kontrak 2024 art. 7(2)' "why not an own clause"
status 0 "${own[@]}" --missing own.report_plan
says '(own.report_plan)' "what an own row lacks"
status 1 "${own[@]}" --what-if resignation_submitted=2024-07-12
says 'own.report_plan_due' "what if, with own rules"
status 1 "${own[@]}" --next
says 'Wednesday, 17 July 2024: 5 days left, 3 work days' "an own deadline is next"
status 1 "${own[@]}" --ics
says 'UID:own.report_plan_due.20240717.P1@netralitas' "an own deadline in the calendar file"
status 1 "${own[@]}" --earliest candidacy_reported --from 2024-07-11,2024-07-31
says 'lawful until Wednesday, 17 July 2024' "until when an own deadline can be met"
status 1 "${own[@]}" --known-then 2024-01-07
says '2024-01-08    SE Sekda 2/2024' "an own circular moves the answer"
status 1 "${own[@]}" --compare
says 'personnel office of Jayapura regency' "readings, with own rules"
status 0 "${own[@]}" --record
cp "$out" "$work/own.json"
status 0 --replay "$work/own.json" --rules examples/rules/agency_rules.json
status 1 --replay "$work/own.json"
status 0 "$example" --rules examples/rules/agency_rules.json --why answer --on 2023-06-01
says 'PP 11/2017' "own rules"

# What cannot be asked.
status 2 "$example" --why no.such.row
grep -q -- '--why: NETRALITAS-1003' "$err" || fail "unknown row: $(cat "$err")"
status 2 "$example" --why no.such.row --format json
[[ ! -s $out ]] || fail "a list of answers was begun for a question that has none: $(cat "$out")"
status 2 "$example" --why-not no.such.row --lang id
status 2 "$example" --what-if no_such_word=1
grep -q -- '--what-if: NETRALITAS-1004' "$err" || fail "unknown word: $(cat "$err")"
status 2 "$example" --what-if resignation_submitted=2023-02-30
grep -q -- '--what-if: NETRALITAS-1001' "$err" || fail "impossible day: $(cat "$err")"
status 2 "$example" --what-if reading=nobody
status 2 "$example" --what-if rules=no/such/file.json
status 2 "$example" --what-if "rules=$example"
grep -q -- ': NETRALITAS-1010: ' "$err" || fail "a scenario is no file of rules: $(cat "$err")"
status 2 "$example" --leave holiday:2023-06-01
grep -q -- '--leave: NETRALITAS-1005' "$err" || fail "unknown reason: $(cat "$err")"
status 2 "$example" --known-then 2023-06-01,2023-01-01
status 2 "$example" --why answer --next
status 2 "$example" --why answer --format csv
status 2 "$example" --rules no/such/file.json
status 2 --replay no/such/file.json
printf '{' >"$work/broken.json"
status 2 --replay "$work/broken.json"
