// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownSession.h"

#include "outbox/OutboxTransitions.h"

#include <QSignalSpy>
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
    static QUuid accepted(ServicesBench &bench, const QString &registerId)
    {
        if (!bench.session.signInLocally(ServicesBench::account()))
            qFatal("not signed in");
        const auto saved = bench.registrations.save(bench.dose());
        auto entry = outbox::leaving(**bench.outbox.entry(saved->entry->id), FakeClock().now());
        registry::Receipt receipt;
        receipt.registerId = registerId;
        receipt.versionId = u"1"_s;
        entry = outbox::accepted(entry, receipt, FakeClock().now());
        if (!bench.store->updateEntry(entry))
            qFatal("not accepted");
        return entry.id;
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

    // A link that is gone, or an exclusion, is told before the register is asked.
    void whatTheGateBarsIsNotReadHereEither()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        read(bench);
        bool isBarred = true;
        bench.records.setGate([&isBarred](const domain::Patient &, QObject *context, auto next) {
            std::optional<core::Error> refusal;
            if (isBarred)
                refusal = core::error(ErrorCode::NoTherapeuticLink);
            QTimer::singleShot(0, context, [next, refusal] { next({refusal, {}}); });
        });
        const domain::History barred = read(bench);
        QCOMPARE(barred.outcome, HistoryOutcome::NoAccess);
        QVERIFY(barred.rows.isEmpty());
        QCOMPARE(bench.records.local(bench.jan()).outcome, HistoryOutcome::NoAccess);
        isBarred = false; // nobody can be asked about the link
        bench.client.unreachable = core::error(ErrorCode::Offline);
        const domain::History later = read(bench);
        QCOMPARE(later.outcome, HistoryOutcome::NoAccess);
        QVERIFY(later.rows.isEmpty());
    }

    void aRevokedLinkBarsTheCopyAtOnce()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        read(bench);
        bench.records.bar(bench.jan(), core::error(ErrorCode::NoTherapeuticLink));
        QCOMPARE(bench.records.local(bench.jan()).outcome, HistoryOutcome::NoAccess);
        QVERIFY(bench.records.local(bench.jan()).rows.isEmpty());
    }

    // fault 69: what was seen stands in the log, also when the register never answers
    void theLogSaysWhatWasSeen()
    {
        ServicesBench bench;
        (void)bench.records.show(bench.jan());
        QVERIFY(bench.store->accessLog()->isEmpty()); // there was nothing to see
        bench.client.unreachable = core::error(ErrorCode::Offline);
        read(bench);
        QCOMPARE(bench.store->accessLog(1)->first().outcome, u"unreadable"_s);
        bench.client.unreachable.reset();
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        read(bench);
        QCOMPARE(bench.store->accessLog(1)->first().outcome, u"complete"_s);
        const auto before = bench.store->accessLog()->size();
        QCOMPARE(bench.records.show(bench.jan()).rows.size(), 1);
        QCOMPARE(bench.store->accessLog()->size(), before + 1);
        QCOMPARE(bench.store->accessLog(1)->first().action, u"read"_s);
        QCOMPARE(bench.store->accessLog(1)->first().outcome, u"offline-copy"_s);
        bench.client.unreachable = core::error(ErrorCode::Offline);
        read(bench);
        QCOMPARE(bench.store->accessLog(1)->first().outcome, u"offline-copy"_s);
    }

    // Somebody known from an earlier run is enough, without a token.
    void onlyTheSignedInRead()
    {
        ServicesBench bench;
        bench.client.history = answer(HistoryOutcome::Complete, {u"a"_s});
        const QUuid saved = accepted(bench, u"a"_s);
        read(bench);
        bench.client.unreachable = core::error(ErrorCode::Offline);
        KnownSession known(bench);
        services::RecordService records{*bench.store, bench.outbox, bench.client, known.session,
                                        bench.store.clock};
        std::optional<core::Result<domain::History>> got;
        const auto asked = [&] {
            got.reset();
            records.read(bench.jan(), &records, [&](const auto &history) { got = history; });
            return QTest::qWaitFor([&] { return got.has_value(); });
        };
        QVERIFY(asked());
        QCOMPARE(got->error().code, ErrorCode::NotSignedIn);
        for (const domain::History &seen :
             {records.local(bench.jan()), records.show(bench.jan())}) {
            QVERIFY(seen.rows.isEmpty());
            QCOMPARE(seen.error->code, ErrorCode::NotSignedIn);
        }
        std::optional<ErrorCode> notFound;
        records.find(saved.toString(QUuid::WithoutBraces), &records,
                     [&](const auto &found) { notFound = found.error().code; });
        QTRY_COMPARE(notFound, ErrorCode::NotSignedIn);

        known.becomes(ServicesBench::account());
        QVERIFY(!known.session.session()->tokenValid);
        QVERIFY(asked());
        QCOMPARE((*got)->outcome, HistoryOutcome::OfflineCopy);
        QCOMPARE((*got)->rows.size(), 1);
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

    // fault 20
    void whatTheRegisterTookBackIsRefused_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<int>("answered");
        QTest::addColumn<bool>("refused");
        QTest::newRow("marked as an error") << true << 0 << true;
        QTest::newRow("gone") << false << 410 << true;
        QTest::newRow("not there") << false << 404 << true;
        QTest::newRow("only hidden") << false << 200 << false;
        QTest::newRow("not said") << false << 503 << false;
    }
    void whatTheRegisterTookBackIsRefused()
    {
        QFETCH(bool, told);
        QFETCH(int, answered);
        QFETCH(bool, refused);
        ServicesBench bench;
        const QUuid id = accepted(bench, u"imm-1"_s);
        bench.client.history =
            answer(HistoryOutcome::Complete, told ? QStringList{u"imm-1"_s} : QStringList());
        if (told)
            bench.client.history.immunizations.first().status =
                domain::ImmunizationStatus::EnteredInError;
        core::Error error = core::error(ErrorCode::UnknownAtRegister);
        error.httpStatus = answered;
        domain::Immunization there;
        there.status = domain::ImmunizationStatus::Completed;
        bench.client.single = answered == 200 ? core::Result<domain::Immunization>(there) : error;
        QSignalSpy changed(&bench.outbox, &outbox::Outbox::changed);
        read(bench);
        QTest::qWait(20);
        const auto entry = **bench.outbox.entry(id);
        QCOMPARE(entry.state,
                 refused ? domain::OutboxState::NeedsYou : domain::OutboxState::Accepted);
        QCOMPARE(entry.lastError.has_value(), refused);
        QCOMPARE(changed.size(), refused ? 1 : 0); // whoever looks is told
        if (refused)
            QCOMPARE(entry.lastError->code, ErrorCode::TakenBackByRegister);
    }

    // Its ids mean nothing to the register that is asked now.
    void anotherRegisterSaysNothingOfIt()
    {
        ServicesBench bench;
        const QUuid id = accepted(bench, u"imm-1"_s);
        domain::OutboxEntry entry = **bench.outbox.entry(id);
        entry.acceptedBy = u"https://before.example/fhir"_s;
        QVERIFY(bench.store->updateEntry(entry));
        bench.client.history = answer(HistoryOutcome::Complete, {});
        core::Error error = core::error(ErrorCode::UnknownAtRegister);
        error.httpStatus = 404;
        bench.client.single = error;
        read(bench);
        QTest::qWait(20);
        QCOMPARE((**bench.outbox.entry(id)).state, domain::OutboxState::Accepted);
    }

    // netherlands.md 4.3: to ask for it by its id, after the child's record, would tell whose it
    // is.
    void whatWentWithoutANameIsNotAskedFor()
    {
        ServicesBench bench;
        const QUuid id = accepted(bench, u"imm-1"_s);
        domain::OutboxEntry entry = **bench.outbox.entry(id);
        entry.registration.disclosure = domain::Disclosure::Anonymous;
        QVERIFY(bench.store->updateEntry(entry));
        bench.client.history = answer(HistoryOutcome::Complete, {});
        core::Error error = core::error(ErrorCode::UnknownAtRegister);
        error.httpStatus = 404;
        bench.client.single = error; // it would be told as taken back
        read(bench);
        QTest::qWait(20);
        QCOMPARE((**bench.outbox.entry(id)).state, domain::OutboxState::Accepted);
    }

    // An answer that is not complete says nothing about what it lacks, nor does our own withdrawal.
    void whatWasTakenBackHereStaysAccepted()
    {
        ServicesBench bench;
        const QUuid id = accepted(bench, u"imm-1"_s);
        bench.client.single = core::error(ErrorCode::UnknownAtRegister);
        bench.client.history = answer(HistoryOutcome::Incomplete, {});
        read(bench);
        domain::Immunization dose;
        dose.id = u"imm-1"_s;
        dose.received = "{}";
        const auto entry = **bench.outbox.entry(id);
        QVERIFY(bench.outbox.enqueueWithdrawal(entry.registration, dose, u"twice"_s));
        bench.client.history = answer(HistoryOutcome::Complete, {u"imm-1"_s});
        bench.client.history.immunizations.first().status =
            domain::ImmunizationStatus::EnteredInError;
        read(bench);
        QTest::qWait(20);
        QCOMPARE((**bench.outbox.entry(id)).state, domain::OutboxState::Accepted);
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
