// SPDX-License-Identifier: GPL-3.0-or-later
#include "BeRules.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::Json;

namespace {

#define CORE "https://www.ehealth.fgov.be/standards/fhir/core/"
#define VACC "https://www.ehealth.fgov.be/standards/fhir/vaccination/"
#define MED "https://www.ehealth.fgov.be/standards/fhir/medication/"
constexpr auto recorderUrl = CORE "StructureDefinition/be-ext-recorder";
constexpr auto productUrl = VACC "StructureDefinition/be-ext-administeredProduct";
constexpr auto confirmationUrl = VACC "StructureDefinition/be-ext-vaccination-confirmationStatus";
constexpr auto noteUrl = VACC "StructureDefinition/be-ext-simple-note";
constexpr auto stockUrl = VACC "StructureDefinition/be-ext-vaccination-stock-location";
constexpr auto fundingUrl =
    VACC "StructureDefinition/be-ext-vaccination-stock-funding-organization";
constexpr auto intendedUrl =
    "https://www.ehealth.fgov.be/standards/fhir/infsec/StructureDefinition/be-ext-intended-profile";
constexpr auto lateralityUrl =
    "https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/"
    "be-ext-laterality";

struct ExtensionRule
{
    const char *url;
    const char *value; // null: complex
};
constexpr ExtensionRule extensionRules[] = {
    {recorderUrl, "valueReference"}, {productUrl, nullptr},        {confirmationUrl, "valueCode"},
    {noteUrl, "valueAnnotation"},    {stockUrl, "valueReference"}, {fundingUrl, "valueReference"},
    {intendedUrl, "valueCanonical"},
};

const QSet<QString> allowedMembers{
    u"resourceType"_s, u"meta"_s,       u"language"_s,         u"contained"_s,
    u"extension"_s,    u"identifier"_s, u"status"_s,           u"statusReason"_s,
    u"vaccineCode"_s,  u"patient"_s,    u"encounter"_s,        u"occurrenceDateTime"_s,
    u"site"_s,         u"recorded"_s,   u"occurrenceString"_s, u"primarySource"_s,
    u"route"_s,        u"performer"_s,  u"doseQuantity"_s,     u"reasonCode"_s};

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QLatin1StringView(pattern)));
    return expression.match(text).hasMatch();
}

QString text(const Json *value)
{
    return value ? core::toQString(*value) : QString();
}

// "/a/0/b" or null.
const Json *at(const Json &value, const char *pointer)
{
    const Json::json_pointer path(pointer);
    return value.contains(path) ? &value.at(path) : nullptr;
}

bool isMoment(const QString &dateTime)
{
    return matches(dateTime, R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))");
}

bool isDateOrMoment(const QString &dateTime)
{
    return matches(dateTime, R"(\d{4}(-\d\d(-\d\d)?)?)") || isMoment(dateTime);
}

} // namespace

void BeRules::check(bool holds, const QString &rule)
{
    if (!holds)
        m_found.append(rule);
}

bool BeRules::has(const char *name) const
{
    return m_resource.contains(name);
}

const Json *BeRules::byReference(const Json *reference) const
{
    const QString wanted = reference ? core::stringMember(*reference, "reference") : QString();
    for (const Json &resource : core::arrayMember(m_resource, "contained"))
        if (u'#' + core::stringMember(resource, "id") == wanted)
            return &resource;
    return nullptr;
}

QList<const Json *> BeRules::extensionsNamed(const char *url) const
{
    QList<const Json *> found;
    for (const Json &extension : core::arrayMember(m_resource, "extension"))
        if (core::stringMember(extension, "url") == QLatin1StringView(url))
            found.append(&extension);
    return found;
}

QStringList BeRules::violations(const Json &immunization)
{
    m_resource = immunization;
    m_found.clear();
    members();
    nothingEmpty(m_resource, u"Immunization"_s);
    identity();
    statusAndVaccine();
    patient();
    times();
    extensions();
    administration();
    site();
    people();
    encounter();
    contained();
    situations();
    identifiersIn(m_resource);
    return m_found;
}

void BeRules::members()
{
    for (const auto &[name, value] : m_resource.items()) {
        const QString key = QString::fromStdString(name);
        check(allowedMembers.contains(key), key + u": not an element we may send"_s);
    }
    for (const char *list : {"contained", "extension", "identifier", "performer", "reasonCode"})
        check(!has(list) || m_resource[list].is_array(), QLatin1StringView(list) + u": list"_s);
    for (const char *single : {"encounter", "site", "route", "doseQuantity", "statusReason"})
        check(!has(single) || m_resource[single].is_object(),
              QLatin1StringView(single) + u": object"_s);
}

