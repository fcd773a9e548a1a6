// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/ofd_page.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <span>

namespace jiuzhang::paper {

namespace {

// In mm to the thousandth.
double rounded(double length)
{
    return std::round(length * 1000) / 1000;
}

QString number(double length)
{
    return QString::number(rounded(length));
}

QString rgb(const QColor& colour)
{
    return QStringLiteral("%1 %2 %3").arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

// What stands in one line and is set in one go: a reader selects and searches it as one text. A
// character beyond the basic plane stands alone, as some readers count it as two.
bool goesOn(const ShownGlyph& before, const ShownGlyph& after)
{
    constexpr double kFarthest = 1.5; // em
    constexpr char32_t kBeyond = 0x10000;
    const double step = after.baseline.x() - before.baseline.x();
    return before.font == after.font && before.size == after.size &&
           before.colour == after.colour && before.baseline.y() == after.baseline.y() && step > 0 &&
           step < kFarthest * before.size && before.character < kBeyond &&
           after.character < kBeyond;
}

class PageWriter {
public:
    PageWriter(const QStringList& fontIds, OfdIds& ids) : fontIds_(fontIds), ids_(ids) {}

    QByteArray written(const ShownPage& page)
    {
        startOfd(QStringLiteral("Page"), xml_);
        start("Area");
        xml_.writeTextElement(kOfdSpace, QStringLiteral("PhysicalBox"),
                              ofdBox({{0, 0}, page.paper}));
        xml_.writeEndElement();
        start("Content");
        start("Layer");
        attribute("ID", ids_.next());
        std::ranges::for_each(page.fills, [this](const Fill& fill) { write(fill); });
        std::ranges::for_each(page.rules, [this](const Rule& rule) { write(rule); });
        for (auto from = page.glyphs.begin(); from != page.glyphs.end();) {
            const auto last = std::adjacent_find(from, page.glyphs.end(), std::not_fn(goesOn));
            const auto end = last == page.glyphs.end() ? last : std::next(last);
            write(std::span(from, end));
            from = end;
        }
        xml_.writeEndDocument();
        return bytes_;
    }

private:
    void start(const char* name) { xml_.writeStartElement(kOfdSpace, QLatin1String(name)); }
    void attribute(const char* name, const QString& value)
    {
        xml_.writeAttribute(QLatin1String(name), value);
    }

    // What is drawn, in its own box, from whose corner its places are told.
    void startObject(const char* name, const QRectF& box)
    {
        start(name);
        attribute("ID", ids_.next());
        attribute("Boundary", ofdBox(box));
    }

    void colour(const char* name, const QColor& colour)
    {
        xml_.writeEmptyElement(kOfdSpace, QLatin1String(name));
        attribute("Value", rgb(colour));
    }

    void write(const Fill& fill)
    {
        startObject("PathObject", fill.area);
        attribute("Stroke", QStringLiteral("false"));
        attribute("Fill", QStringLiteral("true"));
        colour("FillColor", fill.colour);
        xml_.writeTextElement(kOfdSpace, QStringLiteral("AbbreviatedData"),
                              QStringLiteral("M 0 0 L %1 0 L %1 %2 L 0 %2 C")
                                  .arg(number(fill.area.width()), number(fill.area.height())));
        xml_.writeEndElement();
    }

    void write(const Rule& rule)
    {
        const double room = rule.thickness;
        const QRectF box =
            QRectF(rule.line.p1(), rule.line.p2()).normalized().adjusted(-room, -room, room, room);
        const QLineF line = rule.line.translated(-rounded(box.x()), -rounded(box.y()));
        startObject("PathObject", box);
        attribute("LineWidth", number(rule.thickness));
        colour("StrokeColor", rule.colour);
        xml_.writeTextElement(
            kOfdSpace, QStringLiteral("AbbreviatedData"),
            QStringLiteral("M %1 %2 L %3 %4")
                .arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2())));
        xml_.writeEndElement();
    }

    void write(std::span<const ShownGlyph> run)
    {
        const ShownGlyph& first = run.front();
        const double em = first.size;
        const QPointF from = first.baseline;
        const QRectF box(from.x() - em / 2, from.y() - 1.5 * em,
                         run.back().baseline.x() - from.x() + 2 * em, 2 * em);
        startObject("TextObject", box);
        attribute("Font", fontIds_[static_cast<qsizetype>(first.font)]);
        attribute("Size", QString::number(em, 'f', 4));
        colour("FillColor", first.colour);
        writeOutlines(run);
        start("TextCode");
        attribute("X", number(from.x() - rounded(box.x())));
        attribute("Y", number(from.y() - rounded(box.y())));
        if (run.size() > 1)
            attribute("DeltaX", steps(run));
        xml_.writeCharacters(textOf(run));
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    // Which outlines they are; a reader that does not ask finds them by the characters.
    void writeOutlines(std::span<const ShownGlyph> run)
    {
        QStringList outlines;
        for (const ShownGlyph& glyph : run)
            outlines += QString::number(glyph.outline);
        start("CGTransform");
        attribute("CodePosition", QStringLiteral("0"));
        attribute("CodeCount", QString::number(run.size()));
        attribute("GlyphCount", QString::number(run.size()));
        xml_.writeTextElement(kOfdSpace, QStringLiteral("Glyphs"), outlines.join(u' '));
        xml_.writeEndElement();
    }

    // From each to the next, so that the roundings do not add up.
    static QString steps(std::span<const ShownGlyph> run)
    {
        QStringList steps;
        for (std::size_t at = 1; at < run.size(); ++at)
            steps += number(rounded(run[at].baseline.x()) - rounded(run[at - 1].baseline.x()));
        return steps.join(u' ');
    }

    static QString textOf(std::span<const ShownGlyph> run)
    {
        QString text;
        for (const ShownGlyph& glyph : run)
            text += QString::fromUcs4(&glyph.character, 1);
        return text;
    }

    QByteArray bytes_;
    QXmlStreamWriter xml_{&bytes_};
    const QStringList& fontIds_;
    OfdIds& ids_;
};

} // namespace

QString ofdBox(const QRectF& box)
{
    return QStringList{number(box.x()), number(box.y()), number(box.width()), number(box.height())}
        .join(u' ');
}

void startOfd(const QString& name, QXmlStreamWriter& xml)
{
    xml.writeStartDocument();
    xml.writeNamespace(kOfdSpace, QStringLiteral("ofd"));
    xml.writeStartElement(kOfdSpace, name);
}

QByteArray ofdPage(const ShownPage& page, const QStringList& fontIds, OfdIds& ids)
{
    return PageWriter(fontIds, ids).written(page);
}

} // namespace jiuzhang::paper
