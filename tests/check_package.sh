#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_package.sh ROOT BUILD SCRATCH, with CPACK in the environment
#
# Makes the Debian package of the build at hand, installs it into a root of its own, works with
# it there and removes it again. dpkg holds its dependencies against the packages of this
# machine, of which it sees a copy of the list; the machine itself stays as it is.
set -euo pipefail
samples=$1/resources/samples build=$2 scratch=$3 root=$3/root
trap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR

private_dpkg() {
    dpkg --root="$root" --log="$scratch/dpkg.log" --force-not-root "$@" >>"$scratch/said" 2>&1 ||
        { tail -n 20 "$scratch/said"; return 1; }
}

installed_files() {
    find "$root" -path "$root/var/lib/dpkg" -prune -o ! -type d -print
}

rm -rf "$scratch"
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} "$scratch/home"
cp /var/lib/dpkg/status "$root/var/lib/dpkg/status"
touch "$root/var/lib/dpkg/available"
(cd "$build" && "$CPACK" -G DEB -B "$scratch/package") >"$scratch/said" 2>&1 ||
    { tail -n 20 "$scratch/said"; exit 1; }

private_dpkg --install "$scratch"/package/jiuzhang_*.deb
export PATH=$root/usr/bin:$PATH HOME=$scratch/home LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen
cd "$scratch"
[ "$(type -P jiuzhang)" = "$root/usr/bin/jiuzhang" ]
jiuzhang --help | grep -q "^Subcommands:"
jiuzhang init --ledger desk.jiuzhang --year 2022 --operator 经办人01 --on 2022-04-01
jiuzhang import --ledger desk.jiuzhang "$samples/clues-tidy.xlsx" --on 2022-06-10 \
    --operator 经办人01
jiuzhang print --ledger desk.jiuzhang clue-form 2022-0001 -o form.pdf --on 2022-06-10 \
    --operator 经办人01
[ "$(head -c 5 form.pdf)" = %PDF- ]
jiuzhang --ledger desk.jiuzhang --screenshot today.png
[ "$(head -c 4 today.png | tail -c 3)" = PNG ]
for file in applications/jiuzhang.desktop metainfo/jiuzhang.metainfo.xml \
    icons/hicolor/scalable/apps/jiuzhang.svg; do
    [ -s "$root/usr/share/$file" ]
done

private_dpkg --purge jiuzhang
[ -z "$(installed_files)" ]
rm -rf "$scratch"
