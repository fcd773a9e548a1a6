// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLabel>

namespace jiuzhang::ui {

// What a screen has to say about the last thing done, in its place instead of in a dialog: a
// plain sentence, what was done or a refusal, each with its mark. Takes no room while there is
// nothing to say, but for one that keeps its room.
class Notice : public QLabel {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent);

    void say(const QString& sentence); // empty: nothing more to say
    void sayDone(const QString& sentence);
    void refuse(const Error& error);
    // From now on it has room for so many lines, and no more, whether it says something or not: so
    // nothing moves when it speaks. What does not fit is in its tooltip.
    void keepRoom(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Tone { Plain, Done, Mistake };
    void put(const QString& text, Tone tone);
    void fit();

    QString said_;
    int lines_ = 0; // 0: as many as it takes
};

} // namespace jiuzhang::ui
