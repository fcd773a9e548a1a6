// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_panel.h"

#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QSpinBox>

namespace jiuzhang::ui {

namespace {

enum Column { Moment, By, How, Place };

QSpinBox* countField(int most, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(1, most);
    return field;
}

} // namespace

BackupsPanel::BackupsPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), prompts_(prompts)
{
    newest_ = heading({}, this);
    auto* list = makeList();
    auto* look = makeLook();
    layOut({newest_, wide(list, 3), makeLine(), wide(look, 2), makeRules()});
    presenter_ =
        std::make_unique<BackupsPresenter>(workplace, prompts, static_cast<BackupsView&>(*this));
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    showLook({});
}

BackupsPanel::~BackupsPanel() = default;

QWidget* BackupsPanel::makeList()
{
    auto* place = new QWidget(this);
    lines_ =
        new LineModel({tr("Made"), tr("By"), tr("Kind"), tr("File")}, LineModel::Boxes::None, this);
    list_ = new LineView(lines_, Place, this);
    list_->setObjectName(QStringLiteral("backups"));
    list_->setAccessibleName(tr("Backups of this ledger"));
    list_->setToolTip(tr("Enter or a double click looks into it"));
    connect(list_, &LineView::opened, this, [this](int row) {
        presenter_->look(lines_->data(lines_->index(row, 0), LineModel::kKey).toString());
    });
    pages_ = new ShownOrWhyNot(
        list_, tr("This ledger was never backed up. If the disk breaks, everything is lost."),
        this);
    auto* now = button(tr("&Back up now…"), "backUp", this, [this] { presenter_->backUp(false); });
    auto* sealed = button(tr("Back up under a &passphrase…"), "backUpSealed", this,
                          [this] { presenter_->backUp(true); });
    auto* other =
        button(tr("&Look into another backup…"), "look", this, [this] { presenter_->look(); });
    acts_ = {now, sealed, other};
    setFocusProxy(now);
    inColumn(place, {wide(pages_), inRow({now, sealed, gap(24), other, room()})});
    return place;
}

QWidget* BackupsPanel::makeLook()
{
    auto* box = new QGroupBox(tr("What is in the backup"), this);
    look_ = sentence({}, box);
    restore_ =
        button(tr("Make a new ledger of &it…"), "restore", this, [this] { presenter_->restore(); });
    inColumn(box, {wide(look_), inRow({restore_, room()})}, kAround);
    return box;
}

QWidget* BackupsPanel::makeRules()
{
    auto* box = new QGroupBox(tr("By itself, once a day of work, when the window is closed"), this);
    const QStringList names{tr("&Folder"), tr("&Second folder, best on another disk")};
    for (const auto& name : names) {
        auto* folder = new QLineEdit(box);
        folder->setObjectName(QStringLiteral("folder%1").arg(folders_.size()));
        folder->setPlaceholderText(tr("none"));
        folder->setAccessibleName(QString(name).remove(u'&'));
        folders_ += folder;
    }
    sealed_ =
        new QCheckBox(tr("&Under a passphrase, asked for now and again to open a backup"), box);
    sealed_->setObjectName(QStringLiteral("sealed"));
    days_ = countField(366, box);
    weeks_ = countField(260, box);
    months_ = countField(240, box);
    const auto choose = [this, box](QLineEdit* folder, const char* name) {
        return button(tr("Choose…"), name, box, [this, folder] {
            if (const auto chosen = prompts_.openFolder(tr("Folder for backups")))
                folder->setText(*chosen);
        });
    };
    auto* keep = button(tr("&Keep these settings"), "keepRules", box,
                        [this] { presenter_->adopt(typedRules(), sealed_->isChecked()); });
    inColumn(box,
             {inRow({labelFor(folders_[0], names[0]), wide(folders_[0]),
                     choose(folders_[0], "choose0")}),
              inRow({labelFor(folders_[1], names[1]), wide(folders_[1]),
                     choose(folders_[1], "choose1")}),
              sealed_,
              inRow({labelFor(days_, tr("Kept: the newest of &days")), days_,
                     labelFor(weeks_, tr("&weeks")), weeks_, labelFor(months_, tr("&months")),
                     months_, room(), keep})},
             kAround);
    return box;
}

BackupRules BackupsPanel::typedRules() const
{
    BackupRules rules;
    for (const auto* folder : folders_) {
        if (const QString path = folder->text().trimmed(); !path.isEmpty())
            rules.folders += path;
    }
    rules.kept = {days_->value(), weeks_->value(), months_->value()};
    return rules;
}

void BackupsPanel::refresh()
{
    presenter_->refresh();
}

void BackupsPanel::showBackups(const std::vector<BackupLine>& newestFirst)
{
    std::vector<TableLine> lines;
    for (const auto& [event, isThere] : newestFirst) {
        const QString place = event.payload[u"place"].toString();
        const QString how = event.payload[u"byItself"].toBool() ? tr("by itself") : tr("by hand");
        const bool sealed = event.payload[u"sealed"].toBool();
        lines.push_back({.cells = {momentText(event.enteredAt), event.operatorName,
                                   sealed ? tr("%1, under a passphrase").arg(how) : how,
                                   isThere ? place : tr("%1 (not there any more)").arg(place)},
                         .key = place,
                         .weight = isThere ? TableLine::Weight::Plain : TableLine::Weight::Muted});
    }
    newest_->setText(newestFirst.empty()
                         ? tr("No backup yet")
                         : tr("Last backup: %1").arg(momentText(newestFirst[0].event.enteredAt)));
    pages_->showThat(!newestFirst.empty());
    lines_->show(std::move(lines));
}

// What a person has typed and not kept stays.
void BackupsPanel::showRules(const BackupRules& rules)
{
    for (int i = 0; i < folders_.size(); ++i) {
        if (!folders_[i]->isModified())
            folders_[i]->setText(rules.folders.value(i));
    }
    sealed_->setChecked(rules.key.has_value());
    days_->setValue(rules.kept.days);
    weeks_->setValue(rules.kept.weeks);
    months_->setValue(rules.kept.months);
}

void BackupsPanel::showLook(const std::optional<BackupLook>& look)
{
    restore_->setEnabled(look.has_value());
    restore_->setToolTip(look ? QString() : tr("Look into a backup first"));
    if (!look)
        return look_->setText(tr("Choose a backup in the list and press Enter."));
    const BackupHead& head = look->contents.head;
    QStringList lines{
        tr("Made %1 of %2: %n case(s), entries from %3 on.", nullptr, static_cast<int>(head.cases))
            .arg(momentText(head.madeAt), head.ledger, momentText(look->contents.first))};
    for (const auto& event : look->contents.newest)
        lines += QStringLiteral("    %1  %2  %3")
                     .arg(momentText(event.enteredAt), event.subject->text(), actText(event.kind));
    QStringList numbers;
    for (const auto& number : look->lost.value_or(LostByRestoring()).cases)
        numbers += number.text();
    if (!look->lost)
        lines += tr("It is not a backup of the ledger that is open.");
    else if (look->lost->entries == 0)
        lines += tr("It holds everything that the open ledger holds.");
    else
        lines += tr("Not in it: %1 newer entries of the open ledger, about: %2")
                     .arg(look->lost->entries)
                     .arg(numbers.isEmpty() ? tr("no case") : numbers.join(u' '));
    look_->setText(lines.join(u'\n'));
    restore_->setFocus();
}

void BackupsPanel::showWork(const QString& what, bool cancellable)
{
    for (auto* act : acts_)
        act->setEnabled(what.isEmpty());
    WorkScreen::showWork(what, cancellable);
}

} // namespace jiuzhang::ui
