// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/book_template.h"

#include "core/base/input_file.h"

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qint64 kMostBytes = 64 << 20;
const QByteArray kWorkbook = "xl/workbook.xml";
const QByteArray kRelations = "xl/_rels/workbook.xml.rels";

// Beside a part "xl/a/b.xml": "xl/a/_rels/b.xml.rels".
QByteArray relationsOf(const QByteArray& part)
{
    const auto slash = part.lastIndexOf('/');
    return part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
}

// What a relation's target is called in the book.
QByteArray partAt(const QByteArray& target, const QByteArray& folder)
{
    QByteArray place = target.startsWith('/') ? target.mid(1) : folder + target;
    for (auto up = place.indexOf("/../"); up > 0; up = place.indexOf("/../")) {
        const auto before = place.lastIndexOf('/', up - 1);
        place.remove(before + 1, up + 4 - (before + 1));
    }
    return place;
}

std::vector<QByteArray> tagsNamed(const QByteArray& xml, const char* name)
{
    std::vector<QByteArray> all;
    for (const XmlTag& tag : tagsOf(xml)) {
        if (tag.name == name && tag.kind != XmlTag::Kind::End)
            all.push_back(xml.mid(tag.begin, tag.end - tag.begin));
    }
    return all;
}

// The texts that cells share, each with the runs it is made of; what is read aloud is none.
std::vector<QString> sharedTexts(const QByteArray& xml)
{
    std::vector<QString> all;
    QXmlStreamReader reader(xml);
    bool isAloud = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si")
            all.emplace_back();
        else if (reader.name() == u"rPh" && (reader.isStartElement() || reader.isEndElement()))
            isAloud = reader.isStartElement();
        else if (reader.isStartElement() && reader.name() == u"t" && !isAloud && !all.empty())
            all.back() += reader.readElementText();
    }
    return all;
}

bool showsDay(int format, const std::map<int, QString>& formats)
{
    const auto own = formats.find(format);
    if (own != formats.end())
        return own->second.contains(u'y') || own->second.contains(u'd');
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

std::set<int> dayStyles(const QByteArray& xml)
{
    std::map<int, QString> formats;
    for (const auto& tag : tagsNamed(xml, "numFmt"))
        formats[attribute(tag, "numFmtId").value_or("").toInt()] =
            unescaped(attribute(tag, "formatCode").value_or(""));
    std::set<int> days;
    bool isCell = false;
    int style = 0;
    for (const XmlTag& tag : tagsOf(xml)) {
        if (tag.name == "cellXfs")
            isCell = tag.kind == XmlTag::Kind::Start;
        if (!isCell || tag.name != "xf" || tag.kind == XmlTag::Kind::End)
            continue;
        const QByteArray text = xml.mid(tag.begin, tag.end - tag.begin);
        if (showsDay(attribute(text, "numFmtId").value_or("").toInt(), formats))
            days.insert(style);
        ++style;
    }
    return days;
}

// The tag of that name taken out, wherever one of its attributes has that word.
QByteArray without(const QByteArray& xml, const char* name, const QByteArray& word)
{
    QByteArray out;
    qsizetype done = 0;
    for (const XmlTag& tag : tagsOf(xml)) {
        const bool isIt = tag.name == name && tag.kind == XmlTag::Kind::Empty &&
                          xml.mid(tag.begin, tag.end - tag.begin).contains(word);
        if (!isIt)
            continue;
        out += xml.mid(done, tag.begin - done);
        done = tag.end;
    }
    return out + xml.mid(done);
}

} // namespace

Result<BookTemplate> BookTemplate::open(const QString& path)
{
    const auto bytes = TRY(contentOf(path, kMostBytes));
    const QString name = QFileInfo(path).fileName();
    if (!bytes.startsWith("PK"))
        return refuse(ErrorCode::NotAWorkbook, {name});
    BookTemplate opened(TRY(ZipBook::open(bytes, name)));
    TRY(opened.readTexts());
    TRY(opened.readSheets());
    if (opened.placeholders().empty())
        return refuse(ErrorCode::PlaceholderMissing, {name});
    return opened;
}

Outcome BookTemplate::readTexts()
{
    const QByteArray strings = "xl/sharedStrings.xml";
    const QByteArray styles = "xl/styles.xml";
    if (book_.has(strings))
        texts_->shared = sharedTexts(TRY(book_.part(strings)));
    if (book_.has(styles))
        texts_->dayStyles = dayStyles(TRY(book_.part(styles)));
    return {};
}

