// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLineEdit;
class QListWidget;

namespace jiuzhang::ui {

// A field for one or several of a list: shows what is chosen, opens the list to tick it, with
// a line to find an entry by a part of its name.
class SeveralChoice : public QPushButton {
    Q_OBJECT
public:
    using Choice = std::pair<QString, QString>; // id, name

    explicit SeveralChoice(QWidget* parent);

    // What is chosen and not among the choices is kept, under its id.
    void show(const QList<Choice>& choices, const QStringList& chosen);
    [[nodiscard]] QStringList chosen() const; // ids in the order of the list

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open();
    void find(const QString& text);
    void showChosen();

    QWidget* popup_;
    QLineEdit* find_;
    QListWidget* list_;
};

} // namespace jiuzhang::ui
