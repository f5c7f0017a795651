#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Hostile input and faults of the tool, at every door of audit: what is wrong is told by number, everybody else is answered and counted,
# memory and time stay bounded, no line of the output is cut, and the status tells. docs/security.md shows the table.
set -euo pipefail
fail() {
    echo "audit_hostile: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
on=(--on 2024-10-01)
ask() { # wanted status, arguments...
    local wanted=$1 got=0
    shift
    audit "$@" >"$work/out" 2>"$work/err" || got=$?
    [[ $got == "$wanted" ]] || fail "$*: status $got in place of $wanted: $(head -c 2000 "$work/err")"
}
says() { grep -qaF -- "$1" "$work/err" || fail "no '$1' in: $(head -c 2000 "$work/err")"; }
counts() { # people, answered: in the summary as JSON, the last line
    tail -n 1 "$work/out" | grep -q "\"people\":$1,\"answered\":$2," || fail "not $1 people, $2 answered: $(tail -n 1 "$work/out")"
}
whole_lines() { [[ ! -s $1 || -z $(tail -c 1 "$1") ]] || fail "the last line of $1 is cut: $(tail -c 200 "$1")"; }
# A sanitizer reserves more address space than any limit.
bounded() { # MiB, then what ask takes
    local most=$1
    shift
    if grep -aq __asan_init "$(command -v audit)"; then
        ask "$@"
    else
        (ulimit -v $((most * 1024)) && ask "$@") || exit 1
    fi
}
good='{"person":{"id":"P2","facts":{"employment":["pns"]}}}'

# --- Ten million events for one person, here a million: through a pipe, from a file in order, and one for each of as many acts.
printf 'person,employment,contest\nP1,pns,pilkada-2024\nP2,pns,pilkada-2024\n' >"$work/people.csv"
many() { # number, what
    awk -v n="$1" -v what="$2" 'BEGIN {
        print "person,act,word,value"
        for (i = 0; i < n; ++i) print "P1," (what == "acts" ? "a" i ",conduct,like" : what == "wrong" ? "a,conduct,likes" : "a,conduct,like")
        print "P2,a,conduct,like"
    }'
}
many 1000000 same >"$work/same.csv"
bounded 400 2 "$work/people.csv" --events "$work/same.csv" "${on[@]}" --format json --threads 1
says "same.csv:100001:1: NETRALITAS-1015: the input is larger than the limit (P1)"
counts 2 1
many 1000000 same | bounded 400 2 --people "$work/people.csv" --events - "${on[@]}" --format json --threads 1 --memory 16
says "-:100001:1: NETRALITAS-1015"
counts 2 1
many 200000 acts >"$work/acts.csv"
bounded 400 2 "$work/people.csv" --events "$work/acts.csv" "${on[@]}" --format json --threads 1
says "acts.csv:100001:1: NETRALITAS-1015"
counts 2 1
many 20000 acts >"$work/acts.csv"
ask 2 "$work/people.csv" --events "$work/acts.csv" "${on[@]}" --format json
says "act: NETRALITAS-1015: the input is larger than the limit (P1)"
counts 2 1
many 200000 wrong >"$work/wrong.csv"
bounded 400 2 "$work/people.csv" --events "$work/wrong.csv" "${on[@]}" --format json --threads 1
[[ $(grep -c NETRALITAS-1005 "$work/err") == 100 && $(grep -c NETRALITAS-1015 "$work/err") == 1 ]] || fail "problems of one person"
counts 2 1

# --- Deep JSON, megabyte fields and names, JSON that grows in memory, members twice: as a line among others, as a scenario, as rules.
python3 - "$work" "$good" <<'MAKE'
import sys
work, good = sys.argv[1:]
inputs = {
    "deep": '{"person":' + "[" * 4_000_000,
    "field": '{"person":{"id":"' + "x" * 1_000_000 + '","facts":{"employment":["pns"]}}}',
    "name": '{"' + "x" * 1_000_000 + '":' + "[" + "0," * 100_000 + "0]}",
    "names": "".join('{"' + "x" * 60_000 + '":' for _ in range(60)) + "[" + "0," * 100_000 + "0]" + "}" * 60,
    "parts": "[" + "0," * 2_000_000 + "0]",
    "long": '{"person":{"id":"' + "x" * 20_000_000 + '"}}',
    "twice": '{"person":{"id":"P1","id":"P1","facts":{"employment":["pns"]}}}',
    "nul": '{"person":{"id":"P\\u00001","facts":{"employment":["pns"]}}}',
    "surrogate": '{"person":{"id":"\\ud800","facts":{"employment":["pns"]}}}',
    "acts": '{"person":{"id":"P1","facts":{"employment":["pns"]}},"acts":['
            + ",".join('{"id":"a%d","facts":{"conduct":"like"}}' % i for i in range(10_001)) + "]}",
}
raw = {"overlong": b'{"person":{"id":"\xc0\xaf","facts":{"employment":["pns"]}}}', "cut": b'{"person":{"id":"\xe2\x82',
       "zero": b'{"person":\0}', "utf16": b"\xff\xfe{\0"}
