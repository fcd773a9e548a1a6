// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/heard_view.h"
#include "ui/casefile/casefile_presenter.h"

namespace jiuzhang::ui {

// What the case file was told to show.
struct RecordingView final : CaseFileView, HeardView {
    bool isEmpty = false;
    std::optional<Error> why;
    std::optional<CaseSheet> sheet;
    QList<ChronicleLine> chronicle;
    std::vector<IssuedPaper> letters;
    std::map<QString, QString> annulled;
    std::vector<Attachment> attachments;
    QMap<QString, std::optional<Error>> offers; // act → why not
    QString openForm;
    std::optional<Mending> mending;     // of the form that is open
    std::pair<ActValues, QDate> filled; // what was typed before
    std::optional<Error> needed;
    QString done;
    QString dispatchWanted;

    void showNoCase(const std::optional<Error>& error) override
    {
        isEmpty = true;
        why = error;
    }
    void showCase(const CaseSheet& shown) override
    {
        isEmpty = false;
        sheet = shown;
    }
    void showChronicle(const QList<ChronicleLine>& lines) override { chronicle = lines; }
    void showLetters(const std::vector<IssuedPaper>& all, const std::map<QString, QString>& no,
                     const std::vector<Attachment>& files) override
    {
        letters = all;
        annulled = no;
        attachments = files;
    }
    void showActs(const std::vector<ActOffer>& all) override
    {
        offers.clear();
        for (const auto& offer : all)
            offers[QString::fromUtf16(offer.row->id)] = offer.obstacle;
    }
    void showActForm(const ActRow* row) override
    {
        openForm = row ? QString::fromUtf16(row->id) : QString();
        mending.reset();
    }
    void showMending(const Mending& shown) override { mending = shown; }
    void fillForm(const ActValues& values, QDate on) override { filled = {values, on}; }
    void showStillNeeded(const std::optional<Error>& need) override { needed = need; }
    void showDone(const QString& sentence) override { done = sentence; }
    void wantDispatch(const CaseNumber& number) override { dispatchWanted = number.text(); }

    QStringList possible() const
    {
        QStringList acts;
        for (auto offer = offers.begin(); offer != offers.end(); ++offer) {
            if (!offer.value())
                acts += offer.key();
        }
        return acts;
    }
};

} // namespace jiuzhang::ui
