// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casefile_presenter.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace jiuzhang::ui {

class ActForm;
class RecordForm;
struct Mending;

// The step that brings a case on in front, beside it those that are often taken, behind a button
// all others, and those it cannot take yet with the reason; in their place the form of the one that
// was chosen.
class ActsPane : public QWidget {
    Q_OBJECT
public:
    ActsPane(const Desk& desk, QWidget* parent);

    void showActs(const std::vector<ActOffer>& offers);
    void showForm(const ActRow* row); // null: none is open
    void showMending(const Mending& mending);
    void showStillNeeded(const std::optional<Error>& need);
    [[nodiscard]] RecordForm* form() const { return form_; }

Q_SIGNALS:
    void chosen(const jiuzhang::ActRow* row);
    void edited();
    void confirmed();
    void closed();
    void fileWanted(jiuzhang::ui::ActForm* form);

private:
    QWidget* makeButtons(const std::vector<ActOffer>& offers);
    QWidget* makeSteps(const std::vector<ActOffer>& offers, QWidget* more);
    QWidget* makeGroup(const std::vector<ActOffer>& offers,
                       const std::function<bool(const ActOffer&)>& which);
    QPushButton* makeButton(const ActOffer& offer, QWidget* place);
    void takeFormAway();
    void putUp(RecordForm* form, const QString& title);

    const Desk& desk_;
    QVBoxLayout* layout_;
    QWidget* buttons_ = nullptr;
    QWidget* sheet_ = nullptr; // the form with its title; null: none is open
    RecordForm* form_ = nullptr;
};

} // namespace jiuzhang::ui
