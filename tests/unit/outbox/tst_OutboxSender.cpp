// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxSender.h"

#include "outbox/OutboxTransitions.h"
#include "support/FakeRegistryClient.h"
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;
using Fault = FakeRegistryClient::Fault;

namespace {

// Store, queue and sender, as they stand in the program; can be killed and started again.
struct Desk
{
    TempStore store;
    FakeRegistryClient client;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<outbox::OutboxSender> sender;

    Desk() { build(); }
    void build()
    {
        outbox = std::make_unique<outbox::Outbox>(*store, store.clock);
        sender = std::make_unique<outbox::OutboxSender>(*outbox, client, store.clock,
                                                        [] { return 0.0; });
    }
    // As SIGKILL would: nothing gets a chance to finish. (What was committed is on disk: WAL.)
    void kill()
    {
        sender.reset();
        outbox.reset();
    }
    void restart()
    {
        kill();
        store.reopen();
        build();
    }
    QUuid add(int person) { return outbox->enqueue(sample::registration(person))->id; }
    OutboxEntry entry(const QUuid &id) { return **outbox->entry(id); }
    OutboxState state(const QUuid &id) { return entry(id).state; }
    bool run()
    {
        sender->start();
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return sender->isIdle(); }, 20'000);
    }
    // Lets the pauses pass until nothing waits any more.
    bool drain(int limit = 100)
    {
        for (int i = 0; i < limit; ++i) {
            if (!run())
                return false;
            const auto counts = *outbox->counts();
            if (counts.savedHere + counts.sending == 0)
                return true;
            store.clock.advance(3700);
        }
        return false;
    }
};

constexpr int queued = 10'000;

// QTest::qWaitFor sleeps between events, which is long for thousands of items.
bool spinUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer poll;
    QDeadlineTimer deadline(250'000);
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done() || deadline.hasExpired())
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    return done();
}

// Once, when some of a batch are marked as sending and others are not.
void betweenTheTurns(Desk &desk, std::function<void()> what)
{
    QObject::connect(desk.outbox.get(), &outbox::Outbox::changed, desk.sender.get(),
                     [&desk, what = std::move(what), isDone = false](const QUuid &id) mutable {
                         if (isDone || desk.state(id) != OutboxState::Sending)
                             return;
                         isDone = true;
                         QTimer::singleShot(0, Qt::PreciseTimer, desk.sender.get(), what);
                     });
}

} // namespace

