// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/taken_out_lines.h"

#include "core/office/exporting.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

struct TakenOutWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::TakenOut)
};

QString whatText(const QString& what)
{
    if (what == u"export")
        return TakenOutWords::tr("Export of cases");
    if (what == u"fill")
        return TakenOutWords::tr("Own workbook of the office");
    if (what == u"list")
        return TakenOutWords::tr("List of the command line");
    if (what == u"show")
        return TakenOutWords::tr("Case of the command line");
    if (what == u"returned-rows")
        return TakenOutWords::tr("Rows of an import that go back");
    return paperText(what);
}

QString howText(const TakenOut& taken)
{
    if (taken.clear)
        return TakenOutWords::tr("in clear");
    return taken.masked ? TakenOutWords::tr("masked") : TakenOutWords::tr("nobody is shielded");
}

} // namespace

QStringList takenOutHeadings()
{
    return {TakenOutWords::tr("When"),  TakenOutWords::tr("Who"), TakenOutWords::tr("What"),
            TakenOutWords::tr("Cases"), TakenOutWords::tr("How"), TakenOutWords::tr("File"),
            TakenOutWords::tr("Why")};
}

std::vector<TableLine> takenOutLines(const std::vector<Event>& events)
{
    std::vector<TableLine> lines;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const TakenOut taken = takenOut(*event);
        lines.push_back(
            {.cells = {event->enteredAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                       event->operatorName, whatText(taken.what), QString::number(taken.cases),
                       howText(taken), taken.file, taken.reason},
             .weight = taken.clear ? TableLine::Weight::Strong : TableLine::Weight::Plain});
    }
    return lines;
}

} // namespace jiuzhang::ui
