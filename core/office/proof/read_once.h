// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/record/paper_register.h"

#include <map>
#include <set>
#include <span>
#include <tuple>

namespace jiuzhang {

// What the proof of a ledger asks of it for event after event, and reads once.
class ReadOnce {
public:
    ReadOnce(const CaseRecord& record, const PaperRegister& papers)
        : record_(record), papers_(papers)
    {
    }

    // The events of that kind about the whole ledger that were entered before.
    [[nodiscard]] Result<std::span<const Event>> before(const QString& kind, std::int64_t seq);
    [[nodiscard]] Result<const IssuedPaper*> paper(const QString& number); // PaperUnknown
    // Whether the import lists that case, and of that row. EntryUnknown: it is no import.
    struct Row {
        QString sheet;
        int row;
        QString number; // of the case
        friend bool operator<(const Row& a, const Row& b)
        {
            return std::tie(a.sheet, a.row, a.number) < std::tie(b.sheet, b.row, b.number);
        }
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] Result<bool> lists(std::int64_t import, const Row& row);

private:
    const CaseRecord& record_;
    const PaperRegister& papers_;
    std::map<QString, std::vector<Event>> kinds_;
    std::map<QString, IssuedPaper> issued_; // by number, of the years read
    std::set<int> years_;
    std::map<std::int64_t, std::set<Row>> imports_; // by the number of the event
};

} // namespace jiuzhang
