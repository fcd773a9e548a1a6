// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/widget_prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace jiuzhang::ui {

namespace {

const auto kFolder = QStringLiteral("folder");

QString lastFolder()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto folder = QSettings().value(kFolder, documents).toString();
    return QDir(folder).exists() ? folder : documents;
}

std::optional<QString> chosen(const QString& path)
{
    if (path.isEmpty())
        return std::nullopt;
    QSettings().setValue(kFolder, QFileInfo(path).absolutePath());
    return path;
}

} // namespace

std::optional<QString> WidgetPrompts::openFile(const QString& title, const QString& filter)
{
    return chosen(QFileDialog::getOpenFileName(window_, title, lastFolder(), filter));
}

std::optional<QString> WidgetPrompts::saveFile(const QString& title, const QString& name,
                                               const QString& filter)
{
    QFileDialog dialog(window_, title, lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    // A name typed without an ending gets that of the kind chosen, 「文本文档 (*.docx)」.
    const auto endAs = [&dialog](const QString& kind) {
        static const QRegularExpression kEnding(QStringLiteral("\\*\\.(\\w+)"));
        dialog.setDefaultSuffix(kEnding.match(kind).captured(1));
    };
    endAs(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, endAs);
    return dialog.exec() == QDialog::Accepted ? chosen(dialog.selectedFiles().value(0))
                                              : std::nullopt;
}

std::optional<QString> WidgetPrompts::openFolder(const QString& question)
{
    const QString folder = QFileDialog::getExistingDirectory(window_, question, lastFolder());
    return folder.isEmpty() ? std::nullopt : std::optional(folder);
}

bool WidgetPrompts::confirm(const QString& question, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, title(), question, QMessageBox::Cancel, window_);
    const auto* accepted = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accepted;
}

std::optional<qsizetype> WidgetPrompts::choose(const QString& question, const QStringList& answers)
{
    QMessageBox box(QMessageBox::Question, title(), question, QMessageBox::NoButton, window_);
    QList<QAbstractButton*> buttons;
    for (const auto& answer : answers)
        buttons += box.addButton(answer, QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

std::optional<QString> WidgetPrompts::askLine(const QString& question)
{
    bool answered = false;
    const QString line =
        QInputDialog::getText(window_, title(), question, QLineEdit::Normal, {}, &answered);
    return answered ? std::optional(line) : std::nullopt;
}

std::optional<QString> WidgetPrompts::askSecret(const QString& question)
{
    bool answered = false;
    const QString words =
        QInputDialog::getText(window_, title(), question, QLineEdit::Password, {}, &answered);
    return answered ? std::optional(words) : std::nullopt;
}

QString WidgetPrompts::title() const
{
    return window_ ? window_->windowTitle() : tr("Jiuzhang");
}

void WidgetPrompts::openInDesktop(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace jiuzhang::ui
