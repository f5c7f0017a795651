#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# single_header.sh <scripts/single-header> <folder>: one file for the core and one with io, under the names that main.cpp and
# json.cpp include; the same bytes each time, wherever it is called from.
set -euo pipefail
script=$1 folder=$2

rm -rf "$folder"
"$script" -o "$folder/core/netralitas/netralitas.hpp"
"$script" --io -o "$folder/io/netralitas/io/json.hpp"
cd /
PYTHONHASHSEED=1 "$script" | cmp - "$folder/core/netralitas/netralitas.hpp"
PYTHONHASHSEED=2 "$script" --io | cmp - "$folder/io/netralitas/io/json.hpp"
if grep -n "#include.*netralitas/" "$folder"/*/netralitas/*.hpp "$folder"/io/netralitas/io/*.hpp; then
    echo "a single header includes another header of the library" >&2
    exit 1
fi
