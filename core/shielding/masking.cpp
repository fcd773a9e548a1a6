// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/masking.h"

#include "core/base/credit_code.h"
#include "core/casework/fields.h"
#include "core/casework/righting_words.h"
#include "core/shielding/likely_names.h"
#include "core/shielding/standing.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

using Reach = NameForm::Reach;
using Standing = NameForm::Standing;

const QString kNumberMask = QStringLiteral("×××");

// 「景购〔2020〕1号」; not 「15」, 「2020」, 「无合同」, which any text has.
bool isNumberOfPaper(const QString& text)
{
    const QString number = folded(text);
    const bool hasDigit = std::ranges::any_of(number, [](QChar each) { return each.isDigit(); });
    const bool hasLetter = std::ranges::any_of(number, [](QChar each) { return each.isLetter(); });
    return number.size() > 5 && hasDigit && hasLetter;
}

// What a field of the clue that names somebody is looked for by.
std::vector<NameForm> formsOf(const ClueField& field, const QString& text)
{
    switch (field.names) {
    case Names::Nobody:
        return {};
    case Names::Business:
        return entityForms(text);
    case Names::Person:
        return personForms(text);
    case Names::Telephone:
        return numberForms(text);
    case Names::Address:
        return addressForms(text);
    case Names::Number: // one that the clue alone bears; of a contract two clues may bear one
        if (isCreditCode(text))
            return {{folded(text), Reach::Everywhere}};
        return isNumberOfPaper(text) ? std::vector<NameForm>{{folded(text)}}
                                     : std::vector<NameForm>();
    }
    Q_UNREACHABLE();
}

quint32 firstTwo(QStringView text)
{
    return quint32{text[0].unicode()} << 16 | text[1].unicode();
}

} // namespace

QString maskedEntity(const QString& entity)
{
    return QStringLiteral("某%1企业").arg(tradeOf(entity));
}

QString maskedUnit(const Unit& unit)
{
    switch (unit.kind) {
    case UnitKind::Party:
    case UnitKind::Department:
    case UnitKind::Discipline:
    case UnitKind::Branch:
        return QStringLiteral("某部门");
    case UnitKind::Court:
        return QStringLiteral("某法院");
    case UnitKind::Park:
        return QStringLiteral("某园区");
    case UnitKind::Town:
        return QStringLiteral("某镇");
    case UnitKind::Subdistrict:
        return QStringLiteral("某街道");
    }
    Q_UNREACHABLE();
}

void Masking::add(const std::vector<NameForm>& forms, const QString& mask, Reach least,
                  bool isEntity)
{
    for (const auto& form : forms) {
        if (form.text.size() < 2 || form.reach < least)
            continue;
        // What tells somebody in another's text is a word of it; 「人和」 is none of
        // 「个人和企业」.
        const bool isShort = least == Reach::Everywhere && form.text.size() == 2;
        const bool isFree = form.standing == Standing::Anywhere;
        const Form found{form.text.size(), mask, isEntity,
                         isShort && isFree ? Standing::AsWord : form.standing};
        auto& same = forms_[form.text];
        if (std::ranges::find(same, found) == same.end())
            same.insert(mask.isEmpty() ? same.begin() : same.end(), found);
        lengths_[firstTwo(form.text)].insert(found.length);
    }
}

void Masking::addClue(const ClueContent& clue, Reach least, bool isSpared)
{
    for (const auto& field : clueFields()) {
        if (!field.mask || !textIn(field))
            continue;
        const bool isEntity = field.names == Names::Business;
        const auto mask = isSpared   ? QString()
                          : isEntity ? maskedEntity(clue.entity)
                                     : QString::fromUtf16(field.mask);
        add(formsOf(field, clue.*textIn(field)), mask, least, isEntity);
    }
}

void Masking::hideUnit(const std::optional<UnitId>& id, const Directory& directory)
{
    const Unit* unit = id ? directory.find(*id) : nullptr;
    if (!unit)
        return;
    for (const auto& name : QStringList{unit->name, unit->shortName} + unit->aliases)
        add({{folded(name)}}, maskedUnit(*unit), Reach::OwnMatter);
}

Masking Masking::ofEntity(const Case& subject)
{
    Masking masking;
    masking.hidesNumbers_ = true;
    masking.addClue(subject.clue, Reach::OwnMatter);
    for (const auto& other : subject.otherNames)
        masking.addClue(other, Reach::OwnMatter);
    return masking;
}

Masking Masking::ofParties(const Case& subject, const Directory& directory)
{
    Masking masking = ofEntity(subject);
    for (const auto& unit : {subject.clue.respondent, subject.clue.locality, subject.lead})
        masking.hideUnit(unit, directory);
    return masking;
}

Masking Masking::ofEverything()
{
    Masking masking;
    masking.hidesAll_ = true;
    return masking;
}

void Masking::hide(const Case& other, Reach least)
{
    addClue(other.clue, least);
    for (const auto& old : other.otherNames)
        addClue(old, least);
}

