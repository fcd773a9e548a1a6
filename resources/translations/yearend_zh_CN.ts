<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::CarriedOverLines</name>
    <message>
        <source>to be assigned</source>
        <translation>待转办</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Market entity</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::YearEndPanel</name>
    <message>
        <source>Year-end summary</source>
        <translation>年终总结</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>E&amp;xport as a workbook…</source>
        <translation>导出工作簿(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总体情况(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;category</source>
        <translation>按问题类型(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;unit</source>
        <translation>按责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>By trac&amp;k</source>
        <translation>按处置类别(&amp;K)</translation>
    </message>
    <message>
        <source>Causes unresol&amp;ved</source>
        <translation>未化解原因(&amp;M)</translation>
    </message>
    <message>
        <source>To be ca&amp;rried over</source>
        <translation>拟结转案件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Typical cases</source>
        <translation>典型案例(&amp;N)</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>导出 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The year in a few figures</source>
        <translation>全年概况</translation>
    </message>
    <message>
        <source>Export as a text docu&amp;ment…</source>
        <translation>导出 Word 文档(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>满意度与回访(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;istrict study</source>
        <translation>提交区级研究(&amp;I)</translation>
    </message>
    <message>
        <source>Pu&amp;blicity</source>
        <translation>宣传报道(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图(&amp;J)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::YearEndPresenter</name>
    <message>
        <source>Counting %1 …</source>
        <translation>正在统计 %1 ……</translation>
    </message>
    <message>
        <source>Export the summary as a PDF</source>
        <translation>导出年度总结（PDF）</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the summary as a workbook</source>
        <translation>导出年度总结（工作簿）</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>正在写出年度总结……</translation>
    </message>
    <message>
        <source>The summary is written: %1</source>
        <translation>年度总结已写出：%1</translation>
    </message>
    <message>
        <source>Export the summary as a text document</source>
        <translation>把总结导出为 Word 文档</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
</context>
</TS>
