// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace jiuzhang::ui {

// The paths of the files of this machine that are dropped.
[[nodiscard]] inline QStringList droppedFiles(const QDropEvent& event)
{
    QStringList files;
    for (const QUrl& each : event.mimeData()->urls()) {
        if (each.isLocalFile())
            files += each.toLocalFile();
    }
    return files;
}

} // namespace jiuzhang::ui
