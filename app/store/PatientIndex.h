// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "domain/PatientQuery.h"

#include <QByteArray>
#include <QList>

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

// All kept people, sorted by name. About 150 bytes each.
class PatientIndex
{
public:
    PatientIndex() = default;
    explicit PatientIndex(std::vector<LookupLine> lines);

    void put(LookupLine line); // replaces the line of the same row
    void remove(qint64 row);
    // Rows by name: those whose family name begins with what was typed first.
    [[nodiscard]] QList<qint64> match(const domain::PatientQuery &query, int limit) const;

private:
    std::vector<LookupLine> m_lines;
};

} // namespace store
