// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/begun_act.h"

namespace jiuzhang::ui {

namespace {

const auto kAct = QStringLiteral("act"); // no field of a clue bears this name
const auto kCase = QStringLiteral("case");
const auto kValues = QStringLiteral("values");
const auto kOn = QStringLiteral("on");

} // namespace

QJsonObject draftForm(const BegunAct& begun)
{
    QJsonObject values;
    for (auto value = begun.values.begin(); value != begun.values.end(); ++value)
        values[value.key()] = value.value();
    return {{kAct, QString::fromUtf16(begun.row->id)},
            {kCase, begun.number.text()},
            {kOn, begun.on.toString(Qt::ISODate)},
            {kValues, values}};
}

std::optional<BegunAct> begunAct(const Draft& draft)
{
    const ActRow* row = actNamed(draft.form[kAct].toString());
    if (!row)
        return std::nullopt;
    BegunAct begun{.number = CaseNumber(draft.form[kCase].toString()),
                   .row = row,
                   .values = {},
                   .on = QDate::fromString(draft.form[kOn].toString(), Qt::ISODate)};
    const auto values = draft.form[kValues].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        begun.values[value.key()] = value.value().toString();
    return begun;
}

} // namespace jiuzhang::ui