for name, data in [(n, t.encode()) for n, t in inputs.items()] + list(raw.items()):
    open(f"{work}/{name}.json", "wb").write(data)
    # The mark of UTF-16 counts in front of a file alone, and so do all others in the middle of a list.
    open(f"{work}/{name}.jsonl", "wb").write(good.encode() + b"\r\n" + data + b"\r\n" + good.replace("P2", "P3").encode())
MAKE
for name in deep:1015 field:1015 name:1015 names:1015 parts:1015 long:1015 twice:1007 nul:1008 surrogate:1008 acts:1015 overlong:1008 cut:1008 \
    zero:1008 utf16:1008; do
    file=$work/${name%:*}
    bounded 700 2 "$file.jsonl" "${on[@]}" --format json --threads 1
    says "$file.jsonl:2:"
    says "NETRALITAS-${name#*:}"
    counts 3 2
    [[ $(wc -l <"$work/out") == 3 ]] || fail "$name: lines"
    if [[ " deep names zero utf16 " == *" ${name%:*} "* ]]; then # the same reader, before the rules are looked at
        bounded 700 2 --rules "$file.json" "$work/people.csv" "${on[@]}"
        says "$file.json:1:"
    fi
    bounded 700 2 "$file.json"
    says "$file.json:1:"
    says "NETRALITAS-${name#*:}"
done

# --- Codings of lists: a mark or none, every line end; UTF-16, NUL and bytes that are no UTF-8 are told, and never come out again.
for end in '\n' '\r\n' '\r'; do
    printf '\xEF\xBB\xBFperson,employment'"$end"'P1,pns'"$end"'P2,pns' >"$work/list.csv"
    ask 0 "$work/list.csv" "${on[@]}" --format json
    counts 2 2
done
printf '\xEF\xBB\xBF%s\r\n' "$good" >"$work/list.jsonl"
ask 0 "$work/list.jsonl" "${on[@]}" --format json
counts 1 1
for mark in '\xFF\xFEp\0' '\xFE\xFF\0p'; do
    printf "$mark"',\0e\0\n\0' >"$work/list.csv"
    ask 2 --people "$work/list.csv" "${on[@]}" --format json
    says "list.csv:1:1: NETRALITAS-1008: the file cannot be read (UTF-16)"
    counts 0 0
done
printf 'person,employment\nP\0001,pns\n\xC0\xAF,pns\n\xED\xA0\x80,pns\n\xE2\x82,pns\nP9,p\0ns\nP8,\xFF\nS\xC3\xA9,pns\n' >"$work/list.csv"
printf 'person,act,word,value\nS\xC3\xA9,\xFF,conduct,like\nP2,a,conduct,like\n' >"$work/list_events.csv"
for format in json csv findings text; do
    ask 2 "$work/list.csv" "${on[@]}" --format $format --detail full
    [[ $(grep -c NETRALITAS-1008 "$work/err") == 4 && $(grep -c NETRALITAS-1005 "$work/err") == 2 ]] || fail "codings: $(cat "$work/err")"
    iconv -f UTF-8 -t UTF-8 "$work/out" >/dev/null || fail "$format: no UTF-8 comes out"
    [[ $(tr -d '\0' <"$work/out" | wc -c) == $(wc -c <"$work/out") ]] || fail "$format: a NUL comes out"
done
ask 2 "$work/list.csv" "${on[@]}" --format json
counts 7 1
ask 2 "$work/list.csv" --events "$work/list_events.csv" "${on[@]}" --format json
says "list_events.csv:2:5: act: NETRALITAS-1008: the file cannot be read (UTF-8)"
says "NETRALITAS-1013"
counts 7 0
# A message is one line, and steers no terminal.
printf 'person,employment\nP1,"p\x1B[31m\nns"\nP2,pns\n' >"$work/list.csv"
ask 2 "$work/list.csv" "${on[@]}" --format json
[[ $(wc -l <"$work/err") == 1 ]] && ! grep -q $'\x1B' "$work/err" || fail "a message that steers: $(cat -v "$work/err")"
counts 2 1

