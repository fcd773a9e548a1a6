# SPDX-License-Identifier: GPL-3.0-or-later
"""bare_import.py BOOK FILE: the book's rows as openpyxl reads them, inserted into SQLite as they
are. What an import is measured against."""
import sqlite3
import sys

import openpyxl

book, file = sys.argv[1:]
with sqlite3.connect(file) as ledger:
    for sheet in openpyxl.load_workbook(book, read_only=True):
        rows = sheet.iter_rows(values_only=True)
        heading = next(rows)
        ledger.execute("CREATE TABLE clue (" + ", ".join(f"c{i}" for i in range(len(heading))) + ")")
        insert = "INSERT INTO clue VALUES (" + ", ".join("?" for _ in heading) + ")"
        ledger.executemany(insert, rows)
