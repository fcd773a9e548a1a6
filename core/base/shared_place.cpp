// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shared_place.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>

namespace jiuzhang {

bool isNetworkDrive(const QByteArray& fileSystem)
{
    static const QList<QByteArray> kNetworks{"nfs", "nfs4", "cifs", "smb3",  "smbfs",
                                             "9p",  "ceph", "afs",  "ncpfs", "glusterfs"};
    static const QList<QByteArray> kInUserSpace{"sshfs", "rclone", "davfs", "gvfsd", "smbnetfs"};
    return kNetworks.contains(fileSystem) ||
           std::ranges::any_of(kInUserSpace, [&](const QByteArray& name) {
               return fileSystem.startsWith("fuse." + name);
           });
}

namespace {

bool isSyncedFolder(const QString& name)
{
    static const QStringList kFolders{
        QStringLiteral("坚果云"),           QStringLiteral("我的坚果云"),
        QStringLiteral("Nutstore Files"),   QStringLiteral("百度云同步盘"),
        QStringLiteral("百度网盘同步空间"), QStringLiteral("BaiduSyncdisk"),
        QStringLiteral("WPS云盘"),          QStringLiteral("WPSDrive"),
        QStringLiteral("OneDrive"),         QStringLiteral("Dropbox"),
        QStringLiteral("Nextcloud"),        QStringLiteral("iCloud Drive")};
    return kFolders.contains(name, Qt::CaseInsensitive) ||
           name.startsWith(u"OneDrive - ", Qt::CaseInsensitive);
}

} // namespace

SharedPlace sharedPlaceOf(const QString& path)
{
    QFileInfo there(path);
    while (!there.exists() && !there.isRoot() && there.filePath() != there.path())
        there.setFile(there.path());
    if (isNetworkDrive(QStorageInfo(there.absoluteFilePath()).fileSystemType()))
        return SharedPlace::Network;
    const auto folders = QFileInfo(path).absoluteFilePath().split(u'/');
    return std::ranges::any_of(folders, isSyncedFolder) ? SharedPlace::CloudSync
                                                        : SharedPlace::None;
}

} // namespace jiuzhang
