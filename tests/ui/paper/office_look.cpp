// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/office_look.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace jiuzhang::paper {

std::optional<std::vector<QByteArray>> printedByOffice(const std::vector<QByteArray>& docx)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    // A profile of its own: two runs at once would share the user's, and one of them would stop.
    const QUrl profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile")));
    QStringList arguments{QStringLiteral("-env:UserInstallation=") + profile.toString(),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("pdf"),
                          QStringLiteral("--outdir"),
                          folder.path()};
    const auto path = [&](std::size_t at, const QString& suffix) {
        return folder.filePath(QString::number(at) + suffix);
    };
    for (std::size_t at = 0; at < docx.size(); ++at) {
        QFile file(path(at, QStringLiteral(".docx")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(docx[at]);
        arguments.append(file.fileName());
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(180'000));
    std::vector<QByteArray> printed;
    for (std::size_t at = 0; at < docx.size(); ++at) {
        QFile file(path(at, QStringLiteral(".pdf")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        printed.push_back(file.readAll());
    }
    return printed;
}

} // namespace jiuzhang::paper
