// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in which each person signs in.
#include "core/office/sign_in.h"

#include "core/office/rules/operators.h"
#include "tests/core/office/entries.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kHead = u"负责人01"_s;
const QString kClerk = u"承办人01"_s;
const QString kHeadWords = u"红 土 地 与 窑"_s;
const QString kClerkWords = u"八个字符以上的口令"_s;

// 1 the head, with every role; 2 the clerk, who acts.
struct SignedLedger {
    DeskMaker maker;
    CaseNumber number = maker.registered();

    SignedLedger()
    {
        maker.desk().renew = [this]() -> Outcome {
            maker.readRulesAgain();
            return {};
        };
        must(addPerson(desk(), by(kHead), kHead, kEveryRole, day("2022-04-01")));
        must(addPerson(desk(), by(kHead), kClerk, {Role::Act}, day("2022-04-01")));
        must(setPassphrase(desk(), by(kHead), kHead, kHeadWords, {}));
        must(setAccess(desk(), by(kHead), {true, 10}));
    }
    [[nodiscard]] Desk& desk() { return maker.desk(); }
    [[nodiscard]] Acting by(const QString& name) const
    {
        Acting acting = maker.on("2022-06-20");
        acting.operatorName = name;
        return acting;
    }
    [[nodiscard]] std::optional<ErrorCode> annotateAs(const QString& name)
    {
        const auto result =
            tryAct(maker, "annotate", number, "2022-06-20", {{u"text"_s, u"来电"_s}}, name);
        return result.error ? std::optional(result.error->code) : std::nullopt;
    }
};

} // namespace

TEST_CASE("in a signed ledger only who has signed in writes, and under no other name", "[office]")
{
    SignedLedger at;
    CHECK(at.annotateAs(kHead) == ErrorCode::SignInNeeded);
    CHECK(refusalOf(signIn(at.desk(), kHead, u"红土地与窑"_s)) == ErrorCode::SignInWrong);
    CHECK(at.annotateAs(kHead) == ErrorCode::SignInNeeded);
    must(signIn(at.desk(), u"1"_s, kHeadWords));
    CHECK(at.annotateAs(kHead) == std::nullopt);
    CHECK(at.annotateAs(kClerk) == ErrorCode::SignInNeeded);
    signOut(at.desk());
    CHECK(at.annotateAs(kHead) == ErrorCode::SignInNeeded);
    CHECK(at.maker.isSound());
}

TEST_CASE("after three wrong passphrases nothing is tried for half a minute", "[office]")
{
    SignedLedger at;
    for (int i = 0; i < 3; ++i)
        CHECK(refusalOf(signIn(at.desk(), kHead, u"错误的口令"_s)) == ErrorCode::SignInWrong);
    const auto waits = signIn(at.desk(), kHead, kHeadWords); // the right one neither
    REQUIRE(refusalOf(waits) == ErrorCode::SignInWaits);
    const int seconds = waits.error().details.front().toInt();
    CHECK(seconds > 0);
    CHECK(seconds <= 30);
    at.desk().session->waits.setRemainingTime(0);
    CHECK(signIn(at.desk(), kHead, kHeadWords));
}

TEST_CASE("a passphrase is set first, and changed by its bearer, who knows the old one", "[office]")
{
    SignedLedger at;
    CHECK(refusalOf(signIn(at.desk(), kClerk, kClerkWords)) == ErrorCode::SignInUnset);
    must(signIn(at.desk(), kHead, kHeadWords));
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kHead), kClerk, u"短"_s, {})) ==
          ErrorCode::PassphraseTooShort);
    must(setPassphrase(at.desk(), at.by(kHead), kClerk, kClerkWords, {})); // forgotten or new
    must(signIn(at.desk(), kClerk, kClerkWords));
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kClerk), kClerk, u"另一个新的口令"_s,
                                  u"不是原来的"_s)) == ErrorCode::SignInWrong);
    must(setPassphrase(at.desk(), at.by(kClerk), kClerk, u"另一个新的口令句"_s, kClerkWords));
    CHECK(refusalOf(signIn(at.desk(), kClerk, kClerkWords)) == ErrorCode::SignInWrong);
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kClerk), kHead, kClerkWords, {})) ==
          ErrorCode::RoleMissing);
    CHECK(at.maker.isSound());
}

TEST_CASE("nobody signs a ledger who could not sign in", "[office]")
{
    DeskMaker maker;
    const Acting acting = maker.on("2022-06-20");
    CHECK(refusalOf(setAccess(maker.desk(), acting, {true, 10})) == ErrorCode::PersonUnknown);
    must(addPerson(maker.desk(), acting, u"经办人01"_s, kEveryRole, acting.on));
    maker.readRulesAgain();
    CHECK(refusalOf(setAccess(maker.desk(), acting, {true, 10})) == ErrorCode::SignInUnset);
    CHECK(refusalOf(setAccess(maker.desk(), acting, {false, 0})) == ErrorCode::UnknownChoice);
    CHECK(must(accessOf(maker.desk().record)) == Access());
}

TEST_CASE("no passphrase stands in the ledger's file", "[office]")
{
    SignedLedger at;
    QFile file(at.desk().care.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(kHeadWords.toUtf8()));
}
