// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace jiuzhang::ui {

// Questions to the person at the desk, so that a presenter can ask without a window and a
// test can answer. Sentences are already translated.
class Prompts {
public:
    virtual ~Prompts() = default;
    [[nodiscard]] virtual std::optional<QString> openFile(const QString& title,
                                                          const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<QString> saveFile(const QString& title, const QString& name,
                                                          const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<QString> openFolder(const QString& title) = 0;
    [[nodiscard]] virtual bool confirm(const QString& question, const QString& yes) = 0;
    // One of the answers by its place, the first as proposed; none: the question was left.
    [[nodiscard]] virtual std::optional<qsizetype> choose(const QString& question,
                                                          const QStringList& answers) = 0;
    // A line of text; none: the question was left unanswered.
    [[nodiscard]] virtual std::optional<QString> askLine(const QString& question) = 0;
    [[nodiscard]] virtual std::optional<QString> askSecret(const QString& question) = 0; // unseen
    virtual void openInDesktop(const QString& path) = 0; // a written file, with its own program
};

} // namespace jiuzhang::ui
