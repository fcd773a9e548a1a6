// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_panel.h"

#include "ui/people/person_editor.h"
#include "ui/people/taken_out_lines.h"
#include "ui/shared/error_text.h"
#include "ui/shared/line_view.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QSpinBox>
#include <QTabWidget>

namespace jiuzhang::ui {

namespace {

enum Column { Number, Name, Words, From, To };
constexpr int Why = 6; // of what was taken out

QString rolesText(Roles roles)
{
    QStringList words;
    for (const RoleRow& row : kRoles) {
        if (roles.contain(row.role))
            words += roleText(row.role);
    }
    return words.join(PeoplePanel::tr(", "));
}

} // namespace

PeoplePanel::PeoplePanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, prompts, *this)
{
    lines_ = new LineModel({tr("No."), tr("Name"), tr("Roles"), tr("First day"), tr("Last day")},
                           LineModel::Boxes::None, this);
    list_ = new LineView(lines_, Words, this);
    list_->setObjectName(QStringLiteral("people"));
    list_->setAccessibleName(tr("People of the office"));
    connect(list_, &LineView::chosen, this, &PeoplePanel::showLine);
    pages_ = new ShownOrWhyNot(
        list_,
        tr("Nobody is listed yet: any name may be used, and whoever sits here does everything. "
           "The first person who is added begins the list. From then on only people of the list "
           "enter anything, each by the roles."),
        this);
    auto* tabs = makeTabs();
    auto* ofPeople = columnOf(this, {makeForm(), makeSigningIn(), makeSeal()});
    connect(tabs, &QTabWidget::currentChanged, ofPeople,
            [=](int tab) { ofPeople->setVisible(tab == 0); });
    layOut({wide(tabs), makeLine(), ofPeople});
    setFocusProxy(list_);
}

// The list, and beside it what was taken out of the ledger.
QTabWidget* PeoplePanel::makeTabs()
{
    takenOut_ = new LineModel(takenOutHeadings(), LineModel::Boxes::None, this);
    auto* list = new LineView(takenOut_, Why, this);
    list->setObjectName(QStringLiteral("takenOut"));
    list->setAccessibleName(tr("What was taken out of the ledger"));
    takenOutPages_ = new ShownOrWhyNot(list, {}, this);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(pages_, tr("People"));
    tabs->addTab(takenOutPages_, tr("What was taken out"));
    return tabs;
}

QWidget* PeoplePanel::makeForm()
{
    form_ = new QGroupBox(this);
    obstacle_ = sentence({}, this);
    editor_ = new PersonEditor(form_);
    another_ = button(tr("&Another person"), "another", form_, [this] {
        list_->setCurrentIndex({});
        showLine(-1);
        editor_->setFocus();
    });
    auto* keep =
        button(tr("&Keep"), "keep", form_, [this] { presenter_.record(editor_->typed()); });
    inColumn(form_, {editor_, inRow({keep, another_, room()})}, kAround);
    return columnOf(this, {obstacle_, form_});
}

// The passphrase of who is chosen, and whether each person signs in at all.
QWidget* PeoplePanel::makeSigningIn()
{
    signingIn_ = new QWidget(this);
    words_ = button(tr("Set the &passphrase…"), "passphrase", signingIn_, [this] {
        presenter_.setPassphrase(shown_[static_cast<std::size_t>(list_->currentRow())].number);
    });
    access_ = new QWidget(signingIn_);
    signed_ = new QCheckBox(tr("Each person &signs in; locked after"), access_);
    signed_->setObjectName(QStringLiteral("signed"));
    idle_ = new QSpinBox(access_);
    idle_->setRange(1, kMostIdleMinutes);
    idle_->setSuffix(tr(" idle minutes"));
    idle_->setAccessibleName(tr("Idle minutes after which the ledger is locked"));
    auto* keep = button(tr("Keep &this"), "keepAccess", access_, [this] {
        presenter_.setAccess({.isSigned = signed_->isChecked(), .idleMinutes = idle_->value()});
    });
    inColumn(access_, {inRow({signed_, idle_, keep})});
    inColumn(signingIn_, {inRow({words_, access_, room()})});
    return signingIn_;
}

