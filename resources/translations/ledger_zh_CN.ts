<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>LedgerColumn</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 超期</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Assisting units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Copied units</source>
        <translation>抄送单位</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>转办函号</translation>
    </message>
    <message>
        <source>Dispatched on</source>
        <translation>转办日期</translation>
    </message>
    <message>
        <source>Signed for on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>当前阶段</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>处置类别</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>最新进展</translation>
    </message>
    <message>
        <source>Fulfilled
(10,000 yuan)</source>
        <translation>已兑现
（万元）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Struck off on, by</source>
        <translation>销号日期/销号人</translation>
    </message>
    <message>
        <source>The entity&apos;s view</source>
        <translation>主体评价</translation>
    </message>
    <message>
        <source>%1
(10,000 yuan)</source>
        <translation>%1
（万元）</translation>
    </message>
</context>
<context>
    <name>LedgerPresenter</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 times, %n case(s)</source>
        <translation>
            <numerusform>%1：%2 次，%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chosen; at most %2 can be acted on together.</source>
        <translation>已选 %1 件，一次最多办理 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) answer the filters</source>
        <translation>
            <numerusform>符合条件 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No case answers these filters. Take one off, or look for fewer words.</source>
        <translation>没有符合条件的案件。请减少筛选条件或查找的文字。</translation>
    </message>
    <message>
        <source>The ledger has no case yet. Register a clue (Ctrl+3) or import a workbook (Ctrl+4) to begin.</source>
        <translation>台账中还没有案件。请先登记线索（Ctrl+3）或导入表格（Ctrl+4）。</translation>
    </message>
    <message>
        <source>%1 wan at stake</source>
        <translation>涉及金额 %1 万元</translation>
    </message>
    <message>
        <source>%1 wan made good</source>
        <translation>已兑现 %1 万元</translation>
    </message>
    <message numerus="yes">
        <source> (%n more without an amount)</source>
        <translation>
            <numerusform>（另有 %n 件未填金额）</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BulkPane</name>
    <message>
        <source>What becomes of each case</source>
        <translation>各案件的办理情况</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Withdraw the newest act of each chosen case</source>
        <translation>撤回所选各案件误录的最近一项</translation>
    </message>
    <message>
        <source>Correct or change one field of each chosen case</source>
        <translation>更正或变更所选各案件的同一项</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n case(s) that were chosen</source>
        <translation>
            <numerusform>%1：已选定的 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BulkPresenter</name>
    <message>
        <source>None of the cases can be put right so; the reasons stand beside this.</source>
        <translation>所选案件都不能这样办，原因见旁边。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: blank now</source>
        <translation>%1：现为空白</translation>
    </message>
    <message>
        <source>%1: “%2” now</source>
        <translation>%1：现为「%2」</translation>
    </message>
    <message>
        <source>%1: “%2” of %3 was withdrawn. %4</source>
        <translation>%1：已撤回 %3 的「%2」。%4</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1：可以办理</translation>
    </message>
    <message>
        <source>%1: “%2” of %3 is withdrawn</source>
        <translation>%1：撤回 %3 的「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s) put right</source>
        <translation>
            <numerusform>%1：已办 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n refused</source>
        <translation>
            <numerusform>%1，%n 件未办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done. %2</source>
        <translation>%1：已办。%2</translation>
    </message>
    <message>
        <source>None of the cases can take this; the reasons stand beside this.</source>
        <translation>所选各案都办不了这一项，原因见右侧。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s) done</source>
        <translation>
            <numerusform>%1：已办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what is typed for these cases?</source>
        <translation>表单里填的内容还没有办理，要放弃吗？</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ExportPresenter</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>A workbook for each department that they were copied to…</source>
        <translation>按抄送单位各一份摘录…</translation>
    </message>
    <message>
        <source>Folder for the departments&apos; workbooks</source>
        <translation>存放抄送摘录的文件夹</translation>
    </message>
    <message>
        <source>Nothing was written: none of these cases was copied to anybody</source>
        <translation>没有写出：所列案件均未抄送</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) written: %1</source>
        <translation>
            <numerusform>已写出 %n 份工作簿：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s own workbook, its fields filled in…</source>
        <translation>填入本办自己的表格模板…</translation>
    </message>
    <message>
        <source>The office&apos;s own workbook, with {{fields}} in it</source>
        <translation>本办自己的表格模板（含 {{栏目}} 标记）</translation>
    </message>
    <message>
        <source>Write the filled workbook</source>
        <translation>另存填好的表格</translation>
    </message>
    <message>
        <source>Filled.xlsx</source>
        <translation>已填表格.xlsx</translation>
    </message>
    <message>
        <source>The columns that the list shows</source>
        <translation>列表中显示的列</translation>
    </message>
    <message>
        <source>All fields of the clues, to import into another ledger</source>
        <translation>线索全部字段，可导入另一台账</translation>
    </message>
    <message>
        <source>The same with nothing masked; a reason is asked for and recorded</source>
        <translation>线索全部字段，不脱敏（须写明事由并留痕）</translation>
    </message>
    <message>
        <source>Which columns are to be exported?</source>
        <translation>导出哪些列？</translation>
    </message>
    <message>
        <source>Why is it exported in clear?</source>
        <translation>为什么要不脱敏导出？</translation>
    </message>
    <message>
        <source>Export the cases shown</source>
        <translation>导出所列案件</translation>
    </message>
    <message>
        <source>Ledger.xlsx</source>
        <translation>台账.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv);;JSON (*.json)</source>
        <translation>工作簿 (*.xlsx);;表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the cases …</source>
        <translation>正在写出案件……</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written: %1</source>
        <translation>
            <numerusform>已写出 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Something in it is masked, so it cannot be imported again.</source>
        <translation>%1。其中有脱敏内容，不能再导入。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FilterBar</name>
    <message>
        <source>Find any text: entity, unit, number, facts … (Ctrl+F)</source>
        <translation>查找任意文字：主体、单位、编号、事由……(Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>L&amp;ate only</source>
        <translation>只看超期(&amp;A)</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>清除筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>All kinds of problem</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>(no lead yet)</source>
        <translation>（未确定）</translation>
    </message>
    <message>
        <source>All lead units</source>
        <translation>全部责任单位</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>显示列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Behind the stage</source>
        <translation>滞后(&amp;B)</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1（起）</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1（止）</translation>
    </message>
    <message>
        <source>&amp;More filters</source>
        <translation>更多条件(&amp;M)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Disputed sum</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>处置类别</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>全部处置类别</translation>
    </message>
    <message>
        <source>Step of supervision</source>
        <translation>督办层级</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Any act</source>
        <translation>任何事项</translation>
    </message>
    <message>
        <source>Act done on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Act done</source>
        <translation>期间办理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>View&amp;s</source>
        <translation>视图(&amp;Z)</translation>
    </message>
    <message>
        <source>What one looks for again and again, under a name</source>
        <translation>把常用的筛选和排序存为视图</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::LedgerPanel</name>
    <message>
        <source>Back to the &amp;figure (Esc)</source>
        <translation>回到原来的数字(&amp;K)（Esc）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>&amp;Open case (Enter)</source>
        <translation>打开案件(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dispatch %n case(s)</source>
        <translation>
            <numerusform>转办 %n 件(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dispatch</source>
        <translation>转办(&amp;D)</translation>
    </message>
    <message>
        <source>Choose cases that are registered or returned: only those can be dispatched.</source>
        <translation>请选择已登记或已退回的案件，其他案件不能转办。</translation>
    </message>
    <message>
        <source>&amp;Correct one field…</source>
        <translation>更正一项(&amp;L)…</translation>
    </message>
    <message>
        <source>Corrects or changes one field of the clue in all chosen cases</source>
        <translation>更正或变更所选各案件线索的同一项</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回误录(&amp;W)…</translation>
    </message>
    <message>
        <source>Withdraws the newest act of each chosen case, entered by mistake</source>
        <translation>撤回所选各案件误录的最近一项</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the cases that the list shows into a workbook or a table</source>
        <translation>把列表中的案件写成工作簿或表格</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>回复表(&amp;U)</translation>
    </message>
    <message>
        <source>Workbooks that units fill in and send back</source>
        <translation>由单位填写后发回的表格</translation>
    </message>
    <message>
        <source>&amp;Write one for the chosen cases…</source>
        <translation>为所选案件制作回复表(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take in one that came back…</source>
        <translation>收回单位发回的回复表(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ReplyPane</name>
    <message>
        <source>What the reply workbook says</source>
        <translation>回复表的内容</translation>
    </message>
    <message>
        <source>&amp;Enter what can be (Ctrl+Enter)</source>
        <translation>录入可以录入的(&amp;P)（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ReplyPresenter</name>
    <message>
        <source>Reply workbook for the unit</source>
        <translation>发给单位的回复表</translation>
    </message>
    <message>
        <source>Replies.xlsx</source>
        <translation>办理情况回复表.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The reply workbook is written: %1</source>
        <translation>回复表已写出：%1</translation>
    </message>
    <message>
        <source>A reply workbook that came back</source>
        <translation>单位发回的回复表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.ods *.et)</source>
        <translation>工作簿 (*.xlsx *.xls *.ods *.et)</translation>
    </message>
    <message>
        <source>Reading the reply workbook …</source>
        <translation>正在读取回复表……</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n thing(s) to enter</source>
        <translation>
            <numerusform>%1（%2）：可录入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered from %1; what stands with ⚠ was not taken</source>
        <translation>已从 %1 录入；标 ⚠ 的没有录入</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) entered from the reply workbook</source>
        <translation>
            <numerusform>已从回复表录入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1: %2 on %3 – %4</source>
        <translation>%1：%2（%3）%4</translation>
    </message>
    <message>
        <source>%1 (entered before)</source>
        <translation>%1（以前已录入）</translation>
    </message>
    <message>
        <source>Monthly report %1: nil return</source>
        <translation>%1 月报：零报告</translation>
    </message>
    <message>
        <source>Monthly report %1</source>
        <translation>%1 月报</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::StateChoice</name>
    <message>
        <source>State</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 种状态</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ViewsMenu</name>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Open, the next due first</source>
        <translation>在办，先到期的在前</translation>
    </message>
    <message>
        <source>Late, the oldest first</source>
        <translation>超期，最久的在前</translation>
    </message>
    <message>
        <source>Settled, to be checked</source>
        <translation>已办结，待核查销号</translation>
    </message>
    <message>
        <source>Largest disputed sums</source>
        <translation>争议金额最大的在办案件</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown…</source>
        <translation>保存当前视图(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>删除视图(&amp;F)</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>视图名称？</translation>
    </message>
</context>
</TS>
