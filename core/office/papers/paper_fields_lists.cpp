// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of papers that are lists: the case form, the ledger sheet, dockets and registers.
#include "core/casework/case_course.h"
#include "core/casework/righting_words.h"
#include "core/exchange/export_columns.h"
#include "core/office/listing.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/standing_letters.h"
#include "core/office/told_cases.h"
#include "core/shielding/masking.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

QString withoutStop(QString words)
{
    while (words.endsWith(u'。'))
        words.chop(1);
    return words;
}

// What the person who did it said, and the letter that went out with it.
QString wordsOf(const Event& event, const Programme& programme, const StandingLetters& standing)
{
    QString words = saidIn(event, programme);
    if (words.isEmpty())
        words = toldIn(event);
    if (words.isEmpty())
        words = withoutStop(event.reason);
    const QString letter = event.payload[u"letterNumber"].toString();
    if (letter.isEmpty())
        return words;
    const QString cited = letter + standing.markOf(letter);
    return words.isEmpty() || words == letter ? cited : words + u'；' + cited;
}

// 「问题类型：招商引资→合同履约。录入有误」
QString wordsOf(const Righting& righting, const Event& event, const Programme& programme)
{
    return withoutStop(sayingOf(righting, programme)) + u'。' + event.reason;
}

// Each entry as it was made; one that was withdrawn or reversed since says so.
QJsonArray chronicle(const std::vector<Event>& events, const Case& subject,
                     const Programme& programme, const StandingLetters& standing)
{
    std::map<std::int64_t, QString> undone;
    for (const auto& entry : courseOf(events)) {
        if (!entry.stands())
            undone[entry.event.seq] = QStringLiteral("（已撤销）");
    }
    QJsonArray lines;
    for (const auto& event : events) {
        const auto righting = std::ranges::find(subject.rightings, event.seq, &Righting::entry);
        const bool isChange = isAct(event.kind, Act::Change);
        const QString words = isChange ? wordsOf(changeIn(event), event, programme)
                              : righting == subject.rightings.end()
                                  ? wordsOf(event, programme, standing)
                                  : wordsOf(*righting, event, programme);
        lines.append(QJsonObject{{QStringLiteral("date"), dayField(event.happenedOn)},
                                 {QStringLiteral("act"), eventWord(event.kind) + undone[event.seq]},
                                 {QStringLiteral("operator"), event.operatorName},
                                 {QStringLiteral("text"), textOrNull(words)}});
    }
    return lines;
}

// When the unit answered first, also where its answer was refused since.
std::optional<QDate> answeredOn(const Case& subject, std::size_t at)
{
    const Leg& leg = subject.legs[at];
    return leg.firstReply ? std::optional(leg.firstReply->on) : subject.repliedOn(at);
}

QJsonArray legs(const Case& subject, const Directory& directory, const StandingLetters& standing)
{
    QJsonArray rows;
    for (std::size_t at = 0; at < subject.legs.size(); ++at) {
        const Leg& leg = subject.legs[at];
        rows.append(QJsonObject{
            {QStringLiteral("unit"), directory.name(leg.unit)},
            {QStringLiteral("letter"), textOrNull(standing.inPlaceOf(leg.letterNumber))},
            {QStringLiteral("date"), dayField(leg.dispatchedOn)},
            {QStringLiteral("dueOn"), dayField(leg.replyDue)},
            {QStringLiteral("signedOn"), dayField(leg.signedOn)},
            {QStringLiteral("signedBy"), textOrNull(leg.signedBy)},
            {QStringLiteral("answeredOn"), dayField(answeredOn(subject, at))},
            {QStringLiteral("returnedOn"), dayField(leg.returnedOn)}});
    }
    return rows;
}

QJsonArray payments(const Case& subject)
{
    QJsonArray rows;
    for (const auto& each : subject.fulfilments)
        rows.append(QJsonObject{{QStringLiteral("date"), dayField(each.on)},
                                {QStringLiteral("amount"), exactWan(each.amount)},
                                {QStringLiteral("voucher"), textOrNull(each.voucher)}});
    return rows;
}

