<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::ColumnMap</name>
    <message>
        <source>%1, in 10,000 yuan</source>
        <translation>%1（按万元）</translation>
    </message>
    <message>
        <source>%1, in yuan</source>
        <translation>%1（按元）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The first rows of the sheet, and what each column is read as</source>
        <translation>工作表的前几行，以及各列读作哪一项</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;K)</translation>
    </message>
    <message>
        <source>Above each column stands what it is read as.</source>
        <translation>每列上方是它读作的栏目，可以改。</translation>
    </message>
    <message>
        <source>– not read</source>
        <translation>– 不读取</translation>
    </message>
    <message>
        <source>What the column %1 is read as</source>
        <translation>「%1」一列读作</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportAsking</name>
    <message>
        <source>Something else…</source>
        <translation>另填…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportLine</name>
    <message>
        <source>waits for an answer about its sheet</source>
        <translation>待答复工作表的问题后登记</translation>
    </message>
    <message>
        <source>Columns that no field of a clue takes: %1.</source>
        <translation>没有对应栏目、未读取的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>未读取的工作表：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 列：%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2，%3：%4</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportModel</name>
    <message>
        <source>? please choose</source>
        <translation>？请选择</translation>
    </message>
    <message>
        <source>– is skipped</source>
        <translation>– 跳过</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount (10,000 yuan)</source>
        <translation>金额（万元）</translation>
    </message>
    <message>
        <source>Notes, or why not</source>
        <translation>说明或原因</translation>
    </message>
    <message>
        <source>○ will be registered</source>
        <translation>○ 可登记</translation>
    </message>
    <message>
        <source>✓ registered: %1</source>
        <translation>✓ 已登记 %1</translation>
    </message>
    <message>
        <source>✗ cannot be registered</source>
        <translation>✗ 不能登记</translation>
    </message>
    <message>
        <source>= was registered before: %1</source>
        <translation>= 此前已登记 %1</translation>
    </message>
    <message>
        <source>– no clue</source>
        <translation>– 不是线索</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>May be one matter with</source>
        <translation>疑似重复</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportPanel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>否，不用</translation>
    </message>
    <message>
        <source>&amp;Undo an import…</source>
        <translation>撤销导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Withdraws all that an import has registered, while nobody has worked on a case of it</source>
        <translation>把一次导入登记的案件全部作废；其中有案件已经办理的，不能撤销</translation>
    </message>
    <message>
        <source>? please choose</source>
        <translation>？请选择</translation>
    </message>
    <message>
        <source>A clue of its own</source>
        <translation>作为单独线索登记</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>跳过本行</translation>
    </message>
    <message>
        <source>What becomes of row %1</source>
        <translation>第 %1 行如何处理</translation>
    </message>
    <message>
        <source>Choose a workbook that a unit has sent (Excel, WPS, OpenDocument or CSV), or drop it here.

It is read first and nothing is changed: each row is shown with what becomes of it and why.</source>
        <translation>请选择各单位报来的表格（Excel、WPS、ODS 或 CSV），或将文件拖到此处。

