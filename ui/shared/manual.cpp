// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/manual.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kEnding = QStringLiteral(".md");

} // namespace

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    const QDir shelf(QStringLiteral(":/manual"));
    for (const auto& name : shelf.entryList({u'*' + kEnding}, QDir::Files, QDir::Name)) {
        QFile file(shelf.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages.push_back({name.chopped(kEnding.size()),
                         text.section(u'\n', 0, 0).remove(QStringLiteral("# ")), text});
    }
    return pages;
}

std::optional<ManualPage> manualPage(const QString& topic)
{
    auto pages = manualPages();
    const auto page = std::ranges::find(pages, topic, &ManualPage::topic);
    return page == pages.end() ? std::nullopt : std::optional(std::move(*page));
}

bool isAbout(const ManualPage& page, const QString& words)
{
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) {
        return page.text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace jiuzhang::ui
