// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"
#include "core/directory/programme.h"

#include <QAbstractListModel>

namespace jiuzhang::ui {

// One event in words: 「2022-06-20 转办 · 经办人01」 and below it what it says.
struct ChronicleLine {
    QString head;
    QString words; // may have several lines; empty: the act says it all
    friend bool operator==(const ChronicleLine&, const ChronicleLine&) = default;
};

[[nodiscard]] ChronicleLine lineOf(const Event& event, const Programme& programme);

// The chronicle of one case, newest first.
class ChronicleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void show(QList<ChronicleLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ChronicleLine> lines_;
};

} // namespace jiuzhang::ui
