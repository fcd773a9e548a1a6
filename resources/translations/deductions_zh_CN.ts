<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::DeductionLines</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>That count</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>申辩</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Case or month</source>
        <translation>案件或月份</translation>
    </message>
    <message>
        <source>Stated on %1: %2</source>
        <translation>%1申辩：%2</translation>
    </message>
    <message>
        <source>A draft, as known at the end of %1: it holds when it is approved.</source>
        <translation>草稿，截至%1当日终了的情况；审定以后才算数。</translation>
    </message>
    <message>
        <source>Approved on %1 by %2.</source>
        <translation>%1由%2审定。</translation>
    </message>
    <message>
        <source>What is known at the end of %1 is the same.</source>
        <translation>截至%1，与审定的相同。</translation>
    </message>
    <message numerus="yes">
        <source>What is known at the end of %1 corrects %n unit(s).</source>
        <translation>
            <numerusform>截至%1，有 %n 个单位需要更正。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DeductionsPanel</name>
    <message>
        <source>No unit loses points in this year.</source>
        <translation>本年没有单位扣分。</translation>
    </message>
    <message>
        <source>Rec&amp;ord a statement…</source>
        <translation>记录申辩(&amp;O)…</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>审定(&amp;P)…</translation>
    </message>
    <message>
        <source>E&amp;xport the workbook…</source>
        <translation>导出工作簿(&amp;X)…</translation>
    </message>
    <message>
        <source>Points taken from units</source>
        <translation>单位扣分</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Points by unit</source>
        <translation>各单位扣分</translation>
    </message>
    <message>
        <source>What lies behind the points of the unit</source>
        <translation>该单位扣分的来由</translation>
    </message>
    <message>
        <source>What lies behind them (Enter opens the case)</source>
        <translation>扣分的来由（回车打开案件）</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>请先选一个单位。</translation>
    </message>
    <message>
        <source>The points of this year are approved already.</source>
        <translation>该年度的扣分已经审定。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DeductionsPresenter</name>
    <message>
        <source>Counting the points of %1 …</source>
        <translation>正在计算%1年的扣分…</translation>
    </message>
    <message>
        <source>What does %1 state of its points?</source>
        <translation>%1对扣分有什么申辩？</translation>
    </message>
    <message>
        <source>Recording the statement …</source>
        <translation>正在记录申辩…</translation>
    </message>
    <message>
        <source>The statement of %1 is recorded.</source>
        <translation>%1的申辩已记录。</translation>
    </message>
    <message>
        <source>Approve the points of %1 as they stand on %2? They then stay as they are for ever; what is known later is told as a correction.</source>
        <translation>按%2的情况审定%1年的扣分？审定后不再变动，以后知道的只作更正。</translation>
    </message>
    <message>
        <source>Approve them</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Recording the approval …</source>
        <translation>正在记录审定…</translation>
    </message>
    <message>
        <source>The points of %1 are approved.</source>
        <translation>%1年的扣分已审定。</translation>
    </message>
    <message>
        <source>Export the points as a workbook</source>
        <translation>把扣分表导出为工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The points are written: %1</source>
        <translation>扣分表已写出：%1</translation>
    </message>
    <message>
        <source>Writing the points …</source>
        <translation>正在写出扣分表…</translation>
    </message>
</context>
</TS>
