// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kept_bytes.h"
#include "core/record/paper_register.h"
#include "core/store/statement.h"

namespace jiuzhang {

// The register of issued papers: a view of the events that issued them.
class PaperStore final : public PaperRegister {
public:
    PaperStore(Connection& connection, const KeptBytes& kept) : connection_(connection), kept_(kept)
    {
    }

    Result<std::optional<QDate>> newestDay(const QString& kind, int year) const override;
    Result<int> nextNumber(const QString& kind, int year, int first) const override;
    Result<std::vector<IssuedPaper>> papersOf(const CaseNumber& subject) const override;
    Result<std::vector<IssuedPaper>> papersOf(int year) const override;
    Result<QByteArray> bytes(const QString& numberText) const override;

private:
    Connection& connection_;
    const KeptBytes& kept_;
};

} // namespace jiuzhang
