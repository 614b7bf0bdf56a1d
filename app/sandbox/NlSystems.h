// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// The URIs the register itself speaks of; netherlands.md 1.1 and 5.1 to 5.6.
namespace sandbox::nl {

inline constexpr QLatin1StringView bsn("http://fhir.nl/fhir/NamingSystem/bsn");
inline constexpr QLatin1StringView agb("http://fhir.nl/fhir/NamingSystem/agb-z");
inline constexpr QLatin1StringView big("http://fhir.nl/fhir/NamingSystem/big");
inline constexpr QLatin1StringView uzi("http://fhir.nl/fhir/NamingSystem/uzi-nr-pers");
inline constexpr QLatin1StringView ura("http://fhir.nl/fhir/NamingSystem/ura");
inline constexpr QLatin1StringView vaccinationNumber("urn:oid:2.16.840.1.113883.2.4.3.11.60.131.2");
inline constexpr QLatin1StringView snomed("http://snomed.info/sct");
inline constexpr QLatin1StringView route("urn:oid:2.16.840.1.113883.2.4.4.9");

inline constexpr QLatin1StringView profiles("http://nictiz.nl/fhir/StructureDefinition/");
inline constexpr QLatin1StringView
    coreProfile("http://nictiz.nl/fhir/StructureDefinition/nl-core-Vaccination-event");
inline constexpr QLatin1StringView
    product("http://nictiz.nl/fhir/StructureDefinition/ext-Vaccination.PharmaceuticalProduct");
inline constexpr QLatin1StringView
    laterality("http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality");
inline constexpr QLatin1StringView
    absent("http://hl7.org/fhir/StructureDefinition/data-absent-reason");

} // namespace sandbox::nl
