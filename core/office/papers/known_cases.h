// SPDX-License-Identifier: GPL-3.0-or-later
// The cases as they were known at one entry of the record, to compose a paper from.
#pragma once

#include "core/record/case_record.h"

namespace jiuzhang {

// Reads cases up to one entry, and of what came after only what puts entries right, where it is
// asked for, and what had become different before the day of the letter and was entered late: then
// they tell what should have been known. `by` are such entries that are not recorded yet.
class KnownCases final : public CaseReading {
public:
    enum class Mended { No, Yes };
    KnownCases(const CaseReading& all, std::int64_t until, Mended mended, QDate letterOn,
               std::span<const Event> by);

    Result<Case> load(const CaseNumber& number) const override;
    Result<std::vector<Event>> events(const CaseNumber& number) const override;

private:
    const CaseReading& all_;
    std::int64_t until_;
    Mended mended_;
    QDate letterOn_;
    std::span<const Event> by_;
};

} // namespace jiuzhang
