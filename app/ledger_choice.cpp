// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger_choice.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>

namespace jiuzhang {

namespace {

class LedgerChoice {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::LedgerChoice)
public:
    LedgerChoice(const Acting& acting, ui::Prompts& prompts) : acting_(acting), prompts_(prompts) {}

    std::optional<ChosenLedger> opened(const QString& path)
    {
        auto ledger = OpenedLedger::open(path, OpenedLedger::Access::Write);
        if (ledger)
            return ChosenLedger{path, std::move(*ledger)};
        return ask(ui::errorText(ledger.error()));
    }

    std::optional<ChosenLedger> ask(const QString& question)
    {
        const QString filter = tr("Ledgers (*.jiuzhang)");
        const auto answer =
            prompts_.choose(question, {tr("Open another ledger…"), tr("Make a new one…")});
        if (!answer)
            return std::nullopt;
        if (*answer == 0) {
            const auto path = prompts_.openFile(tr("Open a ledger"), filter);
            return path ? opened(*path) : ask(question);
        }
        const auto path =
            prompts_.saveFile(tr("Make a new ledger"), QStringLiteral("旧账台账.jiuzhang"), filter);
        if (!path)
            return ask(question);
        if (const auto made = createLedger({*path}, acting_); !made)
            return ask(ui::errorText(made.error()));
        return opened(*path);
    }

private:
    const Acting& acting_;
    ui::Prompts& prompts_;
};

} // namespace

std::optional<ChosenLedger> chooseLedger(const QString& path, const Acting& acting,
                                         ui::Prompts& prompts)
{
    LedgerChoice choice(acting, prompts);
    return path.isEmpty() ? choice.ask(LedgerChoice::tr("Which ledger do you want to work on?"))
                          : choice.opened(path);
}

} // namespace jiuzhang