void BeRules::nothingEmpty(const Json &value, const QString &path)
{
    check(!value.is_null(), path + u": null"_s);
    if (value.is_string())
        check(!core::toQString(value).trimmed().isEmpty(), path + u": empty text"_s);
    if (!value.is_structured())
        return;
    check(!value.empty(), path + u": empty"_s);
    for (const auto &[name, inner] : value.items())
        nothingEmpty(inner, path + u'.' + QString::fromStdString(name));
}

void BeRules::identity()
{
    check(text(at(m_resource, "/resourceType")) == u"Immunization"_s, u"resourceType"_s);
    check(text(at(m_resource, "/meta/profile/0")) ==
              QLatin1StringView(VACC "StructureDefinition/be-vaccination"),
          u"meta.profile"_s);
    check(core::arrayMember(m_resource, "identifier").size() == 1, u"identifier: exactly one"_s);
    check(text(at(m_resource, "/identifier/0/system")) ==
              QLatin1StringView(VACC "NamingSystem/be-ns-vaccination"),
          u"identifier.system"_s);
    const QString value = text(at(m_resource, "/identifier/0/value"));
    check(!QUuid(value).isNull() && value == QUuid(value).toString(QUuid::WithoutBraces),
          u"identifier.value: UUID"_s);
}

void BeRules::bound(const Json *codeableConcept, const QString &set, const QString &path)
{
    if (!codeableConcept)
        return;
    const Json &codings = core::arrayMember(*codeableConcept, "coding");
    check(!codings.empty(), path + u": no coding"_s);
    for (const Json &coding : codings) {
        const QString code = core::stringMember(coding, "code");
        const domain::Concept *known = m_valueSets.find(set, code);
        check(known && known->value.code == code &&
                  known->value.system == core::stringMember(coding, "system"),
              path + u": not in the value set"_s);
        check(!core::stringMember(coding, "display").isEmpty(), path + u": no display"_s);
    }
}

void BeRules::statusAndVaccine()
{
    const QString status = core::stringMember(m_resource, "status");
    check(status == u"completed"_s || status == u"not-done"_s, u"status"_s);
    check(has("statusReason") == (status == u"not-done"_s), u"statusReason: with not-done"_s);
    bound(at(m_resource, "/statusReason"), u"notGivenReason"_s, u"statusReason"_s);
    const Json *code = at(m_resource, "/vaccineCode");
    check(code, u"vaccineCode: exactly one"_s);
    bound(code, u"vaccine"_s, u"vaccineCode"_s);
    const QString vaccine = text(at(m_resource, "/vaccineCode/coding/0/code"));
    const bool textNeeded = vaccine == u"other"_s || vaccine == u"787859002"_s;
    check(!textNeeded || at(m_resource, "/vaccineCode/text"), u"be-rule-vaccination-1"_s);
    const bool isSnomed =
        text(at(m_resource, "/vaccineCode/coding/0/system")) == u"http://snomed.info/sct"_s;
    const QString version = text(at(m_resource, "/vaccineCode/coding/0/version"));
    check(version == (isSnomed ? u"http://snomed.info/sct/11000172109"_s : QString()),
          u"vaccineCode.coding.version"_s);
}

void BeRules::patient()
{
    const Json *patient = at(m_resource, "/patient");
    check(patient, u"patient: exactly one"_s);
    if (!patient)
        return;
    const QString reference = core::stringMember(*patient, "reference");
    const Json *contained = byReference(patient);
    if (reference.startsWith(u'#'))
        check(contained && core::stringMember(*contained, "resourceType") == u"Patient"_s,
              u"patient: contained"_s);
    else
        check(core::stringMember(*patient, "type") == u"Patient"_s, u"patient.type"_s);
    const bool isNamed = patient->contains("identifier") || !reference.isEmpty();
    check(isNamed, u"patient: identifier or reference"_s);
}

void BeRules::times()
{
    check(has("occurrenceDateTime") != has("occurrenceString"), u"occurrence: exactly one"_s);
    if (has("occurrenceDateTime"))
        check(isDateOrMoment(core::stringMember(m_resource, "occurrenceDateTime")),
              u"occurrenceDateTime"_s);
    check(isMoment(core::stringMember(m_resource, "recorded")), u"recorded: with offset"_s);
}

