// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copied_rows.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const QHeaderView* headOf(const QAbstractItemView& list)
{
    if (const auto* table = qobject_cast<const QTableView*>(&list))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&list);
    return tree ? tree->header() : nullptr;
}

// As they stand from left to right; of a list without head its one column.
QList<int> columnsOf(const QAbstractItemView& list)
{
    const auto* head = headOf(list);
    if (!head)
        return {0};
    QList<int> columns;
    for (int at = 0; at < head->count(); ++at) {
        const int column = head->logicalIndex(at);
        if (!head->isSectionHidden(column))
            columns += column;
    }
    return columns;
}

// One cell of each chosen row, from top to bottom.
QModelIndexList rowsOf(const QAbstractItemView& list)
{
    QModelIndexList rows;
    for (const auto& index : list.selectionModel()->selectedIndexes())
        rows += index.siblingAtColumn(0);
    std::ranges::sort(rows, {}, [&](const QModelIndex& row) {
        return std::pair(list.visualRect(row).top(), row.row());
    });
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    return rows;
}

// A cell of several lines, or with a tab, stays one cell between quotes.
QString cellText(QString text)
{
    if (!text.contains(u'\n') && !text.contains(u'\t') && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

class Copied {
public:
    void add(const QStringList& cells, const QString& tag)
    {
        QStringList texts;
        QString row;
        for (const auto& cell : cells) {
            texts += cellText(cell);
            const QString shown = cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
            row += QStringLiteral("<%1>%2</%1>").arg(tag, shown);
        }
        text_ += texts.join(u'\t') + u'\n';
        html_ += QStringLiteral("<tr>%1</tr>").arg(row);
    }
    [[nodiscard]] QMimeData* mime() const
    {
        auto* data = new QMimeData;
        data->setText(text_);
        data->setHtml(QStringLiteral("<table>%1</table>").arg(html_));
        return data;
    }

private:
    QString text_;
    QString html_;
};

} // namespace

QMimeData* copiedRows(const QAbstractItemView& list)
{
    const auto columns = columnsOf(list);
    Copied copied;
    if (const auto* head = headOf(list)) {
        QStringList titles;
        for (const int column : columns)
            titles +=
                head->model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
        copied.add(titles, QStringLiteral("th"));
    }
    for (const auto& row : rowsOf(list)) {
        QStringList cells;
        for (const int column : columns)
            cells += row.siblingAtColumn(column).data().toString();
        copied.add(cells, QStringLiteral("td"));
    }
    return copied.mime();
}

} // namespace jiuzhang::ui