# --- One id twice, next to the other and far from it; one member twice.
printf 'person,employment\nP1,pns\nP1,pns\nP2,pns\nP3,pns\nP2,pns\n' >"$work/list.csv"
ask 2 "$work/list.csv" "${on[@]}" --format json
[[ $(grep -c 'person: NETRALITAS-1007' "$work/err") == 2 ]] || fail "ids twice"
counts 3 1

# --- Days at the ends of what can be written, at every door that takes one.
for day in 0001-01-01 1400-01-01 1899-12-31 2200-01-01 9999-12-31; do
    for option in --on --known-on --known-then "--earliest cltn_start --from"; do
        # shellcheck disable=SC2086
        ask 2 "$work/people.csv" $option "$day" --quiet
        says NETRALITAS-1001
    done
    printf 'person,employment,appointed\nP1,pns,%s\nP2,pns,2012-03-01\n' "$day" >"$work/list.csv"
    printf 'person,act,word,value\nP2,,cltn_start,%s\n' "$day" >"$work/list_events.csv"
    ask 2 "$work/list.csv" "$work/list_events.csv" "${on[@]}" --format json
    [[ $(grep -c NETRALITAS-1001 "$work/err") == 2 ]] || fail "$day in a list"
    counts 2 0
    printf '{"netralitas":1,"id":"x","person":{"id":"P","facts":{"appointed":"%s"}},"questions":[{"id":"q","on":"%s"}]}' "$day" "$day" >"$work/s.json"
    ask 2 "$work/s.json"
    [[ $(grep -c NETRALITAS-1001 "$work/err") == 2 ]] || fail "$day in a scenario"
    sed -E "s/20[0-9]{2}-[0-9]{2}-[0-9]{2}/$day/" examples/rules/agency_rules.json >"$work/rules.json"
    ask 2 --rules "$work/rules.json" "$work/people.csv" "${on[@]}"
    says "NETRALITAS-1001: no such date ($day)"
done
for day in 1900-01-01 2199-12-31; do
    printf 'person,employment,contest,appointed\nP1,pns,pilkada-2024,%s\nP2,pns,,\n' "$day" >"$work/list.csv"
    { echo person,act,word,value; printf "P1,,%s,$day\n" cltn_start party_card_issued; printf 'P2,a,%s\n' conduct,like favours,calon "conduct_day,$day"; } >"$work/list_events.csv"
    for asked in 1900-01-01 2199-12-31; do
        for query in "--format csv --detail full" "--format findings" "--next --format json" --ics --compare "--why answer" \
            "--missing status" "--what-if appointed=$day" "--known-then 1900-01-01,2199-12-31" \
            "--earliest party_card_issued --from 1900-01-01,2199-12-31" "--known-on 1900-01-01"; do
            got=0
            # shellcheck disable=SC2086
            audit "$work/list.csv" "$work/list_events.csv" --on "$asked" $query >"$work/out" 2>"$work/err" || got=$?
            [[ $got == [01] ]] || fail "$day, asked on $asked, $query: status $got: $(cat "$work/err")"
        done
    done
    audit "$work/list.csv" "$work/list_events.csv" --on "$day" --record >"$work/record.jsonl" || [[ $? == 1 ]]
    ask 0 --replay "$work/record.jsonl"
    sed "s/$day/0001-01-01/g" "$work/record.jsonl" >"$work/other.jsonl"
    ask 2 --replay "$work/other.jsonl"
    grep -q NETRALITAS- "$work/out" || fail "a record with a day that cannot be: $(head -c 500 "$work/out")"
done

# --- Cells that a spreadsheet would run: people, acts, scenarios, questions, in both tables.
{ echo person,employment,contest; printf '%s,pns,pilkada-2024\n' '=1+1' +1 -1 @A1 '"'$'\t''=2"' '"'$'\r''=3"'; } >"$work/list.csv"
{ echo person,act,word,value; for p in '=1+1' +1 -1 @A1; do printf "%s,=a,%s\n" "$p" conduct,like "$p" favours,calon "$p" conduct_day,2024-09-24; done; } |
    awk -F, 'NR == 1 || NF == 4' >"$work/list_events.csv"
