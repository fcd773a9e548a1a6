// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/manual.h"

#include "ui/shared/language.h"
#include "ui/shared/manual_tables.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

QString manualText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The picture of a screen, 「pictures/today.png」, below the page's title; nothing where none is
// drawn.
QString withPicture(const QString& text, const QString& topic, const QString& title)
{
    const QString picture = QStringLiteral("pictures/%1.png").arg(topic);
    if (!QFile::exists(manualShelf() + picture))
        return text;
    QString shown = text;
    return shown.insert(text.indexOf(u'\n'), QStringLiteral("\n\n![%1](%2)").arg(title, picture));
}

} // namespace

QString partText(ManualPart part)
{
    switch (part) {
    case ManualPart::Tasks:
        return QCoreApplication::translate("Manual", "Tasks");
    case ManualPart::Screens:
        return QCoreApplication::translate("Manual", "Screens");
    case ManualPart::Tables:
        return QCoreApplication::translate("Manual", "Tables");
    }
    Q_UNREACHABLE();
}

QString manualShelf()
{
    return installedLanguage() == Language::English ? QStringLiteral(":/manual/en/")
                                                    : QStringLiteral(":/manual/");
}

std::vector<ManualPage> manualPages()
{
    std::vector<ManualPage> pages;
    // "tasks month …", "screens today …"
    for (const auto& line :
         manualText(QStringLiteral(":/manual/contents.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList topics = line.split(u' ');
        const auto part = topics[0] == u"tasks" ? ManualPart::Tasks : ManualPart::Screens;
        for (const auto& topic : topics.mid(1)) {
            const QString text = manualText(manualShelf() + topic + QStringLiteral(".md"));
            const QString title = text.section(u'\n', 0, 0).remove(QStringLiteral("# "));
            pages.push_back({part, topic, title, withPicture(text, topic, title)});
        }
    }
    for (auto& table : manualTables())
        pages.push_back(std::move(table));
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
