// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folded_case.h"

#include "core/casework/lawful_fold.h"
#include "core/store/case_columns.h"

namespace jiuzhang {

Result<Case> caseIn(const EventLog& log, std::int64_t rowId, std::optional<QDate> asOf)
{
    const auto events = TRY(log.tellingOf(rowId));
    auto subject = events.empty() ? std::optional<Case>() : TRY(foldedLawfully(events, asOf));
    if (!subject)
        return refuse(ErrorCode::CaseUnknown, {numberOf(rowId).text()});
    return std::move(*subject);
}

} // namespace jiuzhang
