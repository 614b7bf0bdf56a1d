// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "outbox/OutageCheck.h"
#include "outbox/Outbox.h"
#include "outbox/Road.h"
#include "registry/RegistryClient.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <variant>

namespace outbox {

// The loop that brings items to the register: oldest first, in order per patient, batches where
// the register takes them, singles otherwise. Never loses and never doubles: an item whose
// outcome is unknown is asked for by its identifier before it is sent again, and one that waited
// out an outage only goes when nobody brought the same dose meanwhile (domain/Doubles.h).
class OutboxSender final : public QObject
{
    Q_OBJECT
public:
    // `jitter` gives numbers between -1 and 1.
    OutboxSender(Outbox &outbox, registry::RegistryClient &client, const core::Clock &clock,
                 std::function<double()> jitter, QObject *parent = nullptr);
    ~OutboxSender() override;

    // Asked of an item each time before it leaves, unless it left already: it goes as it may, it
    // stays where it is until the next look, or a person must settle something first. Without a
    // rule everything goes as it is.
    struct Goes
    {
        domain::OutboxEntry entry;
    };
    struct Waits
    {
    };
    struct Held
    {
        core::ErrorCode why;
        std::optional<domain::Practitioner> reviewer = {};
    };
    using Ruling = std::variant<Goes, Waits, Held>;
    using Rule = std::function<Ruling(const domain::OutboxEntry &)>;
    void setRule(Rule rule) { m_rule = std::move(rule); }
    // Asked of an item that the register refuses to whoever sends it (403): is it held for a
    // reason that shows only now? Anything but Held leaves it refused. Answers later, once.
    using SecondLook =
        std::function<void(const domain::OutboxEntry &, std::function<void(const Ruling &)>)>;
    void setSecondLook(SecondLook look) { m_secondLook = std::move(look); }

    // Now, and by itself whenever something is due. What was on its way when the program ended is
    // asked for first.
    void start();
    void stop();       // lets what is on its way finish; starts nothing new
    void wake();       // something may be due: look
    void reconsider(); // the rule may say otherwise now: what has not left is asked about anew
    void sendNow();    // all retries are due now
    // The whole road waits (401) until this is called.
    void signedIn();
    // Nothing is on its way, and nothing can go before time passes or somebody does something.
    [[nodiscard]] bool isIdle() const { return m_idle; }
    [[nodiscard]] bool waitsForSignIn() const { return m_waitsForSignIn; }
    // Set while nothing is tried because the register asked to wait, or did not answer.
    [[nodiscard]] std::optional<QDateTime> pausedUntil() const { return m_road.closedUntil(); }

Q_SIGNALS:
    void idle();         // see isIdle()
    void signInNeeded(); // once per pause
    void progress(int done, int total);

private:
    using Entries = QList<domain::OutboxEntry>;

    void look();
    void startWhatFits();
    void startSingles(const Entries &entries);
    [[nodiscard]] Entries whatMayGo(const Entries &entries);
    void settle();
    [[nodiscard]] int freePlaces() const;
    [[nodiscard]] bool canBatch() const;
    [[nodiscard]] bool isForBatch(const domain::OutboxEntry &entry) const;
    [[nodiscard]] bool readMore();
    [[nodiscard]] bool markAsSending(Entries &entries);
    void setOut();
    void startOver();
    [[nodiscard]] Entries takeBatchBack();
    void forget(const QUuid &id);
    void requestLeaves();

