// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/limits.h"
#include "app/sheet_reader/package.h"

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
    return text;
}

// The built-in formats that show dates: §18.8.30, with the Chinese ones (27–36, 50–58).
bool isDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

// A format of the file's own shows a date when a year, month, day, hour or second is left
// after quoted text, escaped characters, fillers and bracketed colours and locales.
bool isDateFormat(const QString& code)
{
    static const QRegularExpression literal(QStringLiteral(R"("[^"]*"|\\.|_.|\*.|\[[^\]]*\])"));
    static const QRegularExpression letters(QStringLiteral("[ymdhs]"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString plain = code.section(u';', 0, 0);
    plain.remove(literal);
    return plain.compare(u"General", Qt::CaseInsensitive) != 0 && plain.contains(letters);
}

Outcome readStyles(QXmlStreamReader& xml, QSet<int>& dateFormats)
{
    QHash<int, QString> own;
    bool inCellFormats = false;
    int format = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (!xml.isStartElement())
            continue;
        const auto at = xml.attributes();
        if (xml.name() == u"numFmt") {
            own.insert(at.value("numFmtId"_L1).toInt(), at.value("formatCode"_L1).toString());
        } else if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (inCellFormats && xml.name() == u"xf") {
            const int id = at.value("numFmtId"_L1).toInt();
            if (own.contains(id) ? isDateFormat(own.value(id)) : isDateFormat(id))
                dateFormats.insert(format);
            ++format;
        }
    }
    return {};
}

} // namespace

QString readRichText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"r")
            text += readRichText(xml);
        else
            xml.skipCurrentElement();
    }
    return unescaped(text);
}

Result<QStringList> readSharedStrings(const Archive& archive, const QString& part)
{
    QStringList strings;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) -> Outcome {
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"si")
                continue;
            if (strings.size() == kMostStrings)
                return refuse(ErrorCode::WorkbookTooLarge, {QString::number(kMostStrings)});
            strings.append(readRichText(xml));
        }
        return {};
    }));
    return strings;
}

Result<QSet<int>> readDateFormats(const Archive& archive, const QString& part)
{
    QSet<int> formats;
    TRY(archive.read(part, [&](QXmlStreamReader& xml) { return readStyles(xml, formats); }));
    return formats;
}

} // namespace jiuzhang::reader
