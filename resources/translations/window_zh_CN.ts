<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Place</name>
    <message>
        <source>Every day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Papers and study</source>
        <translation>文书与研究</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>工作台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New clue</source>
        <translation>登记线索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import workbook</source>
        <translation>导入表格(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Case file</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dispatch</source>
        <translation>转办(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Monthly report</source>
        <translation>月报(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;ports received</source>
        <translation>报送情况(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Year-end summary</source>
        <translation>年终总结(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Direct&amp;ory</source>
        <translation>单位名录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Supervision</source>
        <translation>督办(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicates</source>
        <translation>疑似重复(&amp;U)</translation>
    </message>
    <message>
        <source>Pap&amp;ers issued</source>
        <translation>发文登记(&amp;E)</translation>
    </message>
    <message>
        <source>Doc&amp;kets</source>
        <translation>专项研究(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>转办规则(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;aff</source>
        <translation>人员(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;hat is owed</source>
        <translation>账款(&amp;H)</translation>
    </message>
    <message>
        <source>Points off(&amp;Z)</source>
        <translation>扣分(&amp;Z)</translation>
    </message>
    <message>
        <source>Hand-over(&amp;J)</source>
        <translation>工作交接(&amp;J)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::CaseMenu</name>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>No case is chosen on this screen</source>
        <translation>本屏没有选中案件</translation>
    </message>
    <message>
        <source>Correct &amp;one field in all…</source>
        <translation>成批更正一项(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>Dispatch %n case(s)</source>
        <translation>
            <numerusform>转办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Next: %1…</source>
        <translation>下一步：%1…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ClosingBackup</name>
    <message>
        <source>Backing up before the window closes…</source>
        <translation>关闭前正在备份…</translation>
    </message>
    <message>
        <source>&amp;Close without a backup</source>
        <translation>不备份，直接关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1
This day has no backup.</source>
        <translation>%1
今天还没有备份。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DeskBar</name>
    <message>
        <source>Ledger: %1</source>
        <translation>台账：%1</translation>
    </message>
    <message>
        <source> ⚠ on a network drive</source>
        <translation> ⚠ 在网络盘上</translation>
    </message>
    <message>
        <source>%1
On a network drive another machine may write at the same time without being noticed. Keep the ledger on this machine&apos;s disk.</source>
        <translation>%1
网络盘上的台账可能被另一台电脑同时写入而无从察觉。请把台账放在本机硬盘上。</translation>
    </message>
    <message>
        <source> ⚠ in a cloud folder</source>
        <translation> ⚠ 在云同步文件夹中</translation>
    </message>
    <message>
        <source>%1
The cloud&apos;s program copies the ledger while it is written, and may put an older copy in its place. Keep the ledger elsewhere and back it up into this folder.</source>
        <translation>%1
云同步程序会在写入时复制台账，还可能用旧副本替换它。请把台账放在别处，只把备份放进此文件夹。</translation>
    </message>
    <message>
        <source>Working date %1 (not today)</source>
        <translation>工作日期 %1（非今日）</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Every screen reckons from this date and enters acts under it. Today is %1.</source>
        <translation>各界面均以此日期计算，办理事项也记在此日。今日是 %1。</translation>
    </message>
    <message>
        <source>Every entry names the operator. Choose who is at the desk.</source>
        <translation>每次办理都会记下经办人。请选择当前经办人。</translation>
    </message>
    <message>
        <source>&amp;Add a name…</source>
        <translation>添加姓名(&amp;A)…</translation>
    </message>
    <message>
        <source>Name of the person at the desk</source>
        <translation>当前经办人姓名</translation>
    </message>
    <message>
        <source>&amp;Lock, or sign in as another</source>
        <translation>锁定或换人登录(&amp;L)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>Find a case, unit, letter, screen or act…   Ctrl+K</source>
        <translation>查找案件、单位、函件、界面、办理事项……   Ctrl+K</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>Operator: choose who you are</source>
        <translation>经办人：请选择</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo typing</source>
        <translation>撤销输入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>更正(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New ledger…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open ledger…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近用过(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（找不到）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Finder</name>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Nothing like that was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Number or name of a case, a unit, a letter, a screen, an act</source>
        <translation>案件编号、市场主体、单位、函号、界面或办理事项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FinderPresenter</name>
    <message>
        <source>Screen</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，案件 %2</translation>
    </message>
    <message>
        <source>Unit: the cases that it leads</source>
        <translation>单位：查看其负责的案件</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Act on %1 (%2)</source>
        <translation>办理 %1（%2）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::GoMenu</name>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Find anythin&amp;g…</source>
        <translation>查找(&amp;G)…</translation>
    </message>
    <message>
        <source>Back&amp;wards</source>
        <translation>后退(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious case of the list</source>
        <translation>列表中上一件(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt case of the list</source>
        <translation>列表中下一件(&amp;X)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual of this screen</source>
        <translation>本屏手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Jiuzhang</source>
        <translation>关于旧账(&amp;A)</translation>
    </message>
    <message>
        <source># Keys

Alt and the letter in brackets opens a menu or presses a button.</source>
        <translation># 快捷键

按住 Alt 再按括号里的字母，打开菜单或按下按钮。</translation>
    </message>
    <message>
        <source>About Jiuzhang</source>
        <translation>关于旧账</translation>
    </message>
    <message>
        <source>%1 is not installed, and nothing stands in</source>
        <translation>%1：未安装，也没有可替代的字体</translation>
    </message>
    <message>
        <source>%1 is not installed: %2 stands in</source>
        <translation>%1：未安装，以 %2 代替</translation>
    </message>
    <message>
        <source>all of them are installed</source>
        <translation>均已安装</translation>
    </message>
    <message>
        <source>Jiuzhang, the ledger of the programme against old accounts that new officials leave.

Free software under the GNU General Public License, version 3 or later.

Typefaces for papers:
%1</source>
        <translation>旧账：“新官不理旧账”专项治理工作台账。

自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。

文书所用字体：
%1</translation>
    </message>
    <message>
        <source>Acts on the case that is chosen</source>
        <translation>选中案件的各项办理</translation>
    </message>
    <message>
        <source>&amp;Save the manual as PDF…</source>
        <translation>手册存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>手册存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::LedgerMenu</name>
    <message>
        <source>&amp;Back up, verify, restore…</source>
        <translation>备份、核验和恢复(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Import a workbook…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Properties of the &amp;ledger</source>
        <translation>台账属性(&amp;L)</translation>
    </message>
    <message>
        <source>Properties of the ledger</source>
        <translation>台账属性</translation>
    </message>
    <message>
        <source>&amp;Close ledger</source>
        <translation>关闭台账(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;w clue</source>
        <translation>登记新线索(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::LedgerProperties</name>
    <message>
        <source>Entries: %1; anchor %2</source>
        <translation>记录：%1 条；校验锚点 %2</translation>
    </message>
    <message>
        <source>Last backup: none</source>
        <translation>最近备份：无</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>Each person signs in with a passphrase</source>
        <translation>登录：各人凭口令登录</translation>
    </message>
    <message>
        <source>Open: who acts is chosen at the desk</source>
        <translation>登录：不设口令，由经办人自选姓名</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Programme: %1 (%2), from the year %3</source>
        <translation>方案：%1（%2），自 %3 年起</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>本办：%1</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>单位：%1 个</translation>
    </message>
    <message>
        <source>People listed: %1</source>
        <translation>人员名单：%1 人</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MainWindow</name>
    <message>
        <source>%1 – Jiuzhang</source>
        <translation>%1 — 旧账</translation>
    </message>
    <message>
        <source>%1 is at the desk now.</source>
        <translation>现由%1经办。</translation>
    </message>
    <message>
        <source>Open the case first that %1 is to be attached to.</source>
        <translation>请先打开要附上“%1”的案件，再拖入。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ManualWindow</name>
    <message>
        <source>Manual – Jiuzhang</source>
        <translation>手册 — 旧账</translation>
    </message>
    <message>
        <source>Any word</source>
        <translation>任意词语</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>界面</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) here</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::NewLedgerDialog</name>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Ledger %1</source>
        <translation>旧账台账%1</translation>
    </message>
    <message>
        <source>O&amp;pen: who acts is chosen from the list of people</source>
        <translation>不设口令：从人员名单中选择经办人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Signed: each person signs in with a passphrase</source>
        <translation>凭口令登录：各人用自己的口令(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder for the ledger</source>
        <translation>台账所在文件夹</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder, on this machine&apos;s disk</source>
        <translation>文件夹（本机硬盘）(&amp;F)</translation>
    </message>
    <message>
        <source>Programme &amp;year</source>
        <translation>方案年度(&amp;Y)</translation>
    </message>
    <message>
        <source>First &amp;month to report</source>
        <translation>首个报送月份(&amp;M)</translation>
    </message>
    <message>
        <source>First p&amp;erson, who has every role</source>
        <translation>第一位人员（具有全部角色）(&amp;E)</translation>
    </message>
    <message>
        <source>Passphrase, at least &amp;8 characters</source>
        <translation>口令，至少 8 个字符(&amp;8)</translation>
    </message>
    <message>
        <source>The same once &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Make the &amp;ledger</source>
        <translation>建立台账(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Year and first month cannot be changed later. Units, rules and calendar come with it and can be.</source>
        <translation>年度和首个报送月份以后不能改。单位名录、转办规则和日历已经附带，以后可以改。</translation>
    </message>
    <message>
        <source>The ledger needs a name: its file is called by it.</source>
        <translation>请填写台账名称：文件以它命名。</translation>
    </message>
    <message>
        <source>Name who begins: every entry tells who made it.</source>
        <translation>请填写第一位人员的姓名：每一笔记录都写明由谁录入。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>两次输入的口令不同，请重新输入。</translation>
    </message>
    <message>
        <source>The month of the first clue</source>
        <translation>第一条线索所在的月份</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RecentLedger</name>
    <message>
        <source>%1
Not found. Perhaps the disk it is on is not plugged in.</source>
        <translation>%1
找不到。可能 U 盘或移动硬盘没有插上。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2 · last %3: %4, %5 %6</source>
        <translation>%1
%2 · 上次 %3：%4 %5 %6</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::SignInDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>口令(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>关闭程序(&amp;C)</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>台账：%1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ToolsMenu</name>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules of dispatch</source>
        <translation>转办规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Directory of units</source>
        <translation>单位名录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Office and contact</source>
        <translation>本办联系人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Texts of papers</source>
        <translation>文书范本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Backups by themselves</source>
        <translation>自动备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who sits at the desk…</source>
        <translation>谁在操作(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>标准大小(&amp;U)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Order of names</source>
        <translation>名称排序(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;pinyin</source>
        <translation>按拼音(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;strokes</source>
        <translation>按笔画(&amp;S)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WelcomeWindow</name>
    <message>
        <source>Jiuzhang</source>
        <translation>旧账</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Look at a sa&amp;mple ledger…</source>
        <translation>看看示例台账(&amp;M)…</translation>
    </message>
    <message>
        <source>A whole invented year with 150 cases, made in some seconds</source>
        <translation>一整年的虚构台账，150 件案件，几秒钟生成</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…  (Ctrl+O)</source>
        <translation>打开台账(&amp;O)…  Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;New ledger…  (Ctrl+N)</source>
        <translation>新建台账(&amp;N)…  Ctrl+N</translation>
    </message>
    <message>
        <source>A ledger can also be dropped here.
The first time? F1 tells how to begin.</source>
        <translation>也可以把 .jiuzhang 文件拖到这里。
第一次用？按 F1 看《新建台账和第一天》。</translation>
    </message>
    <message>
        <source>The ledger of the programme against old accounts that new officials leave</source>
        <translation>“新官不理旧账”专项治理工作台账</translation>
    </message>
    <message>
        <source>Ledgers used here</source>
        <translation>最近用过的台账</translation>
    </message>
    <message>
        <source>O&amp;pen it (Enter)</source>
        <translation>打开(&amp;P)（回车）</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再找一次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show where it is…</source>
        <translation>指给程序看(&amp;S)…</translation>
    </message>
    <message>
        <source>Take off the l&amp;ist</source>
        <translation>从列表移除(&amp;I)</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>只移出列表，文件不动</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>最近用过</translation>
    </message>
    <message>
        <source>No ledger was opened here yet.</source>
        <translation>这台电脑上还没有用过的台账。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WidgetPrompts</name>
    <message>
        <source>Jiuzhang</source>
        <translation>旧账</translation>
    </message>
</context>
</TS>
