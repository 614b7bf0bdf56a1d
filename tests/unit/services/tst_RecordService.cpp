// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::HistoryOutcome;

class tst_RecordService : public QObject
{
    Q_OBJECT

private:
    static domain::History read(ServicesBench &bench)
    {
        std::optional<domain::History> got;
        bench.records.read(bench.jan(), &bench.records,
                           [&](const core::Result<domain::History> &history) { got = *history; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }))
            qFatal("no answer");
        return *got;
    }
    static domain::RegisterHistory answer(HistoryOutcome outcome, const QStringList &ids)
    {
        domain::RegisterHistory history;
        history.outcome = outcome;
        history.source = u"bench"_s;
        history.readAt = FakeClock().now();
        for (const QString &id : ids) {
            domain::Immunization dose;
            dose.id = id;
            dose.status = domain::ImmunizationStatus::Completed;
            dose.occurrence.date = core::PartialDate::fromIso(u"2020-01-01");
            history.immunizations.append(dose);
        }
        return history;
    }

private Q_SLOTS:
    void beforeAskingNothingIsSaid()
    {
        ServicesBench bench;
        const domain::History history = bench.records.local(bench.jan());
        QCOMPARE(history.outcome, HistoryOutcome::NotAsked);
        QVERIFY(history.rows.isEmpty());
    }

    void aCompleteAnswerIsKept()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s, u"b"_s});
        QCOMPARE(read(bench).rows.size(), 2);
        const domain::History local = bench.records.local(bench.jan());
        QCOMPARE(local.outcome, HistoryOutcome::OfflineCopy);
        QCOMPARE(local.rows.size(), 2);
        QCOMPARE(local.readAt, FakeClock().now());
        QCOMPARE(bench.store->accessLog()->last().action, u"read"_s);
    }

    // fault 11: the last copy and its time; fault 69: looking at it is logged, too
    void offlineTheCopyIsShownWithItsTime()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        read(bench);
        bench.store.clock.advance(3600);
        bench.client.unreachable = core::error(ErrorCode::Offline);
        const domain::History history = read(bench);
        QCOMPARE(history.outcome, HistoryOutcome::OfflineCopy);
        QCOMPARE(history.readAt, FakeClock().now());
        QCOMPARE(history.error->code, ErrorCode::Offline);
        QCOMPARE(history.rows.size(), 1);
        const auto log = bench.store->accessLog();
        QCOMPARE(log->size(), 2);
        for (const auto &event : *log)
            QCOMPARE(event.action, u"read"_s);
    }

    void offlineWithoutCopyIsNotNone()
    {
        ServicesBench bench;
        bench.client.unreachable = core::error(ErrorCode::Offline);
        QCOMPARE(read(bench).outcome, HistoryOutcome::Unreadable);
    }

    void noAccessShowsNoDoseAlsoLater()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        read(bench);
        bench.client.history = answer(HistoryOutcome::NoAccess, {});
        const domain::History refused = read(bench);
        QCOMPARE(refused.outcome, HistoryOutcome::NoAccess);
        QVERIFY(refused.rows.isEmpty());
        const domain::History local = bench.records.local(bench.jan());
        QCOMPARE(local.outcome, HistoryOutcome::NoAccess);
        QVERIFY(local.rows.isEmpty());
    }

    void anIncompleteAnswerDoesNotReplaceACompleteOne()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s, u"b"_s});
        read(bench);
        bench.client.history = answer(HistoryOutcome::Incomplete, {u"a"_s});
        const domain::History history = read(bench);
        QCOMPARE(history.outcome, HistoryOutcome::Incomplete);
        QCOMPARE(history.rows.size(), 1);
        QCOMPARE(bench.records.local(bench.jan()).rows.size(), 2);
    }

    void theOutboxStandsInIt()
    {
        ServicesBench bench;
        QVERIFY(bench.session.signInLocally(ServicesBench::account()));
        const auto saved = bench.registrations.save(bench.dose());
        QVERIFY(saved && saved->entry);
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        const domain::History history = read(bench);
        QCOMPARE(history.rows.size(), 2);
        QCOMPARE(history.rows.first().entry->id, saved->entry->id); // newest first
        QVERIFY(bench.outbox.withdrawUnsent(saved->entry->id, u"typo"_s));
        const domain::History fresh = bench.records.refreshed(history);
        QCOMPARE(fresh.rows.first().entry->state, domain::OutboxState::Withdrawn);
        QCOMPARE(fresh.rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_RecordService)
#include "tst_RecordService.moc"
