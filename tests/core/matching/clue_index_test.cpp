// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/clue_index.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

const Directory& directory()
{
    static const Programme programme = shippedProgramme().value();
    return programme.directory;
}

CaseNumber number(int n)
{
    return CaseNumber(u"2022-%1"_s.arg(n, 4, 10, QChar(u'0')));
}

// Clues from so few words that many of them share something.
class FewWords {
public:
    explicit FewWords(std::uint32_t seed) : random_(seed) {}

    ClueContent next()
    {
        ClueContent clue;
        clue.entity = word({u"昌南", u"珠山", u"浮东"}) + word({u"青岚", u"红日", u"青兰"}) +
                      word({u"陶瓷", u"建材", u"陶瓷材料"}) +
                      word({u"", u"厂", u"有限公司", u"有限责任公司", u"商行有限公司"});
        clue.creditCode = word({u"", u"91360203MA0001000G", u"91360203MA0001185X"});
        clue.phone = word({u"", u"13879800001", u"0798-8220001", u"8220001", u"13879800002"});
        clue.basisNumber = word({u"", u"", u"", u"JDZ-2019-077", u"JDZ2019077", u"HT-2020-3",
                                 u"（2021）赣0203民初1号", u"(2021)赣0203民初2号"});
        clue.respondent = UnitId(word({u"360203100", u"360203011", u"dept-finance"}));
        clue.category = CategoryId(word({u"payment-arrears", u"contract-breach"}));
        clue.disputed = Money::fromFen(1'000'000 + 30'000 * below(6));
        clue.facts =
            word({u"办公楼维修", u"道路硬化", u"设备采购"}) + word({u"尾款未付", u"未验收"});
        clue.claim = word({u"付清尾款", u"支付利息"});
        return clue;
    }

private:
    int below(int end) { return static_cast<int>(random_() % static_cast<std::uint32_t>(end)); }
    QString word(std::vector<const char16_t*> words)
    {
        return QString::fromUtf16(words[static_cast<std::size_t>(below(int(words.size())))]);
    }

    std::mt19937 random_;
};

std::map<QString, int> scores(const std::vector<ClueIndex::Match>& matches)
{
    std::map<QString, int> found;
    for (const auto& match : matches)
        found[match.number.text()] = match.likeness.score;
    return found;
}

ClueContent named(const char16_t* entity)
{
    ClueContent clue;
    clue.entity = QString::fromUtf16(entity);
    return clue;
}

} // namespace

TEST_CASE("the index finds every clue that a comparison with all of them finds", "[matching]")
{
    const auto seed = GENERATE(take(5, random(0u, 0xffffffffu)));
    CAPTURE(seed);
    FewWords source(seed);
    std::vector<ComparableClue> clues;
    ClueIndex index;
    for (int i = 0; i < 400; ++i) {
        clues.push_back(comparableClue(source.next()));
        index.put(number(i), clues.back());
    }
    for (int asked = 0; asked < 60; ++asked) {
        const auto fresh = comparableClue(source.next());
        std::map<QString, int> expected;
        for (int i = 0; i < 400; ++i) {
            const auto found = likeness(fresh, clues[static_cast<std::size_t>(i)], directory());
            if (found.score >= 60)
                expected[number(i).text()] = found.score;
        }
        REQUIRE(scores(index.like(fresh, directory())) == expected);
    }
}

TEST_CASE("a similar name is found though its rarest pair is missing", "[matching]")
{
    // 昌南昌南青岚陶瓷材料: of 9 pairs one may be missing, whichever it is.
    ClueIndex index;
    auto known = named(u"昌南新青岚陶瓷材料");
    known.phone = u"13879800001"_s;
    index.put(number(1), comparableClue(known));
    auto asked = named(u"昌南新青岚陶瓷材料厂");
    asked.phone = known.phone;
    CHECK(scores(index.like(comparableClue(asked), directory())) ==
          std::map<QString, int>{{u"2022-0001"_s, 70}});
}

TEST_CASE("the likeliest come first, equal ones in the order of their numbers", "[matching]")
{
    ClueIndex index;
    index.put(number(3), comparableClue(named(u"青岚陶瓷公司")));
    index.put(number(2), comparableClue(named(u"青岚陶瓷有限公司")));
    auto same = named(u"青岚陶瓷");
    same.phone = u"13879800001"_s;
    index.put(number(4), comparableClue(same));
    const auto matches = index.like(comparableClue(same), directory());
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].number == number(4));
    CHECK(matches[1].number == number(2));
    CHECK(matches[2].number == number(3));
}

TEST_CASE("a clue put again takes the place of the one before", "[matching]")
{
    ClueIndex index;
    index.put(number(1), comparableClue(named(u"青岚陶瓷")));
    index.put(number(1), comparableClue(named(u"红日建材")));
    CHECK(index.size() == 1);
    CHECK(index.like(comparableClue(named(u"青岚陶瓷")), directory()).empty());
    CHECK(index.like(comparableClue(named(u"红日建材")), directory()).size() == 1);
    REQUIRE(index.find(number(1)));
    CHECK(index.find(number(1))->name == u"红日建材"_s);
    CHECK_FALSE(index.find(number(2)));
}

TEST_CASE("an empty index and an empty clue find nothing", "[matching]")
{
    ClueIndex index;
    CHECK(index.like(comparableClue(named(u"青岚陶瓷")), directory()).empty());
    index.put(number(1), comparableClue({}));
    CHECK(index.like(comparableClue({}), directory()).empty());
    CHECK(index.numbers() == std::vector{number(1)});
}
