// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// The list of patients in the form of the immunisation continuity plan, as it is uploaded on the
// register's own site: the doses of one list have everything but the patient in common.
namespace continuity {

// One line: the person number, or else the personal data. In the order of the columns
// INSZ,Naam,Voornaam,Geboortedatum,Postcode.
struct PatientRow
{
    QString insz;
    QString family;
    QString given;
    QString birthDate; // ddmmyyyy
    QString postalCode;
    bool hardened = false; // a cell began as a formula would and got an apostrophe in front
    bool operator==(const PatientRow &) const = default;
};

// nullopt: without INSZ, name and full birth date the plan does not take a person.
[[nodiscard]] std::optional<PatientRow> rowOf(const domain::Patient &patient);

// UTF-8 without a byte order mark, CRLF, header, all commas, quotes only where they are needed.
[[nodiscard]] QByteArray csvOf(const QList<PatientRow> &rows);

} // namespace continuity
