// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RegistrationService.h"

#include "core/LogCategories.h"
#include "domain/Collaborator.h"
#include "domain/PersonKey.h"
#include "services/Rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using core::ErrorCode;
using domain::OutboxState;

namespace {

bool standsInTheWay(const domain::Problems &problems, const domain::RegistrationDraft &draft)
{
    if (domain::hasBlocking(problems))
        return true;
    return domain::hasWarning(problems) && draft.acceptedWarnings.trimmed().isEmpty();
}

domain::Problem blocking(domain::Field field, domain::ProblemCode code, QStringList arguments = {})
{
    return {.field = field,
            .code = code,
            .severity = domain::Severity::Blocking,
            .arguments = std::move(arguments)};
}

// Never sent, or refused: it can still be changed or taken back here.
bool canChangeHere(const domain::OutboxEntry &entry)
{
    const bool unsent = entry.state == OutboxState::SavedHere && entry.attempts == 0;
    return !entry.outcomeUnknown && (unsent || entry.state == OutboxState::NeedsYou);
}

bool isUnfinished(const domain::OutboxEntry &entry)
{
    return entry.state != OutboxState::Accepted && entry.state != OutboxState::Withdrawn;
}

// A withdrawal, or the dose itself taken back here. A correction that was taken back ends nothing.
bool endsTheDose(const domain::OutboxEntry &entry, bool atRegister)
{
    if (entry.action == domain::OutboxAction::Withdraw)
        return entry.state != OutboxState::Withdrawn;
    return entry.state == OutboxState::Withdrawn && !atRegister;
}

// A correction or withdrawal that starts from a record which the register has replaced since.
bool isOvertaken(const domain::HistoryRow &row)
{
    return row.entry && isUnfinished(*row.entry) &&
           row.entry->action != domain::OutboxAction::Register && row.immunization &&
           !row.immunization->versionId.isEmpty() &&
           row.immunization->versionId != row.entry->versionId;
}

bool samePerson(const domain::Patient &one, const domain::Patient &other)
{
    if (one.number && other.number)
        return one.number == other.number;
    if (!one.registerId.isEmpty() && !other.registerId.isEmpty())
        return one.registerId == other.registerId;
    return one.family == other.family && one.given == other.given &&
           one.birthDate == other.birthDate;
}

// Somebody who was typed by name, and of whom more is told now.
bool completes(const domain::Patient &more, const domain::Patient &typed)
{
    const bool byName = !typed.number && typed.registerId.isEmpty();
    return byName && more.family == typed.family && more.birthDate == typed.birthDate &&
           (typed.given.isEmpty() || more.given == typed.given);
}

// The outbox has the newest word on it.
bool standsHere(const domain::HistoryRow &row)
{
    return row.entry && !isOvertaken(row) && (!row.immunization || isUnfinished(*row.entry));
}

// Why nothing can be changed about a row any more.
std::optional<core::Error> closedBy(const domain::HistoryRow &row)
{
    using Status = domain::ImmunizationStatus;
    if (row.entry && !isOvertaken(row) && endsTheDose(*row.entry, row.immunization.has_value()))
        return core::error(ErrorCode::WrongState, u"withdrawn"_s);
    if (standsHere(row))
        return {};
    if (!row.immunization)
        return core::error(ErrorCode::InvalidInput, u"an empty row"_s);
    const Status status = row.immunization->status;
    if (status == Status::Unreadable || status == Status::EnteredInError)
        return core::error(ErrorCode::WrongState, u"withdrawn or unreadable"_s);
    return {};
}

// The draft still says of the vaccine what the record says.
bool sameVaccine(const domain::RegistrationDraft &one, const domain::RegistrationDraft &other)
{
    return one.cnk == other.cnk && one.vaccineCode == other.vaccineCode &&
           one.productText == other.productText;
}

// What our lists do not know gets lost on the way through a form.
void keepUnlistedVaccine(const domain::Registration &before, domain::Registration &registration)
{
    const bool unlistedPack = before.product && !registration.product;
    if (!unlistedPack && !registration.vaccineCode.isEmpty())
        return;
    registration.product = before.product;
    registration.vaccineCode = before.vaccineCode;
    registration.vaccineText = before.vaccineText;
}

void excuseKnownWarnings(domain::Problems &problems, const domain::Problems &before)
{
    for (domain::Problem &problem : problems)
        if (problem.severity == domain::Severity::Warning && before.contains(problem))
            problem.severity = domain::Severity::Note;
}

bool isBlocking(const domain::Problems &problems, const domain::Problem &wanted)
{
    return std::any_of(problems.begin(), problems.end(), [&](const domain::Problem &problem) {
        return problem.severity == domain::Severity::Blocking && problem.field == wanted.field &&
               problem.code == wanted.code;
    });
}

// Somebody who may not give doses names themselves as the one who gave it.
bool recordsOwnGiving(const domain::RegistrationDraft &draft, const domain::Account &account)
{
    return draft.kind != domain::RegistrationKind::Historical && draft.performer &&
           !domain::may(account.role, domain::Act::Give) &&
           domain::isSamePerson(*draft.performer, account.practitioner);
}

const domain::Patient *personOf(const domain::HistoryRow &row)
{
    return row.entry ? &row.entry->registration.patient : nullptr;
}

} // namespace