void BeRules::extensions()
{
    for (const Json &each : core::arrayMember(m_resource, "extension"))
        extension(each);
    for (const ExtensionRule &rule : extensionRules)
        check(extensionsNamed(rule.url).size() <= 1, u"extension: at most one of each"_s);
    check(extensionsNamed(recorderUrl).size() == 1, u"recorder: exactly one"_s);
    check(extensionsNamed(stockUrl).isEmpty() == extensionsNamed(fundingUrl).isEmpty(),
          u"stock: both or none"_s);
    for (const Json *product_ : extensionsNamed(productUrl))
        product(*product_);
    for (const Json *confirmation : extensionsNamed(confirmationUrl)) {
        const QString code = core::stringMember(*confirmation, "valueCode");
        check(m_valueSets.find(u"confirmation"_s, code), u"confirmationStatus: binding"_s);
    }
    for (const Json *note : extensionsNamed(noteUrl))
        check(at(*note, "/valueAnnotation/text"), u"note: text"_s);
    for (const Json *stock : extensionsNamed(stockUrl))
        check(at(*stock, "/valueReference/identifier/value"), u"stock-location: identifier"_s);
}

void BeRules::extension(const Json &extension)
{
    const QString url = core::stringMember(extension, "url");
    for (const ExtensionRule &rule : extensionRules) {
        if (url != QLatin1StringView(rule.url))
            continue;
        check(extension.size() == 2, url + u": one value"_s);
        check(extension.contains(rule.value ? rule.value : "extension"), url + u": value type"_s);
        return;
    }
    m_found.append(url + u": unknown extension"_s);
}

void BeRules::product(const Json &extension)
{
    QHash<QString, int> count;
    for (const Json &inner : core::arrayMember(extension, "extension")) {
        const QString url = core::stringMember(inner, "url");
        ++count[url];
        const char *value = url == u"coded"_s            ? "valueCodeableConcept"
                            : url == u"reference"_s      ? "valueReference"
                            : url == u"lotNumber"_s      ? "valueString"
                            : url == u"expirationDate"_s ? "valueDate"
                                                         : nullptr;
        check(value && inner.size() == 2 && inner.contains(value), u"product."_s + url);
        if (url == u"expirationDate"_s)
            check(matches(core::stringMember(inner, "valueDate"), R"(\d{4}-\d\d-\d\d)"),
                  u"expirationDate"_s);
    }
    for (const int times : count)
        check(times == 1, u"product: at most one of each"_s);
    check(count.contains(u"coded"_s) != count.contains(u"reference"_s),
          u"product: coded or reference"_s);
    if (count.contains(u"reference"_s)) {
        check(count.size() == 1, u"product: lot belongs to coded"_s);
        const Json *medication = byReference(at(extension, "/extension/0/valueReference"));
        check(medication && core::stringMember(*medication, "resourceType") == u"Medication"_s,
              u"product.reference"_s);
    }
    const Json *coding = at(extension, "/extension/0/valueCodeableConcept/coding/0");
    if (count.contains(u"coded"_s))
        check(coding &&
                  core::stringMember(*coding, "system") ==
                      QLatin1StringView(MED "NamingSystem/be-ns-cnk-codes") &&
                  matches(core::stringMember(*coding, "code"), R"(\d{7})"),
              u"be-rule-vaccination-2"_s);
}

void BeRules::administration()
{
    bound(at(m_resource, "/route"), u"route"_s, u"route"_s);
    for (const Json &reason : core::arrayMember(m_resource, "reasonCode"))
        bound(&reason, u"prophylaxis"_s, u"reasonCode"_s);
    const Json *dose = at(m_resource, "/doseQuantity");
    if (!dose)
        return;
    const Json *value = core::member(*dose, "value");
    const auto digits = value ? core::numberText(*value) : std::nullopt;
    check(dose->size() == 1 && digits && (*digits == "0.5" || *digits == "1" || *digits == "2"),
          u"doseQuantity: 0.5, 1 or 2 as a number"_s);
}

void BeRules::site()
{
    const Json *site = at(m_resource, "/site");
    bound(site, u"site"_s, u"site"_s);
    if (!site)
        return;
    const Json &extensions = core::arrayMember(*site, "extension");
    check(extensions.size() <= 1, u"laterality: at most one"_s);
    for (const Json &extension : extensions) {
        check(core::stringMember(extension, "url") == QLatin1StringView(lateralityUrl),
              u"laterality: url"_s);
        check(extension.size() == 2 && extension.contains("valueCoding"),
              u"laterality: valueCoding"_s);
        check(m_valueSets.find(u"side"_s, text(at(extension, "/valueCoding/code"))),
              u"laterality: binding"_s);
        check(text(at(extension, "/valueCoding/system")) == u"http://snomed.info/sct"_s,
              u"laterality: system"_s);
    }
}

