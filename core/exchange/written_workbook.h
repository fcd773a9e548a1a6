// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/output_file.h"
#include "core/exchange/cell_style.h"
#include "core/exchange/sheet_pages.h"

#include <QDate>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace jiuzhang {

inline constexpr qsizetype kCellLimit = 32'767; // UTF-16 units in one cell of a workbook

[[nodiscard]] double inWan(Money value);                              // as a cell holds it
[[nodiscard]] QString sumOver(int column, int firstRow, int lastRow); // 「=SUM(B4:B20)」

// Whether a sheet's rows leave memory as they are written (long lists, from the top
// downwards) or stay until the end (a chart then shows its values wherever it is opened).
enum class Rows { Streamed, Kept };

// One .xlsx being written: cells of our kinds on libxlsxwriter's sheets. The file appears under its
// name when it is kept, whole, or not at all. Only what core/exchange writes includes this.
class WrittenWorkbook {
public:
    // Refuses FileUnwritable at once where nothing can be written, not after long work.
    [[nodiscard]] static Result<WrittenWorkbook> begin(const QString& path, Rows rows);
    WrittenWorkbook(WrittenWorkbook&&) noexcept = default;

    [[nodiscard]] lxw_worksheet* sheet(SheetShape shape);
    [[nodiscard]] lxw_chart* chart(lxw_chart_type type);
    // A text is never read as a formula, and one too long for a cell says so at its end.
    void text(lxw_worksheet* sheet, int row, int column, const QString& text,
              CellStyle style = CellStyle::Text);
    void number(lxw_worksheet* sheet, int row, int column, std::int64_t value,
                CellStyle style = CellStyle::Count);
    void money(lxw_worksheet* sheet, int row, int column, Money value, // in 万元
               CellStyle style = CellStyle::Amount);
    void day(lxw_worksheet* sheet, int row, int column, QDate day);
    void points(lxw_worksheet* sheet, int row, int column, int hundredths); // 2.50
    void blank(lxw_worksheet* sheet, int row, int column, CellStyle style = CellStyle::Text);
    // With its result, for whoever only looks at the file. Counts as whole numbers.
    void formula(lxw_worksheet* sheet, int row, int column, const QString& formula, double result,
                 CellStyle style);
    // One text over all columns of the first page.
    void across(lxw_worksheet* sheet, int row, const QString& text, CellStyle style);

    // At the foot of every page, beside its number.
    void foot(const QString& text);

    // Writes the whole file beside its place, and gives it its name. FileUnwritable, StorageFull:
    // then there is none, or the one before it.
    [[nodiscard]] Outcome write();
    [[nodiscard]] Outcome keep() { return target_.keep(); }
    [[nodiscard]] Outcome finish(); // both, where nothing is recorded in between

private:
    struct Freeing { // without writing it
        void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
    };
    WrittenWorkbook(OutputFile target, QString place, std::unique_ptr<QTemporaryDir> folder,
                    Rows rows);
    struct Layout {
        SheetShape shape;
        int acrossTo = 0;        // the last column of the first page
        std::vector<int> needed; // characters in the widest line of each column
        int row = -1;            // the one being written
        int height = 0;
    };
    [[nodiscard]] lxw_format* format(CellStyle style) const
    {
        return formats_[static_cast<std::size_t>(style)];
    }
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] Layout& layoutOf(lxw_worksheet* sheet);
    void need(lxw_worksheet* sheet, int column, qsizetype characters);
    void makeRoom(lxw_worksheet* sheet, int row, const QString& text, int width, int points);
    void layOutPages(lxw_worksheet* sheet, const Layout& layout);
    [[nodiscard]] Outcome takeOver(const QString& written);

    OutputFile target_;
    QString place_;
    std::unique_ptr<QTemporaryDir> folder_; // libxlsxwriter works in it
    std::unique_ptr<lxw_workbook, Freeing> book_;
    std::array<lxw_format*, kCellStyleCount> formats_{}; // the workbook's
    std::map<lxw_worksheet*, Layout> layouts_;
    std::pair<lxw_worksheet*, Layout*> last_{}; // asked for, most often again
    qint64 written_ = 0;                        // bytes, about
};

} // namespace jiuzhang