先试读、不改动台账：逐行列明能否登记及原因。</translation>
    </message>
    <message>
        <source>&amp;Choose a workbook…</source>
        <translation>选择表格(&amp;L)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>No workbook chosen</source>
        <translation>尚未选择表格</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开案件(&amp;O)</translation>
    </message>
    <message>
        <source>The case of the row that is selected, once it is registered</source>
        <translation>打开所选行登记成的案件</translation>
    </message>
    <message>
        <source>Only what was read and is right.</source>
        <translation>须先读取表格，且有可登记的行。</translation>
    </message>
    <message>
        <source>&amp;For all rows…</source>
        <translation>统一填写(&amp;M)…</translation>
    </message>
    <message>
        <source>Source, locality and day of receipt where no row says them, or a profile of the sender&apos;s columns</source>
        <translation>各行都没有写明的来源、属地、收到日期，或者报送单位的导入方案</translation>
    </message>
    <message>
        <source>&amp;Rows to send back…</source>
        <translation>退回的行(&amp;B)…</translation>
    </message>
    <message>
        <source>Writes the rows that cannot be registered, or are asked about, into a workbook for their sender</source>
        <translation>把不能登记或有疑问的行写成一份表格，退给报送单位</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>另填…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportPresenter</name>
    <message>
        <source>Nothing was changed in the row.</source>
        <translation>本行没有改动。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>没有可以撤销的导入。</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2, %n case(s)</source>
        <translation>
            <numerusform>%1，%2，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Which import is to be undone? All its registrations are withdrawn, or none.</source>
        <translation>要撤销哪一次导入？该次登记的案件将全部作废；有一件不能作废的，全部不作废。</translation>
    </message>
    <message>
        <source>Why is it undone?</source>
        <translation>撤销的理由</translation>
    </message>
    <message>
        <source>Withdrawing the registrations…</source>
        <translation>正在撤回登记……</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say the same as another one, or are very like a case: choose for each whether it is a clue of its own.</source>
        <translation>
            <numerusform>有 %n 行与其他行完全相同，或与已有案件高度相似：请逐行选择是否作为单独线索登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the %n open question(s) first</source>
        <translation>
            <numerusform>请先回答 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) were withdrawn. The workbook can be imported again.</source>
        <translation>
            <numerusform>已作废 %n 件。该表格可以重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a workbook of clues</source>
        <translation>选择线索表格</translation>
    </message>
    <message>
        <source>Reading the workbook…</source>
        <translation>正在读取表格……</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在登记……</translation>
    </message>
    <message>
        <source>Read %1: %2 can be registered, %3 cannot, %4 were registered before. Nothing is registered yet.</source>
        <translation>读取 %1 行：可登记 %2 行，不能登记 %3 行，此前已登记 %4 行。目前尚未登记。</translation>
    </message>
    <message>
        <source>No row can be registered</source>
        <translation>没有可登记的行</translation>
    </message>
    <message numerus="yes">
        <source>Register only the %n right row(s)</source>
        <translation>
            <numerusform>只登记正确的 %n 条(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n row(s)</source>
        <translation>
            <numerusform>登记 %n 条(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Every row was registered before; nothing was changed.</source>
        <translation>各行此前均已登记，未作任何改动。</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记，案件编号 %1。</translation>
    </message>
    <message>
        <source>%1 registered as %2 to %3.</source>
        <translation>已登记 %1 条，案件编号 %2 至 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: correct them in the workbook and import it again; what is registered is not registered twice.</source>
        <translation>
            <numerusform>另有 %n 行未登记：请在表格中改好后重新导入，已登记的不会重复登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Other rows ask the same about “%1”. Is the answer for all of them?</source>
        <translation>还有其他行对「%1」有同样的疑问。是否一并这样答复？</translation>
    </message>
    <message>
        <source>For all alike</source>
        <translation>一并答复</translation>
    </message>
    <message>
        <source>No row goes back.</source>
        <translation>没有要退回的行。</translation>
    </message>
    <message>
        <source>-to correct.xlsx</source>
        <translation>-待更正.xlsx</translation>
    </message>
    <message>
        <source>Write the rows that go back</source>
        <translation>写出退回的行</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The rows that were not taken stand in %1, each with its reasons. Corrected, it is imported like any workbook.</source>
        <translation>未登记的行已写入 %1，每行注明原因。更正后照常导入即可。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::SaidForAll</name>
    <message>
        <source>Where do the clues come from?</source>
        <translation>这些线索来自哪里？</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Which profile reads the columns?</source>
        <translation>用哪一个导入方案读取各列？</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择导入方案</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>导入方案 (*.json)</translation>
    </message>
    <message>
        <source>A profile of the sender…</source>
        <translation>报送单位的导入方案…</translation>
    </message>
    <message>
        <source>What is to be said for all rows that do not say it?</source>
        <translation>各行都没有写明的，统一填写哪一项？</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ImportRow</name>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1（%2 列）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RowPane</name>
    <message>
        <source>Nothing is wrong in this row, or asked about what stands in it.</source>
        <translation>本行没有差错，也没有要回答的。</translation>
    </message>
    <message>
        <source>&amp;Take it so, and read again</source>
        <translation>改好，重新读取(&amp;W)</translation>
    </message>
    <message>
        <source>Enter. The sender&apos;s workbook stays as it is; what is said here is kept with the import.</source>
        <translation>回车即可。报来的表格不改动；这里填写的内容随导入一并留存。</translation>
    </message>
    <message>
        <source>The row, and what it is like, side by side</source>
        <translation>本行与疑似重复对照</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>本行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Double-click the column of the case to open it</source>
        <translation>双击案件一列可打开该案件</translation>
    </message>
</context>
</TS>
