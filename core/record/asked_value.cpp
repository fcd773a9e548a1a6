// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/asked_value.h"

#include "core/base/partial_date.h"
#include "core/casework/acts.h"

namespace jiuzhang {

namespace {

const QString kTo = QStringLiteral("..");
const QString kDays =
    QStringLiteral("2022-06-01, 2022-06-01..2022-06-30, 2022-06-01.., ..2022-06-30");
const QString kNumbers = QStringLiteral("100, 100..200, 100.., ..200");

std::optional<QDate> read(const QString& text, const QDate*)
{
    const auto day = dateFromText(text);
    return day && day->isWholeDate() ? std::optional(day->firstDay()) : std::nullopt;
}

std::optional<std::int64_t> read(const QString& text, const std::int64_t*)
{
    bool isNumber = false;
    const std::int64_t number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// Nothing where an end cannot be read, where both are open or lie the wrong way round.
template <class T>
std::optional<AskedSpan<T>> spanIn(const QString& text)
{
    const auto between = text.indexOf(kTo);
    const auto end = [](const QString& part) {
        return read(part.trimmed(), static_cast<T*>(nullptr));
    };
    if (between < 0) {
        const auto only = end(text);
        return only ? std::optional(AskedSpan<T>{only, only}) : std::nullopt;
    }
    const QString from = text.left(between).trimmed();
    const QString to = text.mid(between + kTo.size()).trimmed();
    const AskedSpan<T> span{end(from), end(to)};
    const bool isRead = span.from.has_value() == !from.isEmpty() &&
                        span.to.has_value() == !to.isEmpty() && (span.from || span.to);
    const bool isBackwards = span.from && span.to && *span.to < *span.from;
    return isRead && !isBackwards ? std::optional(span) : std::nullopt;
}

template <class T>
Result<AskedSpan<T>> asked(const QString& field, const QString& text, const QString& takes)
{
    if (const auto span = spanIn<T>(text))
        return *span;
    return refuse(ErrorCode::UnknownChoice, {field, text, takes});
}

} // namespace

Result<AskedSpan<QDate>> askedDays(const QString& field, const QString& text)
{
    return asked<QDate>(field, text, kDays);
}

Result<AskedSpan<std::int64_t>> askedNumbers(const QString& field, const QString& text)
{
    return asked<std::int64_t>(field, text, kNumbers);
}

Result<AskedAct> askedAct(const QString& field, const QString& text)
{
    const auto colon = text.indexOf(u':');
    AskedAct act{text.left(colon).trimmed()};
    // What puts entries right is no act of the case that could stand on a day.
    const auto isOfCase = [](const ActRow& row) {
        return !row.putsRight || row.act == Act::Change;
    };
    const ActRow* found = actNamed(act.act);
    if (!found || !isOfCase(*found)) {
        QStringList ids;
        for (const auto& row : allActs()) {
            if (isOfCase(row))
                ids += QString::fromUtf16(row.id);
        }
        return refuse(ErrorCode::UnknownChoice, {field, text, ids.join(u", ")});
    }
    if (colon < 0)
        return act;
    const auto days = spanIn<QDate>(text.mid(colon + 1));
    if (!days)
        return refuse(ErrorCode::UnknownChoice,
                      {field, text, QStringLiteral("%1, %1:2022-05-21..2022-06-20").arg(act.act)});
    act.on = *days;
    return act;
}

QString spanText(const QString& from, const QString& to)
{
    return from.isEmpty() && to.isEmpty() ? QString() : from + kTo + to;
}

} // namespace jiuzhang
