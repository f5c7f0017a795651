#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# A list in two parts, a process each, and one answer: two_parts.sh FOLDER LAST ON. The folder has people.csv and events.csv, sorted by
# person, the person in front and without quotes. People up to LAST are the first part. Nothing else is shared by the two, which may
# run on two machines. Prints the findings of everybody, then the summary.
set -euo pipefail
export LC_ALL=C # ids are compared byte by byte
folder=$1 last=$2 on=$3
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
for file in people events; do
    awk -F, -v last="$last" -v a="$parts/a_$file.csv" -v b="$parts/b_$file.csv" \
        'NR == 1 { print >a; print >b; next } { print >($1 "" <= last ? a : b) }' "$folder/$file.csv"
done
running=()
for part in a b; do
    audit "$parts/${part}_people.csv" "$parts/${part}_events.csv" --on "$on" --format findings \
        --summary-to "$parts/$part.json" >"$parts/$part.csv" 2>/dev/null &
    running+=($!)
done
for process in "${running[@]}"; do
    status=0
    wait "$process" || status=$?
    [[ $status -le 1 ]] || exit "$status"
done
cat "$parts/a.csv"
tail -n +2 "$parts/b.csv"
audit --merge-summaries "$parts/a.json" "$parts/b.json"
