// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/work_proofs.h"

#include "core/office/deductions.h"
#include "core/office/proof/rule_problem.h"
#include "core/office/whose_work.h"

#include <algorithm>

namespace jiuzhang::proof {

namespace {

Outcome isYear(const Moment& at)
{
    return checkDeductionYear(at.then.programme, at.event.payload[u"year"].toInt(),
                              at.event.happenedOn);
}

Outcome isUnit(const Moment& at, const QString& id)
{
    return at.then.programme.directory.find(UnitId(id)) ? Outcome()
                                                        : refuse(ErrorCode::UnknownUnit, {id});
}

Outcome addsUp(const QJsonObject& unit)
{
    int sum = 0;
    for (const auto& part : unit[u"parts"].toArray())
        sum += part[u"points"].toInt();
    if (unit[u"sum"].toInt() != sum)
        return notAsDecided(QStringLiteral("sum"), unit[u"sum"], sum);
    return unit[u"counted"].toInt() <= sum ? Outcome()
                                           : notAsDecided(QStringLiteral("counted"), sum);
}

} // namespace

Outcome deductionStatement(const Moment& at)
{
    TRY(isYear(at));
    TRY(isUnit(at, at.event.payload[u"unit"].toString()));
    return at.event.payload[u"text"].toString().trimmed().isEmpty()
               ? refuse(ErrorCode::FieldMissing, {QStringLiteral("text")})
               : Outcome();
}

Outcome fixDeductions(const Moment& at)
{
    TRY(isYear(at));
    const QJsonValue year = at.event.payload[u"year"];
    TRY(checkYearIsOver(year.toInt(), at.event.happenedOn));
    for (const Event& each : TRY(at.read.before(kFixDeductions, at.event.seq))) {
        if (each.payload[u"year"] == year)
            return refuse(ErrorCode::DeductionsFixed,
                          {QString::number(year.toInt()), each.happenedOn.toString(Qt::ISODate)});
    }
    if (!at.event.payload[u"units"].isArray())
        return notAsDecided(QStringLiteral("units"), at.event.payload[u"units"]);
    for (const auto& unit : at.event.payload[u"units"].toArray()) {
        TRY(isUnit(at, unit[u"unit"].toString()));
        TRY(addsUp(unit.toObject()));
    }
    return {};
}

// The sheet that was signed is found by its bytes, as those of papers are.
Outcome handedOverWork(const Moment& at)
{
    const auto& told = at.event.payload;
    if (told.contains(u"unit") == told.contains(u"person"))
        return notAsDecided(QStringLiteral("unit"), told[u"unit"]);
    if (told[u"sha256"].toString().isEmpty())
        return notAsDecided(QStringLiteral("sha256"), told[u"sha256"]);
    const auto whose = TRY(
        whoseWork(at.then, {.unit = told[u"unit"].toString(), .person = told[u"person"].toString()},
                  at.event.happenedOn));
    const QString to = told[u"to"].toString();
    return to.isEmpty() || TRY(takerOf(at.then, whose, to, at.event.happenedOn)) != to
               ? notAsDecided(QStringLiteral("to"), to)
               : Outcome();
}

} // namespace jiuzhang::proof
