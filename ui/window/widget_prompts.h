// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"

#include <QCoreApplication>

class QWidget;

namespace jiuzhang::ui {

// The questions as dialogs over `window`, whose title they bear. The folder of the last file is
// offered again.
class WidgetPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::WidgetPrompts)
public:
    explicit WidgetPrompts(QWidget* window) : window_(window) {}
    [[nodiscard]] std::optional<QString> openFile(const QString& title,
                                                  const QString& filter) override;
    [[nodiscard]] std::optional<QString> saveFile(const QString& title, const QString& name,
                                                  const QString& filter) override;
    [[nodiscard]] std::optional<QString> openFolder(const QString& question) override;
    [[nodiscard]] bool confirm(const QString& question, const QString& yes) override;
    [[nodiscard]] std::optional<qsizetype> choose(const QString& question,
                                                  const QStringList& answers) override;
    [[nodiscard]] std::optional<QString> askLine(const QString& question) override;
    [[nodiscard]] std::optional<QString> askSecret(const QString& question) override;
    void openInDesktop(const QString& path) override;

private:
    [[nodiscard]] QString title() const; // of a question

    QWidget* window_; // null: none is open yet
};

} // namespace jiuzhang::ui
