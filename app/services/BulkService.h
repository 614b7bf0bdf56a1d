// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Registration.h"
#include "services/BulkList.h"
#include "services/BulkLookup.h"
#include "services/BulkMemory.h"
#include "services/OutboxService.h"
#include "services/RegistrationService.h"
#include "store/Store.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace services {

// Ready: will be registered. Waiting: somebody must do something; it stays in the draft. Already:
// this vaccine is recorded for that day, at the register or on its way there: nothing to do.
// LeftOut: by a person. Saved: in the outbox, which has the answer.
enum class BulkState { Ready, Waiting, Already, LeftOut, Saved };
[[nodiscard]] QLatin1StringView name(BulkState state);

struct BulkRow
{
    BulkState state = BulkState::Waiting;
    bulk::Findings findings;   // of the list, and of the look-up
    domain::Problems problems; // of the dose
    std::optional<QUuid> entry;
    std::optional<QUuid> item;            // of another run: the same dose, not accepted yet
    std::optional<domain::Patient> known; // who it is, as the register says
    domain::VaccineStatus status;         // what they had of the shared vaccine, at the last check
};

struct BulkSummary
{
    int people = 0;
    int ready = 0;
    int notGiven = 0; // of those that are ready
    int waiting = 0;
    int already = 0;
    int leftOut = 0;
    int saved = 0;
    int unknown = 0; // of those that are ready: the register knows nobody; registered as typed
    bool operator==(const BulkSummary &) const = default;
};

// What became of the items of a list.
struct BulkAnswers
{
    int sent = 0; // in the outbox
    int accepted = 0;
    int needsYou = 0;
    int withdrawn = 0;
    int takenBack = 0; // withdrawn, or on the way to be
    bool operator==(const BulkAnswers &) const = default;
};

// A list of people, one vaccine: what was read, what is shared, what is wrong, and the act. The
// list and all that was typed stay on disk, encrypted, until it is closed; after a restart it goes
// on where it was.
class BulkService final : public QObject
{
    Q_OBJECT
public:
    BulkService(store::Store &store, registry::RegistryClient &client, SessionService &session,
                RegistrationService &registrations, OutboxService &outbox, const core::Clock &clock,
                QObject *parent = nullptr);

    // ---- the list ----
    // A list from an earlier run of the program. False: there is none, or it cannot be read.
    bool restore();
    // Instead of the one before. One that is not kept leaves the kept one on disk as it is.
    enum class Keep { Yes, No };
    void open(BulkList list, Keep keep = Keep::Yes);
    // The same list with other columns, or with more rows at its end: what was typed and said of
    // its rows stays.
    void remap(BulkList list);
    // Somebody looked whether the guessed columns are right.
    void acceptColumns();
    void close(); // forgets it; what is in the outbox stays there
    [[nodiscard]] bool isOpen() const { return m_list.has_value(); }
    // Somebody typed in the list, said something of its rows, or registered from it.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] const BulkList &list() const { return *m_list; } // precondition: isOpen()
    void setText(int row, bulk::Column column, const QString &text);
    int acceptProposals(const std::vector<int> &rows);

    // ---- what is given ----
    [[nodiscard]] domain::RegistrationDraft newShared() const;
    [[nodiscard]] const domain::RegistrationDraft &shared() const { return m_shared; }
    void setShared(const domain::RegistrationDraft &draft);
    // Whatever is wrong with it for everybody. Historical doses are NotAllowedHere.
    [[nodiscard]] domain::Problems sharedProblems() const { return problemsOfShared(m_shared); }
    [[nodiscard]] domain::Problems problemsOfShared(domain::RegistrationDraft draft) const;
    [[nodiscard]] BulkException exception(int row) const { return m_exceptions.value(row); }
    void setException(int row, const BulkException &exception);
    // What stands in the way of a row and a person may answer for: names of findings and problems.
    // What comes up later is not answered by what was said before.
    [[nodiscard]] QStringList answerable(int row) const;
    void giveReason(int row, const QString &reason); // for all that is answerable

    // ---- the check ----
    // Asks the register about everybody (few requests): who they are, and what they ever had of the
    // shared vaccine. Then looks at every row
    // against its answer, the form's rules, the outbox and the kept histories, in pieces of a few
    // milliseconds; then calls `done`. What was asked before is dropped.
    void check(QObject *context, std::function<void()> done);
    [[nodiscard]] bool isChecked() const { return m_checked; }
    // Why the register could not be asked; the check then stands on what is known here.
    [[nodiscard]] const std::optional<core::Error> &notAsked() const { return m_lookup.error(); }
    [[nodiscard]] BulkRow row(int row) const;
    [[nodiscard]] BulkState state(int row) const; // the same, without the rest
    // Rows whose cells must be corrected; those that are left out need not be.
    [[nodiscard]] int toCorrect() const;
    [[nodiscard]] domain::VaccineStatus vaccineStatus(int row) const
    {
        return m_statuses.value(row);
    }
    [[nodiscard]] bool hasVaccineStatuses() const { return !m_statuses.isEmpty(); }
    [[nodiscard]] BulkSummary summary() const;