    [[nodiscard]] bool mustBeChecked(const domain::OutboxEntry &entry) const;
    void gatherUnchecked();
    void queueGathered(Entries all);
    [[nodiscard]] bool goesTogether(const domain::OutboxEntry &entry) const;
    void queueChecks(const Entries &unchecked, qsizetype together);
    bool checkMore();
    void checkTogether(const Entries &entries);
    void checkAlone(const domain::OutboxEntry &entry);
    [[nodiscard]] Entries uncheckedLike(const domain::OutboxEntry &entry) const;
    void beginCheck(const Entries &entries);
    void endCheck(const Entries &entries);
    void onCheckedTogether(const Entries &entries, const CheckFindings &findings);
    void onTogetherFailed(const Entries &entries, const core::Error &error);
    void onCheckFailed(domain::OutboxEntry entry, const core::Error &error);
    void onChecked(const domain::OutboxEntry &checked, const CheckFinding &finding);
    [[nodiscard]] std::optional<domain::OutboxEntry>
    unchanged(const domain::OutboxEntry &entry) const;
    // Business identifiers of what this outbox has about the person.
    [[nodiscard]] QSet<QUuid> idsOf(const domain::Registration &registration) const;

    void readNewer(const domain::OutboxEntry &refused);
    [[nodiscard]] bool needsSecondLook(const core::Error &error) const;
    void lookAgain(const domain::OutboxEntry &refused);
    [[nodiscard]] bool lookAtRefused();
    void ask(const domain::OutboxEntry &entry);
    void onAsked(const domain::OutboxEntry &asked,
                 const core::Result<std::optional<registry::Receipt>> &found);
    void withdrawArrived(const domain::OutboxEntry &entry, const registry::Receipt &receipt);
    [[nodiscard]] bool queueWithdrawal(const domain::OutboxEntry &entry,
                                       const domain::Immunization &arrived);
    [[nodiscard]] domain::OutboxEntry received(domain::OutboxEntry entry,
                                               const registry::Receipt &receipt) const;
    void sendOne(const domain::OutboxEntry &entry);
    void sendBatch(const Entries &entries);
    void onBatch(const Entries &entries,
                 const core::Result<QList<core::Result<registry::Receipt>>> &answers);
    [[nodiscard]] bool takeBatchApart(const Entries &entries, const core::Error &error);
    void readCapability();

    [[nodiscard]] domain::OutboxEntry failure(const domain::OutboxEntry &entry,
                                              const core::Error &error);
    void write(const Entries &entries);
    [[nodiscard]] bool writeSome();
    [[nodiscard]] bool writeOneByOne();
    void reportProgress(const Entries &entries);

    Outbox &m_outbox;
    registry::RegistryClient &m_client;
    const core::Clock &m_clock;
    std::function<double()> m_jitter;
    Rule m_rule;
    SecondLook m_secondLook;
    QTimer m_timer;
    Road m_road;
    bool m_running = false;
    bool m_waitsForSignIn = false;
    bool m_idle = true;
    bool m_storeFails = false;
    bool m_waitsForRule = false; // something is left until the rule knows more
    bool m_refusedAnew = false;  // whoever is there now may know more about what was refused
    int m_onTheirWay = 0;        // requests
    int m_done = 0;              // items since it was last idle

    bool m_capabilityAsked = false;
    int m_batchesOnTheirWay = 0;
    struct Batch
    {
        bool isSettingOut = false; // it has its place among the requests
        Entries waiting;           // as read
        Entries left;              // on disk as sending
    };
    Batch m_batch;
    bool m_batchTaken = false; // one of this size was answered
    bool m_batchRefused = false;
    qsizetype m_batchSize;
    QSet<QUuid> m_asked; // asked for at this moment
    OutageCheck m_check;
    struct Read
    {
        qint64 upTo = 0; // sequence
        Entries entries;
    };
    Read m_read;                       // in the turns before
    std::optional<Read> m_gathered;    // not checked for doubles yet; there may be more
    QList<Entries> m_toCheck;          // the same, all of them; each in one question
    int m_checks = 0;                  // under way
    QHash<QUuid, QDateTime> m_checked; // when; anew after a failure or some minutes
    QSet<QUuid> m_checkAlone;          // could not be told together with others
    qsizetype m_checkSize;
    QSet<QUuid> m_alone; // were in a batch that was refused as a whole
    Entries m_unwritten; // results that are not stored yet
};

} // namespace outbox
