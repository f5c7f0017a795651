#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# A file with one mistake: status 2, number and place in either language, and the sound ones beside it are still answered.
set -euo pipefail
fail() {
    echo "errors: $*" >&2
    exit 1
}
cd "$(dirname "${BASH_SOURCE[0]}")/../data/errors"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/sound.json" <<'JSON'
{"netralitas": 1, "id": "sound_one", "contest": "pemilu-2024-dprd-kabkota",
 "person": {"id": "P1", "facts": {"employment": ["pns"]}}, "questions": [{"id": "q", "on": "2023-06-01"}]}
JSON
printf 'person,employment\nP1,pns\n' >"$work/people.csv"
printf 'person,act,word,value\nP1,,appointed,2012-03-01\n' >"$work/events.csv"

looked_at=0
for file in *; do
    number=${file%%_*}
    case $file in
        *.rules.json) arguments=(--rules "$file" "$work/sound.json") ;;
        *.json) arguments=("$work/sound.json" "$file") ;;
        *.people.csv) arguments=(--people "$file" --events "$work/events.csv" --on 2024-10-01) ;;
        *.events.csv) arguments=(--people "$work/people.csv" --events "$file" --on 2024-10-01) ;;
        *) fail "$file: of no known form" ;;
    esac
    for lang in en id; do
        got=0
        audit "${arguments[@]}" --lang "$lang" >"$work/out" 2>"$work/$lang" || got=$?
        [[ $got == 2 ]] || fail "$file, $lang: status $got"
        grep -qE "^$file:[1-9][0-9]*:[1-9][0-9]*: .*NETRALITAS-$number: " "$work/$lang" ||
            fail "$file, $lang: number or place missing: $(cat "$work/$lang")"
        [[ $(grep -c "^$file:" "$work/$lang") == 1 ]] || fail "$file, $lang: more than one message: $(cat "$work/$lang")"
        case $file in
            # Answers without the rules that were asked for would be wrong ones.
            *.rules.json) [[ ! -s $work/out ]] || fail "$file, $lang: answered without the own rules" ;;
            *.json) grep -q sound_one "$work/out" || fail "$file, $lang: the sound scenario is not answered" ;;
        esac
        case $file in
            *.csv)
                audit "${arguments[@]}" --lang "$lang" --format json >"$work/json" 2>/dev/null || true
                tail -n 1 "$work/json" | grep -qE '"answered": ?1[,}]' || fail "$file, $lang: the sound person is not answered"
                tail -n 1 "$work/json" | grep -qE '"problems": ?1[,}]' || fail "$file, $lang: the problem is not counted"
                ;;
        esac
    done
    ! cmp -s "$work/en" "$work/id" || fail "$file: the same words in both languages"
    looked_at=$((looked_at + 1))
done
[[ $looked_at -gt 0 ]] || fail "no file"

# What a command line alone provokes, as its page shows it: the command, then what is told in English and in Indonesian.
page=../../../docs/errors.md
for number in 2001 2002 2003; do
    sed -n "/^### $number /,/^##/p" "$page" | sed -n '/^```$/,/^```$/p' | sed '/^```$/d;/^$/d' >"$work/shown"
    read -ra command <"$work/shown"
    [[ ${command[0]} == workdays ]] || fail "$number: the page shows no command"
    for lang in en id; do
        got=0
        workdays --lang "$lang" "${command[@]:1}" >/dev/null 2>"$work/$lang" || got=$?
        [[ $got == 2 ]] || fail "$number, $lang: status $got"
        grep -q "NETRALITAS-$number: " "$work/$lang" || fail "$number, $lang: $(cat "$work/$lang")"
    done
    tail -n +2 "$work/shown" | cmp -s - <(cat "$work/en" "$work/id") || fail "$number: the page shows other words"
done
