// SPDX-License-Identifier: GPL-3.0-or-later
// In a signed ledger what is referred to discipline inspection is read by who holds the key of the
// role: not by whoever has the file, nor by who was given the role or another's passphrase.
#include "core/office/backups.h"
#include "core/sealing/sealed_box.h"
#include "tests/core/office/inspectors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <sqlite3.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Every page of the ledger goes through its journal, which then stays.
QByteArray journalOf(const QString& ledger)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(ledger.toUtf8().constData(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "PRAGMA journal_mode = PERSIST; VACUUM", nullptr, nullptr,
                         nullptr) == SQLITE_OK);
    const auto journal = contentOf(ledger + u"-journal"_s);
    sqlite3_exec(database, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return journal;
}

// Whether the words stand in the ledger, in its journal or in a backup of it, which is in clear.
bool isAnywhere(DeskMaker& maker, const Acting& acting, const QString& words)
{
    const QString backup = maker.file(u"备份.jzbackup"_s);
    must(backUp(maker.desk(), acting, {backup}, {}));
    const QByteArray looked = words.toUtf8();
    const bool inBackup = contentOf(backup).contains(looked);
    const bool inLedger = contentOf(maker.desk().care.path()).contains(looked);
    const bool inJournal = journalOf(maker.desk().care.path()).contains(looked);
    CHECK(inBackup == inLedger);
    CHECK(inJournal == inLedger);
    return inLedger;
}

} // namespace

TEST_CASE("what is referred in a signed ledger stands in clear in no file", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    const auto result = at.refer(kFirst);
    REQUIRE(result.ok());
    CHECK(result.holders == 2);
    CHECK(at.readBy(kFirst) == kSecret);
    const Event event = at.sealed();
    CHECK(event.subject == std::nullopt);
    CHECK(event.reason.isEmpty());
    CHECK(event.onBehalfOf.isEmpty());
    CHECK(event.payload.keys() == QStringList{u"box"_s, u"key"_s});
    at.enter(kManager);
    CHECK_FALSE(isAnywhere(at.maker, at.by(kManager), kSecret));
}

TEST_CASE("in an open ledger what is referred is hidden and not sealed, which is said",
          "[office][sealed]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto result =
        tryAct(maker, "refer", number, "2022-06-20", {{u"reason"_s, kSecret}}, u"经办人02"_s);
    REQUIRE(result.ok());
    CHECK(result.holders == 0);
    CHECK(isAnywhere(maker, maker.on("2022-06-20"), kSecret)); // the search does find what is there
    CHECK(refusalOf(setUpReferralKey(maker.desk(), maker.on("2022-06-20"), false)) ==
          ErrorCode::SealNeedsSigning);
}

TEST_CASE("how much was referred cannot be seen, nor whether it is the same", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst, u"甲"_s).ok());
    const auto little = at.sealed().payload;
    REQUIRE(at.refer(kFirst, QString(200, u'乙')).ok());
    const auto much = at.sealed().payload;
    REQUIRE(at.refer(kFirst, u"甲"_s).ok());
    const auto again = at.sealed().payload;
    CHECK(QJsonDocument(little).toJson().size() == QJsonDocument(much).toJson().size());
    CHECK(little != again);
    CHECK(must(referrals(at.desk(), at.by(kFirst))).size() == 3);
}

TEST_CASE("what is sealed is proved and made anew by who holds no key", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    signOut(at.desk());
    checkSound(at.maker);
    must(at.desk().care.rebuild({}));
    checkSound(at.maker);
    at.enter(kSecond);
    CHECK(at.readBy(kSecond) == kSecret);
}

TEST_CASE("neither the role nor a passphrase that was set anew opens anything", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());

    at.makeInspector(kThird);
    at.enter(kThird);
    CHECK(at.readBy(kThird).isEmpty());
    CHECK(at.refer(kThird).error->code == ErrorCode::SealNotHeld);

    at.setPassphraseOf(kSecond, u"管理人员设的口令"_s);
    CHECK_FALSE(must(holdsReferralKey(at.desk(), 3)));
    at.enter(kSecond, u"管理人员设的口令"_s);
    CHECK(at.readBy(kSecond).isEmpty());
    CHECK(refusalOf(setUpReferralKey(at.desk(), at.by(kSecond), true)) == ErrorCode::SealNotHeld);

    at.enter(kFirst);
    CHECK(at.readBy(kFirst) == kSecret);
    checkSound(at.maker);
}

TEST_CASE("another of the role hands the key on, to a passphrase that nobody else knows",
          "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    at.setPassphraseOf(kSecond, u"管理人员设的口令"_s);
    at.enter(kFirst);
    const auto head = at.maker.head();
    CHECK(refusalOf(shareReferralKey(at.desk(), at.by(kFirst), kSecond)) ==
          ErrorCode::PassphraseOfOther);
    CHECK(refusalOf(shareReferralKey(at.desk(), at.by(kFirst), kThird)) == ErrorCode::RoleMissing);
    CHECK(refusalOf(shareReferralKey(at.desk(), at.by(kFirst), kFirst)) == ErrorCode::SealHeld);
    CHECK(at.maker.head() == head);

    at.enter(kSecond, u"管理人员设的口令"_s);
    must(
        setPassphrase(at.desk(), at.by(kSecond), kSecond, wordsOf(kSecond), u"管理人员设的口令"_s));
    CHECK(refusalOf(shareReferralKey(at.desk(), at.by(kSecond), kSecond)) ==
          ErrorCode::SealNotHeld);
    at.enter(kFirst);
    must(shareReferralKey(at.desk(), at.by(kFirst), u"3"_s));
    at.enter(kSecond);
    CHECK(at.readBy(kSecond) == kSecret);
    checkSound(at.maker);
}

