// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"
#include "tests/ui/ledger/counted_query.h"
#include "ui/ledger/ledger_presenter.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct RecordingView final : LedgerView {
    LedgerChoices choices;
    LedgerFilters filters;
    QString order;
    std::size_t rows = 0;
    QString figure;
    QString count;
    QString nothing;
    std::optional<Error> refusal;
    QString selection;
    qsizetype dispatchable = 0;

    void showChoices(const LedgerChoices& offered) override { choices = offered; }
    void showFilters(const LedgerFilters& shown) override { filters = shown; }
    void showOrder(const QString& field, bool descending) override
    {
        order = descending ? u'-' + field : field;
    }
    void showRows(std::vector<std::int64_t> shown) override
    {
        rows = shown.size();
        nothing.clear();
    }
    void showFigure(const QString& sentence) override { figure = sentence; }
    void showCount(const QString& sentence) override { count = sentence; }
    void showNothing(const QString& sentence) override { nothing = sentence; }
    void refuse(const Error& error) override { refusal = error; }
    void showSelection(const QString& sentence, qsizetype canGo) override
    {
        selection = sentence;
        dispatchable = canGo;
    }
};

struct LedgerScreen {
    explicit LedgerScreen(std::int64_t size) : query(size) {}
    tests::CountedQuery query;
    Programme programme = shippedProgramme().value();
    RecordingView view;
    LedgerPresenter presenter{query, programme, QDate(2022, 6, 20), view};
};

using Where = std::vector<std::pair<QString, QString>>;

} // namespace

TEST_CASE("the whole ledger is shown first, by number, as of the working date", "[ledger]")
{
    LedgerScreen screen(16);
    screen.presenter.refresh();
    CHECK(screen.query.asked.where.empty());
    CHECK(screen.query.asked.on == QDate(2022, 6, 20));
    CHECK(screen.view.order == u"number"_s);
    CHECK(screen.view.rows == 16);
    CHECK(screen.view.count ==
          u"16 case(s) in all; 136.00 wan at stake; 0.00 wan made good"_s); // 1 + 2 + … 16
    CHECK(screen.view.nothing.isEmpty());
}

TEST_CASE("each filter is a condition of the question", "[ledger]")
{
    struct Row {
        LedgerFilters filters;
        Where where;
    };
    const auto row = GENERATE(values<Row>({
        {{.states = {u"handling"_s}}, {{u"state"_s, u"handling"_s}}},
        {{.states = {u"handling"_s, u"returned"_s}},
         {{u"state"_s, u"handling"_s}, {u"state"_s, u"returned"_s}}},
        {{.states = {u"open"_s}}, {{u"open"_s, u"true"_s}}},
        {{.category = u"payment-arrears"_s}, {{u"category"_s, u"payment-arrears"_s}}},
        {{.lead = u""_s}, {{u"lead"_s, u""_s}}},
        {{.late = true}, {{u"late"_s, u"true"_s}}},
        {{.states = {u"handling"_s}, .late = true},
         {{u"state"_s, u"handling"_s}, {u"late"_s, u"true"_s}}},
        {{.registeredOn = {u"2022-06-01"_s, u""_s}}, {{u"registeredOn"_s, u"2022-06-01.."_s}}},
        {{.registeredOn = {u"2022-06-01"_s, u"2022-06-30"_s}},
         {{u"registeredOn"_s, u"2022-06-01..2022-06-30"_s}}},
        {{.disputed = {u"100"_s, u"250.5"_s}}, // 万元
         {{u"disputedFen"_s, u"100000000..250500000"_s}}},
        {{.disputed = {u""_s, u"80万元"_s}}, {{u"disputedFen"_s, u"..80000000"_s}}},
        {{.track = u"prompt"_s}, {{u"track"_s, u"prompt"_s}}},
        {{.rung = u"reminder"_s}, {{u"rung"_s, u"reminder"_s}}},
        {{.act = u"settle"_s}, {{u"act"_s, u"settle"_s}}},
        {{.act = u"settle"_s, .actOn = {u"2022-05-21"_s, u"2022-06-20"_s}},
         {{u"act"_s, u"settle:2022-05-21..2022-06-20"_s}}},
        {{.actOn = {u"2022-05-21"_s, u""_s}}, {}},
    }));
    LedgerScreen screen(3);
    screen.presenter.filter(row.filters);
    CHECK(screen.query.asked.where == row.where);
    CHECK(screen.view.count.startsWith(u"3 case(s) answer the filters"_s));
}

