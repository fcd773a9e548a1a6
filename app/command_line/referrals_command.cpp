// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/sign_in.h"

#include "core/office/referrals.h"
#include "core/office/sign_in.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

#include <QJsonArray>

namespace jiuzhang::command_line {

namespace {

struct ReferralsOptions {
    std::string action; // empty: list
    std::string person;
    bool anew = false;
    std::string codeFile;
};

QString line(const Referral& referral)
{
    if (referral.isDamaged)
        return Words::tr("%1  %2  %3  what was sealed is damaged, and no key opens it: verify the "
                         "ledger, and look into an earlier backup")
            .arg(QString::number(referral.entry), ui::dateText(referral.on), referral.by);
    if (referral.isKeyDamaged)
        return Words::tr("%1  %2  %3  the box in which you hold its key is damaged: give the "
                         "recovery code, or set yourself another passphrase and have the key "
                         "handed on to you")
            .arg(QString::number(referral.entry), ui::dateText(referral.on), referral.by);
    if (referral.isClosed)
        return Words::tr("%1  %2  %3  sealed with a key that you do not hold")
            .arg(QString::number(referral.entry), ui::dateText(referral.on), referral.by);
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

QJsonArray listed(const std::vector<Person>& people)
{
    QJsonArray all;
    for (const Person& person : people)
        all.append(toJson(person));
    return all;
}

// Who holds the key, with what else is answered.
Outcome tellHolders(const Desk& desk, Answer& answer)
{
    const bool isSealed = TRY(accessOf(desk.record)).isSigned;
    const auto key = TRY(referralKey(desk));
    answer.json[u"sealed"] = isSealed;
    answer.json[u"holders"] = listed(key ? key->holders : std::vector<Person>());
    answer.json[u"others"] = listed(key ? key->others : std::vector<Person>());
    answer.lines += isSealed ? ui::holdersText(key) : ui::sealText(0);
    return {};
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
    TRY(tellHolders(ledger->desk(), answer));
    return answer;
}

Result<Answer> changeKey(const Options& options, const ReferralsOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    Answer answer;
    if (asked.action == "set-up") {
        const QString code = TRY(setUpReferralKey(desk, acting, asked.anew));
        answer.json = {{QStringLiteral("recoveryCode"), code}};
        answer.lines += ui::recoveryText(code);
    } else if (asked.action == "share") {
        TRY(shareReferralKey(desk, acting, textOf(asked.person)));
    } else {
        TRY(recoverReferralKey(desk, acting, TRY(recoveryCode(asked.codeFile))));
    }
    TRY(tellHolders(desk, answer));
    return answer;
}

} // namespace

void addReferralsCommand(CLI::App& app, Chosen& chosen)
{
    auto asked = std::make_shared<ReferralsOptions>();
    auto* command = addCommand(
        app, chosen, "referrals", "what was referred to discipline inspection",
        [asked](const Options& options) {
            return asked->action.empty() ? listReferrals(options) : changeKey(options, *asked);
        });
    command->require_subcommand(0, 1);
    const auto add = [&](const char* name, const char* description) {
        auto* action = command->add_subcommand(name, description)->fallthrough();
        action->callback([asked, name] { asked->action = name; });
        return action;
    };
    add("set-up", "a key to seal them with; tells its recovery code, once")
        ->add_flag("--anew", asked->anew, "another one instead of the one that is used");
    add("share", "hand the key on to another person of the role")
        ->add_option("NAME", asked->person, "by name or number")
        ->required();
    add("recover", "get the key by its recovery code")
        ->add_option("--code-file", asked->codeFile, "a file that holds it; else it is asked for");
}

} // namespace jiuzhang::command_line
