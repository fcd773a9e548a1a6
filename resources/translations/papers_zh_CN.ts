<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::PapersPanel</name>
    <message>
        <source>The pages as they are printed</source>
        <translation>打印效果预览</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>发文登记簿</translation>
    </message>
    <message>
        <source>Texts of papers</source>
        <translation>文书范本</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部文种</translation>
    </message>
    <message>
        <source>Number, case or addressee</source>
        <translation>文号、案件编号或收文单位</translation>
    </message>
    <message>
        <source>&amp;Only those not signed for</source>
        <translation>只看未签收(&amp;O)</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Begin &amp;numbers here</source>
        <translation>设为起始号(&amp;N)</translation>
    </message>
    <message>
        <source>For the kind that is chosen on the left</source>
        <translation>用于左侧选定的文种</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收文单位</translation>
    </message>
    <message>
        <source>Who signed for it</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Why it is annulled</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Record &amp;receipt</source>
        <translation>登记签收(&amp;R)</translation>
    </message>
    <message>
        <source>Ann&amp;ul</source>
        <translation>作废(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;L)</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>打印(&amp;I)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF or OFD</source>
        <translation>另存为 PDF 或 OFD(&amp;D)</translation>
    </message>
    <message>
        <source>Save for &amp;editing</source>
        <translation>导出 DOCX(&amp;M)</translation>
    </message>
    <message>
        <source>Papers that were issued</source>
        <translation>已发文书</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::PapersPresenter</name>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2—%3 号</translation>
    </message>
    <message>
        <source>%1: %2 papers, %3 not signed for. %4</source>
        <translation>%1 年：发文 %2 件，未签收 %3 件。%4</translation>
    </message>
    <message>
        <source>No gap in the numbers.</source>
        <translation>文号连续，无缺号。</translation>
    </message>
    <message>
        <source>Numbers passed over: %1.</source>
        <translation>未使用的文号：%1。</translation>
    </message>
    <message>
        <source>%1 has signed for %2.</source>
        <translation>%1 已签收 %2。</translation>
    </message>
    <message>
        <source>%1 is annulled; its number stays in the register.</source>
        <translation>%1 已作废，文号保留在登记簿中。</translation>
    </message>
    <message>
        <source>The next “%1” of %2 has the number %3.</source>
        <translation>%2 年下一份「%1」的文号从 %3 号起。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
    <message>
        <source>Save the papers as they were issued</source>
        <translation>按原件保存文书</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OFD (*.ofd)</source>
        <translation>PDF (*.pdf);;OFD (*.ofd)</translation>
    </message>
    <message>
        <source>Save the papers for editing</source>
        <translation>导出可编辑的文书</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RegisterModel</name>
    <message>
        <source>Number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>收文单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>已由 %1 更正</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <translation>更正 %1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WordingPage</name>
    <message>
        <source>The pages as they are printed</source>
        <translation>打印效果预览</translation>
    </message>
    <message>
        <source>&amp;Kind of paper</source>
        <translation>文种(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Preview with long values</source>
        <translation>用最长内容预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Adopt this text</source>
        <translation>采用此文本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped text</source>
        <translation>恢复随附文本(&amp;B)</translation>
    </message>
    <message>
        <source>The office has changed this text.</source>
        <translation>本办已修改此文本。</translation>
    </message>
    <message>
        <source>The shipped text.</source>
        <translation>随附文本。</translation>
    </message>
    <message>
        <source>From now on papers of this kind say this. Issued ones stay as they are.</source>
        <translation>今后此类文书采用此文本，已发出的文书不变。</translation>
    </message>
    <message>
        <source>From now on papers of this kind say what was shipped.</source>
        <translation>今后此类文书采用随附文本。</translation>
    </message>
</context>
</TS>