class tst_OutboxSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("prikpost.*.info=false"));
    }

    void oneGoes()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        QSignalSpy idle(desk.sender.get(), &outbox::OutboxSender::idle);
        QSignalSpy changed(desk.outbox.get(), &outbox::Outbox::changed);
        QVERIFY(desk.run());
        const OutboxEntry entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::Accepted);
        QVERIFY(!entry.registerId.isEmpty());
        QCOMPARE(entry.versionId, QStringLiteral("1"));
        QCOMPARE(entry.attempts, 1);
        QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.client.requests(), 1);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(changed.size(), 2); // sending, accepted
    }

    // fault 52: each time before it leaves it is asked what of it may
    void whatMayLeaveIsAskedEachTime()
    {
        Desk desk;
        bool answered = false;
        using Sender = outbox::OutboxSender;
        desk.sender->setRule([&answered](const OutboxEntry &entry) -> Sender::Ruling {
            if (!answered)
                return Sender::Held{ErrorCode::ExchangeNotAsked};
            OutboxEntry reduced = entry;
            reduced.registration.disclosure = domain::Disclosure::Anonymous;
            reduced.messageId = QUuid::createUuid();
            return Sender::Goes{reduced};
        });
        const QUuid id = desk.add(1);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::NeedsYou);
        QVERIFY(desk.entry(id).held);
        QCOMPARE(desk.entry(id).lastError->code, ErrorCode::ExchangeNotAsked);
        QCOMPARE(desk.client.requests(), 0);
        answered = true;
        QVERIFY(desk.outbox->retry(id));
        QVERIFY(desk.run());
        const OutboxEntry sent = desk.entry(id);
        QCOMPARE(sent.state, OutboxState::Accepted);
        QCOMPARE(sent.registration.disclosure, domain::Disclosure::Anonymous); // as it was told
        QVERIFY(!sent.messageId.isNull());
    }

    // fault 36: who is not linked any more is refused; that shows once their account is read anew
    void whatIsRefusedToItsAuthorMayBeHeldInstead_data()
    {
        QTest::addColumn<int>("doses");
        QTest::addColumn<bool>("held");
        QTest::newRow("not linked any more") << 1 << true;
        QTest::newRow("for another reason") << 1 << false;
        QTest::newRow("in a batch") << 3 << true;
    }
    void whatIsRefusedToItsAuthorMayBeHeldInstead()
    {
        QFETCH(int, doses);
        QFETCH(bool, held);
        using Sender = outbox::OutboxSender;
        Desk desk;
        desk.client.ability.batch = true;
        int looks = 0;
        desk.sender->setSecondLook(
            [&](const OutboxEntry &entry, const std::function<void(const Sender::Ruling &)> &done) {
                ++looks;
                const auto ruling = held ? Sender::Ruling(Sender::Held{ErrorCode::AuthorUnlinked})
                                         : Sender::Ruling(Sender::Goes{entry});
                QTimer::singleShot(20, desk.sender.get(), [done, ruling] { done(ruling); });
            });
        QList<QUuid> ids;
        for (int person = 1; person <= doses; ++person) {
            ids += desk.add(person);
            desk.client.itemFaults.insert(ids.last(), Fault::Forbidden);
        }
        QVERIFY(desk.run());
        QCOMPARE(looks, doses);
        for (const QUuid &id : std::as_const(ids)) {
            QCOMPARE(desk.state(id), OutboxState::NeedsYou);
            QCOMPARE(desk.entry(id).held, held);
            QCOMPARE(desk.entry(id).lastError->code,
                     held ? ErrorCode::AuthorUnlinked : ErrorCode::Forbidden);
        }
    }

    // fault 36: what one program could not tell, somebody else's can
    void whatWasRefusedIsLookedAtAnew()
    {
        using Sender = outbox::OutboxSender;
        Desk desk;
        const QUuid id = desk.add(1);
        desk.client.itemFaults.insert(id, Fault::Forbidden);
        QVERIFY(desk.run());
        QCOMPARE(desk.entry(id).lastError->code, ErrorCode::Forbidden);
        desk.restart();
        const domain::Practitioner reviewer{QStringLiteral("Dr. An Peeters"), {}, {}};
        bool known = false;
        desk.sender->setRule([&](const OutboxEntry &) -> Sender::Ruling {
            if (!known)
                return Sender::Waits{};
            return Sender::Held{ErrorCode::AuthorUnlinked, reviewer};
        });
        desk.sender->start();
        QTest::qWait(50);
        QVERIFY(!desk.sender->isIdle());
        known = true;
        desk.sender->wake();
        QVERIFY(desk.settled());
        QVERIFY(desk.entry(id).held);
        QCOMPARE(desk.entry(id).lastError->code, ErrorCode::AuthorUnlinked);
        QCOMPARE(desk.entry(id).reviewer, reviewer);
        QCOMPARE(desk.outbox->retry(id).error().code, ErrorCode::AuthorUnlinked);
    }

    void goesByItselfWhenEnqueued()
    {
        Desk desk;
        QVERIFY(desk.run());
        const QUuid id = desk.add(1);
        QVERIFY(!desk.sender->isIdle());
        QVERIFY(desk.settled());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    void nothingGoesBeforeStartNorAfterStop()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        QTest::qWait(20);
        QCOMPARE(desk.client.requests(), 0);
        desk.sender->start();
        desk.sender->stop();
        QVERIFY(desk.settled());
        QCOMPARE(desk.state(id), OutboxState::SavedHere);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    void stopLetsTheRequestFinish()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        desk.client.onRequest = [&desk] { desk.sender->stop(); };
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    void sendingIsOnDiskBeforeItLeaves()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        OutboxState seen = OutboxState::SavedHere;
        desk.client.onRequest = [&] { seen = (*desk.store->entry(id))->state; };
        QVERIFY(desk.run());
        QCOMPARE(seen, OutboxState::Sending);
    }

    // faults 12, 13
    void lostAnswerIsAskedFor()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        desk.client.script = {Fault::CutAfter};
        QVERIFY(desk.run());
        QVERIFY(desk.entry(id).outcomeUnknown);
        desk.store.clock.advance(16);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.client.sends, 1);
        QCOMPARE(desk.client.asks, 1);
    }

    void cutBeforeArrivalIsSentAgain()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        desk.client.script = {Fault::CutBefore};
        QVERIFY(desk.run());
        desk.store.clock.advance(16);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.client.sends, 2);
        QCOMPARE(desk.client.asks, 1);
    }

    // fault 1, 2: killed while the answer was on its way
    void killedWhileSending()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        desk.sender->start();
        QVERIFY(QTest::qWaitFor([&] { return desk.client.sends == 1; }));
        desk.restart();
        QCOMPARE(desk.state(id), OutboxState::Sending);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.client.sends, 1);
    }

    // A dose that may have arrived is wanted back while the register cannot be asked.
    void takenBackOnceItIsKnownToHaveArrived()
    {
        Desk desk;
        desk.client.script = {Fault::CutAfter};
        desk.client.always = Fault::Offline;
        const QUuid id = desk.add(1);
        QVERIFY(desk.run());
        QVERIFY(desk.entry(id).outcomeUnknown);
        const domain::Practitioner other{QStringLiteral("Dr. An Peeters"), {}, {}};
        QVERIFY(!desk.outbox->withdrawUnsent(id, QStringLiteral(" "), other));
        QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("wrong person"), other).ok());
        desk.restart(); // the wish is on disk
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::SavedHere);
        QCOMPARE(desk.entry(id).takeBack->reason, QStringLiteral("wrong person"));

        desk.client.always = Fault::None;
        desk.client.current.id = QStringLiteral("imm-") + id.toString(QUuid::Id128);
        desk.client.current.received = "{}";
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        const auto all = *desk.store->entries(std::nullopt);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().action, domain::OutboxAction::Withdraw);
        QCOMPARE(all.first().state, OutboxState::Accepted);
        QCOMPARE(all.first().reason, QStringLiteral("wrong person"));
        QCOMPARE(all.first().registration.author, other);
    }

    void takenBackWhatNeverArrivedIsNeverSentAgain()
    {
        Desk desk;
        desk.client.script = {Fault::CutBefore};
        const QUuid id = desk.add(1);
        const QUuid later = desk.add(1); // of the same person: goes on afterwards
        QVERIFY(desk.run());
        QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("not given")).ok());
        QVERIFY(desk.drain());
        QCOMPARE(desk.state(id), OutboxState::Withdrawn);
        QCOMPARE(desk.entry(id).reason, QStringLiteral("not given"));
        QVERIFY(!desk.entry(id).outcomeUnknown);
        QCOMPARE(desk.client.stored, (QHash<QUuid, int>{{later, 1}}));
    }

    void wantedBackWhileTheRegisterIsAsked()
    {
        Desk desk;
        desk.client.script = {Fault::CutBefore};
        const QUuid id = desk.add(1);
        QVERIFY(desk.run());
        desk.store.clock.advance(3700);
        desk.client.onRequest = [&desk, id] {
            if (desk.client.asks > 0 && !desk.entry(id).takeBack)
                QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("not given")).ok());
        };
        QVERIFY(desk.drain());
        QCOMPARE(desk.state(id), OutboxState::Withdrawn);
        QVERIFY(desk.client.stored.isEmpty());
    }

    // fault 1: killed between the withdrawal and the word that the dose had arrived
    void withdrawalIsQueuedOnce()
    {
        Desk desk;
        desk.client.script = {Fault::CutAfter};
        const QUuid id = desk.add(1);
        QVERIFY(desk.run());
        domain::Immunization arrived;
        arrived.id = QStringLiteral("imm-") + id.toString(QUuid::Id128);
        arrived.received = "{}";
        desk.client.current = arrived;
        QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("twice")).ok());
        QVERIFY(
            desk.outbox
                ->enqueueWithdrawal(desk.entry(id).registration, arrived, QStringLiteral("twice"))
                .ok());
        QVERIFY(desk.drain());
        QCOMPARE(desk.store->entries(std::nullopt)->size(), 2);
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    // fault 15
    void wholeRoadWaitsForSignIn()
    {
        Desk desk;
        QList<QUuid> ids;
        for (int person = 1; person <= 6; ++person)
            ids += desk.add(person);
        QSignalSpy needed(desk.sender.get(), &outbox::OutboxSender::signInNeeded);
        desk.client.script = {Fault::None, Fault::None, Fault::SignInNeeded};
        desk.client.always = Fault::SignInNeeded;
        QVERIFY(desk.run());
        QCOMPARE(needed.size(), 1);
        QVERIFY(desk.sender->waitsForSignIn());
        const int asked = desk.client.requests();
        desk.store.clock.advance(100'000);
        desk.sender->wake();
        desk.sender->sendNow();
        QVERIFY(desk.settled());
        QCOMPARE(desk.client.requests(), asked);
        for (const QUuid &id : ids)
            if (desk.state(id) == OutboxState::SavedHere)
                QCOMPARE(desk.entry(id).attempts, 0);
        desk.client.always = Fault::None;
        desk.sender->signedIn();
        QVERIFY(desk.settled());
        QCOMPARE(desk.outbox->counts()->accepted, 6);
        QVERIFY(!desk.sender->waitsForSignIn());
    }

    // fault 14
    void retryAfterIsKeptByAll()
    {
        Desk desk;
        const QUuid first = desk.add(1);
        const QUuid sameFirst = desk.add(1);
        desk.client.script = {Fault::Throttled};
        QVERIFY(desk.run());
        const QUuid other = desk.add(2);
        QVERIFY(desk.settled());
        QCOMPARE(desk.client.requests(), 1);
        QCOMPARE(*desk.entry(first).nextAttempt, desk.store.clock.now().addSecs(120));
        QVERIFY(!desk.entry(first).outcomeUnknown);
        desk.store.clock.advance(121);
        QVERIFY(desk.run());
        for (const QUuid &id : {first, sameFirst, other})
            QCOMPARE(desk.state(id), OutboxState::Accepted);
        QVERIFY(desk.client.order.indexOf(first) < desk.client.order.indexOf(sameFirst));
        QCOMPARE(desk.client.asks, 0);
    }

    // fault 16; fault 36: items of one who was unlinked meanwhile are refused, those of others go
    void refusedItemHoldsNobodyUp_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("403") << int(Fault::Forbidden) << ErrorCode::Forbidden;
        QTest::newRow("422") << int(Fault::Refused) << ErrorCode::RefusedByRegister;
    }

    void refusedItemHoldsNobodyUp()
    {
        QFETCH(int, fault);
        QFETCH(ErrorCode, code);
        for (const bool batch : {false, true}) {
            Desk desk;
            desk.client.ability.batch = batch;
            const QUuid refused = desk.add(1);
            const QUuid sameOne = desk.add(1);
            const QUuid other = desk.add(2);
            desk.client.itemFaults.insert(refused, Fault(fault));
            QVERIFY(desk.run());
            QCOMPARE(desk.state(refused), OutboxState::NeedsYou);
            QCOMPARE(desk.entry(refused).lastError->code, code);
            QCOMPARE(desk.state(sameOne), OutboxState::Accepted);
            QCOMPARE(desk.state(other), OutboxState::Accepted);
            desk.client.itemFaults.clear();
            QVERIFY(desk.outbox->retry(refused));
            QVERIFY(desk.settled());
            QCOMPARE(desk.state(refused), OutboxState::Accepted);
        }
    }

    void orderPerPersonIsKept()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QHash<int, QList<QUuid>> ids;
        for (int round = 0; round < 5; ++round)
            for (int person = 1; person <= 3; ++person)
                ids[person] += desk.add(person);
        desk.client.script = {Fault::None, Fault::CutBefore, Fault::CutAfter};
        QVERIFY(desk.drain());
        for (const auto &ofOne : std::as_const(ids)) {
            QList<QUuid> arrived = desk.client.order;
            arrived.removeIf([&ofOne](const QUuid &id) { return !ofOne.contains(id); });
            QCOMPARE(arrived, ofOne);
        }
    }

    void changesOfARefusedChangeWait()
    {
        Desk desk;
        const auto registration = sample::registration(1);
        const auto base = sample::immunization();
        const auto correction =
            desk.outbox->enqueueCorrection(registration, base, QStringLiteral("lot"))->id;
        const auto withdrawal =
            desk.outbox->enqueueWithdrawal(registration, base, QStringLiteral("error"))->id;
        desk.client.itemFaults.insert(correction, Fault::Refused);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(correction), OutboxState::NeedsYou);
        QCOMPARE(desk.state(withdrawal), OutboxState::SavedHere);
        QVERIFY(desk.outbox->withdrawUnsent(correction, QStringLiteral("no longer")));
        QVERIFY(desk.settled());
        QCOMPARE(desk.state(withdrawal), OutboxState::Accepted);
    }

    void networkFailureIsNotHammered()
    {
        Desk desk;
        for (int person = 1; person <= 50; ++person)
            desk.add(person);
        desk.client.always = Fault::Offline;
        QVERIFY(desk.run());
        const int atFirst = desk.client.requests();
        QVERIFY(atFirst <= 5); // the capability, and those that left together
        for (int probe = 1; probe <= 5; ++probe) {
            desk.store.clock.advance(3700);
            QVERIFY(desk.run());
            QCOMPARE(desk.client.requests(), atFirst + probe);
        }
        desk.client.always = Fault::None;
        QVERIFY(desk.drain());
        QCOMPARE(desk.outbox->counts()->accepted, 50);
        QCOMPARE(desk.client.asks, 0); // nothing had left
    }

    void oneThatAlwaysFailsKeepsNobodyBack()
    {
        Desk desk;
        const QUuid poison = desk.add(1);
        desk.client.itemFaults.insert(poison, Fault::CutBefore);
        QList<QUuid> others;
        for (int person = 2; person <= 20; ++person)
            others += desk.add(person);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(desk.run());
            desk.store.clock.advance(61);
        }
        for (const QUuid &id : std::as_const(others))
            QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.state(poison), OutboxState::SavedHere);
        QVERIFY(desk.entry(poison).outcomeUnknown);
    }

    void sendNowIgnoresThePauses()
    {
        Desk desk;
        const QUuid id = desk.add(1);
        desk.client.script = {Fault::Throttled};
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::SavedHere);
        desk.sender->sendNow();
        QVERIFY(desk.settled());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    void singlesFourAtATime()
    {
        Desk desk;
        for (int person = 1; person <= 20; ++person)
            desk.add(person);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 20);
        QCOMPARE(desk.client.mostAtOnce, 4);
        QCOMPARE(desk.client.sends, 20);
        QCOMPARE(desk.client.capabilityReads, 1);
    }

    void drainsInBatches()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<OutboxEntry> entries;
        for (int i = 0; i < 1000; ++i) {
            OutboxEntry entry = sample::entry();
            entry.registration.patient.number.reset();
            entry.registration.patient.registerId = QString::number(i);
            entries += entry;
        }
        QVERIFY(desk.store->insertEntries(entries));
        QSignalSpy progress(desk.sender.get(), &outbox::OutboxSender::progress);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 1000);
        QVERIFY2(desk.client.requests() <= 1000 / 100 + 5,
                 qPrintable(QString::number(desk.client.requests())));
        QCOMPARE(progress.last().at(0).toInt(), 1000);
        QCOMPARE(progress.last().at(1).toInt(), 1000);
    }

    // fault 27: after two weeks, and interrupted in the middle
    void tenThousandDrain()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<OutboxEntry> entries;
        for (int i = 0; i < queued; ++i) {
            OutboxEntry entry = sample::entry();
            entry.registration.patient.number = sample::inszOf(i);
            entry.registration.kind = domain::RegistrationKind::Given;
            entries += entry;
        }
        QVERIFY(desk.store->insertEntries(entries));
        desk.store.clock.advance(14 * 24 * 3600);
        desk.sender->start();
        QVERIFY(spinUntil([&] { return desk.client.stored.size() >= queued / 3; }));
        desk.restart();
        desk.sender->start();
        QVERIFY(spinUntil([&] { return desk.outbox->counts()->accepted == queued; }));
        for (const OutboxEntry &entry : std::as_const(entries))
            QCOMPARE(desk.client.stored.value(entry.id), 1);
        // Of the batch that was cut by the end of the program each item is asked for.
        const int unknown = desk.client.asks;
        QVERIFY(unknown <= 100);
        QVERIFY2(desk.client.batches.size() <= queued / 100 + 2,
                 qPrintable(QString::number(desk.client.batches.size())));
        // For each five hundred: who they are, and what they have. Once more after the end of the
        // program.
        QVERIFY2(desk.client.questions <= 2 * (queued / 500 + 2),
                 qPrintable(QString::number(desk.client.questions)));
        QCOMPARE(desk.client.historyReads, 0);
    }

    // A batch is marked as sending in more than one turn; what is changed in between goes as
    // changed.
    void changedWhileABatchSetsOut()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<QUuid> ids;
        for (int person = 1; person <= 100; ++person)
            ids += desk.add(person);
        betweenTheTurns(desk, [&] {
            QCOMPARE(desk.state(ids.first()), OutboxState::Sending);
            QCOMPARE(desk.state(ids.last()), OutboxState::SavedHere);
            domain::Registration edited = desk.entry(ids.last()).registration;
            edited.lot = QStringLiteral("EDITED");
            QVERIFY(desk.outbox->edit(ids.last(), edited));
            QVERIFY(desk.outbox->withdrawUnsent(ids.at(98), QStringLiteral("by mistake"),
                                                sample::practitioner()));
        });
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 99);
        QCOMPARE(desk.entry(ids.last()).registration.lot, QStringLiteral("EDITED"));
        QCOMPARE(desk.state(ids.at(98)), OutboxState::Withdrawn);
        QVERIFY(!desk.client.stored.contains(ids.at(98)));
        QCOMPARE(desk.client.batches.first(), 98);
    }

    // Nothing of it has left: nothing is unknown, and no place stays taken.
    void stoppedWhileABatchSetsOut()
    {
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 100; ++person)
            desk.add(person);
        betweenTheTurns(desk, [&] { desk.sender->stop(); });
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->savedHere, 100);
        for (const auto &entry : *desk.store->entries(OutboxState::SavedHere)) {
            QVERIFY(!entry.outcomeUnknown);
            QCOMPARE(entry.attempts, 0);
        }
        QVERIFY(desk.client.batches.isEmpty());
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 100);
        QCOMPARE(desk.client.asks, 0);
        QCOMPARE(desk.client.batches, QList<qsizetype>{100});
    }

    // fault 37: nothing leaves that the rule forbids by now.
    void ruleChangesWhileABatchSetsOut_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("somebody signs in") << true;
        QTest::newRow("an answer is recorded") << false;
    }

    void ruleChangesWhileABatchSetsOut()
    {
        QFETCH(bool, signsIn);
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 100; ++person)
            desk.add(person);
        bool permitted = true;
        desk.sender->setRule(
            [&permitted](const OutboxEntry &entry) -> outbox::OutboxSender::Ruling {
                if (permitted)
                    return outbox::OutboxSender::Goes{entry};
                return outbox::OutboxSender::Held{ErrorCode::ExchangeNotAsked, {}};
            });
        betweenTheTurns(desk, [&] {
            permitted = false;
            if (signsIn)
                desk.sender->signedIn();
            else
                desk.sender->reconsider();
        });
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->needsYou, 100);
        QVERIFY(desk.client.batches.isEmpty());
    }

    // The program ends: nothing has left, so that nothing is unknown the next time.
    void endedWhileABatchSetsOut()
    {
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 100; ++person)
            desk.add(person);
        bool hasEnded = false;
        betweenTheTurns(desk, [&] {
            hasEnded = true;
            delete desk.sender.release();
        });
        desk.sender->start();
        QVERIFY(QTest::qWaitFor([&] { return hasEnded; }));
        QVERIFY(desk.client.batches.isEmpty());
        desk.restart();
        QCOMPARE(desk.outbox->counts()->savedHere, 100);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 100);
        QCOMPARE(desk.client.asks, 0);
    }

    // fault 3, with a batch: it rests, and goes when there is room again.
    void fullDiskBeforeABatch()
    {
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 100; ++person)
            desk.add(person);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit full = before;
        full.rlim_cur = 1;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        desk.sender->start();
        const bool rests = QTest::qWaitFor([&] { return desk.sender->isIdle(); }, 2000);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(rests);
        QVERIFY(desk.client.batches.isEmpty());
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 100);
        QCOMPARE(desk.client.asks, 0);
    }

    // The register says so while the next batch is being read: no more is read than a batch.
    void halvedWhileReading_data()
    {
        QTest::addColumn<int>("delay"); // milliseconds until the register says so
        for (const int delay : {2, 5, 9, 14})
            QTest::addRow("%d ms", delay) << delay;
    }

    void halvedWhileReading()
    {
        QFETCH(int, delay);
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.largestBatch = 10;
        desk.client.delayMs = delay;
        QList<domain::Registration> doses;
        for (int i = 0; i < 2000; ++i) {
            doses += sample::registration();
            doses.last().patient.number = sample::inszOf(i);
            doses.last().identifier = QUuid::createUuid();
        }
        QVERIFY(desk.outbox->enqueueAll(doses));
        int judged = 0;
        desk.sender->setRule([&judged](const OutboxEntry &entry) -> outbox::OutboxSender::Ruling {
            ++judged;
            return outbox::OutboxSender::Goes{entry};
        });
        desk.sender->start();
        QVERIFY(QTest::qWaitFor([&] { return desk.client.batches.size() > 7; }, 20'000));
        QVERIFY2(judged < 1000, qPrintable(QString::number(judged)));
    }

    void tooLargeABatchIsHalved()
    {
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.largestBatch = 30;
        for (int person = 1; person <= 100; ++person)
            desk.add(person);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 100);
        QCOMPARE(desk.client.batches.mid(0, 3), (QList<qsizetype>{100, 50, 25}));
        const auto accepted = desk.store->entries(OutboxState::Accepted);
        for (const auto &entry : *accepted)
            QCOMPARE(entry.attempts, 1);
    }

    void batchNotSupported()
    {
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 10; ++person)
            desk.add(person);
        desk.client.script = {Fault::None /* capability */, Fault::NoBatch};
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 10);
        QCOMPARE(desk.client.batches.size(), 1);
        QCOMPARE(desk.client.sends, 10);
    }

    void batchRefusedAsAWholeIsTakenApart()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<QUuid> ids;
        for (int person = 1; person <= 10; ++person)
            ids += desk.add(person);
        desk.client.script = {Fault::None /* capability */, Fault::Refused};
        desk.client.itemFaults.insert(ids.at(3), Fault::Refused);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 9);
        QCOMPARE(desk.state(ids.at(3)), OutboxState::NeedsYou);
    }

    void batchAnswersEachForItself()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<QUuid> ids;
        for (int person = 1; person <= 10; ++person)
            ids += desk.add(person);
        desk.client.itemFaults = {{ids.at(1), Fault::Refused},
                                  {ids.at(2), Fault::Throttled},
                                  {ids.at(5), Fault::CutAfter}};
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 7);
        QCOMPARE(desk.state(ids.at(1)), OutboxState::NeedsYou);
        QCOMPARE(desk.state(ids.at(2)), OutboxState::SavedHere);
        QVERIFY(!desk.entry(ids.at(2)).outcomeUnknown);
        QVERIFY(desk.entry(ids.at(5)).outcomeUnknown);
        desk.client.itemFaults.clear();
        QVERIFY(desk.outbox->withdrawUnsent(ids.at(1), QStringLiteral("x")));
        QVERIFY(desk.drain());
        QCOMPARE(desk.outbox->counts()->accepted, 9);
        for (const QUuid &id : std::as_const(ids))
            QCOMPARE(desk.client.stored.value(id), id == ids.at(1) ? 0 : 1);
    }

    void batchCutInTheMiddle()
    {
        Desk desk;
        desk.client.ability.batch = true;
        QList<QUuid> ids;
        for (int person = 1; person <= 10; ++person)
            ids += desk.add(person);
        desk.client.script = {Fault::None /* capability */, Fault::CutAfter};
        QVERIFY(desk.drain());
        QCOMPARE(desk.outbox->counts()->accepted, 10);
        for (const QUuid &id : std::as_const(ids))
            QCOMPARE(desk.client.stored.value(id), 1);
        QCOMPARE(desk.client.batches.size(), 1);
        QCOMPARE(desk.client.asks, 10);
    }

    // Whatever the network, the register and the power do: each item is there once, in order.
    void nothingIsLostNorDoubled_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void nothingIsLostNorDoubled()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Desk desk;
        desk.client.ability.batch = seed % 2 == 0;
        QHash<int, QList<QUuid>> ids;
        const QList<Fault> faults{Fault::None,        Fault::None,     Fault::Throttled,
                                  Fault::ServerError, Fault::Offline,  Fault::CutBefore,
                                  Fault::CutAfter,    Fault::CutAfter, Fault::SignInNeeded,
                                  Fault::NoBatch};
        for (int round = 0; round < 20; ++round) {
            for (int n = random.bounded(4); n > 0; --n) {
                const int person = random.bounded(1, 6);
                ids[person] += desk.add(person);
            }
            for (int n = random.bounded(4); n > 0; --n)
                desk.client.script += faults.at(random.bounded(faults.size()));
            desk.sender->start();
            desk.sender->signedIn();
            if (random.bounded(3) == 0) { // killed somewhere on the way
                for (int turns = random.bounded(12); turns > 0; --turns)
                    QCoreApplication::processEvents();
                desk.restart();
            } else {
                QVERIFY(desk.settled());
            }
            desk.store.clock.advance(random.bounded(400));
        }
        desk.client.script.clear();
        desk.sender->signedIn();
        QVERIFY(desk.drain());
        // A batch answered with "not supported" is turned back; singles may not be: 501 is final.
        const auto needsYou = desk.store->entries(OutboxState::NeedsYou);
        for (const OutboxEntry &entry : *needsYou)
            QVERIFY(desk.outbox->retry(entry.id));
        QVERIFY(desk.drain());
        qsizetype total = 0;
        for (const auto &ofOne : std::as_const(ids)) {
            total += ofOne.size();
            for (const QUuid &id : ofOne) {
                QCOMPARE(desk.client.stored.value(id), 1);
                QCOMPARE(desk.state(id), OutboxState::Accepted);
            }
        }
        QCOMPARE(desk.client.order.size(), total);
    }

    // ---- what waited out an outage is not sent before the register was asked ----

private:
    static domain::Registration dose(int person, const char *day = "2026-11-24")
    {
        domain::Registration registration = sample::registration(person);
        registration.kind = domain::RegistrationKind::Given;
        registration.patient.isDeceased = false;
        registration.occurrence = {};
        registration.occurrence.date = sample::date(day);
        return registration;
    }
    static domain::Immunization atRegister(const char *day)
    {
        domain::Immunization known;
        known.id = QStringLiteral("imm-other");
        known.status = domain::ImmunizationStatus::Completed;
        known.vaccineCodes = {sample::coded("871876000")};
        known.occurrence.date = sample::date(day);
        return known;
    }
    static QList<QUuid> fill(Desk &desk, int count)
    {
        QList<domain::Registration> doses;
        QList<QUuid> ids;
        for (int i = 0; i < count; ++i) {
            doses += dose(1);
            doses.last().patient.number = sample::inszOf(i);
            ids += doses.last().identifier;
        }
        if (!desk.outbox->enqueueAll(doses))
            qFatal("not queued");
        return ids;
    }
    static QUuid waitOut(Desk &desk, const domain::Registration &registration)
    {
        const QUuid id = desk.outbox->enqueue(registration)->id;
        desk.client.script = {Fault::Offline};
        if (!desk.run() || desk.state(id) != OutboxState::SavedHere)
            qFatal("there was no outage");
        desk.store.clock.advance(3700);
        return id;
    }

private Q_SLOTS:
    void freshDosesCostNoQuestion()
    {
        Desk desk;
        const QUuid id = desk.outbox->enqueue(dose(1))->id;
        desk.client.doses = {atRegister("2026-11-24")};
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.historyReads, 0);
    }

    void anIdenticalDoseWaitsForADecision()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-24")};
        const QUuid id = waitOut(desk, dose(1));
        QVERIFY(desk.run());
        OutboxEntry entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::NeedsYou);
        QVERIFY(entry.held);
        QCOMPARE(entry.lastError->code, ErrorCode::PossibleDouble);
        QVERIFY(entry.foundDouble && entry.foundDouble->identical);
        QCOMPARE(entry.foundDouble->dose, desk.client.doses.first());
        QCOMPARE(desk.client.stored.value(id), 0);
        // "Send again" is no decision.
        QCOMPARE(desk.outbox->retry(id).error().code, ErrorCode::PossibleDouble);
        QCOMPARE(desk.outbox->decide(id, QStringLiteral("  ")).error().code,
                 ErrorCode::InvalidInput);
        desk.restart();
        QVERIFY(desk.outbox->decide(id, QStringLiteral("another arm")));
        QVERIFY(desk.run());
        entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::Accepted);
        QCOMPARE(entry.decision, QStringLiteral("another arm"));
        QVERIFY(entry.foundDouble);
        QCOMPARE(desk.client.stored.value(id), 1);
    }

    // A review of who recorded it says nothing about the dose.
    void anotherDecisionIsNoneAboutTheDose()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-24")};
        const QUuid id = waitOut(desk, dose(1));
        OutboxEntry entry = desk.entry(id);
        QVERIFY(desk.outbox->apply(
            {outbox::heldBack(entry, ErrorCode::AuthorUnlinked, desk.store.clock.now())}));
        QVERIFY(desk.outbox->decide(id, QStringLiteral("seen in her notes")));
        QVERIFY(desk.run());
        QCOMPARE(desk.entry(id).lastError->code, ErrorCode::PossibleDouble);
        QVERIFY(desk.outbox->decide(id, QStringLiteral("another arm")));
        QVERIFY(desk.run());
        entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::Accepted);
        QVERIFY(entry.isDecided(ErrorCode::AuthorUnlinked));
        QVERIFY(entry.isDecided(ErrorCode::PossibleDouble));
    }

    void anIdenticalDoseMayBeDropped()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-24")};
        const QUuid id = waitOut(desk, dose(1));
        QVERIFY(desk.run());
        QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("the same dose")));
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Withdrawn);
        QCOMPARE(desk.client.stored.value(id), 0);
    }

    void aNearDoseIsTold()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-20")};
        const QUuid id = waitOut(desk, dose(1));
        QVERIFY(desk.run());
        const OutboxEntry entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::Accepted);
        QVERIFY(entry.foundDouble && !entry.foundDouble->identical);
        QCOMPARE(desk.client.historyReads, 1);
    }

    void oneHeldUpDoesNotHoldUpOthers()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-24")};
        const QUuid held = waitOut(desk, dose(1));
        const QUuid other = desk.outbox->enqueue(dose(2, "2026-10-01"))->id;
        QVERIFY(desk.drain());
        QCOMPARE(desk.state(held), OutboxState::NeedsYou);
        QCOMPARE(desk.state(other), OutboxState::Accepted);
    }

    void anotherOutageWhileAsking()
    {
        Desk desk;
        desk.client.doses = {atRegister("2026-11-24")};
        const QUuid id = waitOut(desk, dose(1));
        desk.client.script = {Fault::CutAfter}; // of the question: the dose has not left
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::SavedHere);
        QVERIFY(!desk.entry(id).outcomeUnknown);
        desk.store.clock.advance(3700);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::NeedsYou);
        QCOMPARE(desk.client.historyReads, 2);
    }

    void withoutAccessTheRegisterDecides()
    {
        Desk desk;
        const QUuid id = waitOut(desk, dose(1));
        desk.client.script = {Fault::Forbidden}; // of the question
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
    }

    void whatIsThereByItsOwnNumberHasArrived()
    {
        Desk desk;
        const QUuid id = waitOut(desk, dose(1));
        domain::Immunization own = atRegister("2026-11-24");
        own.identifiers = {{QStringLiteral("urn:ietf:rfc:3986"),
                            QStringLiteral("urn:uuid:") + id.toString(QUuid::WithoutBraces)}};
        desk.client.doses = {own};
        desk.client.stored.insert(id, 1);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.stored.value(id), 1);
    }

    void aWithdrawnOneWhileAskingStaysWithdrawn()
    {
        Desk desk;
        const QUuid id = waitOut(desk, dose(1));
        desk.client.onRequest = [&] {
            if (desk.client.historyReads == 1 && desk.state(id) == OutboxState::SavedHere)
                QVERIFY(desk.outbox->withdrawUnsent(id, QStringLiteral("wrong person")));
        };
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Withdrawn);
        QCOMPARE(desk.client.stored.value(id), 0);
    }

    void manyAreCheckedAndThenGoTogether()
    {
        Desk desk;
        desk.client.ability.batch = true;
        for (int person = 1; person <= 30; ++person)
            QVERIFY(desk.outbox->enqueue(dose(person)));
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.historyReads, 0);
        QCOMPARE(desk.client.questions, 2); // who they are, and what they have
        QCOMPARE(desk.client.batches, QList<qsizetype>{30});
    }

    // The bar on requests holds after an outage, too.
    void aThousandThatWaitedCostAHandfulMore()
    {
        Desk desk;
        desk.client.ability.batch = true;
        fill(desk, 1000);
        desk.store.clock.advance(3 * 24 * 3600);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 1000);
        QVERIFY2(desk.client.requests() <= 1000 / 100 + 5,
                 qPrintable(QString::number(desk.client.requests())));
    }

    void amongManyEachIsJudgedForItself()
    {
        Desk desk;
        desk.client.ability.batch = true;
        const QList<QUuid> ids = fill(desk, 200);
        desk.client.dosesOf = {{sample::inszOf(3).value(), {atRegister("2026-11-24")}},
                               {sample::inszOf(4).value(), {atRegister("2026-11-19")}},
                               {sample::inszOf(5).value(), {atRegister("2026-11-01")}}};
        domain::Patient dead = sample::patient();
        dead.number = sample::inszOf(6);
        desk.client.people = {dead};
        desk.store.clock.advance(3700);
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 198);
        QCOMPARE(desk.entry(ids.at(3)).lastError->code, ErrorCode::PossibleDouble);
        QVERIFY(desk.entry(ids.at(3)).foundDouble->identical);
        QVERIFY(!desk.entry(ids.at(4)).foundDouble->identical);
        QVERIFY(!desk.entry(ids.at(5)).foundDouble);
        QCOMPARE(desk.entry(ids.at(6)).lastError->code, ErrorCode::PersonDeceased);
        QCOMPARE(desk.client.stored.value(ids.at(3)) + desk.client.stored.value(ids.at(6)), 0);
    }

    void aRegisterThatTakesFewIsAskedAboutFew()
    {
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.mostTogether = 60;
        const QList<QUuid> ids = fill(desk, 120);
        desk.client.dosesOf = {{sample::inszOf(110).value(), {atRegister("2026-11-24")}}};
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.askedTogether, (QList<qsizetype>{50, 50, 20}));
        QCOMPARE(desk.client.historyReads, 0);
        QCOMPARE(desk.outbox->counts()->accepted, 119);
        QCOMPARE(desk.state(ids.at(110)), OutboxState::NeedsYou);
    }

    void aRegisterThatTakesOneIsAskedOneByOne_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("it does not know the question") << true;
        QTest::newRow("its answer is not the whole") << false;
    }

    void aRegisterThatTakesOneIsAskedOneByOne()
    {
        QFETCH(bool, refuses);
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.mostTogether = refuses ? 0 : 1000;
        desk.client.tellsHalf = !refuses;
        desk.client.doses = {atRegister("2026-11-24")}; // when asked one by one
        fill(desk, 20);
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.historyReads, 20);
        QVERIFY(desk.client.questions <= 2);
        QCOMPARE(desk.outbox->counts()->needsYou, 20);
        QCOMPARE(desk.client.batches.size(), 0);
    }

    // Whose history the register tells only whole: it is read once for all that waits for them.
    void manyOfOnePersonCostOneQuestion_data()
    {
        QTest::addColumn<bool>("numbered");
        QTest::newRow("by number") << true;
        QTest::newRow("by the register's id") << false;
    }
    void manyOfOnePersonCostOneQuestion()
    {
        QFETCH(bool, numbered);
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.tellsHalf = true;
        desk.client.doses = {atRegister("2026-11-24")};
        QList<QUuid> ids;
        for (int i = 0; i < 60; ++i) {
            // The later ones are far from what is at the register.
            domain::Registration registration =
                dose(1 + i % 3, i < 30 ? "2026-11-24" : "2026-09-01");
            registration.identifier = QUuid::createUuid();
            if (!numbered) {
                registration.patient.number.reset();
                registration.patient.registerId = QString::number(i % 3);
            }
            ids += desk.outbox->enqueue(registration)->id;
        }
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.historyReads, 3);
        QCOMPARE(desk.outbox->counts()->needsYou, 30);
        QCOMPARE(desk.outbox->counts()->accepted, 30);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(desk.state(ids.at(i)), i < 30 ? OutboxState::NeedsYou : OutboxState::Accepted);
    }

    void manyOfFewPeopleAreAskedForTogether()
    {
        Desk desk;
        desk.client.ability.batch = true;
        desk.client.dosesOf = {{sample::inszOf(1).value(), {atRegister("2026-11-24")}}};
        QList<QUuid> ids;
        for (int i = 0; i < 40; ++i) {
            domain::Registration registration = dose(1, i < 20 ? "2026-11-24" : "2026-09-01");
            registration.patient.number = sample::inszOf(1 + i % 2);
            registration.identifier = QUuid::createUuid();
            ids += desk.outbox->enqueue(registration)->id;
        }
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.questions, 2); // who they are, and what they had
        QCOMPARE(desk.client.historyReads, 0);
        QCOMPARE(desk.outbox->counts()->needsYou, 10);
        QCOMPARE(desk.outbox->counts()->accepted, 30);
    }

    // fault 16: no access to one of many
    void whoIsBarredIsFoundAmongMany()
    {
        Desk desk;
        desk.client.ability.batch = true;
        const QList<QUuid> ids = fill(desk, 128);
        desk.client.barred = sample::inszOf(77).value();
        desk.client.dosesOf = {{sample::inszOf(78).value(), {atRegister("2026-11-24")}}};
        desk.store.clock.advance(3700);
        QVERIFY(desk.drain());
        QCOMPARE(desk.client.historyReads, 2); // of the last two, each for itself
        QVERIFY(desk.client.questions <= 2 * 2 * 7);
        QCOMPARE(desk.outbox->counts()->accepted, 127);
        QCOMPARE(desk.state(ids.at(78)), OutboxState::NeedsYou);
    }

    void aLargeQuestionThatBreaksTheRegisterIsNoOutage()
    {
        Desk desk;
        desk.client.ability.batch = true;
        fill(desk, 20);
        desk.store.clock.advance(3700);
        desk.client.script = {Fault::ServerError}; // of the question about twenty
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 20);
        QCOMPARE(desk.client.historyReads, 20);
    }

    // What was learnt is worth nothing when the outage comes back for hours.
    void aCheckGoesStale()
    {
        Desk desk;
        desk.client.ability.batch = true;
        const QList<QUuid> ids = fill(desk, 150);
        desk.store.clock.advance(3700);
        desk.client.script = {Fault::None, Fault::None /* the check */,
                              Fault::None /* capability */, Fault::None /* 100 */,
                              Fault::Offline /* the rest */};
        QVERIFY(desk.run());
        QCOMPARE(desk.outbox->counts()->accepted, 100);
        desk.client.dosesOf = {{sample::inszOf(149).value(), {atRegister("2026-11-24")}}};
        desk.client.doses = {};
        desk.store.clock.advance(5 * 3600);
        QVERIFY(desk.drain());
        QCOMPARE(desk.state(ids.at(149)), OutboxState::NeedsYou);
        QCOMPARE(desk.outbox->counts()->accepted, 149);
    }

    void whoHasNoNumberIsLookedUpByName()
    {
        for (const bool doubtful : {false, true}) {
            Desk desk;
            domain::Registration typed = dose(1);
            typed.patient.number.reset();
            typed.patient.registerId.clear();
            typed.patient.source.clear();
            domain::Patient known = sample::patient(1);
            known.isDeceased = false;
            desk.client.people = {known};
            if (doubtful) // two of that name and day: nobody is chosen
                desk.client.people += known;
            desk.client.doses = {atRegister("2026-11-24")};
            desk.client.strangersHaveNoDoses = true;
            const QUuid id = waitOut(desk, typed);
            QVERIFY(desk.run());
            QCOMPARE(desk.client.searches, 1);
            QCOMPARE(desk.state(id), doubtful ? OutboxState::Accepted : OutboxState::NeedsYou);
        }
    }

    // fault 43: died while it was queued
    void whoDiedMeanwhileIsHeld()
    {
        Desk desk;
        const domain::Registration registration = dose(1);
        const QUuid id = desk.outbox->enqueue(registration)->id;
        domain::Patient dead = registration.patient;
        dead.isDeceased = true;
        desk.client.people = {dead};
        desk.store.clock.advance(3 * 24 * 3600);
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::NeedsYou);
        QCOMPARE(desk.entry(id).lastError->code, ErrorCode::PersonDeceased);
        QCOMPARE(desk.client.stored.value(id), 0);
        QVERIFY(desk.outbox->decide(id, QStringLiteral("given the day before")));
        QVERIFY(desk.run());
        QCOMPARE(desk.state(id), OutboxState::Accepted);
        QCOMPARE(desk.client.searches, 1);
    }

    // fault 19: two desks change one dose; both versions are there to see, and the choice stays
    void whatSomebodyChangedMeanwhileIsShown()
    {
        Desk desk;
        domain::Immunization base = sample::immunization();
        base.id = QStringLiteral("imm-1");
        base.versionId = QStringLiteral("1");
        const QUuid id = desk.outbox->enqueueCorrection(dose(1), base, QStringLiteral("lot"))->id;
        desk.client.current = base;
        desk.client.current.versionId = QStringLiteral("2");
        desk.client.current.received = "{\"newer\":true}";
        desk.client.script = {Fault::Changed};
        QVERIFY(desk.run());
        OutboxEntry entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::NeedsYou);
        QCOMPARE(entry.lastError->code, ErrorCode::VersionConflict);
        QVERIFY(entry.newer == desk.client.current);
        QVERIFY(desk.outbox->decide(id, QStringLiteral("ours is right")));
        entry = desk.entry(id);
        QCOMPARE(entry.base, desk.client.current.received);
        QCOMPARE(entry.versionId, QStringLiteral("2"));
        QVERIFY(desk.run());
        entry = desk.entry(id);
        QCOMPARE(entry.state, OutboxState::Accepted);
        QCOMPARE(entry.decision, QStringLiteral("ours is right"));
        QVERIFY(!entry.newer);
    }
};

QTEST_GUILESS_MAIN(tst_OutboxSender)
#include "tst_OutboxSender.moc"
