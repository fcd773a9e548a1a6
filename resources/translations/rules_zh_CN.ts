<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::ConditionRow</name>
    <message>
        <source>Words, with spaces between</source>
        <translation>词语，用空格分开</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>删除此条件</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CoverageModel</name>
    <message>
        <source>⚠ no rule: to be assigned</source>
        <translation>⚠ 无规则：由人确定</translation>
    </message>
    <message>
        <source>a person chooses</source>
        <translation>人工确定</translation>
    </message>
    <message>
        <source>%1
copy: %2</source>
        <translation>%1
抄送：%2</translation>
    </message>
    <message>
        <source>No rule names a lead for such a case.</source>
        <translation>没有规则确定此类案件的责任单位。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1
Decided by the rule %2</source>
        <translation>%1
由规则 %2 确定</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DifferenceLines</name>
    <message>
        <source>a person chooses</source>
        <translation>人工确定</translation>
    </message>
    <message>
        <source>%1 (assisting)</source>
        <translation>%1（协办）</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>not dispatched</source>
        <translation>未转办</translation>
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
        <source>Has it now</source>
        <translation>实际责任单位</translation>
    </message>
    <message>
        <source>Lead by now</source>
        <translation>现规则责任单位</translation>
    </message>
    <message>
        <source>Lead by draft</source>
        <translation>草案责任单位</translation>
    </message>
    <message>
        <source>Copies by now</source>
        <translation>现规则抄送</translation>
    </message>
    <message>
        <source>Copies by draft</source>
        <translation>草案抄送</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定的规则</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::OutputRow</name>
    <message>
        <source>names no lead</source>
        <translation>不指定责任单位</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>删除此单位</translation>
    </message>
    <message>
        <source>Suggested unit, if any</source>
        <translation>建议单位（可不填）</translation>
    </message>
    <message>
        <source>Choose, or type a part of the name</source>
        <translation>选择，或输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RuleForm</name>
    <message>
        <source>Add a &amp;condition</source>
        <translation>添加条件(&amp;L)</translation>
    </message>
    <message>
        <source>The case goes to</source>
        <translation>案件去向</translation>
    </message>
    <message>
        <source>Printed in Chinese as the reason of the routing</source>
        <translation>作为转办理由用中文印出</translation>
    </message>
    <message>
        <source>Rules with a lower rank are asked first.</source>
        <translation>顺序小的规则先适用。</translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation>规则内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hy it is so</source>
        <translation>制定理由(&amp;M)</translation>
    </message>
    <message>
        <source>Add a un&amp;it</source>
        <translation>添加单位(&amp;I)</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>顺序(&amp;K)</translation>
    </message>
    <message>
        <source>When all of this holds (nothing: always)</source>
        <translation>同时满足以下条件时（不填则适用于所有案件）</translation>
    </message>
    <message>
        <source>Clause of the plan</source>
        <translation>方案条款</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>次序</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RuleMistakes</name>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>“%1”尚未填写。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的上限小于下限。</translation>
    </message>
    <message>
        <source>The directory has no unit “%1”.</source>
        <translation>单位名录中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1”: choose a unit.</source>
        <translation>“%1”：请选择单位。</translation>
    </message>
    <message>
        <source>Say what the rule does; the case form prints it.</source>
        <translation>请写明规则内容，案件表上会印出。</translation>
    </message>
    <message>
        <source>Name the clause of the plan that it rests on.</source>
        <translation>请写明所依据的方案条款。</translation>
    </message>
    <message>
        <source>Say why the rule is as it is.</source>
        <translation>请写明制定或变更的理由。</translation>
    </message>
    <message>
        <source>The rule sends the case nowhere yet.</source>
        <translation>规则尚未指定任何去向。</translation>
    </message>
    <message>
        <source>At the same rank, “%1” sends the same cases to another lead. Change a rank or a condition.</source>
        <translation>“%1”顺序相同，却把同样的案件转给另一责任单位。请改动顺序或条件。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RuleText</name>
    <message>
        <source>amount from %1 to %2 (10,000 yuan)</source>
        <translation>金额 %1 至 %2 万元</translation>
    </message>
    <message>
        <source>amount at least %1 (10,000 yuan)</source>
        <translation>金额不少于 %1 万元</translation>
    </message>
    <message>
        <source>received %1 to %2 days ago</source>
        <translation>收到已 %1 至 %2 天</translation>
    </message>
    <message>
        <source>received at least %1 days ago</source>
        <translation>收到已满 %1 天</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1不明</translation>
    </message>
    <message>
        <source>the text speaks of %1</source>
        <translation>文中提到%1</translation>
    </message>
    <message>
        <source>a court has judged it</source>
        <translation>已有法院裁判</translation>
    </message>
    <message>
        <source>no court has judged it</source>
        <translation>没有法院裁判</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: a person chooses, %2 is suggested</source>
        <translation>%1：人工确定，建议%2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被反映单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Facts and claim</source>
        <translation>情况与诉求</translation>
    </message>
    <message>
        <source>In litigation</source>
        <translation>已经法院裁判</translation>
    </message>
    <message>
        <source>Days since receipt</source>
        <translation>收到天数</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>为其中之一</translation>
    </message>
    <message>
        <source>is of the kind</source>
        <translation>属于类别</translation>
    </message>
    <message>
        <source>speak of one of</source>
        <translation>提到其一</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>party body</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>discipline inspection</source>
        <translation>纪检监察</translation>
    </message>
    <message>
        <source>court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>branch of a higher body</source>
        <translation>上级派驻机构</translation>
    </message>
    <message>
        <source>park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Assisting</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>指定单位</translation>
    </message>
    <message>
        <source>the locality&apos;s town</source>
        <translation>属地镇街</translation>
    </message>
    <message>
        <source>the respondent</source>
        <translation>被反映单位</translation>
    </message>
    <message>
        <source>a person chooses</source>
        <translation>人工确定</translation>
    </message>
    <message>
        <source>every case</source>
        <translation>所有案件</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RulesPanel</name>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>重放(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>覆盖(&amp;U)</translation>
    </message>
    <message>
        <source>Ver&amp;sions</source>
        <translation>版本(&amp;S)</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>转办规则</translation>
    </message>
    <message>
        <source>● not adopted yet</source>
        <translation>● 尚未启用</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;Z)</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>重做(&amp;O)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete rule</source>
        <translation>删除规则(&amp;D)</translation>
    </message>
    <message>
        <source>Coverage by locality and category</source>
        <translation>按属地和问题类型的覆盖情况</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>启用人</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则数</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>Cases keep the version by which they were dispatched.</source>
        <translation>已转办的案件仍按转办时的版本。</translation>
    </message>
    <message>
        <source>Why the rules change; kept with the version</source>
        <translation>为何变更规则，随版本保存</translation>
    </message>
    <message>
        <source>&amp;Adopt as version %1</source>
        <translation>启用为第 %1 版(&amp;A)</translation>
    </message>
    <message>
        <source>%1
