# SPDX-License-Identifier: GPL-3.0-or-later
"""What LibreOffice makes of workbooks that the program wrote, by its own interface (UNO).

libreoffice.py PIPE recalculated BOOK…             every formula reckoned anew gives the stored result
libreoffice.py PIPE filled BOOK OUT HEADING=TEXT…  the first row of a reply workbook filled in
libreoffice.py PIPE end
"""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FORMULA = 16  # com.sun.star.sheet.CellFlags


def desktop(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice did not answer")


def property_of(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def opened(office, path):
    url = uno.systemPathToFileUrl(path)
    book = office.loadComponentFromURL(url, "_blank", 0, (property_of("Hidden", True),))
    if book is None:
        sys.exit(f"{path}: LibreOffice cannot open it")
    return book


def formulas(book):
    """Place, formula, value and shown text of each cell with a formula."""
    for sheet in book.Sheets:
        for area in sheet.queryContentCells(FORMULA).RangeAddresses:
            for row in range(area.StartRow, area.EndRow + 1):
                for column in range(area.StartColumn, area.EndColumn + 1):
                    cell = sheet.getCellByPosition(column, row)
                    yield (sheet.Name, row, column), cell.Formula, cell.Value, cell.String


def recalculated(office, paths):
    for path in paths:
        book = opened(office, path)
        stored = list(formulas(book))
        book.calculateAll()
        anew = list(formulas(book))
        wrong = [(old, new) for old, new in zip(stored, anew)
                 if abs(old[2] - new[2]) > 0.000001 or old[3] != new[3]]
        book.close(True)
        if not stored:
            sys.exit(f"{path}: no formula in it")
        for old, new in wrong:
            print(f"{path} {old[0]} {old[1]}: {old[3]}, LibreOffice {new[3]}", file=sys.stderr)
        if wrong:
            sys.exit(1)
        print(f"{path}: {len(stored)} formulas, the same results")


def filled(office, path, out, values):
    book = opened(office, path)
    sheet = book.Sheets.getByIndex(0)
    row, columns = heading_row(sheet)
    for heading, text in (value.split("=", 1) for value in values):
        sheet.getCellByPosition(columns[heading], row + 1).FormulaLocal = text  # as if typed
    url = uno.systemPathToFileUrl(out)
    book.storeToURL(url, (property_of("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)


def heading_row(sheet):
    for row in range(20):
        texts = [sheet.getCellByPosition(column, row).String for column in range(40)]
        if "案件编号" in texts:
            return row, {text: column for column, text in enumerate(texts) if text}
    sys.exit("no row of headings")


def main():
    pipe, task, *rest = sys.argv[1:]
    office = desktop(pipe)
    if task == "recalculated":
        recalculated(office, rest)
    elif task == "filled":
        filled(office, rest[0], rest[1], rest[2:])
    else:
        office.terminate()


main()
