// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <map>
#include <memory>

struct zip;
struct zip_source;

namespace jiuzhang {

// The zip file that a workbook is, with some of its parts written anew. All others, and whatever
// nobody understands, stay as they are, byte for byte.
class ZipBook {
public:
    // WorkbookDamaged; WorkbookEncrypted when a part is. `name` is what a refusal says.
    [[nodiscard]] static Result<ZipBook> open(const QByteArray& bytes, const QString& name);

    [[nodiscard]] bool has(const QByteArray& part) const;
    // Its bytes. WorkbookDamaged where it is missing, fails its checksum, is no well-formed XML or
    // has a DTD; WorkbookTooLarge.
    [[nodiscard]] Result<QByteArray> part(const QByteArray& part) const;
    void replace(const QByteArray& part, const QByteArray& content);
    void remove(const QByteArray& part);

    [[nodiscard]] Result<QByteArray> bytes(); // of the whole, once; the book is done then

private:
    struct Discard {
        void operator()(zip* archive) const;
        void operator()(zip_source* source) const;
    };
    [[nodiscard]] Error damaged() const { return {ErrorCode::WorkbookDamaged, {name_}, {}}; }

    QString name_;
    QByteArray bytes_;                            // what zip_ looks into
    std::unique_ptr<zip_source, Discard> source_; // what zip_ is written to
    std::unique_ptr<zip, Discard> zip_;
    std::map<QByteArray, QByteArray> replaced_; // what zip_ reads when it is closed
};

} // namespace jiuzhang
