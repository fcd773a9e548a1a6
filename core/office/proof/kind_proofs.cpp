// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/kind_proofs.h"

#include "core/office/proof/consequence_proofs.h"
#include "core/office/proof/ledger_proofs.h"
#include "core/office/proof/paper_proofs.h"
#include "core/office/proof/referral_proofs.h"
#include "core/office/proof/rule_problem.h"
#include "core/office/proof/setting_proofs.h"
#include "core/office/proof/work_proofs.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr std::array kProofs{
    KindProof{u"take-in", proof::takeIn},
    KindProof{u"let-go", proof::letGo},
    KindProof{u"hand-over", proof::handOver},
    KindProof{u"reckon", proof::reckon},
    KindProof{u"issue-paper", proof::issuePaper},
    KindProof{u"paper-taken-in", proof::paperTakenIn},
    KindProof{u"annul-paper", proof::annulPaper},
    KindProof{u"receipt", proof::receipt},
    KindProof{u"import", proof::import},
    KindProof{u"export", proof::takenOut},
    KindProof{u"reply-book", proof::replyBook},
    KindProof{u"replies", proof::replies},
    KindProof{u"submitted", proof::submitted},
    KindProof{u"freeze-month", proof::freezeMonth},
    KindProof{u"sealed", proof::sealed},
    KindProof{u"set-referral-key", proof::setReferralKey},
    KindProof{u"share-referral-key", proof::shareReferralKey},
    KindProof{u"deduction-statement", proof::deductionStatement},
    KindProof{u"fix-deductions", proof::fixDeductions},
    KindProof{u"handed-over-work", proof::handedOverWork},
    KindProof{u"back-up", proof::backUp},
    KindProof{u"back-up-failed", proof::backUpFailed},
    KindProof{u"adopt-programme", proof::adoptProgramme},
    KindProof{u"adopt-units", proof::adoptUnits},
    KindProof{u"adopt-calendar", proof::adoptCalendar},
    KindProof{u"adopt-rules", proof::adoptRules},
    KindProof{u"set-office", proof::setOffice},
    KindProof{u"set-working-date", proof::setWorkingDate},
    KindProof{u"set-reporting", proof::setReporting},
    KindProof{u"set-paper-text", proof::setPaperText},
    KindProof{u"set-first-number", proof::setFirstNumber},
    KindProof{u"set-person", proof::setPerson},
    KindProof{u"set-access", proof::setAccess},
    KindProof{u"set-passphrase", proof::setPassphrase},
    KindProof{u"set-backups", proof::setBackups},
};

} // namespace

std::span<const KindProof> kindProofs()
{
    return kProofs;
}

const KindProof* kindProofOf(const QString& kind)
{
    const auto bare = kind.section(u'/', 0, 0);
    const auto* found = std::ranges::find_if(
        kProofs, [&](const KindProof& row) { return bare == QStringView(row.kind); });
    return found == kProofs.end() ? nullptr : found;
}

Outcome saysWhatWasDecided(const Event& event, QStringView key, const QJsonValue& decided)
{
    const QJsonValue says = event.payload[key];
    return says == decided ? Outcome() : notAsDecided(key.toString(), says, decided);
}

} // namespace jiuzhang
