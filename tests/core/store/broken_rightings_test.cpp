// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that hashes right, and puts right what cannot be: verify names the event.
#include "tests/core/store/ledger_maker.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// A case that was dispatched, signed for and recognised, past any gate.
struct WorkedCase : LedgerMaker {
    CaseNumber number = enter(someClue(), QDate(2022, 5, 10));
    std::int64_t registration = newest();
    std::int64_t dispatch = acted(u"dispatch"_s, {{u"lead"_s, u"dept-education"_s},
                                                  {u"replyDue"_s, u"2022-06-23"_s},
                                                  {u"signForDue"_s, u"2022-06-06"_s}});
    std::int64_t signing = acted(u"sign-for"_s, {{u"by"_s, u"签收人01"_s}});
    std::int64_t sum =
        acted(u"recognise"_s, {{u"amountFen"_s, 100'000}, {u"basis"_s, u"结算书"_s}});

    std::int64_t acted(const QString& kind, const QJsonObject& payload)
    {
        act(number, kind, QDate(2022, 6, 1), payload);
        return newest();
    }
    std::int64_t newest() { return must(record().head()).seq; }
    QJsonObject about(std::int64_t entry, QJsonObject more = {})
    {
        more[u"event"] = static_cast<qint64>(entry);
        more[u"reason"] = u"录入有误"_s;
        return more;
    }
    QJsonObject corrects(std::int64_t entry, const QString& field, const QJsonValue& old,
                         const QJsonValue& value)
    {
        return about(entry, {{u"field"_s, field}, {u"old"_s, old}, {u"value"_s, value}});
    }
    QStringList named()
    {
        QStringList where;
        for (const auto& problem : verify().problems) {
            if (problem.kind == u"chain" && problem.detail == u"righting")
                where += problem.where;
        }
        return where;
    }
};

} // namespace

TEST_CASE("what is put right lawfully is no problem", "[store]")
{
    WorkedCase at;
    at.acted(u"correct"_s, at.corrects(at.sum, u"amountFen"_s, 100'000, 90'000));
    at.acted(u"correct"_s, at.corrects(at.sum, u"amountFen"_s, 90'000, 80'000));
    at.acted(u"correct"_s, at.corrects(at.registration, u"contact"_s, QJsonValue(), u"联系人01"_s));
    at.acted(u"correct"_s, at.corrects(at.registration, u"contact"_s, u"联系人01"_s, QJsonValue()));
    at.acted(u"reverse"_s, at.about(at.sum));
    at.acted(u"withdraw"_s, at.about(at.signing));
    CHECK(at.verify().ok());
}

TEST_CASE("an entry that is put right, but is not there, stands no more or is of another kind, is "
          "named",
          "[store]")
{
    WorkedCase at;
    const CaseNumber other = at.enter(someClue(), QDate(2022, 5, 11));
    const auto ofOther = at.newest();
    SECTION("not there")
    {
        at.acted(u"reverse"_s, at.about(9999));
    }
    SECTION("of another case")
    {
        at.acted(u"withdraw"_s, at.about(ofOther));
    }
    SECTION("later than itself")
    {
        at.acted(u"withdraw"_s, at.about(at.newest() + 2));
    }
    SECTION("reversed before")
    {
        at.acted(u"reverse"_s, at.about(at.sum));
        at.acted(u"reverse"_s, at.about(at.sum));
    }
    SECTION("not for this act")
    {
        const auto note = at.acted(u"annotate"_s, {{u"text"_s, u"来电"_s}});
        at.acted(u"reverse"_s, at.about(note));
    }
    SECTION("nor this one")
    {
        at.acted(u"withdraw"_s, at.about(at.sum));
    }
    SECTION("a correction is not withdrawn")
    {
        const auto mended =
            at.acted(u"correct"_s, at.corrects(at.sum, u"amountFen"_s, 100'000, 90'000));
        at.acted(u"withdraw"_s, at.about(mended));
    }
    CHECK(at.named() == QStringList{u"event %1"_s.arg(at.newest())});
    CHECK(at.load(other).number == other);
}

TEST_CASE("a correction to what is no value, of what is no field or from what it never was, is "
          "named",
          "[store]")
{
    WorkedCase at;
    const std::vector<QJsonObject> wrong{
        at.corrects(at.sum, u"amountFen"_s, 100'000, -1),
        at.corrects(at.sum, u"amountFen"_s, 100'000, u"若干"_s),
        at.corrects(at.sum, u"voucher"_s, QJsonValue(), u"凭证01"_s),
        at.corrects(at.sum, u"amountFen"_s, 70'000, 90'000),
        at.corrects(at.signing, u"by"_s, u"签收人01"_s, QJsonValue()),
        at.corrects(at.registration, u"receivedOn"_s, u"2022-04-20"_s, u"gestern"_s),
        at.corrects(at.registration, u"confidential"_s, u"open"_s, u"whatever"_s),
        at.corrects(at.registration, u"on"_s, u"2022-05-10"_s, u"2022-02-30"_s)};
    at.acted(u"correct"_s, wrong[GENERATE(range(0U, 8U))]);
    CHECK(at.named() == QStringList{u"event %1"_s.arg(at.newest())});
}