QJsonArray letters(const std::vector<IssuedPaper>& papers, const StandingLetters& standing)
{
    QJsonArray rows;
    for (const auto& paper : papers)
        rows.append(QJsonObject{{QStringLiteral("number"), paper.numberText},
                                {QStringLiteral("date"), dayField(paper.issuedOn)},
                                {QStringLiteral("kindName"),
                                 paperName(paper.kind) + standing.markOf(paper.numberText)}});
    return rows;
}

QString cellText(const LedgerCell& cell)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(Money money) const { return money.inWan(); }
        QString operator()(int count) const { return QString::number(count); }
    };
    return std::visit(Text(), cell);
}

// A case as the list shows it: its parties masked as the clue asks.
QJsonObject docketCase(const Desk& desk, const Case& subject, QDate on)
{
    const QString kind = QStringLiteral("docket");
    const Docketing& put = subject.dockets.back();
    const QJsonObject all = paperFields(desk, subject, kind, on)[u"case"].toObject();
    QJsonObject row;
    for (const QString& key :
         {QStringLiteral("number"), QStringLiteral("entity"), QStringLiteral("respondent"),
          QStringLiteral("lead"), QStringLiteral("category"), QStringLiteral("total"),
          QStringLiteral("disputed")})
        row[key] = all[key];
    row[u"question"] = all[u"claim"];
    row[u"positions"] = all[u"finding"];
    row[u"proposal"] = all[u"opinion"];
    const PaperMask mask(desk, subject, kind);
    row[u"decision"] = mask(put.decision);
    row[u"owner"] = mask(put.owner);
    row[u"decidedOn"] = dayField(put.decidedOn);
    row[u"dueOn"] = dayField(put.dueOn);
    return row;
}

} // namespace

Result<QJsonObject> caseFormFields(const Desk& desk, const Case& subject, QDate on)
{
    const auto file = TRY(caseFile(desk, subject.number));
    QJsonObject fields = paperFields(desk, subject, QStringLiteral("case-form"), on);
    const auto standing = TRY(StandingLetters::of(desk, subject.number));
    fields[u"chronicle"] = chronicle(file.events, file.subject, desk.programme, standing);
    fields[u"legs"] = legs(subject, desk.programme.directory, standing);
    fields[u"payments"] = payments(subject);
    putDebt(fields, desk, subject, on);
    putInquiry(fields, desk, subject);
    putNext(fields, subject, on);
    fields[u"letters"] = letters(file.papers, standing);
    return fields;
}

Result<QJsonObject> ledgerSheetFields(const Desk& desk, std::span<const CaseNumber> numbers,
                                      QDate on, const QString& purpose)
{
    const auto shown =
        TRY(exportColumns(purpose.isEmpty() ? QStringList(kWholeLedger) : purpose.split(u',')));
    QJsonObject fields = commonFields(desk, on);
    QJsonArray columns;
    for (const auto& column : shown)
        columns.append(QJsonObject{{QStringLiteral("heading"), column.heading()},
                                   {QStringLiteral("width"), column.width()}});
    QJsonArray rows;
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    const auto add = [&](const Case& subject) {
        QJsonArray row;
        told.tell(static_cast<int>(rows.size()) + 1, subject, [&](const LedgerLine& line) {
            for (const auto& column : shown)
                row.append(cellText(column.cell(line)));
        });
        rows.append(row);
        return true;
    };
    for (const auto& number : numbers) {
        const auto subject = TRY(desk.record.load(number));
        add(subject);
    }
    if (numbers.empty())
        TRY(desk.query.forEach(
            {}, [&](const Case& subject) { return subject.state == State::Void || add(subject); }));
    fields[u"asOf"] = on.toString(Qt::ISODate);
    fields[u"columns"] = columns;
    fields[u"rows"] = rows;
    fields[u"anchor"] = TRY(desk.record.head()).anchor();
    return fields;
}

Result<QJsonObject> docketFields(const Desk& desk, const QString& docket, QDate on)
{
    LedgerQuestion question;
    question.where = {{QStringLiteral("docket"), docket}};
    const auto cases = TRY(desk.query.rows(question).and_then(
        [&](const std::vector<std::int64_t>& rows) { return desk.query.cases(rows); }));
    if (docket.isEmpty() || cases.empty())
        return refuse(ErrorCode::NothingToPrint, {QStringLiteral("docket")}, docket);
    QJsonArray rows;
    for (const auto& subject : cases)
        rows.append(docketCase(desk, subject, on));
    QJsonObject fields = commonFields(desk, on);
    const QString named = toldText(desk, {}, QStringLiteral("docket"), docket);
    fields[u"docket"] = named;
    fields[u"docketTitle"] =
        QStringLiteral("%1%2专项研究清单（%3）")
            .arg(desk.programme.district, QStringLiteral("“新官不理旧账”问题"), named);
    fields[u"addressee"] = desk.programme.district + kGovernment;
    fields[u"addresseeKind"] = QStringLiteral("government");
    fields[u"cases"] = rows;
    return fields;
}

