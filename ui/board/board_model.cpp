// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_model.h"

#include "ui/board/standing_text.h"
#include "ui/shared/shades.h"
#include "ui/shared/terms_text.h"

#include <QFont>
#include <QGuiApplication>

namespace jiuzhang::ui {

namespace {

using State = ReportStanding::State;

QVariant shadeOf(State state)
{
    const QPalette palette = QGuiApplication::palette();
    switch (state) {
    case State::Late:
        return colourOf(Shade::Late, palette);
    case State::Missing:
        return colourOf(Shade::Mistake, palette);
    case State::NotOwed:
    case State::Expected:
        return colourOf(Shade::Pale, palette);
    case State::ToCome:
    case State::OnTime:
        return {};
    }
    Q_UNREACHABLE();
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

BoardModel::BoardModel(const Directory& directory, QObject* parent)
    : QAbstractTableModel(parent), directory_(directory)
{
}

void BoardModel::show(const SubmissionBoard& board)
{
    beginResetModel();
    board_ = board;
    endResetModel();
}

bool BoardModel::isReport(const QModelIndex& index) const
{
    return index.isValid() && index.row() < static_cast<int>(board_.rows.size());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || board_.rows.empty() ? 0 : static_cast<int>(board_.rows.size()) + 1;
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(board_.months.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    const auto month = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return Qt::AlignCenter;
    return isReport(index)
               ? reportData(board_.rows[static_cast<std::size_t>(index.row())], month, role)
               : sumData(board_.months[month], role);
}

QVariant BoardModel::reportData(const BoardRow& row, std::size_t month, int role) const
{
    const ReportStanding& standing = row.months[month];
    switch (role) {
    case Qt::DisplayRole:
        return StandingText::word(standing);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(unitName(row), monthLabel(board_.months[month].month),
                 StandingText::sentence(standing, board_.months[month]));
    case Qt::ForegroundRole:
        return shadeOf(standing.state);
    case Qt::FontRole:
        return standing.state == State::Missing ? QVariant(bold()) : QVariant();
    default:
        return {};
    }
}

QVariant BoardModel::sumData(const BoardMonth& month, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return month.owed == 0 ? QString()
                               : QStringLiteral("%1/%2").arg(month.received).arg(month.owed);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 came in; late %4, nil %5, corrected %6, missing %7")
            .arg(monthLabel(month.month))
            .arg(month.received)
            .arg(month.owed)
            .arg(month.late)
            .arg(month.nil)
            .arg(month.corrected)
            .arg(month.missing);
    case Qt::FontRole:
        return bold();
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) {
        const BoardMonth& month = board_.months[at];
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1\n%2").arg(month.month.toString(QStringLiteral("yyyy-MM")),
                                                month.due.date.toString(QStringLiteral("MM-dd")));
        if (role == Qt::ToolTipRole)
            return tr("%1 to %2, to be reported on %3")
                .arg(dateText(month.period.from), dateText(month.period.to),
                     dateText(month.due.date));
        return {};
    }
    const bool isSum = at >= board_.rows.size();
    if (role == Qt::DisplayRole)
        return isSum ? tr("In / owed") : unitName(board_.rows[at]);
    if (role == Qt::ToolTipRole && !isSum)
        return directory_.name(board_.rows[at].unit);
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    return isReport(index) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled;
}

QString BoardModel::unitName(const BoardRow& row) const
{
    return directory_.shortName(row.unit);
}

} // namespace jiuzhang::ui
