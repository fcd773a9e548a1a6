// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/letter.h"

#include "ui/paper/text/fields.h"
#include "ui/paper/text/punctuation.h"

#include <QJsonArray>

namespace jiuzhang::paper {

namespace {

// Reads obj[key] into `pieces`; a part that may be missing stays empty.
Outcome readPart(const QJsonObject& object, const QString& key, bool mandatory,
                 const QString& place, Pieces& pieces)
{
    if (!object.contains(key) && !mandatory)
        return {};
    auto read = TRY(readPieces(object.value(key), place + u'.' + key));
    pieces = std::move(read);
    return {};
}

Outcome fillPart(const Pieces& pieces, const QJsonObject& fields, QString& text)
{
    text = TRY(setText(pieces, fields));
    return {};
}

Outcome require(const QJsonObject& fields, const QString& name, QString& text)
{
    const auto value = TRY(requiredText(fields, name));
    text = value;
    return {};
}

Outcome take(const QJsonObject& fields, const QString& name, QString& text)
{
    const auto value = TRY(fieldText(fields, name));
    text = value.value_or(QString());
    return {};
}

// Letters of before call it by another name.
Outcome takeSeal(const QJsonObject& fields, Letter& letter)
{
    TRY(take(fields, QStringLiteral("sealOf"), letter.sealOf));
    return letter.sealOf.isEmpty() ? take(fields, QStringLiteral("sealedBy"), letter.sealOf)
                                   : Outcome();
}

// The fields with what letters of before do not tell of their sender.
QJsonObject withSender(QJsonObject fields)
{
    if (fieldValue(fields, QStringLiteral("ourselves")).isNull())
        fields[u"ourselves"] = QStringLiteral("我组");
    if (fieldValue(fields, QStringLiteral("mark")).isNull())
        fields[u"mark"] = fields.value(u"organ");
    return fields;
}

} // namespace

Outcome LetterText::readForm(const QJsonObject& file, const QString& place)
{
    const QString form = file.value(u"form").toString();
    if (form != u"letter" && form != u"notice")
        return mistake(place + QStringLiteral(".form"), QStringLiteral("not letter or notice"));
    form_ = form == u"letter" ? Letter::Form::Letter : Letter::Form::Notice;
    if (form_ == Letter::Form::Notice && file.contains(u"addressee"))
        return mistake(place + QStringLiteral(".addressee"),
                       QStringLiteral("a notice is to everybody"));
    return {};
}

Result<LetterText> LetterText::read(const QByteArray& json, const QString& kind,
                                    const QString& place)
{
    const QStringList keys{QStringLiteral("form"),        QStringLiteral("title"),
                           QStringLiteral("addressee"),   QStringLiteral("body"),
                           QStringLiteral("attachments"), QStringLiteral("contact"),
                           QStringLiteral("annexes")};
    const auto file = TRY(readPaperFile(json, kind, keys, place));

    LetterText text;
    TRY(text.readForm(file, place));
    const bool isLetter = text.form_ == Letter::Form::Letter;
    const Outcome read =
        readPart(file, keys[1], true, place, text.title_)
            .and_then([&] { return readPart(file, keys[2], isLetter, place, text.addressee_); })
            .and_then(
                [&] { return text.readBody(file.value(keys[3]), place + QStringLiteral(".body")); })
            .and_then([&] { return readPart(file, keys[4], false, place, text.attachments_); })
            .and_then([&] { return readPart(file, keys[5], false, place, text.contact_); })
            .and_then([&] { return text.readAnnexes(file.value(keys[6]), place); });
    if (!read)
        return refuse(read.error());
    return text;
}

Outcome LetterText::readBody(const QJsonValue& value, const QString& place)
{
    body_ = TRY(ParagraphTexts::read(value, place));
    return {};
}

Outcome LetterText::readAnnexes(const QJsonValue& value, const QString& place)
{
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto annex =
            TRY(AnnexText::read(list.at(at), QStringLiteral("%1.annexes[%2]").arg(place).arg(at)));
        annexes_.push_back(std::move(annex));
    }
    return {};
}

Outcome LetterText::fillAnnexes(Letter& letter, const QJsonObject& fields) const
{
    for (const AnnexText& text : annexes_) {
        auto annex = TRY(text.filled(fields));
        if (!annex)
            continue;
        letter.attachments.append(annex->title.join(QString()));
        letter.annexes.push_back(*std::move(annex));
    }
    return {};
}

Outcome LetterText::fillBody(Letter& letter, const QJsonObject& fields) const
{
    letter.body = TRY(body_.filled(fields));
    return {};
}

// What a letter has and a notice has not.
Outcome LetterText::fillLetterParts(Letter& letter, const QJsonObject& fields) const
{
    if (form_ == Letter::Form::Notice)
        return {};
    for (const QJsonValue& unit : fieldValue(fields, QStringLiteral("copies")).toArray())
        letter.copies.append(unit.toString());
    const bool isDraft = fields[u"draft"].toBool();
    if (isDraft || fields[u"addresseeKind"].toString() == u"government")
        TRY(take(fields, QStringLiteral("signer"), letter.signer));
    if (isDraft && letter.signer.isEmpty())
        letter.signer = QStringLiteral("＿＿＿＿＿");
    return require(fields, QStringLiteral("numberText"), letter.number)
        .and_then([&] { return require(fields, QStringLiteral("mark"), letter.mark); })
        .and_then([&] { return take(fields, QStringLiteral("secrecy"), letter.secrecy); })
        .and_then([&] { return take(fields, QStringLiteral("urgency"), letter.urgency); })
        .and_then([&] { return fillPart(addressee_, fields, letter.addressee); });
}

Result<Letter> LetterText::filled(const QJsonObject& order) const
{
    const QJsonObject fields = withSender(order);
    Letter letter;
    letter.form = form_;
    const auto title = paper::filled(title_, fields);
    const auto attachments = paper::filled(attachments_, fields);
    for (const auto& part : {title, attachments})
        if (!part)
            return refuse(part.error());
    letter.title = withSetPunctuations(*title);
    const Outcome done =
        require(fields, QStringLiteral("organ"), letter.organ)
            .and_then([&] { return fillLetterParts(letter, fields); })
            .and_then([&] { return require(fields, QStringLiteral("date"), letter.date); })
            .and_then([&] { return fillBody(letter, fields); })
            .and_then([&] { return fillAnnexes(letter, fields); })
            .and_then([&] { return takeSeal(fields, letter); })
            .and_then([&] { return fillPart(contact_, fields, letter.contact); });
    if (!done)
        return refuse(done.error());
    letter.attachments += withSetPunctuations(*attachments);
    return letter;
}

QStringList LetterText::namedFields() const
{
    QStringList names =
        paper::namedFields(title_) + paper::namedFields(addressee_) + body_.namedFields();
    for (const AnnexText& annex : annexes_)
        names += annex.namedFields();
    return names;
}

} // namespace jiuzhang::paper
