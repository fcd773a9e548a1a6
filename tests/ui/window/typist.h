// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <Qt>

#include <functional>

class QAbstractButton;

namespace jiuzhang::tests {

// Somebody at the window in front with a keyboard and no mouse: every key goes to the window, and
// from there to whatever has the keyboard. Names are those that a clerk reads, or hears.
class Typist {
public:
    static void strike(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    static void type(const QString& text); // what no key has comes as from an input method

    // What the keyboard is in, by its name or that of the nearest part around it that has one.
    [[nodiscard]] static QString keyboardIsIn();

    void find(const QString& words); // Ctrl+K: a case, a screen, an act
    void next();                     // Ctrl+J: the next step of the case
    // Tab by Tab to the part of that name, and what is to stand there: a text, a day, or the words
    // of a choice.
    void goTo(const QString& name);
    void fill(const QString& name, const QString& value);
    void confirm(); // Ctrl+Enter
    // The button of those words by its shortcut, or by the letter underlined in it.
    void push(const QString& words);
    // The same, of a dialog that comes up and is answered.
    void pushAndAnswer(const QString& words, const std::function<void()>& answer);
    void answering(const std::function<void()>& keys, const std::function<void()>& answer);
    void nameFile(const QString& path); // in the dialog that asks for one

    [[nodiscard]] static QAbstractButton* button(const QString& words);

private:
    static void choose(const QString& words);
    static void pick(const QString& words);
};

} // namespace jiuzhang::tests
