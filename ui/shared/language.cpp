// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace jiuzhang::ui {

namespace {

const auto kKey = QStringLiteral("language");
const auto kEnglish = QStringLiteral("en");
const auto kChinese = QStringLiteral("zh_CN");

void install(QCoreApplication& application, const QString& path)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(path))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // Qt's own catalogue is not installed everywhere
}

} // namespace

void installLanguage(QCoreApplication& application, Language language)
{
    // A translator takes itself out when it is deleted.
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    if (language == Language::English) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    install(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                             QStringLiteral("/qtbase_zh_CN.qm"));
    const QDir catalogues(QStringLiteral(":/i18n"));
    for (const auto& name : catalogues.entryList({QStringLiteral("*.qm")}))
        install(application, catalogues.filePath(name));
}

QString catalogueWord(const QString& id, const QString& chinese)
{
    if (QLocale().language() == QLocale::Chinese)
        return chinese;
    QString words;
    for (const QChar c : id) {
        if (c.isUpper())
            words += u' ';
        words += c == u'-' ? QChar(u' ') : c.toLower();
    }
    return words.left(1).toUpper() + words.mid(1);
}

Language savedLanguage()
{
    return QSettings().value(kKey) == kEnglish ? Language::English : Language::Chinese;
}

void saveLanguage(Language language)
{
    QSettings().setValue(kKey, language == Language::English ? kEnglish : kChinese);
}

} // namespace jiuzhang::ui
