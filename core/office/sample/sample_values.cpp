// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample/sample_values.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString dayFrom(const QString& text, QDate on, const WorkingCalendar& calendar)
{
    if (!text.startsWith(u'+'))
        return text;
    return calendar.addWorkdays(on, text.mid(1).toInt()).date.toString(Qt::ISODate);
}

QString partOf(const QString& text, Money sum)
{
    if (!text.endsWith(u'%'))
        return text;
    return QString::number(sum.fen() * text.chopped(1).toInt() / 100);
}

QString instalmentsFrom(const QString& text, Money sum, QDate on, const WorkingCalendar& calendar)
{
    QStringList instalments;
    for (const QString& each : text.split(u',')) {
        const auto parts = each.split(u':');
        instalments += dayFrom(parts[0], on, calendar) + u':' + partOf(parts[1], sum);
    }
    return instalments.join(u',');
}

QString quarterOf(QDate on)
{
    static constexpr std::array kQuarters{u"第一季度", u"第二季度", u"第三季度", u"第四季度"};
    return QString::fromUtf16(kQuarters[static_cast<std::size_t>((on.month() - 1) / 3)]);
}

} // namespace

std::optional<ActValues> sampleValues(const QJsonObject& set, const ActRow& act,
                                      const SampleCase& subject, QDate on,
                                      const WorkingCalendar& calendar)
{
    ActValues values;
    for (auto each = set.begin(); each != set.end(); ++each) {
        const QString text = each.value().toString();
        if (text.contains(u'%') && !subject.sum)
            return std::nullopt;
        const auto need = std::ranges::find_if(
            act.needs, [&](const Need& one) { return each.key() == QStringView(one.key); });
        const auto kind = need == act.needs.end() ? NeedKind::Text : need->kind;
        if (kind == NeedKind::Day)
            values[each.key()] = dayFrom(text, on, calendar);
        else if (kind == NeedKind::Amount)
            values[each.key()] = partOf(text, *subject.sum);
        else if (kind == NeedKind::Instalments)
            values[each.key()] = instalmentsFrom(text, *subject.sum, on, calendar);
        else if (kind == NeedKind::OtherCase)
            values[each.key()] = subject.with;
        else
            values[each.key()] = QString(text).replace(QStringLiteral("{quarter}"), quarterOf(on));
    }
    return values;
}

} // namespace jiuzhang
