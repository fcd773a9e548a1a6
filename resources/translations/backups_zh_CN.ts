<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::ui::BackupsPanel</name>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups of this ledger</source>
        <translation>本台账的备份</translation>
    </message>
    <message>
        <source>Enter or a double click looks into it</source>
        <translation>按回车或双击可查看其内容</translation>
    </message>
    <message>
        <source>This ledger was never backed up. If the disk breaks, everything is lost.</source>
        <translation>本台账从未备份。硬盘一旦损坏，全部记录都将丢失。</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Back up under a &amp;passphrase…</source>
        <translation>加密备份(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Look into another backup…</source>
        <translation>查看其他备份(&amp;L)…</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>Make a new ledger of &amp;it…</source>
        <translation>恢复为新台账(&amp;I)…</translation>
    </message>
    <message>
        <source>By itself, once a day of work, when the window is closed</source>
        <translation>自动备份：有新记录的日子，关闭窗口时进行一次</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Second folder, best on another disk</source>
        <translation>第二文件夹，最好在另一块磁盘(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>&amp;Under a passphrase, asked for now and again to open a backup</source>
        <translation>加口令(&amp;U)：现在设定，打开备份时须输入</translation>
    </message>
    <message>
        <source>&amp;Keep these settings</source>
        <translation>保存设置(&amp;K)</translation>
    </message>
    <message>
        <source>Kept: the newest of &amp;days</source>
        <translation>保留最近的：天数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;weeks</source>
        <translation>周数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;months</source>
        <translation>月数(&amp;M)</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>%1, under a passphrase</source>
        <translation>%1，加密</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不在原处）</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>Look into a backup first</source>
        <translation>请先查看一份备份</translation>
    </message>
    <message>
        <source>Choose a backup in the list and press Enter.</source>
        <translation>请在列表中选择一份备份，按回车查看。</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 of %2: %n case(s), entries from %3 on.</source>
        <translation>
            <numerusform>%1 由 %2 制作：%n 件，记录自 %3 起。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not a backup of the ledger that is open.</source>
        <translation>这不是当前台账的备份。</translation>
    </message>
    <message>
        <source>It holds everything that the open ledger holds.</source>
        <translation>当前台账的全部记录都在其中。</translation>
    </message>
    <message>
        <source>Not in it: %1 newer entries of the open ledger, about: %2</source>
        <translation>备份中没有当前台账此后的 %1 条记录，涉及：%2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>不涉及案件</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BackupsPresenter</name>
    <message>
        <source>Passphrase, at least 8 characters. Without it nobody can open such a backup, nor can we.</source>
        <translation>请设口令，至少 8 个字符。忘记口令，任何人（包括我们）都无法打开这样的备份。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backups (*.jzbackup)</source>
        <translation>备份 (*.jzbackup)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. The ledger&apos;s disk is full, so its record does not tell of it.</source>
        <translation>已备份并核验：%1。台账所在磁盘已满，台账中未记载本次备份。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
    <message>
        <source>Backed up: %1. The copy is whole, but in the ledger stands what could not have been entered: verify it.</source>
        <translation>已备份：%1。副本完整，但台账中有不可能由本程序记入的内容：请核验台账。</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>这份备份的口令</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-恢复</translation>
    </message>
    <message>
        <source>Make the ledger of the backup at</source>
        <translation>恢复为新台账</translation>
    </message>
    <message>
        <source>Ledgers (*.jiuzhang)</source>
        <translation>台账 (*.jiuzhang)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored to %1. This window still shows the ledger that was open.</source>
        <translation>已恢复到 %1。本窗口显示的仍是原来打开的台账。</translation>
    </message>
    <message>
        <source>The program does not back up by itself any more.</source>
        <translation>已停止自动备份。</translation>
    </message>
    <message>
        <source>The program backs up once a day of work into: %1</source>
        <translation>有新记录的日子将自动备份到：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
