// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/returned_book.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace jiuzhang {

std::vector<ReturnedCell> returnedRows(const ImportOutcome& outcome,
                                       const std::function<QString(const Error&)>& reason)
{
    const auto words = [&](Error error) {
        error.where.clear();
        return reason ? reason(error) : QString();
    };
    std::vector<ReturnedCell> returned;
    for (const auto& each : outcome.rows.rejected) {
        if (each.row > 0)
            returned.push_back({each.sheet, each.row, each.column, words(each.error)});
    }
    for (const auto& each : outcome.questions) {
        if (!each.answer)
            returned.push_back({each.about.sheet, each.about.row, 0, words(each.error())});
    }
    // What is asked of a sheet holds its rows, and goes back with each of them.
    for (const auto& row : outcome.rows.waiting) {
        for (const auto& each : outcome.rows.rejected) {
            if (each.row == 0 && each.sheet == row.sheet)
                returned.push_back({row.sheet, row.row, each.column, words(each.error)});
        }
    }
    return returned;
}

TakenOut takenBack(const ImportOutcome& outcome, const QString& book, const ReturnedBook& returned)
{
    std::set<std::pair<QString, int>> rows;
    for (const auto& each : returnedRows(outcome, {}))
        rows.emplace(each.sheet, each.row);
    // They go back to their sender as he wrote them, whoever is named in them.
    return {.what = QStringLiteral("returned-rows"),
            .file = returned.path,
            .cases = rows.size(),
            .clear = true,
            .reason = QStringLiteral("退回更正：") + QFileInfo(book).fileName()};
}

Result<OutputFile> writtenReturned(const ImportOutcome& outcome, const ReturnedBook& returned)
{
    return writeReturnedRows(returned.path, outcome.sheets, outcome.rows.tables,
                             returnedRows(outcome, returned.reason));
}

Outcome saveReturnedRows(Desk& desk, const Acting& acting, const ImportOutcome& outcome,
                         const QString& book, const ReturnedBook& returned)
{
    auto file = TRY(writtenReturned(outcome, returned));
    if (!returnedRows(outcome, {}).empty())
        TRY(recordTakenOut(desk, acting, takenBack(outcome, book, returned)));
    return file.keep();
}

} // namespace jiuzhang
