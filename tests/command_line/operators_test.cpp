// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a ledger, as a script lists them, and what each may do from the command line.
#include "tests/command_line/office_ledger.h"

using namespace jiuzhang::tests;

namespace {

QString codeOf(const Run& run)
{
    REQUIRE(run.status == 1);
    CHECK(run.err.count(u'\n') == 1); // one line that says why
    return run.json()[u"error"][u"code"].toString();
}

} // namespace

TEST_CASE("a ledger is begun with one person, who has every role", "[command_line]")
{
    const Office office;
    const auto people = office.people();
    REQUIRE(people.size() == 1);
    CHECK(keysOf(people[0]) ==
          QStringList{u"formerNames"_s, u"from"_s, u"name"_s, u"number"_s, u"roles"_s, u"to"_s});
    CHECK(people[0][u"number"] == 1);
    CHECK(people[0][u"name"] == kHead);
    CHECK(people[0][u"from"] == u"2022-04-01"_s);
    CHECK(people[0][u"to"].isNull());
    CHECK(people[0][u"roles"].toArray().size() == 7);
    CHECK(office.run({u"verify"_s}).status == 0);
}

TEST_CASE("people are listed, changed and ended, and the number stays", "[command_line]")
{
    const Office office;
    const Run added =
        office.operators({u"add"_s, u"承办人01"_s, u"--role"_s, u"act"_s, u"enter"_s});
    REQUIRE(added.status == 0);
    CHECK(added.json()[u"operator"][u"number"] == 2);
    CHECK(added.json()[u"operator"][u"from"] == u"2022-06-10"_s);
    const Run renamed = office.operators({u"change"_s, u"承办人01"_s, u"--name"_s, u"承办人02"_s,
                                          u"--role"_s, u"act"_s, u"--role"_s, u"check"_s});
    REQUIRE(renamed.status == 0);
    CHECK(renamed.json()[u"operator"][u"roles"].toArray() == QJsonArray{u"act"_s, u"check"_s});
    REQUIRE(office.operators({u"end"_s, u"2"_s}).status == 0);
    const QJsonObject person = office.people()[1].toObject();
    CHECK(person[u"number"] == 2);
    CHECK(person[u"name"] == u"承办人02"_s);
    CHECK(person[u"formerNames"].toArray() == QJsonArray{u"承办人01"_s});
    CHECK(person[u"to"] == u"2022-06-10"_s);
    CHECK(office.run({u"verify"_s}).status == 0);
}

TEST_CASE("what the list cannot say is refused in one line, and nothing is changed",
          "[command_line]")
{
    const Office office;
    office.done(QStringList{u"operators"_s, u"add"_s, u"承办人01"_s, u"--role"_s, u"act"_s} +
                by(kHead));
    const auto before = office.people();
    const auto refused = [&](const QStringList& words, const QString& name = kHead) {
        return codeOf(office.operators(words, name));
    };
    const QStringList act{u"--role"_s, u"act"_s};
    CHECK(refused(QStringList{u"add"_s, u"承办人 ０１"_s} + act) == u"name-taken"_s);
    CHECK(refused(QStringList{u"add"_s, u"\u3164"_s} + act) == u"name-unseen"_s);
    CHECK(refused(QStringList{u"add"_s, u""_s} + act) == u"name-unseen"_s);
    CHECK(refused({u"add"_s, u"承办人02"_s}) == u"field-missing"_s);
    CHECK(refused({u"add"_s, u"承办人02"_s, u"--role"_s, u"boss"_s}) == u"unknown-choice"_s);
    CHECK(refused(QStringList{u"add"_s, u"承办人02"_s} + act, u"承办人01"_s) == u"role-missing"_s);
    CHECK(refused(QStringList{u"add"_s, u"承办人02"_s} + act, u"外来人01"_s) ==
          u"person-unknown"_s);
    CHECK(refused(QStringList{u"change"_s, kHead} + act) == u"last-manager"_s);
    CHECK(refused({u"end"_s, kHead}) == u"last-manager"_s);
    CHECK(refused({u"end"_s, u"7"_s}) == u"person-unknown"_s);
    CHECK(refused({u"change"_s, u"2"_s, u"--name"_s, kHead}) == u"name-taken"_s);
    CHECK(office.people() == before);
}

TEST_CASE("who lacks a role is told which, and who has it", "[command_line]")
{
    const Office office;
    office.done(QStringList{u"operators"_s, u"add"_s, u"录入人01"_s, u"--role"_s, u"enter"_s} +
                by(kHead));
    const Run refused = office.run(
        QStringList{u"report"_s, u"--month"_s, u"2022-05"_s, u"--freeze"_s} + by(u"录入人01"_s));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"录入人01"_s));
    CHECK(refused.err.contains(u"审批"_s));
    CHECK(refused.err.contains(kHead));
}

TEST_CASE("with a list the login name is a person's or it writes nothing", "[command_line]")
{
    const Office office; // the tests are logged in as 登录名01
    const QStringList words{u"register"_s, u"--json-in"_s,  u"-"_s,
                            u"--on"_s,     u"2022-06-10"_s, u"--json"_s};
    CHECK(codeOf(office.run(words, bytes(completeClue()))) == u"person-unknown"_s);
    office.done(QStringList{u"operators"_s, u"add"_s, u"登录名01"_s, u"--role"_s, u"enter"_s} +
                by(kHead));
    office.done(words, bytes(completeClue()));
}
