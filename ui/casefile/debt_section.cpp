// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/debt_section.h"

#include "core/office/debts.h"
#include "ui/shared/debt_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct SectionTexts {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::DebtSection)
};

QString interestText(const Case& subject, const Desk& desk)
{
    const auto borne = interestOfCase(desk, subject, desk.workingDate);
    return borne ? interestLines(*borne).join(u'\n') : errorText(borne.error());
}

} // namespace

CaseSection debtSection(const Case& subject, const Desk& desk)
{
    CaseSection section{SectionTexts::tr("Debt (10,000 yuan)"), {}};
    if (!subject.plans.empty())
        section.lines += CaseLine{actText(QStringLiteral("plan")),
                                  planLines(subject, desk.workingDate).join(u'\n'),
                                  QStringLiteral("%1/instalments").arg(subject.plans.back().entry)};
    const bool isDebt = subject.recognised || subject.clue.disputed;
    if (isDebt && debtDue(subject.clue, desk.calendar))
        section.lines +=
            CaseLine{SectionTexts::tr("Interest by %1").arg(dateText(desk.workingDate)),
                     interestText(subject, desk)};
    return section;
}

} // namespace jiuzhang::ui
