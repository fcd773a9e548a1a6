// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/manual.h"

#include "core/casework/acts.h"
#include "core/casework/fields.h"
#include "tests/support/catch.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct Reading { // the manual of a window in that language
    explicit Reading(Language language)
    {
        installLanguage(*QCoreApplication::instance(), language);
        pages = manualPages();
    }
    ~Reading() { installLanguage(*QCoreApplication::instance(), Language::English); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    [[nodiscard]] bool tells(const QString& words) const // a page that somebody wrote
    {
        return std::ranges::any_of(pages, [&](const ManualPage& page) {
            return page.part != ManualPart::Tables &&
                   page.text.contains(words, Qt::CaseInsensitive);
        });
    }
    std::vector<ManualPage> pages;
};

Language eitherLanguage()
{
    return GENERATE(Language::Chinese, Language::English);
}

QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        all += each.next().captured(1);
    return all;
}

QStringList names(const QString& folder, const QString& ending)
{
    return QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("both languages have the same pages, and the contents name each once", "[manual]")
{
    const QStringList files = names(u":/manual"_s, u".md"_s);
    CHECK(files.size() > 25);
    CHECK(names(u":/manual/en"_s, u".md"_s) == files);

    const Reading manual(eitherLanguage());
    QStringList topics;
    for (const auto& page : manual.pages) {
        CAPTURE(page.topic.toStdString());
        CHECK(page.text.startsWith(u"# "_s + page.title + u'\n'));
        if (page.part != ManualPart::Tables)
            topics += page.topic + u".md"_s;
    }
    topics.sort();
    CHECK(topics == files);
}

TEST_CASE("a page is in the language of the window", "[manual]")
{
    const Reading manual(eitherLanguage());
    const bool isChinese = installedLanguage() == Language::Chinese;
    static const QRegularExpression chinese(u"[一-龥]"_s);
    for (const auto& page : manual.pages) {
        CAPTURE(page.topic.toStdString());
        CHECK(chinese.match(page.title).hasMatch() == isChinese);
    }
}

TEST_CASE("every act is told on a page that somebody wrote, and stands in the table", "[manual]")
{
    const Reading manual(eitherLanguage());
    const auto table = std::ranges::find(manual.pages, u"acts"_s, &ManualPage::topic);
    REQUIRE(table != manual.pages.end());
    for (const auto& row : allActs()) {
        const QString word = actText(QString::fromUtf16(row.id));
        CAPTURE(word.toStdString());
        CHECK(manual.tells(word));
        CHECK(table->text.contains(u"| **%1** |"_s.arg(word)));
        for (const Need& need : row.needs)
            CHECK(table->text.contains(needText(need)));
    }
}

TEST_CASE("every field of a clue and every refusal stands in its table", "[manual]")
{
    const Reading manual(eitherLanguage());
    const auto fields = std::ranges::find(manual.pages, u"fields"_s, &ManualPage::topic);
    const auto messages = std::ranges::find(manual.pages, u"messages"_s, &ManualPage::topic);
    REQUIRE(fields != manual.pages.end());
    REQUIRE(messages != manual.pages.end());
    for (const auto& field : clueFields())
        CHECK(fields->text.contains(fieldText(field.id())));
    const QString told = errorText({ErrorCode::LedgerMissing, {u"…"_s}});
    CHECK(messages->text.contains(u"- "_s + told));
    CHECK_FALSE(messages->text.contains(u'%' + QString::number(1)));
}

TEST_CASE("no link of the manual is dead, and no picture is missing or unused", "[manual]")
{
    const Reading manual(eitherLanguage());
    QStringList topics;
    for (const auto& page : manual.pages)
        topics += page.topic;
    QStringList pictures;
    int links = 0;
    for (const auto& page : manual.pages) {
        for (const auto& link : found(page.text, u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
            CAPTURE(page.topic.toStdString(), link.toStdString());
            CHECK(link.endsWith(u".md"));
            CHECK(topics.contains(link.chopped(3)));
            ++links;
        }
        for (const auto& picture : found(page.text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
            CAPTURE(page.topic.toStdString(), picture.toStdString());
            CHECK_FALSE(QImage(manualShelf() + picture).isNull());
            pictures += picture.section(u'/', 1);
        }
    }
    CHECK(links > 50);
    pictures.sort();
    CHECK(pictures == names(manualShelf() + u"pictures"_s, u".png"_s));
}
