// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger on the screen tells nobody who is shielded, and is searched as its reader may know it.
#include "tests/ui/shielded_cases.h"
#include "ui/ledger/ledger_panel.h"

#include <QTableView>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShieldedList {
    OpenWorkplace place;
    AnsweringPrompts prompts;

    ShieldedList() { registerShielded(place); }

    // Every cell of every column, shown or not.
    [[nodiscard]] QString cells()
    {
        LedgerPanel panel(place.workplace, prompts, nullptr);
        panel.refresh();
        const auto* model = panel.findChild<QTableView*>()->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}})
                    all += model->index(row, column).data(role).toString();
            }
        }
        return all.join(u'\n');
    }
    [[nodiscard]] std::size_t found(const LedgerQuestion& question)
    {
        const ToldQuery query(place.desk(), [this] { return place.workplace.acting(); });
        const auto rows = query.rows(question);
        REQUIRE(rows);
        return rows->size();
    }
};

} // namespace

TEST_CASE("no cell of the ledger tells who is shielded, whoever reads it", "[ledger]")
{
    ShieldedList list;
    const bool mayOnlyRead = GENERATE(false, true);
    if (mayOnlyRead)
        seatReader(list.place);
    const QString cells = list.cells();
    CHECK(partyTracesIn(cells).join(u' ').toStdString() == "");
    CHECK(cells.contains(u"2022-0001"_s));
    CHECK(cells.contains(u"景德镇云山陶瓷有限公司"_s)); // an open party loses nothing
    CHECK(cells.contains(u"称欠款未付"_s));
}

TEST_CASE("the ledger is searched and sorted by what its reader may know", "[ledger]")
{
    ShieldedList list;
    CHECK(list.found({.find = u"鑫翯"_s}) == 2);
    CHECK(list.found({.where = {{u"phone"_s, u"0798-8331234"_s}}}) == 1);
    const auto sortedLast = [&](bool descending) {
        const ToldQuery query(list.place.desk(), [&] { return list.place.workplace.acting(); });
        const auto rows = query.rows({.sortBy = u"entity"_s, .descending = descending}).value();
        return query.cases(rows).value().back().number;
    };
    for (const bool descending : {false, true}) // masked for who may see it too
        CHECK(sortedLast(descending) == CaseNumber(u"2022-0001"_s));
    seatReader(list.place);
    for (const QString& word : kPartyTraces) {
        CAPTURE(word.toStdString());
        CHECK(list.found({.find = word}) == 0);
    }
    CHECK(list.found({.where = {{u"phone"_s, u"0798-8331234"_s}}}) == 0);
    CHECK(list.found({.find = u"云山"_s}) == 1);
    CHECK(list.found({.find = u"称欠款未付"_s}) == 2);
    for (const bool descending : {false, true})
        CHECK(sortedLast(descending) == CaseNumber(u"2022-0001"_s)); // its place tells nothing
}
