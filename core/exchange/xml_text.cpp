// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_text.h"

namespace jiuzhang {

namespace {

// Behind what is no tag: "<!-- … -->", "<? … ?>", "<![CDATA[ … ]]>".
std::optional<qsizetype> behindOther(const QByteArray& xml, qsizetype at)
{
    struct Other {
        const char* begins;
        const char* ends;
    };
    for (const auto& [begins, ends] :
         {Other{"<!--", "-->"}, Other{"<![CDATA[", "]]>"}, Other{"<?", "?>"}}) {
        if (QByteArrayView(xml).sliced(at).startsWith(begins))
            return xml.indexOf(ends, at) + static_cast<qsizetype>(qstrlen(ends));
    }
    return std::nullopt;
}

qsizetype behindTag(const QByteArray& xml, qsizetype at)
{
    char quote = '\0';
    for (; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return xml.size();
}

struct Place {
    qsizetype from;
    qsizetype length;
};

// Of the value between its quotes.
std::optional<Place> placeOf(const QByteArray& tag, const char* name)
{
    const QByteArray wanted = QByteArray(name) + '=';
    for (auto at = tag.indexOf(wanted); at > 0; at = tag.indexOf(wanted, at + 1)) {
        const char before = tag[at - 1];
        if (before != ' ' && before != '\n' && before != '\t' && before != '\r')
            continue;
        const auto from = at + wanted.size() + 1;
        const auto to = tag.indexOf(tag[from - 1], from);
        return Place{from, to - from};
    }
    return std::nullopt;
}

} // namespace

std::vector<XmlTag> tagsOf(const QByteArray& xml)
{
    std::vector<XmlTag> tags;
    for (auto at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        if (const auto behind = behindOther(xml, at)) {
            at = *behind;
            continue;
        }
        const auto end = behindTag(xml, at);
        const bool isEnd = xml[at + 1] == '/';
        const auto kind = isEnd                 ? XmlTag::Kind::End
                          : xml[end - 2] == '/' ? XmlTag::Kind::Empty
                                                : XmlTag::Kind::Start;
        auto from = at + (isEnd ? 2 : 1);
        auto to = from;
        for (; to < end && !QByteArrayView(" \t\r\n/>").contains(xml[to]); ++to) {
            if (xml[to] == ':')
                from = to + 1;
        }
        tags.push_back({kind, at, end, xml.mid(from, to - from)});
        at = end;
    }
    return tags;
}

std::optional<QByteArray> attribute(const QByteArray& tag, const char* name)
{
    const auto place = placeOf(tag, name);
    return place ? std::optional(tag.mid(place->from, place->length)) : std::nullopt;
}

QByteArray withAttribute(const QByteArray& tag, const char* name, const QByteArray& value)
{
    const auto place = placeOf(tag, name);
    return place ? QByteArray(tag).replace(place->from, place->length, value) : tag;
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QString unescaped(const QByteArray& text)
{
    QString plain = QString::fromUtf8(text);
    for (const auto& [entity, character] :
         {std::pair(QStringLiteral("&lt;"), u'<'), std::pair(QStringLiteral("&gt;"), u'>'),
          std::pair(QStringLiteral("&quot;"), u'"'), std::pair(QStringLiteral("&apos;"), u'\''),
          std::pair(QStringLiteral("&amp;"), u'&')})
        plain.replace(entity, QString(QChar(character)));
    return plain;
}

} // namespace jiuzhang
