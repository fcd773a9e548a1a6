// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "tests/support/catch.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QTest>

namespace jiuzhang::tests {

// The window on the sample ledger, at the end of its year.
struct FullDesk {
    FullDesk()
    {
        REQUIRE(createSampleLedger(path));
        ledger = open(OpenedLedger::Access::Write);
        workplace.emplace(ui::Workplace{ledger->desk(),
                                        [this]() -> Result<std::unique_ptr<ui::OpenDesk>> {
                                            return std::unique_ptr<ui::OpenDesk>(
                                                open(OpenedLedger::Access::Read));
                                        },
                                        path,
                                        {},
                                        QStringLiteral("负责人01")});
        window.emplace(*workplace);
        window->resize(1366, 768);
        window->show();
        (void)QTest::qWaitForWindowActive(&*window);
    }
    [[nodiscard]] std::unique_ptr<OpenedLedger> open(OpenedLedger::Access access) const
    {
        return OpenedLedger::open(path, access, [] { return QDate(2022, 12, 28); }).value();
    }
    void goTo(const QString& screen)
    {
        window->showScreen(screen);
        QTest::qWait(200); // what is gathered beside the window comes
    }

    OwnSettings settings;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("示例.jiuzhang"));
    std::unique_ptr<OpenedLedger> ledger;
    std::optional<ui::Workplace> workplace;
    std::optional<ui::MainWindow> window;
};

} // namespace jiuzhang::tests
