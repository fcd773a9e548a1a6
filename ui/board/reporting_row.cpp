// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/reporting_row.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
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
    result_ = new QLabel(this);
    result_->setObjectName(QStringLiteral("reportDaySentence"));
    result_->setTextFormat(Qt::PlainText);
    result_->setWordWrap(true);
    result_->setProperty("subheading", true);
    save_ = new QPushButton(tr("&Adopt"), this);
    save_->setObjectName(QStringLiteral("adopt"));
    layOut();
    const auto weigh = [this] { Q_EMIT weighed(choice()); };
    for (auto* box : {from_, period_, restDay_})
        connect(box, &QComboBox::currentIndexChanged, this, weigh);
    connect(day_, &QSpinBox::valueChanged, this, weigh);
    connect(save_, &QPushButton::clicked, this, [this] { Q_EMIT decided(choice()); });
}

void ReportingRow::layOut()
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(8);
    };
    add(tr("&From"), from_);
    add(tr("report da&y"), day_);
    add(tr("p&eriod"), period_);
    add(tr("on a re&st day"), restDay_);
    row->addWidget(save_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(result_);
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
    since_ = choice.reporting.since;
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
             .since = since_}};
}

} // namespace jiuzhang::ui
