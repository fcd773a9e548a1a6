// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a paper may tell whom, and who may take one out of the program (settled rules, People and
// secrecy).
#include "core/office/dispatching.h"
#include "core/office/exporting.h"
#include "core/office/papers/saved_papers.h"
#include "core/office/rules/operators.h"
#include "tests/core/office/entries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ClueContent clueOf(const QString& entity, Shielding shielding)
{
    ClueContent clue = completeClue();
    clue.entity = entity;
    clue.creditCode.clear();
    clue.facts = entity + u"称货款未付。"_s;
    clue.shielding = shielding;
    return clue;
}

const QString kOwn = u"景德镇云栖陶瓷有限公司"_s;
const QString kOther = u"景德镇鑫翯五金经营部"_s;

Acting actingAs(const DeskMaker& maker, const QString& name)
{
    Acting acting = maker.on("2022-06-20");
    acting.operatorName = name;
    return acting;
}

void list(DeskMaker& maker, const QString& name, Roles roles)
{
    must(addPerson(maker.desk(), actingAs(maker, u"经办人01"_s), name, roles, day("2022-04-01")));
    maker.readRulesAgain();
}

// 经办人01 has every role; one acts, one only reads.
void listThree(DeskMaker& maker)
{
    maker.desk().renew = [&maker]() -> Outcome {
        maker.readRulesAgain();
        return {};
    };
    list(maker, u"经办人01"_s, kEveryRole);
    list(maker, u"承办人02"_s, {Role::Act});
    list(maker, u"查阅人01"_s, {Role::Read});
}

QString textIn(const QJsonObject& fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace

TEST_CASE("a letter to an entity tells it its own clue, and nobody else who is shielded in its "
          "merged case",
          "[office]")
{
    const auto own = GENERATE(Shielding::Open, Shielding::LeadOnly, Shielding::Anonymous);
    const auto other = GENERATE(Shielding::Open, Shielding::LeadOnly, Shielding::Anonymous);
    const auto kind = GENERATE(u"reply"_s, u"struck-off-notice"_s, u"not-accepted-notice"_s);
    CAPTURE(kind.toStdString());
    DeskMaker maker;
    const auto child = maker.registered(clueOf(kOther, other));
    ClueContent clue = clueOf(kOwn, own);
    clue.facts += u"鑫翯五金同样未收到。"_s;
    const auto root = maker.registered(clue);
    maker.act("merge", child, "2022-05-06", {{u"root"_s, root.text()}});
    if (kind == u"not-accepted-notice")
        maker.act("decline", root, "2022-05-09",
                  {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"双方均为企业"_s}});
    else
        maker.settled(root);
    const auto printed = must(printPapers(maker.desk(), maker.on("2022-06-20"), {kind, {root}}));
    REQUIRE(printed.letters.size() == 1);
    const QString text = textIn(printed.letters[0].fields);
    CHECK(text.contains(kOwn + u"称货款未付"_s));
    CHECK(text.contains(u"鑫翯"_s) == (other == Shielding::Open));
}

TEST_CASE("a paper that shows a shielded party is taken out by who may see it, for a reason, which "
          "is recorded",
          "[office]")
{
    DeskMaker maker;
    const auto shown = maker.registered(clueOf(kOwn, Shielding::LeadOnly));
    const auto replied = maker.registered(clueOf(u"景德镇昱晟石材厂"_s, Shielding::Anonymous));
    maker.dispatched(shown);
    maker.settled(replied);
    listThree(maker);
    struct Row {
        PrintRequest request;
        const char16_t* ending;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {{.kind = u"referral-letter"_s, .cases = {shown}}, u".pdf"},
        {{.kind = u"referral-letter"_s, .cases = {shown}}, u".docx"},
        {{.kind = u"reply"_s, .cases = {replied}, .isDraft = true}, u".pdf"},
        {{.kind = u"reply"_s, .cases = {replied}}, u".pdf"},
        {{.kind = u"case-form"_s, .cases = {shown}}, u".pdf"},
    }));
    PrintRequest request = row.request;
    CAPTURE(request.kind.toStdString(), request.isDraft);
    const QString path = maker.file(u"纸"_s + QString::fromUtf16(row.ending));
    const auto before = maker.head();
    const auto refusedTo = [&](const QString& name) {
        return refusalOf(savePapers(maker.desk(), actingAs(maker, name), request, path));
    };
    for (const QString& reason : {QString(), u"存案卷"_s}) {
        request.reason = reason;
        CHECK(refusedTo({}) == ErrorCode::OperatorMissing);
        CHECK(refusedTo(u"查阅人01"_s) == ErrorCode::RoleMissing);
    }
    request.reason.clear();
    CHECK(refusedTo(u"承办人02"_s) == ErrorCode::FieldMissing);
    CHECK_FALSE(QFile::exists(path));
    CHECK(maker.head() == before);

    request.reason = u"存案卷"_s;
    (void)must(savePapers(maker.desk(), actingAs(maker, u"承办人02"_s), request, path));
    const auto events = must(maker.desk().record.eventsOfKind(kExport));
    REQUIRE(events.size() == 1);
    CHECK(takenOut(events[0]).what == request.kind);
    CHECK(events[0].reason == request.reason);
}

TEST_CASE("a letter that masks whoever is shielded is printed by anybody who may read it",
          "[office]")
{
    DeskMaker maker;
    const auto masked = maker.registered(clueOf(kOther, Shielding::Anonymous));
    maker.dispatched(masked);
    listThree(maker);
    const auto before = maker.head();
    const auto name = GENERATE(u""_s, u"查阅人01"_s, u"承办人02"_s);
    const PrintRequest request{u"referral-letter"_s, {masked}};
    (void)must(
        savePapers(maker.desk(), actingAs(maker, name), request, maker.file(u"转办函.pdf"_s)));
    CHECK(maker.head() == before);
}

TEST_CASE("whom to ask at the office stands on a masked letter as it was entered", "[office]")
{
    DeskMaker maker;
    ClueContent clue = clueOf(kOther, Shielding::Anonymous);
    clue.contact = u"欧阳婧"_s;
    clue.phone = u"0798-8331234"_s;
    const auto number = maker.registered(clue);
    struct Row {
        const char16_t* entered;
        const char16_t* printed;
    };
    const auto row = GENERATE(values<Row>({
        {u"李华，电话：0798-1234567", u"李华，电话：0798-1234567"},
        {u"李华，lihua@example.org", u"李华，lihua@example.org"},
        {u"欧阳婧，0798-8331234", u"某联系人，×××"}, // the party
    }));
    const QMap<QString, QString> facts{{u"contact"_s, QString::fromUtf16(row.entered)}};
    REQUIRE(dispatchCase(maker.desk(), maker.on("2022-05-10"), number, {.letterFacts = facts})
                .result.ok());
    maker.act("remind", number, "2022-06-01",
              {{u"reason"_s, u"逾期未报，请电0798-7654321"_s},
               {u"contact"_s, QString::fromUtf16(row.entered)}});
    const auto letters = must(maker.desk().papers.papersOf(number));
    REQUIRE(letters.size() == 3); // referral, copy, reminder
    for (const auto& letter : letters) {
        CAPTURE(letter.kind.toStdString());
        CHECK(letter.fields[u"contact"].toString().toStdString() ==
              QString::fromUtf16(row.printed).toStdString());
    }
    CHECK(letters.back().fields[u"reasonText"] == u"逾期未报，请电×××"_s);
}
