#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_libreoffice.sh ROOT BUILD SCRATCH
#
# What units do with our workbooks they do with another program. LibreOffice reckons the formulas of
# the month, the year and an export anew and comes to the stored results; it fills in a reply
# workbook, and what it saved comes back as acts; what was exported, imported and exported again is
# equal. Ends with 77, which is a test skipped, where LibreOffice or its Python is not installed.
set -euo pipefail
root=$1 scratch=$3
program=$2/bin/jiuzhang ledger=$scratch/month.jiuzhang
python=/usr/bin/python3
if ! command -v soffice >/dev/null || ! $python -c 'import uno' 2>/dev/null; then
    echo "skipped: needs libreoffice-calc and python3-uno"
    exit 77
fi
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$root"
# shellcheck source=installer/sample_month.sh
. installer/sample_month.sh

pipe=jiuzhang-$$
soffice --headless --norestore --nologo "-env:UserInstallation=file://$scratch/profile" \
    "--accept=pipe,name=$pipe;urp" &
libreoffice() { $python tests/libreoffice.py "$pipe" "$@"; }
trap 'libreoffice end || true' EXIT

{
    take_in_clues
    dispatch_by_the_rules
} >"$scratch/month.log"

jiuzhang report --month 2022-06 -o "$scratch/month.xlsx"
jiuzhang summary --year 2022 -o "$scratch/year.xlsx"
jiuzhang export --columns money -o "$scratch/money.xlsx"
jiuzhang lists balance --on 2022-06-30 -o "$scratch/debts.xlsx"
libreoffice recalculated "$scratch/month.xlsx" "$scratch/year.xlsx" "$scratch/money.xlsx" \
    "$scratch/debts.xlsx"

number=$(jiuzhang list --where state=dispatched --json | jq -er '.cases[0].number')
jiuzhang reply-book "$number" --on 2022-06-13 --operator 经办人01 -o "$scratch/reply.xlsx"
libreoffice filled "$scratch/reply.xlsx" "$scratch/filled.xlsx" \
    签收人=联系人01 签收日期=2022-06-14 办理日期=2022-06-15 办理情况=合同与欠款属实 处置类别=尽快解决 \
    '认定金额（万元）=12.5' 认定依据=对账单
before=$(jiuzhang show "$number" --json | jq '.events | length')
jiuzhang replies "$scratch/filled.xlsx" --on 2022-06-20 --operator 经办人01
kinds=$(jiuzhang show "$number" --json | jq -r ".events[$before:][].kind" | paste -sd' ')
[ "$kinds" = "sign-for verify recognise" ] || {
    echo "came back as: $kinds" >&2
    exit 1
}
jiuzhang show "$number" --json | jq -e '.case.recognisedFen == 12500000' >/dev/null

jiuzhang export -o "$scratch/export.xlsx" --clear --reason 核对 --operator 经办人01 --on 2022-06-20
jiuzhang export -o "$scratch/first.csv" --clear --reason 核对 --operator 经办人01 --on 2022-06-20
ledger=$scratch/again.jiuzhang
jiuzhang init --year 2022 --working-date 2022-06-20 --operator 经办人01
jiuzhang import "$scratch/export.xlsx" --on 2022-06-20 --operator 经办人01 >/dev/null
jiuzhang export -o "$scratch/second.csv" --clear --reason 核对 --operator 经办人01 --on 2022-06-20
cmp "$scratch/first.csv" "$scratch/second.csv"
