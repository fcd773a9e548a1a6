// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/acts.h"
#include "tests/support/catch.h"
#include "ui/shared/manual.h"
#include "ui/window/manual_window.h"
#include "ui/window/places.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

TEST_CASE("every place of the window has its page of the manual, under its title", "[manual]")
{
    for (const auto& place : allPlaces()) {
        CAPTURE(place.name);
        const auto page = manualPage(place.id());
        REQUIRE(page);
        CHECK(page->text.startsWith(u"# "_s + page->title + u'\n'));
    }
}

TEST_CASE("every act of the table is told in the manual", "[manual]")
{
    const auto pages = manualPages();
    for (const auto& row : allActs()) {
        const QString word = QString::fromUtf16(row.word);
        CAPTURE(word.toStdString());
        CHECK(std::ranges::any_of(
            pages, [&](const ManualPage& page) { return page.text.contains(word); }));
    }
}

TEST_CASE("no link of the manual is dead", "[manual]")
{
    const QRegularExpression links(u"\\]\\(([^)]*)\\)"_s);
    int count = 0;
    for (const auto& page : manualPages()) {
        for (auto each = links.globalMatch(page.text); each.hasNext(); ++count) {
            const QString link = each.next().captured(1);
            CAPTURE(page.topic.toStdString(), link.toStdString());
            CHECK(link.endsWith(u".md"));
            CHECK(manualPage(link.section(u'.', 0, 0)));
        }
    }
    CHECK(count > 50);
}

TEST_CASE("the manual opens at a page, finds any word, and its links lead on", "[manual]")
{
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
    CHECK(list->count() == 2); // the two headings
    Q_EMIT text->anchorClicked(QUrl(u"papers.md"_s));
    CHECK(text->toPlainText().startsWith(u"发文登记"));
    CHECK(list->currentItem()->text() == u"发文登记"_s);
}