TEST_CASE("whoever changes one's own passphrase goes on reading", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    must(setPassphrase(at.desk(), at.by(kFirst), kFirst, u"另一个新的口令句"_s, wordsOf(kFirst)));
    CHECK(at.readBy(kFirst) == kSecret); // without signing in once more
    CHECK(at.refer(kFirst).ok());
    at.enter(kFirst, u"另一个新的口令句"_s);
    CHECK(must(referrals(at.desk(), at.by(kFirst))).front().reason == kSecret);
    checkSound(at.maker);
}

TEST_CASE("the code on paper opens what was sealed when all passphrases are forgotten",
          "[office][sealed]")
{
    Inspectors at;
    const QString code = at.setUp();
    CHECK(paperCodeIn(code) == code);
    REQUIRE(at.refer(kFirst).ok());
    at.setPassphraseOf(kFirst, u"管理人员设的口令"_s);
    at.setPassphraseOf(kSecond, u"管理人员设的口令"_s);
    at.enter(kFirst, u"管理人员设的口令"_s);
    CHECK(at.refer(kFirst).error->code == ErrorCode::SealLost);
    CHECK(refusalOf(recoverReferralKey(at.desk(), at.by(kFirst), code)) ==
          ErrorCode::PassphraseOfOther);
    must(setPassphrase(at.desk(), at.by(kFirst), kFirst, wordsOf(kFirst), u"管理人员设的口令"_s));
    CHECK(refusalOf(recoverReferralKey(at.desk(), at.by(kFirst), newPaperCode())) ==
          ErrorCode::RecoveryCodeWrong);
    CHECK(at.readBy(kFirst).isEmpty());
    must(recoverReferralKey(at.desk(), at.by(kFirst), code.toLower().remove(u'-')));
    CHECK(at.readBy(kFirst) == kSecret);
    at.enter(kManager);
    CHECK_FALSE(isAnywhere(at.maker, at.by(kManager), code)); // it is on paper alone
}

TEST_CASE("where the key is lost another one is set up, and what was sealed stays closed",
          "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    CHECK(refusalOf(setUpReferralKey(at.desk(), at.by(kFirst), false)) == ErrorCode::SealSet);
    for (const QString& name : {kFirst, kSecond})
        at.setPassphraseOf(name, u"管理人员设的口令"_s);
    at.enter(kFirst, u"管理人员设的口令"_s);
    must(setPassphrase(at.desk(), at.by(kFirst), kFirst, wordsOf(kFirst), u"管理人员设的口令"_s));
    must(setUpReferralKey(at.desk(), at.by(kFirst), true));
    CHECK(at.readBy(kFirst).isEmpty());
    REQUIRE(at.refer(kFirst, u"其后"_s).ok());
    const auto all = must(referrals(at.desk(), at.by(kFirst)));
    REQUIRE(all.size() == 2);
    CHECK(all[0].isClosed);
    CHECK(all[1].reason == u"其后"_s);
    CHECK(at.refer(kFirst).holders == 1); // the other one is to be handed the key
    checkSound(at.maker);
}

TEST_CASE("a signed ledger refuses a referral that it cannot seal", "[office][sealed]")
{
    Inspectors at;
    at.enter(kFirst);
    const auto head = at.maker.head();
    CHECK(at.refer(kFirst).error->code == ErrorCode::SealNotSet);
    CHECK(refusalOf(shareReferralKey(at.desk(), at.by(kFirst), kSecond)) == ErrorCode::SealNotSet);
    CHECK(refusalOf(recoverReferralKey(at.desk(), at.by(kFirst), newPaperCode())) ==
          ErrorCode::SealNotSet);
    CHECK(at.maker.head() == head);
    for (const QString& name : {kManager, kThird}) {
        at.enter(name);
        CHECK(refusalOf(setUpReferralKey(at.desk(), at.by(name), false)) == ErrorCode::RoleMissing);
    }
    CHECK(at.maker.head() == head);
}

TEST_CASE("what is sealed is withdrawn, and done once, as any act", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    Acting acting = at.by(kFirst);
    acting.commandId = u"command-1"_s;
    for (int twice = 0; twice < 2; ++twice)
        CHECK(act(at.desk(), rowOf(Act::Refer), acting, std::span(&at.number, 1),
                  {{u"reason"_s, kSecret}})
                  .front()
                  .ok());
    const auto all = must(referrals(at.desk(), at.by(kFirst)));
    REQUIRE(all.size() == 1);
    const ActValues values{{u"event"_s, QString::number(all.front().entry)},
                           {u"reason"_s, u"移送有误"_s}};
    REQUIRE(tryAct(at.maker, "withdraw", at.number, "2022-06-21", values, kFirst).ok());
    CHECK(must(referrals(at.desk(), at.by(kFirst))).front().withdrawnFor == u"移送有误"_s);
    CHECK(tryAct(at.maker, "withdraw", at.number, "2022-06-21", values, kFirst).error->code ==
          ErrorCode::EntryUndone);
    checkSound(at.maker);
}
