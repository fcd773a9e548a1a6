// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/units_presenter.h"

#include "tests/ui/directory/dispatched_case.h"
#include "tests/ui/heard_view.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;
using Kind = UnitChange::Kind;

namespace {

const UnitId kCommerce(u"dept-commerce"_s);

struct RecordingView final : UnitsView, HeardView {
    std::vector<UnitLine> units;
    std::optional<ChangeForm> form;
    QStringList lines;
    std::optional<Error> needed;

    void showUnits(const std::vector<UnitLine>& all) override { units = all; }
    void showForm(const ChangeForm& begun) override { form = begun; }
    void showNoForm() override { form.reset(); }
    void showConsequences(const QString&, const QStringList& all) override
    {
        lines = all;
        needed.reset();
    }
    void showStillNeeded(const Error& need) override { needed = need; }
};

struct UnitsDesk {
    OpenWorkplace place;
    RecordingView view;
    UnitsPresenter presenter{place.workplace, view};

    ChangeForm renaming(const QString& name)
    {
        presenter.begin(Kind::Rename, {kCommerce});
        REQUIRE(view.form);
        ChangeForm form = *view.form;
        form.units[0].name = form.units[0].shortName = name;
        form.basis = u"区机构改革方案"_s;
        return form;
    }
    std::int64_t events() { return place.desk().record.head()->seq; }
};

} // namespace

TEST_CASE("every unit is listed with its days and its successor", "[directory]")
{
    UnitsDesk at;
    at.presenter.refresh();
    REQUIRE(at.view.units.size() == 47);
    const auto town = std::ranges::find(at.view.units, u"竟成镇"_s, &UnitLine::shortName);
    REQUIRE(town != at.view.units.end());
    CHECK(town->to == u"2022-09-30");
    CHECK(town->successors == u"竟成街道");
    CHECK_FALSE(town->reports.isEmpty());
    CHECK_FALSE(town->ended); // on 2022-06-20
    CHECK(town->everything.contains(u"珠山区竟成镇"));
}

TEST_CASE("a change needs the units that it is about", "[directory]")
{
    UnitsDesk at;
    at.presenter.begin(Kind::Rename, {});
    CHECK_FALSE(at.view.form);
    CHECK_FALSE(at.view.said.isEmpty());
    at.presenter.begin(Kind::Merge, {kCommerce});
    CHECK_FALSE(at.view.form);
    at.presenter.begin(Kind::Add, {kCommerce});
    CHECK(at.view.form);
}

TEST_CASE("what takes over is asked for, with the duties of what it comes from", "[directory]")
{
    UnitsDesk at;
    at.presenter.begin(Kind::Rename, {UnitId(u"360203001"_s)});
    REQUIRE(at.view.form);
    REQUIRE(at.view.form->units.size() == 1);
    CHECK(at.view.form->on == u"2022-06-20");
    CHECK(at.view.form->units[0].name.isEmpty());
    CHECK(at.view.form->units[0].kind == UnitKind::Subdistrict);
    CHECK(at.view.form->units[0].reports);

    at.presenter.begin(Kind::Split, {kCommerce});
    CHECK(at.view.form->units.size() == 2);
    at.presenter.addPart(*at.view.form);
    CHECK(at.view.form->units.size() == 3);

    at.presenter.begin(Kind::Amend, {kCommerce});
    CHECK(at.view.form->units[0].name == u"区商务局");
    CHECK(at.view.form->units[0].aliases == u"商务局、珠山区商务局");
}

TEST_CASE("what follows is shown while the form is filled in", "[directory]")
{
    UnitsDesk at;
    const CaseNumber number = dispatchedCase(at.place);
    ChangeForm form = at.renaming({});
    at.presenter.edited(form);
    REQUIRE(at.view.needed);
    CHECK(at.view.needed->code == ErrorCode::FieldMissing);

    form.units[0].name = form.units[0].shortName = u"区商务和投资促进局"_s;
    form.on = u"2022.6.31"_s;
    at.presenter.edited(form);
    REQUIRE(at.view.needed);
    CHECK(*at.view.needed == Error{ErrorCode::DateUnreadable, {u"successionOn"_s, u"2022.6.31"_s}});

    form.on = u"2022.6.1"_s;
    at.presenter.edited(form);
    CHECK_FALSE(at.view.needed);
    const QString all = at.view.lines.join(u'\n');
    CHECK(all.contains(number.text()));
    CHECK(all.contains(u"招商引资政策不兑现抄送区商务局")); // a rule that names it
}

TEST_CASE("a renaming is recorded and the open case follows", "[directory]")
{
    UnitsDesk at;
    const CaseNumber number = dispatchedCase(at.place);
    at.presenter.record(at.renaming(u"区商务和投资促进局"_s));
    CHECK_FALSE(at.view.refused);
    CHECK(at.view.adopted.contains(u'1'));
    CHECK_FALSE(at.view.form);

    REQUIRE(at.place.ledger->readRulesAgain());
    const auto subject = at.place.desk().record.load(number);
    REQUIRE(subject);
    CHECK(at.place.desk().programme.directory.name(*subject->lead) == u"区商务和投资促进局");
    at.presenter.refresh();
    CHECK(at.view.units.size() == 48);
}

TEST_CASE("a change that cannot be is refused and nothing is recorded", "[directory]")
{
    UnitsDesk at;
    const auto before = at.events();
    at.presenter.record(at.renaming(u"区财政局"_s));
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::UnitNameTaken);
    CHECK(at.view.form); // what was typed stays

    at.presenter.begin(Kind::Amend, {kCommerce});
    at.presenter.record(*at.view.form);
    CHECK_FALSE(at.view.said.isEmpty()); // nothing was changed
    CHECK(at.view.adopted.isEmpty());
    CHECK(at.events() == before);
}

TEST_CASE("a correction is recorded without a document", "[directory]")
{
    UnitsDesk at;
    at.presenter.begin(Kind::Amend, {kCommerce});
    ChangeForm form = *at.view.form;
    form.units[0].contact = u"联系人01"_s;
    form.units[0].aliases = u"商务局， 招商办；商务"_s;
    form.units[0].reports = true;
    form.units[0].reportsFrom = u"2022年7月1日"_s;
    at.presenter.record(form);
    CHECK_FALSE(at.view.refused);
    REQUIRE(at.place.ledger->readRulesAgain());
    const Unit* unit = at.place.desk().programme.directory.find(kCommerce);
    CHECK(unit->contact == u"联系人01");
    CHECK(unit->aliases == QStringList{u"商务局"_s, u"招商办"_s, u"商务"_s});
    CHECK(unit->reportsFrom == QDate(2022, 7, 1));
}
