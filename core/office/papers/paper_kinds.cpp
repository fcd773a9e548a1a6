// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_kinds.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

using Numbered = PaperKind::Numbered;
using About = PaperKind::About;
using Setting = PaperKind::Setting;
using Readers = PaperKind::Readers;

// What whoever sends a letter says of it beside its matter.
constexpr const char16_t* kLetterFacts = u"urgency secrecy sealOf signer contact numberReason";
constexpr const char16_t* kOfAnAct = u"number corrects numberReason";
constexpr const char16_t* kToEntity = u"reasonText appealTo corrects";

// clang-format off
constexpr std::array kKinds{
    PaperKind{u"clue-form", u"问题案件线索表", Numbered::No, About::CasesOrBlank,
              Setting::ClueForm, Readers::Others, u""},
    PaperKind{u"case-form", u"案件表", Numbered::No, About::Cases,
              Setting::Sheet, Readers::Office, u""},
    PaperKind{u"referral-letter", u"转办函", Numbered::ByAct, About::Cases,
              Setting::Letter, Readers::Lead, kOfAnAct,
              u"case.number case.entity case.facts case.claim replyDueOn", nullptr, u"clue-form"},
    PaperKind{u"copy-letter", u"抄送函", Numbered::ByAct, About::Cases,
              Setting::Letter, Readers::Others, kOfAnAct,
              u"case.number case.entity case.lead"},
    PaperKind{u"reminder", u"工作提醒", Numbered::ByAct, About::Cases,
              Setting::Letter, Readers::Lead, kOfAnAct,
              u"case.number letters.number letters.date dueOn limitOn"},
    PaperKind{u"supervision-letter", u"督办函", Numbered::ByAct, About::Cases,
              Setting::Letter, Readers::Lead, kOfAnAct,
              u"case.number letters.number letters.date dueOn workdaysLate limitOn"},
    PaperKind{u"interview-notice", u"约谈通知", Numbered::ByAct, About::Cases,
              Setting::Letter, Readers::Lead, kOfAnAct,
              u"case.number letters.number letters.date dueOn meetingOn"},
    PaperKind{u"missing-report-notice", u"催报通知", Numbered::ByPrinting, About::Month,
              Setting::Letter, Readers::Others, u"month limitOn corrects",
              u"month dueOn missingUnits"},
    PaperKind{u"docket", u"专项研究清单", Numbered::ByPrinting, About::Docket,
              Setting::Sheet, Readers::Others,
              u"docket addressee corrects", u"", u"docket-letter"},
    PaperKind{u"docket-letter", u"提请研究函", Numbered::WithAnother, About::Docket,
              Setting::Letter, Readers::Others, u"", u"cases.number cases.entity"},
    PaperKind{u"reply", u"答复函", Numbered::ByPrinting, About::SettledCases,
              Setting::Letter, Readers::Entity, kToEntity, u"case.number case.opinion"},
    PaperKind{u"not-accepted-notice", u"不予受理告知书", Numbered::ByPrinting, About::DeclinedCases,
              Setting::Letter, Readers::Entity, kToEntity, u"case.number reasonText"},
    PaperKind{u"struck-off-notice", u"办结告知书", Numbered::ByPrinting, About::SettledCases,
              Setting::Letter, Readers::Entity, kToEntity, u"case.number case.settledOn"},
    PaperKind{u"bulletin", u"通报", Numbered::ByPrinting, About::Month,
              Setting::Letter, Readers::Others,
              u"month addressee number corrects",
              u"month units.name total.settled case.number"},
    PaperKind{u"notice", u"公告", Numbered::No, About::Public,
              Setting::Letter, Readers::Others,
              u"year openFrom openTo onPost onEmail onTelephone onVisit postAddress recipient "
              u"postcode telephone email visitAddress envelopeWords",
              u"scope.name openFrom openTo postAddress email telephone visitAddress"},
    PaperKind{u"issue-register", u"发文登记簿", Numbered::No, About::Register,
              Setting::Sheet, Readers::Others, u"year of"},
    PaperKind{u"receipt", u"签收回执", Numbered::No, About::Register,
              Setting::Sheet, Readers::Others, u"year of number addressee"},
    PaperKind{u"handover-register", u"移交登记表", Numbered::No, About::Register,
              Setting::Sheet, Readers::Others, u"year of from to handedBy takenBy"},
    PaperKind{u"ledger-sheet", u"工作台账", Numbered::No, About::CasesOrAll,
              Setting::LedgerSheet, Readers::Others, u"paper purpose"},
};
// clang-format on

