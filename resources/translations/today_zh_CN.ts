<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TodayKind</name>
    <message>
        <source>Instalments</source>
        <translation>还款分期</translation>
    </message>
    <message>
        <source>Instalment due on</source>
        <translation>分期付款日</translation>
    </message>
    <message>
        <source>Limits of letters</source>
        <translation>函件限期</translation>
    </message>
    <message>
        <source>Decisions to carry out</source>
        <translation>研究决定待落实</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To be taken over</source>
        <translation>待承接</translation>
    </message>
    <message>
        <source>Unit ended on</source>
        <translation>原单位终止于</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>To be carried out by</source>
        <translation>落实期限</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待转办</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>等待自</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>To be signed for by</source>
        <translation>签收期限</translation>
    </message>
    <message>
        <source>To check and strike off</source>
        <translation>待核查销号</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Behind the stage</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Stage ended on</source>
        <translation>阶段截止</translation>
    </message>
    <message>
        <source>To urge</source>
        <translation>待督促</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Monthly reports missing</source>
        <translation>月报缺报</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应报日期</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>instalment of the plan: %1</source>
        <translation>还款计划分期：%1</translation>
    </message>
    <message>
        <source>This ledger was never backed up.</source>
        <translation>本台账从未备份。</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>最近一次备份是 %n 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>decision of the docket: %1</source>
        <translation>研究决定：%1</translation>
    </message>
    <message>
        <source>limit of the letter: %1</source>
        <translation>函件限期：%1</translation>
    </message>
    <message>
        <source>the entity is dissatisfied: %1?</source>
        <translation>市场主体不满意：请决定是否%1</translation>
    </message>
    <message>
        <source>promised to the entity: %1</source>
        <translation>已约定回访：%1</translation>
    </message>
    <message>
        <source>its unit has ended: choose who takes over</source>
        <translation>原责任单位已终止，请确定承接单位</translation>
    </message>
    <message>
        <source>What waits on %1 %2</source>
        <translation>%1 %2 待办事项</translation>
    </message>
    <message>
        <source>Nothing waits today. New clues are registered with Ctrl+3, workbooks are imported with Ctrl+4.</source>
        <translation>今日没有待办事项。按 Ctrl+3 登记线索，按 Ctrl+4 导入表格。</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本办</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit has passed</source>
        <translation>已过期限</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>还有 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>no unit has it yet</source>
        <translation>尚未转办</translation>
    </message>
    <message numerus="yes">
        <source>not signed for, %n working day(s) late</source>
        <translation>
            <numerusform>未签收，逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed for yet</source>
        <translation>尚未签收</translation>
    </message>
    <message>
        <source>to be checked by somebody other than who settled it</source>
        <translation>须由办结人以外的人核查</translation>
    </message>
    <message>
        <source>its stage has ended; it has not moved on</source>
        <translation>所在阶段已结束，尚未推进</translation>
    </message>
    <message>
        <source>(no market entity yet)</source>
        <translation>（未填市场主体）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the monthly report has not come in</source>
        <translation>月报尚未报送</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::TodayPanel</name>
    <message>
        <source>Looking at every case …</source>
        <translation>正在汇总案件……</translation>
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
        <source>Owed by</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cases</comment>
        <translation>%1 %2 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reports</comment>
        <translation>%1 %2 份</translation>
    </message>
    <message>
        <source>Show in the ledger</source>
        <translation>在台账中查看</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing of this kind waits.</source>
        <translation>没有此类事项。</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>草稿 %1 份</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>Show on its screen</source>
        <translation>到对应页面查看</translation>
    </message>
    <message numerus="yes">
        <source>%n more, listed above</source>
        <translation>
            <numerusform>另有 %n 件已列在上面</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks ahead</source>
        <translation>今后四周</translation>
    </message>
    <message>
        <source>Falls due on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>What waits, by unit</source>
        <translation>各单位待办</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 待办</translation>
    </message>
    <message>
        <source>Cases of which something falls due in these weeks</source>
        <translation>今后四周每天到期的案件数</translation>
    </message>
    <message>
        <source>Cases that wait, by unit (of them late)</source>
        <translation>各单位待办案件数（括号内为超期）</translation>
    </message>
</context>
<context>
    <name>TodayPictures</name>
    <message numerus="yes">
        <source>%1: something falls due in %n case(s)</source>
        <translation>
            <numerusform>%1：%n 件案件有事项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing falls due</source>
        <translation>%1：没有事项到期</translation>
    </message>
    <message>
        <source>%1: day of rest, nothing falls due</source>
        <translation>%1：休息日，没有事项到期</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>本办</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s) wait, %2 of them late</source>
        <translation>
            <numerusform>%1：待办案件 %n 件，其中超期 %2 件</numerusform>
        </translation>
    </message>
</context>
</TS>
