// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_proof.h"

#include "core/office/papers/receipts.h"

namespace jiuzhang {

Outcome PaperProof::admitsIssue(const Event& event, const Programme& then)
{
    const auto& paper = event.payload;
    const QString number = paper[u"numberText"].toString();
    const auto word = then.numberWords.find(paper[u"kind"].toString());
    const bool isOfItsSequence =
        word != then.numberWords.end() && paper[u"number"].toInt() > 0 &&
        number == numberTextOf(word->second, paper[u"year"].toInt(), paper[u"number"].toInt());
    const auto sha256 = QByteArray::fromHex(paper[u"sha256"].toString().toLatin1());
    if (!isOfItsSequence || sha256.size() != 32)
        return refuse(ErrorCode::PaperUnknown, {number});
    return {};
}

Outcome PaperProof::admitsMention(const Event& event)
{
    const bool isAnnulment = event.kind == kAnnulPaper;
    if (!isAnnulment && event.kind != kReceipt)
        return {};
    const QString number = event.payload[u"number"].toString();
    const auto mentioned = TRY(paper(number));
    TRY(mayRecordAbout(mentioned, {event.operatorName, event.onBehalfOf, event.happenedOn}));
    if (const auto before = annulled_.find(number); before != annulled_.end())
        return refuse(ErrorCode::PaperAnnulled, {number, before->second});
    if (isAnnulment) {
        annulled_.emplace(number, event.reason);
        return {};
    }
    const QString addressee = event.payload[u"addressee"].toString();
    const QStringList all = addresseesOf(mentioned);
    if (!all.contains(addressee))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("addressee"), addressee, all.join(u'、')}, number);
    if (!received_.emplace(number, addressee).second)
        return refuse(ErrorCode::AlreadyDone, {number});
    return {};
}

Result<IssuedPaper> PaperProof::paper(const QString& number)
{
    if (const int year = yearIn(number); years_.insert(year).second) {
        for (auto& each : TRY(papers_.papersOf(year))) {
            const QString text = each.numberText;
            issued_.emplace(text, std::move(each));
        }
    }
    const auto found = issued_.find(number);
    if (found == issued_.end())
        return refuse(ErrorCode::PaperUnknown, {number});
    return found->second;
}

} // namespace jiuzhang
