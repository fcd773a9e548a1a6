// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/letter_output.h"

#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/office_press.h"
#include "ui/paper/press/output.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

namespace jiuzhang::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::LetterOutput)
};

// The paper brings its own margins.
void setUp(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

} // namespace

Outcome previewLetters(const Desk& desk, const std::vector<PaperOrder>& orders, QWidget* parent)
{
    const paper::Typefaces faces;
    const auto letters = TRY(paper::officePress(desk).and_then(
        [&](const paper::PaperPress& press) { return press.preview(orders, faces); }));
    QDialog dialog(parent);
    dialog.setWindowTitle(
        Words::tr("The letters as they will be; numbers are given when they are sent"));
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    auto* pages = new QPrintPreviewWidget(&printer, &dialog);
    QObject::connect(pages, &QPrintPreviewWidget::paintRequested, &dialog, [&](QPrinter* device) {
        if (auto painted = paper::printOn(*device, letters, faces); !painted)
            dialog.reject();
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    auto* larger = buttons->addButton(Words::tr("Larger"), QDialogButtonBox::ActionRole);
    auto* smaller = buttons->addButton(Words::tr("Smaller"), QDialogButtonBox::ActionRole);
    QObject::connect(larger, &QPushButton::clicked, pages, [pages] { pages->zoomIn(); });
    QObject::connect(smaller, &QPushButton::clicked, pages, [pages] { pages->zoomOut(); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    dialog.resize(900, 720);
    pages->fitInView();
    dialog.exec();
    return {};
}

Outcome printLetters(const Desk& desk, const std::vector<IssuedPaper>& letters, QWidget* parent)
{
    std::vector<PaperOrder> orders;
    for (const auto& letter : letters)
        orders.push_back({letter.kind, letter.fields});
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return paper::officePress(desk).and_then(
        [&](const paper::PaperPress& press) { return press.print(orders, printer); });
}

} // namespace jiuzhang::ui
