// SPDX-License-Identifier: GPL-3.0-or-later
// Ten seconds are enough for a dozen keys, a value and a reason: every kind of entry error is put
// right with no more, on the case file, without a mouse.
#include "tests/ui/casefile/keys_alone.h"

#include "core/office/putting_right.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;
using tests::kSubject;

namespace {

constexpr int kMostKeys = 12;

const QString kReason = u"typed wrongly"_s;

// Another value than the tests' clue has, as it is typed; what is chosen is moved by one.
struct Typed {
    QString operator()(const field::Line&) const { return u"录入更正01"_s; }
    QString operator()(const field::CreditCode&) const { return u"91350100M000100Y43"_s; }
    QString operator()(const field::Story&) const { return u"更正后的情况"_s; }
    QString operator()(const field::Rate&) const { return u"3.5"_s; }
    QString operator()(const field::Day&) const { return u"2022-06-17"_s; }
    QString operator()(const field::PartialDay&) const { return u"2021-03"_s; }
    QString operator()(const field::Amount&) const { return u"8.65"_s; }
    QString operator()(const field::Unit& unit) const
    {
        return unit.isLocality ? u"新厂街道办事处"_s : u"区财政局"_s;
    }
    QString operator()(const auto&) const { return {}; }
};

// Another value of an act than ActedCase gives.
QString typed(const Need& need, QDate working)
{
    if (need.kind == NeedKind::Amount)
        return u"0.5"_s;
    if (need.kind == NeedKind::Unit)
        return u"区住房和城乡建设局"_s;
    if (need.kind == NeedKind::StopDay)
        return working.addDays(31).toString(Qt::ISODate);
    if (need.kind == NeedKind::Instalments)
        return working.addDays(31).toString(Qt::ISODate) + u" 0.5"_s;
    if (need.kind == NeedKind::Day)
        return working.addDays(tests::isPast(need) ? -1 : 31).toString(Qt::ISODate);
    return u"更正后的内容"_s;
}

struct ActValue {
    const ActRow* row;
    const Need* need;
};

std::vector<ActValue> valuesOfActs()
{
    std::vector<ActValue> all;
    for (const auto& row : allActs())
        for (const auto& need : row.needs)
            if (!row.putsRight && row.apply && mayBeCorrected(need)) // else no case tells of it
                all.push_back({&row, &need});
    return all;
}

// Who, when, what, why.
void checkTold(const QString& mark)
{
    INFO(mark.toStdString());
    CHECK(mark.contains(u"经办人01"_s));
    CHECK(mark.contains(u"2022-"_s));
    CHECK(mark.contains(u" → "_s));
    CHECK(mark.contains(kReason));
}

} // namespace

TEST_CASE("every field of the clue is put right in a dozen keys, a value and a reason",
          "[casefile][ten]")
{
    const auto& field = GENERATE(from_range(clueFields().begin(), clueFields().end()));
    CAPTURE(field.id().toStdString());
    KeysAlone at;
    at.open();
    const auto* before = at.keyboard();
    at.press(Qt::Key_F2, Qt::ShiftModifier);
    REQUIRE(at.form());
    at.find(field.writtenKey());
    at.enter(std::visit(Typed(), field.type));
    at.press(Qt::Key_Tab);
    at.explainAndConfirm(kReason);
    CHECK(at.pressed <= kMostKeys);
    CHECK(at.keyboard() == before);
    const Case subject = at.subject();
    REQUIRE(subject.rightings.size() == 1);
    CHECK(subject.rightings[0].field == field.id());
    REQUIRE(at.line(at.newest(u"register"_s)).marks.size() == 1);
    checkTold(at.line(at.newest(u"register"_s)).marks[0]);
}

TEST_CASE("every value of every act is put right in a dozen keys, a value and a reason",
          "[casefile][ten]")
{
    const auto value = GENERATE(from_range(valuesOfActs()));
    const auto act = QString::fromUtf16(value.row->id);
    const auto key = QString::fromUtf16(value.need->key);
    CAPTURE(act.toStdString(), key.toStdString());
    KeysAlone at;
    at.place.realDay = at.place.realDay.addDays(1);
    at.prepare(act);
    const QDate working = at.place.desk().workingDate.addDays(1); // so an earlier day is possible
    at.place.desk().workingDate = working;
    at.does(act);
    at.place.desk().workingDate = working; // what the first writing reads anew
    const auto entry = at.newest(act);
    at.open();
    at.goTo(entry);
    at.press(Qt::Key_F2);
    REQUIRE(at.form());
    at.find(key);
    at.enter(typed(*value.need, working));
    at.press(Qt::Key_Tab);
    at.explainAndConfirm(kReason);
    CHECK(at.pressed <= kMostKeys);
    CHECK(at.keyboard() == at.chronicle);
    CHECK(at.line(entry).entry == entry);
    const Case subject = at.subject();
    REQUIRE(subject.rightings.size() == 1);
    CHECK(subject.rightings[0].about == entry);
    CHECK(subject.rightings[0].field == key);
    if (value.need->kind == NeedKind::Day)
        CHECK(subject.rightings[0].is.toString() == typed(*value.need, working));
    checkTold(at.line(entry).marks.front());
}

TEST_CASE("every act is undone in a dozen keys and a reason", "[casefile][ten]")
{
    const auto& row = GENERATE(from_range(allActs().begin(), allActs().end()));
    const auto act = QString::fromUtf16(row.id);
    const ActRow* undoing = undoingOf(act);
    if (!undoing || !row.apply) // or no case tells of it
        return;
    CAPTURE(act.toStdString());
    KeysAlone at;
    at.prepare(act);
    if (row.act != Act::Register)
        at.does(act);
    const auto entry = at.newest(act);
    at.open();
    at.goTo(entry);
    at.press(Qt::Key_Delete);
    REQUIRE(at.form());
    CHECK(at.form()->row().act == undoing->act);
    at.explainAndConfirm(kReason);
    CHECK(at.pressed <= kMostKeys);
    CHECK(at.keyboard() == at.chronicle);
    const auto& line = at.line(entry);
    CHECK(line.isUndone);
    REQUIRE_FALSE(line.marks.isEmpty());
    INFO(line.marks[0].toStdString());
    CHECK(line.marks[0].contains(u"经办人01"_s));
    CHECK(line.marks[0].contains(kReason));
}
