// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang::ui {

// What every presenter can tell on its screen: what is under way and what came of it. Views
// derive from it virtually, as the screen that answers it once for all of them does.
class WorkView {
public:
    virtual ~WorkView() = default;
    virtual void showWork(const QString& what, bool cancellable) = 0; // empty: at rest
    virtual void showProgress(int percent) = 0;
    virtual void say(const QString& sentence, const QString& file) = 0; // "": wrote no file
    // Of something that was done, and is in the record or in a file: it looks like that.
    virtual void sayDone(const QString& sentence, const QString& file) = 0;
    virtual void refuse(const Error& error) = 0;
    virtual void showRecordChanged() = 0;
    virtual void showRulesChanged(const QString& sentence) = 0; // recorded; says what

    void say(const QString& sentence) { say(sentence, {}); }
    void sayDone(const QString& sentence) { sayDone(sentence, {}); }
    void rest() { showWork({}, false); }
};

} // namespace jiuzhang::ui
