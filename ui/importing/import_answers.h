// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"
#include "ui/shared/prompts.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// Asks the person at the desk what an import asks, in words.
class ImportAsking {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ImportAsking)
public:
    ImportAsking(Prompts& prompts, const Programme& programme)
        : prompts_(prompts), programme_(programme)
    {
    }

    // Yes to the question, as far as that is one answer; else what a person chooses or types.
    // Nothing: the question was left.
    [[nodiscard]] std::optional<QString> yesTo(const Error& question) const;
    [[nodiscard]] std::optional<QString> noTo(const Error& question) const;
    [[nodiscard]] std::optional<QString> meantBy(const Error& question) const; // typed

private:
    [[nodiscard]] QString wordOf(const Error& question, const QString& answer) const;

    Prompts& prompts_;
    const Programme& programme_;
};

} // namespace jiuzhang::ui
