<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::HandoverPanel</name>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Save the sheet…</source>
        <translation>保存清单(&amp;S)…</translation>
    </message>
    <message>
        <source>Recor&amp;d the hand-over…</source>
        <translation>记录交接(&amp;D)…</translation>
    </message>
    <message>
        <source>Handing over work</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>&amp;Whose work</source>
        <translation>谁的工作(&amp;W)</translation>
    </message>
    <message>
        <source>Taken over &amp;by</source>
        <translation>接手人(&amp;B)</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Nothing is open of %1.</source>
        <translation>%1没有未了事项。</translation>
    </message>
    <message>
        <source>Choose whose work is handed over: everything that is open of it is listed here.</source>
        <translation>请选谁的工作要交接，未了事项全部列在这里。</translation>
    </message>
    <message>
        <source>Say first who takes it over.</source>
        <translation>请先写明由谁接手。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::HandoverPresenter</name>
    <message>
        <source>Looking at every case …</source>
        <translation>正在查看每件案件…</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存清单</translation>
    </message>
    <message numerus="yes">
        <source>Record that %1 hands %n matter(s) over to %2? They are the other&apos;s work from then on, and the sheet is kept.</source>
        <translation>
            <numerusform>记录%1把 %n 件事项移交%2？此后由接手人承担，清单存入台账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Save the sheet that is recorded</source>
        <translation>保存要记录的清单</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>正在写出清单…</translation>
    </message>
    <message>
        <source>The hand-over is recorded: %1</source>
        <translation>交接已记录：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
</TS>
