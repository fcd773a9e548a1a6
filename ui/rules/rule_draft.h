// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

namespace jiuzhang::ui {

// Routing rules while they are edited. Every change can be taken back, as far as to the rules
// that were adopted.
class RuleDraft {
public:
    RuleDraft() = default;
    explicit RuleDraft(std::vector<Rule> adopted);

    [[nodiscard]] const std::vector<Rule>& rules() const { return steps_[at_]; }
    [[nodiscard]] const Rule* find(const QString& id) const; // null: no such rule
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isChanged(const Rule& rule) const; // from the one that was adopted

    // Puts the rule in the place of the one with its id. What is typed into one field, named
    // by `field`, is one step back.
    void change(const Rule& rule, const QString& field);
    QString add();                        // an empty rule after the others; answers its id
    QString duplicate(const QString& id); // the copy's id
    void remove(const QString& id);
    void replaceAll(std::vector<Rule> rules);

    [[nodiscard]] bool canUndo() const { return at_ > 0; }
    [[nodiscard]] bool canRedo() const { return at_ + 1 < steps_.size(); }
    void undo();
    void redo();

private:
    [[nodiscard]] QString freeId() const;
    QString append(Rule rule); // with an id of its own
    void step(std::vector<Rule> rules);

    std::vector<std::vector<Rule>> steps_{{}}; // the first is what was adopted
    std::size_t at_ = 0;
    QString typing_; // rule and field of the newest step, while it is being typed
};

} // namespace jiuzhang::ui
