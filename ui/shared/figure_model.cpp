// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/figure_model.h"

#include "core/figures/definitions.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace jiuzhang::ui {

namespace {

constexpr int kTotal = 0; // its row

using Column = std::variant<const MeasureRow*, const RateRow*>;

// The columns after that of the identity.
const std::vector<Column>& columns()
{
    static const auto all = [] {
        std::vector<Column> found;
        for (const auto& measure : measures()) {
            if (measure.hasColumn)
                found.emplace_back(&measure);
        }
        for (const auto& rate : rates())
            found.emplace_back(&rate);
        return found;
    }();
    return all;
}

const Column& columnAt(int section)
{
    return columns()[static_cast<std::size_t>(section - 1)];
}

QString partOf(const FigureRow& row, Measure measure)
{
    return rowOf(measure).isMoney ? row.money(measure).inWan()
                                  : QString::number(row.count(measure));
}

QString headingOf(const RateRow& rate)
{
    return QString::fromUtf16(rate.heading);
}

// In two lines, so that a column of small numbers is narrow: 「本月/新增」「其中：/内部查找」.
QString inTwoLines(QString heading)
{
    const auto colon = heading.indexOf(u'：');
    const auto half = heading.size() < 4 ? heading.size() : heading.size() / 2;
    return heading.insert(colon < 0 ? half : colon + 1, u'\n').trimmed();
}

QString headingOf(const Column& column, const ReportSpan& span)
{
    if (const auto* rate = std::get_if<const RateRow*>(&column))
        return headingOf(**rate);
    const auto& measure = *std::get<const MeasureRow*>(column);
    const QString heading = jiuzhang::headingOf(measure, span);
    if (measure.isMoney)
        return heading + QStringLiteral("\n（万元）");
    return measure.inTimes ? heading + QStringLiteral("\n（次）") : inTwoLines(heading);
}

QString formulaOf(const RateRow& rate, const ReportSpan& span)
{
    return QStringLiteral("%1=%2÷%3")
        .arg(headingOf(rate), jiuzhang::headingOf(rowOf(rate.numerator), span),
             jiuzhang::headingOf(rowOf(rate.denominator), span));
}

QString meaningOf(const Column& column, const ReportSpan& span)
{
    if (const auto* rate = std::get_if<const RateRow*>(&column))
        return formulaOf(**rate, span);
    return QString::fromUtf16(std::get<const MeasureRow*>(column)->meaning);
}

QString textOf(const Column& column, const FigureRow& row)
{
    if (const auto* rate = std::get_if<const RateRow*>(&column))
        return shown(row.rate(**rate));
    return partOf(row, std::get<const MeasureRow*>(column)->measure);
}

// Of a rate its parts, of acts the cases that they were of.
QString partsOf(const Column& column, const FigureRow& row)
{
    const auto* rate = std::get_if<const RateRow*>(&column);
    if (!rate) {
        const auto& measure = *std::get<const MeasureRow*>(column);
        return measure.ofCases ? countText(row, measure.measure) : QString();
    }
    return QStringLiteral("%1÷%2").arg(partOf(row, (*rate)->numerator),
                                       partOf(row, (*rate)->denominator));
}

bool isNone(const Column& column, const FigureRow& row)
{
    const auto* measure = std::get_if<const MeasureRow*>(&column);
    return measure && row.count((*measure)->measure) == 0;
}

QString identityOf(const FigureRow& row)
{
    return row.identityHolds() ? QStringLiteral("✓ 成立") : QStringLiteral("✗ 不成立");
}

} // namespace

void FigureModel::show(const ReportSpan& span, const std::vector<FigureRow>& rows,
                       const FigureRow& total)
{
    beginResetModel();
    span_ = span;
    rows_ = {total};
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(rows_),
                 [](const FigureRow& row) { return !row.isZero(); });
    endResetModel();
}

std::optional<FigureModel::Figure> FigureModel::figureAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    const auto table = index.row() == kTotal ? FigurePlace::Table::Total : table_;
    const auto& column = columnAt(index.column());
    const auto* rate = std::get_if<const RateRow*>(&column);
    return Figure{{table, row.id},
                  rate ? (*rate)->numerator : std::get<const MeasureRow*>(column)->measure};
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || rows_.empty() ? 0 : static_cast<int>(columns().size()) + 1;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    const bool isIdentity = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isIdentity ? identityOf(row) : textOf(columnAt(index.column()), row);
    case Qt::ToolTipRole:
        return isIdentity ? QString() : partsOf(columnAt(index.column()), row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isIdentity ? Qt::AlignHCenter : Qt::AlignRight));
    case Qt::ForegroundRole: // zeros stand back
        return !isIdentity && isNone(columnAt(index.column()), row)
                   ? QVariant(QGuiApplication::palette().placeholderText())
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == kTotal || (isIdentity && !row.identityHolds()));
        return font;
    }
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return rows_[static_cast<std::size_t>(section)].name;
        return {};
    }
    const bool isIdentity = section == 0;
    if (role == Qt::DisplayRole)
        return isIdentity ? QStringLiteral("平衡") : headingOf(columnAt(section), span_);
    if (role == Qt::ToolTipRole && !isIdentity)
        return meaningOf(columnAt(section), span_);
    return {};
}

} // namespace jiuzhang::ui
