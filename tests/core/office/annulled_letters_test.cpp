// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/dispatching.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers.h"
#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A case with its referral letter and copies to three units.
struct ThreeCopies : DeskMaker {
    CaseNumber number = registered();

    ThreeCopies()
    {
        const std::vector copied{UnitId(u"dept-industry-it"_s), UnitId(u"dept-commerce"_s),
                                 UnitId(u"dept-justice"_s)};
        const auto sent = dispatchCase(desk(), on("2022-05-10"), number,
                                       {.copied = copied, .why = u"涉及三家"_s});
        REQUIRE(sent.result.ok());
        REQUIRE(sent.letters.size() == 4);
    }
    Result<QStringList> printed(const char* kind)
    {
        const auto print =
            printPapers(desk(), on("2022-06-20"), {QString::fromLatin1(kind), {number}});
        if (!print)
            return refuse(print.error());
        QStringList numbers;
        for (const auto& letter : print->letters)
            numbers += letter.numberText;
        return numbers;
    }
    void annul(const QString& letter)
    {
        must(annulPaper(desk(), on("2022-05-11"), letter, u"印错单位"_s));
    }
};

} // namespace

TEST_CASE("annulled letters are not printed again", "[office]")
{
    ThreeCopies maker;
    const QString copy = u"珠改创抄〔2022〕%1号"_s;
    maker.annul(copy.arg(2));
    CHECK(must(maker.printed("copy-letter")) == QStringList{copy.arg(1), copy.arg(3)});
    maker.annul(copy.arg(1));
    CHECK(must(maker.printed("copy-letter")) == QStringList{copy.arg(3)});

    maker.annul(copy.arg(3));
    const auto head = maker.head();
    CHECK(refusalOf(maker.printed("copy-letter")) == ErrorCode::LetterNotForState);
    CHECK(maker.head() == head);
    CHECK(must(maker.printed("referral-letter")) == QStringList{u"珠改创转〔2022〕1号"_s});
}
