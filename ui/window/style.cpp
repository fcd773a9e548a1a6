// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style.h"

#include "ui/shared/shades.h"
#include "ui/window/edged_style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kSmallestPoints = 10; // Chinese in 9 points is a strain on the eyes
constexpr int kLeastStep = -2;
constexpr int kMostStep = 8;
const auto kLook = QStringLiteral("look");
const auto kTextStep = QStringLiteral("textStep");

// The system's font first; what it lacks, in the mainland's forms and not in Japan's.
QFont readableFont(QFont font)
{
    font.setFamilies(font.families() + QStringList{QStringLiteral("Noto Sans CJK SC"),
                                                   QStringLiteral("Source Han Sans SC"),
                                                   QStringLiteral("Microsoft YaHei")});
    if (font.pointSize() < kSmallestPoints)
        font.setPointSize(kSmallestPoints);
    return font;
}

struct Ground {
    QRgb window, base, other, text, pale, button, mid, highlight, highlighted, link;
};
constexpr Ground kLight{0xf2f3f5, 0xffffff, 0xf7f8fa, 0x1f2328, 0x5f656c,
                        0xf7f8fa, 0xb8bfc7, 0x1f5f99, 0xffffff, 0x0b57a4};
constexpr Ground kDark{0x23262a, 0x1b1d20, 0x212428, 0xe6e8ea, 0x9aa1a9,
                       0x2d3136, 0x4a5058, 0x2f6fae, 0xffffff, 0x8cbcf0};

QPalette paletteOf(const Ground& ground)
{
    QPalette palette(QColor(ground.button), QColor(ground.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Base, ground.base);
    set(QPalette::AlternateBase, ground.other);
    set(QPalette::ToolTipBase, ground.base);
    set(QPalette::Mid, ground.mid);
    set(QPalette::Highlight, ground.highlight);
    set(QPalette::HighlightedText, ground.highlighted);
    set(QPalette::Link, ground.link);
    set(QPalette::LinkVisited, ground.link);
    set(QPalette::PlaceholderText, ground.pale);
    const auto texts = {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                        QPalette::ToolTipText, QPalette::BrightText};
    for (const auto role : texts) {
        set(role, ground.text);
        palette.setColor(QPalette::Disabled, role, QColor(ground.pale));
    }
    return palette;
}

// As it was when the program began.
const QFont& usualFont()
{
    static const QFont kFont = readableFont(QApplication::font());
    return kFont;
}

QString sheetOn(const QPalette& palette)
{
    QFile file(QStringLiteral(":/window/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto& [name, shade] :
         {std::pair{"Mistake", Shade::Mistake}, std::pair{"Late", Shade::Late},
          std::pair{"Done", Shade::Done}, std::pair{"Pale", Shade::Pale}}) {
        const auto word = QString::fromLatin1(name);
        sheet.replace(QStringLiteral("$groundOf") + word, groundOf(shade, palette).name());
        sheet.replace(u'$' + word.toLower(), colourOf(shade, palette).name());
    }
    return sheet.replace(QStringLiteral("$edge"), edgeOf(palette).name());
}

// Keeps the sheet's colours those of the palette, whoever changes it: the menu, or the desktop.
class SheetKeeper : public QObject {
public:
    explicit SheetKeeper(QApplication& application) : QObject(&application) {}
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange)
            keep();
        return false;
    }
    void keep()
    {
        auto& application = *static_cast<QApplication*>(parent());
        const QString sheet = sheetOn(QApplication::palette());
        if (sheet != application.styleSheet()) // setting it costs all widgets a new look
            application.setStyleSheet(sheet);
    }
};

} // namespace

void installStyle(QApplication& application)
{
    QApplication::setStyle(new EdgedStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jiuzhang.svg")));
    applyLook();
    auto* keeper = new SheetKeeper(application);
    keeper->keep();
    application.installEventFilter(keeper);
}

Look savedLook()
{
    const int saved = QSettings().value(kLook).toInt();
    return saved == 1 ? Look::Light : saved == 2 ? Look::Dark : Look::System;
}

void saveLook(Look look)
{
    QSettings().setValue(kLook, static_cast<int>(look));
}

int savedTextStep()
{
    return std::clamp(QSettings().value(kTextStep).toInt(), kLeastStep, kMostStep);
}

void saveTextStep(int step)
{
    QSettings().setValue(kTextStep, std::clamp(step, kLeastStep, kMostStep));
}

void applyLook()
{
    QFont font = usualFont();
    font.setPointSize(std::max(font.pointSize() + savedTextStep(), kSmallestPoints + kLeastStep));
    QApplication::setFont(font);
    switch (savedLook()) {
    case Look::System:
        return QApplication::setPalette(QPalette()); // and follows it
    case Look::Light:
        return QApplication::setPalette(paletteOf(kLight));
    case Look::Dark:
        return QApplication::setPalette(paletteOf(kDark));
    }
}

} // namespace jiuzhang::ui
