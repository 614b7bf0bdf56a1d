// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/FindNamedCall.h"

#include "registry/PatientMatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

FindNamedCall::FindNamedCall(ClientParts &parts, QList<domain::Patient> people, QObject *owner,
                             QObject *context, core::Reply<PatientAnswer> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_people(std::move(people))
{
    m_people.removeIf(
        [](const domain::Patient &person) { return person.family.isEmpty() || !person.birthDate; });
}

void FindNamedCall::begin()
{
    QStringList names;
    QStringList days;
    for (const domain::Patient &person : std::as_const(m_people)) {
        names.append(searchText(person.family));
        days.append(person.birthDate->iso());
    }
    names.removeDuplicates();
    days.removeDuplicates();
    if (names.isEmpty())
        return finish(PatientAnswer());
    Search::run(
        m_parts.searchWay(),
        {"Patient", {{u"family"_s, names.join(u',')}, {u"birthdate"_s, days.join(u',')}}, {}}, this,
        [this](const SearchAnswer &found) { onFound(found); });
}

void FindNamedCall::onFound(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(*found.error);
    PatientAnswer answer;
    answer.remarks = found.remarks;
    answer.incomplete = found.error.has_value();
    for (const core::Json &resource : found.matches) {
        auto patient = m_parts.mapper.readPatient(resource);
        if (!patient)
            answer.incomplete = true;
        else if (isActive(resource) &&
                 std::any_of(m_people.begin(), m_people.end(), [&](const domain::Patient &asked) {
                     return compare(asked, *patient) != Likeness::Different;
                 })) {
            patient->source = m_parts.profile.name;
            answer.patients.append(std::move(*patient));
        }
    }
    finish(std::move(answer));
}

} // namespace registry
