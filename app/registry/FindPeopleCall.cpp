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
        m_numbers.insert(searchToken(parts.numberOf(number)));
}

void FindPeopleCall::begin()
{
    if (m_numbers.isEmpty())
        return finish(PatientAnswer());
    const QStringList tokens = m_numbers.values();
    Search::run(m_parts.searchWay(),
                {"Patient", {{u"identifier"_s, tokens.join(u',')}}, {}, int(tokens.size())}, this,
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
    const auto numbers = identifiersOf(resource);
    return std::any_of(numbers.begin(), numbers.end(), [this](const domain::Identifier &number) {
        return m_numbers.contains(searchToken(number));
    });
}

// ---------------------------------------------------------------- doses

FindDosesCall::FindDosesCall(ClientParts &parts, DosesQuestion question, QObject *owner,
                             QObject *context, core::Reply<DosesAnswer> reply)
    : Call(owner, context, std::move(reply))
    , m_parts(parts)
    , m_question(std::move(question))
{
    if (!parts.profile.sharesVaccineCodes)
        m_question.vaccines.clear();
    for (const domain::Patient &person : std::as_const(m_question.people)) {
        if (!person.number)
            continue;
        const domain::Identifier number = parts.numberOf(*person.number);
        m_numbers.insert(searchToken(number), person.number->value());
        m_systems.insert(number.system);
        if (isFhirId(person.registerId))
            m_byId.insert(person.registerId, person.number->value());
    }
}

void FindDosesCall::begin()
{
    if (m_numbers.isEmpty())
        return finish(DosesAnswer());
    if (m_parts.profile.patientSearch == RegisterProfile::PatientSearch::ByIdentifier)
        return ask(u"patient.identifier"_s, m_numbers.keys(),
                   [this](const SearchAnswer &found) { conclude(found); });
    if (m_question.withoutIds)
        return finish(core::error(core::ErrorCode::NotSupported));
    if (m_byId.isEmpty())
        return askLogical();
    QStringList references;
    for (auto id = m_byId.keyBegin(); id != m_byId.keyEnd(); ++id)
        references.append("Patient/"_L1 + *id);
    ask(u"patient"_s, references, [this](const SearchAnswer &found) { onById(found); });
}

void FindDosesCall::ask(const QString &parameter, const QStringList &values,
                        std::function<void(const SearchAnswer &)> next)
{
    SearchParameters parameters{{parameter, values.join(u',')}};
    if (m_question.from.isValid())
        parameters.append({u"date"_s, u"ge"_s + m_question.from.toString(Qt::ISODate)});
    if (m_question.to.isValid())
        parameters.append({u"date"_s, u"le"_s + m_question.to.toString(Qt::ISODate)});
    QStringList vaccines;
    for (const domain::CodedValue &vaccine : std::as_const(m_question.vaccines))
        vaccines.append(searchToken({vaccine.system, vaccine.code}));
    if (!vaccines.isEmpty())
        parameters.append({u"vaccine-code"_s, vaccines.join(u',')});
    // Who gets others instead has asked a question that was not understood: enough was seen.
    const auto allOurs = [this](const fhir::SearchPage &page) {
        return std::all_of(page.matches.begin(), page.matches.end(),
                           [this](const core::Json &one) { return !numberOf(one).isEmpty(); });
    };
    const auto onAnswer = [this, parameter, values, next](const SearchAnswer &found) {
        const bool refused = found.error && found.pages == 0 && found.error->httpStatus == 400;
        if (!refused || m_question.vaccines.isEmpty())
            return next(found);
        m_question.vaccines.clear(); // it cannot tell vaccines apart: then all of them
        ask(parameter, values, next);
    };
    Search::run(m_parts.searchWay(),
                {"Immunization", m_parts.withSecurity(std::move(parameters)), allOurs}, this,
                onAnswer);
}

void FindDosesCall::onById(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(*found.error);
    take(found);
    m_askedById = true;
    askLogical();
}

void FindDosesCall::askLogical()
{
    ask(u"patient:identifier"_s, m_numbers.keys(),
        [this](const SearchAnswer &found) { onLogical(found); });
}

// Not every register knows this question. Where it was the only one, its failing counts; that
// others were told does not.
void FindDosesCall::onLogical(const SearchAnswer &found)
{
    if (found.error && found.pages == 0 && !m_askedById)
        return finish(*found.error);
    for (const core::Json &resource : found.matches)
        add(numberOf(resource), resource);
    m_answer.incomplete = m_answer.incomplete || (found.error && found.pages > 0);
    finish(std::move(m_answer));
}

void FindDosesCall::conclude(const SearchAnswer &found)
{
    if (found.error && found.pages == 0)
        return finish(*found.error);
    take(found);
    finish(std::move(m_answer));
}

void FindDosesCall::take(const SearchAnswer &found)
{
    m_answer.incomplete = m_answer.incomplete || found.error.has_value();
    for (const core::Json &resource : found.matches) {
        const QString number = numberOf(resource);
        m_answer.incomplete = m_answer.incomplete || number.isEmpty(); // of nobody asked for
        add(number, resource);
    }
}

void FindDosesCall::add(const QString &number, const core::Json &resource)
{
    const QString id = core::stringMember(resource, "id");
    if (number.isEmpty() || (!id.isEmpty() && m_known.contains(id)))
        return;
    m_known.insert(id);
    m_answer.byNumber[number].append(m_parts.mapper.readImmunization(resource));
}

// Empty: of nobody who was asked for.
QString FindDosesCall::numberOf(const core::Json &resource) const
{
    const Subject subject = subjectOf(resource);
    const QString byId = m_byId.value(subject.patientId);
    QString said;
    bool another = false;
    for (const domain::Identifier &number : subject.identifiers) {
        const auto known = m_numbers.constFind(searchToken(number));
        if (known != m_numbers.cend())
            said = *known;
        else
            another = another || m_systems.contains(number.system);
    }
    if (another || (!said.isEmpty() && !byId.isEmpty() && said != byId))
        return {};
    return said.isEmpty() ? byId : said;
}

} // namespace registry
