<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::CorrectionLines</name>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Market entity</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Month reported</source>
        <translation>原属月份</translation>
    </message>
    <message>
        <source>Effect on this month</source>
        <translation>对本期的影响</translation>
    </message>
    <message>
        <source>Entry in the record</source>
        <translation>记录序号</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MonthlyPanel</name>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Mon&amp;th</source>
        <translation>月份(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport the workbook…</source>
        <translation>导出工作簿(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Freeze as reported…</source>
        <translation>封存(&amp;L)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>封存(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>暂不封存(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;unit</source>
        <translation>按责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>By &amp;category</source>
        <translation>按问题类型(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (under way)</source>
        <translation>%1（统计期未满）</translation>
    </message>
    <message>
        <source>Not frozen yet.</source>
        <translation>尚未封存。</translation>
    </message>
    <message>
        <source>No case was open, registered or closed in this period.

The workbook can be exported all the same: it is the nil return.</source>
        <translation>本期没有在办、新增或办结的案件。

仍可导出工作簿，作为零报告报送。</translation>
    </message>
    <message>
        <source>Co&amp;rrections (%1)</source>
        <translation>更正(&amp;R)（%1）</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>本月数据</translation>
    </message>
    <message>
        <source>On one &amp;page…</source>
        <translation>一页情况(&amp;P)…</translation>
    </message>
    <message>
        <source>The month for a leader: its figures beside those of the month before and of a year ago, as a PDF or a text document</source>
        <translation>供领导阅看的一页：本月各项数字与上月、去年同月对照，存为 PDF 或 Word 文档</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>图(&amp;I)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MonthlyPresenter</name>
    <message>
        <source>Counting %1 …</source>
        <translation>正在统计 %1 ……</translation>
    </message>
    <message>
        <source>Export the month&apos;s workbook</source>
        <translation>导出月报工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook of %1 …</source>
        <translation>正在写出 %1 月报工作簿……</translation>
    </message>
    <message>
        <source>Freezing %1 …</source>
        <translation>正在封存 %1 ……</translation>
    </message>
    <message>
        <source>The workbook of %1 is written: %2</source>
        <translation>%1 月报工作簿已写出：%2</translation>
    </message>
    <message>
        <source>%1 is frozen: its figures and its workbook stay as they are for ever.</source>
        <translation>%1 已封存：数字和工作簿今后不再变动。</translation>
    </message>
    <message>
        <source>Months are frozen one after the other; the next one is %1.</source>
        <translation>月报须按月依次封存，接下来应封存 %1。</translation>
    </message>
    <message>
        <source>This month is frozen already.</source>
        <translation>本月已封存，数字和工作簿不再变动。</translation>
    </message>
    <message>
        <source>The period runs to %1; the month can be frozen from that day on.</source>
        <translation>统计周期至 %1 止，当日起方可封存。</translation>
    </message>
    <message>
        <source>The control identity does not hold; look at the cases named below the table.</source>
        <translation>平衡关系不成立，不能封存；请核对表下所列案件。</translation>
    </message>
    <message>
        <source>Freeze %1 as reported? Its figures and its workbook then stay as they are for ever; what is entered later with an earlier date appears in the next month as a correction.</source>
        <translation>将 %1 封存？封存后数字和工作簿不再变动；以后补录的较早事项，在下月以更正列示。</translation>
    </message>
    <message>
        <source>Export the month on one page</source>
        <translation>导出本月一页情况</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Writing the page of %1 …</source>
        <translation>正在写出 %1 的一页情况……</translation>
    </message>
    <message>
        <source>The page of %1 is written: %2</source>
        <translation>%1 的一页情况已导出：%2</translation>
    </message>
</context>
</TS>
