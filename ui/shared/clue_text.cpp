// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clue_text.h"

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

QString clueText(const ClueField& field, const ClueContent& clue, const Programme& programme)
{
    if (std::holds_alternative<field::Confidential>(field.type))
        return shieldingText(clue.shielding);
    const auto* amount = std::get_if<field::Amount>(&field.type);
    if (!amount || !(clue.*amount->at))
        return valueText(field, clue, programme);
    const QString wan = (clue.*amount->at)->inWan();
    return clue.*amount->approximate ? Words::tr("about %1").arg(wan) : wan;
}

} // namespace jiuzhang::ui
