// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LinkRules.h"

#include "domain/EnumNames.h"
#include "domain/RoleTable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<LinkField, 13> c_fields{{
    {LinkField::Form, "form"_L1},
    {LinkField::Insz, "insz"_L1},
    {LinkField::Family, "family"_L1},
    {LinkField::Given, "given"_L1},
    {LinkField::Email, "email"_L1},
    {LinkField::Language, "language"_L1},
    {LinkField::Kind, "kind"_L1},
    {LinkField::Physician, "physician"_L1},
    {LinkField::Nihdi, "nihdi"_L1},
    {LinkField::Trainer, "trainer"_L1},
    {LinkField::Terms, "terms"_L1},
    {LinkField::PracticeName, "practice-name"_L1},
    {LinkField::PracticeNumber, "practice-number"_L1},
}};

constexpr EnumNames<LinkProblemCode, 21> c_codes{{
    {LinkProblemCode::Missing, "missing"_L1},
    {LinkProblemCode::InvalidInsz, "invalid-insz"_L1},
    {LinkProblemCode::InvalidNihdi, "invalid-nihdi"_L1},
    {LinkProblemCode::InvalidEmail, "invalid-email"_L1},
    {LinkProblemCode::InvalidLanguage, "invalid-language"_L1},
    {LinkProblemCode::AlreadyLinked, "already-linked"_L1},
    {LinkProblemCode::RequestOpen, "request-open"_L1},
    {LinkProblemCode::UnlinkOpen, "unlink-open"_L1},
    {LinkProblemCode::LastPerson, "last-person"_L1},
    {LinkProblemCode::LastPhysician, "last-physician"_L1},
    {LinkProblemCode::NotLinked, "not-linked"_L1},
    {LinkProblemCode::NotAPhysician, "not-a-physician"_L1},
    {LinkProblemCode::NoOrganization, "no-organization"_L1},
    {LinkProblemCode::LevelTooLow, "level-too-low"_L1},
    {LinkProblemCode::TraineeIsPhysician, "trainee-is-physician"_L1},
    {LinkProblemCode::TrainerNotSignedIn, "trainer-not-signed-in"_L1},
    {LinkProblemCode::TraineeIsTrainer, "trainee-is-trainer"_L1},
    {LinkProblemCode::Decided, "decided"_L1},
    {LinkProblemCode::TermsNotAccepted, "terms-not-accepted"_L1},
    {LinkProblemCode::InvalidPractice, "invalid-practice"_L1},
    {LinkProblemCode::NotYourNumber, "not-your-number"_L1},
}};

constexpr int longestText = 100;

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
        "[A-Za-z]{2,}\\z"_s);
    const bool dots = text.contains(".."_L1) || text.startsWith(u'.') || text.contains(".@"_L1);
    return text.size() <= 254 && !dots && shape.match(text).hasMatch();
}

bool isWords(const QString &text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.isDigit();
           });
}

QString since(const Collaborator &collaborator)
{
    return collaborator.since.toString(Qt::ISODate);
}

QString asked(const LinkRequest &request)
{
    return request.asked.toString(Qt::ISODate);
}

class PersonCheck
{
public:
    PersonCheck(const LinkDraft &draft, bool isPhysician, QDate today)
        : m_draft(draft)
        , m_isPhysician(isPhysician)
        , m_today(today)
    {
    }

    LinkProblems run()
    {
        checkNames();
        checkInsz();
        checkNihdi();
        checkReachability();
        return m_problems;
    }

private:
    void add(LinkField field, LinkProblemCode code, QStringList arguments = {})
    {
        m_problems.append({field, code, std::move(arguments), {}});
    }
    void checkNames();
    void checkInsz();
    void checkNihdi();
    void checkReachability();

    const LinkDraft &m_draft;
    bool m_isPhysician;
    QDate m_today;
    LinkProblems m_problems;
};

void PersonCheck::checkNames()
{
    for (const auto &[field, text] :
         {std::pair{LinkField::Family, m_draft.family}, std::pair{LinkField::Given, m_draft.given}})
        if (text.trimmed().isEmpty() || !isWords(text))
            add(field, LinkProblemCode::Missing);
}

void PersonCheck::checkInsz()
{
    const QString insz = m_draft.insz.trimmed();
    const auto parsed = ids::Insz::parse(insz, m_today);
    if (insz.isEmpty())
        add(LinkField::Insz, LinkProblemCode::Missing);
    else if (!parsed)
        add(LinkField::Insz, LinkProblemCode::InvalidInsz, {ids::name(parsed.error())});
}

void PersonCheck::checkNihdi()
{
    const QString nihdi = m_draft.nihdi.trimmed();
    if (nihdi.isEmpty()) {
        if (m_isPhysician)
            add(LinkField::Nihdi, LinkProblemCode::Missing);
        return;
    }
    const auto number = ids::NihdiNumber::parse(nihdi);
    const bool fits =
        number && number->value().size() == 11 && number->check() != ids::NihdiNumber::Check::Wrong;
    if (!fits)
        add(LinkField::Nihdi, LinkProblemCode::InvalidNihdi,
            {number ? QString() : QString(ids::name(number.error()))});
}

