<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Error</name>
    <message>
        <source>“%2” in “%1” is no instalment. Give its day and its sum, and each instalment once.</source>
        <translation>“%1”中的“%2”不是一期还款。请填写每期的日期和金额，每期一次。</translation>
    </message>
    <message>
        <source>In “%1” %2 does not lie after %3. Give the instalments in the order of their days.</source>
        <translation>“%1”中 %2 不在 %3 之后。请按日期先后填写各期。</translation>
    </message>
    <message>
        <source>The rates of interest %1 are not valid: %2.</source>
        <translation>利率表 %1 无效：%2。</translation>
    </message>
    <message>
        <source>It is not known when the debt was due, so there is no interest to reckon. Enter the agreed day of payment, or what the term runs from and its day.</source>
        <translation>不知道应付款日，无法测算利息。请填写约定付款日，或付款期限起算事由及起算日。</translation>
    </message>
    <message>
        <source>No rate is agreed, and the decree does not say one for this debt. Enter the rule by which it bears interest.</source>
        <translation>未约定利率，支付条例也不适用于这笔款项，利率未知。请填写计息规则。</translation>
    </message>
    <message>
        <source>There is no rate “%1” for %2; the table begins %3. Choose another rule, or have the earlier rates entered.</source>
        <translation>“%1”在 %2 没有利率，利率表始于：%3。请改选计息规则，或补录更早的利率。</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The workbook %1 is nested too deeply (limit: %2). Save it again in the spreadsheet program and retry.</source>
        <translation>工作簿 %1 嵌套层数过深（上限：%2）。请在表格软件中重新另存后再试。</translation>
    </message>
    <message>
        <source>The sheet “%1” looks like a table but was not read. Say whether it is to be taken or left out.</source>
        <translation>工作表「%1」像是一张表格，但没有读取。请说明是读取还是不要。</translation>
    </message>
    <message>
        <source>“%2” under “%1” probably means %3. Say whether it does, or give what is meant.</source>
        <translation>「%1」中的「%2」可能是指%3。请确认，或者另填。</translation>
    </message>
    <message>
        <source>“%2” is unusual for “%1”. Say whether it is right as it stands, or give what is meant.</source>
        <translation>「%1」中的「%2」不同寻常。请确认照此登记，或者另填。</translation>
    </message>
    <message>
        <source>“%1” is %2 (10,000 yuan), which is more than the total of %3. Say whether that is right, or give the right sum.</source>
        <translation>「%1」为 %2 万元，超过合同总额 %3 万元。请确认，或者另填。</translation>
    </message>
    <message>
        <source>“%1” is %2 (10,000 yuan), a thousand times what is usual in this column (%3). Say whether that is right, or give the right sum.</source>
        <translation>「%1」为 %2 万元，是本栏常见数额（%3 万元）的千倍以上。请确认，或者另填。</translation>
    </message>
    <message>
        <source>“%1” is calculated (=%2), but no result is stored. Give its value.</source>
        <translation>「%1」是公式（=%2），但文件中没有存下结果。请填写数值。</translation>
    </message>
    <message>
        <source>On “%1” there is a comment: “%2”. Say whether the sum holds, or give the right one.</source>
        <translation>「%1」的单元格附有批注：「%2」。请确认金额不变，或者另填。</translation>
    </message>
    <message>
        <source>The row is struck through. Say whether it is to be registered or skipped.</source>
        <translation>本行已划删除线。请说明是登记还是跳过。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no rate between 0 and 100 percent. Write it like 3.85.</source>
        <translation>「%1」中的「%2」不是百分之 0 至 100 之间的年利率。请写成 3.85 的样子。</translation>
    </message>
    <message>
        <source>The row says the same as %1. Say whether it is a clue of its own or is to be skipped.</source>
        <translation>本行与%1内容完全相同。请选择作为单独线索登记，还是跳过。</translation>
    </message>
    <message>
        <source>The row is very like the case %1 (likeness %2). Say whether it is a clue of its own or is to be skipped.</source>
        <translation>本行与案件 %1 高度相似（相似度 %2）。请选择作为单独线索登记，还是跳过。</translation>
    </message>
    <message>
        <source>The row is very like %1 (likeness %2). Say whether it is a clue of its own or is to be skipped.</source>
        <translation>本行与%1高度相似（相似度 %2）。请选择作为单独线索登记，还是跳过。</translation>
    </message>
    <message>
        <source>Nothing is asked about %1, so its answer fits nothing and no row was registered. Ask anew and answer that.</source>
        <translation>没有关于%1的待答问题，答复无从对应，未登记任何线索。请重新导出问题后作答。</translation>
    </message>
    <message>
        <source>The ledger has no import with the number %1.</source>
        <translation>台账中没有编号为 %1 的导入。</translation>
    </message>
    <message>
        <source>The import %1 was undone before; nothing was changed.</source>
        <translation>导入 %1 此前已经撤销，未作任何改动。</translation>
    </message>
    <message>
        <source>The import stays as it is, for %1 of its cases were worked on: %2. Withdraw what was done there first.</source>
        <translation>本次导入未撤销：其中 %1 件已有后续办理：%2。请先撤回这些案件上的办理记录。</translation>
    </message>
    <message>
        <source>The command id %1 was used for something else (%2), and nothing was recorded now. Give each command its own.</source>
        <translation>命令编号“%1”已用于其他操作（%2），本次未作任何记录。请为每个命令使用不同的编号。</translation>
    </message>
    <message>
        <source>%1 is a ledger or belongs to one, and nothing was written over it. Choose another file name.</source>
        <translation>“%1”是台账文件或其附属文件，未予覆盖。请另选文件名。</translation>
    </message>
    <message>
        <source>The file %1 did not get its name. It lies complete at %3; rename it. The ledger lacks nothing of it.</source>
        <translation>文件“%1”未能改成正式文件名。内容已完整写入“%3”，请将其改名；台账中应记的均已记入。</translation>
    </message>
    <message>
        <source>There is no ledger at %1. Check the path or create it.</source>
        <translation>%1 处没有台账文件。请核对路径，或新建台账。</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name for the new ledger.</source>
        <translation>%1 已存在，未作改动。请为新台账另取文件名。</translation>
    </message>
    <message>
        <source>%1 is not a ledger of this program.</source>
        <translation>%1 不是本程序的台账文件。</translation>
    </message>
    <message>
        <source>Another program changed the mark of %1. Open a backup.</source>
        <translation>台账 %1 中本程序的标识已被其他程序改动。请打开备份。</translation>
    </message>
    <message>
        <source>The ledger %1 says version %2, its tables are of version %3. Open a backup.</source>
        <translation>台账 %1 标明的版本是 %2，其中的表却属于版本 %3，二者之一已被其他程序改动。请打开备份。</translation>
    </message>
    <message>
        <source>Another program changed the tables of %1. Verify it.</source>
        <translation>台账 %1 中的表已被其他程序改动。请先核验台账，再重建各表或打开备份。</translation>
    </message>
    <message>
        <source>The program “%2” (process %3) holds the ledger %1. Wait for it.</source>
        <translation>程序「%2」（进程 %3）正占用台账 %1。请等它完成后再试。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>找不到文件夹 %1。请先新建，或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Give the name of a file.</source>
        <translation>%1 是文件夹或设备，不是文件。请指定文件名。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 bytes. Name the right file.</source>
        <translation>“%1”超过 %2 字节。请指定正确的文件。</translation>
    </message>
    <message>
        <source>The text of %1 is in none of %2. Save it as UTF-8.</source>
        <translation>文件 %1 的文字编码不在 %2 之列。请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>Byte %2 of “%1” is no text in UTF-8. Write it in UTF-8 and try again.</source>
        <translation>「%1」的第 %2 个字节不是 UTF-8 文字。请改用 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer program (version %2 of the ledger, this program knows %3). Open it with that program.</source>
        <translation>台账 %1 由更新版本的程序写成（台账版本 %2，本程序只认到 %3）。请用新版程序打开。</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged. Open a backup of it.</source>
        <translation>台账 %1 已损坏。请打开备份。</translation>
    </message>
    <message>
        <source>The ledger %1 was made by an earlier version and has to be brought up to date, which cannot be done where it is: copy it to a folder that can be written to.</source>
        <translation>台账 %1 由旧版程序建立，需先升级，而所在位置不能写入：请复制到可以写入的文件夹后再打开。</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>台账 %1 无法写入。请检查文件及所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger %1. Try again in a moment.</source>
        <translation>另一个程序正在写入台账 %1。请稍后再试。</translation>
    </message>
    <message>
        <source>Beside the ledger %1 lies %2, what a crash left of another ledger or of another copy of it. Move it away and open the ledger again.</source>
        <translation>台账 %1 旁边的 %2 是另一本台账（或本台账另一份副本）异常中断时留下的，与本台账不符。请先把它移到别处，再打开台账。</translation>
    </message>
    <message>
        <source>The last work on the ledger %1 was cut off and must first be undone, for which the file and its folder must be writable. Check their permissions.</source>
        <translation>台账 %1 上次的写入中途中断，须先撤销，为此文件及其所在文件夹必须可写。请检查权限。</translation>
    </message>
    <message>
        <source>This paper or file was changed or taken away inside the ledger %1 by another program. Check the ledger and take it from a backup.</source>
        <translation>台账 %1 中的这份文件已被其他程序改动或删除。请核验台账，并从备份中取用。</translation>
    </message>
    <message>
        <source>The ledger must be brought up to this program, and the copy %1 that is kept of it before could not be made (%2). Nothing was changed.</source>
        <translation>台账须先升级到本程序的版本，但升级前的备份 %1 未能生成（%2）。台账没有任何改动。</translation>
    </message>
    <message>
        <source>The backup %1 was not made (%2). No case of the ledger was changed by it. Try again.</source>
        <translation>备份 %1 没有做成（%2）。台账中的案件没有变动，请再试一次。</translation>
    </message>
    <message>
        <source>%1 is no backup of this program. Choose a .jzbackup file; a ledger is opened, not restored.</source>
        <translation>%1 不是本程序的备份。请选择 .jzbackup 文件；台账文件请直接打开，无需恢复。</translation>
    </message>
    <message>
        <source>The backup %1 was cut off or changed and cannot be restored. Take another one.</source>
        <translation>备份 %1 不完整或被改动，无法恢复。请换一份备份。</translation>
    </message>
    <message>
        <source>In %1 is not what was entered once (%2 %3). Verify the ledger, and take an earlier backup.</source>
        <translation>%1 中的内容与当初记入的不一致（%2 %3）。请核验台账，并使用更早的备份。</translation>
    </message>
    <message>
        <source>%1 is sealed. Give the passphrase, in a file or in JIUZHANG_PASSPHRASE.</source>
        <translation>%1 已加密。请提供口令（口令文件或 JIUZHANG_PASSPHRASE）。</translation>
    </message>
    <message>
        <source>A backup is sealed by a passphrase. Give one, in a file or in JIUZHANG_PASSPHRASE.</source>
        <translation>加密备份须有口令。请提供口令（口令文件或 JIUZHANG_PASSPHRASE）。</translation>
    </message>
    <message>
        <source>This is not the passphrase of %1. Type it as it was set, with capitals and spaces.</source>
        <translation>口令与 %1 不符。请按设定时的大小写和空格输入。</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters. Take a longer one.</source>
        <translation>口令至少 %1 个字符，请设长一些。</translation>
    </message>
    <message>
        <source>%1 is there already and was not written by this program. Choose another name, or say --force.</source>
        <translation>%1 已存在，且不是本程序写出的文件。请换一个文件名，或加 --force 覆盖。</translation>
    </message>
    <message>
        <source>Character %2 of the text (%1) cannot be kept. Delete it and try again.</source>
        <translation>文字中第 %2 个字符（%1）无法保存。请删除后重试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Make room and try again.</source>
        <translation>%1 所在磁盘已满。请清理出空间后再试。</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read or written. Check disk and permissions.</source>
        <translation>台账 %1 读写失败。请检查磁盘，以及文件和所在文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Check its permissions.</source>
        <translation>文件 %1 无法读取。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose a file name that ends in %2.</source>
        <translation>无法写成 %1：请使用以 %2 结尾的文件名。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another place or close the program that has it open.</source>
        <translation>文件 %1 无法写入。请换一个位置，或关闭正打开它的程序。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>%1 is not a workbook. Save it as .xlsx and try again.</source>
        <translation>%1 不是表格文件。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged or cut off. Open it in the spreadsheet program, save it again and retry.</source>
        <translation>表格 %1 已损坏或不完整。请用表格软件打开、重新保存后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password. Save it without the password and try again.</source>
        <translation>表格 %1 设有密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 is empty.</source>
        <translation>表格 %1 是空的。</translation>
    </message>
    <message>
        <source>The workbook %1 is too large (limit: %2). Split it and import the parts.</source>
        <translation>表格 %1 过大（上限：%2）。请拆分后分别导入。</translation>
    </message>
    <message>
        <source>%1 is a file of the kind %2, which cannot be read. Save it as .xlsx and try again.</source>
        <translation>%1 是 %2 文件，暂不能读取。请另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The workbook %1 could not be read: the reading program ended with “%2”. Save the workbook again and retry.</source>
        <translation>表格 %1 未能读取：读取程序异常结束（%2）。请重新保存该表格后再试。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Its sheets are: %2.</source>
        <translation>表格中没有名为「%1」的工作表。现有工作表：%2。</translation>
    </message>
    <message>
        <source>No header row was found in the sheet “%1”; columns that are missing: %2.</source>
        <translation>工作表「%1」中没有找到表头，缺少的列：%2。</translation>
    </message>
    <message>
        <source>%1 row(s) cannot be registered, so none was. The first reason: %2.</source>
        <translation>有 %1 行不能登记，因此全部未登记。首个原因：%2。</translation>
    </message>
    <message>
        <source>The programme file is not valid at %1: %2 (mistakes in all: %3).</source>
        <translation>行动方案文件在 %1 处有误：%2（共 %3 处错误）。</translation>
    </message>
    <message>
        <source>The calendar %1 is not valid: %2.</source>
        <translation>工作日历 %1 有误：%2。</translation>
    </message>
    <message>
        <source>The rules are not valid at %1: %2.</source>
        <translation>规则在 %1 处有误：%2。</translation>
    </message>
    <message>
        <source>The rules “%1” and “%2” both have the rank %3, and send the same case to different leads. Change a rank or a condition of one of them.</source>
        <translation>规则“%1”与“%2”的顺序同为 %3，却把同一案件转给不同的责任单位。请改动其中一条的顺序或条件。</translation>
    </message>
    <message>
        <source>Other rules were adopted in the meantime: version %1 is in force now. Open the ledger again and look at them.</source>
        <translation>期间已启用另一套规则：现行为第 %1 版。请重新打开台账查看。</translation>
    </message>
    <message>
        <source>Somebody else changed this setting in the meantime. Open it again and look at it before you change it.</source>
        <translation>此项设置刚被他人更改。请重新打开查看后再修改。</translation>
    </message>
    <message>
        <source>The text of the paper is not valid at %1: %2.</source>
        <translation>文书模板在 %1 处有误：%2。</translation>
    </message>
    <message>
        <source>No installed font has the character “%1”. Install a font that has it and try again.</source>
        <translation>已安装的字体中都没有「%1」这个字。请安装含有该字的字体后再试。</translation>
    </message>
    <message>
        <source>The paper could not be made: %1.</source>
        <translation>文书未能生成：%1。</translation>
    </message>
    <message>
        <source>“%1” is missing. Please fill it in.</source>
        <translation>缺少「%1」，请填写。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有「%1」这个字段。</translation>
    </message>
    <message>
        <source>“%1” is none of the programme&apos;s kinds of problem.</source>
        <translation>「%1」不属于行动方案的六类问题。</translation>
    </message>
    <message>
        <source>“%1” is none of the programme&apos;s sources.</source>
        <translation>「%1」不是行动方案所列的线索来源。</translation>
    </message>
    <message>
        <source>The directory has no unit “%1”. Give its full or its short name.</source>
        <translation>单位名录中没有「%1」。请填写单位全称或规范简称。</translation>
    </message>
    <message>
        <source>“%1” can mean several units: %2. Give the full name.</source>
        <translation>「%1」可能指多个单位：%2。请填写全称。</translation>
    </message>
    <message>
        <source>“%1” is no town, subdistrict or park, so a case cannot lie in it.</source>
        <translation>「%1」不是镇、街道或园区，不能作为属地。</translation>
    </message>
    <message>
        <source>“%2” is not possible for “%1”. Possible: %3.</source>
        <translation>「%1」不能填「%2」。可填：%3。</translation>
    </message>
    <message>
        <source>“%2” is no month. Write it like 2022-06.</source>
        <translation>「%2」不是月份。请按 2022-06 的样式填写。</translation>
    </message>
    <message>
        <source>“%2” is not possible for “%1”. Choose another.</source>
        <translation>「%1」不能填「%2」，请另选。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no date. Write it like 2022-06-20.</source>
        <translation>「%1」中的「%2」不是日期。请按 2022-06-20 的样式填写。</translation>
    </message>
    <message>
        <source>“%1” is %2, which lies after %3.</source>
        <translation>「%1」为 %2，晚于 %3。请核对日期。</translation>
    </message>
    <message>
        <source>“%1” is %2, which lies before %3.</source>
        <translation>「%1」为 %2，早于 %3。请核对日期。</translation>
    </message>
    <message>
        <source>%1 lies outside the programme, which begins in %2.</source>
        <translation>%1 不在专项行动期内，专项行动自 %2 年开始。</translation>
    </message>
    <message>
        <source>%1 lies beyond the working calendar, which runs from %2 to %3. Put the day right.</source>
        <translation>%1 超出工作日历的范围（%2 年至 %3 年）。请更正日期。</translation>
    </message>
    <message>
        <source>“%1” come to %2 (10,000 yuan): %4 is recognised by that day, %5 of it is paid beside the plan, %3 is left. Promise no more than that, or have more recognised first.</source>
        <translation>「%1」合计 %2 万元：截至当日已认定 %4 万元，计划之外已付 %5 万元，尚余 %3 万元。请不超过尚余金额，或先认定更多。</translation>
    </message>
    <message>
        <source>“%1” of %4 (10,000 yuan) would leave %3 to be promised, and the plan of %6 promises %2. Replace the plan first.</source>
        <translation>「%1」为 %4 万元时可列入计划的只有 %3 万元，而 %6 的还款计划为 %2 万元。请先替换还款计划。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2” while the instalment of %4 is open: settle it as “%3” with the written consent of the business, or when the plan is kept.</source>
        <translation>「%1」不能是「%2」：%4 的分期尚未付清。请经市场主体书面同意后以「%3」办结，或待计划付清。</translation>
    </message>
    <message>
        <source>%1 lies outside the programme, which runs from %2 to %3.</source>
        <translation>%1 不在专项行动期内，专项行动为 %2 年至 %3 年。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no amount that can be read.</source>
        <translation>「%1」中的「%2」无法识别为金额。</translation>
    </message>
    <message>
        <source>“%1” must be more than zero, not “%2”.</source>
        <translation>「%1」须大于零，不能是「%2」。</translation>
    </message>
    <message>
        <source>“%1” would come to %2 (10,000 yuan), beyond the recognised %3. Give a reason.</source>
        <translation>「%1」累计将达 %2 万元，超过认定金额 %3 万元。请说明理由。</translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code: it has 18 characters, of which the last checks the others.</source>
        <translation>「%1」不是有效的统一社会信用代码：应为 18 位，末位为校验码。</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; at most %3 are possible.</source>
        <translation>「%1」有 %2 个字，最多 %3 个字。</translation>
    </message>
    <message>
        <source>“%1” holds a formula or an error. Paste it as a value.</source>
        <translation>「%1」是公式或错误值。请粘贴为数值后再试。</translation>
    </message>
    <message>
        <source>“%2” in “%1” has no unit. Say whether it is yuan or 10,000 yuan, in the heading or in the cell.</source>
        <translation>「%1」中的「%2」没有单位。请在表头或单元格中注明元或万元。</translation>
    </message>
    <message>
        <source>There is no act “%1”.</source>
        <translation>没有「%1」这一操作。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the case is “%2”. Possible now: %3.</source>
        <translation>案件状态为「%2」，不能「%1」。目前可以：%3。</translation>
    </message>
    <message>
        <source>The case is “%2”: nothing is done with it any more, “%1” neither. Register the matter anew.</source>
        <translation>案件状态为「%2」，不能再办理任何事项，也不能「%1」。如仍需办理，请重新登记。</translation>
    </message>
    <message>
        <source>There is no case %1 in the ledger.</source>
        <translation>台账中没有案件 %1。</translation>
    </message>
    <message>
        <source>The rules leave “%1” to a person. Choose it.</source>
        <translation>按规则「%1」须由人工确定。请选择。</translation>
    </message>
    <message>
        <source>“%1” departs from the proposal. Give the reason.</source>
        <translation>「%1」与建议不一致。请填写理由。</translation>
    </message>
    <message>
        <source>%1 settled the case, so somebody else must check it.</source>
        <translation>本案由%1办结，须由另一人核查。</translation>
    </message>
    <message>
        <source>%1 acts here, so somebody else must approve. Give the approver.</source>
        <translation>%1为本次操作人，须由另一人批准。请填写批准人。</translation>
    </message>
    <message>
        <source>It is not said who acts. Give the operator.</source>
        <translation>没有写明经办人。请填写经办人。</translation>
    </message>
    <message>
        <source>There is no “%1” for a case that is “%2”.</source>
        <translation>案件状态为「%2」，没有「%1」。</translation>
    </message>
    <message>
        <source>No paper was issued under the number %1. Look for it in the register of issued papers.</source>
        <translation>没有以「%1」为文号的发文。请在发文登记簿中核对文号。</translation>
    </message>
    <message>
        <source>%1 is another paper: “%2”. Name the number of the kind and case that are to be printed.</source>
        <translation>「%1」是另一份文书（%2）。请填写所要打印的文种和案件的文号。</translation>
    </message>
    <message>
        <source>%1 was annulled: %2.</source>
        <translation>%1 已作废：%2。</translation>
    </message>
    <message>
        <source>%1 was corrected before; what stands in its place is %2: correct that one.</source>
        <translation>%1此前已更正，现以%2为准；如需再更正，请更正后者。</translation>
    </message>
    <message>
        <source>%1 cannot be the first number: the lowest one still free is %2.</source>
        <translation>%1 不能作为起始号：最小可用号为 %2。</translation>
    </message>
    <message>
        <source>There is nothing to put into “%1”.</source>
        <translation>「%1」没有可以打印的内容。</translation>
    </message>
    <message>
        <source>“%1” is no kind of paper that can be printed. Possible: %2.</source>
        <translation>没有「%1」这种文书。可以打印：%2。</translation>
    </message>
    <message>
        <source>Somebody else changed the case %1 in the meantime. Look at it again.</source>
        <translation>案件 %1 刚被他人改动。请重新查看后再办。</translation>
    </message>
    <message>
        <source>This was done before and is not done twice (%1).</source>
        <translation>此操作已经完成，不再重复（%1）。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>The month %1 is frozen. What is entered later appears in the next one as a correction.</source>
        <translation>%1 月报已封存。此后补录的内容将在下月以更正列示。</translation>
    </message>
    <message>
        <source>Months are frozen one after the other. The next one is %2, not %1.</source>
        <translation>月报须按月依次封存，接下来应封存 %2，不是 %1。</translation>
    </message>
    <message>
        <source>%1 owes no monthly report for %2. Towns and subdistricts owe one, as the directory says.</source>
        <translation>%1 不需报送 %2 的月报。按单位名录，镇（街道）须按月报送。</translation>
    </message>
    <message>
        <source>The figures of %1 do not add up, so the month is not frozen. Look at: %2.</source>
        <translation>%1 的数据不平衡，未予封存。请核对：%2。</translation>
    </message>
    <message>
        <source>The record was changed from outside: event %1 does not follow from the one before. Open a backup.</source>
        <translation>记录曾被程序以外的手段改动：第 %1 号事件与前一号不衔接。请打开备份。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The time to return the case ran out on %1; %2 is later. Handle it, or ask for an extension.</source>
        <translation>退回期限已于%1届满，%2已超过期限。请继续办理，或者申请延期。</translation>
    </message>
    <message>
        <source>The case came back %1 times. Appoint a unit first; then it can be dispatched to that unit.</source>
        <translation>案件已被退回%1次，请先由办公室指定责任单位，再转办给该单位。</translation>
    </message>
    <message>
        <source>The case came back %1 times; the office appoints a unit after %2 returns. Dispatch it as the rules propose.</source>
        <translation>案件被退回%1次，满%2次才由办公室指定单位。请按规则建议转办。</translation>
    </message>
    <message>
        <source>%1 is this case itself. Name another one.</source>
        <translation>%1就是本案，请填写另一个案件编号。</translation>
    </message>
    <message>
        <source>%1 was itself merged into %2. Merge into that one.</source>
        <translation>%1本身已并入%2，请直接并入后者。</translation>
    </message>
    <message>
        <source>%1 is “%2”. A case can only be merged into one that is open.</source>
        <translation>%1为“%2”，只能并入在办案件。</translation>
    </message>
    <message>
        <source>%1 was merged into this case. Take it out again before this one is merged into another.</source>
        <translation>%1已并入本案，请先撤销该并案，再将本案并入其他案件。</translation>
    </message>
    <message>
        <source>“%1” is no step above “%2”, which was taken already. Take a higher step, or give the reason.</source>
        <translation>“%1”不高于已经采取的“%2”。请采取更高一级的措施，或者说明理由。</translation>
    </message>
    <message>
        <source>The case is on the docket “%1” and awaits its decision. Enter the decision first.</source>
        <translation>案件已列入专项研究清单“%1”，正在等待决定。请先登记决定。</translation>
    </message>
    <message>
        <source>The case is on no docket that awaits a decision. Put it on one first.</source>
        <translation>案件不在任何待决定的专项研究清单上，请先提交研究。</translation>
    </message>
    <message>
        <source>%1 may not do “%2”; only operators named for it may. See the directory, page Operators.</source>
        <translation>%1无权办理“%2”，只有指定的经办人可以办理，见单位名录“经办人员”。</translation>
    </message>
    <message>
        <source>%1 has %2 MiB; at most %3 MiB can be attached. Attach the pages that matter.</source>
        <translation>%1有%2 MiB，附件最大%3 MiB。请只附必要的页。</translation>
    </message>
    <message>
        <source>The name “%1” belongs to %2, which exists on the same days as %3. Two units cannot bear one name at the same time.</source>
        <translation>名称「%1」已由%2使用，与%3的存续时间重叠。同一时间两个单位不能同名。</translation>
    </message>
    <message>
        <source>%1 ended on %2. Choose the unit that took over.</source>
        <translation>%1已于%2终止，请选择承接其职责的单位。</translation>
    </message>
    <message>
        <source>%1 begins on %2, before the unit that it takes over from has ended (%3). Put the beginning after that day.</source>
        <translation>%1自%2起设立，早于被承接单位的终止日期（%3）。承接单位应在其终止之后设立。</translation>
    </message>
    <message>
        <source>The calendar %1 names %3 twice (second time: %2). Keep one of the two.</source>
        <translation>日历文件 %1 中 %3 重复（%2 处为第二次），请保留一条。</translation>
    </message>
    <message>
        <source>The calendar %1 marks %3 as a make-up working day (%2), but it is no weekend day. Correct the date.</source>
        <translation>日历文件 %1 将 %3 标为调休上班（%2 处），但该日本来就不是周末。请更正日期。</translation>
    </message>
    <message>
        <source>The calendar %1 marks the weekend day %3 as a holiday (%2), but no weekday beside it is off. Correct the date.</source>
        <translation>日历文件 %1 将周末 %3 标为放假（%2 处），但其前后没有放假的工作日。请更正日期。</translation>
    </message>
    <message>
        <source>The calendar %1 says that it covers %2, but names no holiday of that year.</source>
        <translation>日历文件 %1 声明包含 %2 年，却没有该年的任何假日。</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read at line %2: “%3”. A line is a date, a name, and off or work.</source>
        <translation>日历文件 %1 第 %2 行无法读取：「%3」。每行应为日期、名称、off（放假）或 work（上班）。</translation>
    </message>
    <message>
        <source>No case is on the docket “%1”. Put cases on it first.</source>
        <translation>专项研究清单“%1”上没有案件，请先将案件提交研究。</translation>
    </message>
    <message>
        <source>A letter in the place of %1 would say the same: nothing has changed since, so there is nothing to correct.</source>
        <translation>%1 的内容没有变化，重新印发与原文相同，无需更正。</translation>
    </message>
    <message>
        <source>“%1” is just that already. Enter what it should be.</source>
        <translation>「%1」现有的内容就是这样，无需更正。请填写正确的内容。</translation>
    </message>
    <message>
        <source>The case has no entry %1. Choose one of its chronicle.</source>
        <translation>本案没有第 %1 号记录。请从办理经过中选择一条。</translation>
    </message>
    <message>
        <source>“%1” of %2 was withdrawn or reversed before and no longer counts.</source>
        <translation>%2 的「%1」此前已撤回或冲正，不再计入，无需再办。</translation>
    </message>
    <message>
        <source>“%1” cannot be done about “%2”. What was recognised or paid is reversed, other acts are withdrawn, a correction is corrected once more, and what was withdrawn is entered anew.</source>
        <translation>对「%2」不能「%1」：认定金额和兑现用「冲正」，其他事项用「撤回误录」；更正有误的再次更正；已撤回的重新录入。</translation>
    </message>
    <message>
        <source>No act of the case is left that could be withdrawn.</source>
        <translation>本案没有可以撤回的事项。</translation>
    </message>
    <message>
        <source>“%1” would leave these without what they need: %2. Withdraw, reverse or correct them first, the newest first.</source>
        <translation>「%1」之后，下列事项将失去依据：%2。请先从最近的一项起逐项撤回、冲正或更正。</translation>
    </message>
    <message>
        <source>“%1” of %2 would come before %3. Acts that change the state keep their order: choose another day.</source>
        <translation>%2 的「%1」会排在 %3 之前。改变案件状态的事项须保持先后顺序，请另选日期。</translation>
    </message>
    <message>
        <source>The case bears a number of the year %2: its registration cannot be on %1. Choose a day of that year.</source>
        <translation>案件编号属于 %2 年度，登记日期不能是 %1。请选择该年度内的日期。</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan) is paid, and only %2 would still be recognised. Put the payment right first, or confirm a reversal (over=yes).</source>
        <translation>已兑现 %1 万元，此后认定金额只有 %2 万元。请先更正或冲正兑现；确须冲正认定的，请予确认（命令行为 over=yes）。</translation>
    </message>
    <message>
        <source>The paper %1 was issued for the case. Annul it first.</source>
        <translation>本案已印发 %1，请先在「发文登记」中将其作废。</translation>
    </message>
    <message>
        <source>It says “%2” of “%1”; by the record it was %3.</source>
        <translation>其中“%1”为“%2”，按记录应为 %3。</translation>
    </message>
    <message>
        <source>“%1” %2, which belongs to it, is not beside it.</source>
        <translation>缺少与之同时产生的“%1” %2。</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>%2 的「%1」</translation>
    </message>
    <message>
        <source>%1 is a masked export, which tells less than the ledger holds, and is not imported. Ask for one in clear.</source>
        <translation>%1 是脱敏导出的，内容不全，不能导入。请对方提供不脱敏的导出。</translation>
    </message>
    <message>
        <source>%1 is no export of a ledger. Export it from the other ledger with all fields, and import that.</source>
        <translation>%1 不是从台账导出的文件。请从原台账导出全部字段后再导入。</translation>
    </message>
    <message>
        <source>The ledger has another case %1. Import the export into a new ledger.</source>
        <translation>台账中已另有案件 %1。请把导出的文件导入新建的台账。</translation>
    </message>
    <message>
        <source>%1 is no reply workbook of this program, or its heading was changed. Let the unit fill in the one it was sent.</source>
        <translation>%1 不是本程序发出的回复表，或表头已被改动。请单位在发给它的那份上填写。</translation>
    </message>
    <message>
        <source>%1 row(s) of the reply workbook cannot be taken, so none was. The first reason: %2.</source>
        <translation>回复表有 %1 行不能录入，因此一行也没有录入。第一处：%2。</translation>
    </message>
    <message>
        <source>%1: “%2” is not clear. Let the unit say it anew.</source>
        <translation>%1：「%2」不明确，请单位重新填写。</translation>
    </message>
    <message>
        <source>Cell %1 asks for “%2”, which is no field. Near it: %3.</source>
        <translation>单元格 %1 要填「%2」，没有这个字段。相近的有：%3。</translation>
    </message>
    <message>
        <source>%1 has no cell with a field in it, such as {{number}}. Write one where a value is to stand.</source>
        <translation>%1 中没有写字段的单元格，如 {{案件编号}}。请在要填内容的地方写上。</translation>
    </message>
    <message>
        <source>Cell %1 stands in a second row with fields of a case; row %2 is repeated already. Keep one of them.</source>
        <translation>单元格 %1 在另一行里写了案件字段，而第 %2 行已按案件逐行重复。请只保留一行。</translation>
    </message>
    <message>
        <source>“%1” is no name: there is no letter to be seen in it. Type the person&apos;s name.</source>
        <translation>“%1”不是姓名：其中没有看得见的文字。请输入姓名。</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, No. %3 of the list, which keeps every name. Tell namesakes apart in brackets: “%1(Finance)”.</source>
        <translation>“%1”与人员名单中第 %3 号“%2”看上去相同；离岗人员的姓名也予保留。同名的请加括号区分，如“%1(财务)”。</translation>
    </message>
    <message>
        <source>“%1” is not on the list of people. Choose somebody who is, or have the name added by a person who manages.</source>
        <translation>“%1”不在人员名单中。请选择名单中的人员，或由具有管理角色的人员添加。</translation>
    </message>
    <message>
        <source>%1 is there from %2 on only. Choose somebody who is there now.</source>
        <translation>%1自 %2 起才在岗。请选择现在在岗的人员。</translation>
    </message>
    <message>
        <source>%1 left on %2, and enters nothing for %3. Choose somebody who is there.</source>
        <translation>%1已于 %2 离岗，不能录入 %3 的事项。请选择在岗人员。</translation>
    </message>
    <message>
        <source>%1 has not the role that this needs (%2). It is held by: %3.</source>
        <translation>%1没有此项工作所需的角色（%2）。具有该角色的是：%3。</translation>
    </message>
    <message>
        <source>%1 has not the role that this needs (%2), nor has anybody else. Have it given by a person who manages.</source>
        <translation>%1没有此项工作所需的角色（%2），目前也无人具有。请由具有管理角色的人员授予。</translation>
    </message>
    <message>
        <source>Then nobody would be left who manages the list. Give that role to somebody else than %1 first.</source>
        <translation>这样就没有人具有管理角色了。请先把管理角色授予%1以外的人员。</translation>
    </message>
    <message>
        <source>%1 has to sign in to this ledger. Give the passphrase when asked, in a file or in JIUZHANG_PASSPHRASE.</source>
        <translation>本台账须由%1登录。请在提示时输入口令，或用文件、环境变量 JIUZHANG_PASSPHRASE 提供。</translation>
    </message>
    <message>
        <source>Three passphrases were wrong. Wait %1 seconds, and try again.</source>
        <translation>口令已三次有误。请等待 %1 秒后再试。</translation>
    </message>
    <message>
        <source>There is no profile “%1”, as a file or in the program, which has: %2.</source>
        <translation>没有名为「%1」的导入方案（文件或程序自带的均无）；程序自带：%2。</translation>
    </message>
    <message>
        <source>The profile %1 is not valid at %2: %3.</source>
        <translation>导入方案 %1 的 %2 处有误：%3。</translation>
    </message>
    <message>
        <source>With row %1 another table begins that cannot be read. Move it to a sheet of its own, or say that it is left out.</source>
        <translation>第 %1 行起是另一张读不懂的表。请移到单独的工作表，或者说明不用。</translation>
    </message>
    <message>
        <source>“%1” stands beside the unit that is complained of, and may be the unit&apos;s. Say whether it is the enterprise&apos;s.</source>
        <translation>「%1」紧跟在被反映单位之后，可能是单位的。请说明是不是企业的。</translation>
    </message>
    <message>
        <source>“%1” says what was paid, and no column what is owed. Say whether the total less what was paid is in dispute.</source>
        <translation>「%1」写明已付多少，但没有一栏写明欠多少。请说明是否以总额减去已付为争议金额。</translation>
    </message>
    <message>
        <source>“%2” under “%1” tells of several sums (%3). Say which is meant.</source>
        <translation>「%1」中的「%2」有几个金额（%3）。请说明以哪一个为准。</translation>
    </message>
    <message>
        <source>Line %2 of %1 has more cells than the header: a sum is torn apart at its comma. Write 1234.5 or “1,234.5”, and save it again.</source>
        <translation>%1 第 %2 行的格数比表头多：金额在千位逗号处被拆成两格。请写成 1234.5 或 &quot;1,234.5&quot;，另存后再试。</translation>
    </message>
    <message>
        <source>Of “%1” a part is struck through: “%2”; what is left is “%3”. Say whether that is right, or give what is meant.</source>
        <translation>「%1」中的「%2」已划去，余下「%3」。请说明是否以余下的为准，或者写明应为什么。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is money of another country. Give the sum in yuan.</source>
        <translation>「%1」中的「%2」是外币。请折成人民币填写。</translation>
    </message>
    <message>
        <source>The column “%1” is not read, and holds what may matter. Say which field it is, or that it is left out.</source>
        <translation>「%1」一栏未读取，但其中的内容可能要紧。请说明是哪一项，或者不用。</translation>
    </message>
    <message>
        <source>No row of the sheet says “%1”. Say it once for all.</source>
        <translation>没有一行写明「%1」。请统一说明。</translation>
    </message>
    <message>
        <source>“%1” sounds like a wish not to be named. Say how far it goes: known to the lead unit alone, to nobody, or to all.</source>
        <translation>「%1」似有保密要求。请说明：仅主办单位知晓、匿名，还是不保密。</translation>
    </message>
    <message>
        <source>“%2” in “%1” is one cell merged over several. Give each row its own amount.</source>
        <translation>「%1」中的「%2」是跨多行或多栏合并的单元格。请逐行填写金额。</translation>
    </message>
    <message>
        <source>There is nothing to read: no letter, no figure. Copy the text of the letter, or a row of a table.</source>
        <translation>没有可识读的内容：既无文字也无数字。请复制来信全文或表格中的一行。</translation>
    </message>
    <message>
        <source>%1 has no passphrase yet. Somebody who manages sets it on the screen People; before people sign in, also %1.</source>
        <translation>%1尚未设定口令。请由管理人员在「人员」一屏设定；启用登录使用以前，%1也可以自己设定。</translation>
    </message>
    <message>
        <source>Referrals are sealed only where each person signs in. Have that set on the screen People first.</source>
        <translation>只有各人登录使用的台账才给移交加密。请先在「人员」一屏启用登录使用。</translation>
    </message>
    <message>
        <source>There is no key to seal referrals with yet. Somebody of discipline inspection sets it up on the screen People, or by “referrals set-up”.</source>
        <translation>尚未设定移交密钥，不能移交。请由具有纪检角色的人员在「人员」一屏设定，或用 referrals set-up。</translation>
    </message>
    <message>
        <source>The key of referrals is set up already. For another one say --anew: what is sealed now stays sealed with this one.</source>
        <translation>移交密钥已经设定。要另设的加 --anew：此前加密的仍由原密钥打开。</translation>
    </message>
    <message>
        <source>%1 holds the key of referrals already.</source>
        <translation>%1已持有移交密钥。</translation>
    </message>
    <message>
        <source>You do not hold the key of referrals. Have it handed on by %1, or give the recovery code.</source>
        <translation>您不持有移交密钥。请由%1转授，或输入恢复码。</translation>
    </message>
    <message>
        <source>Nobody holds the key of referrals any more. Give the recovery code; without it set up another key, and what was sealed stays closed.</source>
        <translation>已无人持有移交密钥。请输入恢复码；没有恢复码的只能另设密钥，此前加密的不能再打开。</translation>
    </message>
    <message>
        <source>The passphrase of %1 was set by somebody else, who knows it. Have %1 sign in and set an own one first.</source>
        <translation>%1的口令是他人设定的，他人也知道。请%1先登录，自己改一个口令。</translation>
    </message>
    <message>
        <source>This recovery code opens no key of this ledger. Type it as it stands on paper: five groups of five characters.</source>
        <translation>此恢复码打不开本台账的移交密钥。请照纸上输入：五组，每组五个字符。</translation>
    </message>
    <message>
        <source>The deductions of %1 were fixed on %2. What changed since stands in the correcting sheet.</source>
        <translation>%1年扣分已于%2审定。此后的变化见更正表。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose the right one.</source>
        <translation>文件%1是空的，请选择正确的文件。</translation>
    </message>
    <message>
        <source>“%1” gets no number and needs no draft: print it as it is. Drafts there are of: %2.</source>
        <translation>“%1”不编文号，无须出草稿，请直接打印。可以出草稿的有：%2。</translation>
    </message>
    <message>
        <source>%1 is a ledger, a backup or a part of one, and is not attached to a case. Choose another file.</source>
        <translation>%1是台账、台账的备份或其附属文件，不能作为案件附件，请另选文件。</translation>
    </message>
    <message>
        <source>The year %1 ends on %2: its points are fixed on that day or later. Until then they are a draft.</source>
        <translation>%1年度到%2才结束：扣分在当日或以后确定，在此之前是草案。</translation>
    </message>
    <message>
        <source>No unit loses a point in %1, so there is nothing to fix. Check the year.</source>
        <translation>%1年没有单位被扣分，没有可以确定的内容，请核对年度。</translation>
    </message>
    <message>
        <source>%1 cannot take over from itself. Say who else takes the work over.</source>
        <translation>%1不能接手自己的工作，请写明由谁接手。</translation>
    </message>
    <message>
        <source>Nothing is deducted from %1 for %2, so there is nothing to state on.</source>
        <translation>%1在%2年没有扣分，无须申辩。</translation>
    </message>
    <message>
        <source>The box in which you hold the key of referrals was damaged from outside, and your passphrase opens it no more. Give the recovery code; or set yourself another passphrase, and have the key handed on by another of: %1. Let the ledger be verified.</source>
        <translation>存放您那份移交密钥的密匣被程序以外的途径改动损坏，您的口令已打不开。请输入恢复码；或者另设口令，再请下列人员中的另一位把密钥交给您：%1。并请核验台账。</translation>
    </message>
    <message>
        <source>%1 is not on the list for the credit record on %2: two letters unanswered and a plan that is late put a debt there, never one of a court.</source>
        <translation>%1 在 %2 不在信用记录建议中：两份函件未答复且还款计划逾期的才列入，人民法院不列。</translation>
    </message>
    <message>
        <source>“%1” tells who a party is, and the text is for the public. Write “%2” in its place.</source>
        <translation>“%1”会让人知道当事方是谁，而文本是公开的。请改写为“%2”。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代何人办理</translation>
    </message>
    <message>
        <source>First month (--first-month)</source>
        <translation>首个报送月份（--first-month）</translation>
    </message>
    <message>
        <source>Limit of the letter</source>
        <translation>函件限期</translation>
    </message>
    <message>
        <source>First day (FROM)</source>
        <translation>起算日（FROM）</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页</translation>
    </message>
    <message>
        <source>Screen (--screen)</source>
        <translation>界面（--screen）</translation>
    </message>
    <message>
        <source>Working date (--working-date)</source>
        <translation>工作日期（--working-date）</translation>
    </message>
    <message>
        <source>As of (--as-of)</source>
        <translation>截至日期（--as-of）</translation>
    </message>
    <message>
        <source>Condition (--where)</source>
        <translation>筛选条件（--where）</translation>
    </message>
    <message>
        <source>Value (--set)</source>
        <translation>办理内容（--set）</translation>
    </message>
    <message>
        <source>Anchor (--anchor)</source>
        <translation>核验锚点（--anchor）</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>变更说明</translation>
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
        <source>Confidentiality</source>
        <translation>保密要求</translation>
    </message>
    <message>
        <source>Recognised amount</source>
        <translation>认定金额</translation>
    </message>
    <message>
        <source>Fulfilled amount</source>
        <translation>已兑现金额</translation>
    </message>
    <message>
        <source>Facts and claim</source>
        <translation>基本情况及诉求</translation>
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
        <source>Reason of the routing</source>
        <translation>转办理由</translation>
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
        <source>Provisional limit</source>
        <translation>暂定期限</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Struck off on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>线索件数</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation>本办联系人</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>本办联系电话</translation>
    </message>
    <message>
        <source>Reply due on</source>
        <translation>反馈期限</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>规范简称</translation>
    </message>
    <message>
        <source>Document that decided it</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Reports from</source>
        <translation>开始报送日期</translation>
    </message>
    <message>
        <source>Reports until</source>
        <translation>停止报送日期</translation>
    </message>
    <message>
        <source>Unit that takes over</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办级别</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新限期</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Behind the stage</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>已结转</translation>
    </message>
    <message>
        <source>To be signed for by</source>
        <translation>签收期限</translation>
    </message>
    <message>
        <source>Decision due on</source>
        <translation>决定落实期限</translation>
    </message>
    <message>
        <source>Clock since</source>
        <translation>计时起日</translation>
    </message>
    <message>
        <source>Supervised for</source>
        <translation>督办所指期限</translation>
    </message>
    <message>
        <source>Unanswered letters</source>
        <translation>未答复督办次数</translation>
    </message>
    <message>
        <source>Last act on</source>
        <translation>最近办理日期</translation>
    </message>
    <message>
        <source>Supervision acts</source>
        <translation>督办次数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>To be returned by</source>
        <translation>退回期限</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>To be asked again on</source>
        <translation>应回访日期</translation>
    </message>
    <message>
        <source>Found dissatisfied on</source>
        <translation>回访不满意日期</translation>
    </message>
    <message>
        <source>Follow-up waits</source>
        <translation>待回访</translation>
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
        <source>Who takes over (--to)</source>
        <translation>接手人（--to）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
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
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Idle minutes</source>
        <translation>闲置分钟数</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Signs so from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>落款全称</translation>
    </message>
    <message>
        <source>Organ mark</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Tasks</source>
        <translation>办事</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>各屏</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>附表</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>is missing</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>is missing: this unit counts days</source>
        <translation>缺少这一项：该单位按天数计</translation>
    </message>
    <message>
        <source>is missing: the unit is a fixed date</source>
        <translation>缺少这一项：该单位是固定日期</translation>
    </message>
    <message>
        <source>is missing: a unit with successors has ended</source>
        <translation>缺少这一项：有接续单位的单位应已终止</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>is there twice for the same days</source>
        <translation>在同一时间段内重复出现</translation>
    </message>
    <message>
        <source>is an empty list</source>
        <translation>是空列表</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>不是已知的项</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>不是已知的字段</translation>
    </message>
    <message>
        <source>is not an operator for this field</source>
        <translation>不是该字段可用的比较方式</translation>
    </message>
    <message>
        <source>is not a pair of numbers</source>
        <translation>不是一对数</translation>
    </message>
    <message>
        <source>is not a date that exists, written like 2022-06-20</source>
        <translation>不是实有的日期，应写作 2022-06-20</translation>
    </message>
    <message>
        <source>is not a day of every year, written like 04-30</source>
        <translation>不是每年都有的日子，应写作 04-30</translation>
    </message>
    <message>
        <source>is not a month written like 2022-06</source>
        <translation>不是月份，应写作 2022-06</translation>
    </message>
    <message>
        <source>is not a colour written like #e0a800</source>
        <translation>不是颜色，应写作 #e0a800</translation>
    </message>
    <message>
        <source>is not a known kind of unit</source>
        <translation>不是已知的单位类型</translation>
    </message>
    <message>
        <source>is not a category of this programme</source>
        <translation>不是本方案的问题类型</translation>
    </message>
    <message>
        <source>is not a unit of this programme</source>
        <translation>不是本方案的单位</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>is neither &quot;off&quot; nor &quot;work&quot;</source>
        <translation>应为“off”或“work”</translation>
    </message>
    <message>
        <source>is no cause of a deduction</source>
        <translation>不是扣分事由</translation>
    </message>
    <message>
        <source>is no rate in percent, written like &quot;3.85&quot;</source>
        <translation>不是百分率，应写作“3.85”</translation>
    </message>
    <message>
        <source>is the unit itself</source>
        <translation>就是该单位自身</translation>
    </message>
    <message>
        <source>does not belong to is-empty</source>
        <translation>与 is-empty 不能并用</translation>
    </message>
    <message>
        <source>does not belong to a unit that is a date</source>
        <translation>按日期计的单位不能有这一项</translation>
    </message>
    <message>
        <source>does not follow the one before</source>
        <translation>与前一项不衔接</translation>
    </message>
    <message>
        <source>does not have the four stages</source>
        <translation>没有四个阶段</translation>
    </message>
    <message>
        <source>does not lie after the day before it</source>
        <translation>不在前一个日期之后</translation>
    </message>
    <message>
        <source>does not say when it is proposed</source>
        <translation>没有写明何时提出</translation>
    </message>
    <message>
        <source>belongs to a fixed date only</source>
        <translation>只用于固定日期</translation>
    </message>
    <message>
        <source>belongs to a person who chooses</source>
        <translation>只用于由人选择的情形</translation>
    </message>
    <message>
        <source>names a unit and another target</source>
        <translation>同时写了单位和另一去向</translation>
    </message>
    <message>
        <source>names neither a unit nor another target</source>
        <translation>既没有写单位也没有写去向</translation>
    </message>
    <message>
        <source>names no category</source>
        <translation>没有问题类型</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>names no unit</source>
        <translation>没有单位</translation>
    </message>
    <message>
        <source>names no year</source>
        <translation>没有年度</translation>
    </message>
    <message>
        <source>sends the case nowhere</source>
        <translation>没有把案件分给任何单位</translation>
    </message>
    <message>
        <source>lies before from</source>
        <translation>早于 from</translation>
    </message>
    <message>
        <source>lies before reportsFrom</source>
        <translation>早于 reportsFrom</translation>
    </message>
    <message>
        <source>lies before validFrom</source>
        <translation>早于 validFrom</translation>
    </message>
    <message>
        <source>lies outside the years of the file</source>
        <translation>不在文件所列的年份内</translation>
    </message>
    <message>
        <source>begins before its predecessor has ended</source>
        <translation>在前身终止之前就开始</translation>
    </message>
    <message>
        <source>ends before it can take over</source>
        <translation>在能接续之前就终止</translation>
    </message>
    <message>
        <source>also names %1, which exists on the same days</source>
        <translation>与 %1 重名，而二者同时存在</translation>
    </message>
    <message>
        <source>names %1, which this programme does not have</source>
        <translation>所写的 %1 本方案没有</translation>
    </message>
    <message>
        <source>does not have the term %1</source>
        <translation>缺少期限 %1</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2</source>
        <translation>不是 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>is not JSON from byte %1 on</source>
        <translation>从第 %1 字节起不是 JSON</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>应为下列之一：%1</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;</source>
        <translation>不是“%1”</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>缺少这一项</translation>
    </message>
