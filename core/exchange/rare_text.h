// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QString>

namespace jiuzhang {

// A text that few of very many cells have: without it, it takes the room of a pointer.
class RareText {
public:
    RareText() = default;
    RareText(const QString& text) : held_(text.isEmpty() ? nullptr : new Held(text)) {}
    operator const QString&() const // NOLINT(google-explicit-constructor): it is a text
    {
        static const QString none;
        return held_ ? held_->text : none;
    }
    [[nodiscard]] bool isEmpty() const { return !held_; }
    friend bool operator==(const RareText& a, const RareText& b) { return a == b.text(); }
    friend bool operator==(const RareText& a, const QString& b) { return a.text() == b; }

private:
    struct Held : QSharedData {
        explicit Held(QString written) : text(std::move(written)) {}
        const QString text;
    };
    [[nodiscard]] const QString& text() const { return *this; }
    QExplicitlySharedDataPointer<Held> held_;
};

} // namespace jiuzhang
