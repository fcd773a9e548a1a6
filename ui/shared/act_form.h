// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/record_form.h"

#include <QMap>

namespace jiuzhang::ui {

// The form of one act, made from what its row of the table needs: one field per need, and the
// day it happened.
class ActForm : public RecordForm {
    Q_OBJECT
public:
    ActForm(const ActRow& row, const Programme& programme, QDate on, QWidget* parent);

    [[nodiscard]] const ActRow& row() const override { return row_; }
    [[nodiscard]] ActValues values() const override;
    void fill(const ActValues& values, QDate on) override;
    void takeFocus() override;         // to the first field
    void setFile(const QString& path); // in the field for one

Q_SIGNALS:
    void fileWanted();

private:
    void addField(const Need& need, const Programme& programme, QDate on);

    const ActRow& row_;
    QMap<QString, NeedEditor*> editors_; // by the needs' keys
    NeedEditor* first_ = nullptr;
    NeedEditor* file_ = nullptr; // where the act needs one
};

} // namespace jiuzhang::ui
