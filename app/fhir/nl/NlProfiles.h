// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every canonical URL, naming system and code system of the Dutch guides that Prikpost writes or
// reads (netherlands.md 1.1, 5.1 to 5.6). They stand nowhere else.

#define PRIKPOST_NL "http://nictiz.nl/fhir/StructureDefinition/"
#define PRIKPOST_NL_NAMING "http://fhir.nl/fhir/NamingSystem/"
#define PRIKPOST_OID "urn:oid:2.16.840.1.113883.2.4."

namespace fhir::nl {

namespace profile {
inline constexpr char vaccination[] = PRIKPOST_NL "nl-core-Vaccination-event";
// The information standard of its own, not derived from nl-core; the care network's begins so.
inline constexpr char immVaccination[] = PRIKPOST_NL "imm-Vaccination-event";
} // namespace profile

namespace extensionUrl {
inline constexpr char product[] = PRIKPOST_NL "ext-Vaccination.PharmaceuticalProduct";
inline constexpr char immProduct[] = PRIKPOST_NL "ext-imm-Vaccination.PharmaceuticalProduct";
inline constexpr char laterality[] = PRIKPOST_NL "ext-AnatomicalLocation.Laterality";
inline constexpr char translation[] =
    "http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation";
// The table of how an answer was given; only "spoken" is publicly known.
inline constexpr char consentManner[] = PRIKPOST_OID "4.40.423";
inline constexpr char supportingInfo[] =
    "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo";
inline constexpr char absent[] = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
} // namespace extensionUrl

namespace naming {
inline constexpr char bsn[] = PRIKPOST_NL_NAMING "bsn";
inline constexpr char agb[] = PRIKPOST_NL_NAMING "agb-z";
inline constexpr char big[] = PRIKPOST_NL_NAMING "big";
inline constexpr char uziPerson[] = PRIKPOST_NL_NAMING "uzi-nr-pers";
inline constexpr char ura[] = PRIKPOST_NL_NAMING "ura";
inline constexpr char vaccination[] = PRIKPOST_OID "3.11.60.131.2";
} // namespace naming

namespace codeSystem {
inline constexpr char snomed[] = "http://snomed.info/sct";
inline constexpr char atc[] = "http://www.whocc.no/atc";
inline constexpr char article[] = PRIKPOST_OID "4.8"; // ZI
inline constexpr char hpk[] = PRIKPOST_OID "4.7";
inline constexpr char prk[] = PRIKPOST_OID "4.10";
inline constexpr char gpk[] = PRIKPOST_OID "4.1";
inline constexpr char volumes[] = PRIKPOST_OID "4.1.900.2";
inline constexpr char unitsOfMeasure[] = "http://unitsofmeasure.org";
inline constexpr char performerFunction[] = "http://terminology.hl7.org/CodeSystem/v2-0443";
inline constexpr char consentManner[] = PRIKPOST_OID "4.40.423";
inline constexpr char consentScope[] = "http://terminology.hl7.org/CodeSystem/consentscope";
inline constexpr char loinc[] = "http://loinc.org";
inline constexpr char roles[] = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
inline constexpr char participation[] =
    "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
inline constexpr char origin[] = "http://terminology.hl7.org/CodeSystem/immunization-origin";
} // namespace codeSystem

// What was agreed to: ours, since nobody has published one (netherlands.md 3.5).
namespace policy {
inline constexpr char exchange[] = "urn:uuid:5f0a7c42-6d0f-4b7e-9a55-0b9c3c1e3a1d";
} // namespace policy

} // namespace fhir::nl

#undef PRIKPOST_NL
#undef PRIKPOST_NL_NAMING
#undef PRIKPOST_OID
