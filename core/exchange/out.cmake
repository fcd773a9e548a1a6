# SPDX-License-Identifier: GPL-3.0-or-later
# Workbooks written. Apart from reading, so that neither brings the other's library along.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET GLOBAL libzip)
jiuzhang_room(core_exchange_out
    SOURCES
        book_template.cpp
        cell_style.cpp
        cell_writing.cpp
        debt_workbook.cpp
        deduction_workbook.cpp
        export_columns.cpp
        figures_workbook.cpp
        ledger_row.cpp
        list_workbook.cpp
        month_workbook.cpp
        reply_book.cpp
        returned_rows.cpp
        row_shift.cpp
        sheet_pages.cpp
        sheet_template.cpp
        summary_sheets.cpp
        summary_workbook.cpp
        written_ledger.cpp
        written_workbook.cpp
        xml_text.cpp
        zip_book.cpp
    LINKS core_figures core_arrears core_exchange
    PRIVATE_LINKS PkgConfig::XLSXWRITER PkgConfig::LIBZIP)
