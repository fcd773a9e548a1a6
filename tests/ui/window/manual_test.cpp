// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/language.h"
#include "ui/shared/manual.h"
#include "ui/window/manual_window.h"
#include "ui/window/places.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct ChineseManual {
    ChineseManual() { installLanguage(*QCoreApplication::instance(), Language::Chinese); }
    ~ChineseManual() { installLanguage(*QCoreApplication::instance(), Language::English); }
    ChineseManual(const ChineseManual&) = delete;
    ChineseManual& operator=(const ChineseManual&) = delete;
};

} // namespace

TEST_CASE("every place of the window has its page of the manual, in their order", "[manual]")
{
    QStringList screens;
    for (const auto& page : manualPages()) {
        if (page.part == ManualPart::Screens)
            screens += page.topic;
    }
    CHECK(screens == placeNames());
}

TEST_CASE("the manual opens at a page, finds any word, and its links lead on", "[manual]")
{
    const ChineseManual speaking;
    ManualWindow manual(nullptr);
    manual.open(u"month"_s);
    auto* text = manual.findChild<QTextBrowser*>(u"page"_s);
    CHECK(text->toPlainText().startsWith(u"一个月的工作"));
    auto* list = manual.findChild<QListWidget*>(u"pages"_s);
    const int all = list->count();
    auto* find = manual.findChild<QLineEdit*>(u"find"_s);
    find->setText(u"移交纪检 名录"_s);
    CHECK(list->count() < all);
    CHECK_FALSE(list->findItems(u"单位名录"_s, Qt::MatchExactly).isEmpty());
    find->setText(u"没有这个词"_s);
    CHECK(list->count() == 3); // the headings
    Q_EMIT text->anchorClicked(QUrl(u"papers.md"_s));
    CHECK(text->toPlainText().startsWith(u"发文登记"));
    CHECK(list->currentItem()->text() == u"发文登记"_s);
}
