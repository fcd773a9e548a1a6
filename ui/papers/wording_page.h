// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace jiuzhang::ui {

class Notice;

// The texts of the kinds of papers: the office changes a copy, looks at it with the longest
// values, adopts it, or goes back to the shipped text.
class WordingPage : public QWidget {
    Q_OBJECT
public:
    WordingPage(const Workplace& workplace, QWidget* parent);

    void refresh(); // from the record; what was typed for the kind shown is given up

Q_SIGNALS:
    void adopted(); // papers are set by other texts from now on

private:
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QByteArray typed() const;
    void showText();
    void preview();
    void adopt();
    void goBack();

    const Workplace& workplace_;
    QComboBox* kinds_;
    QLabel* state_;
    QPlainTextEdit* text_;
    std::optional<QByteArray> own_; // the office's text as it was shown; none: the shipped one
    Notice* notice_;
};

} // namespace jiuzhang::ui
