// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/PatientResolver.h"

#include "core/PartialDate.h"
#include "ids/Insz.h"
#include "sandbox/SearchIndex.h"
#include "sandbox/Text.h"
#include "sandbox/VaccinationRules.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QString where = u"Immunization.patient"_s;

const core::Json &firstOf(const core::Json &object, const char *name)
{
    static const core::Json none = core::Json::object();
    const core::Json &array = core::arrayMember(object, name);
    return array.empty() ? none : array.front();
}

QString familyOf(const core::Json &person)
{
    return folded(core::stringMember(firstOf(person, "name"), "family"));
}

QString givenOf(const core::Json &person)
{
    return folded(core::toQString(firstOf(firstOf(person, "name"), "given")));
}

QString postalCodeOf(const core::Json &person)
{
    return core::stringMember(firstOf(person, "address"), "postalCode");
}

QString numberOf(const core::Json &person, QLatin1StringView system)
{
    for (const core::Json &identifier : core::arrayMember(person, "identifier"))
        if (core::stringMember(identifier, "system") == system)
            return core::stringMember(identifier, "value");
    return {};
}

core::Json newPerson(core::Json contained)
{
    contained.erase("id");
    contained["active"] = true;
    return contained;
}

// Whatever referred to the contained person refers to the known one.
void pointTo(core::Json &element, const QString &sent, const core::Json &reference)
{
    if (element.is_object() && core::stringMember(element, "reference") == sent) {
        element = reference;
        return;
    }
    if (element.is_structured())
        for (core::Json &part : element)
            pointTo(part, sent, reference);
}

// Alike as far as both sides say it.
bool alike(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() || left == right;
}

} // namespace

PatientResolver::Match PatientResolver::known(const QString &id)
{
    const auto stored = m_store.read(u"Patient"_s, id);
    return stored ? Match{id, stored->json(), true} : Match{};
}

PatientResolver::Match PatientResolver::byNumber(const core::Json &reference, const QString &system,
                                                 const QString &number, const core::Json *details,
                                                 const QDateTime &now, Findings &findings)
{
    const QStringList ids = m_store.withIdentifier(u"Patient"_s, system, number);
    if (ids.size() == 1)
        return known(ids.first());
    if (ids.size() > 1) {
        findings.error(u"multiple-matches"_s, u"PATIENT_AMBIGUOUS"_s,
                       u"More than one person has this number."_s, where);
        return {};
    }
    auto made = system == m_guide.personNumberSystem()
                    ? m_guide.newPerson(number, core::stringMember(reference, "display"), details,
                                        now.date())
                    : std::nullopt;
    if (!made) {
        findings.error(u"not-found"_s, u"PATIENT_NUMBER_INVALID"_s, u"No person has this number."_s,
                       where + ".identifier"_L1);
        return {};
    }
    return {{}, std::move(*made), true};
}

PatientResolver::Match PatientResolver::byReference(const QString &id, Findings &findings)
{
    const Match match = known(id);
    if (!match.found)
        findings.error(u"not-found"_s, u"PATIENT_UNKNOWN"_s, u"There is no such person."_s, where);
    return match;
}

PatientResolver::Match PatientResolver::byDetails(const core::Json &person, Findings &findings)
{
    const QString family = familyOf(person);
    const QString born = core::stringMember(person, "birthDate");
    if (family.isEmpty())
        findings.error(u"required"_s, u"NAME_MISSING"_s, u"The family name is required."_s,
                       where + ".name.family"_L1);
    if (!isDate(born))
        findings.error(u"required"_s, u"DOB_MISSING"_s, u"The birth date is required."_s,
                       where + ".birthDate"_L1);
    if (family.isEmpty() || !isDate(born))
        return {};
    const auto query = parseSearch(u"Patient"_s, {{u"birthdate"_s, born}}, true);
    QList<Match> matches;
    for (const QString &id : query ? m_store.search(*query) : QStringList()) {
        const Match match = known(id);
        if (familyOf(match.patient) == family && alike(givenOf(match.patient), givenOf(person)))
            matches.append(match);
    }
    if (matches.isEmpty())
        return {{}, newPerson(person), true};
    if (matches.size() > 1 && !postalCodeOf(person).isEmpty()) {
        QList<Match> near;
        for (const Match &match : matches)
            if (postalCodeOf(match.patient) == postalCodeOf(person))
                near.append(match);
        if (near.size() == 1)
            return near.first();
    }
    if (matches.size() == 1)
        return matches.first();
    findings.error(u"multiple-matches"_s, u"PATIENT_AMBIGUOUS"_s,
                   u"More than one person was found; give the INSZ."_s, where);
    return {};
}

