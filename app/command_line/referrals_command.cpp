// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/sign_in.h"

#include "core/office/referrals.h"
#include "ui/shared/terms_text.h"

#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

QString line(const Referral& referral)
{
    QStringList words{QString::number(referral.entry),
                      referral.number.text(),
                      ui::dateText(referral.on),
                      referral.by,
                      referral.onBehalfOf,
                      referral.reason};
    if (referral.withdrawnOn)
        words += Words::tr("withdrawn on %1: %2")
                     .arg(ui::dateText(*referral.withdrawnOn), referral.withdrawnFor);
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}

Result<Answer> listReferrals(const Options& options)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    TRY(signInAt(ledger->desk(), options));
    Answer answer;
    QJsonArray all;
    for (const auto& referral : TRY(referrals(ledger->desk(), acting))) {
        all.append(toJson(referral));
        answer.lines += line(referral);
    }
    answer.json = {{QStringLiteral("referrals"), all}};
    return answer;
}

} // namespace

void addReferralsCommand(CLI::App& app, Chosen& chosen)
{
    addCommand(app, chosen, "referrals", "what was referred to discipline inspection",
               listReferrals);
}

} // namespace jiuzhang::command_line