printf '{"netralitas":1,"id":"=s","person":{"id":"+p","facts":{"employment":["pns"],"party_card_issued":"2024-01-02"}},"acts":[{"id":"@a","facts":{"conduct":"like","favours":"calon","conduct_day":"2024-09-24"}}],"questions":[{"id":"-q","on":"2024-10-01"}]}' >"$work/s.json"
check_cells() { # a table: how many cells begin with an apostrophe at least
    python3 - "$work/out" "$1" <<'CHECK'
import csv, sys
cells = [c for row in csv.reader(open(sys.argv[1], newline="")) for c in row]
assert not [c for c in cells if c[:1] in tuple("=+-@\t\r")], [c for c in cells if c[:1] in tuple("=+-@\t\r")]
assert sum(c[:1] == "'" for c in cells) >= int(sys.argv[2]), cells
CHECK
}
ask 1 "$work/list.csv" "$work/list_events.csv" "${on[@]}" --format csv --detail full
check_cells 10
ask 1 "$work/list.csv" "$work/list_events.csv" "${on[@]}" --format findings
check_cells 8
ask 1 "$work/s.json" --format csv --detail full
check_cells 4
for list in rules acts words; do
    ask 0 --list $list --format csv
    check_cells 0
done

# --- A full disk, at every form of the answers and wherever else something is written.
cp examples/people/people.csv "$work/p_people.csv"
cp examples/people/events.csv "$work/p_events.csv"
lists=("$work/p_people.csv" "$work/p_events.csv" "${on[@]}")
story=examples/scenarios/story_2_east_kalimantan_pns.json
full() { # arguments...
    local got=0
    audit "$@" >/dev/full 2>"$work/err" || got=$?
    [[ $got == 3 ]] || fail "full disk: $*: status $got"
    says 'could not be written'
}
if [[ -e /dev/full ]]; then
    for format in text json csv findings; do full "${lists[@]}" --format $format; done
    for format in text json csv; do full "$story" --format $format; done
    for query in --next --record --compare "--why answer" "--missing status"; do
        # shellcheck disable=SC2086
        full "${lists[@]}" $query
    done
    full "${lists[@]}" --summary
    full --list rules
    full --check examples/scenarios
    full --replay "$work/record.jsonl"
    full --help
    ask 2 "${lists[@]}" --format json --summary-to /dev/full
    says '/dev/full: --summary-to: NETRALITAS-1008'
    whole_lines "$work/out"
fi
ask 2 "${lists[@]}" --format json --summary-to "$work/nowhere/summary.json"
says 'NETRALITAS-1008'
# Rows that do not fit into memory, and no room for them: the folder is named, and nobody is answered halfway.
awk 'BEGIN { print "person,employment"; for (i = 60000; i > 0; --i) printf "P%05d,pns\n", i }' >"$work/backwards.csv"
touch "$work/no_folder"
for folder in "$work/no_folder" "$work/nowhere"; do
    got=0
    TMPDIR=$folder audit "$work/backwards.csv" --memory 1 "${on[@]}" --format json >"$work/out" 2>"$work/err" || got=$?
    [[ $got == 2 ]] && says NETRALITAS-1008 || fail "no room for the rest: status $got"
    whole_lines "$work/out"
done
got=0 # a disk that is full in the middle: a limit of the size of files stands for it
(ulimit -f 100 && trap '' XFSZ && audit "$work/backwards.csv" --memory 1 "${on[@]}" --format json 2>"$work/err" | cat >"$work/out"; exit "${PIPESTATUS[0]}") || got=$?
[[ $got == 2 ]] && says NETRALITAS-1008 || fail "the disk for the rest is full: status $got: $(cat "$work/err")"
whole_lines "$work/out"

# --- A closed pipe.
set +o pipefail
for what in "$work/backwards.csv ${on[*]} --format json" "$work/backwards.csv ${on[*]} --format csv --detail full" "--list rules" \
    "examples/scenarios --format csv --detail full"; do
    # shellcheck disable=SC2086
    { got=0; audit $what 2>"$work/err" || got=$?; echo "$got" >"$work/status"; } | head -n 1 >"$work/out"
    [[ $(cat "$work/status") == 3 ]] || fail "closed pipe: $what: status $(cat "$work/status")"
    whole_lines "$work/out"
done
set -o pipefail

# --- What cannot be read: folders, devices, nothing. The others of the same call are answered.
for name in "$work" /nowhere /dev/null; do
    ask 2 --people "$name" "${on[@]}" --format json
    says NETRALITAS-1008
    ask 2 --rules "$name" "$work/people.csv" "${on[@]}"
    says NETRALITAS-1008
    ask 2 --replay "$name" "$work/record.jsonl" || fail "replay"
    [[ $(grep -c 'The same answer today' "$work/out") -ge 1 ]] || fail "the other records are asked"
    ask 2 --merge-summaries "$name"
    says NETRALITAS-10
