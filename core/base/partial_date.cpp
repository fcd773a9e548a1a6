// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include "core/base/chinese_number.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace jiuzhang {

namespace {

// 「二〇二一年五月三日」 as 「2021年5月3日」; what is no number stays.
QString withFigures(QString text)
{
    static const QRegularExpression words(
        QStringLiteral("[%1]+(?=[年月日号])").arg(kChineseFigures));
    for (auto match = words.match(text); match.hasMatch();
         match = words.match(text, match.capturedStart() + 1)) {
        if (const auto number = chineseNumber(match.captured()))
            text.replace(match.capturedStart(), match.capturedLength(), QString::number(*number));
    }
    return text;
}

// 「2014-07」 as it stands there; 0: no month, no day.
struct Written {
    int year;
    int month;
    int day;
};
std::optional<Written> writtenIn(QStringView iso)
{
    const auto number = [&](qsizetype from, qsizetype figures) {
        int read = 0;
        for (const QChar c : iso.sliced(from, figures)) {
            if (c < u'0' || c > u'9')
                return -1;
            read = read * 10 + (c.unicode() - u'0');
        }
        return read;
    };
    const bool hasMonth = iso.size() > 4;
    const bool hasDay = iso.size() > 7;
    if ((iso.size() != 4 && iso.size() != 7 && iso.size() != 10) || (hasMonth && iso[4] != u'-') ||
        (hasDay && iso[7] != u'-'))
        return std::nullopt;
    const Written written{number(0, 4), hasMonth ? number(5, 2) : 0, hasDay ? number(8, 2) : 0};
    if (written.year <= 0 || (hasMonth && written.month <= 0) || (hasDay && written.day <= 0))
        return std::nullopt;
    return written;
}

} // namespace

// Nobody writes of 2050 yet, and no debt of before 1950 is still owed.
int wholeYear(int twoFigures)
{
    constexpr int kFirstOfLastCentury = 50;
    return twoFigures + (twoFigures < kFirstOfLastCentury ? 2000 : 1900);
}

std::optional<PartialDate> PartialDate::of(int year, int month, int day)
{
    if (year < 1900 || year > 2200 || (month == 0 && day != 0))
        return std::nullopt;
    if (!QDate::isValid(year, month == 0 ? 1 : month, day == 0 ? 1 : day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

std::optional<PartialDate> PartialDate::fromIso(QStringView iso)
{
    const auto written = writtenIn(iso);
    return written ? of(written->year, written->month, written->day) : std::nullopt;
}

QDate isoDay(QStringView iso)
{
    const auto written = writtenIn(iso);
    return written ? QDate(written->year, written->month, written->day) : QDate();
}

QDate PartialDate::firstDay() const
{
    return {year_, month_ == 0 ? 1 : month_, day_ == 0 ? 1 : day_};
}

QString PartialDate::iso() const
{
    if (month_ == 0)
        return QString::number(year_);
    const auto month = firstDay().toString(QStringLiteral("yyyy-MM"));
    return day_ == 0 ? month : firstDay().toString(Qt::ISODate);
}

QString PartialDate::chinese() const
{
    QString text = QString::number(year_) + u'年';
    if (month_ != 0)
        text += QString::number(month_) + u'月';
    if (day_ != 0)
        text += QString::number(day_) + u'日';
    return text;
}

std::optional<PartialDate> dateFromText(const QString& text)
{
    // Space and a time of day end with the text: they go before all space does.
    static const QRegularExpression time(
        QStringLiteral("[\\sT]+(?:[上下]午)?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*$"));
    static const QRegularExpression marks(
        QStringLiteral("^(?:(\\d{4})[-./、—–年]|(\\d{2})年)"
                       "(?:(\\d{1,2})(?:月|[-./、—–])?(?:(\\d{1,2})[日号]?)?)?$"));
    static const QRegularExpression solid(QStringLiteral("^(\\d{4})()(\\d\\d)?(\\d\\d)?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain = withFigures(comparable(plain.remove(time)));
    auto match = marks.match(plain);
    if (!match.hasMatch())
        match = solid.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(3).toInt();
    const int day = match.captured(4).toInt();
    if ((!match.captured(3).isEmpty() && month == 0) || (!match.captured(4).isEmpty() && day == 0))
        return std::nullopt;
    const int year = match.captured(1).isEmpty() ? wholeYear(match.captured(2).toInt())
                                                 : match.captured(1).toInt();
    return PartialDate::of(year, month, day);
}

std::optional<QDate> dateFromSerial(double serial)
{
    constexpr double kFirst = 18'264;         // 1950-01-01
    constexpr double kEnd = 73'416;           // the day after 2100-12-31
    if (!(serial >= kFirst && serial < kEnd)) // nor is it no number at all
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(serial)));
}

} // namespace jiuzhang
