// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Collaborator.h"

#include <QStringList>

namespace domain {

// The form of a link request as it was typed; anything may be missing or wrong.
struct LinkDraft
{
    QString insz;
    QString family;
    QString given;
    QString email;
    QString language;
    QString nihdi;
    std::optional<CollaboratorKind> kind; // asked in a group practice
    std::optional<bool> isPhysician;      // asked in a physician's practice ("Is het een arts?")
    QString trainer;                      // number of the trainer, when somebody named one
    bool operator==(const LinkDraft &) const = default;
};

// Names are stable ("given"): the command line's options. Form: the request as a whole.
enum class LinkField {
    Form,
    Insz,
    Family,
    Given,
    Email,
    Language,
    Kind,
    Physician,
    Nihdi,
    Trainer,
    Terms,
    PracticeName,
    PracticeNumber,
};
[[nodiscard]] QLatin1StringView name(LinkField field);

enum class LinkProblemCode {
    Missing,
    InvalidInsz,
    InvalidNihdi,
    InvalidEmail,
    InvalidLanguage,
    AlreadyLinked, // since: ISO date, may be empty
    RequestOpen,   // asked: ISO date and time
    UnlinkOpen,    // asked: ISO date and time
    LastPerson,    // how many would stay
    LastPhysician,
    NotLinked,
    NotAPhysician, // only a recognised physician may ask
    NoOrganization,
    LevelTooLow,        // level, needed level
    TraineeIsPhysician, // "Is het een arts?" must be "Ja"
    TrainerNotSignedIn, // the trainer is another one than who is signed in
    TraineeIsTrainer,   // nobody trains themselves
    Decided,            // state: it cannot be cancelled any more
    TermsNotAccepted,
    InvalidPractice, // neither a NIHDI nor an enterprise number
    NotYourNumber,   // of somebody else than who is signed in
};
[[nodiscard]] QLatin1StringView name(LinkProblemCode code);
[[nodiscard]] QList<LinkProblemCode> allLinkProblemCodes();

struct LinkProblem
{
    LinkField field = LinkField::Form;
    LinkProblemCode code = LinkProblemCode::Missing;
    QStringList arguments; // values for the text, as said beside the code
    QString person;        // about whom, when several were chosen
    bool operator==(const LinkProblem &) const = default;
};
using LinkProblems = QList<LinkProblem>;

// Who asks, for which organisation, and when.
struct LinkContext
{
    const Session *session = nullptr;
    const Practice &practice;
    int minimumLevel = 0;
    QDate today;
};

// belgium.md 7.1 and 7.2, "Local checks": all problems at once.
[[nodiscard]] LinkProblems checkLink(const LinkDraft &draft, const LinkContext &context);
// Whether these may be asked to be unlinked together: at least one person, and one physician
// where there is one, stays linked when everything that is asked already is approved, too.
[[nodiscard]] LinkProblems checkUnlink(const QStringList &linkIds, const LinkContext &context);
[[nodiscard]] LinkProblems checkCancel(const LinkRequest &request);
// How many stay linked when these go, counting what is asked already.
[[nodiscard]] int remainingAfter(const QStringList &linkIds, const Practice &practice);

// The fields about a person, which every form has.
[[nodiscard]] LinkProblems checkPerson(const LinkDraft &draft, bool isPhysician, QDate today);
[[nodiscard]] StaffMember personFrom(const LinkDraft &draft, QDate today);

// Precondition: no problems.
[[nodiscard]] LinkRequest linkRequest(const LinkDraft &draft, const LinkContext &context,
                                      const QDateTime &now);
[[nodiscard]] LinkRequest unlinkRequest(const Collaborator &collaborator,
                                        const LinkContext &context, const QDateTime &now);

// What the form means where not everything is asked: in a physician's practice a physician is a
// trainee; a trainee is a physician; nobody else is unless it was said.
[[nodiscard]] CollaboratorKind kindOf(const LinkDraft &draft, PracticeKind practice);

} // namespace domain
