// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "fhir/ProfileMapper.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace registry {

// How to reach a register and what it expects: resources/registers/<name>.json, with what the
// practice's IT set on top (register-setup).
struct RegisterProfile
{
    enum class SignIn { None, OpenId };
    enum class PatientSearch {
        ByReference, // Patient by identifier, then Immunization by patient=Patient/<id>
        ByIdentifier // Immunization by patient.identifier (Vitalink)
    };
    enum class Unknown { RegisterDecides, CreatePatient }; // a person the register does not know
    enum class Bulk { AsCapability, Never };

    QString name;          // "sandbox-be", "fhir-r4", …
    QString title;         // shown to people: "Vaccinnet"
    bool embedded = false; // the program's own sandbox serves it
    bool invented = false; // invented data: marked on every screen
    QUrl baseUrl;
    QString caFile;    // PEM, replaces the system's CAs
    QString tokenFile; // bearer token given by hand, for SignIn::None
    SignIn signIn = SignIn::None;
    QUrl issuer;
    QString clientId;
    QStringList scopes;
    QString audience; // token exchange, empty: none
    int minimumLevel = 0;
    QString mapping;      // "be", "nl"
    QString jurisdiction; // whose vaccination programme applies: "BE-VL", "NL"; empty: nobody says
    fhir::WireOptions wire;
    PatientSearch patientSearch = PatientSearch::ByReference;
    Unknown unknownPatient = Unknown::CreatePatient;
    Bulk bulk = Bulk::AsCapability;
    bool searchByPost = true;
    // Records carry our vaccine codes, so that the register can be asked for one vaccine's doses.
    // A server of any kind may code them otherwise: then all of a person's doses are asked for.
    bool sharesVaccineCodes = true;
    int pageSize = 50;
    // It keeps therapeutic links and exclusions as Consent and says before a reading whether there
    // is one (belgium.md 8.4). Elsewhere no such record says nothing: its refusal does (403).
    bool therapeuticLinks = false;
    // Two permissions are asked of the people, to vaccinate and to exchange (netherlands.md 3).
    bool asksPermissions = false;
    // Nurses give doses under the authorisation of a doctor that is on file (netherlands.md 12).
    bool asksAuthorization = false;
    // By which it knows people: what a list holds where nothing says otherwise.
    domain::PersonNumber::Kind personNumber = domain::PersonNumber::Kind::Insz;
    bool needsNumber = false;  // people without a number are told by its form, not over the wire
    core::Json securitySearch; // "_security" value asked for in a search, null: none
    QString userAgent;
    QString from;
};

// Error: ProfileInvalid, detail "path: rule". Cleartext http is accepted for loopback hosts only.
[[nodiscard]] core::Result<RegisterProfile> parseProfile(QByteArrayView json);
// Shipped profiles (":/registers") by name. Error: ProfileUnknown.
[[nodiscard]] core::Result<RegisterProfile> shippedProfile(const QString &name);
[[nodiscard]] QStringList shippedProfileNames();
// The rules that hold for any URL that gets a token or personal data: https, or http on loopback.
[[nodiscard]] bool isAcceptableUrl(const QUrl &url);
[[nodiscard]] bool isLoopback(const QUrl &url);
// Scheme, host and port (RFC 6454).
[[nodiscard]] bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace registry