</context>
<context>
    <name>RowNote</name>
    <message>
        <source>“%1”: “%2” was confirmed</source>
        <translation>「%1」写作「%2」，已由人确认</translation>
    </message>
    <message>
        <source>the row is hidden in the workbook</source>
        <translation>本行在工作簿中是隐藏的</translation>
    </message>
    <message>
        <source>“%1”: the column is hidden in the workbook</source>
        <translation>「%1」：该列在工作簿中是隐藏的</translation>
    </message>
    <message>
        <source>received on: from the title of the table</source>
        <translation>接收日期取自表头</translation>
    </message>
    <message>
        <source>received on: the working date</source>
        <translation>接收日期取工作日期</translation>
    </message>
    <message>
        <source>source: from the title of the table</source>
        <translation>线索来源取自表头</translation>
    </message>
    <message>
        <source>“%1”: as said with the import</source>
        <translation>「%1」按导入时的说明</translation>
    </message>
    <message>
        <source>facts and claim stood in one column</source>
        <translation>基本情况与诉求在同一栏</translation>
    </message>
    <message>
        <source>“%1”: marks that nobody sees were taken out</source>
        <translation>「%1」去掉了看不见的字符</translation>
    </message>
    <message>
        <source>“%1”: the mark in front of the digits was taken out</source>
        <translation>「%1」去掉了数字前的撇号</translation>
    </message>
    <message>
        <source>“%1”: the result of a formula</source>
        <translation>「%1」取公式的结果</translation>
    </message>
    <message>
        <source>“%1”: a day that stood there as a plain number</source>
        <translation>「%1」由数字换算成日期</translation>
    </message>
    <message>
        <source>“%1”: as in the row above</source>
        <translation>「%1」同上一行</translation>
    </message>
    <message>
        <source>“%1”: “%2” counts as empty</source>
        <translation>「%1」写作「%2」，按未填处理</translation>
    </message>
    <message>
        <source>“%1” is approximate</source>
        <translation>「%1」为约数</translation>
    </message>
    <message>
        <source>“%1”: “%2”</source>
        <translation>「%1」：「%2」</translation>
    </message>
    <message>
        <source>“%1” bears the comment “%2”</source>
        <translation>「%1」附有批注「%2」</translation>
    </message>
    <message>
        <source>“%1” is kept beside the clue: “%2”</source>
        <translation>「%1」随线索保存：「%2」</translation>
    </message>
    <message>
        <source>“%1”: as the profile reads “%2”</source>
        <translation>「%1」：按导入方案解读「%2」</translation>
    </message>
    <message>
        <source>“%1”: “%2” was rounded to the fen</source>
        <translation>「%1」：「%2」已四舍五入到分</translation>
    </message>
    <message>
        <source>“%1”: “%2” is struck through and was left out</source>
        <translation>「%1」：「%2」已划去，未取</translation>
    </message>
    <message>
        <source>“%1”: as answered</source>
        <translation>「%1」：按答复填写</translation>
    </message>
    <message>
        <source>“%1”: as answered, instead of “%2”</source>
        <translation>「%1」：按答复填写，原为「%2」</translation>
    </message>
    <message>
        <source>“%1”: the total less what was paid</source>
        <translation>「%1」：总额减去已付</translation>
    </message>
