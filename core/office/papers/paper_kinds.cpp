// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_kinds.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

using Numbered = PaperKind::Numbered;
using About = PaperKind::About;

constexpr std::array kKinds{
    PaperKind{u"clue-form", u"线索表", Numbered::No, About::CasesOrBlank, u""},
    PaperKind{u"case-form", u"案件表", Numbered::No, About::Cases, u""},
    PaperKind{u"referral-letter", u"转办函", Numbered::ByAct, About::Cases, u"number corrects"},
    PaperKind{u"copy-letter", u"抄送函", Numbered::ByAct, About::Cases, u"number corrects"},
    PaperKind{u"reminder", u"工作提醒", Numbered::ByAct, About::Cases, u"number corrects"},
    PaperKind{u"supervision-letter", u"督办函", Numbered::ByAct, About::Cases, u"number corrects"},
    PaperKind{u"interview-notice", u"约谈通知", Numbered::ByAct, About::Cases, u"number corrects"},
    PaperKind{u"missing-report-notice", u"催报通知", Numbered::ByPrinting, About::Month,
              u"month limitOn secrecy urgency sealedBy corrects"},
    PaperKind{u"docket", u"专项研究清单", Numbered::ByPrinting, About::Docket,
              u"docket addressee secrecy urgency sealedBy corrects"},
    PaperKind{u"reply", u"答复函", Numbered::ByPrinting, About::Cases,
              u"reasonText appealTo sealedBy corrects"},
    PaperKind{u"not-accepted-notice", u"不予受理告知书", Numbered::ByPrinting, About::Cases,
              u"reasonText appealTo sealedBy corrects"},
    PaperKind{u"struck-off-notice", u"办结告知书", Numbered::ByPrinting, About::Cases,
              u"reasonText appealTo sealedBy corrects"},
    PaperKind{u"bulletin", u"通报", Numbered::ByPrinting, About::Month,
              u"month addressee secrecy urgency sealedBy number corrects"},
    PaperKind{u"notice", u"公告", Numbered::No, About::Public,
              u"year openFrom openTo onPost onEmail onTelephone onVisit postAddress recipient "
              u"postcode telephone email visitAddress envelopeWords"},
    PaperKind{u"issue-register", u"发文登记簿", Numbered::No, About::Register, u"year of"},
    PaperKind{u"receipt", u"签收回执", Numbered::No, About::Register, u"year of number"},
    PaperKind{u"handover-register", u"移交登记表", Numbered::No, About::Register,
              u"year of from to handedBy takenBy"},
    PaperKind{u"ledger-sheet", u"工作台账", Numbered::No, About::CasesOrAll, u"paper"},
};

} // namespace

std::span<const PaperKind> allPaperKinds()
{
    return kKinds;
}

const PaperKind* paperKind(const QString& id)
{
    const auto found = std::ranges::find_if(
        kKinds, [&](const PaperKind& kind) { return id == QStringView(kind.id); });
    return found == kKinds.end() ? nullptr : &*found;
}

QString paperName(const QString& id)
{
    const PaperKind* kind = paperKind(id);
    return kind ? QString::fromUtf16(kind->name) : id;
}

} // namespace jiuzhang
