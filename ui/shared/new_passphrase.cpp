// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/new_passphrase.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

class PassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::NewPassphrase)
};

} // namespace

std::optional<QString> newPassphrase(Prompts& prompts, const QString& question, WorkView& view)
{
    const auto words = prompts.askSecret(question);
    if (!words)
        return std::nullopt;
    const auto again = prompts.askSecret(PassphraseWords::tr("The same passphrase once more"));
    if (!again)
        return std::nullopt;
    if (*again != *words) {
        view.say(PassphraseWords::tr("The two passphrases differ. Nothing was done."));
        return std::nullopt;
    }
    return words;
}

} // namespace jiuzhang::ui
