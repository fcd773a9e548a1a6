// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "core/record/ledger_query.h"
#include "ui/ledger/saved_views.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

class LedgerView {
public:
    virtual ~LedgerView() = default;
    virtual void showChoices(const LedgerChoices& choices) = 0;
    virtual void showFilters(const LedgerFilters& filters) = 0;
    virtual void showOrder(const QString& field, bool descending) = 0;
    virtual void showRows(std::vector<std::int64_t> rows) = 0;
    virtual void showFigure(const QString& sentence) = 0; // whose cases these are; "": of none
    virtual void showCount(const QString& sentence) = 0;
    virtual void showNothing(const QString& sentence) = 0; // instead of rows
    virtual void refuse(const Error& error) = 0;
    virtual void showSelection(const QString& sentence, qsizetype dispatchable) = 0;
};

// Decides what the ledger screen asks the ledger for, and which of the chosen cases can go to
// the dispatch screen.
class LedgerPresenter {
    Q_DECLARE_TR_FUNCTIONS(LedgerPresenter)
public:
    static constexpr std::size_t kMostChosen = 200; // cases that are acted on together

    // `on`: the working date, by which "late" is judged.
    LedgerPresenter(const LedgerQuery& query, const Programme& programme, QDate on,
                    LedgerView& view);

    void refresh();
    void filter(const LedgerFilters& filters);
    void clear(); // every filter is taken off
    // The cases behind a figure of a report alone; one that counts twice stands here once.
    void onlyFigure(const QString& name, const QStringList& numbers);
    void leaveFigure(); // back to what was shown before; without a figure nothing happens
    void show(const SavedView& view);
    [[nodiscard]] SavedView shown(const QString& name) const; // what is shown now, to be kept
    void sortBy(const QString& field, bool descending);       // "": not sortable, order stays
    void choose(std::span<const std::int64_t> rows);
    [[nodiscard]] const QStringList& dispatchable() const { return dispatchable_; }
    [[nodiscard]] Result<LedgerQuestion> question() const;        // of what is shown
    [[nodiscard]] bool tooManyChosen() const { return tooMany_; } // to act on them together

private:
    void ask();
    [[nodiscard]] QString withSums(const QString& counted,
                                   std::span<const std::int64_t> rows) const;
    void offerChoices();
    void start(const LedgerFilters& filters, const QString& order, bool descending = false);
    [[nodiscard]] bool anyFilter() const { return filters_.any() || !figure_.isEmpty(); }

    const LedgerQuery& query_;
    const Programme& programme_;
    QDate on_;
    LedgerView& view_;
    LedgerFilters filters_;
    SavedView before_;    // the figure's cases were shown
    QString figure_;      // whose cases alone are shown, in a sentence; "": of none
    QStringList numbers_; // of them, each once
    QString sortBy_ = QStringLiteral("number");
    bool descending_ = false;
    QStringList dispatchable_;
    bool tooMany_ = false;
};

} // namespace jiuzhang::ui
