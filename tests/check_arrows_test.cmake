# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D SCRATCH=<folder> -D QT_HEADERS=<folder> -P check_arrows_test.cmake
#
# Proves that check_arrows.cmake notices: plants one mistake at a time in an otherwise clean
# tree and expects a failure that names file and fault, and no other.
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-License-Identifier: GPL-3.0-or-later\n")
function(run_check)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} -D QT_HEADERS=${QT_HEADERS}
                -P ${CMAKE_CURRENT_LIST_DIR}/check_arrows.cmake
        RESULT_VARIABLE status ERROR_VARIABLE said OUTPUT_QUIET)
    string(REGEX REPLACE "[ \n]+" " " said "${said}") # CMake wraps long lines
    set(status ${status} PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()

function(failure text)
    set_property(GLOBAL APPEND_STRING PROPERTY failures "\n  ${text}")
endfunction()

# `fault` is a regular expression for what is said after the file's name. A second file and its
# text may follow.
function(planted file text fault)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${file} "${text}")
    if(ARGC EQUAL 5)
        file(WRITE ${SCRATCH}/${ARGV3} "${ARGV4}")
    endif()
    run_check()
    string(REGEX MATCHALL "\\.(cpp|h|sql|cmake|json): " named "${said}")
    list(LENGTH named count)
    if(status EQUAL 0 OR NOT said MATCHES "${file}: .*${fault}" OR NOT count EQUAL 1)
        failure("${file} (${fault}): ${said}")
    endif()
endfunction()

function(clean file text)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${file} "${text}")
    run_check()
    if(NOT status EQUAL 0)
        failure("${file} should be clean: ${said}")
    endif()
endfunction()

function(lines count text result)
    string(REPEAT "${text}\n" ${count} all)
    set(${result} "${all}" PARENT_SCOPE)
endfunction()

# Names of tests
planted(tests/core/base/money_test.cpp "${spdx}TEST_CASE(\"a sum is a sum; it adds up\", \"[base]\")\n{\n}\n"
    "semicolon")

# Arrows between rooms
planted(core/casework/case.h "${spdx}#include \"core/store/database.h\"\n" "may not include core/store")
planted(core/casework/case.h "${spdx}#include \"core/routing/rules.h\"\n" "may not include core/routing")
planted(core/store/ledger.cpp "${spdx}#include \"ui/dispatch/dispatch_presenter.h\"\n"
    "may not include ui/dispatch")
planted(core/office/desk.h "${spdx}#include \"core/store/ledger.h\"\n" "may not include core/store")
planted(ui/today/today_panel.cpp "${spdx}#include \"ui/ledger/ledger_panel.h\"\n"
    "may not include ui/ledger")
planted(ui/shared/texts.cpp "${spdx}#include \"core/store/ledger.h\"\n" "may not include core/store")
planted(ui/today/today_presenter.h "${spdx}#include \"ui/today/today_panel.h\"\n"
    "may not know a widget")
planted(ui/ledger/case_model.h "${spdx}#include \"ui/ledger/ledger_presenter.h\"\n"
    "may not know a presenter")
planted(app/sheet_reader/main.cpp "${spdx}#include \"core/store/ledger.h\"\n"
    "may not include core/store")
planted(tests/core/base/money_test.cpp "${spdx}#include \"ui/shared/texts.h\"\n"
    "may not include ui/shared")
planted(core/post/box.h "${spdx}#include \"core/base/money.h\"\n" "no line in tests/check_arrows")
planted(core/base/money.h "${spdx}#include \"text.h\"\n" "from the root")

# Libraries
planted(core/casework/clue.h "${spdx}#include <QWidget>\n" "may use only QtCore")
planted(core/base/text.h "${spdx}#include <QtGui/QFont>\n" "may use only QtCore")
planted(core/casework/clue.h "${spdx}#include <QSqlQuery>\n" "may use only QtCore")
planted(ui/ledger/ledger_presenter.cpp "${spdx}#include <QMessageBox>\n" "may use only QtCore QtGui")
planted(ui/ledger/ledger_panel.cpp "${spdx}#include <QSqlDatabase>\n" "may use only QtCore QtGui")
planted(core/figures/month.cpp "${spdx}#include <xlsxwriter.h>\n" "does not belong in core/figures")
planted(core/figures/reader.cpp "${spdx}#include <zip.h>\n"
    "does not belong in core/figures")
