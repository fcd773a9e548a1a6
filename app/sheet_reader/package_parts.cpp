// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/package.h"
#include "core/exchange/number_format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jiuzhang::reader {

namespace {

// ECMA-376 part 1, §22.4.2.4: a character that XML cannot hold is written _xHHHH_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1)) {
        const auto code = static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), QChar(code));
    }
    // Half of a pair has no UTF-8 to be passed on in; what no text may hold is refused in its cell.
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar(0xFFFF);
    }
    return text;
}

bool isOn(const QXmlStreamReader& xml)
{
    const auto value = xml.attributes().value("val"_L1);
    return value != u"0" && value != u"false";
}

// Whether the properties of a run (<rPr>), on which `xml` stands, strike it through.
bool strikes(QXmlStreamReader& xml)
{
    bool struck = false;
    while (xml.readNextStartElement()) {
        struck = struck || ((xml.name() == u"strike" || xml.name() == u"dstrike") && isOn(xml));
        xml.skipCurrentElement();
    }
    return struck;
}

// Gathers the styles of cells, element by element.
class StyleReading {
public:
    void element(const QXmlStreamReader& xml)
    {
        const auto at = xml.attributes();
        if (xml.name() == u"fonts" || xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" ||
            xml.name() == u"dxfs")
            group_ = xml.name().toString();
        else if (xml.name() == u"numFmt")
            own_.insert(at.value("numFmtId"_L1).toInt(), at.value("formatCode"_L1).toString());
        else if (group_ == u"fonts" && xml.name() == u"font")
            struck_.push_back(false);
        else if (group_ == u"fonts" && xml.name() == u"strike" && !struck_.empty())
            struck_.back() = isOn(xml);
        else if (group_ == u"cellXfs" && xml.name() == u"xf")
            addStyle(at);
    }

    std::vector<CellStyle> styles;

private:
    void addStyle(const QXmlStreamAttributes& at)
    {
        const int format = at.value("numFmtId"_L1).toInt();
        const auto font = static_cast<std::size_t>(at.value("fontId"_L1).toUInt());
        styles.push_back(cellStyle(own_.value(format, builtInFormat(format)),
                                   font < struck_.size() && struck_[font]));
    }

    QString group_;
    QHash<int, QString> own_;  // formats of the file's own
    std::vector<bool> struck_; // by font
};

} // namespace

// The built-in formats that change what is seen (§18.8.30), with the Chinese ones (27–36, 50–58).
QString builtInFormat(int id)
{
    static const QHash<int, QString> codes = [] {
        QHash<int, QString> all{{9, QStringLiteral("0%")}, {10, QStringLiteral("0.00%")}};
        const auto add = [&](std::initializer_list<int> ids, const QString& code) {
            for (const int each : ids)
                all.insert(each, code);
        };
        add({14, 15, 22, 30, 31}, QStringLiteral("yyyy/m/d"));
        add({17, 27, 36, 50, 52, 57}, QStringLiteral("yyyy\"年\"m\"月\""));
        add({16, 28, 29, 51, 53, 54, 58}, QStringLiteral("m\"月\"d\"日\""));
        add({18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56}, QStringLiteral("h:mm"));
        return all;
    }();
    return codes.value(id);
}

CellStyle cellStyle(const QString& formatCode, bool struck)
{
    const NumberFormat format(formatCode);
    return {format.isPlain() ? QString() : formatCode, format.showsDay(), struck};
}

Result<RichText> readRichText(QXmlStreamReader& xml)
{
    RichText text;
    bool isStruck = false; // the run that is being read
    int depth = 1;
    int inText = 0; // inside so many <t>
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (++depth > kMostDepth)
                return refuse(ErrorCode::WorkbookTooDeep, {QString::number(kMostDepth)});
            if (xml.name() == u"t") {
                ++inText;
            } else if (xml.name() == u"r") {
                isStruck = false;
            } else {
                if (xml.name() == u"rPr")
                    isStruck = strikes(xml);
                else
                    xml.skipCurrentElement();
                --depth;
            }
        } else if (xml.isEndElement()) {
            --depth;
            inText -= xml.name() == u"t" ? 1 : 0;
        } else if (inText > 0 && xml.isCharacters()) {
            (isStruck ? text.struck : text.left) += xml.text();
        }
    }
    return RichText{unescaped(text.left), unescaped(text.struck)};
}

Result<std::vector<RichText>> readSharedStrings(const Archive& archive, const QString& part)
{
    std::vector<RichText> strings;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) -> Outcome {
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"si")
                continue;
            if (std::ssize(strings) == kMostStrings)
                return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostStrings)});
            strings.push_back(TRY(readRichText(xml)));
        }
        return {};
    }));
    return strings;
}

Result<std::vector<CellStyle>> readStyles(const Archive& archive, const QString& part)
{
    StyleReading reading;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) -> Outcome {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                reading.element(xml);
        }
        return {};
    }));
    return std::move(reading.styles);
}

} // namespace jiuzhang::reader
