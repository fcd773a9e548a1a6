<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ClockSign</name>
    <message>
        <source>D</source>
        <translation>转</translation>
    </message>
    <message>
        <source>S</source>
        <translation>签</translation>
    </message>
    <message>
        <source>B</source>
        <translation>退</translation>
    </message>
    <message>
        <source>O</source>
        <translation>意</translation>
    </message>
    <message>
        <source>E</source>
        <translation>延</translation>
    </message>
    <message>
        <source>1</source>
        <translation>提</translation>
    </message>
    <message>
        <source>2</source>
        <translation>督</translation>
    </message>
    <message>
        <source>3</source>
        <translation>约</translation>
    </message>
    <message>
        <source>4</source>
        <translation>通</translation>
    </message>
    <message>
        <source>C</source>
        <translation>决</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>结</translation>
    </message>
    <message>
        <source>R</source>
        <translation>重</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>销</translation>
    </message>
    <message>
        <source>N</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ActsPane</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Can be done now as well</source>
        <translation>现在还可以办</translation>
    </message>
    <message>
        <source>Not yet (the reason is shown when pointed at)</source>
        <translation>还不能办（指向按钮可见原因）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next: %1 (Ctrl+J)</source>
        <translation>下一步：%1（Ctrl+J）</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>全部事项</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CaseFilePanel</name>
    <message>
        <source>%1 (the first time it is issued, and has a number)…</source>
        <translation>%1（首次保存即发出，占用文号）…</translation>
    </message>
    <message>
        <source>What was typed is not recorded yet. Close the form?</source>
        <translation>填写的内容尚未记入。要关闭吗？</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>不记入，关闭</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>案件编号(&amp;N)</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>查看(&amp;O)</translation>
    </message>
    <message>
        <source>Pr&amp;int clue form…</source>
        <translation>打印线索表(&amp;I)…</translation>
    </message>
    <message>
        <source>C&amp;hronicle, newest first</source>
        <translation>办理经过（新的在前）(&amp;K)</translation>
    </message>
    <message>
        <source>%1  %2
to %3, %4</source>
        <translation>%1&#x3000;%2
主送：%3，%4</translation>
    </message>
    <message>
        <source>No letter was issued yet: “Dispatch” issues the first.</source>
        <translation>尚未发文，「转办」时发出第一件。</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>函件和附件</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>File: %1
%2, %3</source>
        <translation>附件：%1