when: %2
%3</source>
        <translation>%1
条件：%2
%3</translation>
    </message>
    <message>
        <source>Who leads a case of which only category and locality are known. Blank cells: %1 of %2.</source>
        <translation>只知问题类型和属地的案件由谁主办。空白格：%1 / %2。</translation>
    </message>
    <message>
        <source>⚠ The rules have mistakes; this is how they stood before.</source>
        <translation>⚠ 规则有误；以下是改动前的情况。</translation>
    </message>
    <message>
        <source>came with the programme</source>
        <translation>随方案配置</translation>
    </message>
    <message>
        <source>What the draft would change, asked of every case of the ledger.</source>
        <translation>逐案检查草案会改变哪些案件的去向。</translation>
    </message>
    <message>
        <source>%1 of %2 cases would go elsewhere.</source>
        <translation>共 %2 件，其中 %1 件去向将改变。</translation>
    </message>
    <message>
        <source>&amp;Forget changes</source>
        <translation>放弃改动(&amp;X)</translation>
    </message>
    <message>
        <source>Cop&amp;y rule</source>
        <translation>复制规则(&amp;Y)</translation>
    </message>
    <message>
        <source>Replay over the le&amp;dger</source>
        <translation>对全部台账重放(&amp;D)</translation>
    </message>
    <message>
        <source>Take as the &amp;draft</source>
        <translation>取为草案(&amp;D)</translation>
    </message>
    <message>
        <source>Change no&amp;te</source>
        <translation>变更说明(&amp;8)</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚未填写）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RulesPresenter</name>
    <message>
        <source>Give up the changes that were not adopted?</source>
        <translation>放弃尚未启用的改动吗？</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The rules of version %1 are the draft now.</source>
        <translation>已将第 %1 版取为草案。</translation>
    </message>
    <message>
        <source>Asking the draft about every case …</source>
        <translation>正在用草案逐案检查……</translation>
    </message>
    <message>
        <source>The rules are adopted as version %1.</source>
        <translation>规则已启用为第 %1 版。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ There are mistakes in %n rule(s), marked ⚠. Mend them first.</source>
        <translation>
            <numerusform>⚠ 有 %n 条规则存在错误（已标 ⚠），请先修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is in force since %2 (%3).</source>
        <translation>现行第 %1 版，自 %2 起（%3）。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::SeveralChoice</name>
    <message>
        <source>Find a part of the name</source>
        <translation>输入名称的一部分查找</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>选择……</translation>
    </message>
</context>
</TS>