TEST_CASE("an amount that cannot be read is refused, and the rows stay", "[ledger]")
{
    LedgerScreen screen(3);
    screen.presenter.refresh();
    screen.presenter.filter({.disputed = {u"much"_s, u""_s}});
    REQUIRE(screen.view.refusal);
    CHECK(screen.view.refusal->code == ErrorCode::AmountUnreadable);
    CHECK(screen.view.rows == 3);
}

TEST_CASE("the cases of a figure are shown alone, under its name", "[ledger]")
{
    LedgerScreen screen(3);
    screen.presenter.filter({.find = u"宏达"_s, .late = true});
    screen.presenter.onlyFigure(u"合计 · 本月办结 · 2022年6月"_s,
                                {u"2022-0002"_s, u"2022-0007"_s, u"2022-0007"_s});
    CHECK(screen.query.asked.find.isEmpty());
    CHECK(screen.query.asked.where ==
          Where{{u"number"_s, u"2022-0002"_s}, {u"number"_s, u"2022-0007"_s}});
    CHECK(screen.view.figure == u"合计 · 本月办结 · 2022年6月: 3 times, 2 case(s)"_s);

    screen.presenter.filter({.states = {u"handling"_s}}); // among them
    CHECK(screen.query.asked.where == Where{{u"state"_s, u"handling"_s},
                                            {u"number"_s, u"2022-0002"_s},
                                            {u"number"_s, u"2022-0007"_s}});
    screen.presenter.refresh();
    CHECK_FALSE(screen.view.figure.isEmpty());
    screen.presenter.clear();
    CHECK(screen.view.figure.isEmpty());
    CHECK(screen.query.asked.where.empty());
}

TEST_CASE("the order is the query's, and a column without one leaves it", "[ledger]")
{
    LedgerScreen screen(3);
    screen.presenter.sortBy(u"disputedFen"_s, true);
    CHECK(screen.query.asked.sortBy == u"disputedFen"_s);
    CHECK(screen.query.asked.descending);
    screen.presenter.sortBy({}, false);
    CHECK(screen.view.order == u"-disputedFen"_s);
}

TEST_CASE("an empty answer says what to do next", "[ledger]")
{
    LedgerScreen screen(0);
    screen.presenter.refresh();
    CHECK(screen.view.nothing.contains(u"Register a clue"_s));
    screen.presenter.filter({.find = u"没有这家"_s});
    CHECK(screen.view.nothing.contains(u"filters"_s));
}

TEST_CASE("only the leads that stand in the ledger are offered", "[ledger]")
{
    LedgerScreen screen(3);
    const Unit& known = screen.programme.directory.units().front();
    screen.query.leads = {{known.id.text(), 2}, {u""_s, 1}};
    screen.presenter.refresh();
    CHECK(screen.view.choices.leads ==
          std::vector<FilterChoice>{{known.id.text(), known.shortName}});
}

TEST_CASE("of the chosen cases those go to dispatch that may", "[ledger]")
{
    LedgerScreen screen(10);
    screen.presenter.refresh();
    screen.presenter.choose(std::vector<std::int64_t>{3, 4, 5}); // 5 is dispatched already
    CHECK(screen.presenter.dispatchable() == QStringList{u"2022-0003"_s, u"2022-0004"_s});
    CHECK(screen.view.dispatchable == 2);
    screen.presenter.choose({});
    CHECK(screen.presenter.dispatchable().isEmpty());
    CHECK(screen.view.selection.isEmpty());
}

TEST_CASE("what is chosen is summed up, and how many have no amount is said", "[ledger]")
{
    LedgerScreen screen(10);
    screen.query.withoutAmount = 2;
    screen.presenter.refresh();
    screen.presenter.choose(std::vector<std::int64_t>{3, 4, 5});
    CHECK(screen.view.selection == u"3 chosen; 12.00 wan at stake (2 more without an amount);"
                                   " 0.00 wan made good"_s);
}

TEST_CASE("too many chosen cases are not looked at one by one", "[ledger]")
{
    LedgerScreen screen(1000);
    std::vector<std::int64_t> all(1000);
    std::iota(all.begin(), all.end(), 1);
    screen.presenter.choose(all);
    CHECK(screen.query.fetched == 0);
    CHECK(screen.view.dispatchable == 0);
    CHECK(screen.view.selection.contains(u"200"_s));
}

TEST_CASE("a refusal of the ledger is shown and the rows stay", "[ledger]")
{
    LedgerScreen screen(3);
    screen.presenter.refresh();
    screen.query.refusal = Error{ErrorCode::LedgerBusy, {u"ledger.jz"_s}};
    screen.presenter.filter({.find = u"宏达"_s});
    REQUIRE(screen.view.refusal);
    CHECK(screen.view.refusal->code == ErrorCode::LedgerBusy);
    CHECK(screen.view.rows == 3);
}
