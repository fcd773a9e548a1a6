<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>jiuzhang::Words</name>
    <message>
        <source>Jiuzhang</source>
        <translation>旧账</translation>
    </message>
    <message>
        <source>Which ledger do you want to work on?</source>
        <translation>要打开哪一本台账？</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ledgers (*.jiuzhang)</source>
        <translation>台账 (*.jiuzhang)</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Make a new ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Desk officer</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>jiuzhang::command_line::Words</name>
    <message>
        <source>Registered as %1</source>
        <translation>已登记：%1</translation>
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
        <source>%1, %2: %3</source>
        <translation>%1（%2）：%3</translation>
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
        <source>Month %1</source>
        <translation>%1 月报</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
</context>
</TS>
