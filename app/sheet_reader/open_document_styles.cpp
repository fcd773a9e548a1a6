// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet_reader/open_document_styles.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace jiuzhang::reader {

namespace {

bool isFormat(QStringView name)
{
    return name == u"number-style" || name == u"currency-style" || name == u"percentage-style" ||
           name == u"date-style" || name == u"time-style" || name == u"boolean-style" ||
           name == u"text-style";
}

QString quoted(const QString& text)
{
    return text.isEmpty() ? QString() : u'"' + text + u'"';
}

// 「0!.0,"万"」 is a number with a text embedded before its last digit, shown by the thousand.
QString digitsOf(QXmlStreamReader& xml)
{
    const auto at = xml.attributes();
    const int decimals = at.value("number:decimal-places"_L1).toInt();
    const double factor = at.value("number:display-factor"_L1).toDouble();
    int places = std::max(1, at.value("number:min-integer-digits"_L1).toInt());
    QMap<int, QString> embedded; // digits before the point → text
    while (xml.readNextStartElement()) {
        const int position = xml.attributes().value("number:position"_L1).toInt();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        embedded[position] += text;
        places = std::max(places, position + 1);
    }
    constexpr int kMostPlaces = 30;
    QString code;
    for (int place = std::min(places, kMostPlaces); place > 0; --place)
        code += u'0' + quoted(embedded.value(place - 1));
    if (decimals > 0)
        code += u'.' + QString(std::min(decimals, kMostPlaces), u'0');
    for (double left = factor; left >= 1000; left /= 1000)
        code += u',';
    return code;
}

QString partOf(QXmlStreamReader& xml)
{
    const QString name = xml.name().toString();
    if (name == u"number")
        return digitsOf(xml);
    if (name == u"text" || name == u"currency-symbol") {
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        return text == u"%" ? text : quoted(text);
    }
    xml.skipCurrentElement();
    static const QHash<QString, QString> letters{
        {u"year"_s, u"yyyy"_s},        {u"era"_s, u"e"_s},
        {u"month"_s, u"m"_s},          {u"day"_s, u"d"_s},
        {u"hours"_s, u"h"_s},          {u"seconds"_s, u"s"_s},
        {u"day-of-week"_s, u"aaaa"_s},
    };
    if (name == u"scientific-number" || name == u"fraction")
        return QStringLiteral("General");
    return letters.value(name);
}

} // namespace

bool OpenDocumentStyles::take(QXmlStreamReader& xml)
{
    if (xml.name() == u"style" && xml.attributes().hasAttribute("style:family"_L1))
        takeStyle(xml);
    else if (isFormat(xml.name()) && xml.attributes().hasAttribute("style:name"_L1))
        takeFormat(xml);
    else
        return false;
    return true;
}

void OpenDocumentStyles::takeStyle(QXmlStreamReader& xml)
{
    const auto at = xml.attributes();
    Style style{at.value("style:parent-style-name"_L1).toString(),
                at.value("style:data-style-name"_L1).toString()};
    while (xml.readNextStartElement()) {
        const auto property = xml.attributes();
        const auto through = property.value("style:text-line-through-style"_L1);
        style.struck = style.struck || (!through.isEmpty() && through != u"none");
        style.hides = style.hides || property.value("table:display"_L1) == u"false";
        xml.skipCurrentElement();
    }
    styles_.insert(at.value("style:name"_L1).toString(), style);
}

void OpenDocumentStyles::takeFormat(QXmlStreamReader& xml)
{
    const QString name = xml.attributes().value("style:name"_L1).toString();
    QString code;
    while (xml.readNextStartElement())
        code += partOf(xml);
    formats_.insert(name, code);
}

CellStyle OpenDocumentStyles::cell(const QString& name) const
{
    constexpr int kMostParents = 20;
    QString format;
    bool struck = false;
    QString at = name;
    for (int i = 0; i < kMostParents && styles_.contains(at); ++i) {
        const Style style = styles_.value(at);
        format = format.isEmpty() ? style.format : format;
        struck = struck || style.struck;
        at = style.parent;
    }
    return cellStyle(formats_.value(format), struck);
}

bool OpenDocumentStyles::strikes(const QXmlStreamAttributes& span) const
{
    const auto name = span.value("text:style-name"_L1);
    return !name.isEmpty() && cell(name.toString()).struck;
}

bool OpenDocumentStyles::hidesSheet(const QString& name) const
{
    return styles_.value(name).hides;
}

} // namespace jiuzhang::reader
