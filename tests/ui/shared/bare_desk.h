// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with the shipped programme and calendar and with no ledger under it, for what only
// looks at words and dates.
#pragma once

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "tests/ui/shared/no_ledger.h"

namespace jiuzhang::tests {

struct NothingKept final : KeptBytes {
    Result<QByteArray> keep(const QByteArray&) override { return noLedger(); }
    Result<QByteArray> bytes(const QByteArray&) const override { return noLedger(); }
};

struct NoTypesetter final : Typesetter {
    Result<QByteArray> pdf(const std::vector<PaperOrder>&) const override { return noLedger(); }
    Result<QByteArray> docx(const std::vector<PaperOrder>&) const override { return noLedger(); }
    Result<QString> said(const std::vector<PaperOrder>&) const override { return noLedger(); }
    Result<QByteArray> joined(const std::vector<QByteArray>&) const override { return noLedger(); }
    Result<QByteArray> ofd(const QByteArray&) const override { return noLedger(); }
};

struct BareDesk {
    NoRecord record;
    NoQuery query;
    NoPapers papers;
    KeptDrafts drafts;
    NothingKept kept;
    NoCare care;
    NoTypesetter typesetter;
    Programme programme = shippedProgramme().value();
    WorkingCalendar calendar = shippedCalendar().value();
    RuleSet rules = RuleSet::fromJson(programme.routing, programme).value();
    QDate today{2022, 6, 20};
    Desk desk = over(query);

    // The same desk with a ledger to look things up in.
    [[nodiscard]] Desk over(const LedgerQuery& ledger)
    {
        return {record,    ledger,   papers, drafts,     kept,  care,
                programme, calendar, rules,  typesetter, today, today};
    }
};

} // namespace jiuzhang::tests
