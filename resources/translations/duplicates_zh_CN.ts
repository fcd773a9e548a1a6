<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::DuplicatesPanel</name>
    <message>
        <source>Likeness</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>Earlier case</source>
        <translation>在前案件</translation>
    </message>
    <message>
        <source>Later case</source>
        <translation>在后案件</translation>
    </message>
    <message>
        <source>Reasons and points</source>
        <translation>理由与分值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation>成对的案件</translation>
    </message>
    <message>
        <source>The two cases side by side</source>
        <translation>两件案件对照</translation>
    </message>
    <message>
        <source>Double-click a column to open its case</source>
        <translation>双击某一列可打开该案件</translation>
    </message>
    <message>
        <source>&amp;Duplicate: one matter</source>
        <translation>重复：是同一件事(&amp;D)</translation>
    </message>
    <message>
        <source>One case is merged into the other and its clues count there. A merge can be taken back in the case file.</source>
        <translation>一件并入另一件，线索件数计入保留的案件。并案可在案件页撤销。</translation>
    </message>
    <message>
        <source>&amp;Related: two matters that belong together</source>
        <translation>相关：两件事，但有关联(&amp;R)</translation>
    </message>
    <message>
        <source>Name of the series, if there is one</source>
        <translation>系列名称（如有）</translation>
    </message>
    <message>
        <source>&amp;No: two matters</source>
        <translation>不是：两件不同的事(&amp;N)</translation>
    </message>
    <message>
        <source>The answer is remembered; the pair is not shown again.</source>
        <translation>系统会记住，这一对不再提示。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cases may be one matter</source>
        <translation>
            <numerusform>%n 对案件疑似重复</numerusform>
        </translation>
    </message>
    <message>
        <source>No two cases look like one matter, or every pair has been answered.</source>
        <translation>没有疑似重复的案件，或者每一对都已判定。</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>保留 %1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DuplicatesPresenter</name>
    <message>
        <source>Comparing the cases…</source>
        <translation>正在比对案件……</translation>
    </message>
    <message>
        <source>%1 is merged into %2; its clues count there. It can be taken back.</source>
        <translation>%1 已并入 %2，线索件数计入后者；并案可以撤销。</translation>
    </message>
    <message>
        <source>%1 and %2 are related; each goes its own way.</source>
        <translation>%1 与 %2 已登记为相关案件，仍分别办理。</translation>
    </message>
    <message>
        <source>%1 and %2 are two matters; they are not asked about again.</source>
        <translation>%1 与 %2 不是同一件事，今后不再提示。</translation>
    </message>
</context>
</TS>
