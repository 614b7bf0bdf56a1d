// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/PeopleText.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using domain::LinkField;
using domain::LinkProblemCode;
using domain::RequestState;

class PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

QString dayOf(const QString &iso)
{
    return dateText(QDate::fromString(iso.left(10), Qt::ISODate));
}

QString problemText(const domain::LinkProblem &problem)
{
    switch (problem.code) {
    case LinkProblemCode::Missing:
        return problem.field == LinkField::Form
                   ? PeopleText::tr("Choose at least one person.")
                   : PeopleText::tr("This is needed for the request. Fill it in.");
    case LinkProblemCode::InvalidInsz:
        return PeopleText::tr("This is not an INSZ. Check it on the identity card.");
    case LinkProblemCode::InvalidNihdi:
        return PeopleText::tr("This is not the RIZIV number of a person: eleven digits, of which "
                              "two are check digits.");
    case LinkProblemCode::InvalidEmail:
        return PeopleText::tr("This is not an e-mail address. The decision is sent there.");
    case LinkProblemCode::InvalidLanguage:
        return PeopleText::tr("Choose Dutch, French, German or English.");
    case LinkProblemCode::AlreadyLinked:
        return problem.arguments.value(0).isEmpty()
                   ? PeopleText::tr("This person is linked to the organisation already.")
                   : PeopleText::tr("This person is linked to the organisation since %1.")
                         .arg(dayOf(problem.arguments.value(0)));
    case LinkProblemCode::RequestOpen:
        return PeopleText::tr("For this person a request of %1 waits for approval. Cancel that "
                              "one first if something in it must change.")
            .arg(dayOf(problem.arguments.value(0)));
    case LinkProblemCode::UnlinkOpen:
        return PeopleText::tr("The unlinking was asked on %1 already and waits for approval.")
            .arg(dayOf(problem.arguments.value(0)));
    case LinkProblemCode::LastPerson:
        return PeopleText::tr("Somebody must stay linked to the organisation, counting what was "
                              "asked before. Link a successor first, and unlink once that is "
                              "approved.");
    case LinkProblemCode::LastPhysician:
        return PeopleText::tr("The organisation keeps at least one responsible physician. Link "
                              "another physician first, and unlink once that is approved.");
    case LinkProblemCode::NotLinked:
        return PeopleText::tr("There is no such link any more. Read the list again.");
    case LinkProblemCode::NotAPhysician:
        return PeopleText::tr("Only a recognised physician can ask this. Let a physician of the "
                              "organisation sign in.");
    case LinkProblemCode::NoOrganization:
        return PeopleText::tr("Choose for which organisation you work first.");
    case LinkProblemCode::LevelTooLow:
        return PeopleText::tr("This way of signing in is not strong enough for a request. Sign in "
                              "with your eID or itsme.");
    case LinkProblemCode::TraineeIsPhysician:
        return PeopleText::tr("A trainee (HAIO) is a physician: answer \"yes\", or choose "
                              "employee.");
    case LinkProblemCode::TrainerNotSignedIn:
        return PeopleText::tr("The practice trainer of the trainee asks this. Let the trainer "
                              "sign in.");
    case LinkProblemCode::TraineeIsTrainer:
        return PeopleText::tr("Nobody is their own trainer.");
    case LinkProblemCode::Decided:
        return PeopleText::tr("This was decided already (%1), so it cannot be cancelled.")
            .arg(stateLook(domain::requestStateFromName(problem.arguments.value(0))
                               .value_or(RequestState::Approved))
                     .word);
    case LinkProblemCode::TermsNotAccepted:
        return PeopleText::tr("Without accepting the terms of use there is no access.");
    case LinkProblemCode::InvalidPractice:
        return PeopleText::tr("This is neither the RIZIV number of a practice (eight digits) nor "
                              "an enterprise number (ten digits).");
    case LinkProblemCode::NotYourNumber:
        return PeopleText::tr("This is another number than the one you signed in with.");
    }
    return {};
}

} // namespace

QString roleText(std::optional<domain::Role> role)
{
    return role ? roleText(*role) : PeopleText::tr("other role");
}

QString kindText(const domain::StaffMember &person)
{
    if (person.kind == domain::CollaboratorKind::Employee)
        return PeopleText::tr("linked to all physicians of the practice");
    return person.trainer && !person.trainer->name.isEmpty()
               ? PeopleText::tr("linked to the trainer %1 only").arg(person.trainer->name)
               : PeopleText::tr("linked to the trainer only");
}

