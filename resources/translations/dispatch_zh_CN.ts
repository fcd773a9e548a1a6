<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>jiuzhang::ui::DispatchPanel</name>
    <message>
        <source>&amp;Reply workbooks…</source>
        <translation>回复表(&amp;R)…</translation>
    </message>
    <message>
        <source>A workbook for each unit, in which it answers about these cases; what comes back is entered on the ledger&apos;s screen</source>
        <translation>每个单位一份表格，供其就这些案件回复；收回后在台账页录入</translation>
    </message>
    <message>
        <source>Folder for the reply workbooks</source>
        <translation>回复表存放到哪个文件夹</translation>
    </message>
    <message>
        <source>The letters as they will be; numbers are given when they are sent</source>
        <translation>函件预览（文号在转办时编定）</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How this came about</source>
        <translation>分办依据</translation>
    </message>
    <message>
        <source>&amp;Unit responsible</source>
        <translation>责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copied units</source>
        <translation>抄送单位(&amp;K)</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>加入抄送</translation>
    </message>
    <message>
        <source>&amp;Another unit</source>
        <translation>其他单位(&amp;A)</translation>
    </message>
    <message>
        <source>Needed when you depart from the proposal</source>
        <translation>与建议不一致时必须填写</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;view the letters…</source>
        <translation>预览函件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Send this case</source>
        <translation>转办本件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print the letters…</source>
        <translation>打印函件(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait to be sent</source>
        <translation>
            <numerusform>待转办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>主要诉求：%1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message numerus="yes">
        <source>Send the %n checked case(s) as proposed</source>
        <translation>
            <numerusform>按建议转办勾选的 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check cases in the list first.</source>
        <translation>请先在左侧勾选案件。</translation>
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
        <source>Cases to be dispatched</source>
        <translation>待转办的案件</translation>
    </message>
    <message>
        <source>Units that get a copy</source>
        <translation>抄送单位</translation>
    </message>
    <message>
        <source>Another unit that gets a copy</source>
        <translation>另一抄送单位</translation>
    </message>
    <message>
        <source>Send them so</source>
        <translation>就这样发出</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DispatchPresenter</name>
    <message>
        <source>No case waits to be sent. New clues and cases that came back appear here.</source>
        <translation>没有待转办的案件。新登记的线索和被退回的案件会出现在这里。</translation>
    </message>
    <message>
        <source>%1: sent to %2, letter %3</source>
        <translation>%1：已转办 %2，%3</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ProposalText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Respondent: %1</source>
        <translation>被反映单位：%1</translation>
    </message>
    <message>
        <source>Locality: %1</source>
        <translation>属地：%1</translation>
    </message>
    <message>
        <source>Amount: %1 (10,000 yuan)</source>
        <translation>涉及金额：%1 万元</translation>
    </message>
    <message>
        <source>No rule names the unit responsible: choose it.</source>
        <translation>没有规则确定责任单位，请选定。</translation>
    </message>
    <message>
        <source>The unit responsible is yours to choose. Suggested: %1.</source>
        <translation>责任单位须由人选定，建议：%1。</translation>
    </message>
    <message>
        <source>No rule names the sector department: choose who gets a copy.</source>
        <translation>没有规则确定行业主管部门，请选定抄送单位。</translation>
    </message>
    <message>
        <source>The plan names no sector department here: choose who gets a copy. Suggested: %1.</source>
        <translation>方案未明确本类问题的牵头督促部门，请选定抄送单位。建议：%1。</translation>
    </message>
    <message>
        <source>✓ %1 (plan %2)</source>
        <translation>✓ %1（方案 %2）</translation>
    </message>
    <message>
        <source>✗ does not apply here: %1</source>
        <translation>✗ 本案不适用：%1</translation>
    </message>
    <message>
        <source>Rule set, version %1</source>
        <translation>规则集第 %1 版</translation>
    </message>
    <message>
        <source>The unit complained of handles the case itself; the copy to the sector department is therefore obligatory.</source>
        <translation>责任单位就是被反映单位，因此必须抄送行业主管部门。</translation>
    </message>
</context>
</TS>
