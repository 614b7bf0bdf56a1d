// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/PersonNumber.h"

#include <optional>

namespace domain {

// What somebody is looked up by: a number, or a name with or without a birth date.
struct PatientQuery
{
    std::optional<PersonNumber> number;
    QString family;
    QString given;
    std::optional<core::PartialDate> birthDate;
    QString postalCode;

    [[nodiscard]] bool isEmpty() const { return !number && family.isEmpty() && !birthDate; }
    bool operator==(const PatientQuery &) const = default;
};

// Reads what was typed into the one search box: a person number in any punctuation, or a name, a
// birth date in any usual writing (ddmmyyyy, dd/mm/yyyy, yyyy-mm-dd), or both in any order.
// `numberProblem` is set when the text has the shape of a person number but is not one: the check
// that failed of the kind that is expected.
struct ParsedQuery
{
    PatientQuery query;
    std::optional<ids::IdProblem> numberProblem;
};
[[nodiscard]] ParsedQuery parsePatientQuery(QStringView text, QDate today,
                                            PersonNumber::Kind expected = PersonNumber::Kind::Insz);

} // namespace domain
