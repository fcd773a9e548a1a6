# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# To be sourced: the month of 2022-06 on the sample workbooks, from the command line. The caller
# sets `program` and `ledger`; the two operators are 经办人01 and, who strikes off, 复核人01.
: "${program:?}" "${ledger:?}"

jiuzhang() {
    local command=$1
    shift
    "$program" "$command" --ledger "$ledger" "$@"
}

# act ACT DAY CASE [KEY=VALUE]…
act() {
    local act=$1 day=$2 case=$3 value operator=经办人01
    local -a values=()
    shift 3
    for value in "$@"; do
        values+=(--set "$value")
    done
    if [ "$act" = strike-off ]; then
        operator=复核人01
    fi
    printf '%-11s' "$act"
    jiuzhang act "$act" "$case" --on "$day" --operator "$operator" "${values[@]}"
}

# The number of the case whose entity is found by the text.
case_of() {
    jiuzhang list --find "$1" --json | jq -er '.cases[0].number'
}

take_in_clues() {
    local book
    echo "== Taking in the clues of both workbooks"
    jiuzhang init --year 2022 --working-date 2022-06-20 --operator 经办人01
    for book in tidy untidy; do
        jiuzhang import "resources/samples/clues-$book.xlsx" --on 2022-06-10 --operator 经办人01
    done
}

# Prints the numbers of the registered cases that are for a person (true) to decide, or not
# (false).
proposed() {
    local -a registered
    mapfile -t registered < <(jiuzhang list --where state=registered --json | jq -r '.cases[].number')
    jiuzhang route "${registered[@]}" --json |
        jq -r --argjson person "$1" '.proposals[] | select(.needsPerson == $person) | .case'
}

dispatch_by_the_rules() {
    local -a cases
    echo "== Dispatching what the rules decide"
    mapfile -t cases < <(proposed false)
    jiuzhang dispatch "${cases[@]}" --on 2022-06-13 --operator 经办人01 "$@"
}

# Plan III.1 names no sector department for I.2 and I.6: a person chooses whom to copy.
dispatch_by_choice() {
    local -a cases
    echo "== Dispatching what the rules leave to a person"
    mapfile -t cases < <(proposed true)
    jiuzhang dispatch "${cases[@]}" --on 2022-06-13 --operator 经办人01 \
        --copy 区发展和改革委员会 --why 涉及政务诚信,由区发改委督促 "$@"
}

handle_cases() {
    local paid disputed old number
    echo "== Handling: one case struck off, one settled, one under collective study"
    for number in $(jiuzhang list --where state=dispatched --json | jq -r '.cases[].number'); do
        act sign-for 2022-06-14 "$number" by=联系人01
    done

    paid=$(case_of 绿源环卫)
    act verify 2022-06-15 "$paid" finding=合同、验收单与欠款金额经双方核对一致 track=prompt
    act recognise 2022-06-15 "$paid" amountFen=147360000 basis=双方对账单
    act opine 2022-06-16 "$paid" text=列入本月支付计划,一次付清 author=区城市管理局
    act fulfil 2022-06-17 "$paid" amountFen=147360000 voucher=国库支付凭证01
    act settle 2022-06-17 "$paid" outcome=resolved evidence=国库支付凭证01及收款确认
    act strike-off 2022-06-20 "$paid" toldOn=2022-06-20 view=满意

    disputed=$(case_of 智联信息)
    act verify 2022-06-15 "$disputed" finding=质保期内有维修未完成,质保金暂不符合全额退还条件 track=explain
    act opine 2022-06-16 "$disputed" text=先退还无争议部分,其余待维修完成后退还 author=区教育体育局
    act fulfil 2022-06-17 "$disputed" amountFen=9000000 voucher=国库支付凭证02
    act settle 2022-06-17 "$disputed" outcome=partial evidence=约谈记录及企业书面同意

    old=$(case_of 三宝生态农业)
    act verify 2022-06-15 "$old" finding=流转经过属实,补偿口径历任意见不一 track=collective
    act annotate 2022-06-16 "$old" text=已约请法律顾问参加研究
}

write_papers() {
    local folder=$1
    echo "== Writing the form, the month and the year"
    jiuzhang due --on 2022-06-20
    jiuzhang print clue-form "$(case_of 绿源环卫)" --on 2022-06-20 -o "$folder/线索表.pdf"
    jiuzhang report --month 2022-06 -o "$folder/月报2022-06.xlsx"
    jiuzhang summary --year 2022 -o "$folder/年度总结2022.pdf"
    jiuzhang summary --year 2022 -o "$folder/年度总结2022.xlsx"
    QT_QPA_PLATFORM=offscreen "$program" --ledger "$ledger" --screenshot "$folder/台账.png"
    jiuzhang verify
}
