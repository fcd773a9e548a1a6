// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/acted_case.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/casefile/chronicle_view.h"
#include "ui/shared/mending_form.h"

namespace jiuzhang::ui {

// Somebody with no mouse at the open file of a case. What is pressed is counted, but for what the
// value and the reason themselves take.
struct KeysAlone : tests::ActedCase {
    AnsweringPrompts prompts = {};
    std::optional<CaseFilePanel> panel = {};
    ChronicleView* chronicle = nullptr;
    int pressed = 0;

    void open();
    [[nodiscard]] MendingForm* form() const { return panel->findChild<MendingForm*>(); }
    [[nodiscard]] QWidget* keyboard() const { return panel->focusWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void goTo(std::int64_t entry);                 // in the chronicle
    void find(const QString& key);                 // the value of that key, where there are several
    void type(const QString& text);                // where the keyboard is
    void enter(const QString& text);               // the same; a choice is moved by one
    void explainAndConfirm(const QString& reason); // with an approver where one is asked for

    [[nodiscard]] std::int64_t newest(const QString& kind);
    [[nodiscard]] const ChronicleLine& line(std::int64_t entry) const;

private:
    void strike(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const;
    void tabTo(const QString& name);
};

} // namespace jiuzhang::ui
