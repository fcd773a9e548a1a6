// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/act_words.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

struct Word {
    const char16_t* kind;
    const char16_t* word;
};

constexpr std::array kWords{
    Word{u"register", u"登记"},
    Word{u"decline", u"不予受理"},
    Word{u"merge", u"并案"},
    Word{u"unmerge", u"撤销并案"},
    Word{u"take-in", u"并入案件"},
    Word{u"let-go", u"撤出案件"},
    Word{u"relate", u"关联案件"},
    Word{u"distinguish", u"确认不重复"},
    Word{u"dispatch", u"转办"},
    Word{u"sign-for", u"签收"},
    Word{u"return", u"退回"},
    Word{u"appoint", u"指定承办单位"},
    Word{u"hand-over", u"承办单位变更"},
    Word{u"verify", u"核实"},
    Word{u"opine", u"提出处理意见"},
    Word{u"recognise", u"认定金额"},
    Word{u"fulfil", u"兑现"},
    Word{u"suspend", u"中止"},
    Word{u"resume", u"恢复"},
    Word{u"extend", u"延期"},
    Word{u"reckon", u"重算期限"},
    Word{u"remind", u"提醒"},
    Word{u"supervise", u"督办"},
    Word{u"interview", u"约谈"},
    Word{u"bulletin", u"通报"},
    Word{u"docket", u"提交研究"},
    Word{u"decide", u"研究决定"},
    Word{u"report-up", u"报请上级"},
    Word{u"settle", u"办结"},
    Word{u"strike-off", u"销号"},
    Word{u"reopen", u"重开"},
    Word{u"carry-over", u"结转"},
    Word{u"refer", u"移交"},
    Word{u"annotate", u"备注"},
    Word{u"attach", u"上传附件"},
};

} // namespace

QString actWord(const QString& eventKind)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) {
        return eventKind == QStringView(each.kind);
    });
    return found == kWords.end() ? eventKind : QString::fromUtf16(found->word);
}

} // namespace jiuzhang
