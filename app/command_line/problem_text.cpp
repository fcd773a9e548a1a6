// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/problem_text.h"

#include "app/command_line/commands.h"
#include "ui/shared/error_text.h"

namespace jiuzhang::command_line {

namespace {

struct Sentence {
    const char* kind;   // as core/record/ledger_care.h gives them
    const char* detail; // empty: whatever it is
    QString text;       // %1: a name, or the number of an event or a case
};

std::vector<Sentence> sentences()
{
    return {
        {"file", "", Words::tr("The file is damaged inside.")},
        {"schema", "superfluous", Words::tr("“%1” was added to the tables by another program.")},
        {"schema", "missing", Words::tr("“%1” was taken out of the tables by another program.")},
        {"schema", "", Words::tr("“%1” of the tables was changed by another program.")},
        {"chain", "hash", Words::tr("Event %1 is not as it was entered.")},
        {"chain", "order", Words::tr("Event %1 cannot follow in its case.")},
        {"chain", "righting", Words::tr("Event %1 puts right what its case does not have.")},
        {"chain", "", Words::tr("Event %1 does not follow from the one before.")},
        {"sequence", "superfluous", Words::tr("The count “%1” was added by another program.")},
        {"sequence", "", Words::tr("At event %1 events are missing, or their count was changed.")},
        {"anchor", "", Words::tr("Event %1 has not the hash that was written down.")},
        {"paper", "", Words::tr("“%1” had been changed before the ledger was brought up.")},
        {"content", "superfluous", Words::tr("A kept file was added that no event names.")},
        {"content", "missing", Words::tr("The kept file of “%1” was taken away.")},
        {"content", "", Words::tr("The kept file of “%1” was changed.")},
        {"projection", "",
         Words::tr("The tables show %1 otherwise than its events. Rebuild them.")},
        {"draft", "changed", Words::tr("Draft %1 is not as it was saved; the record stands.")},
        {"draft", "count",
         Words::tr("The count of drafts was changed by another program; the record stands.")},
        {"draft", "lost", Words::tr("Draft %1 was lost; the record stands.")},
        {"draft", "", Words::tr("Draft %1 was added by another program; the record stands.")},
        {"clock", "",
         Words::tr(
             "Event %1 was entered on a clock more than a day behind that of the entry before "
             "it: a clock was set, or the entry was put in. The record stands.")},
        {"search", "", Words::tr("The search index was changed by another program. Rebuild it.")},
    };
}

} // namespace

QString problemText(const Problem& problem)
{
    if (problem.refusal) {
        const QString sentence =
            problem.kind == u"text"
                ? Words::tr(
                      "A text of event %1 is one that nobody may enter any more; correct it. %2")
                : Words::tr("Event %1 could not have been entered. %2");
        return sentence.arg(problem.where.section(u' ', -1), ui::errorText(*problem.refusal));
    }
    const auto known = sentences();
    const auto found = std::ranges::find_if(known, [&](const Sentence& each) {
        const QLatin1String detail(each.detail);
        return problem.kind == QLatin1String(each.kind) &&
               (detail.isEmpty() || detail == problem.detail);
    });
    // 「table kept」, 「event 5」: the kind of thing is said in the sentence.
    const auto name = problem.where.section(u' ', -1);
    return found == known.end() ? name : QString(found->text).replace(QStringLiteral("%1"), name);
}

} // namespace jiuzhang::command_line
