// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/people.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2022, 6, 20);

Person person(int number, const QString& name, Roles roles = kEveryRole)
{
    return {.number = number, .name = name, .from = QDate(2022, 4, 1), .roles = roles};
}

// 1 经办人甲(财务), who manages, 2 经办人乙, who acts, 3 审批人丙, who approved until the end of
// May; begun by the tenth event.
People office()
{
    People people;
    people.set(person(1, u"经办人甲(财务)"_s), 10);
    people.set(person(2, u"经办人乙"_s, {Role::Act}), 11);
    Person left = person(3, u"审批人丙"_s, {Role::Approve});
    left.to = QDate(2022, 5, 31);
    people.set(left, 12);
    return people;
}

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("one name in thirteen spellings is one name", "[directory]")
{
    const QString other =
        GENERATE(u"Clerk One"_s, u"clerk one"_s, u"CLERK ONE"_s, u"ClerkOne"_s, u" Clerk  One "_s,
                 u"Ｃｌｅｒｋ Ｏｎｅ"_s, u"Cl\u200Berk One"_s, u"Clerk\u00A0One"_s,
                 u"Clerk\u3000One"_s, u"\u202EClerk One"_s,
                 u"Сlеrk Оnе"_s /* Cyrillic С, е and О */, u"Clerk\u3164One"_s, u"Clerk·One"_s);
    CAPTURE(other.toStdString());
    CHECK(looksAlike(u"Clerk One"_s, other));
}

TEST_CASE("a Chinese name is the same in any width and with whatever nobody sees", "[directory]")
{
    const QString other =
        GENERATE(u"经办人 甲"_s, u"经办人\u200D甲"_s, u"经办人甲\uFE00"_s, u"经\u00AD办人甲"_s,
                 u"\uFEFF经办人甲"_s, u"经办人甲\u2060"_s, u"经办人\u3000甲"_s);
    CAPTURE(other.toStdString());
    CHECK(looksAlike(u"经办人甲"_s, other));
}

TEST_CASE("other names are other names", "[directory]")
{
    CHECK_FALSE(looksAlike(u"经办人甲"_s, u"经办人戊"_s));
    CHECK_FALSE(looksAlike(u"经办人甲"_s, u"经办人甲(财务)"_s));
    CHECK_FALSE(looksAlike(u"经办人01"_s, u"经办人02"_s));
    CHECK_FALSE(looksAlike(u"…"_s, u"。"_s)); // nothing to compare
}

TEST_CASE("a name is listed that can be seen and is no number", "[directory]")
{
    CHECK(listedName(u" 经办人 甲 "_s).value() == u"经办人 甲"_s);
    const QString bad =
        GENERATE(u""_s, u"　"_s, u"\u200B\u200D"_s, u"\u3164"_s, u"…"_s, u"12"_s, u"（）"_s);
    CAPTURE(bad.toStdString());
    CHECK(codeOf(listedName(bad)) == ErrorCode::NameUnseen);
}

TEST_CASE("a person is meant by number, by name in any spelling, by a former name", "[directory]")
{
    People people = office();
    people.set(person(2, u"承办人乙"_s, {Role::Act}), 13);
    CHECK((*people.meant(u"2"_s))->name == u"承办人乙"_s);
    CHECK((*people.meant(u"经办人乙"_s))->number == 2);
    CHECK((*people.meant(u"承 办人乙"_s))->number == 2);
    CHECK((*people.meant(u"经办人甲（财务）"_s))->number == 1);
    CHECK((*people.meant(u"2"_s))->formerNames == QStringList{u"经办人乙"_s});
    const QString unknown = GENERATE(u"经办人甲"_s, u"4"_s, u"0"_s, u"-1"_s, u""_s, u"经办人丁"_s);
    CHECK(codeOf(people.meant(unknown)) == ErrorCode::PersonUnknown);
}

TEST_CASE("no name is listed twice, not of one who left, not of one who is called otherwise now",
          "[directory]")
{
    People people = office();
    people.set(person(2, u"承办人乙"_s, {Role::Act}), 13);
    const QString taken = GENERATE(u"经办人甲（财务）"_s, u"审批人丙"_s, u"审批人 丙"_s,
                                   u"审批人。丙"_s, u"经办人乙"_s, u"承办人乙"_s);
    CAPTURE(taken.toStdString());
    CHECK(codeOf(people.maySay(person(4, taken), kToday)) == ErrorCode::NameTaken);
    CHECK(people.maySay(person(4, u"审批人丙(城建)"_s), kToday));
    CHECK(people.maySay(person(2, u"经办人乙"_s), kToday)); // her own
}