void Masking::spare(const Case& own)
{
    addClue(own.clue, Reach::OwnMatter, true);
    for (const auto& old : own.otherNames)
        addClue(old, Reach::OwnMatter, true);
}

void Masking::spare(const QString& name)
{
    add({{folded(name)}}, {}, Reach::OwnMatter);
}

// A ledger has thousands of forms, of which many begin alike, as all telephones of a place do: so
// each length that there is is looked up, and no list is gone through.
const Masking::Form* Masking::ownFormAt(const FoldedText& text, const ChineseWords& words,
                                        qsizetype at) const
{
    const QStringView rest = QStringView(text.text()).mid(at);
    const auto lengths = lengths_.constFind(firstTwo(rest));
    if (lengths == lengths_.cend())
        return nullptr;
    for (const auto length : *lengths) {
        if (length > rest.size())
            continue;
        const auto same = forms_.constFind(QString::fromRawData(rest.data(), length));
        if (same == forms_.cend() || text.isInsideWord(at, length))
            continue;
        const auto found = std::ranges::find_if(*same, [&](const Form& form) {
            return stands({at, length, form.isEntity, form.standing}, text, words);
        });
        if (found != same->end())
            return &*found;
    }
    return nullptr;
}

const Masking::Form* Masking::formAt(const FoldedText& text, const ChineseWords& words,
                                     qsizetype at) const
{
    const Form* own = ownFormAt(text, words, at);
    const Form* other = others_ ? others_->formAt(text, words, at) : nullptr;
    return other && (!own || other->length > own->length) ? other : own;
}

std::vector<Masking::Hiding> Masking::namesIn(const QString& text) const
{
    std::vector<Hiding> hidings;
    const FoldedText looked(text);
    const ChineseWords words(looked.text());
    for (qsizetype at = 0; at + 1 < looked.text().size(); ++at) {
        const Form* form = formAt(looked, words, at);
        if (!form)
            continue;
        auto length = form->length;
        if (form->isEntity)
            length += restOfName(looked, at + length);
        if (!form->mask.isEmpty())
            hidings.push_back({looked.original(at, length), form->mask});
        at += length - 1;
    }
    if (!hidings.empty())
        widen(hidings, text);
    return hidings;
}

// 「boss@acme.com」: what is left of such an address leads to whoever has it.
void Masking::widen(std::vector<Hiding>& hidings, const QString& text)
{
    for (auto it = tellingAddress().globalMatch(text); it.hasNext();) {
        const auto address = it.next();
        for (auto& [span, mask] : hidings) {
            if (span.from >= address.capturedEnd() || span.to <= address.capturedStart())
                continue;
            span = {std::min(span.from, address.capturedStart()),
                    std::max(span.to, address.capturedEnd())};
            mask = kNumberMask;
        }
    }
}

QString Masking::operator()(const QString& text) const
{
    return replaced(text).text;
}

bool Masking::finds(const QString& text) const
{
    return hidesAll_ || (others_ && others_->hidesAll_) || !namesIn(text).empty() ||
           (hidesNumbers_ &&
            (text.contains(tellingNumber()) || text.contains(latinBusinessName())));
}

Masked Masking::look(const QString& text) const
{
    Masked masked = replaced(text);
    masked.likely = likelyNames(masked.text);
    return masked;
}

Masked Masking::replaced(const QString& text) const
{
    if (hidesAll_ || (others_ && others_->hidesAll_))
        return {text.isEmpty() ? text : kNumberMask, {}, {}};
    Masked masked;
    const auto tell = [&](const QString& words, const QString& mask) {
        const MaskedWord hidden{words, mask};
        if (std::ranges::find(masked.hidden, hidden) == masked.hidden.end())
            masked.hidden.push_back(hidden);
    };
    qsizetype done = 0;
    for (const auto& [span, mask] : namesIn(text)) {
        if (span.from < done)
            continue;
        tell(text.mid(span.from, span.to - span.from), mask);
        masked.text += text.mid(done, span.from - done) + mask;
        done = span.to;
    }
    masked.text += text.mid(done);
    if (!hidesNumbers_)
        return masked;
    for (const auto* telling : {&tellingNumber(), &latinBusinessName()}) {
        for (auto it = telling->globalMatch(masked.text); it.hasNext();)
            tell(it.next().captured(), kNumberMask);
        masked.text.replace(*telling, kNumberMask);
    }
    return masked;
}

QString entityForList(const Case& subject)
{
    const ClueContent& clue = subject.clue;
    return clue.shielding == Shielding::Open ? clue.entity : maskedEntity(clue.entity);
}

QString textForList(const QString& text, const Case& subject)
{
    return subject.clue.shielding == Shielding::Open ? text : Masking::ofEntity(subject)(text);
}

QString keptWordsForList(const QString& field, const QJsonValue& kept, const Case& subject,
                         const Programme& programme)
{
    const auto* row = clueField(field);
    if (row && row->mask && subject.clue.shielding != Shielding::Open)
        return QString::fromUtf16(row->mask);
    return textForList(keptWords(field, kept, programme), subject);
}

} // namespace jiuzhang
