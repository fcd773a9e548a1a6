// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/units_presenter.h"

#include "ui/shared/terms_text.h"

#include <algorithm>

namespace jiuzhang::ui {

using Kind = UnitChange::Kind;

namespace {

constexpr std::size_t kCasesListed = 200; // of what follows; the others are counted

} // namespace

UnitsPresenter::UnitsPresenter(const Workplace& workplace, UnitsView& view)
    : workplace_(workplace), view_(view)
{
}

void UnitsPresenter::refresh()
{
    const Directory& directory = workplace_.desk.programme.directory;
    std::vector<UnitLine> lines;
    for (const Unit& unit : directory.units())
        lines.push_back(lineOf(unit, directory, workplace_.desk.workingDate));
    view_.showUnits(lines);
}

void UnitsPresenter::begin(Kind kind, const std::vector<UnitId>& chosen)
{
    view_.say({});
    if (kind == Kind::Merge && chosen.size() < 2)
        return view_.say(tr("Mark the units that are merged, two or more, with Ctrl and a click."));
    if (kind != Kind::Add && kind != Kind::Merge && chosen.size() != 1)
        return view_.say(tr("Mark one unit in the table first."));
    from_ = kind == Kind::Add ? std::vector<UnitId>() : chosen;
    form_ = blankForm(kind);
    view_.showForm(*form_);
    view_.showConsequences({}, {});
}

ChangeForm UnitsPresenter::blankForm(Kind kind) const
{
    const Directory& directory = workplace_.desk.programme.directory;
    ChangeForm form{kind, titleOf(kind), {}, {}, {}};
    if (form.isSuccession())
        form.on = dateText(workplace_.desk.workingDate);
    if (kind == Kind::Add) {
        form.units.emplace_back();
        return form;
    }
    // What takes over is of the kind and has the duties of what it comes from.
    UnitTexts texts = textsOf(*directory.find(from_.front()));
    for (const UnitId& id : from_)
        texts.reports = texts.reports || directory.find(id)->reportsMonthly;
    if (form.isSuccession()) {
        for (QString* text : {&texts.name, &texts.shortName, &texts.aliases, &texts.validFrom,
                              &texts.reportsFrom, &texts.reportsTo})
            text->clear();
    }
    form.units.push_back(texts);
    if (kind == Kind::Split) { // one of them can urge, not both
        texts.sector.clear();
        form.units.push_back(texts);
    }
    return form;
}

QString UnitsPresenter::titleOf(Kind kind) const
{
    QStringList names;
    for (const UnitId& id : from_)
        names += workplace_.desk.programme.directory.shortName(id);
    const QString joined = names.join(tr(", "));
    switch (kind) {
    case Kind::Add:
        return tr("A new unit");
    case Kind::Amend:
        return tr("Correct %1").arg(joined);
    case Kind::Rename:
        return tr("%1 is renamed").arg(joined);
    case Kind::Merge:
        return tr("%1 are merged").arg(joined);
    case Kind::Split:
        return tr("%1 is split").arg(joined);
    }
    Q_UNREACHABLE();
}

void UnitsPresenter::addPart(const ChangeForm& form)
{
    form_ = form;
    form_->units.push_back(blankForm(Kind::Split).units.back());
    view_.showForm(*form_);
}

Result<UnitChange> UnitsPresenter::changeOf(const ChangeForm& form) const
{
    UnitChange change{form.kind, from_, {}, {}, form.basis};
    for (const UnitTexts& texts : form.units) {
        const auto unit = TRY(unitFrom(texts, from_.empty() ? UnitId(QString()) : from_.front()));
        change.to.push_back(unit);
    }
    const auto on = TRY(dayFrom(QStringLiteral("successionOn"), form.on));
    change.on = on.value_or(QDate());
    return change;
}

void UnitsPresenter::edited(const ChangeForm& form)
{
    if (!form_)
        return;
    const auto change = changeOf(form);
    if (!change)
        return view_.showStillNeeded(change.error());
    const auto follows = consequencesOf(workplace_.desk, *change);
    if (!follows)
        return view_.showStillNeeded(follows.error());
    const QStringList lines = linesOf(*follows, *change);
    view_.showConsequences(lines.isEmpty() ? tr("Nothing else changes.") : tr("What follows:"),
                           lines);
}

QStringList UnitsPresenter::linesOf(const Consequences& follows, const UnitChange& change) const
{
    const Directory& then = follows.directory;
    QStringList lines;
    for (const UnitId& id : follows.begin)
        lines += tr("%1 owes the monthly report.").arg(then.name(id));
    for (const UnitId& id : follows.stop)
        lines += tr("%1 owes no monthly report any more.").arg(then.name(id));
    for (const QString& rule : follows.rules)
        lines +=
            change.kind == Kind::Split
                ? tr("The rule “%1” then asks a person, because several units take over.").arg(rule)
                : tr("The rule “%1” then means the unit that takes over.").arg(rule);
    if (!endsUnits(change.kind))
        return lines;
    lines += tr("%n open case(s) need another unit; letters already issued keep the old name.",
                nullptr, static_cast<int>(follows.cases.size()));
    const std::size_t shown = std::min(follows.cases.size(), kCasesListed);
    for (std::size_t i = 0; i < shown; ++i)
        lines += caseLine(follows.cases[i], then);
    if (shown < follows.cases.size())
        lines += tr("… and %n more.", nullptr, static_cast<int>(follows.cases.size() - shown));
    return lines;
}

QString UnitsPresenter::caseLine(const CaseToHandOver& each, const Directory& directory) const
{
    if (each.heirs.size() == 1)
        return tr("%1 %2 → %3")
            .arg(each.number.text(), each.entity, directory.shortName(each.heirs.front()));
    return tr("%1 %2 → a person chooses, on the page “To hand over”")
        .arg(each.number.text(), each.entity);
}

void UnitsPresenter::record(const ChangeForm& form)
{
    if (!form_)
        return;
    const auto change = changeOf(form);
    if (!change)
        return view_.refuse(change.error());
    if (form.kind == Kind::Amend && form == *form_)
        return view_.say(tr("Nothing was changed in the form."));
    const auto follows = consequencesOf(workplace_.desk, *change);
    if (!follows)
        return view_.refuse(follows.error());
    const QString sentence = recordedText(*follows, *change);
    if (const auto done = changeUnits(workplace_.desk, workplace_.acting(), *change); !done)
        return view_.refuse(done.error());
    close();
    view_.showRulesChanged(sentence);
}

QString UnitsPresenter::recordedText(const Consequences& follows, const UnitChange& change) const
{
    const int cases = static_cast<int>(follows.cases.size());
    if (cases == 0)
        return tr("The directory is changed.");
    if (change.kind == Kind::Split)
        return tr("The directory is changed; for %n open case(s) a unit is to be chosen.", nullptr,
                  cases);
    if (change.on > workplace_.desk.workingDate)
        return tr("The directory is changed; %n open case(s) are handed over from %1 on.", nullptr,
                  cases)
            .arg(dateText(change.on));
    return tr("The directory is changed; %n open case(s) were handed over.", nullptr, cases);
}

void UnitsPresenter::close()
{
    form_.reset();
    view_.say({});
    view_.showNoForm();
}

} // namespace jiuzhang::ui
