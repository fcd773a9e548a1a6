// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/papers_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using About = PaperKind::About;

const QString kPurpose = QStringLiteral("purpose"); // of a ledger sheet

Result<QJsonObject> formFields(const Desk& desk, const QString& kind, const Case& subject, QDate on)
{
    return kind == u"clue-form" ? clueFormFields(desk, &subject, on)
                                : caseFormFields(desk, subject, on);
}

Result<std::vector<PaperOrder>> caseForms(const Desk& desk, QDate on, const PaperKind& kind,
                                          const PrintRequest& request)
{
    std::vector<PaperOrder> orders;
    for (const auto& number : request.cases) {
        const auto subject = TRY(desk.record.load(number));
        const auto fields = TRY(formFields(desk, request.kind, subject, on));
        orders.push_back({request.kind, fields});
    }
    if (orders.empty() && kind.about != About::CasesOrBlank)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("case")});
    if (orders.empty())
        orders.push_back({request.kind, clueFormFields(desk, nullptr, on)});
    return orders;
}

// Whether the entry belongs in the list that was asked for.
bool isAsked(const RegisterEntry& entry, const PrintRequest& request)
{
    const auto& values = request.values;
    const auto day = [&](const char* key) {
        const auto asked = dateFromText(values.value(QLatin1String(key)));
        return asked && asked->isWholeDate() ? asked->firstDay() : QDate();
    };
    const IssuedPaper& paper = entry.paper;
    const QString kind = values.value(QStringLiteral("of"), paper.kind);
    const QString number = values.value(QStringLiteral("number"), paper.numberText);
    const QDate from = day("from");
    const QDate to = day("to");
    const bool ofCase = request.cases.empty() ||
                        (paper.subject && std::ranges::count(request.cases, *paper.subject));
    const bool isSlip = request.kind == u"issue-register"; // the others go with papers to hand out
    return ofCase && paper.kind == kind && paper.numberText == number &&
           (!from.isValid() || from <= paper.issuedOn) && (!to.isValid() || paper.issuedOn <= to) &&
           (isSlip || !entry.isAnnulled());
}

// A receipt goes to one addressee, who sees its own papers alone; a book is for the office, and
// one. Without papers it is a blank form.
QStringList readersOf(const std::vector<RegisterEntry>& entries, const PrintRequest& request)
{
    QStringList readers;
    if (request.kind == u"receipt")
        for (const auto& entry : entries)
            readers += entry.addressees;
    readers.removeDuplicates();
    if (const auto asked = request.values.find(QStringLiteral("addressee"));
        asked != request.values.end())
        readers = {*asked};
    return readers.isEmpty() ? QStringList(QString()) : readers;
}

Result<std::vector<PaperOrder>> registerForm(const Desk& desk, QDate on,
                                             const PrintRequest& request)
{
    const int year = request.values.value(QStringLiteral("year")).toInt();
    const auto book = TRY(issueRegister(desk, year > 0 ? year : on.year()));
    std::vector<RegisterEntry> entries;
    std::ranges::copy_if(book.entries, std::back_inserter(entries),
                         [&](const RegisterEntry& entry) { return isAsked(entry, request); });
    if (const auto asked = request.values.find(QStringLiteral("addressee"));
        asked != request.values.end())
        std::erase_if(entries,
                      [&](const auto& entry) { return !entry.addressees.contains(*asked); });
    const bool named = !request.cases.empty() ||
                       request.values.contains(QStringLiteral("number")) ||
                       request.values.contains(QStringLiteral("addressee"));
    if (entries.empty() && named) // else it is printed to be written in by hand
        return refuse(ErrorCode::NothingToPrint, {request.kind});
    std::vector<PaperOrder> orders;
    for (const QString& only : readersOf(entries, request)) {
        QJsonObject fields = TRY(registerFields(desk, entries, on, only));
        fields[u"year"] = book.year;
        for (const QString& key : {QStringLiteral("handedBy"), QStringLiteral("takenBy")})
            fields[key] = textOrNull(request.values.value(key));
        orders.push_back({request.kind, fields});
    }
    return orders;
}

Result<std::vector<PaperOrder>> publicNotice(const Desk& desk, QDate on,
                                             const PrintRequest& request)
{
    const int year = request.values.value(QStringLiteral("year")).toInt();
    const QJsonObject fields =
        withValues(desk, {}, noticeFields(desk, year > 0 ? year : on.year(), on), request);
    const bool hasChannel =
        std::ranges::any_of(QStringList{QStringLiteral("onPost"), QStringLiteral("onEmail"),
                                        QStringLiteral("onTelephone"), QStringLiteral("onVisit")},
                            [&](const QString& channel) { return fields[channel].toBool(); });
    if (!hasChannel) // nobody could answer it
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("onPost")});
    QJsonObject blankForm = clueFormFields(desk, nullptr, on);
    blankForm[u"attachment"] = fields[u"attachment"];
    return std::vector{PaperOrder{request.kind, fields},
                       PaperOrder{QStringLiteral("clue-form"), blankForm, true}};
}

} // namespace

Result<std::vector<PaperOrder>> forms(const Desk& desk, QDate on, const PaperKind& kind,
                                      const PrintRequest& request)
{
    switch (kind.about) {
    case About::Register:
        return registerForm(desk, on, request);
    case About::Public:
        return publicNotice(desk, on, request);
    case About::CasesOrAll:
        return ledgerSheetFields(desk, request.cases, on, request.values.value(kPurpose))
            .map([&](const QJsonObject& fields) {
                return std::vector{PaperOrder{request.kind, withValues(desk, {}, fields, request)}};
            });
    default:
        return caseForms(desk, on, kind, request);
    }
}

} // namespace jiuzhang
