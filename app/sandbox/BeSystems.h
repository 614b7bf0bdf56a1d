// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// The URIs the register itself speaks of; belgium.md 1.5, 2.1 and 2.2.
namespace sandbox::be {

inline constexpr QLatin1StringView
    ssin("https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin");
inline constexpr QLatin1StringView
    nihdi("https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi");
inline constexpr QLatin1StringView nihdiProfessional(
    "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional");
inline constexpr QLatin1StringView nihdiOrganization(
    "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-organization");
inline constexpr QLatin1StringView
    cbe("https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/cbe");
inline constexpr QLatin1StringView
    cnk("https://www.ehealth.fgov.be/standards/fhir/medication/NamingSystem/be-ns-cnk-codes");
inline constexpr QLatin1StringView
    ctiExtended("https://www.ehealth.fgov.be/standards/fhir/medication/NamingSystem/"
                "be-ns-cti-extended-code");
inline constexpr QLatin1StringView atc("http://whocc.no/atc");
inline constexpr QLatin1StringView snomed("http://snomed.info/sct");
inline constexpr QLatin1StringView snomedBelgium("http://snomed.info/sct/11000172109");
inline constexpr QLatin1StringView vaccinationNumber(
    "https://www.ehealth.fgov.be/standards/fhir/vaccination/NamingSystem/be-ns-vaccination");

inline constexpr QLatin1StringView profile(
    "https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/be-vaccination");
inline constexpr QLatin1StringView
    recorder("https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/be-ext-recorder");
inline constexpr QLatin1StringView administeredProduct(
    "https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
    "be-ext-administeredProduct");
inline constexpr QLatin1StringView
    confirmationStatus("https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
                       "be-ext-vaccination-confirmationStatus");
inline constexpr QLatin1StringView
    note("https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
         "be-ext-simple-note");
inline constexpr QLatin1StringView newNote(
    "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/be-ext-simple-note");
inline constexpr QLatin1StringView
    stockLocation("https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
                  "be-ext-vaccination-stock-location");
inline constexpr QLatin1StringView
    stockFunding("https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
                 "be-ext-vaccination-stock-funding-organization");
inline constexpr QLatin1StringView
    originalOrder("https://www.ehealth.fgov.be/standards/fhir/vaccination/StructureDefinition/"
                  "be-ext-vaccination-originalorder");
inline constexpr QLatin1StringView
    laterality("https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/"
               "be-ext-laterality");
inline constexpr QLatin1StringView
    intendedProfile("https://www.ehealth.fgov.be/standards/fhir/infsec/StructureDefinition/"
                    "be-ext-intended-profile");

} // namespace sandbox::be
