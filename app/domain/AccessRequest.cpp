// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AccessRequest.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

std::optional<Organization> practiceOf(const AccessDraft &draft)
{
    Organization practice;
    practice.name = draft.practiceName.simplified();
    const QString number = draft.practiceNumber.trimmed();
    if (const auto nihdi = ids::NihdiNumber::parse(number);
        nihdi && nihdi->value().size() == 8 && nihdi->check() != ids::NihdiNumber::Check::Wrong) {
        practice.nihdi = *nihdi;
        practice.id = nihdi->value();
    } else if (const auto enterprise = ids::EnterpriseNumber::parse(number)) {
        practice.enterprise = *enterprise;
        practice.id = enterprise->value();
    } else {
        return std::nullopt;
    }
    return practice;
}

// The person's own fields have the rules of any collaborator.
LinkDraft personalPart(const AccessDraft &draft)
{
    LinkDraft part;
    part.insz = draft.insz;
    part.family = draft.family;
    part.given = draft.given;
    part.email = draft.email;
    part.language = draft.language;
    part.nihdi = draft.nihdi;
    return part;
}

void checkPractice(const AccessDraft &draft, LinkProblems &problems)
{
    if (draft.practiceName.trimmed().isEmpty())
        problems.append({LinkField::PracticeName, LinkProblemCode::Missing, {}, {}});
    if (draft.practiceNumber.trimmed().isEmpty())
        problems.append({LinkField::PracticeNumber, LinkProblemCode::Missing, {}, {}});
    else if (!practiceOf(draft))
        problems.append({LinkField::PracticeNumber, LinkProblemCode::InvalidPractice, {}, {}});
}

void checkOwnNumbers(const AccessDraft &draft, const Account &account, QDate today,
                     LinkProblems &problems)
{
    const auto nihdi = ids::NihdiNumber::parse(draft.nihdi);
    const auto &known = account.practitioner;
    if (nihdi && known.nihdi && !nihdi->samePerson(*known.nihdi))
        problems.append({LinkField::Nihdi, LinkProblemCode::NotYourNumber, {}, {}});
    const auto insz = ids::Insz::parse(draft.insz, today);
    if (insz && known.insz && insz->value() != known.insz->value())
        problems.append({LinkField::Insz, LinkProblemCode::NotYourNumber, {}, {}});
}

} // namespace

LinkProblems checkAccess(const AccessDraft &draft, const Account &account, int minimumLevel,
                         QDate today)
{
    LinkProblems problems;
    if (account.role != Role::Physician)
        problems.append({LinkField::Form, LinkProblemCode::NotAPhysician, {}, {}});
    if (account.level < minimumLevel)
        problems.append({LinkField::Form,
                         LinkProblemCode::LevelTooLow,
                         {QString::number(account.level), QString::number(minimumLevel)},
                         {}});
    if (!draft.termsAccepted)
        problems.append({LinkField::Terms, LinkProblemCode::TermsNotAccepted, {}, {}});
    problems += checkPerson(personalPart(draft), true, today);
    checkOwnNumbers(draft, account, today, problems);
    checkPractice(draft, problems);
    return problems;
}

LinkRequest accessRequest(const AccessDraft &draft, const Account &account, const QDateTime &now)
{
    LinkRequest request;
    request.identifier = QUuid::createUuid();
    request.kind = RequestKind::Access;
    request.state = RequestState::Requested;
    request.requester = account.practitioner;
    request.asked = now;
    request.changed = now;
    if (const auto practice = practiceOf(draft))
        request.organization = *practice;
    request.person = personFrom(personalPart(draft), now.date());
    request.person.isPhysician = true;
    if (!request.requester.nihdi)
        request.requester.nihdi = request.person.nihdi;
    return request;
}

AccessDraft accessDraftOf(const Account &account, const QString &language)
{
    AccessDraft draft;
    const Practitioner &person = account.practitioner;
    draft.insz = person.insz ? person.insz->value() : QString();
    draft.nihdi = person.nihdi ? person.nihdi->value() : QString();
    draft.language = language;
    return draft;
}

} // namespace domain
