// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/notice.h"

#include "ui/shared/error_text.h"

#include <QStyle>

namespace jiuzhang::ui {

namespace {

constexpr int kFrame = 3;  // pixels above and below, as window.qss has them
constexpr int kBeside = 9; // and on either side

} // namespace

Notice::Notice(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Notice::say(const QString& sentence)
{
    put(sentence, Tone::Plain);
}

void Notice::sayDone(const QString& sentence)
{
    put(QStringLiteral("✓ ") + sentence, Tone::Done);
}

void Notice::refuse(const Error& error)
{
    put(QStringLiteral("⚠ ") + errorText(error), Tone::Mistake);
}

void Notice::put(const QString& text, Tone tone)
{
    said_ = text;
    fit();
    setProperty("mistake", tone == Tone::Mistake); // window.qss knows them
    setProperty("done", tone == Tone::Done);
    style()->unpolish(this);
    style()->polish(this);
    setVisible(lines_ > 0 || !text.isEmpty());
}

void Notice::keepRoom(int lines)
{
    lines_ = lines;
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * kFrame);
    setVisible(true);
}

void Notice::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

// The label's text ends where its lines do; what it said is whole.
void Notice::fit()
{
    QString shown = said_;
    const QRect room(0, 0, width() - 2 * kBeside, QWIDGETSIZE_MAX);
    const auto needs = [&](const QString& text) {
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
    };
    while (lines_ > 0 && room.width() > 0 && !shown.isEmpty() &&
           needs(shown) > fontMetrics().lineSpacing() * lines_) {
        const qsizetype kept = (shown.size() - 1) * 9 / 10; // a tenth less each time
        shown = said_.left(kept) + u'…';
        if (kept == 0)
            break;
    }
    setText(shown);
    setToolTip(shown == said_ ? QString() : said_);
}

} // namespace jiuzhang::ui
