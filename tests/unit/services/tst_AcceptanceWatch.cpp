// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AcceptanceWatch.h"

#include "ServicesBench.h"
#include "outbox/OutboxSender.h"
#include "outbox/OutboxTransitions.h"
#include "services/OutboxService.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxState;

namespace {

class WatchBench : public ServicesBench
{
public:
    outbox::OutboxSender sender{outbox, client, store.clock, [] { return 0.0; }};
    services::OutboxService sending{outbox, sender, session, store.clock};
    services::AcceptanceWatch watch{outbox, client, sending, session, store.clock};

    QUuid accepted(const QString &registerId, const char *day = "2026-11-24")
    {
        domain::RegistrationDraft draft = dose(day);
        draft.acceptedWarnings = u"for the test"_s;
        const auto saved = registrations.save(draft);
        auto entry = outbox::leaving(**outbox.entry(saved->entry->id), store.clock.now());
        registry::Receipt receipt;
        receipt.registerId = registerId;
        receipt.versionId = u"1"_s;
        entry = outbox::accepted(entry, receipt, store.clock.now());
        if (!outbox.apply({entry}))
            qFatal("not accepted");
        return entry.id;
    }
    void signIn()
    {
        if (!session.signInLocally(account()))
            qFatal("not signed in");
    }
    OutboxState state(const QUuid &id) const { return (*outbox.entry(id))->state; }
    void look()
    {
        QSignalSpy rested(&watch, &services::AcceptanceWatch::rested);
        watch.look();
        QTRY_COMPARE(rested.size(), 1);
    }
    void answer(ErrorCode code, int status, core::Delivery delivery = core::Delivery::Answered)
    {
        core::Error error = core::error(code);
        error.httpStatus = status;
        error.delivery = delivery;
        client.single = error;
    }
};

} // namespace

// A register that accepts at once and judges later.
class tst_AcceptanceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // fault 20: accepted, then rejected by a later batch
    void whatWasRejectedLaterNeedsSomebody()
    {
        WatchBench bench;
        bench.signIn();
        const QUuid id = bench.accepted(u"imm-1"_s);
        bench.answer(ErrorCode::UnknownAtRegister, 410);
        bench.look();
        QCOMPARE(bench.state(id), OutboxState::NeedsYou);
        QCOMPARE((*bench.outbox.entry(id))->lastError->code, ErrorCode::TakenBackByRegister);
        QCOMPARE(bench.client.singleReads, 1);
    }

    void whatIsThereStaysAndIsNotAskedForAgainSoon()
    {
        WatchBench bench;
        bench.signIn();
        const QUuid id = bench.accepted(u"imm-1"_s);
        domain::Immunization there;
        there.status = domain::ImmunizationStatus::Completed;
        bench.client.single = core::Result<domain::Immunization>(there);
        bench.look();
        bench.look();
        QCOMPARE(bench.client.singleReads, 1);
        bench.store.clock.advance(5 * 3600);
        there.status = domain::ImmunizationStatus::EnteredInError;
        bench.client.single = core::Result<domain::Immunization>(there);
        bench.look();
        QCOMPARE(bench.client.singleReads, 2);
        QCOMPARE(bench.state(id), OutboxState::NeedsYou);
    }

    void aFailureSaysNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("no access") << int(ErrorCode::Forbidden) << 403;
        QTest::newRow("fails") << int(ErrorCode::ServerError) << 500;
        QTest::newRow("no answer") << int(ErrorCode::AnswerMalformed) << 200;
    }
    void aFailureSaysNothing()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        WatchBench bench;
        bench.signIn();
        const QUuid id = bench.accepted(u"imm-1"_s);
        bench.answer(ErrorCode(code), status);
        bench.look();
        QCOMPARE(bench.client.singleReads, 1);
        QCOMPARE(bench.state(id), OutboxState::Accepted);
    }

    void withoutAWayNobodyIsAskedInVain()
    {
        WatchBench bench;
        bench.signIn();
        const QUuid one = bench.accepted(u"imm-1"_s);
        const QUuid other = bench.accepted(u"imm-2"_s, "2026-10-01");
        bench.answer(ErrorCode::Offline, 0, core::Delivery::NotSent);
        bench.look();
        QCOMPARE(bench.client.singleReads, 1);
        bench.answer(ErrorCode::UnknownAtRegister, 404);
        bench.look(); // soon again: nothing was said
        QCOMPARE(bench.state(one), OutboxState::NeedsYou);
        QCOMPARE(bench.state(other), OutboxState::NeedsYou);
    }

    void nobodyIsAskedWithoutSomebodySignedInNorOfOldDoses()
    {
        WatchBench bench;
        bench.signIn();
        (void)bench.accepted(u"imm-1"_s);
        bench.answer(ErrorCode::UnknownAtRegister, 404);
        bench.store.clock.advance(8 * 24 * 3600);
        bench.look();
        QCOMPARE(bench.client.singleReads, 0);
        (void)bench.accepted(u"imm-2"_s, "2026-11-30");
        bench.session.signOut(&bench.session, [](const core::Result<bool> &) {});
        QTRY_VERIFY(!bench.session.session());
        bench.look();
        QCOMPARE(bench.client.singleReads, 0);
    }

    void allOfThemInTurn()
    {
        WatchBench bench;
        bench.signIn();
        QList<QUuid> ids;
        for (int i = 0; i < 60; ++i)
            ids +=
                bench.accepted(u"imm-%1"_s.arg(i),
                               QDate(2020, 1, 1).addDays(20 * i).toString(Qt::ISODate).toLatin1());
        bench.answer(ErrorCode::Forbidden, 403);
        bench.look();
        QCOMPARE(bench.client.singleReads, 50);
        bench.look();
        QCOMPARE(bench.client.singleReads, 60);
        bench.look();
        QCOMPARE(bench.client.singleReads, 60);
    }
};

QTEST_GUILESS_MAIN(tst_AcceptanceWatch)
#include "tst_AcceptanceWatch.moc"
