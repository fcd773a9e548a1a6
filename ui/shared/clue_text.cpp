// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clue_text.h"

#include "core/base/amount_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ClueText)
};

} // namespace

QString shieldingText(Shielding shielding)
{
    switch (shielding) {
    case Shielding::Open:
        return Words::tr("no");
    case Shielding::LeadOnly:
        return Words::tr("yes, only the lead unit knows");
    case Shielding::Anonymous:
        return Words::tr("yes, dispatched anonymously");
    }
    Q_UNREACHABLE();
}

QString enterpriseSizeText(EnterpriseSize size)
{
    return catalogueText(enterpriseSizeId(size), enterpriseSizeWord(size));
}

namespace {

// Of what is chosen by its word; empty: it is of another type, or not known.
QString chosenText(const ClueField& field, const ClueContent& clue)
{
    return std::visit(
        [&]<class Type>(const Type& type) {
            if constexpr (kIsChosen<Type>) {
                if (const auto& value = clue.*type.at)
                    return catalogueText(idOf(*value), chineseOf(*value));
            }
            return QString();
        },
        field.type);
}

} // namespace

QString clueText(const ClueField& field, const ClueContent& clue, const Programme& programme)
{
    if (std::holds_alternative<field::Confidential>(field.type))
        return shieldingText(clue.shielding);
    if (const auto* size = std::get_if<field::Size>(&field.type); size && clue.*size->at)
        return enterpriseSizeText(*(clue.*size->at));
    if (const auto* rate = std::get_if<field::Rate>(&field.type);
        rate && !(clue.*rate->at).isEmpty())
        return clue.*rate->at + u'%';
    if (const QString chosen = chosenText(field, clue); !chosen.isEmpty())
        return chosen;
    const auto* amount = std::get_if<field::Amount>(&field.type);
    if (!amount || !(clue.*amount->at))
        return valueText(field, clue, programme);
    const QString wan = exactWan(*(clue.*amount->at));
    return clue.*amount->approximate ? Words::tr("about %1").arg(wan) : wan;
}

bool isChoice(const ClueField& field)
{
    return std::holds_alternative<field::Source>(field.type) ||
           std::holds_alternative<field::Category>(field.type) ||
           std::holds_alternative<field::Size>(field.type) ||
           std::holds_alternative<field::Confidential>(field.type) ||
           std::visit([]<class Type>(const Type&) { return kIsChosen<Type>; }, field.type);
}

QString formText(const ClueField& field, const ClueContent& clue, const Programme& programme)
{
    if (isChoice(field))
        return keptValue(field, clue).toString();
    const auto* amount = std::get_if<field::Amount>(&field.type);
    const bool about = amount && clue.*amount->approximate;
    return (about ? QStringLiteral("约") : QString()) + valueText(field, clue, programme);
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace jiuzhang::ui