Outcome BookTemplate::readSheets()
{
    std::map<QByteArray, QByteArray> targets;
    for (const auto& tag : tagsNamed(TRY(book_.part(kRelations)), "Relationship"))
        targets[attribute(tag, "Id").value_or("")] =
            partAt(attribute(tag, "Target").value_or(""), "xl/");
    for (const auto& tag : tagsNamed(TRY(book_.part(kWorkbook)), "sheet")) {
        const QByteArray part = targets[attribute(tag, "r:id").value_or("")];
        if (part.isEmpty() || !part.contains("worksheets/"))
            continue;
        const QByteArray xml = TRY(book_.part(part));
        const QString name = unescaped(attribute(tag, "name").value_or(""));
        parts_.push_back({part, SheetTemplate(name, xml, *texts_)});
    }
    return {};
}

std::vector<Placeholder> BookTemplate::placeholders() const
{
    std::vector<Placeholder> all;
    for (const auto& part : parts_)
        std::ranges::copy(part.sheet.placeholders(), std::back_inserter(all));
    return all;
}

Result<QByteArray> BookTemplate::filled(const TemplateValues& values, const RepeatedRows& rows,
                                        int cases) &&
{
    std::map<QString, RowShift> shifts;
    for (const auto& part : parts_) {
        const auto row = rows.find(part.sheet.name());
        const RowShift shift =
            row == rows.end() ? RowShift(0, 0) : RowShift(row->second, cases - 1);
        if (part.sheet.placeholders().empty())
            continue;
        book_.replace(part.name, part.sheet.filled(values, shift));
        if (shift.more() > 0) {
            TRY(moveDrawings(part.name, shift));
            shifts.emplace(part.sheet.name(), shift);
        }
    }
    TRY(reckonAnew(shifts));
    return book_.bytes();
}

// Pictures and charts below the repeated row move with it.
Outcome BookTemplate::moveDrawings(const QByteArray& sheet, const RowShift& shift)
{
    const QByteArray relations = relationsOf(sheet);
    if (!book_.has(relations))
        return {};
    for (const auto& tag : tagsNamed(TRY(book_.part(relations)), "Relationship")) {
        const auto part = partAt(attribute(tag, "Target").value_or(""), "xl/worksheets/");
        if (!part.contains("drawings/drawing") || !book_.has(part))
            continue;
        const QByteArray xml = TRY(book_.part(part));
        QByteArray out;
        qsizetype done = 0;
        for (const XmlTag& each : tagsOf(xml)) {
            if (each.name != "row" || each.kind != XmlTag::Kind::Start)
                continue;
            const auto end = xml.indexOf('<', each.end);
            const int row = xml.mid(each.end, end - each.end).toInt() + 1; // it counts from 0
            out += xml.mid(done, each.end - done) + QByteArray::number(shift.moved(row) - 1);
            done = end;
        }
        book_.replace(part, out + xml.mid(done));
    }
    return {};
}

// Results are of other values now, names of ranges follow the rows, and the order in which cells
// were reckoned is not that of the cells any more.
Outcome BookTemplate::reckonAnew(const std::map<QString, RowShift>& shifts)
{
    QByteArray workbook = TRY(book_.part(kWorkbook));
    QByteArray out;
    qsizetype done = 0;
    for (const XmlTag& tag : tagsOf(workbook)) {
        if (tag.name == "calcPr" && tag.kind == XmlTag::Kind::Empty) {
            QByteArray text = workbook.mid(tag.begin, tag.end - tag.begin);
            if (!attribute(text, "fullCalcOnLoad"))
                text.insert(text.size() - 2, " fullCalcOnLoad=\"1\"");
            out += workbook.mid(done, tag.begin - done) + text;
            done = tag.end;
        } else if (tag.name == "definedName" && tag.kind == XmlTag::Kind::Start) {
            const auto end = workbook.indexOf('<', tag.end);
            QByteArray formula = unescaped(workbook.mid(tag.end, end - tag.end)).toUtf8();
            for (const auto& [name, shift] : shifts)
                formula = shift.inFormula(formula, RowShift::kElsewhere, name.toUtf8());
            out += workbook.mid(done, tag.end - done) + escaped(QString::fromUtf8(formula));
            done = end;
        }
    }
    book_.replace(kWorkbook, out + workbook.mid(done));
    const QByteArray chain = "calcChain.xml";
    if (!book_.has("xl/" + chain))
        return {};
    const QByteArray types = "[Content_Types].xml";
    book_.replace(kRelations, without(TRY(book_.part(kRelations)), "Relationship", chain));
    book_.replace(types, without(TRY(book_.part(types)), "Override", chain));
    book_.remove("xl/" + chain);
    return {};
}

} // namespace jiuzhang
