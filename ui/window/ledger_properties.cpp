// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_properties.h"

#include "core/office/backups.h"
#include "core/office/sign_in.h"
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace jiuzhang::ui {

namespace {

class PropertyWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::LedgerProperties)
};

QString entriesOf(const Desk& desk)
{
    const auto head = desk.record.head();
    return head ? PropertyWords::tr("Entries: %1; anchor %2").arg(head->seq).arg(head->anchor())
                : errorText(head.error());
}

QString backupsOf(const Desk& desk)
{
    const auto newest = newestBackup(desk.record);
    if (!newest)
        return errorText(newest.error());
    if (!*newest)
        return PropertyWords::tr("Last backup: none");
    return PropertyWords::tr("Last backup: %1")
        .arg((*newest)->enteredAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

QString accessWords(const Desk& desk)
{
    const auto access = accessOf(desk.record);
    if (!access)
        return errorText(access.error());
    return access->isSigned ? PropertyWords::tr("Each person signs in with a passphrase")
                            : PropertyWords::tr("Open: who acts is chosen at the desk");
}

} // namespace

QString propertiesOf(const Workplace& workplace)
{
    const Desk& desk = workplace.desk;
    const Programme& programme = desk.programme;
    const QFileInfo file(workplace.ledgerPath);
    const QStringList lines{
        QDir::toNativeSeparators(file.absoluteFilePath()),
        PropertyWords::tr("Size: %1").arg(QLocale().formattedDataSize(file.size())),
        PropertyWords::tr("Programme: %1 (%2), from the year %3")
            .arg(programme.title, programme.district)
            .arg(programme.firstYear),
        PropertyWords::tr("Office: %1").arg(programme.office),
        PropertyWords::tr("Units: %1").arg(programme.directory.units().size()),
        PropertyWords::tr("People listed: %1").arg(programme.people.all().size()),
        accessWords(desk),
        entriesOf(desk),
        backupsOf(desk)};
    return lines.join(u'\n');
}

} // namespace jiuzhang::ui
