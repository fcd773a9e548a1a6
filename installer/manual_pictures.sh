#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the manual's pictures anew: every screen of the sample ledger, in both languages.
#   installer/manual_pictures.sh PROGRAM   (the target manual_pictures does it)
set -euo pipefail

program=$(realpath "$1")
manual=$(realpath "$(dirname "$0")/../resources/manual")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v pngquant >/dev/null || { echo "pngquant is missing: apt-get install pngquant" >&2; exit 1; }

"$program" init --sample --ledger "$work/示例.jiuzhang" >/dev/null
# One that has gone far and is not over: of those being handled, the one that most was done on.
case=$("$program" list --ledger "$work/示例.jiuzhang" --json --where state=handling |
    jq -r '[.cases[] | select(.recognisedFen != null)][0].number')

for language in zh_CN en; do
    export XDG_CONFIG_HOME=$work/$language
    mkdir -p "$XDG_CONFIG_HOME/jiuzhang"
    echo -e "[General]\nlanguage=$language" >"$XDG_CONFIG_HOME/jiuzhang/jiuzhang.conf"
    folder=$manual/pictures
    [ $language = en ] && folder=$manual/en/pictures
    mkdir -p "$folder"
    for screen in $(sed -n 's/^screens //p' "$manual/contents.txt"); do
        shown=$screen
        [ "$screen" = casefile ] && shown=casefile:$case
        QT_QPA_PLATFORM=offscreen "$program" --ledger "$work/示例.jiuzhang" \
            --screenshot "$work/picture.png" --screen "$shown" --size 1100x640
        pngquant --force --speed 1 --strip --output "$folder/$screen.png" 16 "$work/picture.png"
    done
done
du -ch "$manual"/pictures "$manual"/en/pictures | tail -1
