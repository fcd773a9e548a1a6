// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_tables.h"

#include "core/store/folded_case.h"
#include "core/store/unit_of_work.h"

namespace jiuzhang {

PastTables::PastTables(Connection& connection)
    : connection_(connection), log_(connection), rows_(connection, Tables::Past),
      search_(connection, Tables::Past)
{
}

Outcome PastTables::turnTo(QDate day, bool searchable)
{
    TRY(create());
    const auto head = TRY(log_.head());
    const auto made = QString::fromLatin1(head.hash) + day.toString(Qt::ISODate);
    const auto filling = TRY(fillingOf(made));
    const auto wanted = searchable ? Filling::RowsAndSearch : Filling::Rows;
    if (filling >= wanted)
        return {};

    auto unit = TRY(UnitOfWork::begin(connection_, UnitOfWork::Kind::Reading));
    if (filling == Filling::None) {
        TRY(fill(day));
    }
    if (searchable) {
        TRY(fillSearch(day));
    }
    TRY(note(made, wanted));
    return unit.commit();
}

Outcome PastTables::create()
{
    // Made from the text of the current tables, so that a migration changes both.
    QString script =
        QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS past (made TEXT, filling INTEGER);");
    Statement tables(connection_,
                     QStringLiteral("SELECT replace(sql, 'TABLE case', 'TABLE IF NOT EXISTS"
                                    " temp.case') FROM main.sqlite_schema WHERE name IN"
                                    " ('case_row', 'case_text') ORDER BY rowid"));
    const auto read = tables.each([&]() -> Outcome {
        script += tables.text(0) + u';';
        return {};
    });
    if (!read)
        return read;
    return connection_.script(script.toUtf8());
}

// What the tables hold is written down beside them, not in this object: a unit of work that is
// undone undoes both.
Result<PastTables::Filling> PastTables::fillingOf(const QString& made) const
{
    Statement note(connection_, QStringLiteral("SELECT filling FROM temp.past WHERE made = ?"));
    return note.bind(made).next().map(
        [&](bool found) { return found ? static_cast<Filling>(note.number(0)) : Filling::None; });
}

Outcome PastTables::note(const QString& made, Filling filling)
{
    TRY(connection_.script("DELETE FROM temp.past"));
    Statement row(connection_, QStringLiteral("INSERT INTO temp.past VALUES (?, ?)"));
    return row.bind(made).bind(static_cast<std::int64_t>(filling)).run();
}

Outcome PastTables::fill(QDate day)
{
    TRY(rows_.clear());
    // Most cases are today what they were then.
    Statement same(connection_,
                   QStringLiteral("INSERT INTO temp.case_row SELECT * FROM main.case_row WHERE"
                                  " id NOT IN (SELECT case_id FROM event"
                                  " WHERE happened_on > ? AND case_id IS NOT NULL)"));
    TRY(same.bind(day).run());
    return forEachCaseChangedAfter(log_, day, [&](const Case& then) { return rows_.add(then); });
}

Outcome PastTables::fillSearch(QDate day)
{
    TRY(search_.clear());
    return forEachCaseIn(log_, day, [&](const Case& then) { return search_.add(then); });
}

} // namespace jiuzhang
