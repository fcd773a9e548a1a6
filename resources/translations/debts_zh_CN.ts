<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::DebtsPanel</name>
    <message>
        <source>No debt of the ledger belongs on this list as of that day.</source>
        <translation>截至那天，台账里没有该列入这张清单的债务。</translation>
    </message>
    <message>
        <source>Export the &amp;workbook…</source>
        <translation>导出工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Export a &amp;PDF…</source>
        <translation>导出 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>账款</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>As of the end of %1</source>
        <translation>%1当日终了的情况</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DebtsPresenter</name>
    <message>
        <source>Looking at every debt …</source>
        <translation>正在查看每笔债务…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Writing the list …</source>
        <translation>正在写清单…</translation>
    </message>
    <message>
        <source>The list is written: %1</source>
        <translation>清单已写好：%1</translation>
    </message>
</context>
</TS>
