// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/reporting_row.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QSpinBox>

namespace jiuzhang::ui {

namespace {

constexpr int kLatestReportDay = 28; // a day that every month has

QComboBox* choices(QWidget* parent, const char* name)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

template <class E>
void add(QComboBox* box, const QString& text, E value)
{
    box->addItem(text, static_cast<int>(value));
}

} // namespace

ReportingRow::ReportingRow(QWidget* parent) : QWidget(parent)
{
    using enum MonthlyReporting::Period;
    using enum MonthlyReporting::RestDay;
    from_ = choices(this, "from");
    day_ = new QSpinBox(this);
    day_->setObjectName(QStringLiteral("reportDay"));
    day_->setRange(1, kLatestReportDay);
    period_ = choices(this, "period");
    add(period_, tr("from report day to report day"), ToReportDay);
    add(period_, tr("calendar month"), CalendarMonth);
    restDay_ = choices(this, "restDay");
    add(restDay_, tr("the same day"), Unchanged);
    add(restDay_, tr("the working day before"), Earlier);
    add(restDay_, tr("the working day after"), Later);
    result_ = subheading({}, this);
    result_->setObjectName(QStringLiteral("reportDaySentence"));
    result_->setTextFormat(Qt::PlainText);
    result_->setWordWrap(true);
    save_ = button(tr("&Adopt"), "adopt", this, [this] { Q_EMIT decided(choice()); });
    layOut();
    const auto weigh = [this] { Q_EMIT weighed(choice()); };
    for (auto* box : {from_, period_, restDay_})
        connect(box, &QComboBox::currentIndexChanged, this, weigh);
    connect(day_, &QSpinBox::valueChanged, this, weigh);
}

void ReportingRow::layOut()
{
    auto* choices =
        inRow({labelFor(from_, tr("&From")), from_, gap(8), labelFor(day_, tr("report da&y")), day_,
               gap(8), labelFor(period_, tr("p&eriod")), period_, gap(8),
               labelFor(restDay_, tr("on a re&st day")), restDay_, gap(8), save_, room()});
    inColumn(this, {choices, result_})->setSpacing(4);
}

void ReportingRow::offerMonths(const QStringList& months)
{
    const QSignalBlocker quiet(from_);
    from_->clear();
    from_->addItems(months);
}

void ReportingRow::show(const ReportingChoice& choice)
{
    const QSignalBlocker quietFrom(from_);
    const QSignalBlocker quietDay(day_);
    const QSignalBlocker quietPeriod(period_);
    const QSignalBlocker quietRestDay(restDay_);
    before_ = choice.reporting;
    from_->setCurrentText(choice.from);
    day_->setValue(choice.reporting.reportDay);
    period_->setCurrentIndex(period_->findData(static_cast<int>(choice.reporting.period)));
    restDay_->setCurrentIndex(restDay_->findData(static_cast<int>(choice.reporting.onRestDay)));
}

void ReportingRow::showReportDay(const QString& sentence, bool changed)
{
    result_->setText(sentence);
    save_->setEnabled(changed);
}

ReportingChoice ReportingRow::choice() const
{
    return {from_->currentText(),
            {.reportDay = day_->value(),
             .period = static_cast<MonthlyReporting::Period>(period_->currentData().toInt()),
             .onRestDay = static_cast<MonthlyReporting::RestDay>(restDay_->currentData().toInt()),
             .since = before_.since,
             .sinceFirstClue = before_.sinceFirstClue}};
}

} // namespace jiuzhang::ui
