// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a sealed referral that was changed, or put into another entry.
#include "core/sealing/sealed_box.h"
#include "tests/core/office/forger.h"
#include "tests/core/office/inspectors.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kBox = u"box"_s;

void changeBox(Event& event, const std::function<void(QByteArray&)>& change)
{
    auto bytes = QByteArray::fromBase64(event.payload[kBox].toString().toLatin1());
    change(bytes);
    event.payload[kBox] = QString::fromLatin1(bytes.toBase64());
}

void damageFirstBox(Event& event)
{
    auto boxes = event.payload[u"boxes"].toArray();
    auto box = boxes[0].toObject();
    REQUIRE(box[u"number"] == 2); // 纪检人01
    auto bytes = QByteArray::fromHex(box[kBox].toString().toLatin1());
    bytes[60] = char(~bytes[60]);
    box[kBox] = QString::fromLatin1(bytes.toHex());
    boxes[0] = box;
    event.payload[u"boxes"] = boxes;
}

struct Damage {
    const char* what;
    std::function<void(Event&)> damage;
    bool isSeenWithoutKey; // that it is damaged
};
const std::array kDamages{
    Damage{"a byte",
           [](Event& event) { changeBox(event, [](auto& b) { b[500] = char(~b[500]); }); }, false},
    Damage{"cut off", [](Event& event) { changeBox(event, [](auto& b) { b.chop(1); }); }, true},
    Damage{"no box", [](Event& event) { event.payload[kBox] = u"拟移送"_s; }, true},
    Damage{"another key",
           [](Event& event) {
               event.payload[u"key"] = QString::fromLatin1(newKeyPair().publicKey.toHex());
           },
           true},
};

} // namespace

TEST_CASE("what is sealed is of its own entry, and is read in no other", "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst, u"甲"_s).ok());
    const auto first = at.sealed().payload;
    REQUIRE(at.refer(kFirst, u"乙"_s).ok());
    Forger(at.maker).change({}, u"sealed"_s, [&](Event& event) { event.payload = first; });
    const auto read = referrals(at.desk(), at.by(kFirst));
    REQUIRE_FALSE(read);
    CHECK(read.error() == Error{ErrorCode::ChainBroken, {QString::number(at.sealed().seq)}});
}

TEST_CASE("what was sealed and is damaged is told as damaged, and not as of another key",
          "[office][sealed]")
{
    Inspectors at;
    at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    at.makeInspector(kThird); // who holds no key
    const QJsonObject whole = at.sealed().payload;
    for (const QString& name : {kFirst, kThird}) {
        at.enter(name);
        for (const auto& [what, damage, isSeenWithoutKey] : kDamages) {
            CAPTURE(name.toStdString(), what);
            Forger(at.maker).change({}, kSealed, [&](Event& event) {
                event.payload = whole;
                damage(event);
            });
            const auto all = must(referrals(at.desk(), at.by(name)));
            REQUIRE(all.size() == 1);
            CHECK(all[0].isClosed);
            CHECK(all[0].isDamaged == (name == kFirst || isSeenWithoutKey));
            CHECK(all[0].reason.isEmpty());
        }
    }
}

TEST_CASE("who holds the key in a damaged box is told so, and gets it again", "[office][sealed]")
{
    Inspectors at;
    const QString code = at.setUp();
    REQUIRE(at.refer(kFirst).ok());
    Forger(at.maker).change({}, kSetReferralKey, damageFirstBox);
    at.enter(kFirst);
    const auto told = must(referrals(at.desk(), at.by(kFirst)));
    REQUIRE(told.size() == 1);
    CHECK(told[0].isClosed);
    CHECK_FALSE(told[0].isDamaged);
    CHECK(told[0].isKeyDamaged);
    const Error refused = at.refer(kFirst).error.value();
    CHECK(refused.code == ErrorCode::SealNotHeld);
    CHECK(refused.details == QStringList{kFirst + u"、"_s + kSecond, u"damaged"_s});
    at.enter(kSecond); // whose box is whole
    CHECK(at.readBy(kSecond) == kSecret);
    at.makeInspector(kThird); // who never had one
    at.enter(kThird);
    CHECK_FALSE(must(referrals(at.desk(), at.by(kThird)))[0].isKeyDamaged);
    CHECK(at.refer(kThird).error->details.size() == 1);

    SECTION("by the code on paper")
    {
        at.enter(kFirst);
        must(recoverReferralKey(at.desk(), at.by(kFirst), code));
        CHECK(at.readBy(kFirst) == kSecret);
    }
    SECTION("by another passphrase, for which another holder hands it on")
    {
        at.enter(kFirst);
        const QString next = u"第二个新的口令句子"_s;
        must(setPassphrase(at.desk(), at.by(kFirst), kFirst, next, wordsOf(kFirst)));
        at.enter(kSecond);
        must(shareReferralKey(at.desk(), at.by(kSecond), kFirst));
        at.enter(kFirst, next);
        CHECK(at.readBy(kFirst) == kSecret);
    }
}
