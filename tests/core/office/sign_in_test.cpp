// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in which each person signs in.
#include "core/office/sign_in.h"

#include "core/office/rules/operators.h"
#include "tests/core/office/entries.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kSignedHead = u"负责人01"_s;
const QString kSigned = u"承办人01"_s;
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
        must(addPerson(desk(), by(kSignedHead), kSignedHead, kEveryRole, day("2022-04-01")));
        must(addPerson(desk(), by(kSignedHead), kSigned, {Role::Act}, day("2022-04-01")));
        must(setPassphrase(desk(), by(kSignedHead), kSignedHead, kHeadWords, {}));
        must(setAccess(desk(), by(kSignedHead), {true, 10}));
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
    CHECK(at.annotateAs(kSignedHead) == ErrorCode::SignInNeeded);
    CHECK(refusalOf(signIn(at.desk(), kSignedHead, u"红土地与窑"_s)) == ErrorCode::SignInWrong);
    CHECK(at.annotateAs(kSignedHead) == ErrorCode::SignInNeeded);
    must(signIn(at.desk(), u"1"_s, kHeadWords));
    CHECK(at.annotateAs(kSignedHead) == std::nullopt);
    CHECK(at.annotateAs(kSigned) == ErrorCode::SignInNeeded);
    signOut(at.desk());
    CHECK(at.annotateAs(kSignedHead) == ErrorCode::SignInNeeded);
    CHECK(at.maker.isSound());
}

TEST_CASE("after three wrong passphrases nothing is tried for half a minute", "[office]")
{
    SignedLedger at;
    for (int i = 0; i < 3; ++i)
        CHECK(refusalOf(signIn(at.desk(), kSignedHead, u"错误的口令"_s)) == ErrorCode::SignInWrong);
    const auto waits = signIn(at.desk(), kSignedHead, kHeadWords); // the right one neither
    REQUIRE(refusalOf(waits) == ErrorCode::SignInWaits);
    const int seconds = waits.error().details.front().toInt();
    CHECK(seconds > 0);
    CHECK(seconds <= 30);
    at.desk().session->waits.setRemainingTime(0);
    CHECK(signIn(at.desk(), kSignedHead, kHeadWords));
}

TEST_CASE("a passphrase is set first, and changed by its bearer, who knows the old one", "[office]")
{
    SignedLedger at;
    CHECK(refusalOf(signIn(at.desk(), kSigned, kClerkWords)) == ErrorCode::SignInUnset);
    must(signIn(at.desk(), kSignedHead, kHeadWords));
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kSignedHead), kSigned, u"短"_s, {})) ==
          ErrorCode::PassphraseTooShort);
    must(
        setPassphrase(at.desk(), at.by(kSignedHead), kSigned, kClerkWords, {})); // forgotten or new
    must(signIn(at.desk(), kSigned, kClerkWords));
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kSigned), kSigned, u"另一个新的口令"_s,
                                  u"不是原来的"_s)) == ErrorCode::SignInWrong);
    must(setPassphrase(at.desk(), at.by(kSigned), kSigned, u"另一个新的口令句"_s, kClerkWords));
    CHECK(refusalOf(signIn(at.desk(), kSigned, kClerkWords)) == ErrorCode::SignInWrong);
    CHECK(refusalOf(setPassphrase(at.desk(), at.by(kSigned), kSignedHead, kClerkWords, {})) ==
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

TEST_CASE("two sessions of one person sign in each by itself, and stay one person", "[office]")
{
    SignedLedger at;
    Desk other = at.desk(); // another window on the same ledger
    other.session = std::make_shared<Session>();
    const auto annotateAt = [&](Desk& desk) {
        return act(desk, rowOf(Act::Annotate), at.by(kSignedHead), std::span(&at.number, 1),
                   {{u"text"_s, u"来电"_s}})
            .front();
    };
    must(signIn(at.desk(), kSignedHead, kHeadWords));
    CHECK(annotateAt(at.desk()).ok());
    CHECK(annotateAt(other).error->code == ErrorCode::SignInNeeded);
    for (int i = 0; i < 3; ++i)
        CHECK(refusalOf(signIn(other, kSignedHead, u"错误的口令"_s)) == ErrorCode::SignInWrong);
    CHECK(annotateAt(at.desk()).ok()); // who tries elsewhere keeps nobody out
    Desk third = at.desk();
    third.session = std::make_shared<Session>();
    must(signIn(third, kSignedHead, kHeadWords));
    CHECK(annotateAt(third).ok());

    signOut(third);
    CHECK(annotateAt(third).error->code == ErrorCode::SignInNeeded);
    CHECK(annotateAt(at.desk()).ok()); // who leaves one window stays at the other
}

TEST_CASE("a clock that is set back lets nobody in", "[office]")
{
    SignedLedger at;
    for (int i = 0; i < 3; ++i)
        CHECK(refusalOf(signIn(at.desk(), kSignedHead, u"错误的口令"_s)) == ErrorCode::SignInWrong);
    at.desk().today = day("2022-03-01"); // before anybody was there
    CHECK(refusalOf(signIn(at.desk(), kSignedHead, kHeadWords)) == ErrorCode::PersonNotYet);
    at.desk().today = day("2022-06-20");
    CHECK(refusalOf(signIn(at.desk(), kSignedHead, kHeadWords)) == ErrorCode::SignInWaits);
}
