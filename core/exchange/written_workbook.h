// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/output_file.h"

#include <QDate>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace jiuzhang {

enum class CellStyle { Title, Note, Heading, Text, Count, Amount, Day, Total, TotalAmount };
inline constexpr std::size_t kCellStyleCount = 9;

// Whether a sheet's rows leave memory as they are written (long lists, from the top
// downwards) or stay until the end (a chart then shows its values wherever it is opened).
enum class Rows { Streamed, Kept };

// One .xlsx being written: cells of our kinds on libxlsxwriter's sheets. The file appears
// under its name when it is finished, whole, or not at all.
//
// Only what core/exchange writes includes this.
class WrittenWorkbook {
public:
    // Refuses FileUnwritable at once where nothing can be written, not after long work.
    [[nodiscard]] static Result<WrittenWorkbook> begin(const QString& path, Rows rows);
    WrittenWorkbook(WrittenWorkbook&&) noexcept = default;

    // A4 or A3 lying, fitted to the width, page numbers below. Widths in Chinese characters:
    // they also tell how many lines a text needs, and so how high its row is.
    [[nodiscard]] lxw_worksheet* sheet(const QString& name, int paper, std::vector<int> widths);
    [[nodiscard]] lxw_chart* chart(lxw_chart_type type);

    // A text is never read as a formula, and one too long for a cell says so at its end.
    void text(lxw_worksheet* sheet, int row, int column, const QString& text,
              CellStyle style = CellStyle::Text);
    void number(lxw_worksheet* sheet, int row, int column, std::int64_t value,
                CellStyle style = CellStyle::Count);
    void money(lxw_worksheet* sheet, int row, int column, Money value, // in 万元
               CellStyle style = CellStyle::Amount);
    void day(lxw_worksheet* sheet, int row, int column, QDate day);
    void blank(lxw_worksheet* sheet, int row, int column, CellStyle style = CellStyle::Text);
    // One text over all columns.
    void across(lxw_worksheet* sheet, int row, const QString& text, CellStyle style);

    // At the foot of every page, beside its number.
    void foot(const QString& text);

    // Writes the file. FileUnwritable, StorageFull: then there is none, or the one before it.
    [[nodiscard]] Outcome finish();

private:
    struct Freeing { // without writing it
        void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
    };
    WrittenWorkbook(OutputFile target, QString place, std::unique_ptr<QTemporaryDir> folder,
                    Rows rows);
    [[nodiscard]] lxw_format* format(CellStyle style) const
    {
        return formats_[static_cast<std::size_t>(style)];
    }
    void makeFormats();
    [[nodiscard]] bool hasRoom() const;
    void makeRoom(lxw_worksheet* sheet, int row, const QString& text, int width, int points);

    OutputFile target_;
    QString place_;
    std::unique_ptr<QTemporaryDir> folder_; // libxlsxwriter works in it
    std::unique_ptr<lxw_workbook, Freeing> book_;
    std::array<lxw_format*, kCellStyleCount> formats_{}; // the workbook's
    struct Layout {
        std::vector<int> widths;
        int row = -1; // the one being written
        int height = 0;
    };
    std::map<lxw_worksheet*, Layout> layouts_;
    qint64 written_ = 0; // bytes, about
};

} // namespace jiuzhang