void PersonCheck::checkReachability()
{
    const QString email = m_draft.email.trimmed();
    if (email.isEmpty())
        add(LinkField::Email, LinkProblemCode::Missing);
    else if (!isEmail(email))
        add(LinkField::Email, LinkProblemCode::InvalidEmail);
    static const QStringList languages{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
    if (m_draft.language.isEmpty())
        add(LinkField::Language, LinkProblemCode::Missing);
    else if (!languages.contains(m_draft.language))
        add(LinkField::Language, LinkProblemCode::InvalidLanguage);
}

bool claimsPhysician(const LinkDraft &draft, PracticeKind practice)
{
    return draft.isPhysician.value_or(kindOf(draft, practice) == CollaboratorKind::Trainee);
}

// Who may ask at all.
LinkProblems checkRequester(const LinkContext &context)
{
    LinkProblems problems;
    if (!context.session || !context.session->organization)
        return {{LinkField::Form, LinkProblemCode::NoOrganization, {}, {}}};
    const Account &account = context.session->account;
    if (!may(account.role, Act::ManageCollaborators) || !account.practitioner.nihdi)
        problems.append({LinkField::Form, LinkProblemCode::NotAPhysician, {}, {}});
    if (account.level < context.minimumLevel)
        problems.append({LinkField::Form,
                         LinkProblemCode::LevelTooLow,
                         {QString::number(account.level), QString::number(context.minimumLevel)},
                         {}});
    return problems;
}

// The questions of a group practice and those of a physician's practice.
LinkProblems checkKind(const LinkDraft &draft, const LinkContext &context)
{
    LinkProblems problems;
    const bool group = context.practice.kind == PracticeKind::Group;
    if (group && !draft.kind)
        problems.append({LinkField::Kind, LinkProblemCode::Missing, {}, {}});
    if (!group && !draft.isPhysician && !draft.kind)
        problems.append({LinkField::Physician, LinkProblemCode::Missing, {}, {}});
    if (draft.kind == CollaboratorKind::Trainee && draft.isPhysician == false)
        problems.append({LinkField::Physician, LinkProblemCode::TraineeIsPhysician, {}, {}});
    return problems;
}

// Of a trainee the trainer is whoever asks, and nobody else.
LinkProblems checkTrainer(const LinkDraft &draft, const StaffMember &person,
                          const LinkContext &context)
{
    if (kindOf(draft, context.practice.kind) != CollaboratorKind::Trainee || !context.session)
        return {};
    LinkProblems problems;
    const Practitioner &requester = context.session->account.practitioner;
    const auto named = ids::NihdiNumber::parse(draft.trainer);
    const bool isRequester = draft.trainer.trimmed().isEmpty() ||
                             (named && requester.nihdi && named->samePerson(*requester.nihdi));
    if (!isRequester)
        problems.append({LinkField::Trainer, LinkProblemCode::TrainerNotSignedIn, {}, {}});
    if (isSamePerson(person, requester))
        problems.append({LinkField::Form, LinkProblemCode::TraineeIsTrainer, {}, {}});
    return problems;
}

LinkProblems checkIsNew(const StaffMember &person, const Practice &practice)
{
    for (const Collaborator &linked : practice.collaborators)
        if (linked.active && isSamePerson(linked.person, person))
            return {{LinkField::Insz, LinkProblemCode::AlreadyLinked, {since(linked)}, {}}};
    for (const LinkRequest &request : practice.requests)
        if (request.kind == RequestKind::Link && isOpen(request.state) &&
            isSamePerson(request.person, person))
            return {{LinkField::Insz, LinkProblemCode::RequestOpen, {asked(request)}, {}}};
    return {};
}

const Collaborator *linkOf(const QString &id, const Practice &practice)
{
    const auto found = std::find_if(practice.collaborators.begin(), practice.collaborators.end(),
                                    [&](const Collaborator &one) { return one.id == id; });
    return found == practice.collaborators.end() ? nullptr : &*found;
}

bool isResponsible(const Collaborator &collaborator)
{
    return collaborator.role == Role::Physician;
}

bool stays(const Collaborator &collaborator, const QStringList &leaving, const Practice &practice)
{
    return stateOf(collaborator, practice) == LinkState::Active &&
           !leaving.contains(collaborator.id);
}

int physiciansAfter(const QStringList &leaving, const Practice &practice)
{
    return static_cast<int>(std::count_if(
        practice.collaborators.begin(), practice.collaborators.end(), [&](const Collaborator &one) {
            return isResponsible(one) && stays(one, leaving, practice);
        }));
}

LinkProblem aboutLink(const QString &id, const LinkContext &context)
{
    const Collaborator *link = linkOf(id, context.practice);
    if (!link || !link->active)
        return {
            LinkField::Form, LinkProblemCode::NotLinked, {}, link ? fullName(link->person) : id};
    const LinkRequest *open = openUnlink(*link, context.practice);
    return {LinkField::Form,
            LinkProblemCode::UnlinkOpen,
            {open ? asked(*open) : QString()},
            fullName(link->person)};
}

} // namespace