// Of referrals, for those of the role: whether they are sealed, and who opens them.
QWidget* PeoplePanel::makeSeal()
{
    seal_ = new QWidget(this);
    sealed_ = sentence({}, seal_);
    sealed_->setObjectName(QStringLiteral("sealed"));
    key_ = button(tr("&Referral key…"), "referralKey", seal_,
                  [this] { presenter_.changeReferralKey(); });
    inColumn(seal_, {inRow({key_, wide(sealed_)})});
    return seal_;
}

void PeoplePanel::showSeal(const std::optional<Seal>& seal)
{
    seal_->setVisible(seal.has_value());
    if (!seal)
        return;
    sealed_->setText(seal->isSigned ? holdersText(seal->key) : sealText(0));
    key_->setEnabled(seal->isSigned);
}

void PeoplePanel::refresh()
{
    presenter_.refresh();
}

void PeoplePanel::showPeople(const People& people, QDate on)
{
    shown_ = people.all();
    on_ = on;
    std::vector<TableLine> lines;
    for (const Person& person : shown_) {
        const bool isThere = person.isThereOn(on);
        const QString former = person.formerNames.join(tr(", "));
        lines.push_back(
            {.cells = {QString::number(person.number), person.name, rolesText(person.roles),
                       dateText(person.from), person.to ? dateText(*person.to) : QString()},
             .key = person.number,
             .hint = former.isEmpty() ? QString() : tr("Formerly %1").arg(former),
             .weight = isThere ? TableLine::Weight::Plain : TableLine::Weight::Muted});
    }
    lines_->show(std::move(lines));
    pages_->showThat(!shown_.empty());
    another_->setVisible(!shown_.empty());
    showLine(list_->currentRow());
}

void PeoplePanel::showAccess(const Access& access)
{
    signed_->setChecked(access.isSigned);
    idle_->setValue(access.idleMinutes);
    signingIn_->setVisible(!shown_.empty());
}

void PeoplePanel::showTakenOut(const Result<std::vector<Event>>& events)
{
    takenOut_->show(events ? takenOutLines(*events) : std::vector<TableLine>());
    const bool isAny = events && !events->empty();
    if (!isAny)
        takenOutPages_->showWhyNot(
            events ? tr("Nothing was taken out yet. Exports with contacts and all that is told in "
                        "clear stand here.")
                   : errorText(events.error()));
    else
        takenOutPages_->showThat(true);
}

void PeoplePanel::showLine(int row)
{
    const auto place = static_cast<std::size_t>(row);
    words_->setVisible(!shown_.empty());
    const bool isChosen = row >= 0 && place < shown_.size();
    const bool maySet = isChosen && presenter_.maySetPassphrase(shown_[place].number);
    words_->setEnabled(maySet);
    words_->setToolTip(maySet     ? QString()
                       : isChosen ? tr("Of another person, only somebody who manages sets it")
                                  : tr("Choose a person in the list first"));
    if (isChosen) {
        form_->setTitle(tr("No. %1").arg(shown_[place].number));
        return editor_->show(shown_[place]);
    }
    form_->setTitle(shown_.empty() ? tr("The first person") : tr("A new person"));
    editor_->show({.name = {}, .from = on_, .roles = shown_.empty() ? kEveryRole : Roles()});
}

void PeoplePanel::showObstacle(const std::optional<Error>& whyNot)
{
    obstacle_->setText(whyNot ? errorText(*whyNot) : QString());
    obstacle_->setVisible(whyNot.has_value());
    form_->setEnabled(!whyNot);
    access_->setEnabled(!whyNot);
}

} // namespace jiuzhang::ui
