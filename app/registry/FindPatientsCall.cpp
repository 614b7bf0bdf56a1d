// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/FindPatientsCall.h"

#include "core/LogCategories.h"
#include "registry/PatientMatch.h"
#include "registry/Subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

FindPatientsCall::FindPatientsCall(ClientParts &parts, domain::PatientQuery query, QObject *owner,
                                   QObject *context, core::Reply<PatientAnswer> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_query(std::move(query))
{
}

void FindPatientsCall::begin()
{
    if (m_query.isEmpty())
        return finish(core::error(core::ErrorCode::InvalidInput));
    Search::run(m_parts.searchWay(), {"Patient", parameters(), {}}, this,
                [this](const SearchAnswer &found) { onFound(found); });
}

SearchParameters FindPatientsCall::parameters() const
{
    if (m_query.number)
        return {{u"identifier"_s, searchToken(m_parts.numberOf(*m_query.number))}};
    domain::Patient asked;
    asked.family = m_query.family;
    if (!m_query.given.isEmpty())
        asked.given = QStringList{m_query.given};
    asked.birthDate = m_query.birthDate;
    return nameParameters(asked);
}

void FindPatientsCall::onFound(const SearchAnswer &found)
{
    const bool barred = found.error && found.error->code == core::ErrorCode::Forbidden;
    if (found.error && (found.pages == 0 || (barred && found.matches.isEmpty())))
        return finish(*found.error);
    PatientAnswer answer;
    answer.remarks = found.remarks;
    answer.incomplete = found.error.has_value();
    for (const core::Json &resource : found.matches)
        add(resource, answer);
    finish(std::move(answer));
}

void FindPatientsCall::add(const core::Json &resource, PatientAnswer &answer) const
{
    if (!isAskedFor(resource)) {
        qCWarning(core::logHttp) << "a patient search was answered with somebody else; discarded";
        answer.incomplete = true;
        return;
    }
    auto patient = m_parts.mapper.readPatient(resource);
    if (!patient) {
        answer.incomplete = true;
        return;
    }
    const QString wanted = m_query.postalCode;
    const bool elsewhere =
        !wanted.isEmpty() && !patient->postalCode.isEmpty() && patient->postalCode != wanted;
    const bool known = std::any_of(
        answer.patients.begin(), answer.patients.end(), [&patient](const domain::Patient &other) {
            return !other.registerId.isEmpty() && other.registerId == patient->registerId;
        });
    if (elsewhere || known || !isActive(resource))
        return;
    patient->source = m_parts.profile.name;
    answer.patients.append(std::move(*patient));
}

bool FindPatientsCall::isAskedFor(const core::Json &resource) const
{
    return !m_query.number || carries(resource, m_parts.numberOf(*m_query.number));
}

} // namespace registry
