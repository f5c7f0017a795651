#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# People and events: 4,924 at once, in any order, with a summary; and what is wrong spoils its own person only.
set -euo pipefail
fail() {
    echo "audit_people: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/a" "$work/b"

# One act for every fiftieth person: before the pairs are determined for even ones, after it for odd ones.
awk 'BEGIN {
    print "person,employment,contest,appointed"
    for (i = 1; i <= 4924; ++i)
        printf "P%04d,%s,pilkada-2024,2012-03-01\n", i, i <= 3000 ? "pns" : i <= 4400 ? "pppk" : "non_asn"
}' >"$work/a/people.csv"
awk 'BEGIN {
    print "person,act,word,value"
    for (i = 50; i <= 4924; i += 50) {
        odd = (i / 50) % 2
        printf "P%04d,a,conduct,like\nP%04d,a,favours,%s\n", i, i, odd ? "calon" : "bakal_calon"
        printf "P%04d,a,conduct_day,%s\n", i, odd ? "2024-09-24" : "2024-08-06"
    }
}' >"$work/a/events.csv"
for file in people events; do
    { head -n 1 "$work/a/$file.csv"; tail -n +2 "$work/a/$file.csv" | LC_ALL=C sort -t, -k2,2r -k1,1; } | sed 's/$/\r/' >"$work/b/$file.csv"
done

# The whole list as JSON; as text and CSV the first five hundred, which say as much about order and layout.
mkdir "$work/c" "$work/d"
head -n 501 "$work/a/people.csv" >"$work/c/people.csv"
head -n 31 "$work/a/events.csv" >"$work/c/events.csv"
for file in people events; do
    { head -n 1 "$work/c/$file.csv"; tail -n +2 "$work/c/$file.csv" | LC_ALL=C sort -r; } | sed 's/$/\r/' >"$work/d/$file.csv"
done
compare_orders() { # format, first folder, second folder
    for order in "$2" "$3"; do
        got=0
        audit "$work/$order" --on 2024-10-01 --format "$1" >"$work/$order.out" 2>"$work/$order.err" || got=$?
        [[ $got == 1 ]] || fail "$1: status $got: $(cat "$work/$order.err")"
    done
    cmp "$work/$2.out" "$work/$3.out" || fail "$1 depends on the order of the rows"
    cmp "$work/$2.err" "$work/$3.err"
    cp "$work/$2.out" "$work/$1"
}
compare_orders json a b
compare_orders text c d
compare_orders csv c d

python3 - "$work/json" <<'CHECK'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
assert len(lines) == 4925
s = lines[-1]["summary"]
assert s["people"] == s["answered"] == 4924 and s["not_answered"] == s["problems"] == 0, s
assert s["kinds"] == {"non_asn": 524, "pns": 3000, "pppk": 1400}, s
acts = range(50, 4925, 50)
asn = [i for i in acts if i <= 4400]
assert s["acts"] == s["found"] == len(acts) == sum(l["found"] for l in lines[:-1]), s
assert s["items"]["skb_netralitas_2022:II.B.6"] == sum(i // 50 % 2 for i in asn), s
assert s["items"]["skb_netralitas_2022:II.A.4"] == sum(1 - i // 50 % 2 for i in asn), s
assert s["tracks"] == {"contract": len(acts) - len(asn), "discipline": 44, "ethics": 44}, s
assert sum(s["evidence"].values()) == len(acts), s
CHECK
grep -qP '^  500\tpns$' "$work/text" || fail "summary"

# Nobody did anything: nothing is found.
got=0
audit --people "$work/c/people.csv" --on 2024-10-01 >"$work/out" || got=$?
[[ $got == 0 ]] || fail "people without events: status $got"
grep -qP '^  0\twith findings$' "$work/out" || fail "people without events"

# A wrong row is named and its person is not answered; everybody else is.
printf 'person,employment\nP1,pns\nP2,pns\n' >"$work/people.csv"
printf 'person,act,word,value\nP1,a,conduct_day,2024-02-30\nP2,,cltn_start,2024-07-01\nP9,,cltn_start,2024-07-01\n' >"$work/events.csv"
got=0
audit "$work/people.csv" "$work/events.csv" --on 2024-10-01 --format json >"$work/out" 2>"$work/err" || got=$?
[[ $got == 2 ]] || fail "wrong rows: status $got"
grep -q "$work/events.csv:2:18: value: NETRALITAS-1001" "$work/err" || fail "place of the date: $(cat "$work/err")"
grep -q "$work/events.csv:4:1: person: NETRALITAS-1013" "$work/err" || fail "place of the person: $(cat "$work/err")"
[[ $(wc -l <"$work/out") == 2 ]] && grep -q '"not_answered":1' "$work/out" || fail "the others are answered"

# Formulas stay text.
printf 'person,employment,contest\n"=1+1",pns,pilkada-2024\n' >"$work/people.csv"
audit "$work/people.csv" --on 2024-10-01 --format csv --detail full >"$work/out" 2>/dev/null
grep -q "'=1+1" "$work/out" || fail "a formula in a cell"
if grep -qE '(^|,)=' "$work/out"; then fail "a bare formula in a cell"; fi

# A full disk and a closed pipe have a status of their own.
if [[ -e /dev/full ]]; then
    got=0
    audit "$work/c" --on 2024-10-01 --format json >/dev/full 2>"$work/err" || got=$?
    [[ $got == 3 ]] || fail "full disk: status $got"
    grep -q 'could not be written' "$work/err" || fail "full disk: $(cat "$work/err")"
fi
set +o pipefail
{ got=0; audit "$work/a" --on 2024-10-01 --format json 2>"$work/err" || got=$?; echo "$got" >"$work/status"; } | head -n 1 >/dev/null
set -o pipefail
[[ $(cat "$work/status") == 3 ]] || fail "closed pipe: status $(cat "$work/status")"

# Told to stop, audit ends: the lines are whole and the summary counts those people and nobody else. The pipe keeps it from ending first.
mkfifo "$work/pipe"
audit "$work/a" --on 2024-10-01 --format json >"$work/pipe" 2>"$work/err" &
running=$!
exec 3<"$work/pipe"
head -c 1 <&3 >"$work/out"
kill -TERM "$running"
cat <&3 >>"$work/out"
exec 3<&-
got=0
wait "$running" || got=$?
[[ $got == 4 ]] || fail "stopped: status $got"
python3 - "$work/out" <<'CHECK'
import json, sys
lines = [json.loads(line) for line in open(sys.argv[1])]
s = lines[-1]["summary"]
assert s["answered"] == s["people"] == len(lines) - 1 < 4924, s
assert lines[-1]["stopped"] is True
CHECK
grep -q 'Stopped by a signal' "$work/err" || fail "stopped: $(cat "$work/err")"
