// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_template.h"

#include "core/exchange/written_workbook.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

const QRegularExpression& braces()
{
    static const QRegularExpression form(QStringLiteral("\\{\\{\\s*([^{}]+?)\\s*\\}\\}"));
    return form;
}

QString textFor(const LedgerCell& value)
{
    struct AsText {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QString operator()(Money money) const { return money.inWan(); }
        QString operator()(int count) const { return QString::number(count); }
    };
    return std::visit(AsText{}, value);
}

// A value that a spreadsheet reckons with; a day only where the cell shows numbers as days.
std::optional<QByteArray> numberFor(const LedgerCell& value, bool isDay)
{
    if (const auto* money = std::get_if<Money>(&value))
        return QByteArray::number(inWan(*money), 'g', 16);
    if (const auto* count = std::get_if<int>(&value))
        return QByteArray::number(*count);
    const auto* day = std::get_if<QDate>(&value);
    if (day && isDay)
        return QByteArray::number(QDate(1899, 12, 30).daysTo(*day));
    return std::nullopt;
}

QByteArray withoutAttribute(QByteArray tag, const char* name)
{
    const auto value = attribute(tag, name);
    if (!value)
        return tag;
    const QByteArray whole = QByteArray(" ") + name + "=";
    const auto at = tag.indexOf(whole);
    return at < 0 ? tag : tag.remove(at, whole.size() + value->size() + 2);
}

// "x:" where the sheet's elements bear a prefix.
QByteArray prefixOf(const QByteArray& tag)
{
    const auto colon = tag.indexOf(':');
    const auto blank = tag.indexOf(' ');
    return colon > 0 && (blank < 0 || colon < blank) ? tag.mid(1, colon) : QByteArray();
}

int rowIn(const QByteArray& reference)
{
    qsizetype at = reference.size();
    while (at > 0 && reference[at - 1] >= '0' && reference[at - 1] <= '9')
        --at;
    return reference.mid(at).toInt();
}

// Everything between the first tag of that name and its end.
QByteArray inside(const QByteArray& xml, const QByteArray& name)
{
    const auto tags = tagsOf(xml);
    const auto begin = std::ranges::find_if(tags, [&](const XmlTag& tag) {
        return tag.name == name && tag.kind == XmlTag::Kind::Start;
    });
    if (begin == tags.end())
        return {};
    const auto end = std::find_if(begin, tags.end(), [&](const XmlTag& tag) {
        return tag.name == name && tag.kind == XmlTag::Kind::End;
    });
    return xml.mid(begin->end, end->begin - begin->end);
}

// Its stored result is of the template's values: it is left out, to be reckoned anew.
QByteArray formulaText(const QByteArray& cellTag, const QByteArray& rest, const RowShift& shift,
                       int copy)
{
    const XmlTag f = tagsOf(rest).front();
    const QByteArray tag = rest.mid(f.begin, f.end - f.begin);
    const auto over = attribute(tag, "ref"); // of a shared one
    const QByteArray x = prefixOf(cellTag);
    const QByteArray begin = withoutAttribute(cellTag, "t") +
                             (over ? withAttribute(tag, "ref", shift.moved(*over)) : tag);
    if (f.kind == XmlTag::Kind::Empty)
        return begin + "</" + x + "c>";
    const QByteArray formula = unescaped(inside(rest, "f")).toUtf8();
    return begin + escaped(QString::fromUtf8(shift.inFormula(formula, copy))) + "</" + x + "f></" +
           x + "c>";
}

} // namespace

SheetTemplate::SheetTemplate(QString name, QByteArray xml, const BookTexts& texts)
    : name_(std::move(name)), xml_(std::move(xml)), texts_(texts)
{
    readRows(texts);
}

void SheetTemplate::readRows(const BookTexts& texts)
{
    for (const XmlTag& tag : tagsOf(xml_)) {
        const QByteArray text = xml_.mid(tag.begin, tag.end - tag.begin);
        const bool begins = tag.kind != XmlTag::Kind::End;
        if (tag.name == "row" && begins) {
            const int before = rows_.empty() ? 0 : rows_.back().number;
            const auto number = attribute(text, "r");
            rows_.push_back({tag, tag.end, number ? number->toInt() : before + 1, {}});
        } else if (tag.name == "row") {
            rows_.back().end = tag.end;
        } else if (tag.name == "c" && begins) {
            rows_.back().cells.push_back({tag, tag.end, attribute(text, "r").value_or(""), {}});
        } else if (tag.name == "c") {
            Cell& cell = rows_.back().cells.back();
            cell.end = tag.end;
            cell.text = textOf(xml_.mid(cell.tag.begin, cell.end - cell.tag.begin), texts);
        }
    }
}

QString SheetTemplate::textOf(const QByteArray& cell, const BookTexts& texts) const
{
    const auto tag = cell.left(cell.indexOf('>') + 1);
    const QByteArray type = attribute(tag, "t").value_or("");
    if (type == "s") {
        const auto index = inside(cell, "v").toULongLong();
        return index < texts.shared.size() ? texts.shared[index] : QString();
    }
    if (type == "str")
        return unescaped(inside(cell, "v"));
    return type == "inlineStr" ? unescaped(inside(cell, "t")) : QString();
}

