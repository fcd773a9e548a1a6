// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/paper_pages.h"

#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/output.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>

namespace jiuzhang::paper {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::paper::PaperPages)
};

// The paper brings its own margins.
void setUp(QPrinter& printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

} // namespace

Outcome showPages(const PaperPress& press, const std::vector<PaperOrder>& orders,
                  const QString& title, const QString& told, QWidget* parent)
{
    const Typefaces faces;
    const auto pages = TRY(press.preview(orders, faces));
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    auto* preview = new QPrintPreviewWidget(&printer, &dialog);
    QObject::connect(preview, &QPrintPreviewWidget::paintRequested, &dialog, [&](QPrinter* device) {
        if (auto painted = printOn(*device, pages, faces); !painted)
            dialog.reject();
    });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    auto* larger = buttons->addButton(Words::tr("&Larger"), QDialogButtonBox::ActionRole);
    auto* smaller = buttons->addButton(Words::tr("&Smaller"), QDialogButtonBox::ActionRole);
    QObject::connect(larger, &QPushButton::clicked, preview, [preview] { preview->zoomIn(); });
    QObject::connect(smaller, &QPushButton::clicked, preview, [preview] { preview->zoomOut(); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* above = new QLabel(told, &dialog);
    above->setTextFormat(Qt::PlainText);
    above->setWordWrap(true);
    above->setTextInteractionFlags(Qt::TextSelectableByMouse);
    above->setVisible(!told.isEmpty());
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(above);
    column->addWidget(preview, 1);
    column->addWidget(buttons);
    dialog.resize(900, 720);
    preview->fitInView();
    dialog.exec();
    return {};
}

Outcome printPages(const PaperPress& press, const std::vector<PaperOrder>& orders, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return press.print(orders, printer);
}

} // namespace jiuzhang::paper
