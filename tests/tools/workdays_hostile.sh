#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Hostile rows and faults of the tool: every row is answered or refused by number, no line of the output is cut, and the status tells.
set -euo pipefail
fail() {
    echo "workdays_hostile: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ask() { # wanted status, arguments...
    local wanted=$1 got=0
    shift
    workdays "$@" >"$work/out" 2>"$work/err" || got=$?
    [[ $got == "$wanted" ]] || fail "$*: status $got in place of $wanted: $(cat "$work/err")"
}
says() { grep -qF -- "$1" "$work/err" || fail "no '$1' in: $(cat "$work/err")"; }

# A spreadsheet runs nothing of it, whatever stands between the cells there; numbers stay numbers.
printf '%s\n' op,start,arg '=1+1,2024-01-02,' '"+a",2024-01-02,' '-b,2024-01-02,' '@c,2024-01-02,' $'\td,2024-01-02,' \
    'is;=e,2024-01-02,' '=f,2024-01-02' 'add,2022-03-02,-15' 'count,2022-03-02,2022-02-08' >"$work/formulas"
ask 2 batch <"$work/formulas"
printf '%s\n' op,start,arg,result "'=1+1,2024-01-02,,error NETRALITAS-1004" "'+a,2024-01-02,,error NETRALITAS-1004" \
    "'-b,2024-01-02,,error NETRALITAS-1004" "'@c,2024-01-02,,error NETRALITAS-1004" \
    $'\'\td,2024-01-02,,error NETRALITAS-1004' '"is;=e",2024-01-02,,error NETRALITAS-1004' \
    "\"'=f,2024-01-02\",,,error NETRALITAS-1009" 'add,2022-03-02,-15,2022-02-08' 'count,2022-03-02,2022-02-08,-15' |
    diff - "$work/out" || fail "formulas"

# Any line end, with or without a byte order mark; a last line without an end.
for end in '\n' '\r\n' '\r'; do
    printf '\xEF\xBB\xBFop,start,arg'"$end"'is,2024-01-02,'"$end"'is,2024-01-06,' >"$work/rows"
    ask 0 batch <"$work/rows"
    printf '%s\n' op,start,arg,result is,2024-01-02,,true is,2024-01-06,,false | cmp - "$work/out" || fail "line end $end"
done
# Other codings, a NUL, bytes that are no UTF-8, no header, nothing.
printf '\xFF\xFEo\0p\0,\0' >"$work/rows"
ask 2 batch <"$work/rows"
says 'line 1, op,start,arg: NETRALITAS-1009'
ask 2 batch </dev/null
says 'line 1, op,start,arg: NETRALITAS-1009'
printf 'op,start,arg\nis,2024-01-02\0,\nis,\xC0\xAF\xED\xA0\x80\xE2\x82,\n\xFF,2024-01-02,\nis,2024-01-02,\n' >"$work/rows"
ask 2 batch <"$work/rows"
says 'line 2, start: NETRALITAS-1001'
says 'line 3, start: NETRALITAS-1001'
says 'line 4, op: NETRALITAS-1004'
[[ $(wc -l <"$work/out") == 5 && $(tail -n 1 "$work/out") == is,2024-01-02,,true ]] || fail "the others are answered"

# Days at the ends of what can be written: a number or an answer, for every operation.
{
    echo op,start,arg
    for day in 0000-01-01 0001-01-01 1399-12-31 1400-01-01 1900-01-01 2199-12-31 9999-12-31; do
        printf "%s,$day,\n" is why next previous
        printf "add,$day,%s\n" 0 1 -1 2147483647 -2147483648
        printf "count,$day,%s\n" 0001-01-01 1400-01-01 9999-12-31
    done
} >"$work/rows"
ask 2 batch <"$work/rows"
[[ $(grep -c 'error NETRALITAS-200[12]$' "$work/out") == 84 && $(wc -l <"$work/out") == 85 ]] || fail "ends of the range: $(cat "$work/out")"
ask 2 --known-on 0001-01-01 is 2024-01-02
says 'known-on: NETRALITAS-2001'
ask 0 --known-on 9999-12-31 is 2024-01-02
ask 2 --known-on 1400-01-01 is 2024-01-02
says NETRALITAS-2002

# A line without an end: only its beginning is kept.
{ printf 'op,start,arg\n'; head -c 100000000 /dev/zero | tr '\0' x; printf '\nis,2024-01-02,\n'; } | ask 2 batch
says 'line 2: NETRALITAS-1015'
[[ $(tail -n 1 "$work/out") == is,2024-01-02,,true ]] || fail "a row behind a long line"
if ! grep -aq __asan_init "$(command -v workdays)"; then # a sanitizer reserves more than any limit
    (ulimit -v 100000 && { printf 'op,start,arg\n'; head -c 300000000 /dev/zero | tr '\0' x; } | ask 2 batch) || fail "memory"
fi

# What cannot be read is no end of the rows.
ask 2 batch <"$work"
says 'line 1: NETRALITAS-1008'

# A full disk and a closed pipe.
printf 'op,start,arg\nis,2024-01-02,\n' >"$work/rows"
if [[ -e /dev/full ]]; then
    for arguments in batch 'is 2024-01-02' 'why 2024-01-02' --help; do
        got=0
        # shellcheck disable=SC2086
        workdays $arguments <"$work/rows" >/dev/full 2>"$work/err" || got=$?
        [[ $got == 3 ]] && says 'could not be written' || fail "full disk: $arguments: status $got"
    done
fi
set +o pipefail
{
    got=0
    { echo op,start,arg; yes is,2024-01-02, 2>/dev/null; } | workdays batch 2>"$work/err" || got=$?
    echo "$got" >"$work/status"
} | head -n 1 >/dev/null
set -o pipefail
[[ $(cat "$work/status") == 3 ]] || fail "closed pipe: status $(cat "$work/status")"

# A signal between rows, and while nothing comes: the lines are whole, one for each row read.
mkfifo "$work/pipe"
for many in 3 20000; do
    workdays batch <"$work/pipe" >"$work/out" 2>"$work/err" &
    running=$!
    exec 3>"$work/pipe"
    { echo op,start,arg; awk -v n="$many" 'BEGIN { while (n-- > 0) print "is,2024-01-02," }'; printf 'is,2024-'; } >&3
    sleep 0.3 # it waits for the end of the last line
    kill -TERM "$running"
    got=0
    wait "$running" || got=$?
    exec 3>&-
    [[ $got == 4 ]] || fail "stopped: status $got"
    says "after line $((many + 1))"
    [[ $(grep -c '^is,2024-01-02,,true$' "$work/out") == "$many" && $(wc -l <"$work/out") == $((many + 1)) ]] || fail "lines cut by a signal"
done
