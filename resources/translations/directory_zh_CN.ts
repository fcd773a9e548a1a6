<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Unit</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Party organ</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Discipline inspection</source>
        <translation>纪检监察</translation>
    </message>
    <message>
        <source>Court or procuratorate</source>
        <translation>法院、检察院</translation>
    </message>
    <message>
        <source>Branch of a city bureau</source>
        <translation>市局分局</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CalendarPage</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Days off and make-up working days</source>
        <translation>放假与调休</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Import a calendar…</source>
        <translation>导入日历(&amp;I)…</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice of a year, as a table of days (.csv) or a file of this program (.json). What it would move is shown first.</source>
        <translation>国务院办公厅当年放假安排，可用日期表（.csv）或本程序的文件（.json）。采用前先列出将变动的期限。</translation>
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
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Deadlines that would move</source>
        <translation>将变动的期限</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Do not adopt</source>
        <translation>不采用(&amp;D)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CalendarPresenter</name>
    <message numerus="yes">
        <source>%1 has %n working day(s).</source>
        <translation>
            <numerusform>%1 年共 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.csv *.json);;All files (*)</source>
        <translation>日历 (*.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 says nothing that is not known already.</source>
        <translation>%1 没有新的内容。</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1: the days of %2. %3</source>
        <translation>%1：%2 年放假安排。%3</translation>
    </message>
    <message>
        <source>No deadline of an open case moves.</source>
        <translation>在办案件的期限均不变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of open cases would move:</source>
        <translation>
            <numerusform>将变动在办案件的 %n 个期限：</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar of %1 is adopted.</source>
        <translation>已采用 %1 年日历。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ChangePane</name>
    <message>
        <source>What follows</source>
        <translation>随之变动</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>记录(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>One more &amp;new unit</source>
        <translation>再加一个新单位(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>New unit %1</source>
        <translation>新单位 %1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DirectoryPanel</name>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>To &amp;hand over</source>
        <translation>待承接(&amp;S)</translation>
    </message>
    <message>
        <source>Calen&amp;dar</source>
        <translation>日历(&amp;D)</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>To &amp;hand over (%1)</source>
        <translation>待承接（%1）(&amp;S)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::HandOverPage</name>
    <message>
        <source>These open cases belong to units that have ended. Choose who takes each over; letters already issued keep the old name.</source>
        <translation>以下在办案件的责任单位已终止。请选择承接单位；已发文书仍用原名称。</translation>
    </message>
    <message>
        <source>No open case belongs to a unit that has ended.

After a unit is renamed or merged its cases follow by themselves; after a split they wait here.</source>
        <translation>没有责任单位已终止的在办案件。

单位更名、合并后，案件随之转移；分设后，案件在此等待选择。</translation>
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
        <source>Unit that ended</source>
        <translation>已终止单位</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Cases to be handed over</source>
        <translation>待承接案件</translation>
    </message>
    <message>
        <source>Who takes over %1</source>
        <translation>%1 的承接单位</translation>
    </message>
    <message>
        <source>(to be chosen)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Hand o&amp;ver as chosen</source>
        <translation>按所选移交(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::HandOverPresenter</name>
    <message>
        <source>Choose the unit that takes over for one case at least.</source>
        <translation>请至少为一件案件选择承接单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were handed over.</source>
        <translation>
            <numerusform>已移交 %n 件案件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::OfficePage</name>
    <message>
        <source>One name a line, as it stands in “Operator” above. Only they may refer a case to discipline inspection.</source>
        <translation>每行一个姓名，与上方「经办人」一致。只有这些人员可以移交纪检。</translation>
    </message>
    <message>
        <source>May refer to discipline inspection</source>
        <translation>可移交纪检的人员</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>记录(&amp;K)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>How the office signs its papers</source>
        <translation>发文落款</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>本单位印章</translation>
    </message>
    <message>
        <source>Si&amp;gn so</source>
        <translation>按此落款(&amp;B)</translation>
    </message>
    <message>
        <source>Papers of that day and later are signed so; those that are issued stay as they are.</source>
        <translation>该日及以后的文书按此落款；已发出的不变。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::OfficePresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>The office&apos;s details are recorded.</source>
        <translation>本办信息已记录。</translation>
    </message>
    <message>
        <source>From %1 on papers are signed “%2”.</source>
        <translation>自 %1 起，文书落款为“%2”。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::UnitEditor</name>
    <message>
        <source>what people write, separated by 、</source>
        <translation>表格中常用的写法，以、分隔</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记载</translation>
    </message>
    <message>
        <source>Full name&#xa0;*</source>
        <translation>全称&#xa0;*</translation>
    </message>
    <message>
        <source>Short name&#xa0;*</source>
        <translation>规范简称&#xa0;*</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Urges as sector department</source>
        <translation>行业主管类别</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>owes it</source>
        <translation>应报送</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>自始</translation>
    </message>
    <message>
        <source>Owes the monthly report from</source>
        <translation>开始报送日期</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Owes the monthly report until</source>
        <translation>停止报送日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::UnitsPage</name>
    <message>
        <source>Find a unit by any of its names</source>
        <translation>按任一名称查找单位</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>更名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>分设(&amp;P)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ended units &amp;too</source>
        <translation>含已终止(&amp;X)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::UnitsPresenter</name>
    <message>
        <source>Mark the units that are merged, two or more, with Ctrl and a click.</source>
        <translation>请按住 Ctrl 点选两个以上要合并的单位。</translation>
    </message>
    <message>
        <source>Mark one unit in the table first.</source>
        <translation>请先在表中选中一个单位。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A new unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>%1 is renamed</source>
        <translation>%1更名</translation>
    </message>
    <message>
        <source>%1 are merged</source>
        <translation>%1合并</translation>
    </message>
    <message>
        <source>%1 is split</source>
        <translation>%1分设</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>不影响其他内容。</translation>
    </message>
    <message>
        <source>What follows:</source>
        <translation>随之变动：</translation>
    </message>
    <message>
        <source>%1 owes the monthly report.</source>
        <translation>%1须报送月报。</translation>
    </message>
    <message>
        <source>%1 owes no monthly report any more.</source>
        <translation>%1不再报送月报。</translation>
    </message>
    <message>
        <source>The rule “%1” then asks a person, because several units take over.</source>
        <translation>规则「%1」因有多个承接单位，改由人工确定。</translation>
    </message>
    <message>
        <source>The rule “%1” then means the unit that takes over.</source>
        <translation>规则「%1」改指承接单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) need another unit; letters already issued keep the old name.</source>
        <translation>
            <numerusform>%n 件在办案件须由新单位承接；已发文书仍用原名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……另有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 → a person chooses, on the page “To hand over”</source>
        <translation>%1 %2 → 在「待承接」页人工选择</translation>
    </message>
    <message>
        <source>Nothing was changed in the form.</source>
        <translation>表单没有改动。</translation>
    </message>
    <message>
        <source>The directory is changed.</source>
        <translation>单位名录已变更。</translation>
    </message>
    <message numerus="yes">
        <source>The directory is changed; for %n open case(s) a unit is to be chosen.</source>
        <translation>
            <numerusform>单位名录已变更；有 %n 件在办案件待选择承接单位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory is changed; %n open case(s) are handed over from %1 on.</source>
        <translation>
            <numerusform>单位名录已变更；%n 件在办案件自 %1 起移交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory is changed; %n open case(s) were handed over.</source>
        <translation>
            <numerusform>单位名录已变更；已移交 %n 件在办案件。</numerusform>
        </translation>
    </message>
</context>
</TS>
