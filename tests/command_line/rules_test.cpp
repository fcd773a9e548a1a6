// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/program.h"
#include "tests/support/json_edit.h"

using namespace jiuzhang::tests;

namespace {

// The rules in force with one place changed.
QByteArray draft(const CommandLedger& ledger, const char* place, const QJsonValue& changed)
{
    const QJsonObject rules = ledger.json(u"rules"_s, {u"show"_s});
    return bytes(edited(rules, pathSteps(QString::fromLatin1(place)), changed).toObject());
}

QString draftFile(const CommandLedger& ledger, const char* place, const QJsonValue& changed)
{
    return ledger.write(u"draft.json"_s, draft(ledger, place, changed));
}

QStringList adopting(const QString& file)
{
    return QStringList{u"adopt"_s, file, u"--note"_s, u"审计局要求"_s} + kOn;
}

} // namespace

TEST_CASE("rules are listed in their words, for an id means nothing to a clerk", "[command_line]")
{
    const CommandLedger ledger;
    const QString listed = QString::fromUtf8(ledger.run(u"rules"_s, {u"show"_s}).out);
    const QJsonArray rules = ledger.json(u"rules"_s, {u"show"_s})[u"rules"].toArray();
    REQUIRE(rules.size() == 8);
    for (const auto& rule : rules) {
        CHECK(listed.contains(rule[u"words"].toString()));
        CHECK_FALSE(listed.contains(rule[u"id"].toString()));
    }
}

TEST_CASE("rules are shown, checked, replayed and adopted", "[command_line]")
{
    const CommandLedger ledger;
    (void)ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                      bytes(completeClue()));
    const QString category =
        ledger.json(u"show"_s, {u"2022-0001"_s})[u"case"][u"category"].toString();
    REQUIRE(category == u"payment-arrears"_s);

    const QJsonObject shown = ledger.json(u"rules"_s, {u"show"_s});
    CHECK(shown[u"version"] == 1);
    CHECK(shown[u"rules"].toArray().size() == 8);
    CHECK(shown[u"versions"][0][u"note"].isNull());

    const QJsonObject checked = ledger.json(u"rules"_s, {u"check"_s});
    CHECK(checked[u"rules"] == 8);
    CHECK(checked[u"coverage"].toArray().size() % 6 == 0);
    CHECK(checked[u"blanks"].toInt() > 0); // a park, where no respondent is known

    const QString draft = draftFile(ledger, "rules[4].copied[0].unit", u"dept-audit"_s);
    const QString head = ledger.head();
    CHECK(ledger.json(u"rules"_s, {u"check"_s, draft})[u"version"] == 2);
    const QJsonObject replayed = ledger.json(u"rules"_s, {u"replay"_s, draft});
    CHECK(replayed[u"cases"] == 1);
    const QJsonValue difference = replayed[u"differences"][0];
    CHECK(difference[u"case"] == u"2022-0001"_s);
    CHECK(difference[u"was"][u"copied"] == QJsonArray{u"区工业和信息化局"_s});
    CHECK(difference[u"would"][u"copied"] == QJsonArray{u"区审计局"_s});
    CHECK(difference[u"would"][u"rules"] == QJsonArray{u"copy-payment-arrears"_s});
    CHECK(ledger.head() == head);

    CHECK(ledger.json(u"rules"_s, adopting(draft))[u"version"] == 2);
    CHECK(ledger.json(u"route"_s, {u"2022-0001"_s})[u"proposals"][0][u"copied"] ==
          QJsonArray{u"区审计局"_s});
    const QJsonObject after = ledger.json(u"rules"_s, {u"show"_s});
    CHECK(after[u"version"] == 2);
    CHECK(after[u"versions"][1][u"note"] == u"审计局要求"_s);
    CHECK(ledger.json(u"verify"_s, {})[u"ok"] == true);
    CHECK(ledger.json(u"rules"_s, {u"replay"_s, draft})[u"differences"].toArray().isEmpty());
}

TEST_CASE("rule files that are wrong are refused with their place", "[command_line]")
{
    const CommandLedger ledger;
    const QString head = ledger.head();
    struct Wrong {
        QByteArray content; // empty: there is no such file
        QString code;
        QString words; // of the sentence
    };
    const auto wrong = GENERATE_REF(values<Wrong>({
        {{}, u"file-missing"_s, u"draft.json"_s},
        {"{\"rules\": [", u"not-json"_s, u"draft.json"_s},
        {"[]", u"rules-invalid"_s, u"rules"_s},
        {draft(ledger, "rules[3].copied[0].unit", u"dept-trade"_s), u"rules-invalid"_s,
         u"rules[3].copied[0].unit"_s},
    }));
    CAPTURE(wrong.code.toStdString());
    const QString file = wrong.content.isEmpty() ? ledger.file(u"draft.json"_s)
                                                 : ledger.write(u"draft.json"_s, wrong.content);
    for (const QStringList& action :
         {QStringList{u"check"_s, file}, QStringList{u"replay"_s, file}, adopting(file)}) {
        const Run run = ledger.run(u"rules"_s, action + QStringList{u"--json"_s});
        CHECK(run.status == 1);
        CHECK(run.json()[u"error"][u"code"] == wrong.code);
        CHECK(run.err.contains(wrong.words));
        CHECK(run.err.count(u'\n') == 1);
    }
    CHECK(ledger.head() == head);
}

TEST_CASE("two leads at one rank are refused with both rules named", "[command_line]")
{
    const CommandLedger ledger;
    const QString draft = draftFile(ledger, "rules[1].rank", 10);
    const Run run = ledger.run(u"rules"_s, adopting(draft) + QStringList{u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"rules-conflict"_s);
    CHECK(run.err.contains(u"respondent-leads"_s));
    CHECK(run.err.contains(u"locality-leads"_s));
}

TEST_CASE("rules are not adopted without a note", "[command_line]")
{
    const CommandLedger ledger;
    const QString draft = draftFile(ledger, "rules[0].rank", 11);
    CHECK(ledger.run(u"rules"_s, {u"adopt"_s, draft}).status == 2);
    CHECK(ledger.run(u"rules"_s, {u"replay"_s}).status == 2);
    CHECK(ledger.run(u"rules"_s, {}).status == 2);
    const Run blank = ledger.run(u"rules"_s, {u"adopt"_s, draft, u"--note"_s, u" "_s, u"--json"_s});
    CHECK(blank.status == 1);
    CHECK(blank.json()[u"error"][u"code"] == u"field-missing"_s);
}
