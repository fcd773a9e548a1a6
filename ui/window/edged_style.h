// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QProxyStyle>

namespace jiuzhang::ui {

// Fusion, whose fields, boxes, buttons and frames have an edge that is seen on a dark ground as on
// a light one: its own is the ground a little darker.
class EdgedStyle : public QProxyStyle {
public:
    EdgedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    [[nodiscard]] const QPalette& edged(const QPalette& palette) const;

    mutable QCache<qint64, QPalette> edged_; // Fusion keeps pictures by the key of their palette
};

} // namespace jiuzhang::ui
