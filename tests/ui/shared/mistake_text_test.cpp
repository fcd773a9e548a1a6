// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a file of ours is told in one language.
#include "tests/support/catch.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/shared/mistake_text.h"

#include "core/figures/deduction_rules.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct SpeakingChinese {
    SpeakingChinese() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }
    ~SpeakingChinese() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Q_DISABLE_COPY_MOVE(SpeakingChinese)
};

// Every clause that some room of the core says of a file.
QStringList clausesOfCore()
{
    static const QRegularExpression kSaid(uR"re(mistake\(([^;]*?)\);)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kText(uR"re(QStringLiteral\("((?:[^"\\]|\\.)*)"\))re"_s);
    QStringList clauses;
    QDirIterator files(QStringLiteral(CORE), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto said = kSaid.globalMatch(text); said.hasNext();) {
            for (auto each = kText.globalMatch(said.next().captured(1)); each.hasNext();)
                clauses += each.next().captured(1).replace(u"\\\""_s, u"\""_s);
        }
    }
    return clauses;
}

} // namespace

TEST_CASE("every mistake that a file can have is told in Chinese", "[shared]")
{
    const SpeakingChinese speaking;
    const QStringList clauses = clausesOfCore();
    CHECK(clauses.size() > 40);
    for (const QString& clause : clauses + knownMistakes()) {
        if (clause.startsWith(u"is ") || clause.startsWith(u"names ") ||
            (clause.contains(u' ') && clause.front().isLetter())) { // else it joins others
            CAPTURE(clause.toStdString());
            QString said = clause;
            if (said == u"is none of "_s || said == u"does not have the term "_s)
                said += u"x"_s;
            CHECK(mistakeText(said) != said);
        }
    }
}

TEST_CASE("rules of deduction with a mistake are refused in one Chinese sentence", "[shared]")
{
    const SpeakingChinese speaking;
    const auto read = DeductionRules::fromJson(
        R"({"format": "jiuzhang-deductions-2", "points": {}, "lateAfterWorkdays": 1,
            "mostPerUnit": 1})",
        u"规则.json"_s);
    REQUIRE_FALSE(read);
    CHECK(errorText(read.error()) ==
          u"format：规则在 规则.json 处有误：不是“jiuzhang-deductions-1”。"_s);
    const auto absent = DeductionRules::fromJson("{}", u"规则.json"_s);
    REQUIRE_FALSE(absent);
    CHECK(errorText(absent.error()) == u"format：规则在 规则.json 处有误：缺少这一项。"_s);
    const auto garbled = DeductionRules::fromJson("{", u"规则.json"_s);
    REQUIRE_FALSE(garbled);
    CHECK(errorText(garbled.error()).startsWith(u"规则在 规则.json 处有误：从第"_s));
}
