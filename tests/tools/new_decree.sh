#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The recipe of CONTRIBUTING.md for a new decree, tried on a copy of the tree with an invented one: the script finds every place that
# it must change, and what watches over the tree agrees.
set -euo pipefail
fail() {
    echo "new_decree: $*" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r CHANGELOG.md CMakeLists.txt CONTRIBUTING.md README.md README.id.md docs examples include scripts tests "$work"
cd "$work"

# The last yearly list once more, a year later.
decrees=include/netralitas/calendar/decrees
last=$(find "$decrees" -name 'skb_libur_????.hpp' | LC_ALL=C sort | tail -n 1)
year=${last//[!0-9]/}
next=$((year + 1))
name=skb_libur_$next
sed "s/$year/$next/g; s/$((year - 1))/$year/g; s/SKB [0-9]*\//SKB 1\//g" "$last" >"$decrees/$name.hpp"
scripts/new-decree "$name" >out 2>err || fail "$(cat err)"
for place in calendar/decree_log.hpp calendar/all_instruments.hpp; do
    grep -q "$name" "include/netralitas/$place" || fail "$place does not know it"
done
grep -q "to $next" README.md || fail "README.md still ends in $year"
grep -q "holidays_events.csv" out || fail "the script does not say what is left"
scripts/traceability --check >out || fail "$(cat out)"
