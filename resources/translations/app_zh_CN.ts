<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>jiuzhang::FrontDoor</name>
    <message>
        <source>Ledgers (*.jiuzhang);;All files (*)</source>
        <translation>台账 (*.jiuzhang);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Desk officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.jzbackup)</source>
        <translation>备份 (*.jzbackup)</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>这份备份的口令</translation>
    </message>
    <message>
        <source>Make the ledger of the backup at</source>
        <translation>恢复为台账</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Make the sample ledger at</source>
        <translation>示例台账保存为</translation>
    </message>
    <message>
        <source>Sample year 2022.jiuzhang</source>
        <translation>示例台账2022.jiuzhang</translation>
    </message>
    <message>
        <source>Playing a year of the office…</source>
        <translation>正在按一年的办理过程生成…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiuzhang::Words</name>
    <message>
        <source>No ledger is named, and none was used before. Name one with --ledger.</source>
        <translation>未指定台账，也没有上次使用的台账。请用 --ledger 指定台账文件。</translation>
    </message>
    <message>
        <source>There is no screen to show the window on. --screenshot draws a picture of it; the subcommands need none.</source>
        <translation>没有可以显示窗口的屏幕。可用 --screenshot 生成界面图片，或使用各子命令。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::command_line::Words</name>
    <message>
        <source>annulled: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>No paper bears the numbers %1 to %2 of %3; nobody decided that.</source>
        <translation>%3第%1号至第%2号没有文书，也没有人作出过决定。</translation>
    </message>
    <message>
        <source>The numbers %1 to %2 of %3 were passed over by %4.</source>
        <translation>%3第%1号至第%2号由%4决定跳过。</translation>
    </message>
    <message>
        <source>%1 is annulled. The number is not used again.</source>
        <translation>%1已作废，该文号不再使用。</translation>
    </message>
    <message>
        <source>%1 of %2 begins with number %3.</source>
        <translation>%2年%1自第%3号起编。</translation>
    </message>
    <message>
        <source>The sheet “%1” was not read.</source>
        <translation>工作表「%1」没有读取。</translation>
    </message>
    <message>
        <source>%1: no field takes the column “%2”.</source>
        <translation>%1：「%2」一栏没有对应的项目。</translation>
    </message>
    <message>
        <source>%1, row %2 is no clue: %3</source>
        <translation>%1第 %2 行不是线索：%3</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1第 %2 行：%3</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>第 %1 个参数</translation>
    </message>
    <message>
        <source>Taken out of “%1”, as nobody can see it: %2</source>
        <translation>「%1」中看不见的字符未予记录：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The ledger&apos;s disk is full: its record does not tell of this backup. Make room before anything else is entered.</source>
        <translation>台账所在磁盘已满，台账中未记载本次备份。请先腾出空间，再录入其他内容。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %1: %n case(s), the copy is sound, %2.</source>
        <translation>
            <numerusform>已备份到 %1：%n 件，副本完好，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %1: %n case(s), %2. The copy is whole, but in the ledger stands what could not have been entered: verify it.</source>
        <translation>
            <numerusform>已备份到 %1：%n 件，%2。副本完整，但台账中有不可能由本程序记入的内容：请核验台账。</numerusform>
        </translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>The month is frozen all the same. Write its workbook with “report --month %1 -o”.</source>
        <translation>该月已封存。请用 report --month %1 -o 另存工作簿。</translation>
    </message>
    <message>
        <source>The letters are issued and kept in the ledger. Print them again with “print”.</source>
        <translation>文书已印发并存入台账，可用 print 重新打印。</translation>
    </message>
    <message>
        <source>The ledger has no newer entries.</source>
        <translation>台账此后没有新的记录。</translation>
    </message>
    <message>
        <source>Not in it are %1 newer entries of the ledger, about: %2</source>
        <translation>备份中没有台账此后的 %1 条记录，涉及：%2</translation>
    </message>
    <message numerus="yes">
        <source>Backup of %1, made %2: %n case(s), entries from %3 on.</source>
        <translation>
            <numerusform>%1 的备份，%2 制作：%n 件，记录自 %3 起。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>%1 events are in %2.</source>
        <translation>%2 中有 %1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) withdrawn</source>
        <translation>
            <numerusform>已作废 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) that may be one matter</source>
        <translation>
            <numerusform>疑似重复 %n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读取 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>登记 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported before, skipped</source>
        <translation>
            <numerusform>跳过此前已导入的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>entry %1 of the record: undo-import %1 takes it back</source>
        <translation>第 %1 号记录：用 undo-import %1 可以撤回</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1 第 %2 行 %3：%4</translation>
    </message>
    <message>
        <source>Ledger %1 is ready.</source>
        <translation>台账 %1 已建好。</translation>
    </message>
    <message>
        <source>%1 events, every one as it was entered. Head %2:%3</source>
        <translation>共 %1 条记录，均与录入时一致。末条 %2:%3</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>台账文件内部已损坏。</translation>
    </message>
    <message>
        <source>“%1” was added to the tables by another program.</source>
        <translation>库表中的「%1」是其他程序加进来的。</translation>
    </message>
    <message>
        <source>“%1” was taken out of the tables by another program.</source>
        <translation>库表中的「%1」被其他程序删去了。</translation>
    </message>
    <message>
        <source>“%1” of the tables was changed by another program.</source>
        <translation>库表中的「%1」被其他程序改动了。</translation>
    </message>
    <message>
        <source>Event %1 is not as it was entered.</source>
        <translation>第 %1 条记录与录入时不符。</translation>
    </message>
    <message>
        <source>Event %1 cannot follow in its case.</source>
        <translation>第 %1 条记录在其案件中接不上。</translation>
    </message>
    <message>
        <source>A text of event %1 is one that nobody may enter any more; correct it. %2</source>
        <translation>第 %1 号记录中有现已不得录入的文字，请予更正。%2</translation>
    </message>
    <message>
        <source>Event %1 could not have been entered. %2</source>
        <translation>第 %1 号记录不可能由本程序录入。%2</translation>
    </message>
    <message>
        <source>Event %1 was entered on a clock more than a day behind that of the entry before it: a clock was set, or the entry was put in. The record stands.</source>
        <translation>第 %1 号记录录入时的时钟比前一号记录早一天以上：可能时钟被调过，也可能该记录是后来插入的。台账记录不受影响。</translation>
    </message>
    <message>
        <source>Draft %1 is not as it was saved; the record stands.</source>
        <translation>草稿 %1 与保存时不一致；台账记录不受影响。</translation>
    </message>
    <message>
        <source>Draft %1 was lost; the record stands.</source>
        <translation>草稿 %1 已丢失；台账记录不受影响。</translation>
    </message>
    <message>
        <source>The count of drafts was changed by another program; the record stands.</source>
        <translation>草稿的计数被其他程序改动；台账记录不受影响。</translation>
    </message>
    <message>
        <source>Draft %1 was added by another program; the record stands.</source>
        <translation>草稿 %1 由其他程序加入；台账记录不受影响。</translation>
    </message>
    <message>
        <source>Event %1 puts right what its case does not have.</source>
        <translation>第 %1 号记录所更正或撤销的内容，在本案中并不存在。</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before.</source>
        <translation>第 %1 条记录与前一条不衔接。</translation>
    </message>
    <message>
        <source>The count “%1” was added by another program.</source>
        <translation>计数「%1」是其他程序加进来的。</translation>
    </message>
    <message>
        <source>At event %1 events are missing, or their count was changed.</source>
        <translation>第 %1 条处缺少记录，或记录的计数被改动了。</translation>
    </message>
    <message>
        <source>Event %1 has not the hash that was written down.</source>
        <translation>第 %1 条记录的校验值与所记的不符，记录已被截断或重做。</translation>
    </message>
    <message>
        <source>“%1” had been changed before the ledger was brought up.</source>
        <translation>「%1」在台账升级之前已被改动。</translation>
    </message>
    <message>
        <source>A kept file was added that no event names.</source>
        <translation>存件中多出了没有记录的文件。</translation>
    </message>
    <message>
        <source>The kept file of “%1” was taken away.</source>
        <translation>「%1」的存件被删去了。</translation>
    </message>
    <message>
        <source>The kept file of “%1” was changed.</source>
        <translation>「%1」的存件被改动了。</translation>
    </message>
    <message>
        <source>The tables show %1 otherwise than its events. Rebuild them.</source>
        <translation>%1 在各表中与其记录不符，请重建各表（rebuild）。</translation>
    </message>
    <message>
        <source>The search index was changed by another program. Rebuild it.</source>
        <translation>检索索引被其他程序改动了，请重建（rebuild）。</translation>
    </message>
    <message>
        <source>The tables were made again from %1 events.</source>
        <translation>已按 %1 条记录重建各表。</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>到期日 %1</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Month %1 is frozen, as of %2.</source>
        <translation>%1 月报已封存，数据截至 %2。</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月报</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1: the report of %2 is corrected.</source>
        <translation>%1：%2 月报已更正。</translation>
    </message>
    <message>
        <source>%1: the report of %2 came in late; it was due on %3.</source>
        <translation>%1：%2 月报迟报，应于 %3 报送。</translation>
    </message>
    <message>
        <source>%1: nil return of %2, on time.</source>
        <translation>%1：%2 零报告，按时。</translation>
    </message>
    <message>
        <source>%1: the report of %2 came in on time.</source>
        <translation>%1：%2 月报按时报送。</translation>
    </message>
    <message>
        <source>a person chooses</source>
        <translation>人工确定</translation>
    </message>
    <message>
        <source>Version %1, from %2: %3</source>
        <translation>第 %1 版，自 %2 起：%3</translation>
    </message>
    <message>
        <source>came with the programme</source>
        <translation>随方案配置</translation>
    </message>
    <message>
        <source>%1 rules, none of them in conflict.</source>
        <translation>共 %1 条规则，互不冲突。</translation>
    </message>
    <message>
        <source>No rule names a lead: %1, %2</source>
        <translation>没有规则确定责任单位：%1，%2</translation>
    </message>
    <message>
        <source>locality not known</source>
        <translation>属地不明</translation>
    </message>
    <message>
        <source>%1  lead: %2 → %3  copied: %4 → %5  by %6</source>
        <translation>%1  责任单位：%2 → %3  抄送：%4 → %5  规则：%6</translation>
    </message>
    <message>
        <source>%1 of %2 cases would go elsewhere.</source>
        <translation>共 %2 件，其中 %1 件去向将改变。</translation>
    </message>
    <message>
        <source>The rules are adopted as version %1.</source>
        <translation>规则已启用为第 %1 版。</translation>
    </message>
    <message>
        <source>[%1, entry %2]</source>
        <translation>［%1，第 %2 号记录］</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) for %1: %2</source>
        <translation>
            <numerusform>%1：%n 件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: none of these cases was copied to anybody</source>
        <translation>没有写出：所列案件均未抄送</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written: %1</source>
        <translation>
            <numerusform>已写出 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in it is masked, so it cannot be imported again; --clear --reason WHY gives all in clear.</source>
        <translation>其中有脱敏内容，不能再导入；加 --clear --reason 事由 可导出全部原文。</translation>
    </message>
    <message>
        <source>%1, %2 of %3: entered before</source>
        <translation>%1，%2（%3）：以前已录入</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>The report of %1: entered before</source>
        <translation>%1 月报：以前已录入</translation>
    </message>
    <message>
        <source>The report of %1</source>
        <translation>%1 月报</translation>
    </message>
    <message numerus="yes">
        <source>%n entered</source>
        <translation>
            <numerusform>已录入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is listed: any name goes. The first one who is added begins the list.</source>
        <translation>人员名单为空：可用任何姓名。添加第一个人员即开始使用名单。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1的口令：</translation>
    </message>
    <message>
        <source>New passphrase of %1:</source>
        <translation>%1的新口令：</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>再输入一遍：</translation>
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
        <source>withdrawn on %1: %2</source>
        <translation>%1撤回：%2</translation>
    </message>
    <message>
        <source>%1: %2 points, of which %3 count</source>
        <translation>%1：扣 %2 分，计 %3 分</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
    <message>
        <source>%1 stays empty: %2</source>
        <translation>%1 未填：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were not read</source>
        <translation>
            <numerusform>另有 %n 行未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3  sealed with a key that you do not hold</source>
        <translation>%1  %2  %3  已加密，您不持有密钥</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>恢复码：</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s); a draft, until it is fixed</source>
        <translation>
            <numerusform>共 %n 个单位；初稿，尚未审定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s); fixed on %1 by %2</source>
        <translation>
            <numerusform>共 %n 个单位；%1由%2审定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stated on %2: %3</source>
        <translation>%1 于%2申辩：%3</translation>
    </message>
    <message>
        <source>%1: fixed at %2 points, now %3</source>
        <translation>%1：审定扣 %2 分，现核 %3 分</translation>
    </message>
    <message>
        <source>%1: %2 points, by these rules %3</source>
        <translation>%1：现扣 %2 分，按此规则 %3 分</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) would have other points</source>
        <translation>
            <numerusform>将有 %n 个单位扣分不同</numerusform>
        </translation>
    </message>
    <message>
        <source>; next %1: %2</source>
        <translation>；下一日期%1：%2</translation>
    </message>
    <message>
        <source>%1  %2  %3, since %4%5</source>
        <translation>%1  %2  %3，自%4%5</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) open</source>
        <translation>
            <numerusform>未了事项 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3  what was sealed is damaged, and no key opens it: verify the ledger, and look into an earlier backup</source>
        <translation>%1  %2  %3  加密内容已损坏，任何密钥都打不开：请核验台账，并从更早的备份中查找</translation>
    </message>
    <message>
        <source>%1  %2  %3  the box in which you hold its key is damaged: give the recovery code, or set yourself another passphrase and have the key handed on to you</source>
        <translation>%1  %2  %3  存放您那份密钥的密匣已损坏：请输入恢复码，或者另设口令后请其他持有人把密钥交给您</translation>
    </message>
    <message>
        <source>Without a passphrase, and so shut out until one is set: %1.</source>
        <translation>以下人员没有口令，设定口令之前不能登录：%1。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写出 %1。</translation>
    </message>
</context>
</TS>
