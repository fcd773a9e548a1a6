// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/likeness_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

class LikenessWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Likeness)
};

} // namespace

QString likenessReasonText(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::CreditCode:
        return LikenessWords::tr("same credit code, respondent and category");
    case LikenessReason::CourtNumber:
        return LikenessWords::tr("same court case number");
    case LikenessReason::ContractNumber:
        return LikenessWords::tr("same contract number");
    case LikenessReason::SameName:
        return LikenessWords::tr("same name");
    case LikenessReason::SimilarName:
        return LikenessWords::tr("similar name");
    case LikenessReason::Phone:
        return LikenessWords::tr("same phone");
    case LikenessReason::Respondent:
        return LikenessWords::tr("same respondent");
    case LikenessReason::Amount:
        return LikenessWords::tr("amount within 5 %");
    case LikenessReason::Text:
        return LikenessWords::tr("similar text");
    }
    Q_UNREACHABLE();
}

QString groundsText(const Likeness& likeness)
{
    QStringList grounds;
    for (const auto& ground : likeness.grounds)
        grounds +=
            QStringLiteral("%1 %2").arg(likenessReasonText(ground.reason)).arg(ground.points);
    return grounds.join(QStringLiteral(" · "));
}

QString degreeText(const Likeness& likeness)
{
    return likeness.isVeryLikely() ? LikenessWords::tr("very likely")
                                   : LikenessWords::tr("possible");
}

} // namespace jiuzhang::ui
