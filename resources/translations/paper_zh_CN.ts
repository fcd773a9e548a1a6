<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>jiuzhang::paper::ManualBook</name>
    <message>
        <source>The manual of Jiuzhang</source>
        <translation>旧账使用手册</translation>
    </message>
</context>
<context>
    <name>jiuzhang::paper::PaperPages</name>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
</context>
</TS>
