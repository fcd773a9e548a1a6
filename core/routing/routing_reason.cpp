// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/routing_reason.h"

namespace jiuzhang {

namespace {

QString names(const std::vector<UnitId>& units, const Directory& directory)
{
    QStringList all;
    for (const UnitId& unit : units)
        all.append(directory.shortName(unit));
    return all.join(QStringLiteral("、"));
}

QString byChoice(const QString& role, const std::vector<UnitId>& suggested,
                 const Directory& directory)
{
    const QString text = role + QStringLiteral("由人工确定");
    return suggested.empty() ? text
                             : text + QStringLiteral("（建议%1）").arg(names(suggested, directory));
}

QString leadClause(const Proposal& proposal, const Grounds& grounds, const Directory& directory)
{
    if (!grounds.lead)
        return QStringLiteral("没有规则确定主办单位，列入待分派");
    const QString who =
        proposal.lead ? QStringLiteral("主办") + directory.shortName(*proposal.lead)
                      : byChoice(QStringLiteral("主办单位"), proposal.suggestedLeads, directory);
    return who + QStringLiteral("：") + grounds.lead->words;
}

QString copyClause(const Proposal& proposal, const Grounds& grounds, const Directory& directory)
{
    QStringList words;
    for (const Rule* rule : grounds.copies)
        words.append(rule->words);
    if (words.isEmpty() && proposal.copiedNeedsPerson)
        words.append(QStringLiteral("主办单位即被反映单位，须抄送行业主管部门"));
    if (words.isEmpty())
        return {};

    QStringList who;
    if (!proposal.copied.empty())
        who.append(QStringLiteral("抄送") + names(proposal.copied, directory));
    if (proposal.copiedNeedsPerson)
        who.append(byChoice(QStringLiteral("抄送单位"), proposal.suggestedCopies, directory));
    if (who.isEmpty())
        who.append(QStringLiteral("行业主管部门即主办单位，不另抄送"));
    return who.join(QStringLiteral("，")) + QStringLiteral("：") + words.join(QStringLiteral("，"));
}

} // namespace

QString routingReason(const Proposal& proposal, const Grounds& grounds, const Directory& directory)
{
    QStringList clauses{leadClause(proposal, grounds, directory)};
    if (!proposal.assisting.empty())
        clauses.append(QStringLiteral("协办") + names(proposal.assisting, directory));
    const QString copies = copyClause(proposal, grounds, directory);
    if (!copies.isEmpty())
        clauses.append(copies);
    return clauses.join(QStringLiteral("；"));
}

} // namespace jiuzhang
