// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/FindPeopleCall.h"

#include "core/LogCategories.h"
#include "registry/PatientMatch.h"
#include "registry/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

FindPeopleCall::FindPeopleCall(ClientParts &parts, const QList<domain::PersonNumber> &numbers,
                               QObject *owner, QObject *context, core::Reply<PatientAnswer> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
{
    for (const domain::PersonNumber &number : numbers)
        m_numbers.append(parts.numberOf(number));
}

void FindPeopleCall::begin()
{
    if (m_numbers.isEmpty())
        return finish(PatientAnswer());
    QStringList tokens;
    for (const domain::Identifier &number : m_numbers)
        tokens.append(searchToken(number));
    Search::run(m_parts.searchWay(), {"Patient", {{u"identifier"_s, tokens.join(u',')}}, {}}, this,
                [this](const SearchAnswer &found) { onFound(found); });
}

void FindPeopleCall::onFound(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(*found.error);
    PatientAnswer answer;
    answer.remarks = found.remarks;
    answer.incomplete = found.error.has_value();
    for (const core::Json &resource : found.matches) {
        auto patient = m_parts.mapper.readPatient(resource);
        if (!patient || !isAskedFor(resource)) {
            qCWarning(core::logHttp) << "a search for many was answered with another; discarded";
            answer.incomplete = true;
        } else if (isActive(resource)) {
            patient->source = m_parts.profile.name;
            answer.patients.append(std::move(*patient));
        }
    }
    finish(std::move(answer));
}

bool FindPeopleCall::isAskedFor(const core::Json &resource) const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(),
                       [&resource](const auto &number) { return carries(resource, number); });
}

// ---------------------------------------------------------------- doses

FindDosesCall::FindDosesCall(ClientParts &parts, QList<domain::Patient> people, QDate from,
                             QDate to, QObject *owner, QObject *context,
                             core::Reply<DosesAnswer> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_people(std::move(people))
    , m_from(from)
    , m_to(to)
{
    m_people.removeIf([](const domain::Patient &person) { return !person.number; });
}

// By number, or by the register's own ids: as this register wants it.
SearchParameters FindDosesCall::whom() const
{
    const bool byNumber =
        m_parts.profile.patientSearch == RegisterProfile::PatientSearch::ByIdentifier;
    QStringList values;
    for (const domain::Patient &person : m_people) {
        if (byNumber)
            values.append(searchToken(m_parts.numberOf(*person.number)));
        else if (isFhirId(person.registerId))
            values.append("Patient/"_L1 + person.registerId);
    }
    if (values.isEmpty())
        return {};
    return {{byNumber ? u"patient.identifier"_s : u"patient"_s, values.join(u',')}};
}

void FindDosesCall::begin()
{
    SearchParameters parameters = whom();
    if (parameters.isEmpty())
        return finish(DosesAnswer());
    parameters.append({u"date"_s, u"ge"_s + m_from.toString(Qt::ISODate)});
    parameters.append({u"date"_s, u"le"_s + m_to.toString(Qt::ISODate)});
    Search::run(m_parts.searchWay(),
                {"Immunization", m_parts.withSecurity(std::move(parameters)), {}}, this,
                [this](const SearchAnswer &found) { onFound(found); });
}

void FindDosesCall::onFound(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(*found.error);
    DosesAnswer answer;
    answer.incomplete = found.error.has_value();
    for (const core::Json &resource : found.matches) {
        const QString number = numberOf(resource);
        if (number.isEmpty())
            answer.incomplete = true; // of nobody who was asked for
        else
            answer.byNumber[number].append(m_parts.mapper.readImmunization(resource));
    }
    finish(std::move(answer));
}

QString FindDosesCall::numberOf(const core::Json &resource) const
{
    const Subject subject = subjectOf(resource);
    for (const domain::Patient &person : m_people) {
        const domain::Identifier number = m_parts.numberOf(*person.number);
        const QString said = subject.valueIn(number.system);
        const bool sameId = !person.registerId.isEmpty() && subject.patientId == person.registerId;
        if (said == number.value || (said.isEmpty() && sameId))
            return person.number->value();
    }
    return {};
}

} // namespace registry
