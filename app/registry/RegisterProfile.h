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
    int pageSize = 50;
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