QString requestText(domain::RequestKind kind)
{
    switch (kind) {
    case domain::RequestKind::Link:
        return PeopleText::tr("link");
    case domain::RequestKind::Unlink:
        return PeopleText::tr("unlink");
    case domain::RequestKind::Access:
        break;
    }
    return PeopleText::tr("access");
}

StateLook stateLook(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return {PeopleText::tr("Draft"), u"edit"_s, u"▣"_s, Token::Ink2};
    case RequestState::Requested:
        return {PeopleText::tr("Waits for approval"), u"sending"_s, u"↑"_s, Token::Wait};
    case RequestState::InReview:
        return {PeopleText::tr("Being looked at"), u"sending"_s, u"↑"_s, Token::Info};
    case RequestState::Approved:
        return {PeopleText::tr("Approved"), u"accepted"_s, u"✓"_s, Token::Ok};
    case RequestState::Rejected:
        return {PeopleText::tr("Rejected"), u"needs-you"_s, u"!"_s, Token::Stop};
    case RequestState::Cancelled:
        return {PeopleText::tr("Cancelled"), u"withdrawn"_s, u"–"_s, Token::Ink2};
    case RequestState::Failed:
        break;
    }
    return {PeopleText::tr("Failed at the register"), u"unreadable"_s, u"?"_s, Token::Stop};
}

StateLook stateLook(domain::LinkState state)
{
    switch (state) {
    case domain::LinkState::Active:
        return {PeopleText::tr("Linked"), u"accepted"_s, u"✓"_s, Token::Ok};
    case domain::LinkState::UnlinkRequested:
        return {PeopleText::tr("Unlinking asked"), u"sending"_s, u"↑"_s, Token::Wait};
    case domain::LinkState::Ended:
        break;
    }
    return {PeopleText::tr("Unlinked"), u"withdrawn"_s, u"–"_s, Token::Ink2};
}

QString stateSentence(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return PeopleText::tr("Only on this computer. Nobody was asked anything yet.");
    case RequestState::Requested:
        return PeopleText::tr("An administrator of the register decides, usually within a few "
                              "hours. You need not do anything.");
    case RequestState::InReview:
        return PeopleText::tr("An administrator of the register is looking at it.");
    case RequestState::Approved:
        return PeopleText::tr("It is in effect.");
    case RequestState::Rejected:
        return PeopleText::tr("Read the reason. What is put right can be asked anew.");
    case RequestState::Cancelled:
        return PeopleText::tr("It was taken back before it was decided.");
    case RequestState::Failed:
        break;
    }
    return PeopleText::tr("The register could not carry it out. Ask anew, or call its help desk.");
}

QString linkFieldLabel(LinkField field)
{
    switch (field) {
    case LinkField::Form:
        return PeopleText::tr("Request");
    case LinkField::Insz:
        return PeopleText::tr("INSZ");
    case LinkField::Family:
        return PeopleText::tr("Family name");
    case LinkField::Given:
        return PeopleText::tr("Given name");
    case LinkField::Email:
        return PeopleText::tr("E-mail");
    case LinkField::Language:
        return PeopleText::tr("Language");
    case LinkField::Kind:
        return PeopleText::tr("Employee or trainee");
    case LinkField::Physician:
        return PeopleText::tr("Is this a physician?");
    case LinkField::Nihdi:
        return PeopleText::tr("RIZIV number");
    case LinkField::Trainer:
        return PeopleText::tr("Practice trainer");
    case LinkField::Terms:
        return PeopleText::tr("Terms of use");
    case LinkField::PracticeName:
        return PeopleText::tr("Name of the practice");
    case LinkField::PracticeNumber:
        break;
    }
    return PeopleText::tr("Number of the practice");
}

QString linkProblemText(const domain::LinkProblem &problem)
{
    const QString text = problemText(problem);
    return problem.person.isEmpty() ? text : u"%1: %2"_s.arg(problem.person, text);
}

QString waitingText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, since.secsTo(now) / 60);
    if (minutes < 60)
        return PeopleText::tr("%Ln minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return PeopleText::tr("%Ln hour(s)", nullptr, int(minutes / 60));
    return PeopleText::tr("%Ln day(s)", nullptr, int(minutes / (24 * 60)));
}

} // namespace ui
