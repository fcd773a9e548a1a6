// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_shift.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

// A cell or a range, with the sheet before it where one is named.
const QRegularExpression& reference()
{
    static const QRegularExpression form(QStringLiteral(
        "(\"[^\"]*\")|" // a text is none
        "((?:'[^']+'|[\\w.]+)!)?(?<![A-Za-z0-9_.])"
        "(\\$?[A-Z]{1,3})(\\$?)([0-9]+)(?::(\\$?[A-Z]{1,3})(\\$?)([0-9]+))?(?![A-Za-z0-9_(.])"));
    return form;
}

bool isOf(QString named, const QByteArray& sheet)
{
    if (named.isEmpty())
        return sheet.isEmpty();
    named.chop(1);
    if (named.startsWith(u'\''))
        named = named.mid(1, named.size() - 2);
    return named == QString::fromUtf8(sheet);
}

} // namespace

QByteArray RowShift::moved(const QByteArray& references) const
{
    QByteArrayList all = references.split(' ');
    for (auto& each : all)
        each = inFormula(each);
    return all.join(' ');
}

QByteArray RowShift::inFormula(const QByteArray& formula, int copy, const QByteArray& sheet) const
{
    const QString text = QString::fromUtf8(formula);
    QString shifted;
    qsizetype done = 0;
    for (auto found = reference().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(1) || !isOf(match.captured(2), sheet))
            continue;
        const auto place = [&](int column, bool isEnd) -> QString {
            const int row = match.captured(column + 2).toInt();
            const bool isOwn = row == row_ && match.captured(column + 1).isEmpty() && copy >= 0;
            const int now = isOwn ? row + copy : isEnd && row == row_ ? row + more_ : moved(row);
            return match.captured(column) + match.captured(column + 1) + QString::number(now);
        };
        const bool isRange = match.hasCaptured(6);
        const bool isWithin = isRange && copy >= 0; // of a copy: a range across its own row
        shifted +=
            text.mid(done, match.capturedStart() - done) + match.captured(2) + place(3, false);
        if (isRange)
            shifted += u':' + place(6, !isWithin);
        done = match.capturedEnd();
    }
    return (shifted + text.mid(done)).toUtf8();
}

} // namespace jiuzhang
