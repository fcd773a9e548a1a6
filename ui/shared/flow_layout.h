// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace jiuzhang::ui {

// Widgets beside one another, in as many rows as the width asks for: like the words of a text.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* place);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override; // of the widest alone
    void setGeometry(const QRect& place) override;

private:
    // The height of all in that place; `isMeant`: they are put there.
    int arrange(const QRect& place, bool isMeant) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace jiuzhang::ui
