// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <functional>
#include <memory>

struct zip;

namespace jiuzhang::reader {

// Runs `reading` over a file of XML, from its root element on. WorkbookDamaged when it is not well
// formed or has a DTD; else what `reading` refuses.
[[nodiscard]] Outcome readXml(const QByteArray& bytes,
                              const std::function<Outcome(QXmlStreamReader&)>& reading);

// The zip file that an .xlsx is. Its XML parts are read as a stream, so that a part which
// claims to be enormous costs no memory.
class Archive {
public:
    // WorkbookDamaged; WorkbookEncrypted when any part is.
    [[nodiscard]] static Result<Archive> open(const QByteArray& bytes);

    [[nodiscard]] bool has(const QString& part) const; // without regard to case, as OPC wants

    // Runs `reading` over the part, from its root element on. WorkbookDamaged when the part is
    // missing, not well formed, has a DTD or fails its checksum; WorkbookTooLarge past
    // kMostPartBytes; else what `reading` refuses.
    [[nodiscard]] Outcome read(const QString& part,
                               const std::function<Outcome(QXmlStreamReader&)>& reading) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    Archive(const QByteArray& bytes, zip* archive) : bytes_(bytes), zip_(archive) {}

    QByteArray bytes_; // what zip_ looks into
    std::unique_ptr<zip, Discard> zip_;
};

} // namespace jiuzhang::reader
