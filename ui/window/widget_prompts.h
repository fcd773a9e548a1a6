// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"

class QWidget;

namespace jiuzhang::ui {

// The questions as dialogs over `window`. The folder of the last file is offered again.
class WidgetPrompts final : public Prompts {
public:
    explicit WidgetPrompts(QWidget* window) : window_(window) {}
    [[nodiscard]] std::optional<QString> openFile(const QString& title,
                                                  const QString& filter) override;
    [[nodiscard]] std::optional<QString> saveFile(const QString& title, const QString& name,
                                                  const QString& filter) override;
    [[nodiscard]] bool confirm(const QString& question, const QString& yes) override;
    [[nodiscard]] std::optional<qsizetype> choose(const QString& question,
                                                  const QStringList& answers) override;
    [[nodiscard]] std::optional<QString> askLine(const QString& question) override;
    void openInDesktop(const QString& path) override;

private:
    QWidget* window_;
};

} // namespace jiuzhang::ui
