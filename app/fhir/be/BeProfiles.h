// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every canonical URL and naming system of the Belgian guides that Prikpost writes: be-vaccination
// 1.1.2, be-core 2.1.2, be-core-clinical 1.0.0, be-medication 1.0.0. They stand nowhere else.

#define PRIKPOST_BE "https://www.ehealth.fgov.be/standards/fhir/"
#define PRIKPOST_BE_CORE PRIKPOST_BE "core/"
#define PRIKPOST_BE_VACC PRIKPOST_BE "vaccination/"
#define PRIKPOST_BE_MED PRIKPOST_BE "medication/"

namespace fhir::be {

namespace profile {
inline constexpr char vaccination[] = PRIKPOST_BE_VACC "StructureDefinition/be-vaccination";
inline constexpr char vaccinationVersion[] = "1.1.2";
} // namespace profile

// Last part of the URL: what an extension is recognised by, under whichever Belgian guide.
namespace extensionName {
inline constexpr char recorder[] = "be-ext-recorder";
inline constexpr char product[] = "be-ext-administeredProduct";
inline constexpr char confirmation[] = "be-ext-vaccination-confirmationStatus";
inline constexpr char note[] = "be-ext-simple-note";
inline constexpr char stockLocation[] = "be-ext-vaccination-stock-location";
inline constexpr char stockFunding[] = "be-ext-vaccination-stock-funding-organization";
inline constexpr char laterality[] = "be-ext-laterality";
inline constexpr char intendedProfile[] = "be-ext-intended-profile";
} // namespace extensionName

namespace extensionUrl {
inline constexpr char recorder[] = PRIKPOST_BE_CORE "StructureDefinition/be-ext-recorder";
inline constexpr char product[] = PRIKPOST_BE_VACC "StructureDefinition/be-ext-administeredProduct";
inline constexpr char confirmation[] =
    PRIKPOST_BE_VACC "StructureDefinition/be-ext-vaccination-confirmationStatus";
inline constexpr char note[] = PRIKPOST_BE_VACC "StructureDefinition/be-ext-simple-note";
inline constexpr char stockLocation[] =
    PRIKPOST_BE_VACC "StructureDefinition/be-ext-vaccination-stock-location";
inline constexpr char stockFunding[] =
    PRIKPOST_BE_VACC "StructureDefinition/be-ext-vaccination-stock-funding-organization";
inline constexpr char laterality[] =
    PRIKPOST_BE "core-clinical/StructureDefinition/be-ext-laterality";
inline constexpr char intendedProfile[] =
    PRIKPOST_BE "infsec/StructureDefinition/be-ext-intended-profile";
} // namespace extensionUrl

namespace naming {
inline constexpr char ssin[] = PRIKPOST_BE_CORE "NamingSystem/ssin";
inline constexpr char nihdi[] = PRIKPOST_BE_CORE "NamingSystem/nihdi";
inline constexpr char cbe[] = PRIKPOST_BE_CORE "NamingSystem/cbe";
inline constexpr char ehp[] = PRIKPOST_BE_CORE "NamingSystem/ehp";
inline constexpr char vaccination[] = PRIKPOST_BE_VACC "NamingSystem/be-ns-vaccination";
inline constexpr char cnk[] = PRIKPOST_BE_MED "NamingSystem/be-ns-cnk-codes";
inline constexpr char cnkOther[] = PRIKPOST_BE_MED "NamingSystem/cnk-codes";
inline constexpr char cti[] = PRIKPOST_BE_MED "NamingSystem/be-ns-cti-extended-code";
inline constexpr char atc[] = "http://whocc.no/atc"; // exactly so in be-rule-vaccination-2
} // namespace naming

namespace codeSystem {
inline constexpr char snomed[] = "http://snomed.info/sct";
inline constexpr char snomedBelgium[] = "http://snomed.info/sct/11000172109";
inline constexpr char actCode[] = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
inline constexpr char vaccineCode[] = PRIKPOST_BE_VACC "CodeSystem/be-cs-vaccine-code";
inline constexpr char careLocation[] = PRIKPOST_BE_VACC "CodeSystem/be-cs-care-location";
inline constexpr char route[] =
    PRIKPOST_BE_VACC "CodeSystem/be-cs-vaccination-administration-route";
inline constexpr char statusReason[] =
    PRIKPOST_BE_VACC "CodeSystem/be-cs-vaccination-status-reason";
// Not published: belgium.md 7.3 suggests the shape.
inline constexpr char requestType[] = "urn:example:vaccinnet:task-type";
inline constexpr char linkType[] = "urn:example:vaccinnet:link-type";
inline constexpr char linkEvidence[] = "urn:example:vaccinnet:link-evidence";
inline constexpr char consentScope[] = "http://terminology.hl7.org/CodeSystem/consentscope";
} // namespace codeSystem

} // namespace fhir::be

#undef PRIKPOST_BE
#undef PRIKPOST_BE_CORE
#undef PRIKPOST_BE_VACC
#undef PRIKPOST_BE_MED
