<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::ClueForm</name>
    <message>
        <source>No clue is registered without it.</source>
        <translation>登记时必须填写。</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Market entity</source>
        <translation>市场主体</translation>
    </message>
    <message>
        <source>What is complained of</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Document, contract or judgment</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Facts and claim</source>
        <translation>情况与诉求</translation>
    </message>
    <message>
        <source>Amounts (in 10,000 yuan unless written otherwise)</source>
        <translation>涉及金额（不写单位即为万元）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::IntakePanel</name>
    <message>
        <source>%1  (no market entity yet)</source>
        <translation>%1&#x3000;（未填市场主体）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>&amp;New clue</source>
        <translation>新线索(&amp;N)</translation>
    </message>
    <message>
        <source>A blank form; what stands in this one is kept as a draft (Ctrl+N)</source>
        <translation>打开空白表；当前填写的内容自动存为草稿（Ctrl+N）</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登记(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+S or Ctrl+Enter</source>
        <translation>Ctrl+S 或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>保存草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Keeps what is typed so far, without any check (Ctrl+D)</source>
        <translation>保存已填内容，不作任何校验（Ctrl+D）</translation>
    </message>
    <message>
        <source>&amp;Throw the draft away</source>
        <translation>删除草稿(&amp;K)</translation>
    </message>
    <message>
        <source>Throw away this draft and all that is typed in it?</source>
        <translation>删除这份草稿及其中全部内容？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>* needed to register</source>
        <translation>* 为登记必填项</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>草稿（%1）</translation>
    </message>
    <message>
        <source>New clue</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>New clue (draft)</source>
        <translation>登记线索（草稿）</translation>
    </message>
    <message>
        <source>The form is no draft yet.</source>
        <translation>当前内容尚未存为草稿。</translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation>已登记，案件编号 %1。</translation>
    </message>
    <message>
        <source>&amp;Open case %1</source>
        <translation>打开案件 %1(&amp;O)</translation>
    </message>
    <message>
        <source>No drafts. “Save as draft” keeps a form for later.</source>
        <translation>没有草稿。未填完的表可用「保存草稿」留存。</translation>
    </message>
    <message>
        <source>A number opens its case; what is typed here is kept as a draft.</source>
        <translation>点编号可打开该案件；已填内容自动存为草稿。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ The ledger has cases that may be the same matter:</source>
        <translation>≈ 台账中可能已有同一件事：</translation>
    </message>
    <message>
        <source>&amp;Paste a letter or row</source>
        <translation>粘贴来信或表格行(&amp;P)</translation>
    </message>
    <message>
        <source>Fills the form from the text of a letter, an order of the hotline or a row copied in a spreadsheet. Ctrl+V in a field does the same, Ctrl+Z takes it back.</source>
        <translation>把来信全文、12345工单或表格中复制的一行填入本表。在任一栏按 Ctrl+V 也可，按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::IntakePresenter</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is taken out: nobody sees it, and a search would miss the text.</source>
        <translation>已去掉%1：该字符看不见，留着会查不到这段文字。</translation>
    </message>
    <message numerus="yes">
        <source>Not registered yet: %n field(s) need a correction.</source>
        <translation>
            <numerusform>尚未登记：有 %n 处需要补正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft. Nothing is checked or registered yet.</source>
        <translation>已存为草稿，尚未校验和登记。</translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation>这份草稿已不存在。</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>草稿已删除。</translation>
    </message>
    <message>
        <source>Filled in by the headings of the table.</source>
        <translation>已按表头填入各栏。</translation>
    </message>
    <message>
        <source>Filled in by the order of the clue table, since no header line was copied: check each field.</source>
        <translation>未复制表头，已按线索表的列序填入，请逐栏核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were left out: whole tables come in by “Import”.</source>
        <translation>
            <numerusform>另有 %n 行未填入：整张表格请用「导入表格」。</numerusform>
        </translation>
    </message>
    <message>
        <source>No field takes: %1.</source>
        <translation>下列内容没有对应的栏目：%1。</translation>
    </message>
    <message>
        <source>about %1 (10,000 yuan)</source>
        <translation>约 %1 万元</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1, on %2 (%3 %4: %5)</source>
        <translation>%1，反映%2（%3 %4：%5）</translation>
    </message>
    <message>
        <source>Nothing in the clipboard tells of a clue. Copy the text of a letter, or one row of a table, and paste again.</source>
        <translation>剪贴板中没有线索内容。请复制来信全文或表格中的一行，再粘贴。</translation>
    </message>
    <message>
        <source>Read from the letter: each field says from where. Check them; what nobody can be sure of was left empty.</source>
        <translation>已从来信中读取：各栏下注明出自何处，请逐项核对；不能确定的栏目未填。</translation>
    </message>
    <message>
        <source>The paste was taken back.</source>
        <translation>已撤销粘贴。</translation>
    </message>
</context>
</TS>