done
for door in "" --rules; do # a device without end
    # shellcheck disable=SC2086
    bounded 700 2 $door /dev/zero "$story"
    says '/dev/zero:1:1: NETRALITAS-1015'
done
[[ -s $work/out ]] || ask 2 /dev/zero "$story"
if [[ -r /proc/self/mem ]]; then
    ask 2 /proc/self/mem "$story"
    says '/proc/self/mem: NETRALITAS-1008'
    grep -q '^== ' "$work/out" || fail "the other scenario is answered"
fi
if [[ $(id -u) != 0 ]]; then # root may read everything
    touch "$work/secret.csv" "$work/secret.json"
    chmod 000 "$work/secret.csv" "$work/secret.json"
    ask 2 "$work/secret.csv" "${on[@]}"
    says "secret.csv: NETRALITAS-1008"
    ask 2 "$work/secret.json" "$story"
    says "secret.json: NETRALITAS-1008"
fi

# --- A list that grows, shrinks or is put anew while it is read. It is held open by a pipe that takes the answers slowly.
seq -f 'P%06.0f,pns' 1 60000 >"$work/rows"
while_read() { # what happens to the list meanwhile
    { echo person,employment; cat "$work/rows"; } >"$work/growing.csv"
    rm -f "$work/pipe"
    mkfifo "$work/pipe"
    audit "$work/growing.csv" "${on[@]}" --format json --threads 1 >"$work/pipe" 2>"$work/err" &
    local running=$!
    exec 3<"$work/pipe"
    head -c 1 <&3 >"$work/out"
    eval "$1"
    cat <&3 >>"$work/out"
    exec 3<&-
    got=0
    wait "$running" || got=$?
    [[ $got == 2 ]] || fail "$1: status $got"
    says "growing.csv"
    says "NETRALITAS-1018: the file changed while it was read"
    python3 - "$work/out" "$2" <<'CHECK'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]  # every line is whole
s = lines[-1]["summary"]
assert s["answered"] == len(lines) - 1 == s["people"] - s["not_answered"], s
low, high = map(int, sys.argv[2].split("-"))
assert low <= s["people"] <= high, s
CHECK
}
while_read "seq -f 'P%06.0f,pns' 60001 60500 >>'$work/growing.csv'" 60500-60500
while_read "truncate -s 400000 '$work/growing.csv'" 10000-60000
while_read "seq -f 'P%06.0f,pns' 1 10 >>'$work/growing.csv'" 50000-60000 # and is in order no more
# Through a pipe there is nothing to look at twice: what comes is read and counted, and a row cut off at the end is told.
{ echo person,employment; cat "$work/rows"; sleep 0.2; printf 'P060001,pns\nP060002,pn'; } |
    ask 2 --people - "${on[@]}" --format json
says "-:60003:9: employment: NETRALITAS-1005"
counts 60002 60001
whole_lines "$work/out"

# --- A signal in the middle: of scenarios, of the reading of a file that never ends, of records.
mkfifo "$work/waits"
for arguments in "$work/waits" "--rules $work/waits $story" "--replay $work/waits" "--people $work/waits ${on[*]}"; do
    # shellcheck disable=SC2086
    audit $arguments >"$work/out" 2>"$work/err" &
    running=$!
    exec 3>"$work/waits"
    printf '{' >&3
    sleep 0.5
    kill -TERM "$running"
    got=0
    wait "$running" || got=$?
    exec 3>&-
    [[ $got == 4 ]] || fail "stopped: $arguments: status $got: $(cat "$work/err")"
    whole_lines "$work/out"
done
rm -f "$work/pipe"
mkfifo "$work/pipe"
audit $(for _ in $(seq 300); do echo $story; done) --format csv --detail full >"$work/pipe" 2>"$work/err" &
running=$!
exec 3<"$work/pipe"
head -c 1 <&3 >"$work/out"
kill -TERM "$running"
cat <&3 >>"$work/out"
exec 3<&-
got=0
wait "$running" || got=$?
[[ $got == 4 ]] && says 'Stopped by a signal' || fail "scenarios stopped: status $got: $(cat "$work/err")"
whole_lines "$work/out"
python3 -c 'import csv, sys; rows = list(csv.reader(open(sys.argv[1]))); assert len(rows) > 1 and {len(r) for r in rows} == {13}' "$work/out"
