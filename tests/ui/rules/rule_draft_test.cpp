// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_draft.h"

#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

Rule rule(const QString& id, int rank)
{
    Rule made;
    made.id = id;
    made.rank = rank;
    made.words = u"规则"_s + id;
    return made;
}

RuleDraft twoRules()
{
    return RuleDraft({rule(u"a"_s, 10), rule(u"b"_s, 20)});
}

Rule withWords(const RuleDraft& draft, const QString& id, const QString& words)
{
    Rule changed = *draft.find(id);
    changed.words = words;
    return changed;
}

} // namespace

TEST_CASE("a draft begins as the rules that were adopted", "[rules]")
{
    const RuleDraft draft = twoRules();
    CHECK(draft.rules().size() == 2);
    CHECK_FALSE(draft.isChanged());
    CHECK_FALSE(draft.canUndo());
    CHECK_FALSE(draft.canRedo());
}

TEST_CASE("every change is taken back and made again", "[rules]")
{
    RuleDraft draft = twoRules();
    draft.change(withWords(draft, u"a"_s, u"新词"_s), u"words"_s);
    const QString added = draft.add();
    draft.remove(u"b"_s);
    CHECK(draft.rules().size() == 2);
    CHECK(draft.isChanged(*draft.find(u"a"_s)));

    draft.undo();
    CHECK(draft.find(u"b"_s));
    draft.undo();
    CHECK_FALSE(draft.find(added));
    draft.undo();
    CHECK(draft.find(u"a"_s)->words == u"规则a"_s);
    CHECK_FALSE(draft.isChanged());
    CHECK_FALSE(draft.canUndo());

    draft.redo();
    CHECK(draft.find(u"a"_s)->words == u"新词"_s);
    draft.redo();
    draft.redo();
    CHECK_FALSE(draft.find(u"b"_s));
    CHECK_FALSE(draft.canRedo());
}

TEST_CASE("what is typed into one field is taken back at once", "[rules]")
{
    RuleDraft draft = twoRules();
    draft.change(withWords(draft, u"a"_s, u"新"_s), u"words"_s);
    draft.change(withWords(draft, u"a"_s, u"新词"_s), u"words"_s);
    draft.change(withWords(draft, u"b"_s, u"另"_s), u"words"_s);
    draft.undo();
    CHECK(draft.find(u"a"_s)->words == u"新词"_s);
    draft.undo();
    CHECK(draft.find(u"a"_s)->words == u"规则a"_s);
}

TEST_CASE("a change after a step back does away with what came after it", "[rules]")
{
    RuleDraft draft = twoRules();
    draft.change(withWords(draft, u"a"_s, u"新"_s), u"words"_s);
    draft.undo();
    draft.change(withWords(draft, u"a"_s, u"别的"_s), u"words"_s);
    CHECK_FALSE(draft.canRedo());
    draft.undo();
    CHECK_FALSE(draft.isChanged());
}

TEST_CASE("new rules come last, with an id that no rule had", "[rules]")
{
    RuleDraft draft = twoRules();
    const QString first = draft.add();
    CHECK(first == u"rule-1"_s);
    CHECK(draft.find(first)->rank == 30);
    draft.remove(first);
    CHECK(draft.add() == u"rule-2"_s);

    const QString copy = draft.duplicate(u"a"_s);
    CHECK(copy == u"rule-3"_s);
    CHECK(draft.find(copy)->words == u"规则a"_s);
    CHECK(draft.find(copy)->rank == 40);
}
