// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/submissions.h"
#include "core/office/papers/missing_notice.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/papers_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kAddressee = QStringLiteral("addressee");

// Since when the case is as the letter says; none: no such letter can be written of it.
std::optional<QDate> sinceWhen(const Case& subject, const PaperKind& kind)
{
    const bool settled = subject.state == State::Settled || subject.state == State::StruckOff;
    if (kind.about == PaperKind::About::SettledCases)
        return settled ? subject.settledOn : std::nullopt;
    if (subject.state != State::Declined)
        return std::nullopt;
    const auto declined =
        std::find_if(subject.moves.rbegin(), subject.moves.rend(),
                     [](const Move& move) { return move.kind == Move::Kind::Declined; });
    return declined == subject.moves.rend() ? subject.lastActOn : declined->on;
}

// The newest of them that counts or, where one is to be corrected, what corrects that one.
Result<std::optional<IssuedPaper>>
counting(const Desk& desk, const std::vector<IssuedPaper>& papers, const PrintRequest& request)
{
    const auto annulled = TRY(annulments(desk.record));
    const auto corrects = request.values.find(kCorrects);
    if (corrects == request.values.end()) {
        std::optional<IssuedPaper> newest;
        for (const auto& paper : papers) {
            if (!annulled.contains(paper.numberText))
                newest = paper;
        }
        return newest;
    }
    if (auto correction = TRY(correctionAmong(desk, papers, *corrects)))
        return correction;
    if (const auto reason = annulled.find(*corrects); reason != annulled.end())
        return refuse(ErrorCode::PaperAnnulled, {*corrects, reason->second});
    if (std::ranges::find(papers, *corrects, &IssuedPaper::numberText) == papers.end()) {
        const auto paper = TRY(issuedPaper(desk, *corrects));
        return refuse(ErrorCode::PaperOfAnother,
                      {*corrects, paper.kind, paper.subject ? paper.subject->text() : QString()});
    }
    return std::nullopt;
}

// An issued paper cannot be printed with other words.
Outcome saysTheSame(const Desk& desk, const IssuedPaper& paper, const PrintRequest& request)
{
    if (withValues(desk, paper.subject, paper.fields, request) != paper.fields)
        return refuse(ErrorCode::AlreadyDone, {paper.numberText});
    return {};
}

Result<NumberedPaper> numbered(const Desk& desk, const std::optional<CaseNumber>& subject,
                               const std::vector<IssuedPaper>& papers, const PrintRequest& request,
                               const std::function<Result<QJsonObject>()>& fields)
{
    auto before = TRY(counting(desk, papers, request));
    if (before) {
        TRY(saysTheSame(desk, *before, request));
        return NumberedPaper{subject, std::move(before), {}};
    }
    const QJsonObject found = TRY(fields());
    QJsonObject set = withValues(desk, subject, found, request);
    if (request.values.contains(kAddressee))
        set[u"addresseeKind"] = set[kAddressee].toString().endsWith(kGovernment)
                                    ? QJsonValue(QStringLiteral("government"))
                                    : QJsonValue();
    // Who signs for it is whom it names.
    if (const QString to = set[kAddressee].toString();
        set.contains(u"addressees") && to != found[kAddressee].toString())
        set[u"addressees"] = QJsonArray::fromStringList(to.split(u'、'));
    const auto old =
        std::ranges::find(papers, request.values.value(kCorrects), &IssuedPaper::numberText);
    if (old != papers.end())
        TRY(mayCorrect(desk, *old, set));
    return NumberedPaper{subject, {}, {request.kind, std::move(set)}};
}

Result<NumberedPaper> ofCase(const Desk& desk, QDate on, const CaseNumber& number,
                             const PrintRequest& request)
{
    const auto subject = TRY(desk.record.load(number));
    const auto since = sinceWhen(subject, *paperKind(request.kind));
    if (!since)
        return refuse(ErrorCode::LetterNotForState, {request.kind, idOf(subject.state)},
                      number.text());
    auto papers = TRY(desk.papers.papersOf(number));
    // What a correcting letter names may have been sent before the case was settled anew.
    const bool isCorrecting = request.values.contains(kCorrects);
    std::erase_if(papers, [&](const IssuedPaper& paper) {
        return paper.kind != request.kind || (!isCorrecting && paper.issuedOn < *since);
    });
    if (on < *since)
        return refuse(
            ErrorCode::DateBefore,
            {QStringLiteral("on"), on.toString(Qt::ISODate), since->toString(Qt::ISODate)},
            number.text());
    return numbered(desk, number, papers, request, [&]() -> Result<QJsonObject> {
        return entityLetterFields(desk, TRY(desk.record.events(number)), request.kind, on);
    });
}

Result<QJsonObject> missingNotice(const Desk& desk, const QString& month, QDate on)
{
    auto missing = TRY(dueMissingReports(desk, on));
    std::erase_if(missing, [&](const auto& each) { return monthLabel(each.month) != month; });
    if (missing.empty())
        return refuse(ErrorCode::NothingToPrint, {QStringLiteral("missing-report-notice")}, month);
    return missingReportFields(desk, missing, on);
}

Result<QJsonObject> fieldsOf(const Desk& desk, const QString& kind, const QString& name, QDate on)
{
    if (kind == u"docket")
        return docketFields(desk, name, on);
    return kind == u"bulletin" ? bulletinFields(desk, name, on) : missingNotice(desk, name, on);
}

// Of a month or a docket: every year is looked through, as a notice may be late.
Result<NumberedPaper> ofWhole(const Desk& desk, QDate on, const QString& key,
                              const PrintRequest& request)
{
    const QString name = request.values.value(key).trimmed();
    if (name.isEmpty())
        return refuse(ErrorCode::FieldMissing, {key});
    std::vector<IssuedPaper> same;
    for (int year = desk.programme.firstYear; year <= on.year(); ++year) {
        const auto papers = TRY(desk.papers.papersOf(year));
        std::ranges::copy_if(papers, std::back_inserter(same), [&](const IssuedPaper& paper) {
            return paper.kind == request.kind && !paper.subject && paper.fields[key] == name;
        });
    }
    return numbered(desk, {}, same, request,
                    [&] { return fieldsOf(desk, request.kind, name, on); });
}

} // namespace

Result<std::vector<NumberedPaper>> numberedPapers(const Desk& desk, QDate on,
                                                  const PrintRequest& request)
{
    const PaperKind* kind = paperKind(request.kind);
    const bool isDocket = kind->about == PaperKind::About::Docket;
    if (isDocket || kind->about == PaperKind::About::Month) {
        const auto key = isDocket ? QStringLiteral("docket") : QStringLiteral("month");
        return ofWhole(desk, on, key, request).map([](NumberedPaper paper) {
            return std::vector{std::move(paper)};
        });
    }
    if (request.cases.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("case")});
    std::vector<NumberedPaper> papers;
    for (const auto& number : request.cases) {
        auto paper = TRY(ofCase(desk, on, number, request));
        papers.push_back(std::move(paper));
    }
    return papers;
}

} // namespace jiuzhang
