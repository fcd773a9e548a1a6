// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/office_look.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace jiuzhang::paper {

namespace {

// The faces that an office has and this machine has not are played by those of the PDF, so that
// lines are as wide.
QByteArray officeFonts()
{
    QByteArray file = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                      "<fontconfig><include>/etc/fonts/fonts.conf</include>";
    for (const auto& [wanted, used] : {std::pair("方正小标宋简体", "Noto Serif CJK SC"),
                                       {"仿宋_GB2312", "Noto Serif CJK SC"},
                                       {"楷体_GB2312", "Noto Serif CJK SC"},
                                       {"黑体", "Noto Sans CJK SC"},
                                       {"宋体", "Noto Serif CJK SC"}})
        file += QByteArray("<match target=\"pattern\"><test name=\"family\"><string>") + wanted +
                "</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\"><string>" +
                used + "</string></edit></match>";
    return file + "</fontconfig>";
}

} // namespace

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
    QFile fonts(folder.filePath(QStringLiteral("fonts.conf")));
    REQUIRE(fonts.open(QIODevice::WriteOnly));
    fonts.write(officeFonts());
    fonts.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts.fileName());
    QProcess process;
    process.setProcessEnvironment(environment);
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
