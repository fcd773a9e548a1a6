// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/manual_tables.h"

#include "core/casework/fields.h"
#include "core/casework/state.h"
#include "ui/shared/error_sentences.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ManualTables)
};

constexpr std::array kAllCodes{
#define X(code) ErrorCode::code,
#include "core/base/error_codes.inc"
#undef X
};

// As it reads, whatever it means in Markdown.
QString plainly(QString text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_<>|#\\[\\]])"));
    return text.replace(signs, QStringLiteral("\\\\1"));
}

QString tableRow(const QStringList& cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString tableHead(const QStringList& cells)
{
    return tableRow(cells) + tableRow(QStringList(cells.size(), QStringLiteral("---")));
}

QString joined(const QStringList& words)
{
    return words.join(TableWords::tr(", "));
}

ManualPage tablePage(const QString& topic, const QString& title, const QString& text)
{
    return {ManualPart::Tables, topic, title, QStringLiteral("# %1\n\n%2").arg(title, text)};
}

QString statesOf(const ActRow& row)
{
    const bool isMost = row.from.size() > kStates.size() / 2;
    QStringList states; // those it begins from, or the few that it does not
    for (const auto& word : kStates) {
        if ((std::ranges::find(row.from, word.value) != row.from.end()) != isMost)
            states += stateText(word.value);
    }
    if (!isMost)
        return joined(states);
    return states.isEmpty() ? TableWords::tr("any")
                            : TableWords::tr("any but %1").arg(joined(states));
}

QString needsOf(const ActRow& row)
{
    QStringList needs;
    for (const Need& need : row.needs)
        needs += plainly(needText(need)) + (need.required ? QStringLiteral("\\*") : QString());
    return joined(needs);
}

QString rolesOf(const ActRow& row)
{
    QStringList roles;
    for (const RoleRow& role : kRoles) {
        if (row.roles.contain(role.role))
            roles += roleText(role.role);
    }
    return joined(roles);
}

ManualPage actsPage()
{
    QString text =
        TableWords::tr("All acts on a case. What is marked * is needed. A listed person needs one "
                       "of the roles; the keys begin the act on the case that is chosen.") +
        QStringLiteral("\n\n") +
        tableHead({TableWords::tr("Act"), TableWords::tr("Keys"),
                   TableWords::tr("State of the case"), TableWords::tr("Asks for"),
                   TableWords::tr("Roles"), TableWords::tr("Command line")});
    for (const ActRow& row : allActs()) {
        const QString id = QString::fromUtf16(row.id);
        text +=
            tableRow({QStringLiteral("**%1**").arg(actText(id)), actKeysText(row), statesOf(row),
                      needsOf(row), rolesOf(row), QStringLiteral("`%1`").arg(id)});
    }
    return tablePage(QStringLiteral("acts"), TableWords::tr("Acts"), text);
}

ManualPage fieldsPage()
{
    QString text =
        TableWords::tr("What a clue has. What is marked * is needed to register it. The word on "
                       "papers is also the heading of a column in a workbook.") +
        QStringLiteral("\n\n") +
        tableHead({TableWords::tr("Field"), TableWords::tr("On papers"),
                   TableWords::tr("Where it is shielded"), TableWords::tr("Command line")});
    for (const ClueField& field : clueFields()) {
        const QString mask = field.mask ? QString::fromUtf16(field.mask) : QString();
        text +=
            tableRow({fieldText(field.id()) + (field.required ? QStringLiteral("\\*") : QString()),
                      plainly(QString::fromUtf16(field.word)), plainly(mask),
                      QStringLiteral("`%1`").arg(field.writtenKey())});
    }
    return tablePage(QStringLiteral("fields"), TableWords::tr("Fields of a clue"), text);
}

ManualPage messagesPage()
{
    static const QRegularExpression details(QStringLiteral("%\\d"));
    QStringList sentences;
    for (const ErrorCode code : kAllCodes) {
        QString sentence = QCoreApplication::translate("Error", sentenceOf(code));
        sentences += plainly(sentence.replace(details, QStringLiteral("…")));
    }
    sentences.removeDuplicates();
    const QString text =
        TableWords::tr("Each sentence in which the program refuses something, and what to do. “…” "
                       "stands for what differs. Nothing was changed when one of them comes.") +
        QStringLiteral("\n\n- ") + sentences.join(QStringLiteral("\n- ")) + u'\n';
    return tablePage(QStringLiteral("messages"), TableWords::tr("What the program refuses"), text);
}

} // namespace

std::vector<ManualPage> manualTables()
{
    return {actsPage(), fieldsPage(), messagesPage()};
}

} // namespace jiuzhang::ui