void BeRules::people()
{
    const QList<const Json *> recorders = extensionsNamed(recorderUrl);
    const Json *recorder =
        recorders.isEmpty() ? nullptr : at(*recorders.first(), "/valueReference/identifier");
    check(recorder, u"recorder: identifier"_s);
    const Json &performers = core::arrayMember(m_resource, "performer");
    check(performers.size() <= 1, u"performer: at most one"_s);
    for (const Json &performer : performers) {
        const Json *identifier = at(performer, "/actor/identifier");
        check(identifier && recorder && *identifier == *recorder, u"V1"_s);
    }
}

void BeRules::encounter()
{
    const Json *reference = at(m_resource, "/encounter");
    const Json *encounter = byReference(reference);
    check(!reference || encounter, u"encounter: contained"_s);
    if (!encounter)
        return;
    check(core::stringMember(*encounter, "resourceType") == u"Encounter"_s, u"encounter: type"_s);
    check(core::stringMember(*encounter, "status") == u"finished"_s, u"Encounter.status"_s);
    check(text(at(*encounter, "/class/code")) == u"AMB"_s &&
              text(at(*encounter, "/class/system")) ==
                  u"http://terminology.hl7.org/CodeSystem/v3-ActCode"_s,
          u"Encounter.class"_s);
    const Json *subject = core::member(*encounter, "subject");
    check(subject && *subject == m_resource["patient"], u"Encounter.subject: the patient"_s);
    check(encounter->contains("location") || encounter->contains("serviceProvider"),
          u"Encounter: says nothing"_s);
    const Json *link = at(*encounter, "/location/0/location");
    const Json *location = byReference(link);
    check(!link || location, u"Encounter.location: contained"_s);
    if (location && location->contains("type"))
        bound(at(*location, "/type/0"), u"place"_s, u"be-rule-vaccination-4"_s);
}

void BeRules::contained()
{
    QSet<QString> ids;
    const QString whole = QString::fromUtf8(core::writeJson(m_resource));
    for (const Json &resource : core::arrayMember(m_resource, "contained")) {
        const QString id = core::stringMember(resource, "id");
        check(!id.isEmpty() && !ids.contains(id), u"contained: id"_s);
        ids.insert(id);
        check(whole.contains(u"\"reference\":\"#"_s + id + u'"'), u"contained: referenced"_s);
        check(!resource.contains("meta") && !resource.contains("contained"), u"contained: meta"_s);
    }
}

void BeRules::situations()
{
    const bool notDone = core::stringMember(m_resource, "status") == u"not-done"_s;
    const bool fromProof = core::boolMember(m_resource, "primarySource") == false;
    check(has("performer") != fromProof, u"performer: not from proof"_s);
    check(has("occurrenceDateTime") || fromProof, u"occurrenceString: from proof only"_s);
    check(fromProof || extensionsNamed(confirmationUrl).isEmpty(),
          u"confirmationStatus: from proof"_s);
    check(!fromProof || extensionsNamed(stockUrl).isEmpty(), u"stock: not from proof"_s);
    if (!notDone)
        return;
    check(extensionsNamed(productUrl).isEmpty() && extensionsNamed(stockUrl).isEmpty(),
          u"not-done: no product"_s);
    for (const char *name : {"doseQuantity", "site", "route"})
        check(!has(name), u"not-done: nothing was given"_s);
}

void BeRules::identifiersIn(const Json &value)
{
    if (!value.is_structured())
        return;
    const QString system = core::stringMember(value, "system");
    const QString number = core::stringMember(value, "value");
    if (system == QLatin1StringView(CORE "NamingSystem/ssin"))
        check(matches(number, R"(\d{11})"), u"SSIN: 11 digits"_s);
    if (system == QLatin1StringView(CORE "NamingSystem/nihdi"))
        check(matches(number, R"(\d{8}(\d{3})?)"), u"NIHDI: 8 or 11 digits"_s);
    if (system == QLatin1StringView(CORE "NamingSystem/cbe"))
        check(matches(number, R"([01]\d{9})"), u"CBE: 10 digits"_s);
    for (const Json &inner : value)
        identifiersIn(inner);
}
