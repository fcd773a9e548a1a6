// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/notice.h"

#include "ui/shared/error_text.h"

#include <QStyle>

namespace jiuzhang::ui {

Notice::Notice(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Notice::say(const QString& sentence)
{
    show(sentence, false);
}

void Notice::refuse(const Error& error)
{
    show(QStringLiteral("⚠ ") + errorText(error), true);
}

void Notice::show(const QString& text, bool isMistake)
{
    setText(text);
    setProperty("mistake", isMistake); // window.qss knows it
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!text.isEmpty());
}

} // namespace jiuzhang::ui
