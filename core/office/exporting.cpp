// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/exporting.h"

#include "core/base/text.h"
#include "core/exchange/written_ledger.h"
#include "core/office/decide.h"
#include "core/office/listing.h"
#include "core/office/permission.h"
#include "core/office/told_ahead.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

Result<std::vector<ExportColumn>> columnsOf(const ExportOrder& order)
{
    return order.columns.isEmpty() ? formColumns() : exportColumns(order.columns);
}

// What stands above the table says whether something in it is masked: a first such value begins the
// file anew.
class ExportWork {
public:
    ExportWork(const Desk& desk, const ExportOrder& order, std::vector<ExportColumn> columns,
               std::vector<std::int64_t> rows, ToldCases told, const ExportProgress& progress)
        : desk_(desk), order_(order), columns_(std::move(columns)), rows_(std::move(rows)),
          told_(std::move(told)), progress_(progress)
    {
    }

    Result<std::unique_ptr<WrittenLedger>> write()
    {
        auto written = TRY(begun());
        while (true) {
            const bool wasMasked = told_.masked();
            TRY(addAll(*written));
            if (told_.masked() == wasMasked)
                break;
            written.reset();
            written = TRY(begun());
        }
        TRY(written->write());
        return written;
    }
    [[nodiscard]] Exported done() const { return {rows_.size(), told_.masked()}; }

private:
    Result<std::unique_ptr<WrittenLedger>> begun()
    {
        const auto head = TRY(desk_.record.head());
        return WrittenLedger::begin(
            order_.path, desk_.programme,
            {columns_, order_.columns.isEmpty(), told_.masked(), head.anchor(),
             order_.question.asOf.value_or(desk_.workingDate), rows_.size()});
    }

    // Until all of them are added, or the first is masked.
    Outcome addAll(WrittenLedger& written)
    {
        constexpr std::size_t kStep = 256; // cases
        const bool wasMasked = told_.masked();
        ToldAhead ahead(told_, [&](const LedgerLine& line) { return written.told(line); });
        std::size_t position = 0;
        bool begins = false; // anew
        const auto added =
            desk_.query.forEachOf(rows_, order_.question.asOf, [&](const Case& subject) -> Outcome {
                TRY(ahead.add(static_cast<int>(++position), subject));
                begins = told_.masked() != wasMasked;
                const bool goesOn = position % kStep != 0 || !progress_ ||
                                    progress_(static_cast<int>(position * 100 / rows_.size()));
                return begins || !goesOn ? refuse(ErrorCode::Cancelled) : Outcome();
            });
        if (begins)
            return {};
        TRY(added);
        return ahead.finish();
    }

    const Desk& desk_;
    const ExportOrder& order_;
    std::vector<ExportColumn> columns_;
    std::vector<std::int64_t> rows_;
    ToldCases told_;
    const ExportProgress& progress_;
};

Result<TakenOut> withAcceptedReason(TakenOut taken)
{
    taken.reason = TRY(acceptedText(taken.reason)).trimmed();
    return taken;
}

// Records it, unless something was entered about cases since what was taken out was read: the entry
// would tell of another ledger than the one it stands in.
Result<bool> isRecordedAsRead(Desk& desk, const Acting& acting, const TakenOut& taken,
                              std::int64_t readUpTo)
{
    const TakenOut accepted = TRY(withAcceptedReason(taken));
    bool isAsRead = true;
    TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        isAsRead = TRY(fresh.record.touchedAfter(readUpTo)).empty();
        Decision decision;
        if (isAsRead)
            decision.events.push_back(takenOutEvent(acting, accepted));
        return decision;
    }));
    return isAsRead;
}

} // namespace

Result<bool> isExportRecorded(const ExportOrder& order)
{
    if (order.clear && order.reason.trimmed().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    return columnsOf(order).map(
        [&](const auto& columns) { return order.clear || ToldCases::tellContacts(columns); });
}

NewEvent takenOutEvent(const Acting& acting, const TakenOut& taken)
{
    return {kExport,
            {},
            acting,
            taken.reason,
            {{QStringLiteral("what"), taken.what},
             {QStringLiteral("file"), QFileInfo(taken.file).fileName()},
             {QStringLiteral("columns"), QJsonArray::fromStringList(taken.columns)},
             {QStringLiteral("cases"), static_cast<qint64>(taken.cases)},
             {QStringLiteral("clear"), taken.clear},
             {QStringLiteral("masked"), taken.masked}}};
}

Outcome recordTakenOut(Desk& desk, const Acting& acting, const TakenOut& taken)
{
    const TakenOut accepted = TRY(withAcceptedReason(taken));
    return decideOne(desk, acting, [&](const Desk&) -> Result<NewEvent> {
        return takenOutEvent(acting, accepted);
    });
}

TakenOut takenOut(const Event& event)
{
    QStringList columns;
    for (const auto& column : event.payload[u"columns"].toArray())
        columns += column.toString();
    return {event.payload[u"what"].toString(kExport), // none of an earlier program
            event.payload[u"file"].toString(),
            static_cast<std::size_t>(event.payload[u"cases"].toInteger()),
            event.payload[u"clear"].toBool(),
            event.payload[u"masked"].toBool(),
            event.reason,
            columns};
}

QStringList keysOf(const std::vector<ExportColumn>& columns)
{
    QStringList keys;
    for (const auto& column : columns)
        keys += column.key();
    return keys;
}

Result<Exported> exportLedger(Desk& desk, const Acting& acting, const ExportOrder& order,
                              const ExportProgress& progress)
{
    const auto columns = TRY(columnsOf(order));
    const bool isRecorded = TRY(isExportRecorded(order));
    if (order.clear)
        TRY(mayTellParties(desk, acting, order.reason));
    else if (isRecorded)
        TRY(maySeeParties(desk, acting));
    const auto as = order.clear ? ToldCases::As::Clear : ToldCases::As::Masked;
    while (true) { // once more where somebody entered something meanwhile
        const auto read = TRY(desk.record.head());
        auto rows = TRY(rowsFor(desk, acting, order.question));
        auto told = TRY(ToldCases::of(desk, columns, as));
        ExportWork work(desk, order, columns, std::move(rows), std::move(told), progress);
        auto written = TRY(work.write());
        const Exported done = work.done();
        const TakenOut taken{kExport,     order.path,   done.cases,     order.clear,
                             done.masked, order.reason, keysOf(columns)};
        const bool stands = !isRecorded || TRY(isRecordedAsRead(desk, acting, taken, read.seq));
        if (!stands)
            continue;
        TRY(written->keep());
        return done;
    }
}

} // namespace jiuzhang