</context>
<context>
    <name>ShownFigure</name>
    <message>
        <source>Which cases these were was not kept when the month was frozen.</source>
        <translation>封存时未留存这项数据对应的案件。</translation>
    </message>
    <message>
        <source>No case stands behind this figure.</source>
        <translation>这项数据没有对应的案件。</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Searching</source>
        <translation>自查摸排</translation>
    </message>
    <message>
        <source>Verifying and handling</source>
        <translation>核实处理</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>督促跟进</translation>
    </message>
    <message>
        <source>Concluding</source>
        <translation>总结提升</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ActForm</name>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1（万元）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::BarsPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A click on a bar or Enter shows its cases</source>
        <translation>单击一条或按回车，列出其中的案件</translation>
    </message>
    <message>
        <source>Nothing to be shown</source>
        <translation>没有可列的</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ClueText</name>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes, only the lead unit knows</source>
        <translation>是，仅主办单位知晓</translation>
    </message>
    <message>
        <source>yes, dispatched anonymously</source>
        <translation>是，匿名转办</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DayField</name>
    <message>
        <source>“%1” is no day: it is %2 still.</source>
        <translation>没有“%1”这一天，仍按 %2。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2022-06-20, or take it back with Esc.</source>
        <translation>没有“%1”这一天。请写成 2022-06-20 的样子，或按 Esc 恢复原来的日期。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Debt</name>
    <message>
        <source>paid</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>%1 of it paid</source>
        <translation>已付 %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s): %3 at %4 % a %5 bear %6</source>
        <translation>
            <numerusform>%1 至 %2，%n 天：本金 %3，%5利率 %4%，利息 %6</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a year of 360 days)</source>
        <translation>%1（按360天）</translation>
    </message>
    <message>
        <source>Delayed performance: %1</source>
        <translation>加倍部分（迟延履行）：%1</translation>
    </message>
    <message>
        <source>Why this rule: %1</source>
        <translation>计息规则的理由：%1</translation>
    </message>
    <message>
        <source>Of it for delayed performance: %1</source>
        <translation>其中加倍部分（迟延履行）：%1</translation>
    </message>
    <message>
        <source>Nothing is recognised: reckoned on what is claimed</source>
        <translation>尚未认定金额：按主张额测算</translation>
    </message>
    <message>
        <source>The floor of the rate was not checked: size of the business or day of the contract unknown</source>
        <translation>未核下限：企业规模或合同签订日不详</translation>
    </message>
    <message>
        <source>Agreed were %1 % a %2, below the floor: the floor is reckoned with</source>
        <translation>约定%2利率 %1%，低于下限，按下限测算</translation>
    </message>
    <message>
        <source>There is no plan of payment.</source>
        <translation>没有还款计划。</translation>
    </message>
    <message>
        <source>Agreed on %1 by %2</source>
        <translation>%1 商定，商定人：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>It leaves %1 of what was owed</source>
        <translation>计划外尚余 %1</translation>
    </message>
    <message>
        <source>Bears interest until %1</source>
        <translation>计息至 %1</translation>
    </message>
    <message numerus="yes">
        <source>In the place of that of %1: %n instalment(s), %2</source>
        <translation>
            <numerusform>替代 %1 的计划：%n 期，共 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1, principal %2</source>
        <translation>应付款日 %1，本金 %2</translation>
    </message>
    <message>
        <source>Interest by %1: %2 (10,000 yuan); rule: %3</source>
        <translation>至 %1 利息 %2（万元）；规则：%3</translation>
    </message>
    <message>
        <source>Principal first %1, interest first %2; without agreement article 561 of the Civil Code puts interest first</source>
        <translation>先本后息 %1，先息后本 %2；无约定的，民法典第561条：先息后本</translation>
    </message>
    <message>
        <source>Reckoned only: what both parties confirm, or a court decides, holds</source>
        <translation>测算，以双方核定或司法裁判为准</translation>
    </message>
    <message numerus="yes">
        <source>%1, as of %2: %n row(s)</source>
        <translation>
            <numerusform>%1，截至%2：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::DueTrace</name>
    <message>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>Counted from %1; that day itself is not counted.</source>
        <translation>自 %1 起算，当日不计。</translation>
    </message>
    <message>
        <source>Provisional: it counts days of a year whose holidays are not known yet.</source>
        <translation>暂定：其中有放假安排尚未公布的年份。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日明细</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1，中止</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FieldEditor</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::FigurePictures</name>
    <message>
        <source>Figures by unit</source>
        <translation>按责任单位的数</translation>
    </message>
    <message>
        <source>Figures by category</source>
        <translation>按问题类型的数</translation>
    </message>
    <message>
        <source>Money by unit</source>
        <translation>按责任单位的款项</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1：%2 %3，%4 %5</translation>
    </message>
    <message>
        <source>By unit: %1 (%2)</source>
        <translation>按责任单位：%1（%2）</translation>
    </message>
    <message>
        <source>By category: %1 (%2)</source>
        <translation>按问题类型：%1（%2）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::HandingOut</name>
    <message>
        <source>A paper tells somebody who is shielded. Why is it handed out? It is recorded.</source>
        <translation>有文书含有要求保密的主体。为什么取出？事由将记入台账。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Letters</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is annulled with it; tell those who received it. The number is not used again.</source>
        <translation>%1 随之作废，请告知收函单位，文号不再使用。</translation>
    </message>
    <message>
        <source>%1 is not true any more: send a correcting letter, or tell those who received it.</source>
        <translation>%1所写已不属实，请发更正函，或另行告知收文方。</translation>
    </message>
    <message>
        <source>%1 still stands.</source>
        <translation>%1 照旧有效。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 was sent before and tells who is shielded now. What is sent cannot be masked: ask for it back where that matters.</source>
        <translation>%1 此前已经发出，印有现在要求保密的主体。发出的不能再遮盖，必要时请收回。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Likeness</name>
    <message>
        <source>same credit code, respondent and category</source>
        <translation>信用代码、被反映单位和问题类型相同</translation>
    </message>
    <message>
        <source>same court case number</source>
        <translation>案号相同</translation>
    </message>
    <message>
        <source>same contract number</source>
        <translation>合同编号相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>主体名称相同</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>主体名称相近</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>联系电话相同</translation>
    </message>
    <message>
        <source>same respondent</source>
        <translation>被反映单位相同</translation>
    </message>
    <message>
        <source>amount within 5 %</source>
        <translation>金额相差不超过5%</translation>
    </message>
    <message>
        <source>similar text</source>
        <translation>内容相近</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能重复</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能重复</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ManualTables</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>All acts on a case. What is marked * is needed. A listed person needs one of the roles; the keys begin the act on the case that is chosen.</source>
        <translation>案件的全部办理事项。带 * 的必填。建立人员名单的，须有所列角色之一；按键对选中的案件有效。</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要填什么</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>办理事项一览</translation>
    </message>
    <message>
        <source>What a clue has. What is marked * is needed to register it. The word on papers is also the heading of a column in a workbook.</source>
        <translation>一条线索的全部栏目。带 * 的登记时必填。「文书上的名称」也是工作簿的列名。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>文书上的名称</translation>
    </message>
    <message>
        <source>Where it is shielded</source>
        <translation>要求保密时印成</translation>
    </message>
    <message>
        <source>Fields of a clue</source>
        <translation>线索栏目一览</translation>
    </message>
    <message>
        <source>Each sentence in which the program refuses something, and what to do. “…” stands for what differs. Nothing was changed when one of them comes.</source>
        <translation>程序不予办理时说的每一句话，和怎么办。“…”处随情形而不同。出现这些话时，台账都没有改动。</translation>
    </message>
    <message>
        <source>What the program refuses</source>
        <translation>程序不予办理时的话</translation>
    </message>
    <message>
        <source>any but %1</source>
        <translation>除%1以外</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MaskedText</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – masked: %2.</source>
        <translation>%1：已遮盖 %2。</translation>
    </message>
    <message>
        <source>%1 – looks like a name or a number, and stands there in clear: %2.</source>
        <translation>%1：像名称、人名或号码而未遮盖，将照印：%2。</translation>
    </message>
    <message>
        <source>Nothing else there looks like a name or a number. Whether the matter itself gives somebody away, only you can see.</source>
        <translation>没有其他像名称、人名或号码的字样。从事情本身能不能认出是谁，请您通读判断。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Mending</name>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1（万元）</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MendingForm</name>
    <message>
        <source>&amp;Entered wrongly</source>
        <translation>更正录错(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Became different</source>
        <translation>发生变更(&amp;B)</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1 万元</translation>
    </message>
    <message>
        <source>Different since</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>Corrected: it counts as if it had been right from the first day</source>
        <translation>更正：视为从最初起就应如此</translation>
    </message>
    <message>
        <source>Changed: before that day it was as it stands</source>
        <translation>变更：该日以前仍按原内容</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::MonthChartView</name>
    <message>
        <source>Registered and settled by month</source>
        <translation>各月新增与办结</translation>
    </message>
    <message>
        <source>A click on a bar or Enter shows its cases</source>
        <translation>单击一条或按回车，列出其中的案件</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2：%3 件</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::NeedEditor</name>
    <message>
        <source>One on a line: day and sum in 10,000 yuan, 2025-09-30 40</source>
        <translation>每行一期：日期和金额（万元），如 2025-09-30 40</translation>
    </message>
    <message>
        <source>= %1 (10,000 yuan)</source>
        <translation>= %1 万元</translation>
    </message>
    <message>
        <source>Give a day</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;Q)…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::NewPassphrase</name>
    <message>
        <source>The same passphrase once more</source>
        <translation>请再输入一次口令</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>两次口令不一致，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Picture</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::ReadText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>under its name</source>
        <translation>栏目名称后</translation>
    </message>
    <message>
        <source>under its heading</source>
        <translation>表头栏目</translation>
    </message>
    <message>
        <source>by the order of the columns</source>
        <translation>按栏目顺序</translation>
    </message>
    <message>
        <source>at the foot of the letter</source>
        <translation>来信落款</translation>
    </message>
    <message>
        <source>as the sender introduces himself</source>
        <translation>来信人自述</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>by the words around it</source>
        <translation>据前后文</translation>
    </message>
    <message>
        <source>by its typical words</source>
        <translation>据常用词语</translation>
    </message>
    <message>
        <source>all that is told</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>it is like a known name</source>
        <translation>与已知名称相近</translation>
    </message>
    <message>
        <source>by who sends such texts</source>
        <translation>据来文单位</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>有几个，不能确定是哪一个</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法识读</translation>
    </message>
    <message>
        <source>nothing says which sum it is</source>
        <translation>未说明是哪项金额</translation>
    </message>
    <message>
        <source>no field takes it</source>
        <translation>没有对应的栏目</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>may be somebody else&apos;s</source>
        <translation>可能是他人的</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::RecordForm</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>已填齐，可以确认。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::Seal</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Hidden from everybody else, but not sealed: in this ledger nobody signs in, and whoever has its file can read it.</source>
        <translation>只对其他人隐藏，没有加密：本台账不须登录，拿到台账文件的人能看到移交的内容。</translation>
    </message>
    <message>
        <source>Sealed. Only one person can open it, and with that passphrase it is lost: hand the key on to a second one.</source>
        <translation>已加密。目前只有一人能打开，其口令忘了就打不开：请把移交密钥转授给另一人。</translation>
    </message>
    <message>
        <source>Sealed: %1 people can open it.</source>
        <translation>已加密，%1 人能打开。</translation>
    </message>
    <message>
        <source>There is no key of referrals yet.</source>
        <translation>尚未设定移交密钥。</translation>
    </message>
    <message>
        <source>Nobody holds the key of referrals.</source>
        <translation>无人持有移交密钥。</translation>
    </message>
    <message>
        <source>The key of referrals is held by: %1.</source>
        <translation>持有移交密钥的：%1。</translation>
    </message>
    <message>
        <source> Not by: %1.</source>
        <translation>未持有的：%1。</translation>
    </message>
    <message>
        <source> Let a second person hold it: with the last passphrase goes what was sealed.</source>
        <translation>请让另一人也持有：最后一个口令忘了，加密的移交就打不开了。</translation>
    </message>
    <message>
        <source>Recovery code: %1. Write it on paper now and lock it away. It is kept nowhere, and is not shown again.</source>
        <translation>恢复码：%1。请现在抄在纸上，锁好存放。程序不保存，也不再显示。</translation>
    </message>
    <message>
        <source>%1 opens nothing that was referred any more, until somebody who holds the key hands it on.</source>
        <translation>%1不再能打开移交的内容，须由持有移交密钥的人员转授。</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::UnitChoice</name>
    <message>
        <source>Choose, or type a part of the name</source>
        <translation>选择，或输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WeeksPicture</name>
    <message>
        <source>%1/1</source>
        <translation>%1/1</translation>
    </message>
    <message>
        <source>A click on a day or Enter shows its cases</source>
        <translation>单击一天或按回车，列出当天的案件</translation>
    </message>
</context>
<context>
    <name>jiuzhang::ui::WorkLine</name>
    <message>
        <source>Op&amp;en the file</source>
        <translation>打开文件(&amp;9)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
