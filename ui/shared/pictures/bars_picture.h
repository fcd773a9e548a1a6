// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/pictures/picture.h"
#include "ui/shared/shades.h"

namespace jiuzhang::ui {

struct Bar {
    QString name;
    std::int64_t size = 0;
    std::int64_t part = 0; // of it: what has a pattern
    QString number = {};   // as it is written behind the bar
    QString told = {};
};

// 「12 (7)」: of them so many.
[[nodiscard]] QString withPart(const QString& all, const QString& part);

// Bars beside their names, each with its number: 「新厂街道 ▇▇▇▒▒▒ 12 (7)」, as many as there is
// room for; how many are left out is said.
class BarsPicture : public Picture {
    Q_OBJECT
public:
    // `part`: the colour of what has a pattern.
    BarsPicture(const QString& name, Shade part, QWidget* parent);
    void show(const QString& title, std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }

protected:
    std::vector<Mark> draw(QPainter& painter, const QRectF& area) const override;

private:
    // In one line; what stands behind a bar is `number` pixels wide at the most.
    void drawBar(QPainter& painter, const QRectF& place, const Bar& bar, double number) const;

    Shade part_;
    QString title_;
    std::vector<Bar> bars_;
};

} // namespace jiuzhang::ui
