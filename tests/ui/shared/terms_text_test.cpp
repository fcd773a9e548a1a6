// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/language.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

using namespace jiuzhang;
using namespace jiuzhang::ui;

TEST_CASE("the window's Chinese words are those of the papers", "[shared]")
{
    installLanguage(*QCoreApplication::instance(), Language::Chinese);
    for (const auto& word : kStates)
        CHECK(stateText(word.value) == QString::fromUtf16(word.chinese));
    for (const auto& word : kTracks)
        CHECK(trackText(word.value) == QString::fromUtf16(word.chinese));
    for (const auto& word : kOutcomes)
        CHECK(outcomeText(word.value) == QString::fromUtf16(word.chinese));
    for (const auto& word : kViews)
        CHECK(viewText(word.value) == QString::fromUtf16(word.chinese));
    installLanguage(*QCoreApplication::instance(), Language::English);
}

TEST_CASE("every act has a word of its own, an unknown kind keeps its id", "[shared]")
{
    for (const auto& row : allActs())
        CHECK(actText(QString::fromUtf16(row.id)) != QString::fromUtf16(row.id));
    CHECK(actText(QStringLiteral("adopt-comet")) == QStringLiteral("adopt-comet"));
}

TEST_CASE("dates are ISO, and no date is no text", "[shared]")
{
    CHECK(dateText(QDate(2022, 6, 5)) == QStringLiteral("2022-06-05"));
    CHECK(dateText(QDate()).isEmpty());
}
