// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/ledger_proofs.h"

#include "core/casework/json_fields.h"
#include "core/office/backups.h"
#include "core/office/exporting.h"
#include "core/office/months/frozen_month.h"
#include "core/office/months/submissions.h"
#include "core/office/proof/kind_proofs.h"
#include "core/office/proof/rule_problem.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace jiuzhang::proof {

namespace {

ReadOnce::Row rowIn(const QJsonObject& json, const QString& number)
{
    return {json[u"sheet"].toString(), json[u"row"].toInt(), number};
}

QString whatWasTaken(const Moment& at)
{
    return at.event.payload[u"what"].toString(kExport); // none of an earlier program
}

// No more than there can have been: each has an entry of its own.
Outcome countsCases(const Moment& at)
{
    const QString what = whatWasTaken(at);
    const QJsonValue told = at.event.payload[u"cases"];
    const bool isOne = what == QStringLiteral("show");
    const bool isOnce = what == kExport || what == QStringLiteral("list"); // each of them
    const auto cases = told.toInteger();
    const bool couldBe = isOne ? cases == 1 : cases >= 0 && (!isOnce || cases < at.event.seq);
    return couldBe ? Outcome() : notAsDecided(QStringLiteral("cases"), told);
}

} // namespace

Outcome import(const Moment& at)
{
    const auto rows = at.event.payload[u"rows"].toArray();
    const auto first = at.event.seq - rows.size();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString number = rows[i][u"case"].toString();
        const auto each = at.then.record.event(first + i);
        if (!each || !isAct(each->kind, Act::Register) || each->subject != CaseNumber(number))
            return refuse(ErrorCode::CaseUnknown, {number});
        const auto from = each->payload[u"importedFrom"].toObject();
        if (from[u"batch"].toInteger() != at.event.seq ||
            rowIn(from, number) != rowIn(rows[i].toObject(), number))
            return refuse(ErrorCode::EntryAlone, {at.event.kind, number});
    }
    return rows.isEmpty() ? notAsDecided(QStringLiteral("rows"), 0) : Outcome();
}

Outcome isImported(const Moment& at)
{
    if (!at.event.payload.contains(u"importedFrom"))
        return {};
    const auto from = at.event.payload[u"importedFrom"].toObject();
    const QString number = at.event.subject->text();
    const bool isListed = TRY(at.read.lists(from[u"batch"].toInteger(), rowIn(from, number)));
    return isListed ? Outcome() : refuse(ErrorCode::EntryAlone, {QStringLiteral("import"), number});
}

Outcome takenOut(const Moment& at)
{
    const auto& told = at.event.payload;
    const QString file = told[u"file"].toString();
    if (QFileInfo(file).fileName() != file) // of what was told on the terminal there is none
        return notAsDecided(QStringLiteral("file"), file);
    TRY(countsCases(at));
    const bool isClear = told[u"clear"].toBool();
    if (isClear && at.event.reason.trimmed().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    // What goes out masked is told of files with contacts alone.
    const auto what = whatWasTaken(at);
    const bool couldBe =
        isClear ? !told[u"masked"].toBool() : what == kExport || what == QStringLiteral("fill");
    return couldBe ? Outcome() : notAsDecided(QStringLiteral("clear"), told[u"clear"]);
}

Outcome replyBook(const Moment& at)
{
    const QString unit = at.event.payload[u"unit"].toString();
    for (const auto& number : codesIn<CaseNumber>(at.event.payload, u"cases")) {
        const Case subject = TRY(at.then.record.load(number));
        const auto& directory = at.then.programme.directory;
        const QString lead = subject.lead ? directory.name(*subject.lead) : QString();
        if (lead != unit || !subject.isOpen())
            return refuse(ErrorCode::UnknownChoice, {QStringLiteral("lead"), unit, lead},
                          number.text());
    }
    return {};
}

Outcome replies(const Moment& at)
{
    const auto acts = at.event.payload[u"acts"].toArray();
    const auto first = at.event.seq - acts.size();
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const auto told = acts[i].toObject();
        const auto each = at.then.record.event(first + i);
        const auto number = codeIn<CaseNumber>(told, u"case");
        if (!each || told[u"entry"].toInteger() != first + i || told[u"act"] != each->kind ||
            each->subject != number)
            return refuse(ErrorCode::EntryUnknown, {QString::number(told[u"entry"].toInteger())});
    }
    return acts.isEmpty() ? notAsDecided(QStringLiteral("acts"), 0) : Outcome();
}

Outcome submitted(const Moment& at)
{
    const auto before = TRY(at.read.before(at.event.kind, at.event.seq));
    return couldSubmit(at.then, before, at.event);
}

Outcome freezeMonth(const Moment& at)
{
    const auto& told = at.event.payload;
    const QString month = told[u"month"].toString();
    const auto first = monthFromLabel(month);
    const auto closed = TRY(closedMonths(at.then));
    const auto latest = closed.latest();
    const QDate next = latest ? latest->addMonths(1) : QDate();
    if (!first || (latest && *first != next))
        return refuse(ErrorCode::MonthOutOfOrder, {month, monthLabel(next)});
    // Since the cases behind the figures are kept, they are of every month.
    const auto before = TRY(at.read.before(kFreezeMonth, at.event.seq));
    const QString cases = QStringLiteral("casesSha256");
    if (!before.empty() && before.back().payload.contains(cases) && !told.contains(cases))
        return notAsDecided(cases, told[cases]);
    const auto asOf = dayIn(told, u"asOf");
    if (!asOf)
        return notAsDecided(QStringLiteral("asOf"), told[u"asOf"]);
    const auto span = TRY(monthSpan(month, at.then.programme, *asOf));
    TRY(saysWhatWasDecided(at.event, u"from", span.period.from.toString(Qt::ISODate)));
    TRY(saysWhatWasDecided(at.event, u"to", span.period.to.toString(Qt::ISODate)));
    return *asOf < span.period.to ? notAsDecided(QStringLiteral("asOf"), told[u"asOf"]) : Outcome();
}

Outcome backUp(const Moment& at)
{
    const auto& told = at.event.payload;
    const QString place = told[u"place"].toString();
    if (!place.endsWith(kBackupEnding, Qt::CaseInsensitive))
        return notAsDecided(QStringLiteral("place"), place);
    if (!told[u"byItself"].toBool())
        return {};
    const auto rules = TRY(backupRules(at.then.record));
    const QString folder = place.section(u'/', 0, -2);
    const bool isTold = std::ranges::any_of(rules.folders, [&](const QString& each) {
        return QDir::isRelativePath(each) || QDir::cleanPath(each) == folder;
    });
    if (!isTold)
        return notAsDecided(QStringLiteral("place"), place, rules.folders.join(u' '));
    return saysWhatWasDecided(at.event, u"sealed", rules.key.has_value());
}

Outcome backUpFailed(const Moment& at)
{
    const QJsonValue place = at.event.payload[u"place"];
    const auto begun = [&](const Event& each) { return each.payload[u"place"] == place; };
    const auto made = std::ranges::count_if(TRY(at.read.before(kBackUp, at.event.seq)), begun);
    const auto failed =
        std::ranges::count_if(TRY(at.read.before(at.event.kind, at.event.seq)), begun);
    return failed < made ? Outcome() : refuse(ErrorCode::EntryAlone, {kBackUp, place.toString()});
}

} // namespace jiuzhang::proof
