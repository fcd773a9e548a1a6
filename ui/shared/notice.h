// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLabel>

namespace jiuzhang::ui {

// What a screen has to say about the last thing done, in its place instead of in a dialog: a
// plain sentence, or a refusal with its mark. Takes no room while there is nothing to say.
class Notice : public QLabel {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent);

    void say(const QString& sentence); // empty: nothing more to say
    void refuse(const Error& error);

private:
    void show(const QString& text, bool isMistake);
};

} // namespace jiuzhang::ui
