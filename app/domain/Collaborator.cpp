// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Collaborator.h"

#include "domain/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<CollaboratorKind, 2> c_kinds{{
    {CollaboratorKind::Employee, "employee"_L1},
    {CollaboratorKind::Trainee, "haio"_L1},
}};

constexpr EnumNames<RequestKind, 3> c_requestKinds{{
    {RequestKind::Link, "link"_L1},
    {RequestKind::Unlink, "unlink"_L1},
    {RequestKind::Access, "access"_L1},
}};

constexpr EnumNames<RequestState, 7> c_requestStates{{
    {RequestState::Draft, "draft"_L1},
    {RequestState::Requested, "requested"_L1},
    {RequestState::InReview, "in-review"_L1},
    {RequestState::Approved, "approved"_L1},
    {RequestState::Rejected, "rejected"_L1},
    {RequestState::Cancelled, "cancelled"_L1},
    {RequestState::Failed, "failed"_L1},
}};

constexpr EnumNames<LinkState, 3> c_linkStates{{
    {LinkState::Active, "active"_L1},
    {LinkState::UnlinkRequested, "unlink-requested"_L1},
    {LinkState::Ended, "ended"_L1},
}};

constexpr EnumNames<PracticeKind, 4> c_practiceKinds{{
    {PracticeKind::Unknown, "unknown"_L1},
    {PracticeKind::Group, "group"_L1},
    {PracticeKind::Single, "single"_L1},
    {PracticeKind::Other, "other"_L1},
}};

// Qualifications change; whoever it is does not.
bool sameNumbers(const std::optional<ids::Insz> &insz, const std::optional<ids::NihdiNumber> &nihdi,
                 const std::optional<ids::Insz> &otherInsz,
                 const std::optional<ids::NihdiNumber> &otherNihdi)
{
    if (insz && otherInsz)
        return insz->value() == otherInsz->value();
    return nihdi && otherNihdi && nihdi->samePerson(*otherNihdi);
}

template <class Number>
bool isShared(const std::optional<Number> &one, const std::optional<Number> &other)
{
    return one && one == other;
}

} // namespace

QLatin1StringView name(CollaboratorKind kind)
{
    return nameOf(c_kinds, kind);
}

std::optional<CollaboratorKind> collaboratorKindFromName(QStringView name)
{
    return valueOf(c_kinds, name);
}

QLatin1StringView name(RequestKind kind)
{
    return nameOf(c_requestKinds, kind);
}

QLatin1StringView name(RequestState state)
{
    return nameOf(c_requestStates, state);
}

std::optional<RequestState> requestStateFromName(QStringView name)
{
    return valueOf(c_requestStates, name);
}

QList<RequestState> allRequestStates()
{
    QList<RequestState> states;
    for (const auto &[state, itsName] : c_requestStates)
        states.append(state);
    return states;
}

bool isAllowed(RequestState from, RequestState to)
{
    using enum RequestState;
    switch (from) {
    case Draft:
        return to == Requested;
    case Requested:
        return to == InReview || to == Approved || to == Rejected || to == Cancelled ||
               to == Failed;
    case InReview:
        return to == Approved || to == Rejected || to == Cancelled || to == Failed;
    case Approved:
    case Rejected:
    case Cancelled:
    case Failed:
        break;
    }
    return false; // decided: whoever wants something else asks anew
}

bool isOpen(RequestState state)
{
    return state == RequestState::Requested || state == RequestState::InReview;
}

QLatin1StringView name(LinkState state)
{
    return nameOf(c_linkStates, state);
}

QLatin1StringView name(PracticeKind kind)
{
    return nameOf(c_practiceKinds, kind);
}

QString fullName(const StaffMember &member)
{
    return u"%1 %2"_s.arg(member.given, member.family).trimmed();
}

QList<RequestStep> historyOf(const LinkRequest &request)
{
    QList<RequestStep> steps;
    if (request.state != RequestState::Draft)
        steps.append({RequestState::Requested, request.asked, {}});
    if (request.state != RequestState::Requested)
        steps.append({request.state, request.changed, request.reason});
    return steps;
}

const LinkRequest *openUnlink(const Collaborator &collaborator, const Practice &practice)
{
    const auto found = std::find_if(
        practice.requests.begin(), practice.requests.end(), [&](const LinkRequest &request) {
            return request.kind == RequestKind::Unlink && isOpen(request.state) &&
                   request.linkId == collaborator.id;
        });
    return found == practice.requests.end() ? nullptr : &*found;
}

LinkState stateOf(const Collaborator &collaborator, const Practice &practice)
{
    if (!collaborator.active)
        return LinkState::Ended;
    return openUnlink(collaborator, practice) ? LinkState::UnlinkRequested : LinkState::Active;
}

bool isSamePerson(const StaffMember &one, const StaffMember &other)
{
    return sameNumbers(one.insz, one.nihdi, other.insz, other.nihdi);
}

bool isSamePerson(const StaffMember &member, const Practitioner &practitioner)
{
    return sameNumbers(member.insz, member.nihdi, practitioner.insz, practitioner.nihdi);
}

bool isSamePerson(const Practitioner &one, const Practitioner &other)
{
    return sameNumbers(one.insz, one.nihdi, other.insz, other.nihdi) ||
           isShared(one.agb, other.agb) || isShared(one.uzi, other.uzi) ||
           isShared(one.big, other.big);
}

} // namespace domain
