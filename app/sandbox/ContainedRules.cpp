// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/VaccinationRules.h"

using namespace Qt::StringLiterals;
using Type = core::Json::value_t;

namespace sandbox {

namespace {

const QString root = u"Immunization"_s;

void collectReferences(const core::Json &value, QSet<QString> &references)
{
    if (value.is_object())
        references.insert(core::stringMember(value, "reference"));
    if (value.is_structured())
        for (const core::Json &part : value)
            collectReferences(part, references);
}

// FHIR invariants dom-3 and dom-4.
void checkEachContained(const core::Json &immunization, Findings &findings)
{
    QSet<QString> references;
    collectReferences(immunization, references);
    QSet<QString> seen;
    int index = 0;
    for (const core::Json &resource : core::arrayMember(immunization, "contained")) {
        const QString path = root + u".contained[%1]"_s.arg(index++);
        findings.required(resource, "resourceType", Type::string, path);
        const auto *id = findings.required(resource, "id", Type::string, path);
        if (!id)
            continue;
        const QString name = core::toQString(*id);
        if (seen.contains(name) || !references.contains(u'#' + name))
            findings.error(u"invariant"_s, u"dom-3"_s,
                           u"A contained resource must be referenced and have its own id."_s, path);
        seen.insert(name);
        const auto *meta = core::member(resource, "meta");
        if (meta && (core::member(*meta, "security") || core::member(*meta, "versionId") ||
                     core::member(*meta, "lastUpdated")))
            findings.error(u"invariant"_s, u"dom-4"_s,
                           u"A contained resource has no version and no security label."_s, path);
    }
}

bool samePerson(const core::Json &left, const core::Json &right)
{
    const auto *first = core::member(left, "identifier");
    const auto *second = core::member(right, "identifier");
    if (first && second)
        return core::stringMember(*first, "value") == core::stringMember(*second, "value");
    return core::stringMember(left, "reference") == core::stringMember(right, "reference");
}

// be-rule-vaccination-4
void checkLocation(const core::Json &location, const CodeLists &codes, const QString &path,
                   Findings &findings)
{
    if (const auto *types = findings.optional(location, "type", Type::array, path)) {
        const auto inList = [&](const core::Json &type) {
            Findings ignored;
            return checkBinding(type, u"place"_s, codes, path, ignored) != nullptr;
        };
        if (std::none_of(types->begin(), types->end(), inList))
            findings.error(u"invariant"_s, u"be-rule-vaccination-4"_s,
                           u"The kind of place is not in the list."_s, path + ".type"_L1);
    }
    if (const auto *address = findings.optional(location, "address", Type::object, path))
        findings.optional(*address, "country", Type::string, path + ".address"_L1);
}

void checkPlaces(const core::Json &immunization, const core::Json &encounter,
                 const CodeLists &codes, const QString &path, Findings &findings)
{
    const auto *places = findings.optional(encounter, "location", Type::array, path);
    if (!places)
        return;
    for (const core::Json &place : *places) {
        const auto *reference = findings.required(place, "location", Type::object, path);
        const auto *location =
            reference ? containedResource(immunization, core::stringMember(*reference, "reference"))
                      : nullptr;
        if (location)
            checkLocation(*location, codes, path + ".location.location"_L1, findings);
        else if (reference)
            findings.error(u"not-found"_s, u"NOT_CONTAINED"_s, u"The location must be contained."_s,
                           path + ".location"_L1);
    }
}

void checkEncounter(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const QString path = root + ".encounter"_L1;
    const auto *reference = findings.optional(immunization, "encounter", Type::object, root);
    if (!reference)
        return;
    const auto *encounter =
        containedResource(immunization, core::stringMember(*reference, "reference"));
    if (!encounter || core::stringMember(*encounter, "resourceType") != "Encounter"_L1) {
        findings.error(u"not-found"_s, u"NOT_CONTAINED"_s, u"The encounter must be contained."_s,
                       path);
        return;
    }
    if (core::stringMember(*encounter, "status") != "finished"_L1)
        findings.error(u"value"_s, u"ENCOUNTER_STATUS"_s, u"The encounter must be finished."_s,
                       path + ".status"_L1);
    const auto *kind = findings.required(*encounter, "class", Type::object, path);
    if (kind && core::stringMember(*kind, "code") != "AMB"_L1)
        findings.error(u"value"_s, u"ENCOUNTER_CLASS"_s, u"The encounter must be ambulatory."_s,
                       path + ".class"_L1);
    const auto *subject = findings.required(*encounter, "subject", Type::object, path);
    const auto *patient = core::member(immunization, "patient");
    if (subject && patient && !samePerson(*subject, *patient))
        findings.error(u"business-rule"_s, u"ENCOUNTER_SUBJECT"_s,
                       u"The encounter is about another person."_s, path + ".subject"_L1);
    if (const auto *provider = findings.optional(*encounter, "serviceProvider", Type::object, path))
        if (const auto *identifier = core::member(*provider, "identifier"))
            checkIdentifier(*identifier, path + ".serviceProvider.identifier"_L1, findings);
    checkPlaces(immunization, *encounter, codes, path, findings);
}

} // namespace

void checkContained(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    if (core::member(immunization, "contained"))
        findings.optional(immunization, "contained", Type::array, root);
    checkEachContained(immunization, findings);
    checkEncounter(immunization, codes, findings);
}

} // namespace sandbox
