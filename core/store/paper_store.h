// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/paper_register.h"
#include "core/store/statement.h"

namespace jiuzhang {

// The register of issued papers, with the papers.
class PaperStore final : public PaperRegister {
public:
    explicit PaperStore(Connection& connection) : connection_(connection) {}

    Result<int> nextNumber(const QString& kind, int year, int first) const override;
    Outcome freeze(const IssuedPaper& paper, const QByteArray& pdf) override;
    Result<std::vector<IssuedPaper>> papersOf(const CaseNumber& subject) const override;
    Result<std::vector<IssuedPaper>> papersOf(int year) const override;
    Result<QByteArray> bytes(const QString& numberText) const override;

private:
    Connection& connection_;
};

// Hex SHA-256 of a paper's bytes, as the register keeps it.
[[nodiscard]] QByteArray sha256Of(const QByteArray& bytes);

} // namespace jiuzhang
