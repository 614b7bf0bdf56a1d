// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NlRules.h"

#include "core/PartialDate.h"
#include "ids/Bsn.h"
#include "sandbox/NlSystems.h"
#include "sandbox/VaccinationRules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Type = core::Json::value_t;

namespace sandbox::nl {

namespace {

const QString root = u"Immunization"_s;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

void checkStatus(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const auto *status = findings.required(immunization, "status", Type::string, root);
    const QString word = status ? core::toQString(*status) : QString();
    static const QStringList known{u"completed"_s, u"not-done"_s, u"entered-in-error"_s};
    if (status && !known.contains(word))
        findings.error(u"code-invalid"_s, u"CODE_UNKNOWN"_s,
                       u"The status is not one of the profile."_s, root + ".status"_L1);
    const auto *reason = findings.optional(immunization, "statusReason", Type::object, root);
    if (word == "not-done"_L1 && !reason)
        findings.error(u"required"_s, u"OBJECTION_MISSING"_s,
                       u"What was not given needs its reason."_s, root + ".statusReason"_L1);
    if (word == "completed"_L1 && reason)
        findings.error(u"business-rule"_s, u"OBJECTION_FORBIDDEN"_s,
                       u"What was given has no reason why not."_s, root + ".statusReason"_L1);
    if (reason)
        checkBinding(*reason, u"reason"_s, codes, root + ".statusReason"_L1, findings);
    if (word == "not-done"_L1 && core::member(immunization, "lotNumber"))
        findings.error(u"business-rule"_s, u"LOT_FORBIDDEN"_s, u"What was not given has no lot."_s,
                       root + ".lotNumber"_L1);
}

void checkVaccine(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const auto *vaccine = findings.required(immunization, "vaccineCode", Type::object, root);
    if (!vaccine)
        return;
    const QString path = root + ".vaccineCode"_L1;
    const auto *coding = checkBinding(*vaccine, u"vaccine"_s, codes, path, findings);
    if (coding && core::stringMember(*coding, "code") == "787859002"_L1 &&
        core::stringMember(*vaccine, "text").trimmed().isEmpty())
        findings.error(u"required"_s, u"TEXT_MISSING"_s, u"Another vaccine needs its name."_s,
                       path + ".text"_L1);
}

void checkDay(const core::Json &immunization, const QDateTime &now, Findings &findings)
{
    const QString path = root + ".occurrence"_L1;
    const auto *absentDay = core::member(immunization, "_occurrenceDateTime");
    const QString day = core::stringMember(immunization, "occurrenceDateTime");
    const QString words = core::stringMember(immunization, "occurrenceString");
    if (day.isEmpty() && words.isEmpty() && absentDay && core::member(immunization, "recorded"))
        return;
    if (day.isEmpty() == words.isEmpty()) {
        findings.error(u"required"_s, u"OCCURRENCE"_s,
                       u"Exactly one of date and text is required."_s, path);
        return;
    }
    if (day.isEmpty())
        return;
    const auto date = core::PartialDate::fromIso(day);
    if (!date)
        findings.error(u"value"_s, u"DATE_FORMAT"_s,
                       u"This is no date; the time of day is not told."_s, path);
    else if (date->first() > now.date())
        findings.error(u"business-rule"_s, u"DATE_FUTURE"_s,
                       u"The date of administration lies in the future."_s, path);
}

void checkBody(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    if (const auto *route = findings.optional(immunization, "route", Type::object, root))
        checkBinding(*route, u"route"_s, codes, root + ".route"_L1, findings);
    const auto *site = findings.optional(immunization, "site", Type::object, root);
    if (!site)
        return;
    checkBinding(*site, u"site"_s, codes, root + ".site"_L1, findings);
    const QString path = root + ".site.extension('"_L1 + laterality + "')"_L1;
    for (const core::Json *extension : extensionsOf(*site, laterality)) {
        const auto *side =
            findings.required(*extension, "valueCodeableConcept", Type::object, path);
        if (side)
            checkBinding(*side, u"laterality"_s, codes, path, findings);
    }
}

bool isOrganization(const core::Json &performer)
{
    const auto *actor = core::member(performer, "actor");
    const auto *identifier = actor ? core::member(*actor, "identifier") : nullptr;
    const QString system = identifier ? core::stringMember(*identifier, "system") : QString();
    const bool hasFunction = core::member(performer, "function") != nullptr;
    return !hasFunction && (system == ura || system == agb);
}

void checkPerformers(const core::Json &immunization, Findings &findings)
{
    const core::Json &performers = core::arrayMember(immunization, "performer");
    int index = 0;
    for (const core::Json &performer : performers) {
        const QString path = root + u".performer[%1]"_s.arg(index++);
        const auto *actor = findings.required(performer, "actor", Type::object, path);
        if (const auto *identifier = actor ? core::member(*actor, "identifier") : nullptr)
            checkNumber(*identifier, path + ".actor.identifier"_L1, findings);
    }
    const bool givenHere = core::stringMember(immunization, "status") == "completed"_L1 &&
                           core::boolMember(immunization, "primarySource").value_or(true);
    if (givenHere && std::none_of(performers.begin(), performers.end(), isOrganization))
        findings.error(u"required"_s, u"ORGANIZATION_MISSING"_s,
                       u"The organisation is told by its URA or AGB."_s, root + ".performer"_L1);
}

void checkProtocol(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    int index = 0;
    for (const core::Json &protocol : core::arrayMember(immunization, "protocolApplied")) {
        const QString path = root + u".protocolApplied[%1]"_s.arg(index++);
        if (!core::member(protocol, "doseNumberString") &&
            !core::member(protocol, "doseNumberPositiveInt"))
            findings.error(u"required"_s, u"DOSE_NUMBER"_s, u"A dose number is required."_s, path);
        for (const core::Json &disease : core::arrayMember(protocol, "targetDisease"))
            checkBinding(disease, u"disease"_s, codes, path + ".targetDisease"_L1, findings);
    }
}

void checkLot(const core::Json &immunization, Findings &findings)
{
    const auto *lot = findings.optional(immunization, "lotNumber", Type::string, root);
    if (lot && core::toQString(*lot).size() > 20)
        findings.error(u"value"_s, u"LOT_TOO_LONG"_s, u"A lot has at most 20 characters."_s,
                       root + ".lotNumber"_L1);
    const auto *expiry = findings.optional(immunization, "expirationDate", Type::string, root);
    if (expiry && !isDate(core::toQString(*expiry)))
        findings.error(u"value"_s, u"DATE_FORMAT"_s, u"This is not a FHIR date."_s,
                       root + ".expirationDate"_L1);
}

// Of the person no more than name, address, number, birth date and gender.
void checkContainedPerson(const core::Json &immunization, Findings &findings)
{
    for (const core::Json &resource : core::arrayMember(immunization, "contained")) {
        if (core::stringMember(resource, "resourceType") != "Patient"_L1)
            continue;
        static const QSet<QString> allowed{u"resourceType"_s, u"id"_s,     u"identifier"_s,
                                           u"name"_s,         u"gender"_s, u"birthDate"_s,
                                           u"address"_s};
        for (const auto &[name, value] : resource.items())
            if (const QString member = QString::fromStdString(name); !allowed.contains(member))
                findings.error(u"business-rule"_s, u"TOO_MUCH_TOLD"_s,
                               u"This is not told of a person."_s,
                               root + ".contained.ofType(Patient)."_L1 + member);
        for (const core::Json &identifier : core::arrayMember(resource, "identifier"))
            checkNumber(identifier, root + ".contained.ofType(Patient).identifier"_L1, findings);
    }
}

void checkProfile(const core::Json &immunization, Findings &findings)
{
    const auto *meta = core::member(immunization, "meta");
    for (const core::Json &profile : meta ? core::arrayMember(*meta, "profile") : core::Json())
        if (!core::toQString(profile).startsWith(profiles))
            findings.error(u"value"_s, u"PROFILE_UNKNOWN"_s, u"This profile is not known here."_s,
                           root + ".meta.profile"_L1);
}

// ---------------------------------------------------------------- about nobody

// Paths of leaves, without indexes: "vaccineCode.coding.code".
void collectPaths(const core::Json &value, const QString &path, QSet<QString> &paths)
{
    if (value.is_object()) {
        for (const auto &[name, part] : value.items())
            collectPaths(part,
                         path.isEmpty() ? QString::fromStdString(name)
                                        : path + u'.' + QString::fromStdString(name),
                         paths);
    } else if (value.is_array()) {
        for (const core::Json &part : value)
            collectPaths(part, path, paths);
    } else {
        paths.insert(path);
    }
}

const QSet<QString> &anonymousPaths()
{
    static const QSet<QString> paths{
        u"resourceType"_s,
        u"status"_s,
        u"vaccineCode.coding.system"_s,
        u"vaccineCode.coding.code"_s,
        u"vaccineCode.coding.display"_s,
        u"vaccineCode.text"_s,
        u"occurrenceDateTime"_s,
        u"lotNumber"_s,
        u"location.display"_s,
        u"performer.actor.identifier.system"_s,
        u"performer.actor.identifier.value"_s,
        u"performer.actor.display"_s,
        u"protocolApplied.targetDisease.coding.system"_s,
        u"protocolApplied.targetDisease.coding.code"_s,
        u"protocolApplied.targetDisease.coding.display"_s,
        u"protocolApplied.doseNumberString"_s,
        u"patient.extension.url"_s,
        u"patient.extension.valueCode"_s,
    };
    return paths;
}

} // namespace

bool isMasked(const core::Json &immunization)
{
    const auto *patient = core::member(immunization, "patient");
    if (!patient)
        return false;
    const auto reasons = extensionsOf(*patient, absent);
    return patient->size() == 1 && reasons.size() == 1 &&
           core::stringMember(*reasons.first(), "valueCode") == "masked"_L1;
}

void checkNumber(const core::Json &identifier, const QString &path, Findings &findings)
{
    const auto *system = findings.required(identifier, "system", Type::string, path);
    const auto *value = findings.required(identifier, "value", Type::string, path);
    if (!system || !value)
        return;
    const QString name = core::toQString(*system);
    const QString number = core::toQString(*value);
    const bool fits = name == bsn ? matches(number, u"\\d{9}"_s) && ids::Bsn::parse(number).ok()
                      : name == agb || name == ura ? matches(number, u"\\d{8}"_s)
                      : name == uzi                ? matches(number, u"\\d{9}"_s)
                      : name == big                ? matches(number, u"\\d{8}(\\d{3})?"_s)
                                                   : true;
    if (!fits)
        findings.error(u"invariant"_s, u"IDENTIFIER_INVALID"_s,
                       u"This number is not valid in its system."_s, path + ".value"_L1);
}

void checkNamed(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                Findings &findings)
{
    checkProfile(immunization, findings);
    checkStatus(immunization, codes, findings);
    checkVaccine(immunization, codes, findings);
    const auto *numbers = findings.required(immunization, "identifier", Type::array, root);
    int index = 0;
    for (const core::Json &identifier : numbers ? *numbers : core::Json::array())
        checkNumber(identifier, root + u".identifier[%1]"_s.arg(index++), findings);
    checkDay(immunization, now, findings);
    checkLot(immunization, findings);
    checkBody(immunization, codes, findings);
    checkPerformers(immunization, findings);
    checkProtocol(immunization, codes, findings);
    checkContainedPerson(immunization, findings);
    findings.optional(immunization, "primarySource", Type::boolean, root);
    findings.optional(immunization, "note", Type::array, root);
}

void checkAnonymous(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                    Findings &findings)
{
    QSet<QString> paths;
    collectPaths(immunization, {}, paths);
    for (const QString &path : std::as_const(paths))
        if (!anonymousPaths().contains(path))
            findings.error(u"business-rule"_s, u"TOO_MUCH_TOLD"_s,
                           u"This is not told of a dose without a name."_s, root + u'.' + path);
    if (core::stringMember(immunization, "status") == "not-done"_L1)
        findings.error(u"business-rule"_s, u"OBJECTION_NEEDS_NAME"_s,
                       u"What was not given cannot be told without a name."_s, root + ".status"_L1);
    checkStatus(immunization, codes, findings);
    checkVaccine(immunization, codes, findings);
    checkDay(immunization, now, findings);
    checkLot(immunization, findings);
    checkPerformers(immunization, findings);
    checkProtocol(immunization, codes, findings);
}

} // namespace sandbox::nl
