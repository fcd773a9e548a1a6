// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/work_view.h"

#include <QString>

#include <optional>

namespace jiuzhang::ui {

// What a presenter told on its screen last.
struct HeardView : virtual WorkView {
    QString work; // under way
    QString said;
    bool saidDone = false; // it was of something that was done
    QString file;          // that was written
    std::optional<Error> refused;
    int changes = 0; // of the record
    QString adopted; // what changed the rules

    void showWork(const QString& what, bool) override { work = what; }
    void showProgress(int) override {}
    void say(const QString& sentence, const QString& path) override
    {
        said = sentence;
        file = path;
        saidDone = false;
    }
    void sayDone(const QString& sentence, const QString& path) override
    {
        say(sentence, path);
        saidDone = true;
    }
    void refuse(const Error& error) override { refused = error; }
    void showRecordChanged() override { ++changes; }
    void showRulesChanged(const QString& sentence) override { adopted = sentence; }
};

} // namespace jiuzhang::ui
