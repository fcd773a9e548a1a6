// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/terms_text.h"

#include "core/office/papers/paper_kinds.h"
#include "ui/shared/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Term", text);
}

// "sign-for" → "Sign for", "creditCode" → "Credit code", "amountFen" → "Amount".
QString inWords(const QString& id)
{
    QString words;
    for (const QChar letter : id) {
        if (letter == u'-' || letter.isUpper())
            words += u' ';
        if (letter != u'-')
            words += letter.toLower();
    }
    if (words.endsWith(u" fen")) // a sum is shown in 万元
        words.chop(4);
    return words.left(1).toUpper() + words.mid(1);
}

template <class E>
QString wordText(E value)
{
    return catalogueText(idOf(value), chineseOf(value));
}

} // namespace

QString catalogueText(const QString& id, const QString& chinese)
{
    return installedLanguage() == Language::Chinese ? chinese : inWords(id);
}

QString stateText(State state)
{
    return wordText(state);
}

QString trackText(Track track)
{
    return wordText(track);
}

QString outcomeText(CaseOutcome outcome)
{
    return wordText(outcome);
}

QString viewText(EntityView view)
{
    return wordText(view);
}

QString approvalText(Approval approval)
{
    return wordText(approval);
}

QString roleText(Role role)
{
    const RoleRow& row = *std::ranges::find(kRoles, role, &RoleRow::role);
    return catalogueText(QString::fromLatin1(row.id), QString::fromUtf16(row.word));
}

QString stageText(int stage)
{
    static constexpr std::array kStages{
        QT_TRANSLATE_NOOP("Term", "Searching"), QT_TRANSLATE_NOOP("Term", "Verifying and handling"),
        QT_TRANSLATE_NOOP("Term", "Urging"), QT_TRANSLATE_NOOP("Term", "Concluding")};
    Q_ASSERT(stage >= 1 && stage <= static_cast<int>(kStages.size()));
    return translated(kStages[static_cast<std::size_t>(stage - 1)]);
}

QString actText(const QString& actId)
{
    const QString word = eventWord(actId);
    return word == actId ? actId : catalogueText(actId, word);
}

QString actKeysText(const ActRow& row)
{
    // As the window's menu of a case has them: its own letter, then the act's.
    return row.key == 0 ? QString() : QStringLiteral("Alt+C %1").arg(QChar(row.key));
}

QString paperText(const QString& kindId)
{
    return paperKind(kindId) ? catalogueText(kindId, paperName(kindId)) : kindId;
}

QString dayClassText(DayClass dayClass)
{
    switch (dayClass) {
    case DayClass::Workday:
        return translated(QT_TRANSLATE_NOOP("Term", "Working day"));
    case DayClass::Weekend:
        return translated(QT_TRANSLATE_NOOP("Term", "Weekend"));
    case DayClass::Holiday:
        return translated(QT_TRANSLATE_NOOP("Term", "Holiday"));
    case DayClass::MakeUpWorkday:
        return translated(QT_TRANSLATE_NOOP("Term", "Make-up working day"));
    }
    Q_UNREACHABLE();
}

QString needText(const Need& need)
{
    return catalogueText(QString::fromUtf16(need.key), QString::fromUtf16(need.word));
}

QString momentText(const QDateTime& moment)
{
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace jiuzhang::ui
