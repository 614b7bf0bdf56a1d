// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/DraftValidator.h"
#include "domain/History.h"
#include "domain/Registration.h"
#include "domain/RoleTable.h"
#include "fhir/ProfileMapper.h"
#include "outbox/Outbox.h"
#include "registry/RegisterProfile.h"
#include "services/AccessLogService.h"
#include "services/Authorizations.h"
#include "services/CatalogueService.h"
#include "services/DuplicateCheck.h"
#include "services/Permissions.h"
#include "services/RegistrationPreview.h"
#include "services/SessionService.h"
#include "store/Store.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace services {

// What came of an attempt to save: the entry, or the problems that stand in the way.
struct SaveOutcome
{
    std::optional<domain::OutboxEntry> entry;
    domain::Problems problems; // warnings stay listed when they were accepted
};

class RegistrationService final : public QObject
{
    Q_OBJECT
public:
    RegistrationService(store::Store &store, outbox::Outbox &outbox, SessionService &session,
                        const CatalogueService &catalogue, const fhir::ProfileMapper &mapper,
                        const registry::RegisterProfile &profile, const core::Clock &clock,
                        QObject *parent = nullptr);

    // What else is asked about each single dose before it is saved, beside the form's own rules.
    using DoseCheck = std::function<domain::Problems(const domain::RegistrationDraft &)>;
    void setDoseCheck(DoseCheck check) { m_doseCheck = std::move(check); }

    // A form to start from: today, me, this organisation, one route or dose where the pack has
    // only one. Free stock and lot stay open.
    [[nodiscard]] domain::RegistrationDraft newDraft(const domain::Patient &patient) const;

    // All problems at once: the form's rules, and what is already recorded for this person (the
    // kept history and the outbox) within seven days.
    [[nodiscard]] domain::Problems check(const domain::RegistrationDraft &draft) const;
    // The same, by what is known to whoever asks.
    [[nodiscard]] domain::Problems check(const domain::RegistrationDraft &draft,
                                         const KnownDoses &known) const;
    // What the draft's product or vaccine is called to a register; empty when none is chosen.
    [[nodiscard]] domain::CodedValue vaccineOf(const domain::RegistrationDraft &draft) const;
    // The same for the correction of a row, which does not count against itself; what was unusual
    // or lacking in the record and stays so is a note.
    [[nodiscard]] domain::Problems checkCorrection(const domain::HistoryRow &row,
                                                   const domain::RegistrationDraft &draft) const;

    // Blocking problems, or warnings without `acceptedWarnings`: no entry. Errors: NotSignedIn,
    // NoOrganization, SignInLevelTooLow, and those of the store (nothing half-saved). It leaves
    // after `grace` at the earliest, so that it can be undone until then.
    [[nodiscard]] core::Result<SaveOutcome> save(const domain::RegistrationDraft &draft,
                                                 std::chrono::milliseconds grace = {});

    // The same for many, in two steps: what would be registered, with its identifier, from drafts
    // in which nothing stands in the way; then all of it or nothing, in one transaction.
    [[nodiscard]] core::Result<QList<domain::Registration>>
    prepared(const QList<domain::RegistrationDraft> &drafts) const;
    [[nodiscard]] core::Result<void> saveAll(const QList<domain::Registration> &registrations);

    // Whether whoever is signed in gives no dose before a doctor's authorisation is noted, and
    // that. Errors of noting: NotSignedIn, RoleNotAllowed, InvalidInput, those of the store.
    [[nodiscard]] bool lacksAuthorization() const { return m_authorizations.isMissing(); }
    [[nodiscard]] QString authorizingDoctor() const { return m_authorizations.doctor(); }
    [[nodiscard]] core::Result<void> noteAuthorization(const QString &doctor);

    // How much of the draft would leave (Permissions::disclosure).
    [[nodiscard]] core::Result<domain::Disclosure>
    disclosure(const domain::RegistrationDraft &draft) const;
    // The resource that would be sent, as JSON text; nothing is saved. Where the permission to
    // exchange is still to be asked: what would be sent with it. The draft's performer is enough of
    // a sign-in for this.
    [[nodiscard]] core::Result<QByteArray> preview(const domain::RegistrationDraft &typed) const;

    // Whether anything can still be done about a row. What left, and of which nobody knows whether
    // it arrived, can be taken back but not corrected.
    [[nodiscard]] static bool canCorrect(const domain::HistoryRow &row);
    [[nodiscard]] static bool canWithdraw(const domain::HistoryRow &row);
    // The draft to correct a row of the history or an outbox item with.
    [[nodiscard]] core::Result<domain::RegistrationDraft>
    draftFor(const domain::HistoryRow &row, const domain::Patient &patient) const;
    // Unsent items are edited in place; what the register has is corrected by a new item. The
    // person cannot be changed (withdraw and register anew). `reason` must not be empty.
    [[nodiscard]] core::Result<SaveOutcome> correct(const domain::HistoryRow &row,
                                                    const domain::RegistrationDraft &draft,
                                                    const QString &reason);
    [[nodiscard]] core::Result<domain::OutboxEntry>
    withdraw(const domain::HistoryRow &row, const domain::Patient &patient, const QString &reason);

    // "nl", "fr", …: the language of the notes that are written from now on.
    void setLanguage(const QString &language) { m_language = language; }

    // Half-filled forms survive a crash and a lock; a kept one says when it was kept.
    void keepDraft(const domain::Patient &patient, const domain::RegistrationDraft &draft);
    [[nodiscard]] std::optional<domain::RegistrationDraft>
    keptDraft(const domain::Patient &patient) const;
    void dropDraft(const domain::Patient &patient);

private:
    [[nodiscard]] std::optional<domain::RegistrationDraft>
    draftOfRecord(const domain::HistoryRow *corrected,
                  const domain::RegistrationDraft &draft) const;
    void excuseWhatWasThere(domain::Problems &problems, const domain::RegistrationDraft &record,
                            const domain::RegistrationDraft &draft) const;
    [[nodiscard]] core::Result<Authorship> authorship(const domain::RegistrationDraft &draft,
                                                      domain::Act act = domain::Act::Record) const;
    [[nodiscard]] domain::RegistrationDraft asKept(domain::RegistrationDraft draft) const;
    [[nodiscard]] domain::Problems problems(const domain::RegistrationDraft &draft,
                                            const domain::HistoryRow *corrected) const;
    [[nodiscard]] domain::Problems
    ownProblems(const domain::RegistrationDraft &draft,
                const std::optional<domain::RegistrationDraft> &record) const;
    [[nodiscard]] KnownDoses knownOf(const domain::Patient &patient) const;
    [[nodiscard]] core::Result<domain::Registration> original(const domain::HistoryRow &row,
                                                              const domain::Patient &patient) const;
    [[nodiscard]] core::Result<domain::OutboxEntry>
    saveCorrection(const domain::HistoryRow &row, const domain::Registration &registration,
                   const QString &reason);
    [[nodiscard]] core::Result<domain::OutboxEntry> withdrawUnsent(const domain::OutboxEntry &entry,
                                                                   const QString &reason,
                                                                   const domain::Practitioner &by);
    void logAct(const QString &action, const domain::Patient &patient,
                const QString &reason = {}) const;

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    SessionService &m_session;
    const fhir::ProfileMapper &m_mapper;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
    RegistrationPreview m_preview;
    Permissions m_permissions;
    Authorizations m_authorizations;
    AccessLogService m_log;
    DoseCheck m_doseCheck;
    QString m_language = QStringLiteral("nl");
};

} // namespace services
