// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_menu.h"

#include "core/base/output_file.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/manual/manual_book.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"
#include "ui/window/manual_window.h"
#include "ui/window/widget_prompts.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace jiuzhang::ui {

namespace {

// As it reads, without its key.
QString plain(QString text)
{
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0)
        text.remove(bracket, 4); // "(&F)"
    return text.remove(u'&').section(u'\t', 0, 0);
}

// The keys of an entry; also of those that the field itself hears, told behind a tab.
QString keysOf(const QAction& entry)
{
    return entry.shortcut().isEmpty() ? entry.text().section(u'\t', 1)
                                      : entry.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

HelpMenu::HelpMenu(QMainWindow* window, std::function<QString()> topic)
    : QMenu(tr("&Help"), window), window_(window)
{
    addAction(tr("&Manual of this screen"), QKeySequence::HelpContents, this,
              [this, topic = std::move(topic)] { manual().open(topic()); });
    addAction(tr("&Keys"), this, [this] { manual().tell(keys()); });
    addAction(tr("&Save the manual as PDF…"), this, &HelpMenu::saveManual);
    addSeparator();
    addAction(tr("&About Jiuzhang"), this, &HelpMenu::tellAbout);
}

ManualWindow& HelpMenu::manual()
{
    if (!manual_)
        manual_ = new ManualWindow(window_);
    return *manual_;
}

QString HelpMenu::keys() const
{
    QString text = tr("# Keys\n\nAlt and the letter in brackets opens a menu or presses a button.");
    for (const auto* title : window_->menuBar()->actions()) {
        QString rows;
        for (const auto* entry : title->menu()->actions()) {
            if (const QString pressed = keysOf(*entry); !pressed.isEmpty())
                rows += QStringLiteral("- **%1**  %2\n").arg(pressed, plain(entry->text()));
        }
        if (!rows.isEmpty())
            text += QStringLiteral("\n\n## %1\n\n%2").arg(plain(title->text()), rows);
    }
    text +=
        QStringLiteral("\n\n## ") + tr("Acts on the case that is chosen") + QStringLiteral("\n\n");
    for (const auto& row : allActs()) {
        if (const QString pressed = actKeysText(row); !pressed.isEmpty())
            text +=
                QStringLiteral("- **%1**  %2\n").arg(pressed, actText(QString::fromUtf16(row.id)));
    }
    return text;
}

void HelpMenu::saveManual()
{
    WidgetPrompts prompts(window_);
    const auto path =
        prompts.saveFile(tr("Save the manual"), paper::manualTitle() + QStringLiteral(".pdf"),
                         tr("PDF files (*.pdf)"));
    if (!path)
        return;
    const auto written = paper::manualBook().and_then(
        [&](const QByteArray& pdf) { return writeOut(*path, pdf, {QStringLiteral(".pdf")}); });
    if (written)
        prompts.openInDesktop(*path);
    else
        QMessageBox::warning(window_, tr("Save the manual"), errorText(written.error()));
}

void HelpMenu::tellAbout()
{
    QStringList fonts;
    for (const auto& each : paper::Typefaces().substitutions())
        fonts += each.used.isEmpty()
                     ? tr("%1 is not installed, and nothing stands in").arg(each.wanted)
                     : tr("%1 is not installed: %2 stands in").arg(each.wanted, each.used);
    if (fonts.isEmpty())
        fonts += tr("all of them are installed");
    QMessageBox::about(window_, tr("About Jiuzhang"),
                       tr("Jiuzhang, the ledger of the programme against old accounts that new "
                          "officials leave.\n\nFree software under the GNU General Public "
                          "License, version 3 or later.\n\nTypefaces for papers:\n%1")
                           .arg(fonts.join(u'\n')));
}

} // namespace jiuzhang::ui
