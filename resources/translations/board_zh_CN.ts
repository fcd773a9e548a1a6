<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::BoardModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came in; late %4, nil %5, corrected %6, missing %7</source>
        <translation>%1：应报 %3，已报 %2；其中迟报 %4、零报告 %5、已更正 %6；缺报 %7</translation>
    </message>
    <message>
        <source>%1 to %2, to be reported on %3</source>
        <translation>统计周期 %1 至 %2，应于 %3 报送</translation>
    </message>
    <message>
        <source>In / owed</source>
        <translation>已报/应报</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BoardPanel</name>
    <message>
        <source>Monthly reports received</source>
        <translation>月报报送情况</translation>
    </message>
    <message>
        <source>Yea&amp;r</source>
        <translation>年度(&amp;R)</translation>
    </message>
    <message>
        <source>Reports by unit and month</source>
        <translation>按单位和月份的报送情况</translation>
    </message>
    <message>
        <source>To be asked for a report</source>
        <translation>催报清单</translation>
    </message>
    <message>
        <source>&amp;Print notices…</source>
        <translation>打印催报通知…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Came in on</source>
        <translation>收到日期(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;il return</source>
        <translation>零报告(&amp;I)</translation>
    </message>
    <message>
        <source>Iss&amp;ue</source>
        <translation>发出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺报。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BoardPresenter</name>
    <message>
        <source>Choose a report on the board</source>
        <translation>请在表中选择一份月报</translation>
    </message>
    <message>
        <source>Record a correction</source>
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) late</source>
        <translation>
            <numerusform>%1，已逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the notice to the units without a report for %1? Each month&apos;s notice takes a number that cannot be taken back.</source>
        <translation>向未报送 %1 月报的单位发出催报通知？每个月份一份，各占一个文号，不能收回。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Print the notices of missing reports</source>
        <translation>打印催报通知</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Setting the notices …</source>
        <translation>正在排版催报通知…</translation>
    </message>
    <message>
        <source>The notices are issued and written: %1</source>
        <translation>催报通知已发出并写入：%1</translation>
    </message>
    <message>
        <source>%1 counts %2 to %3; report day %4</source>
        <translation>%1 月报：统计 %2 至 %3，报送日 %4</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>From %1 on, months are reported so.</source>
        <translation>自 %1 起按此报送。</translation>
    </message>
    <message>
        <source>%1, a rest day</source>
        <translation>%1（休息日）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ReportingRow</name>
    <message>
        <source>from report day to report day</source>
        <translation>上月报送日次日至本月报送日</translation>
    </message>
    <message>
        <source>calendar month</source>
        <translation>自然月</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>提前到前一个工作日</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>顺延到后一个工作日</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;L)</translation>
    </message>
    <message>
        <source>report da&amp;y</source>
        <translation>每月报送日(&amp;Y)</translation>
    </message>
    <message>
        <source>p&amp;eriod</source>
        <translation>统计周期(&amp;M)</translation>
    </message>
    <message>
        <source>on a re&amp;st day</source>
        <translation>遇休息日(&amp;S)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::StandingText</name>
    <message>
        <source>Not owed</source>
        <translation>不需报</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待报</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Nil, late</source>
        <translation>零报告·迟</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Corrected, late</source>
        <translation>已更正·迟</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>No report is owed for this month.</source>
        <translation>本月不需报送。</translation>
    </message>
    <message>
        <source>The period begins on %1.</source>
        <translation>统计周期自 %1 开始。</translation>
    </message>
    <message>
        <source>Expected by %1.</source>
        <translation>应于 %1 前报送。</translation>
    </message>
    <message>
        <source>Missing; it was due on %1.</source>
        <translation>缺报，应于 %1 报送。</translation>
    </message>
    <message>
        <source>Came in on %1, late: it was due on %2.</source>
        <translation>%1 收到，迟报：应于 %2 报送。</translation>
    </message>
    <message>
        <source>Came in on %1, on time.</source>
        <translation>%1 收到，按时。</translation>
    </message>
    <message>
        <source>It is a nil return.</source>
        <translation>为零报告。</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>%1 更正。</translation>
    </message>
</context>
</TS>