    // ---- the act ----
    // All ready rows enter the outbox in one transaction, or none. Precondition: isChecked().
    // Errors: InvalidInput when something stands in the way for everybody; NotSignedIn,
    // NoOrganization, SignInLevelTooLow; those of the store.
    [[nodiscard]] core::Result<BulkSummary> registerReady();
    // Takes the whole run back with one reason: what is unsent is withdrawn at once. Returns the
    // items that are at the register and must be withdrawn there, one by one; what may not be
    // withdrawn here is among them, and says why then. Errors: those of mayDo (Rights.h).
    [[nodiscard]] core::Result<QList<QUuid>> undo(const QString &reason);
    // The register refused a row, or its dose was taken back: from here on it is like one that was
    // never registered, and can be corrected. The reason is kept with the refused item, which goes
    // nowhere any more. Error: WrongState when the dose is at the register or may arrive there;
    // those of the outbox.
    [[nodiscard]] bool canTakeInAgain(int row) const;
    [[nodiscard]] core::Result<void> takeInAgain(int row, const QString &reason);
    // The item of a row is being withdrawn at the register: what comes of that is the row's answer.
    void follow(const QUuid &item, const domain::OutboxEntry &withdrawal);
    [[nodiscard]] QList<QUuid> entries() const { return m_entries.values(); }
    // Those of other runs that are the dose of a row here.
    [[nodiscard]] QList<QUuid> items() const;
    // How the outbox stands with a row, and with all. Nothing: it is not there.
    [[nodiscard]] std::optional<domain::OutboxState> answer(int row) const;
    [[nodiscard]] const BulkAnswers &answers() const { return m_answers; }
    // The rows to hand back: all that were not accepted, as they stand in the list.
    [[nodiscard]] std::vector<int> openRows() const;

Q_SIGNALS:
    void opened();
    void rowChanged(int row);
    void checkProgress(int done, int total); // now and then
    void checked();
    void saved();

private:
    struct Judged
    {
        BulkState state = BulkState::Waiting;
        domain::Problems problems;
        std::optional<QUuid> item = {};
        bool unknown = false;
    };
    [[nodiscard]] domain::RegistrationDraft draftFor(int row) const;
    [[nodiscard]] BulkSummary counted() const;
    [[nodiscard]] Judged judged(int row, const KnownDoses &known) const;
    [[nodiscard]] Judged unchecked(int row) const;
    // What only the look-up can tell: nobody, several, somebody else, or the person of another row.
    [[nodiscard]] bulk::Findings foundOut(int row) const;
    [[nodiscard]] std::optional<int> rowBefore(int row) const;
    [[nodiscard]] QList<int> rowsOfSamePerson(int row) const;
    [[nodiscard]] bool isTakenBack(int row) const;
    void noteWhoItIs(int row);
    void leaveOutHiddenRows();
    void tellLeftOut();
    void forgetReason(int row);
    void judge(const QList<int> &rows);
    [[nodiscard]] QList<KnownDoses> knownDoses(const QList<int> &rows) const;
    [[nodiscard]] QHash<qsizetype, QList<domain::OutboxEntry>>
    firstTypedEntries(const QList<domain::Patient> &people) const;
    [[nodiscard]] domain::VaccineStatus statusOf(int row, const KnownDoses &known) const;
    [[nodiscard]] domain::Patient typedPerson(int row) const;
    [[nodiscard]] domain::Patient personOf(int row) const;
    [[nodiscard]] QList<domain::Patient> peopleToAsk() const;
    [[nodiscard]] std::optional<BulkLookup::Found> foundFor(int row) const;
    void checkSome(const std::shared_ptr<std::size_t> &next, const std::function<void()> &done);
    void forgetChecks();
    [[nodiscard]] BulkTyped typed() const;
    void keep(); // what was typed
    void forgetUnsavedPlan();
    void setEntries(QHash<int, QUuid> entries);
    void readAnswer(const QUuid &id);
    struct Answer
    {
        domain::OutboxState state = domain::OutboxState::SavedHere; // of the dose
        bool takenBack = false;
        bool isHere = false; // and nowhere else: neither may it have arrived, nor is it in a file
    };
    [[nodiscard]] static Answer answerOf(const domain::OutboxEntry &entry);
    void setAnswer(const QUuid &id, std::optional<Answer> answer);
    void typeAgain(const QHash<std::pair<int, int>, QByteArray> &edits);

    store::Store &m_store;
    RegistrationService &m_registrations;
    OutboxService &m_outbox;
    const SessionService &m_session;
    const core::Clock &m_clock;
    std::optional<BulkList> m_list;
    BulkMemory m_memory;
    domain::RegistrationDraft m_shared;
    BulkLookup m_lookup;
    QHash<int, BulkException> m_exceptions;
    QHash<int, QUuid> m_entries; // by row
    QHash<QUuid, int> m_rowsOfEntries;
    QHash<QUuid, Answer> m_states; // of those that are in the outbox
    BulkAnswers m_answers;         // counted from them
    QHash<int, Judged> m_judged;   // rows that were looked at; Ready without problems is not kept
    QHash<QString, QList<int>> m_rowsOfPeople; // by domain::personKey, as far as they were checked
    QHash<int, domain::VaccineStatus>
        m_statuses;                   // outlive the checks: they hang on the vaccine alone
    domain::CodedValue m_vaccine;     // of the last check; empty: none that can be compared
    domain::Problems m_problemsOfAll; // that block, when the check began
    mutable std::optional<BulkSummary> m_summary; // counted when asked for
    QElapsedTimer m_told;                         // how far the check is
    QTimer m_keepSoon;
    bool m_checked = false;
    bool m_registering = false;          // its own changes are no news
    std::unique_ptr<QObject> m_checking; // context of the running check
};

} // namespace services
