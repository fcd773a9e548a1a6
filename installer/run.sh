#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installer/run.sh [FOLDER]
#
# Installs what is missing, builds preset release, and does the main job on a fresh sample
# ledger: in the window where there is a display, else from the command line. On Debian 12; as
# root or with sudo when packages are missing. Each run writes into a new folder under FOLDER
# (else $JIUZHANG_OUT, else ~/jiuzhang-sample) and deletes nothing.
set -euo pipefail
mkdir -p "${1:-${JIUZHANG_OUT:-$HOME/jiuzhang-sample}}"
folder=$(cd "${1:-${JIUZHANG_OUT:-$HOME/jiuzhang-sample}}" && pwd)/$(date +%Y%m%d-%H%M%S)
cd "$(dirname "$0")/.."
program=$PWD/build/release/bin/jiuzhang
ledger=$folder/示例台账.jiuzhang
. installer/packages.sh
. installer/sample_month.sh

export LANG=C.UTF-8

install_packages build run
echo "== Building in build/release"
cmake --preset release
cmake --build --preset release

mkdir "$folder"
take_in_clues
dispatch_by_the_rules --letters "$folder/转办函.pdf"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    handle_cases
    echo "== Opening the window on $ledger"
    exec "$program" --ledger "$ledger"
fi
dispatch_by_choice --letters "$folder/转办函(指定抄送).pdf"
handle_cases
write_papers "$folder"
echo "== Written to $folder:"
ls -l "$folder"
