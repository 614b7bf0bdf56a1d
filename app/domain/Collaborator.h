// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

// Who is linked to an organisation, and what was asked to change that (belgium.md section 7). A
// request has no effect until an administrator of the register approves it.
namespace domain {

// An employee of a group practice is linked to all its physicians, a trainee (HAIO) only to the
// practice trainer. Names: "employee", "haio".
enum class CollaboratorKind { Employee, Trainee };
[[nodiscard]] QLatin1StringView name(CollaboratorKind kind);
[[nodiscard]] std::optional<CollaboratorKind> collaboratorKindFromName(QStringView name);

// Names: "link", "unlink", "access".
enum class RequestKind { Link, Unlink, Access };
[[nodiscard]] QLatin1StringView name(RequestKind kind);

// Names: "draft", "requested", "in-review", "approved", "rejected", "cancelled", "failed".
enum class RequestState { Draft, Requested, InReview, Approved, Rejected, Cancelled, Failed };
[[nodiscard]] QLatin1StringView name(RequestState state);
[[nodiscard]] std::optional<RequestState> requestStateFromName(QStringView name);
[[nodiscard]] QList<RequestState> allRequestStates();
[[nodiscard]] bool isAllowed(RequestState from, RequestState to);
// Waits for the administrator.
[[nodiscard]] bool isOpen(RequestState state);

// Names: "active", "unlink-requested", "ended".
enum class LinkState { Active, UnlinkRequested, Ended };
[[nodiscard]] QLatin1StringView name(LinkState state);

// Names: "unknown", "group", "single", "other". Unknown: the register did not say.
enum class PracticeKind { Unknown, Group, Single, Other };
[[nodiscard]] QLatin1StringView name(PracticeKind kind);

// The person a request is about.
struct StaffMember
{
    QString family;
    QString given;
    std::optional<ids::Insz> insz;
    std::optional<ids::NihdiNumber> nihdi;
    QString email;
    QString language; // "nl", "fr", …
    bool isPhysician = false;
    CollaboratorKind kind = CollaboratorKind::Employee;
    std::optional<Practitioner> trainer; // of a trainee
    bool operator==(const StaffMember &) const = default;
};
[[nodiscard]] QString fullName(const StaffMember &member);

struct RequestStep
{
    RequestState state = RequestState::Requested;
    QDateTime at;
    QString reason;
    bool operator==(const RequestStep &) const = default;
};

struct LinkRequest
{
    QUuid identifier; // for its whole life
    QString registerId;
    QString versionId;
    RequestKind kind = RequestKind::Link;
    RequestState state = RequestState::Draft;
    Organization organization;
    Practitioner requester;
    QString linkId; // Unlink: which link
    StaffMember person;
    QDateTime asked;
    QDateTime changed;   // when the state became what it is
    QString reason;      // why it was rejected, or cancelled
    QByteArray received; // as the register gave it, to cancel it with
    bool operator==(const LinkRequest &) const = default;
};
// The steps that are known, oldest first.
[[nodiscard]] QList<RequestStep> historyOf(const LinkRequest &request);

// Somebody who is, or was, linked.
struct Collaborator
{
    QString id; // of the link at the register
    StaffMember person;
    std::optional<Role> role; // empty: one the program does not know
    bool active = false;
    QDate since;
    QDate until;
    bool operator==(const Collaborator &) const = default;
};

// The people of one organisation as the register told them.
struct Practice
{
    Organization organization;
    PracticeKind kind = PracticeKind::Unknown;
    QList<Collaborator> collaborators;
    QList<LinkRequest> requests; // newest first
    QDateTime readAt;
    bool incomplete = false; // a record could not be read
    bool operator==(const Practice &) const = default;
};
[[nodiscard]] LinkState stateOf(const Collaborator &collaborator, const Practice &practice);
[[nodiscard]] const LinkRequest *openUnlink(const Collaborator &collaborator,
                                            const Practice &practice);
// The same person, by whichever number both have.
[[nodiscard]] bool isSamePerson(const StaffMember &one, const StaffMember &other);
[[nodiscard]] bool isSamePerson(const StaffMember &member, const Practitioner &practitioner);
[[nodiscard]] bool isSamePerson(const Practitioner &one, const Practitioner &other);

} // namespace domain
