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
On a network drive another machine may write at the same time without being noticed. Keep the ledger on this machine's disk.</source>
        <translation>%1
网络盘上的台账可能被另一台电脑同时写入而无从察觉。请把台账放在本机硬盘上。</translation>
    </message>
    <message>
        <source> ⚠ in a cloud folder</source>
        <translation> ⚠ 在云同步文件夹中</translation>
    </message>
    <message>
        <source>%1
The cloud's program copies the ledger while it is written, and may put an older copy in its place. Keep the ledger elsewhere and back it up into this folder.</source>
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
        <source>Op&amp;erator: %1</source>
        <translation>经办人(&amp;E)：%1</translation>
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
        <source>Op&amp;erator: choose who you are</source>
        <translation>经办人(&amp;E)：请选择</translation>
    </message>
    <message>
        <source>&amp;Lock, or sign in as another</source>
        <translation>锁定或换人登录(&amp;L)</translation>
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
        <source>Screens</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;U)</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WidgetPrompts</name>
    <message>
        <source>Jiuzhang</source>
        <translation>旧账</translation>
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
</TS>
