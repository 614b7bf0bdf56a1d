// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "domain/PatientQuery.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// What is matched of one kept person while somebody types.
struct LookupLine
{
    qint64 row = 0;
    QByteArray names; // folded, family first, a space before each word
    std::optional<core::PartialDate> birthDate;
    QByteArray postalCode;

    [[nodiscard]] static LookupLine of(const domain::Patient &patient, qint64 row);
    // The short value that is stored beside the patient.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static LookupLine fromBytes(QByteArrayView bytes, qint64 row);
};

// All kept people, sorted by name. About 100 bytes each. The names stand one after another in one
// block of memory, so that reading all of them takes a few milliseconds.
class PatientIndex
{
public:
    PatientIndex() = default;
    explicit PatientIndex(std::vector<LookupLine> lines);

    void put(const LookupLine &line); // replaces the line of the same row
    void remove(qint64 row);
    // Rows by name: those whose family name begins with what was typed first.
    [[nodiscard]] QList<qint64> match(const domain::PatientQuery &query, int limit) const;

private:
    struct Line
    {
        qint64 row = 0;
        quint32 at = 0; // where its names begin; its postal code follows them
        quint16 nameBytes = 0;
        quint16 postalBytes = 0;
        std::optional<core::PartialDate> birthDate;
    };
    [[nodiscard]] Line stored(const LookupLine &line);
    [[nodiscard]] std::string_view names(const Line &line) const;
    [[nodiscard]] std::string_view postalCode(const Line &line) const;
    [[nodiscard]] bool before(const Line &a, const Line &b) const;

    std::vector<Line> m_lines;
    std::string m_text;
};

} // namespace store