namespace {

// Whoever reads a register is not told who complains: an entity's own letters are for it alone.
QString addresseeInList(const Desk& desk, const IssuedPaper& paper, const QString& addressee)
{
    const PaperKind* kind = paperKind(paper.kind);
    if (!paper.subject || !kind || kind->readers != PaperKind::Readers::Entity)
        return addressee;
    const auto subject = desk.record.load(*paper.subject);
    if (!subject || subject->clue.shielding == Shielding::Open)
        return addressee; // as the letter has it, whatever the entity is called now
    return entityForList(*subject);
}

// Whoever signed or gave a reason may have named somebody.
QString wordsInList(const Desk& desk, const IssuedPaper& paper, const QString& words)
{
    return toldText(desk, paper.subject, QStringLiteral("issue-register"), words);
}

// A reason may have been given without need.
bool isDatedBeforeOthers(const IssuedPaper& paper, const std::vector<IssuedPaper>& ofYear)
{
    return std::ranges::any_of(ofYear, [&](const IssuedPaper& other) {
        return other.kind == paper.kind && other.number < paper.number &&
               other.issuedOn > paper.issuedOn;
    });
}

} // namespace

RegisterEntry toldEntry(const Desk& desk, RegisterEntry entry)
{
    const auto tell = [&](QString& addressee) {
        addressee = addresseeInList(desk, entry.paper, addressee);
    };
    std::ranges::for_each(entry.addressees, tell);
    for (Receipt& receipt : entry.receipts) {
        tell(receipt.addressee);
        receipt.by = wordsInList(desk, entry.paper, receipt.by);
    }
    entry.annulledReason = wordsInList(desk, entry.paper, entry.annulledReason);
    return entry;
}

Result<QJsonObject> registerFields(const Desk& desk, std::span<const RegisterEntry> entries,
                                   QDate on, const QString& only)
{
    QJsonArray papers;
    std::vector<IssuedPaper> ofYear;
    if (!entries.empty())
        ofYear = TRY(desk.papers.papersOf(entries.front().paper.year));
    for (const auto& entry : entries) {
        const RegisterEntry told = toldEntry(desk, entry);
        const QString numberReason = isDatedBeforeOthers(entry.paper, ofYear)
                                         ? entry.paper.fields[kNumberReason].toString()
                                         : QString();
        for (qsizetype i = 0; i < entry.addressees.size(); ++i) {
            if (!only.isEmpty() && entry.addressees[i] != only)
                continue;
            const auto receipt =
                std::ranges::find(told.receipts, told.addressees[i], &Receipt::addressee);
            const bool received = receipt != told.receipts.end();
            papers.append(QJsonObject{
                {QStringLiteral("number"), entry.paper.numberText},
                {QStringLiteral("kindName"), paperName(entry.paper.kind)},
                {QStringLiteral("case"),
                 entry.paper.subject ? QJsonValue(entry.paper.subject->text()) : QJsonValue()},
                {QStringLiteral("addressee"), told.addressees[i]},
                {QStringLiteral("date"), dayField(entry.paper.issuedOn)},
                {QStringLiteral("receivedBy"), received ? textOrNull(receipt->by) : QJsonValue()},
                {QStringLiteral("receivedOn"), received ? dayField(receipt->on) : QJsonValue()},
                {QStringLiteral("annulledReason"), textOrNull(told.annulledReason)},
                {kNumberReason, textOrNull(wordsInList(desk, entry.paper, numberReason))},
                {QStringLiteral("corrects"), textOrNull(entry.corrects)}});
        }
    }
    QJsonObject fields = commonFields(desk, on);
    fields[u"papers"] = papers;
    fields[u"anchor"] = TRY(desk.record.head()).anchor();
    return fields;
}

} // namespace jiuzhang
