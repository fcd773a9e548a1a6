// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edged_style.h"

#include "ui/shared/shades.h"

#include <QStyleOption>

#include <algorithm>
#include <array>
#include <utility>

namespace jiuzhang::ui {

namespace {

constexpr int kPalettes = 32;
constexpr int kFusionsEdge = 140; // percent: by so much it darkens the window's ground

bool hasEdge(QStyle::PrimitiveElement element)
{
    constexpr std::array kEdged{QStyle::PE_Frame,
                                QStyle::PE_FrameLineEdit,
                                QStyle::PE_FrameGroupBox,
                                QStyle::PE_FrameTabWidget,
                                QStyle::PE_IndicatorCheckBox,
                                QStyle::PE_IndicatorItemViewItemCheck,
                                QStyle::PE_IndicatorRadioButton,
                                QStyle::PE_PanelButtonCommand,
                                QStyle::PE_PanelButtonTool};
    return std::ranges::find(kEdged, element) != kEdged.end();
}

// For as long as it lives the option has that palette. The option cannot be copied: only who made
// it knows of what type it is.
class Recoloured {
public:
    Recoloured(const QStyleOption& option, const QPalette& palette)
        : option_(const_cast<QStyleOption&>(option)),
          before_(std::exchange(option_.palette, palette))
    {
    }
    ~Recoloured() { option_.palette = before_; }
    Q_DISABLE_COPY_MOVE(Recoloured)

private:
    QStyleOption& option_;
    QPalette before_;
};

} // namespace

EdgedStyle::EdgedStyle() : QProxyStyle(QStringLiteral("Fusion")), edged_(kPalettes) {}

const QPalette& EdgedStyle::edged(const QPalette& palette) const
{
    QPalette* known = edged_.object(palette.cacheKey());
    if (!known) {
        known = new QPalette(palette);
        known->setColor(QPalette::Window, edgeOf(palette).lighter(kFusionsEdge));
        edged_.insert(palette.cacheKey(), known);
    }
    return *known;
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (!hasEdge(element))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Recoloured now(*option, edged(option->palette));
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const Recoloured now(*option, edged(option->palette));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace jiuzhang::ui
