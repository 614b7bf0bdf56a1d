// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BeSystems.h"
#include "sandbox/VaccinationRules.h"

using namespace Qt::StringLiterals;
using Type = core::Json::value_t;

namespace sandbox {

namespace {

QString pathOf(const QString &parent, QLatin1StringView url)
{
    return parent + ".extension('"_L1 + url + "')"_L1;
}

// The values of an extension that may occur at most once.
const core::Json *single(const core::Json &element, QLatin1StringView url, const QString &path,
                         Findings &findings)
{
    const auto found = extensionsOf(element, url);
    if (found.size() > 1)
        findings.error(u"structure"_s, u"TOO_MANY"_s, u"This extension may occur only once."_s,
                       path);
    return found.isEmpty() ? nullptr : found.first();
}

void checkReference(const core::Json &reference, const QString &path, Findings &findings)
{
    if (const auto *identifier = findings.optional(reference, "identifier", Type::object, path))
        checkIdentifier(*identifier, path + ".identifier"_L1, findings);
    const bool empty = !core::member(reference, "identifier") &&
                       !core::member(reference, "reference") && !core::member(reference, "display");
    if (empty)
        findings.error(u"required"_s, u"MISSING"_s, u"The reference says nothing."_s, path);
}

void checkRecorder(const core::Json &immunization, const QString &root, Findings &findings)
{
    const QString path = pathOf(root, be::recorder);
    const auto *recorder = single(immunization, be::recorder, path, findings);
    if (!recorder) {
        findings.error(u"required"_s, u"MISSING"_s, u"The recorder is required."_s, path);
        return;
    }
    if (core::member(*recorder, "valueCodeableConcept"))
        findings.optional(*recorder, "valueCodeableConcept", Type::object, path);
    else if (const auto *who = findings.required(*recorder, "valueReference", Type::object, path))
        checkReference(*who, path + ".value"_L1, findings);
}

// be-rule-vaccination-2
void checkCodedProduct(const core::Json &coded, const QString &path, Findings &findings)
{
    const auto *product = findings.required(coded, "valueCodeableConcept", Type::object, path);
    if (!product)
        return;
    for (const core::Json &coding : core::arrayMember(*product, "coding")) {
        const QString system = core::stringMember(coding, "system");
        if (system == be::cnk || system == be::ctiExtended || system == be::atc)
            return;
    }
    findings.error(u"invariant"_s, u"be-rule-vaccination-2"_s,
                   u"The product needs a CNK, CTI-extended or ATC code."_s, path + ".value"_L1);
}

void checkExpiry(const core::Json &expiry, const QString &path, Findings &findings)
{
    const auto *date = findings.required(expiry, "valueDate", Type::string, path);
    if (date && !isDate(core::toQString(*date)))
        findings.error(u"value"_s, u"DATE_FORMAT"_s, u"This is not a FHIR date."_s, path);
}

void checkProduct(const core::Json &immunization, const QString &root, Findings &findings)
{
    const QString path = pathOf(root, be::administeredProduct);
    const auto *product = single(immunization, be::administeredProduct, path, findings);
    if (!product)
        return;
    for (const core::Json &inner : core::arrayMember(*product, "extension")) {
        const QString url = core::stringMember(inner, "url");
        static const QStringList known{u"coded"_s, u"reference"_s, u"lotNumber"_s,
                                       u"expirationDate"_s};
        if (!known.contains(url))
            findings.error(u"extension"_s, u"EXTENSION_UNKNOWN"_s,
                           u"The product has no such part."_s, path);
    }
    if (const auto *coded = single(*product, "coded"_L1, pathOf(path, "coded"_L1), findings))
        checkCodedProduct(*coded, pathOf(path, "coded"_L1), findings);
    const QString lotPath = pathOf(path, "lotNumber"_L1);
    if (const auto *lot = single(*product, "lotNumber"_L1, lotPath, findings))
        findings.required(*lot, "valueString", Type::string, lotPath);
    const QString expiryPath = pathOf(path, "expirationDate"_L1);
    if (const auto *expiry = single(*product, "expirationDate"_L1, expiryPath, findings))
        checkExpiry(*expiry, expiryPath, findings);
    const QString referencePath = pathOf(path, "reference"_L1);
    if (const auto *reference = single(*product, "reference"_L1, referencePath, findings))
        findings.required(*reference, "valueReference", Type::object, referencePath);
}

void checkConfirmation(const core::Json &immunization, const CodeLists &codes, const QString &root,
                       Findings &findings)
{
    const QString path = pathOf(root, be::confirmationStatus);
    const auto *confirmation = single(immunization, be::confirmationStatus, path, findings);
    if (!confirmation)
        return;
    const auto *code = findings.required(*confirmation, "valueCode", Type::string, path);
    if (code && !codes.contains(u"confirmation"_s, {}, core::toQString(*code)))
        findings.error(u"code-invalid"_s, u"CODE_UNKNOWN"_s,
                       u"The confirmation status is not in the list."_s, path);
}

void checkNote(const core::Json &immunization, QLatin1StringView url, const QString &root,
               Findings &findings)
{
    const QString path = pathOf(root, url);
    const auto *note = single(immunization, url, path, findings);
    const auto *annotation =
        note ? findings.required(*note, "valueAnnotation", Type::object, path) : nullptr;
    if (annotation)
        findings.required(*annotation, "text", Type::string, path + ".value"_L1);
}

void checkReferenceExtension(const core::Json &immunization, QLatin1StringView url,
                             const QString &root, Findings &findings)
{
    const QString path = pathOf(root, url);
    const auto *extension = single(immunization, url, path, findings);
    const auto *reference =
        extension ? findings.required(*extension, "valueReference", Type::object, path) : nullptr;
    if (reference)
        checkReference(*reference, path + ".value"_L1, findings);
}

void checkIntendedProfile(const core::Json &immunization, const QString &root, Findings &findings)
{
    const QString path = pathOf(root, be::intendedProfile);
    const auto *intended = single(immunization, be::intendedProfile, path, findings);
    const auto *canonical =
        intended ? findings.required(*intended, "valueCanonical", Type::string, path) : nullptr;
    if (canonical && !core::toQString(*canonical).startsWith(be::profile + "|"_L1))
        findings.error(u"value"_s, u"PROFILE"_s, u"The intended profile is another one."_s, path);
}

} // namespace

void checkExtensions(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const QString root = u"Immunization"_s;
    if (core::member(immunization, "extension"))
        findings.optional(immunization, "extension", Type::array, root);
    checkRecorder(immunization, root, findings);
    checkProduct(immunization, root, findings);
    checkConfirmation(immunization, codes, root, findings);
    checkNote(immunization, be::note, root, findings);
    checkNote(immunization, be::newNote, root, findings);
    for (const auto url : {be::stockLocation, be::stockFunding, be::originalOrder})
        checkReferenceExtension(immunization, url, root, findings);
    checkIntendedProfile(immunization, root, findings);
}

} // namespace sandbox