using Form = PaperKey::Form;

constexpr std::array kKeys{
    PaperKey{u"number", u"文号"},
    PaperKey{u"corrects", u"所更正的文号"},
    PaperKey{u"month", u"月份"},
    PaperKey{u"docket", u"研究清单"},
    PaperKey{u"addressee", u"主送单位"},
    PaperKey{u"limitOn", u"新限期", Form::Day},
    PaperKey{u"secrecy", u"密级"},
    PaperKey{u"urgency", u"紧急程度"},
    PaperKey{u"sealOf", u"代章单位"},
    PaperKey{u"signer", u"签发人"},
    PaperKey{u"contact", u"联系人"},
    PaperKey{u"numberReason", u"文号日期在前的理由"},
    PaperKey{u"reasonText", u"理由说明"},
    PaperKey{u"appealTo", u"救济途径"},
    PaperKey{u"openFrom", u"征集起始日期", Form::Day},
    PaperKey{u"openTo", u"征集截止日期", Form::Day},
    PaperKey{u"onPost", u"是否接受来信", Form::Flag},
    PaperKey{u"onEmail", u"是否接受电子邮件", Form::Flag},
    PaperKey{u"onTelephone", u"是否接受来电", Form::Flag},
    PaperKey{u"onVisit", u"是否接受来访", Form::Flag},
    PaperKey{u"postAddress", u"通信地址"},
    PaperKey{u"recipient", u"收件人"},
    PaperKey{u"postcode", u"邮政编码"},
    PaperKey{u"telephone", u"联系电话"},
    PaperKey{u"email", u"电子邮箱"},
    PaperKey{u"visitAddress", u"接待地址"},
    PaperKey{u"envelopeWords", u"信封注明字样"},
    PaperKey{u"year", u"年度", Form::Year},
    PaperKey{u"of", u"文种", Form::Kind},
    PaperKey{u"from", u"起始日期", Form::Day},
    PaperKey{u"to", u"截止日期", Form::Day},
    PaperKey{u"handedBy", u"移交人"},
    PaperKey{u"takenBy", u"接收人"},
    PaperKey{u"paper", u"纸张", Form::Sheet},
    PaperKey{u"purpose", u"用途"},
};

} // namespace

QStringList letterFacts()
{
    return listed(kLetterFacts);
}

QStringList keysOf(const PaperKind& kind)
{
    const bool isLetter = kind.numbered == Numbered::ByPrinting;
    return listed(kind.keys) + (isLetter ? letterFacts() : QStringList());
}

std::span<const PaperKind> allPaperKinds()
{
    return kKinds;
}

std::span<const PaperKey> paperKeys()
{
    return kKeys;
}

const PaperKind* paperKind(const QString& id)
{
    const auto found = std::ranges::find_if(
        kKinds, [&](const PaperKind& kind) { return id == QStringView(kind.id); });
    return found == kKinds.end() ? nullptr : &*found;
}

const PaperKey* paperKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(kKeys, [&](const PaperKey& each) { return key == each.key; });
    return found == kKeys.end() ? nullptr : &*found;
}

QString paperName(const QString& id)
{
    const PaperKind* kind = paperKind(id);
    return kind ? QString::fromUtf16(kind->name) : id;
}

QStringList listed(const char16_t* words)
{
    return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace jiuzhang
