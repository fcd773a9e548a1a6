// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_reading.h"
#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiuzhang;

namespace {

const Programme& programme()
{
    static const Programme shipped = shippedProgramme().value();
    return shipped;
}

} // namespace

TEST_CASE("the shipped programme has no mistake", "[directory]")
{
    const auto loaded = shippedProgramme();
    CAPTURE(loaded ? QString() : loaded.error().details.join(QStringLiteral(" | ")));
    REQUIRE(loaded);
    CHECK(loaded->office == QStringLiteral("珠山区营商环境指挥部改革创新组"));
    CHECK(loaded->numberWords.at(QStringLiteral("referral-letter")) == QStringLiteral("珠改创转"));
    CHECK(loaded->years == std::vector{2022, 2023});
    CHECK(loaded->firstYear == 2022);
    CHECK(loaded->json[u"id"].toString() == loaded->id);
    CHECK_FALSE(loaded->routing.isEmpty());
}

TEST_CASE("the categories are those of the plan, under the names people write", "[directory]")
{
    using Row = std::tuple<const char*, const char*, const char*>;
    const auto [id, clause, written] = GENERATE(values<Row>({
        {"investment-promises", "I.1", "招商引资政策不兑现"},
        {"contract-breach", "I.2", "合作协议不履行"},
        {"payment-arrears", "I.3", "账款支付"},
        {"payment-arrears", "I.3", " 账款支付 不到位"},
        {"unenforced-judgment", "I.4", "法院判决不执行"},
        {"property-dispute", "I.5", "涉政府产权纠纷"},
        {"other", "I.6", "其他情形"},
        {"other", "I.6", "other"},
    }));
    CAPTURE(written);
    const auto named = programme().categoryNamed(QString::fromUtf8(written));
    REQUIRE(named);
    CHECK(named->text() == QString::fromLatin1(id));
    CHECK(programme().category(*named)->clause == QString::fromLatin1(clause));
}

TEST_CASE("a category or source the programme does not have is refused", "[directory]")
{
    const auto category = programme().categoryNamed(QStringLiteral("环境污染"));
    REQUIRE_FALSE(category);
    CHECK(category.error() == Error{ErrorCode::UnknownCategory, {QStringLiteral("环境污染")}});
    CHECK(programme().sourceNamed(QString()).error().code == ErrorCode::UnknownSource);
    CHECK(programme().category(CategoryId(QStringLiteral("none"))) == nullptr);
    CHECK(programme().source(SourceId(QStringLiteral("none"))) == nullptr);
}

TEST_CASE("the sources are those of the clue form", "[directory]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [id, written] = GENERATE(values<Row>({
        {"internal", "内部查找"},
        {"public", "公开征集"},
        {"superior", "上级交办"},
        {"transferred", "其他部门移交"},
        {"petition", "信访"},
        {"hotline", "１２３４５"},
        {"public-opinion", "舆情"},
    }));
    CAPTURE(written);
    const auto named = programme().sourceNamed(QString::fromUtf8(written));
    REQUIRE(named);
    CHECK(named->text() == QString::fromLatin1(id));
}

TEST_CASE("the stage windows overlap as the plan has them, and leave January to March free",
          "[directory]")
{
    const auto& stages = programme().stages;
    REQUIRE(stages.size() == 4);
    CHECK(stages[0].from(2022) == QDate(2022, 4, 1));
    CHECK(stages[0].to(2022) == QDate(2022, 5, 31));
    CHECK(stages[1].from(2023) == QDate(2023, 4, 1));
    CHECK(stages[1].to(2023) == QDate(2023, 8, 31));
    CHECK(stages[2].from(2026) == QDate(2026, 7, 1));
    CHECK(stages[2].to(2026) == QDate(2026, 11, 30));
    CHECK(stages[3].from(2022) == QDate(2022, 12, 1));
    CHECK(stages[3].to(2022) == QDate(2022, 12, 31));
}

TEST_CASE("the terms are the defaults of the casework", "[directory]")
{
    using Row = std::tuple<const char*, Term::Unit, int, const char*>;
    const auto [id, unit, count, starts] = GENERATE(values<Row>({
        {"return", Term::Unit::Workday, 2, "sign-for"},
        {"sign-for", Term::Unit::Workday, 3, "dispatch"},
        {"first-reply", Term::Unit::Workday, 15, "dispatch"},
        {"close", Term::Unit::YearEnd, 0, "register"},
    }));
    const Term* term = programme().term(TermId(QString::fromLatin1(id)), QDate(2022, 6, 20));
    REQUIRE(term);
    CHECK(term->unit == unit);
    CHECK(term->count == count);
    CHECK(term->startsWith == QString::fromLatin1(starts));
}

TEST_CASE("the monthly report runs from the 21st to the 20th", "[directory]")
{
    // Owed from the month of the ledger's first clue on.
    CHECK(programme().reporting == MonthlyReporting{20,
                                                    MonthlyReporting::Period::ToReportDay,
                                                    MonthlyReporting::RestDay::Unchanged,
                                                    {},
                                                    true});
    // Nine subdistricts, and Jingcheng as the town it was or the subdistrict it is.
    const auto before = programme().directory.reportingOn({2022, 9, 30});
    const auto after = programme().directory.reportingOn({2022, 10, 1});
    CHECK(before.size() == 10);
    CHECK(before.back().text() == QStringLiteral("360203100"));
    CHECK(after.size() == 10);
    CHECK(after.back().text() == QStringLiteral("360203011"));
}

TEST_CASE("the ladder proposes as the casework says", "[directory]")
{
    const auto& ladder = programme().ladder;
    REQUIRE(ladder.size() == 4);
    CHECK(ladder[0].elapsedPercent == 80);
    CHECK(ladder[0].workdaysBeforeDue == 2);
    CHECK(ladder[1].workdaysAfterDue == 1);
    CHECK(ladder[2].workdaysAfterDue == 5);
    CHECK(ladder[3].afterUnanswered == 2);
}

TEST_CASE("a term is found as it was valid on the day", "[directory]")
{
    Programme changed = programme();
    Term& term = changed.terms.front();
    Term later = term;
    const TermId id = term.id;
    term.validTo = QDate(2022, 12, 31);
    later.validFrom = QDate(2023, 1, 1);
    later.count = 5;
    changed.terms.push_back(later);
    CHECK(changed.term(id, {2022, 12, 31})->count == 3);
    CHECK(changed.term(id, {2023, 1, 1})->count == 5);
    CHECK(changed.term(TermId(QStringLiteral("none")), {2023, 1, 1}) == nullptr);
}

TEST_CASE("a programme file that is not there or half-valid is one refusal", "[directory]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.json"));
    CHECK(loadProgramme(path).error() == Error{ErrorCode::FileMissing, {path}});

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "jiuzhang-programme-1", "firstYear": 1066})");
    file.close();
    const auto refused = loadProgramme(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ProgrammeInvalid);
    CHECK(refused.error().where == QStringLiteral("id"));
    // 17 keys are missing, and the year is none a programme can begin in.
    CHECK(refused.error().details ==
          QStringList{path, QStringLiteral("id is missing"), QStringLiteral("18")});
    CHECK(loadProgramme(folder.path()).error().code == ErrorCode::NotAFile);
}
