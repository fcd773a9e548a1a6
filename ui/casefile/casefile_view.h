// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/listing.h"
#include "core/office/papers/papers.h"
#include "ui/casefile/act_offers.h"
#include "ui/casefile/case_sheet.h"
#include "ui/casefile/chronicle_lines.h"
#include "ui/casefile/entry_mending.h"
#include "ui/shared/work_view.h"

namespace jiuzhang::ui {

// What the case file can show.
class CaseFileView : public virtual WorkView {
public:
    virtual void showNoCase(const std::optional<Error>& why) = 0; // none: none was chosen
    virtual void showCase(const CaseSheet& sheet) = 0;
    virtual void showChronicle(const QList<ChronicleLine>& lines) = 0;
    // `annulled`: the numbers that were annulled, and why.
    virtual void showLetters(const std::vector<IssuedPaper>& letters,
                             const std::map<QString, QString>& annulled,
                             const std::vector<Attachment>& attachments) = 0;
    virtual void showActs(const std::vector<ActOffer>& offers) = 0;
    virtual void showActForm(const ActRow* row) = 0; // null: no form is open
    virtual void showMending(const Mending& mending) = 0;
    virtual void fillForm(const ActValues& values, QDate on) = 0; // that is open, as typed before
    virtual void showStillNeeded(const std::optional<Error>& need) = 0; // none: may be done
    virtual void showDone(const QString& sentence) = 0; // an act was done: the record changed
    virtual void wantDispatch(const CaseNumber& number) = 0;
};

} // namespace jiuzhang::ui
