// SPDX-License-Identifier: GPL-3.0-or-later
// The points are those of casework, Duplicates; the sums were added by hand.
#include "core/matching/likeness.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

const Directory& directory()
{
    static const Programme programme = shippedProgramme().value();
    return programme.directory;
}

Likeness between(const ClueContent& a, const ClueContent& b)
{
    const auto there = likeness(comparableClue(a), comparableClue(b), directory());
    CHECK(there == likeness(comparableClue(b), comparableClue(a), directory()));
    return there;
}

std::vector<LikenessReason> reasons(const Likeness& likeness)
{
    std::vector<LikenessReason> found;
    for (const auto& ground : likeness.grounds)
        found.push_back(ground.reason);
    return found;
}

// Two clues that have nothing in common, to be given what they share.
struct TwoClues {
    ClueContent a;
    ClueContent b;

    TwoClues()
    {
        a.entity = u"昌南青岚陶瓷有限公司"_s;
        b.entity = u"珠山红日建材经营部"_s;
        a.facts = u"办公楼维修完工后尾款未付"_s;
        b.facts = u"厂房租金减免没有兑现"_s;
        a.claim = u"付清"_s;
        b.claim = u"照协议办"_s;
    }
    template <class Member, class Value>
    TwoClues& share(Member member, const Value& value)
    {
        a.*member = value;
        b.*member = value;
        return *this;
    }
    [[nodiscard]] Likeness likeness() const { return between(a, b); }
};

const UnitId kFinance(u"dept-finance"_s);
const CategoryId kArrears(u"payment-arrears"_s);
const QString kCode = u"91360203MA0001000G"_s;

} // namespace

TEST_CASE("two clues that share nothing are not alike", "[matching]")
{
    CHECK(TwoClues().likeness().score == 0);
    CHECK(between({}, {}).score == 0);
}

TEST_CASE("what two clues share counts alone as much as casework says", "[matching]")
{
    struct Row {
        QString ClueContent::*member;
        const char16_t* value;
        LikenessReason reason;
        int points;
    };
    const auto row = GENERATE(values<Row>({
        {&ClueContent::basisNumber, u"（2021）赣0203民初123号", LikenessReason::CourtNumber, 100},
        {&ClueContent::basisNumber, u"JDZ-2019-077", LikenessReason::ContractNumber, 90},
        {&ClueContent::entity, u"昌南青岚陶瓷有限公司", LikenessReason::SameName, 60},
        {&ClueContent::phone, u"13879800001", LikenessReason::Phone, 30},
    }));
    const auto found = TwoClues().share(row.member, QString::fromUtf16(row.value)).likeness();
    CHECK(found.score == row.points);
    CHECK(reasons(found) == std::vector{row.reason});
    CHECK(found.isVeryLikely() == (row.points >= 100));
    CHECK(found.isPossible() == (row.points >= 60));
}

TEST_CASE("a credit code counts together with respondent and category only", "[matching]")
{
    TwoClues clues;
    clues.share(&ClueContent::creditCode, kCode);
    CHECK(clues.likeness().score == 0);
    clues.share(&ClueContent::respondent, kFinance);
    CHECK(clues.likeness().score == 20);
    clues.share(&ClueContent::category, kArrears);
    const auto found = clues.likeness();
    CHECK(found.score == 120);
    CHECK(reasons(found) == std::vector{LikenessReason::CreditCode, LikenessReason::Respondent});
}

TEST_CASE("the town before and the subdistrict after are one respondent", "[matching]")
{
    TwoClues clues;
    clues.a.respondent = UnitId(u"360203100"_s); // 竟成镇
    clues.b.respondent = UnitId(u"360203011"_s); // 竟成街道
    CHECK(clues.likeness().score == 20);
    clues.b.respondent = UnitId(u"360203002"_s); // 新厂街道
    CHECK(clues.likeness().score == 0);
}

TEST_CASE("a name that differs a little counts 40, the same under another form 60", "[matching]")
{
    TwoClues clues;
    clues.b.entity = u"昌南青岚陶瓷厂"_s; // 5 of 6 pairs
    CHECK(reasons(clues.likeness()) == std::vector{LikenessReason::SimilarName});
    CHECK(clues.likeness().score == 40);
    clues.b.entity = u"昌南青岚陶瓷有限责任公司"_s;
    CHECK(reasons(clues.likeness()) == std::vector{LikenessReason::SameName});
    CHECK(clues.likeness().score == 60);
}

TEST_CASE("amounts are alike within 5 % of the larger, disputed or total", "[matching]")
{
    struct Row {
        qint64 a;
        qint64 b;
        int points;
    };
    const auto row = GENERATE(values<Row>({
        {100'000'000, 100'000'000, 15},
        {100'000'000, 95'000'000, 15},
        {100'000'000, 94'999'999, 0},
        {100'000'000, 105'263'157, 15},
        {100'000'000, 105'263'158, 0},
        {0, 0, 0},
    }));
    const auto member = GENERATE(&ClueContent::disputed, &ClueContent::total);
    TwoClues clues;
    clues.a.*member = Money::fromFen(row.a);
    clues.b.*member = Money::fromFen(row.b);
    CAPTURE(row.a, row.b);
    CHECK(clues.likeness().score == row.points);
}

TEST_CASE("an amount in dispute is not compared with a total", "[matching]")
{
    TwoClues clues;
    clues.a.disputed = Money::fromFen(100'000'000);
    clues.b.total = Money::fromFen(100'000'000);
    CHECK(clues.likeness().score == 0);
}

TEST_CASE("texts count by the pairs of characters that they share", "[matching]")
{
    TwoClues clues;
    clues.share(&ClueContent::entity, u"昌南青岚陶瓷有限公司"_s);
    clues.a.claim = clues.b.claim = QString();
    clues.share(&ClueContent::facts, u"尾款未付"_s);
    CHECK(clues.likeness().score == 75); // all of 3
    clues.b.facts = u"尾款未付清"_s;
    CHECK(clues.likeness().score == 60 + 11); // 3 of 4: 11.25
    clues.b.facts = u"尾款已付"_s;
    CHECK(clues.likeness().score == 60 + 3); // 1 of 5
    clues.b.facts = u"厂房租金"_s;
    CHECK(clues.likeness().score == 60);
}

TEST_CASE("phone, respondent and amount together make a possible duplicate", "[matching]")
{
    TwoClues clues;
    clues.share(&ClueContent::phone, u"0798-8220001"_s).share(&ClueContent::respondent, kFinance);
    CHECK_FALSE(clues.likeness().isPossible());
    clues.share(&ClueContent::disputed, Money::fromFen(38'000'000));
    CHECK(clues.likeness().score == 65);
    CHECK(clues.likeness().isPossible());
    CHECK_FALSE(clues.likeness().isVeryLikely());
}

TEST_CASE("without code, number, name and phone, everything else stays under 60", "[matching]")
{
    // What the index rests on: such a pair need not be found.
    TwoClues clues;
    clues.share(&ClueContent::respondent, kFinance)
        .share(&ClueContent::category, kArrears)
        .share(&ClueContent::disputed, Money::fromFen(38'000'000))
        .share(&ClueContent::total, Money::fromFen(76'000'000))
        .share(&ClueContent::facts, u"办公楼维修完工后尾款未付"_s)
        .share(&ClueContent::claim, u"付清"_s);
    CHECK(clues.likeness().score < 60);
}
