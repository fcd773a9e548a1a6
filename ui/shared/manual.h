// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace jiuzhang::ui {

// A page of the manual (resources/manual), in Chinese as all of them are: of a screen, whose name
// in the window is its topic, or of a task.
struct ManualPage {
    QString topic; // "today"
    QString title; // 「今日」
    QString text;  // Markdown, with its title
};

[[nodiscard]] std::vector<ManualPage> manualPages(); // by topic
[[nodiscard]] std::optional<ManualPage> manualPage(const QString& topic);
// Whether each of the words, between blanks, stands in the page, in whatever case.
[[nodiscard]] bool isAbout(const ManualPage& page, const QString& words);

} // namespace jiuzhang::ui