RegistrationService::RegistrationService(store::Store &store, outbox::Outbox &outbox,
                                         SessionService &session, const CatalogueService &catalogue,
                                         const fhir::ProfileMapper &mapper,
                                         const registry::RegisterProfile &profile,
                                         const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_session(session)
    , m_mapper(mapper)
    , m_profile(profile)
    , m_clock(clock)
    , m_preview(catalogue, mapper, profile, clock)
    , m_permissions(store, profile, clock)
    , m_authorizations(store, session, profile, clock)
    , m_log(m_store, m_session, m_clock)
{
}

domain::RegistrationDraft RegistrationService::newDraft(const domain::Patient &patient) const
{
    domain::RegistrationDraft draft;
    draft.patient = patient;
    draft.occurrence.date = core::PartialDate::fromDate(m_clock.today());
    if (const auto &session = m_session.session()) {
        // Somebody of the administration records for another, whom only they know.
        if (session->account.role != domain::Role::Administrative)
            draft.performer = session->account.practitioner;
        draft.organization = session->organization;
    }
    return draft;
}

// ---------------------------------------------------------------- checks

namespace {

// A record of a dose that was given needs no permission to be put right.
bool wasNotGiven(const domain::HistoryRow &row)
{
    return row.immunization
               ? row.immunization->status == domain::ImmunizationStatus::NotDone
               : row.entry && row.entry->registration.kind == domain::RegistrationKind::NotGiven;
}

bool canBeDouble(const domain::RegistrationDraft &draft, const domain::Problems &problems)
{
    return draft.patient && !domain::hasBlocking(problems) &&
           draft.kind != domain::RegistrationKind::NotGiven;
}

} // namespace

domain::Problems RegistrationService::check(const domain::RegistrationDraft &draft) const
{
    return problems(draft, nullptr);
}

domain::Problems RegistrationService::check(const domain::RegistrationDraft &draft,
                                            const KnownDoses &known) const
{
    domain::Problems found = ownProblems(draft, {}) + m_permissions.problems(draft);
    if (canBeDouble(draft, found))
        found.append(findDuplicates(vaccineOf(draft), draft.occurrence, known, nullptr));
    return found;
}

domain::Problems RegistrationService::checkCorrection(const domain::HistoryRow &row,
                                                      const domain::RegistrationDraft &draft) const
{
    return problems(draft, &row);
}

domain::Problems RegistrationService::problems(const domain::RegistrationDraft &draft,
                                               const domain::HistoryRow *corrected) const
{
    const auto record = draftOfRecord(corrected, draft);
    domain::Problems found = ownProblems(draft, record);
    if (!corrected || wasNotGiven(*corrected))
        found.append(m_permissions.problems(draft));
    if (!canBeDouble(draft, found))
        return found;
    const KnownDoses known = knownOf(*draft.patient);
    domain::Problems near = findDuplicates(vaccineOf(draft), draft.occurrence, known, corrected);
    if (m_doseCheck && !corrected)
        near.append(m_doseCheck(draft));
    if (record)
        excuseKnownWarnings(
            near, findDuplicates(vaccineOf(*record), record->occurrence, known, corrected));
    return found + near;
}

// Nothing for a dose that stands only here.
std::optional<domain::RegistrationDraft>
RegistrationService::draftOfRecord(const domain::HistoryRow *corrected,
                                   const domain::RegistrationDraft &draft) const
{
    if (!corrected || !corrected->immunization || !draft.patient)
        return {};
    const auto record = draftFor(*corrected, *draft.patient);
    return record ? std::optional(*record) : std::nullopt;
}

domain::Problems
RegistrationService::ownProblems(const domain::RegistrationDraft &draft,
                                 const std::optional<domain::RegistrationDraft> &record) const
{
    const auto &session = m_session.session();
    domain::RegistrationDraft complete = draft;
    if (session && !complete.organization)
        complete.organization = session->organization;
    domain::Problems found = m_preview.check(complete);
    if (record)
        excuseWhatWasThere(found, *record, draft);
    if (session && session->account.level < m_profile.minimumLevel)
        found.append(blocking(
            domain::Field::Form, domain::ProblemCode::LevelTooLow,
            {QString::number(session->account.level), QString::number(m_profile.minimumLevel)}));
    if (session && m_permissions.areAsked() && m_preview.isMedicalObjection(draft) &&
        !domain::may(session->account.role, domain::Act::ObjectMedically))
        found.append(blocking(domain::Field::NotGivenReason, domain::ProblemCode::NotYourRole));
    const bool wasGiven = record && record->kind == domain::RegistrationKind::Given;
    if (draft.kind == domain::RegistrationKind::Given && !wasGiven && lacksAuthorization())
        found.append(blocking(domain::Field::Form, domain::ProblemCode::AuthorizationMissing));
    if (session && recordsOwnGiving(draft, session->account))
        found.append(blocking(domain::Field::Performer, domain::ProblemCode::NotYourRole));
    return found;
}

core::Result<void> RegistrationService::noteAuthorization(const QString &doctor)
{
    const auto noted = m_authorizations.note(doctor);
    if (noted)
        m_log.write({.action = u"authorization"_s,
                     .subject = {},
                     .outcome = u"done"_s,
                     .reason = doctor.simplified()});
    return noted;
}

KnownDoses RegistrationService::knownOf(const domain::Patient &patient) const
{
    KnownDoses known;
    if (const auto history = m_store.history(patient); history && *history)
        known.atRegister = (*history)->immunizations;
    if (const auto entries = m_store.entriesOf(patient))
        known.inOutbox = *entries;
    if (const auto typed = asFirstTyped(patient))
        if (const auto entries = m_store.entriesOf(*typed))
            known.inOutbox += *entries;
    return known;
}

domain::CodedValue RegistrationService::vaccineOf(const domain::RegistrationDraft &draft) const
{
    return m_preview.vaccineOf(draft);
}

// A correction is not refused for what the record lacked before, nor for a vaccine that our lists
// do not know and that stays as it is; and what was unusual before needs no new reason.
void RegistrationService::excuseWhatWasThere(domain::Problems &problems,
                                             const domain::RegistrationDraft &record,
                                             const domain::RegistrationDraft &draft) const
{
    using domain::ProblemCode;
    const domain::Problems before = m_preview.check(record);
    const bool vaccineStays = sameVaccine(record, draft);
    for (domain::Problem &problem : problems) {
        const bool lacking =
            problem.code == ProblemCode::Missing || problem.code == ProblemCode::PatientIncomplete;
        const bool unlisted =
            vaccineStays &&
            (problem.code == ProblemCode::UnknownCode ||
             problem.code == ProblemCode::UnknownProduct) &&
            (problem.field == domain::Field::Vaccine || problem.field == domain::Field::Product);
        if ((lacking || unlisted) && isBlocking(before, problem))
            problem.severity = domain::Severity::Note;
    }
    excuseKnownWarnings(problems, before);
}

// A register without sign-in takes the performer's word for who records.
core::Result<Authorship> RegistrationService::authorship(const domain::RegistrationDraft &draft,
                                                         domain::Act act) const
{
    const auto &session = m_session.session();
    if (!session) {
        if (m_session.signInByProvider() || !draft.performer)
            return core::error(ErrorCode::NotSignedIn);
        return Authorship{.author = *draft.performer, .organization = draft.organization};
    }
    if (const auto may = mayDo(act, m_session); !may)
        return may.error();
    return Authorship{.author = session->account.practitioner,
                      .trainer = session->account.trainer,
                      .organization = session->organization};
}

// ---------------------------------------------------------------- saving

core::Result<SaveOutcome> RegistrationService::save(const domain::RegistrationDraft &draft,
                                                    std::chrono::milliseconds grace)
{
    const auto author = authorship(draft);
    if (!author && (author.error().code != ErrorCode::NotSignedIn || m_session.signInByProvider()))
        return author.error();
    SaveOutcome outcome{.entry = {}, .problems = check(draft)};
    if (standsInTheWay(outcome.problems, draft))
        return outcome;
    if (!author)
        return author.error();
    auto entry = m_outbox.enqueue(m_preview.registration(draft, *author, m_language), grace);
    if (!entry)
        return entry.error();
    outcome.entry = std::move(*entry);
    logAct(u"register"_s, *draft.patient);
    if (const auto kept = m_store.keepPatient(*draft.patient); !kept)
        qCWarning(core::logStore) << "person not kept:" << core::name(kept.error().code);
    dropDraft(*draft.patient);
    return outcome;
}

core::Result<QList<domain::Registration>>
RegistrationService::prepared(const QList<domain::RegistrationDraft> &drafts) const
{
    QList<domain::Registration> registrations;
    for (const domain::RegistrationDraft &draft : drafts) {
        const auto author = authorship(draft);
        if (!author)
            return author.error();
        if (domain::hasBlocking(m_preview.check(draft) + m_permissions.problems(draft)))
            return core::error(ErrorCode::InvalidInput, u"a draft has problems"_s);
        registrations.append(m_preview.registration(draft, *author, m_language));
    }
    return registrations;
}

core::Result<void> RegistrationService::saveAll(const QList<domain::Registration> &registrations)
{
    if (const auto saved = m_outbox.enqueueAll(registrations); !saved)
        return saved;
    QList<AccessLogService::Act> acts;
    for (const domain::Registration &registration : registrations)
        acts.append({.action = u"register"_s,
                     .subject = AccessLogService::subjectOf(registration.patient),
                     .outcome = u"saved-here"_s});
    m_log.write(acts);
    return {};
}

core::Result<domain::Disclosure>
RegistrationService::disclosure(const domain::RegistrationDraft &draft) const
{
    domain::Registration registration;
    registration.kind = draft.kind;
    registration.patient = draft.patient.value_or(domain::Patient{});
    return m_permissions.disclosure(registration, domain::OutboxAction::Register);
}

// A report tells more of the person than the number, as far as it is known.
domain::RegistrationDraft RegistrationService::asKept(domain::RegistrationDraft draft) const
{
    const bool isTyped = draft.patient && draft.patient->number && draft.patient->family.isEmpty();
    if (!isTyped || m_profile.wire.content != fhir::WireOptions::Content::Report)
        return draft;
    domain::PatientQuery query;
    query.number = draft.patient->number;
    const QList<domain::Patient> kept = m_store.matchPatients(query, 2);
    if (kept.size() == 1)
        draft.patient = kept.first();
    return draft;
}

core::Result<QByteArray> RegistrationService::preview(const domain::RegistrationDraft &typed) const
{
    const domain::RegistrationDraft draft = asKept(typed);
    const auto author = authorship(draft);
    if (!author && !draft.performer)
        return author.error();
    if (domain::hasBlocking(m_preview.check(draft)))
        return core::error(core::ErrorCode::InvalidInput, u"the draft has problems"_s);
    domain::Registration shown = m_preview.registration(
        draft,
        author ? *author
               : Authorship{.author = *draft.performer, .organization = draft.organization},
        m_language);
    if (const auto allowed = disclosure(draft))
        shown.disclosure = *allowed;
    shown.exchangedBy = m_permissions.exchangedBy(shown);
    return m_preview.resource(shown);
}

// ---------------------------------------------------------------- corrections

core::Result<domain::Registration>
RegistrationService::original(const domain::HistoryRow &row, const domain::Patient &patient) const
{
    if (const auto closed = closedBy(row))
        return *closed;
    // What was told without the person is known in full here only.
    if (standsHere(row) || (row.entry && domain::namesNobody(*row.immunization)))
        return row.entry->registration;
    return m_mapper.registrationFrom(*row.immunization, patient);
}

bool RegistrationService::canWithdraw(const domain::HistoryRow &row)
{
    if (closedBy(row))
        return false;
    if (!row.entry)
        return true;
    const bool isReadBack = row.immunization || row.entry->state != OutboxState::Accepted;
    return isReadBack && row.entry->state != OutboxState::Sending && !row.entry->takeBack;
}

bool RegistrationService::canCorrect(const domain::HistoryRow &row)
{
    const bool isLeft = row.entry && isUnfinished(*row.entry) && !canChangeHere(*row.entry);
    return canWithdraw(row) && !isLeft;
}

core::Result<domain::RegistrationDraft>
RegistrationService::draftFor(const domain::HistoryRow &row, const domain::Patient &patient) const
{
    const auto registration = original(row, patient);
    if (!registration)
        return registration.error();
    domain::RegistrationDraft draft = domain::DraftValidator::toDraft(*registration);
    // A record that names no stock says "not from the free stock": there is no other way to say it.
    if (draft.kind == domain::RegistrationKind::Given && !draft.freeStock)
        draft.freeStock = false;
    return draft;
}

core::Result<SaveOutcome> RegistrationService::correct(const domain::HistoryRow &row,
                                                       const domain::RegistrationDraft &draft,
                                                       const QString &reason)
{
    const auto author = authorship(draft, domain::Act::Correct);
    if (!author)
        return author.error();
    SaveOutcome outcome{.entry = {}, .problems = checkCorrection(row, draft)};
    if (reason.trimmed().isEmpty())
        outcome.problems.append(blocking(domain::Field::Reason, domain::ProblemCode::Missing));
    const domain::Patient *person = personOf(row);
    const bool unsent = row.entry && isUnfinished(*row.entry) && !row.immunization;
    if (person && draft.patient && !samePerson(*person, *draft.patient) &&
        !(unsent && completes(*draft.patient, *person)))
        outcome.problems.append(
            blocking(domain::Field::Patient, domain::ProblemCode::NotAllowedHere));
    if (standsInTheWay(outcome.problems, draft))
        return outcome;
    const auto before = original(row, *draft.patient);
    if (!before)
        return before.error();
    domain::Registration registration = m_preview.registration(draft, *author, m_language);
    registration.identifier = before->identifier;
    if (sameVaccine(domain::DraftValidator::toDraft(*before), draft))
        keepUnlistedVaccine(*before, registration);
    auto entry = saveCorrection(row, registration, reason.trimmed());
    if (!entry)
        return entry.error();
    outcome.entry = std::move(*entry);
    logAct(u"correct"_s, *draft.patient, reason.trimmed());
    return outcome;
}

core::Result<domain::OutboxEntry>
RegistrationService::saveCorrection(const domain::HistoryRow &row,
                                    const domain::Registration &registration, const QString &reason)
{
    if (row.entry && isUnfinished(*row.entry)) {
        if (!canChangeHere(*row.entry))
            return core::error(ErrorCode::WrongState, u"on its way"_s);
        // It would meet the same conflict for ever: another takes its place, on the record as it
        // is now.
        if (isOvertaken(row))
            return m_outbox.enqueueCorrection(registration, *row.immunization, reason,
                                              row.entry->id);
        if (const auto edited = m_outbox.edit(row.entry->id, registration); !edited)
            return edited.error();
        const auto entry = m_outbox.entry(row.entry->id);
        if (!entry)
            return entry.error();
        return **entry;
    }
    if (!row.immunization)
        return core::error(ErrorCode::WrongState, u"read the history first"_s);
    return m_outbox.enqueueCorrection(registration, *row.immunization, reason);
}

core::Result<domain::OutboxEntry> RegistrationService::withdraw(const domain::HistoryRow &row,
                                                                const domain::Patient &patient,
                                                                const QString &why)
{
    const QString reason = why.trimmed();
    if (reason.isEmpty())
        return core::error(ErrorCode::InvalidInput, u"reason"_s);
    auto registration = original(row, patient);
    if (!registration)
        return registration.error();
    const auto author =
        authorship(domain::DraftValidator::toDraft(*registration), domain::Act::Withdraw);
    if (!author)
        return author.error();
    if (row.entry && isUnfinished(*row.entry))
        if (const auto may = mayWithdraw(*row.entry, m_session); !may)
            return may.error();
    auto entry = core::Result<domain::OutboxEntry>(core::error(ErrorCode::WrongState));
    const bool overtaken = isOvertaken(row);
    if (overtaken && !canChangeHere(*row.entry))
        return core::error(ErrorCode::WrongState, u"on its way"_s);
    if (row.entry && isUnfinished(*row.entry) && !overtaken) {
        entry = withdrawUnsent(*row.entry, reason, author->author);
    } else if (row.immunization) {
        registration->recorded = m_clock.now(); // the moment of this act, and who does it
        registration->author = author->author;
        registration->trainer = author->trainer;
        // What was overtaken would meet the same conflict for ever: this takes its place.
        entry = m_outbox.enqueueWithdrawal(*registration, *row.immunization, reason,
                                           overtaken ? std::optional(row.entry->id) : std::nullopt);
    }
    if (entry)
        logAct(u"withdraw"_s, patient, reason);
    return entry;
}

core::Result<domain::OutboxEntry>
RegistrationService::withdrawUnsent(const domain::OutboxEntry &entry, const QString &reason,
                                    const domain::Practitioner &by)
{
    if (const auto withdrawn = m_outbox.withdrawUnsent(entry.id, reason, by); !withdrawn)
        return withdrawn.error();
    const auto changed = m_outbox.entry(entry.id);
    if (!changed)
        return changed.error();
    return **changed;
}

void RegistrationService::logAct(const QString &action, const domain::Patient &patient,
                                 const QString &reason) const
{
    m_log.write({.action = action,
                 .subject = AccessLogService::subjectOf(patient),
                 .outcome = u"saved-here"_s,
                 .reason = reason});
}

// ---------------------------------------------------------------- half-filled forms

void RegistrationService::keepDraft(const domain::Patient &patient,
                                    const domain::RegistrationDraft &draft)
{
    domain::RegistrationDraft dated = draft;
    dated.kept = m_clock.now();
    if (const auto kept = m_store.keepDraft(domain::personKey(patient), dated); !kept)
        qCWarning(core::logStore) << "form not kept:" << core::name(kept.error().code);
}

std::optional<domain::RegistrationDraft>
RegistrationService::keptDraft(const domain::Patient &patient) const
{
    const auto draft = m_store.draft(domain::personKey(patient));
    return draft ? *draft : std::nullopt;
}

void RegistrationService::dropDraft(const domain::Patient &patient)
{
    if (const auto dropped = m_store.dropDraft(domain::personKey(patient)); !dropped)
        qCWarning(core::logStore) << "form not dropped:" << core::name(dropped.error().code);
}

} // namespace services