QLatin1StringView name(LinkField field)
{
    return nameOf(c_fields, field);
}

QLatin1StringView name(LinkProblemCode code)
{
    return nameOf(c_codes, code);
}

QList<LinkProblemCode> allLinkProblemCodes()
{
    QList<LinkProblemCode> codes;
    for (const auto &[code, itsName] : c_codes)
        codes.append(code);
    return codes;
}

CollaboratorKind kindOf(const LinkDraft &draft, PracticeKind practice)
{
    if (draft.kind)
        return *draft.kind;
    const bool trainee = practice != PracticeKind::Group && draft.isPhysician.value_or(false);
    return trainee ? CollaboratorKind::Trainee : CollaboratorKind::Employee;
}

LinkProblems checkPerson(const LinkDraft &draft, bool isPhysician, QDate today)
{
    return PersonCheck(draft, isPhysician, today).run();
}

LinkProblems checkLink(const LinkDraft &draft, const LinkContext &context)
{
    const StaffMember person = personFrom(draft, context.today);
    const bool isPhysician = claimsPhysician(draft, context.practice.kind);
    return checkRequester(context) + checkPerson(draft, isPhysician, context.today) +
           checkKind(draft, context) + checkTrainer(draft, person, context) +
           checkIsNew(person, context.practice);
}

int remainingAfter(const QStringList &linkIds, const Practice &practice)
{
    return static_cast<int>(
        std::count_if(practice.collaborators.begin(), practice.collaborators.end(),
                      [&](const Collaborator &one) { return stays(one, linkIds, practice); }));
}

LinkProblems checkUnlink(const QStringList &linkIds, const LinkContext &context)
{
    LinkProblems problems = checkRequester(context);
    if (linkIds.isEmpty())
        problems.append({LinkField::Form, LinkProblemCode::Missing, {}, {}});
    for (const QString &id : linkIds) {
        const Collaborator *link = linkOf(id, context.practice);
        if (!link || stateOf(*link, context.practice) != LinkState::Active)
            problems.append(aboutLink(id, context));
    }
    const int remaining = remainingAfter(linkIds, context.practice);
    if (remaining < 1)
        problems.append(
            {LinkField::Form, LinkProblemCode::LastPerson, {QString::number(remaining)}, {}});
    else if (physiciansAfter({}, context.practice) > 0 &&
             physiciansAfter(linkIds, context.practice) == 0)
        problems.append({LinkField::Form, LinkProblemCode::LastPhysician, {}, {}});
    return problems;
}

LinkProblems checkCancel(const LinkRequest &request)
{
    if (isOpen(request.state))
        return {};
    return {{LinkField::Form,
             LinkProblemCode::Decided,
             {name(request.state)},
             fullName(request.person)}};
}

StaffMember personFrom(const LinkDraft &draft, QDate today)
{
    StaffMember person;
    person.family = draft.family.simplified();
    person.given = draft.given.simplified();
    if (const auto insz = ids::Insz::parse(draft.insz, today))
        person.insz = *insz;
    if (const auto nihdi = ids::NihdiNumber::parse(draft.nihdi))
        person.nihdi = *nihdi;
    person.email = draft.email.trimmed();
    person.language = draft.language;
    return person;
}

LinkRequest linkRequest(const LinkDraft &draft, const LinkContext &context, const QDateTime &now)
{
    LinkRequest request;
    request.identifier = QUuid::createUuid();
    request.kind = RequestKind::Link;
    request.state = RequestState::Requested;
    request.organization = *context.session->organization;
    request.requester = context.session->account.practitioner;
    request.asked = now;
    request.changed = now;
    StaffMember &person = request.person;
    person = personFrom(draft, context.today);
    person.kind = kindOf(draft, context.practice.kind);
    person.isPhysician = claimsPhysician(draft, context.practice.kind);
    if (person.kind == CollaboratorKind::Trainee)
        person.trainer = request.requester;
    return request;
}

LinkRequest unlinkRequest(const Collaborator &collaborator, const LinkContext &context,
                          const QDateTime &now)
{
    LinkRequest request;
    request.identifier = QUuid::createUuid();
    request.kind = RequestKind::Unlink;
    request.state = RequestState::Requested;
    request.organization = *context.session->organization;
    request.requester = context.session->account.practitioner;
    request.linkId = collaborator.id;
    request.person = collaborator.person;
    request.asked = now;
    request.changed = now;
    return request;
}

} // namespace domain
