// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/extracts.h"

#include "core/base/own_mark.h"

#include <QDir>
#include <QFileInfo>

namespace jiuzhang {

namespace {

const QString kCopied = QStringLiteral("copied");

// The units that the question names, or those that its cases were copied to.
Result<std::vector<UnitId>> unitsOf(const Desk& desk, const LedgerQuestion& question)
{
    std::vector<UnitId> units;
    for (const auto& [field, value] : question.where) {
        if (field == kCopied)
            units.emplace_back(value);
    }
    if (!units.empty())
        return units;
    for (const auto& [unit, cases] : TRY(desk.query.counts(question, kCopied))) {
        if (!unit.isEmpty())
            units.emplace_back(unit);
    }
    return units;
}

LedgerQuestion onlyOf(LedgerQuestion question, const UnitId& unit)
{
    std::erase_if(question.where, [](const auto& asked) { return asked.first == kCopied; });
    question.where.emplace_back(kCopied, unit.text());
    return question;
}

QString pathFor(const Desk& desk, const ExtractOrder& order, const UnitId& unit)
{
    return QDir(order.folder)
        .filePath(QStringLiteral("抄送摘录-%1.xlsx").arg(desk.programme.directory.shortName(unit)));
}

} // namespace

Result<std::vector<Extract>> writeExtracts(Desk& desk, const Acting& acting,
                                           const ExtractOrder& order,
                                           const ExportProgress& progress)
{
    const auto units = TRY(unitsOf(desk, order.question));
    for (const auto& unit : units) {
        const QString path = pathFor(desk, order, unit);
        if (!order.mayReplace && QFileInfo(path).isFile() && !isOwnFile(path))
            return refuse(ErrorCode::OutputExists, {path});
    }
    std::vector<Extract> extracts;
    for (const auto& unit : units) {
        const QString path = pathFor(desk, order, unit);
        const auto done = TRY(exportLedger(desk, acting,
                                           {.path = path,
                                            .question = onlyOf(order.question, unit),
                                            .columns = {QStringLiteral("sector")}}));
        extracts.push_back({unit, path, done});
        if (progress && !progress(static_cast<int>(extracts.size() * 100 / units.size())))
            return refuse(ErrorCode::Cancelled);
    }
    return extracts;
}

} // namespace jiuzhang
