// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/pictures/picture.h"

namespace jiuzhang::ui {

struct Bar {
    QString name;
    int count = 0;
    int pressing = 0; // of these: the dark part of the bar
    QString told = {};
};

// Bars beside their names, each with its number: 「新厂街道 ▇▇▇▒▒▒ 12」, as many as there is room
// for; how many are left out is said.
class BarsPicture : public Picture {
    Q_OBJECT
public:
    BarsPicture(const QString& name, QWidget* parent);
    void show(const QString& title, std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }

protected:
    std::vector<Mark> draw(QPainter& painter, const QRectF& area) const override;

private:
    QString title_;
    std::vector<Bar> bars_;
};

} // namespace jiuzhang::ui
