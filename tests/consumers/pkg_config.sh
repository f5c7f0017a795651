#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# pkg_config.sh <pkg-config> <prefix> <version> <folder> <compiler> [flags]: both packages by their .pc files.
set -euo pipefail
pkg_config=$1 prefix=$2 version=$3 folder=$4
compile=("${@:5}")
export PKG_CONFIG_PATH=$prefix/share/pkgconfig

[[ $("$pkg_config" --modversion netralitas) == "$version" ]]
mkdir -p "$folder"
read -ra core < <("$pkg_config" --cflags --libs netralitas)
"${compile[@]}" answer.cpp main.cpp "${core[@]}" -o "$folder/main"
"$folder/main"
read -ra io < <("$pkg_config" --cflags --libs netralitas-io)
"${compile[@]}" json.cpp "${io[@]}" -o "$folder/json"
"$folder/json"