%2，%3</translation>
    </message>
    <message>
        <source>Save a &amp;paper</source>
        <translation>保存文书(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+F2 corrects or changes what stands here</source>
        <translation>Shift+F2：更正或变更此处的内容</translation>
    </message>
    <message>
        <source>F2 corrects the chosen entry, Delete withdraws or reverses it</source>
        <translation>F2 更正所选记录，Delete 撤回或冲正</translation>
    </message>
    <message>
        <source>Correcting &amp;letter…</source>
        <translation>更正函(&amp;L)…</translation>
    </message>
    <message>
        <source>A new letter with what is right now, which names this one</source>
        <translation>按现在正确的内容另发一件，并注明所更正的文号</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>No case is open. Type a case number above and press Enter, choose a case in any list, or find it by its name with Ctrl+K.</source>
        <translation>还没有打开案件。请在上方输入案件编号后按回车，或在任何列表中选中案件按回车，或按 Ctrl+K 按名称查找。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CaseFilePresenter</name>
    <message>
        <source>What was begun here on %1 stands in the form again.</source>
        <translation>%1 在此未填完的内容已恢复在表单中。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OFD (*.ofd);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;OFD (*.ofd);;Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Recorded for %1: %2. %3</source>
        <translation>已记入 %1：%2。%3</translation>
    </message>
    <message>
        <source>It is so: reverse it</source>
        <translation>情况属实，仍要冲正</translation>
    </message>
    <message>
        <source>Save the letter that corrects %1</source>
        <translation>保存更正 %1 的函</translation>
    </message>
    <message>
        <source>Save it so</source>
        <translation>就这样保存</translation>
    </message>
    <message>
        <source>Issue the letter so</source>
        <translation>就这样印发</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CaseHead</name>
    <message>
        <source>%1  %2 · %3</source>
        <translation>%1&#x3000;%2 · %3</translation>
    </message>
    <message>
        <source>&amp;Why this day</source>
        <translation>期限怎么算(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CaseSheet</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message numerus="yes">
        <source>Was due on %1, %n working day(s) late</source>
        <translation>
            <numerusform>应于 %1 办理，已逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>今日到期（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %n working day(s) left</source>
        <translation>
            <numerusform>%1 到期，还有 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Struck off on %1</source>
        <translation>已于 %1 销号</translation>
    </message>
    <message>
        <source>Settled on %1, not struck off yet</source>
        <translation>已于 %1 办结，尚未销号</translation>
    </message>
    <message>
        <source>Not accepted, closed on %1</source>
        <translation>已于 %1 不予受理</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>dispatched on %1</source>
        <translation>%1 转办</translation>
    </message>
    <message>
        <source>signed for on %1 by %2</source>
        <translation>%1 由%2签收</translation>
    </message>
    <message>
        <source>to be signed for by %1</source>
        <translation>应于 %1 前签收</translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>%1 退回</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>转办一程</translation>
    </message>
    <message>
        <source>Not dispatched yet.</source>
        <translation>尚未转办。</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>%1: %2 (10,000 yuan), voucher %3</source>
        <translation>%1 兑现 %2 万元，凭证 %3</translation>
    </message>
    <message>
        <source>Not accepted because</source>
        <translation>不予受理原因</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Amounts (10,000 yuan)</source>
        <translation>涉及金额（万元）</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已并入%1</translation>
    </message>
    <message>
        <source>More is paid than recognised</source>
        <translation>兑现超过认定</translation>
    </message>
    <message>
        <source>The registration was withdrawn by %1: %2</source>
        <translation>登记已由%1撤回：%2</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void since %1</source>
        <translation>%1 作废</translation>
    </message>
    <message>
        <source>Correct, change or fill in another field (Shift+F2)</source>
        <translation>更正、变更或补填其他项目（Shift+F2）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Chronicle</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> – annulled: %1</source>
        <translation>（已作废：%1）</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1（第 %2 次）</translation>
    </message>
    <message>
        <source> (for %1)</source>
        <translation>（代%1）</translation>
    </message>
    <message>
        <source> – undone: “%1”</source>
        <translation>（已%1）</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>%2 的「%1」</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2, %3: %4)</source>
        <translation>%1（%2，%3：%4）</translation>
    </message>
    <message>
        <source>Entered late, on %1</source>
        <translation>补录，录入日期 %1</translation>
    </message>
    <message>
        <source>Had been answered before it was sent</source>
        <translation>发出前已答复</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 × 10,000 yuan</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ChronicleView</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Correct this entry…</source>
        <translation>更正这条记录…</translation>
    </message>
    <message>
        <source>Withdraw or reverse it…</source>
        <translation>撤回或冲正…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ClockPicture</name>
    <message>
        <source>The clock of the case</source>
        <translation>办理期限图</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DebtSection</name>
    <message>
        <source>Debt (10,000 yuan)</source>
        <translation>款项（万元）</translation>
    </message>
    <message>
        <source>Interest by %1</source>
        <translation>至 %1 的利息</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FollowUp</name>
    <message>
        <source>at stake %1 (10,000 yuan)</source>
        <translation>涉及金额 %1 万元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>延至%1（原期限%2）</translation>
    </message>
    <message>
        <source>awaits its decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1年结转至%2年</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已并入本案</translation>
    </message>
    <message>
        <source>had been answered before</source>
        <translation>发出前已答复</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>withdrawn on %1: %2</source>
        <translation>%1撤回：%2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，后由%2承接</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Mending</name>
    <message>
        <source>“%1” of %2</source>
        <translation>%2 的「%1」</translation>
    </message>
</context>
</TS>
