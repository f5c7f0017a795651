#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# deb.sh <cpack> <build folder> <folder>: builds the Debian package and unpacks it into <folder>/root.
set -euo pipefail
cpack=$1 build=$2 folder=$3

rm -rf "$folder"
mkdir -p "$folder"
"$cpack" -G DEB --config "$build/CPackConfig.cmake" -B "$folder"
package=("$folder"/libnetralitas-dev_*_all.deb)
dpkg-deb -x "${package[0]}" "$folder/root"
dpkg-deb -f "${package[0]}" Depends | grep -q "libboost-dev (>= 1.74)"
doc=$folder/root/usr/share/doc/libnetralitas-dev
test -s "$doc/copyright"
gzip -t "$doc/changelog.Debian.gz" "$doc/changelog.gz"
# The folder of the project must not have leaked into what is installed.
if grep -rlF "$build" "$folder/root"; then
    echo "the package names the folder in which it was built" >&2
    exit 1
fi
