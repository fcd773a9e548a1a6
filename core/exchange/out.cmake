# SPDX-License-Identifier: GPL-3.0-or-later
# Workbooks written. Apart from reading, so that neither brings the other's library along.
jiuzhang_room(core_exchange_out
    SOURCES
        figures_workbook.cpp
        ledger_row.cpp
        month_workbook.cpp
        summary_workbook.cpp
        written_workbook.cpp
    LINKS core_figures
    PRIVATE_LINKS PkgConfig::XLSXWRITER)
