// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/papers/papers_parts.h"

namespace jiuzhang {

namespace {

using Form = PaperKey::Form;

Form formOf(const QString& key)
{
    const PaperKey* known = paperKey(key);
    return known ? known->form : Form::Text;
}

std::optional<QDate> dayFrom(const QString& text)
{
    const auto day = dateFromText(text);
    return day && day->isWholeDate() ? std::optional(day->firstDay()) : std::nullopt;
}

std::optional<bool> flagFrom(const QString& text)
{
    if (text == u"true" || text == u"是")
        return true;
    if (text == u"false" || text == u"否")
        return false;
    return std::nullopt;
}

Outcome checkValue(const QString& key, const QString& text)
{
    const auto noChoice = [&](const char* choices) -> Outcome {
        return refuse(ErrorCode::UnknownChoice, {key, text, QString::fromUtf8(choices)});
    };
    TRY(acceptedText(text));
    switch (formOf(key)) {
    case Form::Text:
        return text.trimmed().isEmpty() ? Outcome(refuse(ErrorCode::FieldMissing, {key}))
                                        : Outcome();
    case Form::Day:
        return dayFrom(text) ? Outcome() : refuse(ErrorCode::DateUnreadable, {key, text});
    case Form::Flag:
        return flagFrom(text) ? Outcome() : noChoice("true, false");
    case Form::Year:
        return text.toInt() >= 1950 && text.toInt() <= 2150
                   ? Outcome()
                   : refuse(ErrorCode::DateUnreadable, {key, text});
    case Form::Sheet:
        return text == u"A3" || text == u"A4" ? Outcome() : noChoice("A3, A4");
    case Form::Kind:
        return paperKind(text) ? Outcome()
                               : refuse(ErrorCode::KindUnknown, {text, paperKinds().join(u", ")});
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome checkValues(const QStringList& keys, const QMap<QString, QString>& values)
{
    for (const auto& [key, text] : values.asKeyValueRange()) {
        if (!keys.contains(key))
            return refuse(ErrorCode::FieldUnknown, {key});
        TRY(checkValue(key, text));
    }
    return {};
}

QJsonObject withValues(const Desk& desk, const std::optional<CaseNumber>& subject,
                       QJsonObject fields, const PrintRequest& request)
{
    for (const auto& [key, text] : request.values.asKeyValueRange()) {
        switch (formOf(key)) {
        case Form::Day:
            fields[key] = dayFrom(text)->toString(Qt::ISODate);
            break;
        case Form::Flag:
            fields[key] = *flagFrom(text);
            break;
        case Form::Year:
            fields[key] = text.toInt();
            break;
        default:
            const QString words = acceptedText(text).value_or(text).trimmed();
            fields[key] = key == kOfficeContact ? toldOfOffice(desk, subject, request.kind, words)
                                                : toldText(desk, subject, request.kind, words);
        }
    }
    return fields;
}

} // namespace jiuzhang
