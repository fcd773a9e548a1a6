// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_mask.h"

#include "core/office/papers/paper_kinds.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

using Readers = PaperKind::Readers;

Readers readersOf(const QString& kind)
{
    const PaperKind* row = paperKind(kind);
    return row ? row->readers : Readers::Others;
}

// `isReader`: a paper to the entity is written to this party.
bool isHiddenFrom(Readers readers, Shielding shielding, bool isReader)
{
    switch (readers) {
    case Readers::Office:
        return false;
    case Readers::Entity:
        return !isReader && shielding != Shielding::Open;
    case Readers::Lead:
        return shielding == Shielding::Anonymous;
    case Readers::Others:
        return shielding != Shielding::Open;
    }
    Q_UNREACHABLE();
}

std::shared_ptr<const Masking> namesOf(const Desk& desk)
{
    return desk.shielded->names(desk.record, desk.query, desk.programme.directory);
}

// Whether a text in the value is masked.
bool isMasked(const Masking& mask, const QJsonValue& value)
{
    const auto each = [&](const auto& values) {
        return std::ranges::any_of(values, [&](const auto& one) { return isMasked(mask, one); });
    };
    if (value.isArray())
        return each(value.toArray());
    if (value.isObject())
        return each(value.toObject());
    const QString text = value.toString();
    return mask(text) != text;
}

} // namespace

PaperMask::PaperMask(const Desk& desk, const Case& subject, const QString& kind)
    : PaperMask(desk, subject, kind, readersOf(kind) == Readers::Office ? nullptr : namesOf(desk))
{
}

PaperMask::PaperMask(const Desk& desk, const Case& subject, const QString& kind,
                     std::shared_ptr<const Masking> others)
    : desk_(desk), subject_(subject), kind_(kind), readers_(readersOf(kind)),
      readBy_(subject.number), hidesParties_(isHidden(subject)), others_(std::move(others))
{
}

PaperMask::PaperMask(const PaperMask& whole, const Case& child)
    : desk_(whole.desk_), subject_(child), kind_(whole.kind_), readers_(whole.readers_),
      readBy_(whole.readBy_), hidesParties_(isHidden(child)), others_(whole.others_)
{
}

PaperMask PaperMask::ofPart(const Case& child) const
{
    return {*this, child};
}

bool PaperMask::isHidden(const Case& party) const
{
    return isHiddenFrom(readers_, party.clue.shielding, party.number == readBy_);
}

const Masking& PaperMask::masking() const
{
    if (masking_)
        return *masking_;
    masking_ = hidesParties_ ? Masking::ofEntity(subject_) : Masking();
    if (!hidesParties_)
        masking_->spare(subject_);
    hideOthersMerged(*masking_);
    masking_->heed(others_);
    return *masking_;
}

// Whoever is part of the same merged case is spoken of as its own party is.
void PaperMask::hideOthersMerged(Masking& masking) const
{
    const CaseNumber rootNumber = subject_.mergedInto.value_or(subject_.number);
    if (!subject_.mergedInto && subject_.children.empty())
        return;
    const auto root = desk_.cases().load(rootNumber);
    std::vector<CaseNumber> others{rootNumber};
    if (root)
        std::ranges::copy(root->children, std::back_inserter(others));
    for (const auto& number : others) {
        const auto other = desk_.cases().load(number);
        if (!other)
            masking = Masking::ofEverything(); // whom to mask is not known
        else if (number != subject_.number && isHidden(*other))
            masking.hide(*other, NameForm::Reach::OwnMatter);
        else if (number == readBy_ && readers_ == Readers::Entity)
            masking.spare(*other);
    }
}

// Whether nobody else is in it, as far as can be seen without asking what is spared.
bool PaperMask::isOwnAlone(const QString& words) const
{
    const bool isMerged = subject_.mergedInto || !subject_.children.empty();
    return !hidesParties_ && !isMerged && (words == subject_.clue.entity || !others_->finds(words));
}

QJsonValue PaperMask::operator()(const QString& words) const
{
    if (words.isEmpty())
        return {};
    if (readers_ == Readers::Office || (isOwnAlone(words) && !others_->hidesEverything()))
        return words;
    if (!desk_.masked)
        return masking()(words);
    const Masked looked = masking().look(words);
    if (hidesParties_ || !looked.hidden.empty())
        desk_.masked->of(kind_, readBy_).add(looked);
    return looked.text;
}

QString PaperMask::ofOffice(const QString& words) const
{
    if (readers_ == Readers::Office)
        return words;
    Masking parties = masking();
    parties.keepNumbers();
    const Masked looked = parties.look(words);
    if (desk_.masked && !looked.hidden.empty())
        desk_.masked->of(kind_, readBy_).add(looked);
    return looked.text;
}

void PaperMask::leaveOut(const QString& words, const QString& mask) const
{
    if (desk_.masked && !words.isEmpty())
        desk_.masked->of(kind_, readBy_).add(MaskedWord{words, mask});
}

bool showsParties(const Desk& desk, const std::optional<CaseNumber>& subject,
                  const QJsonObject& fields)
{
    return tellsParties(desk, subject, {}, fields);
}

bool tellsParties(const Desk& desk, const std::optional<CaseNumber>& subject, const QString& kind,
                  const QJsonObject& fields)
{
    Masking names;
    const auto about = subject ? desk.cases().load(*subject) : Result<Case>(Case());
    const Readers readers = readersOf(kind);
    const bool isInside = readers == Readers::Office; // others may come to see it
    if (subject && about &&
        !isHiddenFrom(isInside ? Readers::Others : readers, about->clue.shielding, true))
        names.spare(*about);
    names.heed(namesOf(desk));
    return isMasked(names, fields);
}

QString toldText(const Desk& desk, const std::optional<CaseNumber>& subject, const QString& kind,
                 const QString& words)
{
    if (!subject)
        return (*namesOf(desk))(words);
    const auto about = desk.cases().load(*subject);
    return about ? PaperMask(desk, *about, kind)(words).toString() : Masking::ofEverything()(words);
}

QString toldOfOffice(const Desk& desk, const std::optional<CaseNumber>& subject,
                     const QString& kind, const QString& words)
{
    const auto about = subject ? desk.cases().load(*subject) : Result<Case>(Case());
    return subject && about ? PaperMask(desk, *about, kind).ofOffice(words)
                            : toldText(desk, subject, kind, words);
}

} // namespace jiuzhang
