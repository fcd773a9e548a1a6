// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace jiuzhang::ui {

// Tables are made of the program's own (manual_tables.h), the others are written.
enum class ManualPart { Tasks, Screens, Tables };
[[nodiscard]] QString partText(ManualPart part);

// A page of the manual: of a task, of a screen, whose name in the window is its topic, or a table.
struct ManualPage {
    ManualPart part;
    QString topic; // "today"
    QString title; // 「今日」
    QString text;  // Markdown, with its title
};

// In the language of the window: the pages of resources/manual, in English of its folder en, in
// the order of contents.txt.
[[nodiscard]] std::vector<ManualPage> manualPages();
[[nodiscard]] std::optional<ManualPage> manualPage(const QString& topic);
// Where they stand, and their pictures: 「pictures/today.png」, below the title of the screen's
// page, is a name in this folder.
[[nodiscard]] QString manualShelf();
// Whether each of the words, between blanks, stands in the page, in whatever case.
[[nodiscard]] bool isAbout(const ManualPage& page, const QString& words);

} // namespace jiuzhang::ui
