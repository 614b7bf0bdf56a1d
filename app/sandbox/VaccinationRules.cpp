// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/VaccinationRules.h"

#include "core/PartialDate.h"
#include "ids/Insz.h"
#include "sandbox/BeSystems.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Type = core::Json::value_t;

namespace sandbox {

namespace {

const QString root = u"Immunization"_s;

// Whether somebody with the number can be born by now is asked where persons are looked up.
constexpr QDate anyDay = QDate::fromJulianDay(2'500'000); // in the year 2132

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isNihdi(const QString &system)
{
    return system == be::nihdi || system == be::nihdiProfessional ||
           system == be::nihdiOrganization;
}

void checkStatus(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    if (const auto *status = findings.required(immunization, "status", Type::string, root)) {
        static const QStringList known{u"completed"_s, u"not-done"_s, u"entered-in-error"_s};
        if (!known.contains(core::toQString(*status)))
            findings.error(u"code-invalid"_s, u"CODE_UNKNOWN"_s,
                           u"The status is not one of the profile."_s, root + ".status"_L1);
    }
    if (const auto *reason = findings.optional(immunization, "statusReason", Type::object, root))
        checkBinding(*reason, u"reason"_s, codes, root + ".statusReason"_L1, findings);
}

void checkVaccineCode(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const QString path = root + ".vaccineCode"_L1;
    const auto *vaccine = findings.required(immunization, "vaccineCode", Type::object, root);
    if (!vaccine)
        return;
    checkBinding(*vaccine, u"vaccine"_s, codes, path, findings);
    for (const core::Json &coding : core::arrayMember(*vaccine, "coding")) {
        const QString code = core::stringMember(coding, "code");
        const bool unspecified =
            code == "other"_L1 ||
            (code == "787859002"_L1 && core::stringMember(coding, "system") == be::snomed);
        if (unspecified && core::stringMember(*vaccine, "text").trimmed().isEmpty())
            findings.error(u"invariant"_s, u"be-rule-vaccination-1"_s,
                           u"An unspecified vaccine needs a text."_s, path + ".text"_L1);
    }
}

void checkIdentifiers(const core::Json &immunization, Findings &findings)
{
    if (!findings.optional(immunization, "identifier", Type::array, root))
        return;
    int index = 0;
    for (const core::Json &identifier : core::arrayMember(immunization, "identifier"))
        checkIdentifier(identifier, root + u".identifier[%1]"_s.arg(index++), findings);
}

// 2026-10-05T09:40:00+02:00 lies in the future when its instant does, a date when its first day
// does.
bool isFuture(const QString &text, const QDateTime &now)
{
    if (text.contains(u'T'))
        return QDateTime::fromString(text, Qt::ISODateWithMs) > now.addSecs(300);
    const auto date = core::PartialDate::fromIso(text);
    return date && date->first() > now.date();
}

void checkOccurrence(const core::Json &immunization, const QDateTime &now, Findings &findings)
{
    const QString path = root + ".occurrence"_L1;
    const auto *date = core::member(immunization, "occurrenceDateTime");
    const auto *text = core::member(immunization, "occurrenceString");
    if (!date == !text) {
        findings.error(date ? u"structure"_s : u"required"_s, u"OCCURRENCE"_s,
                       u"Exactly one of date and text is required."_s, path);
        return;
    }
    if (text) {
        findings.optional(immunization, "occurrenceString", Type::string, root);
        return;
    }
    const QString written = core::toQString(*date);
    if (!isDateTime(written))
        findings.error(u"value"_s, u"DATE_FORMAT"_s, u"This is not a FHIR dateTime."_s, path);
    else if (isFuture(written, now))
        findings.error(u"business-rule"_s, u"DATE_FUTURE"_s,
                       u"The date of administration lies in the future."_s, path);
}

void checkRecorded(const core::Json &immunization, const QDateTime &now, Findings &findings)
{
    const auto *recorded = findings.required(immunization, "recorded", Type::string, root);
    if (!recorded)
        return;
    const QString written = core::toQString(*recorded);
    if (!isDateTime(written))
        findings.error(u"value"_s, u"DATE_FORMAT"_s, u"This is not a FHIR dateTime."_s,
                       root + ".recorded"_L1);
    else if (isFuture(written, now))
        findings.error(u"business-rule"_s, u"DATE_FUTURE"_s,
                       u"The date of recording lies in the future."_s, root + ".recorded"_L1);
}

void checkSite(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const QString path = root + ".site"_L1;
    const auto *site = findings.optional(immunization, "site", Type::object, root);
    if (!site)
        return;
    checkBinding(*site, u"site"_s, codes, path, findings);
    const auto lateralities = extensionsOf(*site, be::laterality);
    const QString side = path + ".extension('"_L1 + be::laterality + "')"_L1;
    if (lateralities.size() > 1)
        findings.error(u"structure"_s, u"TOO_MANY"_s, u"At most one side."_s, side);
    for (const core::Json *laterality : lateralities) {
        const auto *coding = findings.required(*laterality, "valueCoding", Type::object, side);
        if (coding && !codes.contains(u"laterality"_s, core::stringMember(*coding, "system"),
                                      core::stringMember(*coding, "code")))
            findings.error(u"code-invalid"_s, u"CODE_UNKNOWN"_s, u"The side is not in the list."_s,
                           side);
    }
}

void checkRoute(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    if (const auto *route = findings.optional(immunization, "route", Type::object, root))
        checkBinding(*route, u"route"_s, codes, root + ".route"_L1, findings);
}

void checkDose(const core::Json &immunization, Findings &findings)
{
    const QString path = root + ".doseQuantity"_L1;
    const auto *quantity = findings.optional(immunization, "doseQuantity", Type::object, root);
    if (!quantity)
        return;
    const auto *value = core::member(*quantity, "value");
    const auto digits = value ? core::numberText(*value) : std::nullopt;
    if (!digits) {
        findings.error(u"structure"_s, u"WRONG_TYPE"_s, u"The dose must be a JSON number."_s,
                       path + ".value"_L1);
        return;
    }
    const double number = digits->toDouble();
    const bool hasUnit = core::member(*quantity, "unit") || core::member(*quantity, "code");
    const bool fits = hasUnit ? number > 0
                              : qFuzzyCompare(number, 0.5) || qFuzzyCompare(number, 1.0) ||
                                    qFuzzyCompare(number, 2.0);
    if (!fits)
        findings.error(u"value"_s, u"DOSE"_s, u"The dose must be 0.5, 1 or 2."_s, path);
}

void checkPerformer(const core::Json &immunization, Findings &findings)
{
    const auto *performers = findings.optional(immunization, "performer", Type::array, root);
    if (!performers)
        return;
    if (performers->size() > 1)
        findings.error(u"structure"_s, u"TOO_MANY"_s, u"At most one administerer."_s,
                       root + ".performer"_L1);
    int index = 0;
    for (const core::Json &performer : *performers) {
        const QString path = root + u".performer[%1]"_s.arg(index++);
        const auto *actor = findings.required(performer, "actor", Type::object, path);
        if (!actor)
            continue;
        if (const auto *identifier =
                findings.optional(*actor, "identifier", Type::object, path + ".actor"_L1))
            checkIdentifier(*identifier, path + ".actor.identifier"_L1, findings);
    }
}

const core::Json *recorderIdentifier(const core::Json &immunization)
{
    for (const core::Json *extension : extensionsOf(immunization, be::recorder))
        if (const auto *reference = core::member(*extension, "valueReference"))
            return core::member(*reference, "identifier");
    return nullptr;
}

bool sameIdentifier(const core::Json &left, const core::Json &right)
{
    return core::stringMember(left, "system") == core::stringMember(right, "system") &&
           core::stringMember(left, "value") == core::stringMember(right, "value");
}

// Server rule V1: with a performer, the recorder is one of them.
void checkRecorderIsPerformer(const core::Json &immunization, Findings &findings)
{
    const core::Json &performers = core::arrayMember(immunization, "performer");
    if (performers.empty())
        return;
    const auto *recorder = recorderIdentifier(immunization);
    for (const core::Json &performer : performers) {
        const auto *actor = core::member(performer, "actor");
        const auto *identifier = actor ? core::member(*actor, "identifier") : nullptr;
        if (recorder && identifier && sameIdentifier(*recorder, *identifier))
            return;
    }
    findings.error(u"business-rule"_s, u"RECORDER_NOT_PERFORMER"_s,
                   u"The recorder must be the administerer (system and value)."_s,
                   root + ".extension('"_L1 + be::recorder + "')"_L1);
}

// Server rule V2: the pack must belong to the vaccine code, by the public registry.
void checkProductFitsVaccine(const core::Json &immunization, const CodeLists &codes,
                             Findings &findings)
{
    const auto *vaccine = core::member(immunization, "vaccineCode");
    if (!vaccine)
        return;
    QStringList given;
    for (const core::Json &coding : core::arrayMember(*vaccine, "coding"))
        given.append(core::stringMember(coding, "code"));
    const QString path =
        root + ".extension('"_L1 + be::administeredProduct + "').extension('coded').value"_L1;
    for (const core::Json *product : extensionsOf(immunization, be::administeredProduct))
        for (const core::Json *coded : extensionsOf(*product, "coded"_L1)) {
            const auto *packs = core::member(*coded, "valueCodeableConcept");
            for (const core::Json &coding :
                 packs ? core::arrayMember(*packs, "coding") : core::Json::array()) {
                if (core::stringMember(coding, "system") != be::cnk)
                    continue;
                const auto *pack = codes.product(core::stringMember(coding, "code"));
                if (!pack)
                    findings.error(u"code-invalid"_s, u"PRODUCT_UNKNOWN"_s,
                                   u"This CNK is not in the registry."_s, path);
                else if (!given.contains(pack->vaccine))
                    findings.error(u"business-rule"_s, u"PRODUCT_VACCINE_MISMATCH"_s,
                                   u"The CNK does not match the vaccine code."_s, path);
            }
        }
}

void checkReaction(const core::Json &immunization, const CodeLists &codes, Findings &findings)
{
    const auto *reactions = findings.optional(immunization, "reaction", Type::array, root);
    if (!reactions)
        return;
    int index = 0;
    for (const core::Json &reaction : *reactions) {
        const QString path = root + u".reaction[%1]"_s.arg(index++);
        findings.required(reaction, "date", Type::string, path);
        const auto *detail = findings.optional(reaction, "detail", Type::object, path);
        if (!detail)
            continue;
        const auto *observation =
            containedResource(immunization, core::stringMember(*detail, "reference"));
        const auto *code = observation ? core::member(*observation, "code") : nullptr;
        if (!code || core::stringMember(*observation, "resourceType") != "Observation"_L1)
            findings.error(u"invariant"_s, u"be-rule-vaccination-3"_s,
                           u"The reaction must resolve to an Observation."_s, path + ".detail"_L1);
        else
            checkBinding(*code, u"reaction"_s, codes, path + ".detail"_L1, findings);
    }
}

void checkOthers(const core::Json &immunization, Findings &findings)
{
    for (const char *name : {"lotNumber", "expirationDate", "location", "protocolApplied"})
        findings.forbidden(immunization, name, root);
    findings.optional(immunization, "primarySource", Type::boolean, root);
    findings.optional(immunization, "reasonCode", Type::array, root);
    findings.optional(immunization, "reasonReference", Type::array, root);
    findings.optional(immunization, "note", Type::array, root);
    findings.optional(immunization, "reportOrigin", Type::object, root);
    findings.optional(immunization, "manufacturer", Type::object, root);
}

} // namespace

QList<const core::Json *> extensionsOf(const core::Json &element, QLatin1StringView url)
{
    QList<const core::Json *> found;
    for (const core::Json &extension : core::arrayMember(element, "extension"))
        if (core::stringMember(extension, "url") == url)
            found.append(&extension);
    return found;
}

const core::Json *containedResource(const core::Json &immunization, const QString &reference)
{
    if (!reference.startsWith(u'#'))
        return nullptr;
    for (const core::Json &resource : core::arrayMember(immunization, "contained"))
        if (core::stringMember(resource, "id") == reference.sliced(1))
            return &resource;
    return nullptr;
}

bool isDate(const QString &text)
{
    return core::PartialDate::fromIso(text).has_value();
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression time(
        QRegularExpression::anchoredPattern(u"([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
                                            "(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))"_s));
    const qsizetype at = text.indexOf(u'T');
    if (at < 0)
        return isDate(text);
    const auto date = core::PartialDate::fromIso(text.first(at));
    return date && date->isFull() && time.match(text.sliced(at + 1)).hasMatch();
}

void checkIdentifier(const core::Json &identifier, const QString &path, Findings &findings)
{
    const auto *system = findings.required(identifier, "system", Type::string, path);
    const auto *value = findings.required(identifier, "value", Type::string, path);
    if (!system || !value)
        return;
    const QString name = core::toQString(*system);
    const QString number = core::toQString(*value);
    const bool fits = name == be::ssin
                          ? ids::Insz::parse(number, anyDay).ok() && matches(number, u"\\d{11}"_s)
                      : isNihdi(name)   ? matches(number, u"\\d{8}(\\d{3})?"_s)
                      : name == be::cbe ? matches(number, u"[01]\\d{9}"_s)
                                        : true;
    if (!fits)
        findings.error(u"invariant"_s, u"IDENTIFIER_INVALID"_s,
                       u"This number is not valid in its system."_s, path + ".value"_L1);
}

const core::Json *checkBinding(const core::Json &concept_, const QString &set,
                               const CodeLists &codes, const QString &path, Findings &findings)
{
    findings.optional(concept_, "coding", Type::array, path);
    for (const core::Json &coding : core::arrayMember(concept_, "coding"))
        if (codes.contains(set, core::stringMember(coding, "system"),
                           core::stringMember(coding, "code")))
            return &coding;
    findings.error(u"code-invalid"_s, u"CODE_UNKNOWN"_s,
                   u"None of the codes is in the value set of the profile."_s, path);
    return nullptr;
}

void checkVaccination(const core::Json &immunization, const CodeLists &codes, const QDateTime &now,
                      Findings &findings)
{
    checkStatus(immunization, codes, findings);
    checkVaccineCode(immunization, codes, findings);
    checkIdentifiers(immunization, findings);
    checkOccurrence(immunization, now, findings);
    checkRecorded(immunization, now, findings);
    checkSite(immunization, codes, findings);
    checkRoute(immunization, codes, findings);
    checkDose(immunization, findings);
    checkPerformer(immunization, findings);
    checkReaction(immunization, codes, findings);
    checkOthers(immunization, findings);
    checkExtensions(immunization, codes, findings);
    checkContained(immunization, codes, findings);
    checkRecorderIsPerformer(immunization, findings);
    checkProductFitsVaccine(immunization, codes, findings);
}

} // namespace sandbox