PatientResolver::Match PatientResolver::resolve(const core::Json &immunization,
                                                const QDateTime &now, Findings &findings)
{
    const auto *patient =
        findings.required(immunization, "patient", core::Json::value_t::object, u"Immunization"_s);
    if (!patient)
        return {};
    const QString reference = core::stringMember(*patient, "reference");
    if (const auto *contained = containedResource(immunization, reference)) {
        const QLatin1StringView system = m_guide.personNumberSystem();
        const QString number = numberOf(*contained, system);
        return number.isEmpty() ? byDetails(*contained, findings)
                                : byNumber(*patient, system, number, contained, now, findings);
    }
    if (const auto *identifier = core::member(*patient, "identifier")) {
        const Match match =
            byNumber(*patient, core::stringMember(*identifier, "system"),
                     core::stringMember(*identifier, "value"), nullptr, now, findings);
        const QString id = idOfReference(reference, "Patient"_L1);
        if (match.found && !id.isEmpty() && match.id != id) {
            findings.error(u"conflict"_s, u"PATIENT_CONTRADICTION"_s,
                           u"Number and reference mean different persons."_s, where);
            return {};
        }
        return match;
    }
    return byReference(idOfReference(reference, "Patient"_L1), findings);
}

core::Json PatientResolver::rewritten(core::Json immunization, const QString &patientId,
                                      const core::Json &patient) const
{
    core::Json &reference = immunization["patient"];
    const QString sent = core::stringMember(reference, "reference");
    reference["reference"] = core::jsonText("Patient/"_L1 + patientId);
    reference["type"] = "Patient";
    const QLatin1StringView system = m_guide.personNumberSystem();
    const QString number = numberOf(patient, system);
    if (!core::member(reference, "identifier") && !number.isEmpty())
        reference["identifier"] = core::Json::object(
            {{"system", core::jsonText(QString(system))}, {"value", core::jsonText(number)}});
    if (!containedResource(immunization, sent))
        return immunization;
    core::Json kept = core::Json::array();
    for (core::Json &resource : immunization["contained"]) {
        if (u'#' + core::stringMember(resource, "id") == sent)
            continue;
        pointTo(resource, sent, reference);
        kept.push_back(resource);
    }
    if (kept.empty())
        immunization.erase("contained");
    else
        immunization["contained"] = kept;
    return immunization;
}

void checkAgainstPerson(const core::Json &immunization, const core::Json &patient,
                        Findings &findings)
{
    const auto given = dayRange(core::stringMember(immunization, "occurrenceDateTime"));
    if (!given || core::stringMember(immunization, "status") != "completed"_L1)
        return;
    const QString occurrence = u"Immunization.occurrence"_s;
    const auto born = dayRange(core::stringMember(patient, "birthDate"));
    if (born && given->second < born->first)
        findings.error(u"business-rule"_s, u"DATE_BEFORE_BIRTH"_s,
                       u"The date of administration lies before the birth."_s, occurrence);
    const auto died = dayRange(core::stringMember(patient, "deceasedDateTime"));
    if (died && given->first > died->second)
        findings.error(u"business-rule"_s, u"PATIENT_DECEASED"_s,
                       u"The person had died before that date."_s, occurrence);
}

} // namespace sandbox