std::vector<Placeholder> SheetTemplate::placeholders() const
{
    std::vector<Placeholder> all;
    for (const Row& row : rows_) {
        for (const Cell& cell : row.cells) {
            for (auto found = braces().globalMatch(cell.text); found.hasNext();)
                all.push_back({name_, QString::fromLatin1(cell.reference), row.number,
                               found.next().captured(1)});
        }
    }
    return all;
}

QByteArray SheetTemplate::filled(const TemplateValues& values, const RowShift& shift) const
{
    QByteArray out;
    qsizetype done = 0;
    for (const Row& row : rows_) {
        out += done == 0 ? outside(xml_.left(row.tag.begin), shift)
                         : xml_.mid(done, row.tag.begin - done);
        const bool isRepeated = row.number == shift.row();
        const int copies = isRepeated ? shift.more() + 1 : 1;
        for (int copy = 0; copy < copies; ++copy)
            out += rowText(row, values, shift, copy, isRepeated ? copy : -1);
        done = row.end;
    }
    return out + outside(xml_.mid(done), shift);
}

QByteArray SheetTemplate::rowText(const Row& row, const TemplateValues& values,
                                  const RowShift& shift, int copy, int subject) const
{
    const int now = shift.moved(row.number) + copy;
    QByteArray out = withAttribute(xml_.mid(row.tag.begin, row.tag.end - row.tag.begin), "r",
                                   QByteArray::number(now));
    qsizetype done = row.tag.end;
    for (const Cell& cell : row.cells) {
        out += xml_.mid(done, cell.tag.begin - done) + cellText(cell, values, shift, now, subject);
        done = cell.end;
    }
    return out + xml_.mid(done, row.end - done);
}

QByteArray SheetTemplate::cellText(const Cell& cell, const TemplateValues& values,
                                   const RowShift& shift, int row, int subject) const
{
    QByteArray column = cell.reference;
    while (!column.isEmpty() && column.back() >= '0' && column.back() <= '9')
        column.chop(1);
    const QByteArray tag = withAttribute(xml_.mid(cell.tag.begin, cell.tag.end - cell.tag.begin),
                                         "r", column + QByteArray::number(row));
    const QByteArray rest = xml_.mid(cell.tag.end, cell.end - cell.tag.end);
    const auto asked = braces().match(cell.text);
    if (!asked.hasMatch()) {
        const auto tags = tagsOf(rest);
        const bool isFormula = !tags.empty() && tags.front().name == "f";
        return isFormula ? formulaText(tag, rest, shift, subject) : tag + rest;
    }
    QByteArray open = withoutAttribute(tag, "t");
    const bool isDay = texts_.dayStyles.contains(attribute(tag, "s").value_or("").toInt());
    const bool isWhole = asked.capturedLength() == cell.text.trimmed().size();
    const auto number =
        isWhole ? numberFor(values(asked.captured(1), subject), isDay) : std::nullopt;
    const QByteArray x = prefixOf(tag);
    if (number)
        return open + '<' + x + "v>" + *number + "</" + x + "v></" + x + "c>";
    QString text;
    qsizetype done = 0;
    for (auto found = braces().globalMatch(cell.text); found.hasNext();) {
        const auto match = found.next();
        text += cell.text.mid(done, match.capturedStart() - done) +
                textFor(values(match.captured(1), subject));
        done = match.capturedEnd();
    }
    text += cell.text.mid(done);
    open.insert(open.size() - 1, " t=\"inlineStr\"");
    return open + '<' + x + "is><" + x + "t xml:space=\"preserve\">" + escaped(text) + "</" + x +
           "t></" + x + "is></" + x + "c>";
}

namespace {

// Cells merged within the repeated row are merged in each of its copies.
QByteArray inEachCopy(const QByteArray& tag, const QByteArrayList& places, const RowShift& shift)
{
    QByteArray out;
    const auto digits = QByteArray::number(shift.row()).size();
    for (int copy = 0; copy <= shift.more(); ++copy) {
        QByteArrayList each = places;
        for (auto& place : each)
            place = place.chopped(digits) + QByteArray::number(shift.row() + copy);
        out += withAttribute(tag, "ref", each.join(':'));
    }
    return out;
}

} // namespace

// What stands before and behind the rows: merged ranges, breaks, checks, conditions move too.
QByteArray SheetTemplate::outside(const QByteArray& part, const RowShift& shift) const
{
    if (shift.more() == 0)
        return part;
    QByteArray out;
    qsizetype done = 0;
    for (const XmlTag& tag : tagsOf(part)) {
        const QByteArray text = part.mid(tag.begin, tag.end - tag.begin);
        QByteArray moved = text;
        for (const char* name : {"ref", "sqref"}) {
            if (const auto places = attribute(text, name))
                moved = withAttribute(moved, name, shift.moved(*places));
        }
        if (tag.name == "brk")
            moved = withAttribute(
                text, "id",
                QByteArray::number(shift.moved(attribute(text, "id").value_or("").toInt())));
        if (tag.name == "mergeCells")
            moved = withoutAttribute(text, "count");
        const auto places = attribute(text, "ref").value_or("").split(':');
        const bool isInRow = tag.name == "mergeCell" && places.size() == 2 &&
                             rowIn(places[0]) == shift.row() && rowIn(places[1]) == shift.row();
        out += part.mid(done, tag.begin - done);
        out += isInRow ? inEachCopy(text, places, shift) : moved;
        done = tag.end;
    }
    return out + part.mid(done);
}

} // namespace jiuzhang
