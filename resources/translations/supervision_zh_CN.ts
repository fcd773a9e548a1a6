<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::SupervisionPanel</name>
    <message>
        <source>Looking at every case …</source>
        <translation>正在查看全部案件……</translation>
    </message>
    <message>
        <source>To be urged</source>
        <translation>待督促</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>措施(&amp;S)</translation>
    </message>
    <message>
        <source>Check &amp;all shown</source>
        <translation>全部勾选(&amp;A)</translation>
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
        <source>Unit responsible</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>超期情况</translation>
    </message>
    <message>
        <source>Proposed step</source>
        <translation>建议措施</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Set a new &amp;limit</source>
        <translation>设定新期限(&amp;L)</translation>
    </message>
    <message>
        <source>Needed where the step is not above the last one</source>
        <translation>所采取措施不高于上一次时须说明理由</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Save the letters as P&amp;DF…</source>
        <translation>函件存为 P&amp;DF…</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>全部措施</translation>
    </message>
    <message>
        <source>%1 (give a reason)</source>
        <translation>%1（须说明理由）</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to be urged</source>
        <translation>
            <numerusform>%n 件待督促</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n letter(s)</source>
        <translation>
            <numerusform>制发 %n 份函件(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing the letters …</source>
        <translation>正在制发函件……</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>保存函件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新限期</translation>
    </message>
    <message>
        <source>Issue them so</source>
        <translation>就这样印发</translation>
    </message>
    <message>
        <source>Hour of the interview, such as 9:30</source>
        <translation>约谈时间，如 上午9:30</translation>
    </message>
    <message>
        <source>Place of the interview</source>
        <translation>约谈地点</translation>
    </message>
    <message>
        <source>Intervie&amp;w on</source>
        <translation>约谈日期(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::SupervisionPresenter</name>
    <message>
        <source>Nobody has to be urged today. Cases whose limit comes near or has passed appear here by themselves.</source>
        <translation>今天没有需要督促的案件。临近期限或已超期的案件会自动列在这里。</translation>
    </message>
    <message>
        <source>No case waits for this step.</source>
        <translation>没有案件需要采取这一措施。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还有 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Check the cases first whose units are to be urged.</source>
        <translation>请先勾选需要督促的案件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: letter %2 to %3</source>
        <translation>%1：已向%3制发%2</translation>
    </message>
    <message>
        <source>%1: done before</source>
        <translation>%1：此前已办理</translation>
    </message>
</context>
</TS>
