<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::DocketsPanel</name>
    <message>
        <source>Docket</source>
        <translation>专项研究清单</translation>
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
        <source>Question</source>
        <translation>研究事项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>落实责任</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>落实期限</translation>
    </message>
    <message>
        <source>De&amp;cision of the meeting</source>
        <translation>会议决定(&amp;K)</translation>
    </message>
    <message>
        <source>Carried out &amp;by</source>
        <translation>落实责任(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>落实期限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Enter the decision</source>
        <translation>登记决定(&amp;L)</translation>
    </message>
    <message>
        <source>Cases that can be put on a docket</source>
        <translation>可提交研究的案件</translation>
    </message>
    <message>
        <source>Docket &amp;name</source>
        <translation>清单名称(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %n case(s) on it</source>
        <translation>
            <numerusform>将 %n 件列入清单(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check cases in the list first.</source>
        <translation>请先在列表中勾选案件。</translation>
    </message>
    <message>
        <source>Name the docket first.</source>
        <translation>请先填写清单名称。</translation>
    </message>
    <message>
        <source>&amp;Issue the list and save it…</source>
        <translation>制发清单并保存(&amp;I)…</translation>
    </message>
    <message>
        <source>There is no docket yet.</source>
        <translation>还没有专项研究清单。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>&amp;Minutes of the meeting</source>
        <translation>会议纪要(&amp;M)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DocketsPresenter</name>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OFD (*.ofd);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;OFD (*.ofd);;Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>No case that is being handled is free to be put on a docket.</source>
        <translation>没有可以提交研究的在办案件。</translation>
    </message>
    <message>
        <source>There is no docket yet. Check cases below, name the docket and put them on it.</source>
        <translation>还没有专项研究清单。请在下方勾选案件，填写清单名称后列入。</translation>
    </message>
    <message>
        <source>awaits its decision</source>
        <translation>待决定</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) put on “%1”.</source>
        <translation>
            <numerusform>已将 %n 件列入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case of the docket.</source>
        <translation>请选择清单中的一件案件。</translation>
    </message>
    <message>
        <source>The decision on %1 is entered.</source>
        <translation>%1的决定已登记。</translation>
    </message>
    <message>
        <source>Issue the list so</source>
        <translation>就这样印发</translation>
    </message>
    <message>
        <source>Decision on %1, %2</source>
        <translation>对 %1 %2 的决定</translation>
    </message>
</context>
</TS>
