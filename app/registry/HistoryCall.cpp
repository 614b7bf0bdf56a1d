// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/HistoryCall.h"

#include "core/LogCategories.h"
#include "registry/PatientMatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::ErrorCode;
using domain::HistoryOutcome;

bool isUnknownQuestion(ErrorCode code)
{
    return code == ErrorCode::RefusedByRegister || code == ErrorCode::NotSupported ||
           code == ErrorCode::UnknownAtRegister;
}

} // namespace

HistoryCall::HistoryCall(ClientParts &parts, domain::Patient patient, QObject *owner,
                         QObject *context, core::Reply<domain::RegisterHistory> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_patient(std::move(patient))
{
    if (m_patient.number)
        m_number = parts.numberOf(*m_patient.number);
    m_history.source = parts.profile.name;
}

void HistoryCall::begin()
{
    const bool byIdentifier =
        m_parts.profile.patientSearch == RegisterProfile::PatientSearch::ByIdentifier;
    if (byIdentifier && m_number)
        return askByIdentifier();
    if (byIdentifier)
        return finish(std::move(m_history)); // not asked: this register knows numbers only
    if (m_number)
        return findIds();
    const bool fromHere = m_patient.source.isEmpty() || m_patient.source == m_parts.profile.name;
    if (!fromHere || !isFhirId(m_patient.registerId))
        return finish(std::move(m_history)); // not asked: nothing to ask by
    m_ids = QStringList{m_patient.registerId};
    askNextId();
}

void HistoryCall::findIds()
{
    SearchQuery query{"Patient", {{u"identifier"_s, searchToken(*m_number)}}, {}};
    Search::run(m_parts.searchWay(m_patient), std::move(query), this,
                [this](const SearchAnswer &answer) { onIds(answer); });
}

void HistoryCall::onIds(const SearchAnswer &answer)
{
    if (answer.error)
        note(*answer.error);
    if (answer.pages == 0)
        return conclude();
    m_ids = activePatientIds(answer.matches, *m_number);
    leaveOutStrangers(answer.matches);
    askNextId();
}

// The same number on records of different people is a mistake of somebody: it is said, and where
// it is known who is meant, only theirs are read.
void HistoryCall::leaveOutStrangers(const QList<core::Json> &records)
{
    std::optional<domain::Patient> meant;
    if (!m_patient.family.isEmpty())
        meant = m_patient;
    for (const core::Json &record : records) {
        const QString id = core::stringMember(record, "id");
        const auto person = m_parts.mapper.readPatient(record);
        if (!m_ids.contains(id) || !person || person->family.isEmpty())
            continue;
        if (!meant)
            meant = *person;
        if (compare(*meant, *person) != Likeness::Different)
            continue;
        note(core::error(ErrorCode::Ambiguous));
        if (!m_patient.family.isEmpty() && id != m_patient.registerId)
            m_ids.removeAll(id);
    }
}

void HistoryCall::askNextId()
{
    if (m_asked >= m_ids.size())
        return m_number ? askForLogicalReferences() : conclude();
    const QString id = m_ids.at(m_asked++);
    ask({{u"patient"_s, "Patient/"_L1 + id}}, [this](const SearchAnswer &answer) {
        take(answer);
        askNextId();
    });
}

void HistoryCall::askByIdentifier()
{
    ask({{u"patient.identifier"_s, searchToken(*m_number)}, {u"_sort"_s, u"-_lastUpdated"_s}},
        [this](const SearchAnswer &answer) {
            take(answer);
            conclude();
        });
}

void HistoryCall::askForLogicalReferences()
{
    if (m_history.error && !m_anythingRead)
        return conclude();
    const auto allOurs = [this](const fhir::SearchPage &page) {
        return std::all_of(page.matches.begin(), page.matches.end(), [this](const core::Json &one) {
            return about(one) == About::ThisPerson;
        });
    };
    SearchQuery query{"Immunization",
                      m_parts.withSecurity({{u"patient:identifier"_s, searchToken(*m_number)}}),
                      allOurs};
    Search::run(m_parts.searchWay(m_patient), std::move(query), this,
                [this](const SearchAnswer &answer) {
                    for (const core::Json &resource : answer.matches)
                        if (about(resource) == About::ThisPerson)
                            addIfNew(m_parts.mapper.readImmunization(resource));
                    // Not every register knows this question; where it was the only one, that
                    // counts.
                    if (answer.error && (m_ids.isEmpty() || !isUnknownQuestion(answer.error->code)))
                        note(*answer.error);
                    conclude();
                });
}

void HistoryCall::ask(SearchParameters parameters, std::function<void(const SearchAnswer &)> next)
{
    SearchQuery query{"Immunization", m_parts.withSecurity(std::move(parameters)), {}};
    Search::run(m_parts.searchWay(m_patient), std::move(query), this, std::move(next));
}

HistoryCall::About HistoryCall::about(const core::Json &resource) const
{
    const Subject subject = subjectOf(resource);
    const QString number = m_number ? subject.valueIn(m_number->system) : QString();
    if (m_number && !number.isEmpty() && number != m_number->value)
        return About::SomebodyElse;
    if (!m_ids.isEmpty() && !subject.patientId.isEmpty())
        return m_ids.contains(subject.patientId) ? About::ThisPerson : About::SomebodyElse;
    if (m_number && number == m_number->value)
        return About::ThisPerson;
    return subject.patientId.isEmpty() ? About::NotSaid : About::SomebodyElse;
}

void HistoryCall::take(const SearchAnswer &answer)
{
    m_anythingRead = m_anythingRead || answer.pages > 0;
    m_history.remarks += answer.remarks;
    for (const core::Json &resource : answer.matches)
        add(resource);
    if (answer.error)
        note(*answer.error);
}

void HistoryCall::add(const core::Json &resource)
{
    const About whom = about(resource);
    auto immunization = m_parts.mapper.readImmunization(resource);
    const bool unreadable = immunization.status == domain::ImmunizationStatus::Unreadable;
    const bool trusted =
        m_parts.profile.patientSearch == RegisterProfile::PatientSearch::ByReference;
    const bool shown =
        whom == About::ThisPerson || (whom == About::NotSaid && (unreadable || trusted));
    if (shown)
        addIfNew(std::move(immunization));
    else
        ++m_discarded;
}

void HistoryCall::addIfNew(domain::Immunization immunization)
{
    const bool known = m_known.contains(immunization.id);
    if (!immunization.id.isEmpty() && known)
        return;
    m_known.insert(immunization.id);
    m_history.immunizations.append(std::move(immunization));
}

void HistoryCall::note(const core::Error &error)
{
    if (!m_history.error)
        m_history.error = error;
}

void HistoryCall::conclude()
{
    if (m_discarded > 0) {
        qCWarning(core::logHttp) << m_discarded
                                 << "records of another patient in an answer; discarded";
        m_history.error = core::error(ErrorCode::AnswerWrongPatient);
    }
    m_history.readAt = m_parts.clock.now();
    m_history.outcome = outcome();
    finish(std::move(m_history));
}

HistoryOutcome HistoryCall::outcome() const
{
    if (!m_history.error)
        return HistoryOutcome::Complete;
    const bool barred = m_history.error->code == ErrorCode::Forbidden;
    if (barred && m_history.immunizations.isEmpty())
        return HistoryOutcome::NoAccess;
    if (m_anythingRead)
        return HistoryOutcome::Incomplete;
    return barred ? HistoryOutcome::NoAccess : HistoryOutcome::Unreadable;
}

} // namespace registry
