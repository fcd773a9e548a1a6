// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"
#include "core/record/ledger_query.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

// What the ledger screen is asked to show. An optional that is empty sets no condition; one
// that holds "" asks for the cases where it is not known.
struct LedgerFilters {
    QString find = {};
    std::optional<QString> state = {}; // a state's id, or "open" for every open one
    std::optional<QString> category = {};
    std::optional<QString> lead = {};
    bool late = false;
    bool lagging = false; // behind the window of its stage
    [[nodiscard]] bool any() const { return *this != LedgerFilters(); }
    friend bool operator==(const LedgerFilters&, const LedgerFilters&) = default;
};

struct FilterChoice {
    QString value;
    QString text;
    friend bool operator==(const FilterChoice&, const FilterChoice&) = default;
};

class LedgerView {
public:
    virtual ~LedgerView() = default;
    virtual void showChoices(const std::vector<FilterChoice>& categories,
                             const std::vector<FilterChoice>& leads) = 0;
    virtual void showFilters(const LedgerFilters& filters) = 0;
    virtual void showOrder(const QString& field, bool descending) = 0;
    virtual void showRows(std::vector<std::int64_t> rows) = 0;
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
    static constexpr std::size_t kMostChosen = 200; // cases looked at for one dispatch

    // `on`: the working date, by which "late" is judged.
    LedgerPresenter(const LedgerQuery& query, const Programme& programme, QDate on,
                    LedgerView& view);

    void refresh();
    void filter(const LedgerFilters& filters);
    void only(const QString& field, const QString& value); // every other filter is taken off
    void sortBy(const QString& field, bool descending);    // "": not sortable, order stays
    void choose(std::span<const std::int64_t> rows);
    [[nodiscard]] const QStringList& dispatchable() const { return dispatchable_; }

private:
    void ask();
    void offerChoices();
    [[nodiscard]] LedgerQuestion question() const;

    const LedgerQuery& query_;
    const Programme& programme_;
    QDate on_;
    LedgerView& view_;
    LedgerFilters filters_;
    QString sortBy_ = QStringLiteral("number");
    bool descending_ = false;
    QStringList dispatchable_;
};

} // namespace jiuzhang::ui
