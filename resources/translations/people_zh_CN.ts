<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>取出记录</translation>
    </message>
    <message>
        <source>What was taken out of the ledger</source>
        <translation>从台账取出的内容</translation>
    </message>
    <message>
        <source>Nothing was taken out yet. Exports with contacts and all that is told in clear stand here.</source>
        <translation>还没有取出记录。含联系方式的导出和不脱敏取出的内容都列在这里。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>本办人员</translation>
    </message>
    <message>
        <source>Nobody is listed yet: any name may be used, and whoever sits here does everything. The first person who is added begins the list. From then on only people of the list enter anything, each by the roles.</source>
        <translation>名单还是空的：可用任何姓名，谁在用都能办理各项事项。添加第一个人员即开始使用名单，此后只有名单中的人员才能录入和办理，各按其角色。</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>另添一人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>曾用名：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>第一个人员</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Set the &amp;passphrase…</source>
        <translation>设定口令(&amp;P)…</translation>
    </message>
    <message>
        <source>Each person &amp;signs in; locked after</source>
        <translation>各人登录使用(&amp;S)；闲置锁定：</translation>
    </message>
    <message>
        <source> idle minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Idle minutes after which the ledger is locked</source>
        <translation>闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>Keep &amp;this</source>
        <translation>保存登录方式(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a person in the list first</source>
        <translation>请先在名单中选择人员</translation>
    </message>
    <message>
        <source>&amp;Referral key…</source>
        <translation>移交密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Of another person, only somebody who manages sets it</source>
        <translation>他人的口令只能由管理人员设定</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::PeoplePresenter</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is No. %2 of the list.</source>
        <translation>%1已列入人员名单，第 %2 号。</translation>
    </message>
    <message>
        <source>The line of %1 is changed.</source>
        <translation>%1的信息已保存。</translation>
    </message>
    <message>
        <source>The passphrase of %1 until now</source>
        <translation>%1的现用口令</translation>
    </message>
    <message>
        <source>New passphrase of %1, at least 8 characters</source>
        <translation>%1的新口令（至少 8 个字符）</translation>
    </message>
    <message>
        <source>The passphrase of %1 is set.</source>
        <translation>%1的口令已设定。</translation>
    </message>
    <message>
        <source>From now on each person signs in.</source>
        <translation>今后各人须登录使用。</translation>
    </message>
    <message>
        <source>From now on names are chosen from the list.</source>
        <translation>今后从名单中选择姓名使用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Hand it on to %1</source>
        <translation>转授给%1</translation>
    </message>
    <message>
        <source>Give the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>Set up another key</source>
        <translation>另设密钥</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>已抄写在纸上</translation>
    </message>
    <message>
        <source>The key is set up, and its recovery code was not written down. Set up another key to get another code.</source>
        <translation>密钥已设定，但恢复码没有抄下。请另设密钥，以取得新的恢复码。</translation>
    </message>
    <message>
        <source>The recovery code, as it stands on paper</source>
        <translation>纸上抄写的恢复码</translation>
    </message>
    <message numerus="yes">
        <source>%n of the people have no passphrase, and cannot sign in until one is set for them: %1.</source>
        <translation>
            <numerusform>有 %n 人还没有口令，设好口令之前不能登录：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sign in from now on</source>
        <translation>仍改为凭口令登录</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::PersonEditor</name>
    <message>
        <source>looks at the ledger, enters nothing</source>
        <translation>只看，不录入</translation>
    </message>
    <message>
        <source>clues, their corrections, notes, attachments, reports received</source>
        <translation>登记和更正线索、备注、附件、收到月报</translation>
    </message>
    <message>
        <source>handles cases, issues letters</source>
        <translation>办理案件、印发文书</translation>
    </message>
    <message>
        <source>strikes off, refuses settlements, follows up</source>
        <translation>销号、退回重办、回访</translation>
    </message>
    <message>
        <source>freezes months, approves extensions, suspensions, carry-overs</source>
        <translation>封存月报，批准延期、中止、结转</translation>
    </message>
    <message>
        <source>people, units, rules, texts, backups</source>
        <translation>人员、单位、规则、文本、备份</translation>
    </message>
    <message>
        <source>refers to discipline inspection</source>
        <translation>移交纪检</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>离岗日期(&amp;Y)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>到岗日期(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and what it is for</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::TakenOut</name>
    <message>
        <source>Export of cases</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Own workbook of the office</source>
        <translation>本办自己的表格</translation>
    </message>
    <message>
        <source>List of the command line</source>
        <translation>命令行列表</translation>
    </message>
    <message>
        <source>Case of the command line</source>
        <translation>命令行查看案件</translation>
    </message>
    <message>
        <source>in clear</source>
        <translation>未脱敏</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>nobody is shielded</source>
        <translation>无保密主体</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rows of an import that go back</source>
        <translation>退回更正的导入行</translation>
    </message>
</context>
</TS>
