// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_panel.h"

#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"

#include <QComboBox>
#include <QLineEdit>

namespace jiuzhang::ui {

namespace {

enum Kind { Officer, OfUnit };
constexpr int kPromised = 8; // column of sheetOf()

// A line that is as high as any other: what stands below one another on paper stands beside.
TableLine lineOf(const QStringList& row)
{
    TableLine line{.cells = row, .hint = {}};
    line.cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral("；"));
    return line;
}

QComboBox* typed(const char* name, QWidget* parent)
{
    auto* field = new QComboBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setMinimumWidth(parent->fontMetrics().averageCharWidth() * 24);
    return field;
}

} // namespace

HandoverPanel::HandoverPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    auto* head = makeHead();
    told_ = sentence({}, this);
    pages_ = new ShownOrWhyNot(makeTable(), {}, this);
    pages_->whyNot()->setObjectName(QStringLiteral("nothing"));
    layOut({head, told_, wide(pages_), inRow({save_, record_, room()}), makeLine()});
    setFocusProxy(from_);

    presenter_ =
        std::make_unique<HandoverPresenter>(workplace, prompts, static_cast<HandoverView&>(*this));
    allowActs();
}

HandoverPanel::~HandoverPanel() = default;

QWidget* HandoverPanel::makeHead()
{
    kind_ = new QComboBox(this);
    kind_->setObjectName(QStringLiteral("kind"));
    kind_->addItems({tr("Officer"), tr("Unit")});
    from_ = typed("from", this);
    from_->setAccessibleName(tr("Whose work"));
    to_ = typed("to", this);
    save_ = button(tr("&Save the sheet…"), "save", this, [this] { presenter_->save(); });
    save_->setShortcut(QKeySequence::Save);
    offer(Offer::Export, save_);
    record_ =
        button(tr("Recor&d the hand-over…"), "record", this, [this] { presenter_->record(); });
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        offerNames();
        ask();
    });
    for (auto* field : {from_, to_}) {
        connect(field, &QComboBox::activated, this, [this] { ask(); });
        connect(field->lineEdit(), &QLineEdit::editingFinished, this, [this] { ask(); });
    }
    return rowOf(this, {heading(tr("Handing over work"), this), gap(16),
                        labelFor(kind_, tr("&Whose work")), kind_, from_, gap(8),
                        labelFor(to_, tr("Taken over &by")), to_, room()});
}

QWidget* HandoverPanel::makeTable()
{
    QStringList headings;
    for (const auto& column : sheetOf({}, workplace_.desk.programme).columns)
        headings += QString::fromUtf16(column.heading);
    matters_ = new LineModel(headings, LineModel::Boxes::None, this);
    auto* table = new LineView(matters_, kPromised, this);
    table->setObjectName(QStringLiteral("matters"));
    table->setAccessibleName(tr("What is open"));
    connect(table, &LineView::opened, this,
            [this](int row) { presenter_->open(static_cast<std::size_t>(row)); });
    return table;
}

void HandoverPanel::offerNames()
{
    const Programme& programme = workplace_.desk.programme;
    const QDate on = workplace_.desk.workingDate;
    QStringList names;
    if (kind_->currentIndex() == OfUnit) {
        for (const Unit& unit : programme.directory.units()) {
            if (unit.existsOn(on))
                names += unit.name;
        }
    } else {
        for (const Person& person : programme.people.all())
            names += person.name;
        if (names.isEmpty())
            names += workplace_.operatorName;
    }
    for (auto* field : {from_, to_}) {
        const QSignalBlocker quiet(field);
        field->clear();
        field->addItems(names);
        field->setCurrentIndex(-1);
        field->clearEditText();
    }
}

void HandoverPanel::ask()
{
    const QString from = from_->currentText().trimmed();
    HandoverAsked asked{.to = to_->currentText().trimmed()};
    (kind_->currentIndex() == OfUnit ? asked.unit : asked.person) = from;
    presenter_->ask(asked);
}

void HandoverPanel::refresh()
{
    if (from_->count() == 0)
        offerNames();
    presenter_->refresh();
}

void HandoverPanel::showHandover(const Handover* handover)
{
    const bool hasMatters = handover && !handover->matters.empty();
    shown_ = hasMatters;
    isTaken_ = handover && !handover->to.isEmpty();
    std::vector<TableLine> lines;
    if (handover) {
        const HandoverSheet sheet = sheetOf(*handover, workplace_.desk.programme);
        for (const auto& row : sheet.rows)
            lines.push_back(lineOf(row));
        told_->setText(sheet.above);
    } else {
        told_->clear();
    }
    matters_->show(std::move(lines));
    pages_->showWhyNot(hasMatters ? QString()
                       : handover ? tr("Nothing is open of %1.").arg(handover->from)
                                  : tr("Choose whose work is handed over: everything that is open "
                                       "of it is listed here."));
    allowActs();
}

void HandoverPanel::showCase(const QString& number)
{
    Q_EMIT caseWanted(number);
}

void HandoverPanel::showWork(const QString& what, bool cancellable)
{
    underWay_ = !what.isEmpty();
    WorkScreen::showWork(what, cancellable);
    allowActs();
}

void HandoverPanel::allowActs()
{
    save_->setEnabled(shown_ && !underWay_);
    record_->setEnabled(shown_ && isTaken_ && !underWay_);
    record_->setToolTip(isTaken_ ? QString() : tr("Say first who takes it over."));
}

} // namespace jiuzhang::ui
