// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mistake_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace jiuzhang::ui {

namespace {

// Those with something in them come last: what is said word by word is found first.
constexpr std::array kMistakes{
    QT_TRANSLATE_NOOP("Mistake", "is missing"),
    QT_TRANSLATE_NOOP("Mistake", "is missing: this unit counts days"),
    QT_TRANSLATE_NOOP("Mistake", "is missing: the unit is a fixed date"),
    QT_TRANSLATE_NOOP("Mistake", "is missing: a unit with successors has ended"),
    QT_TRANSLATE_NOOP("Mistake", "is not there"),
    QT_TRANSLATE_NOOP("Mistake", "is empty"),
    QT_TRANSLATE_NOOP("Mistake", "is there twice"),
    QT_TRANSLATE_NOOP("Mistake", "is there twice for the same days"),
    QT_TRANSLATE_NOOP("Mistake", "is an empty list"),
    QT_TRANSLATE_NOOP("Mistake", "is not an object"),
    QT_TRANSLATE_NOOP("Mistake", "is not a list"),
    QT_TRANSLATE_NOOP("Mistake", "is not a text"),
    QT_TRANSLATE_NOOP("Mistake", "is not a known key"),
    QT_TRANSLATE_NOOP("Mistake", "is not a known field"),
    QT_TRANSLATE_NOOP("Mistake", "is not an operator for this field"),
    QT_TRANSLATE_NOOP("Mistake", "is not a pair of numbers"),
    QT_TRANSLATE_NOOP("Mistake", "is not a date that exists, written like 2022-06-20"),
    QT_TRANSLATE_NOOP("Mistake", "is not a day of every year, written like 04-30"),
    QT_TRANSLATE_NOOP("Mistake", "is not a month written like 2022-06"),
    QT_TRANSLATE_NOOP("Mistake", "is not a colour written like #e0a800"),
    QT_TRANSLATE_NOOP("Mistake", "is not a known kind of unit"),
    QT_TRANSLATE_NOOP("Mistake", "is not a category of this programme"),
    QT_TRANSLATE_NOOP("Mistake", "is not a unit of this programme"),
    QT_TRANSLATE_NOOP("Mistake", "is neither true nor false"),
    QT_TRANSLATE_NOOP("Mistake", "is neither \"off\" nor \"work\""),
    QT_TRANSLATE_NOOP("Mistake", "is no cause of a deduction"),
    QT_TRANSLATE_NOOP("Mistake", "is no rate in percent, written like \"3.85\""),
    QT_TRANSLATE_NOOP("Mistake", "is the unit itself"),
    QT_TRANSLATE_NOOP("Mistake", "does not belong to is-empty"),
    QT_TRANSLATE_NOOP("Mistake", "does not belong to a unit that is a date"),
    QT_TRANSLATE_NOOP("Mistake", "does not follow the one before"),
    QT_TRANSLATE_NOOP("Mistake", "does not have the four stages"),
    QT_TRANSLATE_NOOP("Mistake", "does not lie after the day before it"),
    QT_TRANSLATE_NOOP("Mistake", "does not say when it is proposed"),
    QT_TRANSLATE_NOOP("Mistake", "belongs to a fixed date only"),
    QT_TRANSLATE_NOOP("Mistake", "belongs to a person who chooses"),
    QT_TRANSLATE_NOOP("Mistake", "names a unit and another target"),
    QT_TRANSLATE_NOOP("Mistake", "names neither a unit nor another target"),
    QT_TRANSLATE_NOOP("Mistake", "names no category"),
    QT_TRANSLATE_NOOP("Mistake", "names no source"),
    QT_TRANSLATE_NOOP("Mistake", "names no unit"),
    QT_TRANSLATE_NOOP("Mistake", "names no year"),
    QT_TRANSLATE_NOOP("Mistake", "sends the case nowhere"),
    QT_TRANSLATE_NOOP("Mistake", "lies before from"),
    QT_TRANSLATE_NOOP("Mistake", "lies before reportsFrom"),
    QT_TRANSLATE_NOOP("Mistake", "lies before validFrom"),
    QT_TRANSLATE_NOOP("Mistake", "lies outside the years of the file"),
    QT_TRANSLATE_NOOP("Mistake", "begins before its predecessor has ended"),
    QT_TRANSLATE_NOOP("Mistake", "ends before it can take over"),
    QT_TRANSLATE_NOOP("Mistake", "also names %1, which exists on the same days"),
    QT_TRANSLATE_NOOP("Mistake", "names %1, which this programme does not have"),
    QT_TRANSLATE_NOOP("Mistake", "does not have the term %1"),
    QT_TRANSLATE_NOOP("Mistake", "is not a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("Mistake", "is not JSON from byte %1 on"),
    QT_TRANSLATE_NOOP("Mistake", "is none of %1"),
    QT_TRANSLATE_NOOP("Mistake", "is not \"%1\""),
};

// What stands in the places of %1 and %2; none: it is another clause.
QRegularExpressionMatch matched(const char* known, const QString& clause)
{
    QString pattern = QRegularExpression::escape(QString::fromLatin1(known));
    pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"));
    pattern.replace(QStringLiteral("\\%2"), QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(clause);
}

} // namespace

QString mistakeText(const QString& clause)
{
    for (const char* known : kMistakes) {
        const auto match = matched(known, clause);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("Mistake", known);
        for (int place = 1; place <= match.lastCapturedIndex(); ++place)
            text.replace(u'%' + QString::number(place), match.captured(place));
        return text;
    }
    return clause;
}

QStringList knownMistakes()
{
    QStringList known;
    for (const char* each : kMistakes)
        known += QString::fromLatin1(each);
    return known;
}

} // namespace jiuzhang::ui
