// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/clue_index.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

const Directory& indexDirectory()
{
    static const Programme programme = shippedProgramme().value();
    return programme.directory;
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

using Scores = std::map<ClueIndex::Place, int>;

Scores scores(const std::vector<ClueIndex::Match>& matches)
{
    Scores found;
    for (const auto& match : matches)
        found[match.place] = match.likeness.score;
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
    ClueIndex index;
    for (int i = 0; i < 400; ++i)
        index.add(comparableClue(source.next()));
    for (int asked = 0; asked < 60; ++asked) {
        const auto fresh = comparableClue(source.next());
        Scores expected;
        for (ClueIndex::Place place = 0; place < index.size(); ++place) {
            const auto found = likeness(fresh, index.at(place), indexDirectory());
            if (found.score >= 60)
                expected[place] = found.score;
        }
        REQUIRE(scores(index.like(fresh, indexDirectory())) == expected);
    }
}

TEST_CASE("a similar name is found whichever of its pairs is missing", "[matching]")
{
    struct Row {
        const char16_t* asked;
        const char16_t* why;
    };
    const auto row = GENERATE(values<Row>({
        {u"昌南新青岚陶瓷材料厂", u"one pair more at the end"},
        {u"大昌南新青岚陶瓷材料", u"one pair more at the beginning"},
        {u"昌南新青岚陶瓷材", u"one pair less"},
    }));
    ClueIndex index;
    for (const char16_t* other : {u"昌南", u"新青", u"青岚陶", u"瓷材料", u"材料厂"})
        index.add(comparableClue(named(other)));
    auto known = named(u"昌南新青岚陶瓷材料");
    known.phone = u"13879800001"_s;
    const auto place = index.add(comparableClue(known));
    auto asked = named(row.asked);
    asked.phone = known.phone;
    CAPTURE(QString::fromUtf16(row.why).toStdString());
    CHECK(scores(index.like(comparableClue(asked), indexDirectory())) == Scores{{place, 70}});
}

TEST_CASE("the likeliest come first, equal ones in the order they were added", "[matching]")
{
    ClueIndex index;
    index.add(comparableClue(named(u"青岚陶瓷公司")));
    index.add(comparableClue(named(u"青岚陶瓷有限公司")));
    auto same = named(u"青岚陶瓷");
    same.phone = u"13879800001"_s;
    index.add(comparableClue(same));
    std::vector<ClueIndex::Place> places;
    for (const auto& match : index.like(comparableClue(same), indexDirectory()))
        places.push_back(match.place);
    CHECK(places == std::vector<ClueIndex::Place>{2, 0, 1});
}

TEST_CASE("a clue that is replaced is found as what it is now", "[matching]")
{
    ClueIndex index;
    const auto place = index.add(comparableClue(named(u"青岚陶瓷")));
    index.replace(place, comparableClue(named(u"红日建材")));
    CHECK(index.size() == 1);
    CHECK(index.like(comparableClue(named(u"青岚陶瓷")), indexDirectory()).empty());
    CHECK(index.like(comparableClue(named(u"红日建材")), indexDirectory()).size() == 1);
}

TEST_CASE("an empty index and an empty clue find nothing", "[matching]")
{
    ClueIndex index;
    CHECK(index.like(comparableClue(named(u"青岚陶瓷")), indexDirectory()).empty());
    index.add(comparableClue({}));
    CHECK(index.like(comparableClue({}), indexDirectory()).empty());
}
