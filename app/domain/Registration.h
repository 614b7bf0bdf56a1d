// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "domain/CodedValue.h"
#include "domain/Consent.h"
#include "domain/Occurrence.h"
#include "domain/Patient.h"
#include "domain/VaccineProduct.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace domain {

enum class RegistrationKind { Given, NotGiven, Historical };
enum class Side { Left, Right, Both };

// How much of it may leave. Identified: all that the register asks for. Anonymous: nothing that
// tells whose dose it is, nor that two doses belong together (netherlands.md 4.3).
enum class Disclosure { Identified, Anonymous };

// What has been filled in so far: anything may be missing or wrong. Coded fields hold the code as
// typed or chosen; DraftValidator says what is wrong with them.
struct RegistrationDraft
{
    RegistrationKind kind = RegistrationKind::Given;
    std::optional<Patient> patient;
    std::optional<Practitioner> performer; // administerer, or who decided (not given)
    std::optional<Organization> organization;
    std::optional<bool> freeStock;
    Occurrence occurrence;
    QString cnk;         // chosen product
    QString productText; // product that is not in the catalogue, as typed
    QString vaccineCode; // historical or not given, when there is no product
    QString dose;        // "0.5", "1", "2"; a comma is accepted
    QString lot;
    QString expiry; // ISO date
    QString route;
    QString prophylaxis; // "pre", "post" or the SNOMED code
    QString site;
    QString side; // "left", "right", "both"
    QString place;
    QString country; // ISO 3166 two letters, with place "abroad"
    QString notGivenReason;
    QString confirmation; // historical: "confirmed", "unconfirmed", "other"
    QString proof;        // historical: what was seen
    QString remark;
    QString acceptedWarnings;      // the reason why the warnings are accepted
    std::optional<QDateTime> kept; // half-filled and kept: when
    bool operator==(const RegistrationDraft &) const = default;
};

// A registration that passed every check: what goes into the outbox. Author, organisation,
// trainer and the moment of recording are those of the act and never change again.
struct Registration
{
    QUuid identifier; // business identifier for the whole life of the item
    RegistrationKind kind = RegistrationKind::Given;
    Patient patient;
    Practitioner performer;
    Practitioner author; // who recorded it; the same as performer when self
    std::optional<Practitioner> trainer;
    std::optional<Organization> organization;
    std::optional<bool> freeStock;
    Occurrence occurrence;
    QDateTime recorded;
    std::optional<VaccineProduct> product;
    CodedValue vaccineCode; // from the product, or chosen; "other" with vaccineText
    QString vaccineText;
    QString dose; // "0.5", "1", "2"; empty when not given
    QString lot;
    std::optional<QDate> expiry;
    CodedValue route;
    CodedValue prophylaxis;
    CodedValue site;
    std::optional<Side> side;
    CodedValue place;
    QString country;
    CodedValue notGivenReason;
    QString confirmation;
    QString remark; // proof and remark, as one note
    QString acceptedWarnings;
    QString language = QStringLiteral("nl-BE");
    Disclosure disclosure = Disclosure::Identified;
    QList<ConsentLine> exchangedBy; // who allowed that it goes under the name, when it leaves
    bool operator==(const Registration &) const = default;
};

} // namespace domain