TEST_CASE("the list is always managed by somebody", "[directory]")
{
    People people = office();
    Person ended = person(1, u"经办人甲(财务)"_s);
    ended.to = kToday;
    CHECK(codeOf(people.maySay(ended, kToday)) == ErrorCode::LastManager);
    CHECK(codeOf(people.maySay(person(1, u"经办人甲(财务)"_s, {Role::Act}), kToday)) ==
          ErrorCode::LastManager);
    Person next = person(4, u"经办人丁"_s);
    next.from = kToday.addDays(1);
    people.set(next, 13);
    CHECK(codeOf(people.maySay(person(1, u"经办人甲(财务)"_s, {Role::Act}), kToday)) ==
          ErrorCode::LastManager); // today there is nobody else yet
    ended.to = kToday.addDays(1);
    CHECK(people.maySay(ended, kToday)); // by then there is
    CHECK(codeOf(People().maySay(person(1, u"经办人丁"_s, {Role::Act}), kToday)) ==
          ErrorCode::LastManager);
}

TEST_CASE("what is no line of the list is refused", "[directory]")
{
    const People people = office();
    CHECK(codeOf(people.maySay(person(5, u"经办人丁"_s), kToday)) == ErrorCode::UnknownChoice);
    CHECK(codeOf(people.maySay(person(0, u"经办人丁"_s), kToday)) == ErrorCode::UnknownChoice);
    CHECK(codeOf(people.maySay(person(4, u"经办人丁"_s, {}), kToday)) == ErrorCode::FieldMissing);
    CHECK(codeOf(people.maySay(person(4, u" 经办人丁"_s), kToday)) == ErrorCode::NameUnseen);
    Person backwards = person(4, u"经办人丁"_s);
    backwards.to = backwards.from.addDays(-1);
    CHECK(codeOf(people.maySay(backwards, kToday)) == ErrorCode::DateBefore);
}

TEST_CASE("nobody enters anything before coming, nor for a day after leaving", "[directory]")
{
    const People people = office();
    CHECK(people.present(u"审批人丙"_s, QDate(2022, 5, 31), kToday));
    CHECK(codeOf(people.present(u"审批人丙"_s, QDate(2022, 6, 1), kToday)) ==
          ErrorCode::PersonLeft);
    CHECK(codeOf(people.present(u"经办人乙"_s, QDate(2022, 3, 1), QDate(2022, 3, 31))) ==
          ErrorCode::PersonNotYet);
    // Who is new enters what happened before.
    CHECK(people.present(u"经办人乙"_s, QDate(2022, 3, 1), kToday));
}

TEST_CASE("who lacks a role is told who has it", "[directory]")
{
    const People people = office();
    CHECK(people.withRole(u"经办人乙"_s, {Role::Enter, Role::Act}, kToday, kToday));
    const auto refused = people.withRole(u"经办人乙"_s, {Role::Approve}, kToday, kToday);
    REQUIRE(codeOf(refused) == ErrorCode::RoleMissing);
    CHECK(refused.error().details == QStringList{u"经办人乙"_s, u"approve"_s, u"经办人甲(财务)"_s});
}

TEST_CASE("an old name counts as everybody it looks like, a new one as its bearer", "[directory]")
{
    People people = office();
    people.set(person(4, u"经办人甲(城建)"_s, {Role::Check}), 13);
    people.set(person(5, u"经办人甲"_s, {Role::Check}), 14);
    const Signature old{u"经办人 甲"_s, 9}; // before the list was begun
    CHECK(people.mayBeOne({u"经办人甲(财务)"_s}, old));
    CHECK(people.mayBeOne({u"4"_s}, old));
    CHECK(people.mayBeOne({u"经办人甲"_s}, old));
    CHECK_FALSE(people.mayBeOne({u"经办人乙"_s}, old));
    const Signature now{u"经办人甲"_s, 15};
    CHECK(people.mayBeOne({u"5"_s}, now));
    CHECK_FALSE(people.mayBeOne({u"经办人甲(财务)"_s}, now));
}

TEST_CASE("while nobody is listed, names that look alike are one person's", "[directory]")
{
    const People nobody;
    CHECK(nobody.mayBeOne({u"经办人 ０１"_s}, {u"经办人01"_s, 3}));
    CHECK_FALSE(nobody.mayBeOne({u"经办人02"_s}, {u"经办人01"_s, 3}));
}
