// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_note.h"

#include "core/casework/fields.h"

namespace jiuzhang {

QString noteId(const NotedRow& noted)
{
    switch (noted.note) {
    case RowNote::HiddenRow:
        return QStringLiteral("hidden-row");
    case RowNote::HiddenColumn:
        return QStringLiteral("hidden-column");
    case RowNote::ReceivedOnFromTitle:
        return QStringLiteral("received-on-from-title");
    case RowNote::ReceivedOnFromImport:
        return QStringLiteral("received-on-from-import");
    case RowNote::SourceFromTitle:
        return QStringLiteral("source-from-title");
    case RowNote::FromOrder:
        return QStringLiteral("from-order");
    case RowNote::ClaimFromFacts:
        return QStringLiteral("claim-from-facts");
    case RowNote::UnseenTakenOut:
        return QStringLiteral("unseen-taken-out");
    case RowNote::QuoteTakenOut:
        return QStringLiteral("quote-taken-out");
    case RowNote::FormulaResult:
        return QStringLiteral("formula-result");
    case RowNote::DayFromNumber:
        return QStringLiteral("day-from-number");
    case RowNote::Ditto:
        return QStringLiteral("ditto");
    case RowNote::Answered:
        return QStringLiteral("answered");
    case RowNote::Reckoned:
        return QStringLiteral("reckoned");
    case RowNote::Profile:
        return QStringLiteral("profile");
    case RowNote::MeantAs:
        return QStringLiteral("meant-as");
    case RowNote::SaidUnknown:
        return QStringLiteral("said-unknown");
    case RowNote::Approximate:
        return clueField(noted.field)->writtenKey() + QStringLiteral("-approximate");
    case RowNote::Remark:
        return QStringLiteral("remark");
    case RowNote::Rounded:
        return QStringLiteral("rounded");
    case RowNote::StruckOut:
        return QStringLiteral("struck-out");
    case RowNote::Comment:
        return QStringLiteral("comment");
    case RowNote::LeftOver:
        return QStringLiteral("left-over");
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang
