// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QSignalSpy>
#include <QTest>

using core::ErrorCode;
using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalComesAfterTheDisk()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        std::optional<OutboxEntry> seen;
        connect(&outbox, &outbox::Outbox::changed, this,
                [&](const QUuid &id) { seen = *store->entry(id); });
        QSignalSpy enqueued(&outbox, &outbox::Outbox::enqueued);
        const auto registration = sample::registration();
        const auto entry = outbox.enqueue(registration);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().detail));
        QVERIFY(seen);
        QCOMPARE(seen->id, registration.identifier);
        QVERIFY(seen->registration == registration);
        QCOMPARE(seen->state, OutboxState::SavedHere);
        QCOMPARE(enqueued.size(), 1);
    }

    void sameIdentifierOnce()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        const auto registration = sample::registration();
        QVERIFY(outbox.enqueue(registration));
        const auto again = outbox.enqueue(registration);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::WrongState);
        QCOMPARE(outbox.counts()->savedHere, 1);
        domain::Registration nameless = registration;
        nameless.identifier = {};
        QCOMPARE(outbox.enqueue(nameless).error().code, ErrorCode::InvalidInput);
    }

    void correctionsAndWithdrawals()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        const auto base = sample::immunization();
        const auto reason = QStringLiteral(" wrong lot ");
        const auto correction = outbox.enqueueCorrection(sample::registration(), base, reason);
        QVERIFY(correction);
        QCOMPARE(correction->action, OutboxAction::Correct);
        QCOMPARE(correction->base, base.received);
        QCOMPARE(correction->registerId, base.id);
        QCOMPARE(correction->versionId, base.versionId);
        QCOMPARE(correction->reason, QStringLiteral("wrong lot"));
        QVERIFY(correction->id != correction->registration.identifier);
        const auto withdrawal = outbox.enqueueWithdrawal(sample::registration(), base, reason);
        QVERIFY(withdrawal);
        QCOMPARE(withdrawal->action, OutboxAction::Withdraw);
        QCOMPARE(outbox.enqueueWithdrawal(sample::registration(), base, {}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(outbox.enqueueCorrection(sample::registration(), {}, reason).error().code,
                 ErrorCode::InvalidInput);
    }

    void editInPlace()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        auto registration = sample::registration();
        const auto entry = outbox.enqueue(registration);
        registration.lot = QStringLiteral("OTHER");
        QVERIFY(outbox.edit(entry->id, registration));
        const auto after = outbox.entry(entry->id);
        QVERIFY((*after)->registration == registration);
        QCOMPARE((*after)->sequence, entry->sequence);
        QCOMPARE(outbox.counts()->unsent(), 1);
        QCOMPARE(outbox.edit(QUuid::createUuid(), registration).error().code, ErrorCode::NotFound);
    }

    void withdrawAndRetry()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        OutboxEntry entry = *outbox.enqueue(sample::registration());
        entry.state = OutboxState::NeedsYou;
        entry.lastError = sample::error();
        QVERIFY(store->updateEntry(entry));
        QVERIFY(outbox.retry(entry.id));
        QCOMPARE((*outbox.entry(entry.id))->state, OutboxState::SavedHere);
        QVERIFY(outbox.withdrawUnsent(entry.id, QStringLiteral("not given after all")));
        QCOMPARE((*outbox.entry(entry.id))->state, OutboxState::Withdrawn);
        QCOMPARE(outbox.retry(entry.id).error().code, ErrorCode::WrongState);
    }

    void whatWasBeingSentIsUnknownAtStart()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        OutboxEntry entry = *outbox.enqueue(sample::registration());
        entry.state = OutboxState::Sending;
        QVERIFY(store->updateEntry(entry));
        QVERIFY(outbox.recover());
        const auto after = *outbox.entry(entry.id);
        QCOMPARE(after->state, OutboxState::SavedHere);
        QVERIFY(after->outcomeUnknown);
        QCOMPARE(outbox.edit(entry.id, sample::registration()).error().code, ErrorCode::WrongState);
    }

    void forbiddenTransitionWritesNothing()
    {
        TempStore store;
        outbox::Outbox outbox(*store, store.clock);
        OutboxEntry first = *outbox.enqueue(sample::registration(1));
        OutboxEntry second = *outbox.enqueue(sample::registration(2));
        QVERIFY(outbox.withdrawUnsent(second.id, QStringLiteral("x")));
        first.state = OutboxState::Sending;
        second.state = OutboxState::Sending;
        QSignalSpy changed(&outbox, &outbox::Outbox::changed);
        QCOMPARE(outbox.apply({first, second}).error().code, ErrorCode::WrongState);
        QCOMPARE((*outbox.entry(first.id))->state, OutboxState::SavedHere);
        QVERIFY(changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