planted(tests/core/base/money_test.cpp "${spdx}#include <catch2/catch.hpp>\n"
    "does not belong in tests/core")

# Words
planted(core/office/desk.cpp "${spdx}auto text = tr(\"Done\");\n" "core never speaks")
planted(core/figures/month.cpp "${spdx}auto q = \"SELECT number FROM ledger\";\n" "speaks SQL")
planted(ui/ledger/list.cpp "${spdx}auto q = \"PRAGMA user_version\";\n" "speaks SQL")
planted(core/base/clock.h "${spdx}class Clock { static Clock& instance(); };\n" "declares instance")
planted(core/base/clue.h "${spdx}struct ClueInfo;\n" "Info hides")
planted(core/base/clue.h "${spdx}class ClueManager {};\n" "Manager hides")
planted(core/base/text_utils.h "${spdx}" "hides what it is")
planted(core/base/helper.cpp "${spdx}" "hides what it is")
planted(core/base/money.h "#pragma once\n" "SPDX")
planted(resources/schema/0001_ledger.sql "CREATE TABLE t (a)\;\n" "SPDX")
set(above "..")
planted(resources/programme/p.json "{ \"from\": \"${above}/shared/a.csv\" }\n" "only one machine has")

# One place
planted(core/office/linking.cpp "${spdx}auto done = record.atomically(work);\n"
    "only core/office/decide.cpp may")
planted(core/office/decide.cpp "${spdx}auto done = work();\n" "opens no transaction")
foreach(number a b c d e f g h)
    string(APPEND acts "    ActRow{Act::${number}, u\"act-${number}\"},\n")
    string(APPEND second "    {u\"act-${number}\", 1},\n")
endforeach()
planted(ui/shared/act_text.cpp "${spdx}${second}" "names 8 acts, which core/casework/acts"
    core/casework/acts.cpp "${spdx}${acts}")
planted(ui/casefile/follow_up_sections.cpp "${spdx}" "names few ids")
file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/CMakeLists.txt "# SPDX-License-Identifier: GPL-3.0-or-later\n")
run_check() # a whole tree, and where the acts are listed nobody knows
if(NOT said MATCHES "acts.cpp: has no row of the catalogue of acts")
    failure("the catalogue of acts is gone: ${said}")
endif()

# Sizes
lines(400 "int n;" long)
planted(core/base/money.cpp "${spdx}${long}" "has 401 lines, over 400")
lines(100 "int n;" long)
planted(core/base/money.h "${spdx}${long}" "has 101 lines, over 100")
lines(41 "    n();" long)
planted(core/base/money.cpp "${spdx}void f()\n{\n${long}}\n" "function of 41 lines at 3, over 40")
planted(core/base/money.h "${spdx}struct A {\n    void f()\n    {\n${long}    }\n};\n"
    "function of 41 lines at 4, over 40")
clean(ui/today/today_panel.cpp "${spdx}void f()\n{\n${long}}\n")
clean(core/base/money.cpp "${spdx}void f()\n{\n    switch (a) {\n${long}}\n")
lines(81 "    n();" long)
planted(ui/today/today_panel.cpp "${spdx}void f()\n{\n${long}}\n" "81 lines at 3, over 80")

# What is allowed
clean(core/store/record_store.cpp "${spdx}auto done = atomically(work);\n")
clean(core/store/ledger.cpp "${spdx}#include \"core/record/case_record.h\"\n#include <sqlite3.h>\n")
clean(ui/window/main_window.cpp "${spdx}#include \"ui/today/today_panel.h\"\n#include <QMenuBar>\n")
clean(ui/today/today_panel.cpp "${spdx}#include <QLabel>\nauto t = tr(\"Today [%1]; \\\\\");\n")
clean(core/base/database_name.cpp "${spdx}// tr() and SELECT x FROM y are only spoken of here\n")
clean(app/main.cpp "${spdx}#include \"core/store/ledger.h\"\n#include <CLI/CLI.hpp>\n")

file(REMOVE_RECURSE ${SCRATCH})
get_property(failures GLOBAL PROPERTY failures)
if(failures)
    message(FATAL_ERROR "check_arrows.cmake did not notice:${failures}")
endif()
