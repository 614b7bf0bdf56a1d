// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxTransitions.h"

#include "support/SampleValues.h"

#include <QTest>

using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;
using registry::RetryVerdict;

Q_DECLARE_METATYPE(OutboxState)

namespace {

const QDateTime now = sample::moment().addSecs(3600);

OutboxEntry in(OutboxState state, bool unknown = false, int attempts = 1)
{
    OutboxEntry entry = sample::entry();
    entry.state = state;
    entry.outcomeUnknown = unknown;
    entry.attempts = attempts;
    return entry;
}

} // namespace

class tst_OutboxTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        using enum OutboxState;
        QTest::addColumn<OutboxState>("from");
        QTest::addColumn<QList<OutboxState>>("allowed");
        QTest::newRow("saved here")
            << SavedHere << QList{SavedHere, Sending, Accepted, NeedsYou, Withdrawn};
        QTest::newRow("sending") << Sending << QList{SavedHere, Accepted, NeedsYou};
        QTest::newRow("accepted") << Accepted << QList{NeedsYou};
        QTest::newRow("needs you") << NeedsYou << QList{SavedHere, NeedsYou, Withdrawn};
        QTest::newRow("withdrawn") << Withdrawn << QList<OutboxState>{};
    }

    void table()
    {
        using enum OutboxState;
        QFETCH(OutboxState, from);
        QFETCH(QList<OutboxState>, allowed);
        for (const OutboxState to : {SavedHere, Sending, Accepted, NeedsYou, Withdrawn})
            QCOMPARE(outbox::isAllowed(from, to), allowed.contains(to));
    }

    void persons_data()
    {
        using enum OutboxState;
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("mayEdit");
        QTest::addColumn<bool>("mayWithdraw");
        QTest::addColumn<bool>("mayRetry");
        QTest::newRow("never tried") << SavedHere << false << 0 << true << true << true;
        QTest::newRow("waits for a retry") << SavedHere << false << 2 << false << true << true;
        QTest::newRow("nobody knows") << SavedHere << true << 1 << false << false << true;
        QTest::newRow("sending") << Sending << false << 1 << false << false << false;
        QTest::newRow("refused") << NeedsYou << false << 1 << true << true << true;
        QTest::newRow("refused to tell") << NeedsYou << true << 2 << false << false << true;
        QTest::newRow("accepted") << Accepted << false << 1 << false << false << false;
        QTest::newRow("withdrawn") << Withdrawn << false << 0 << false << false << false;
    }

    void persons()
    {
        QFETCH(OutboxState, state);
        QFETCH(bool, unknown);
        QFETCH(int, attempts);
        QFETCH(bool, mayEdit);
        QFETCH(bool, mayWithdraw);
        QFETCH(bool, mayRetry);
        const OutboxEntry entry = in(state, unknown, attempts);
        const auto edited = outbox::edited(entry, sample::registration(), now);
        const auto withdrawn = outbox::withdrawn(entry, QStringLiteral("reason"), now);
        const auto retried = outbox::retried(entry, now);
        QCOMPARE(edited.ok(), mayEdit);
        QCOMPARE(withdrawn.ok(), mayWithdraw);
        QCOMPARE(retried.ok(), mayRetry);
        if (edited)
            QCOMPARE(edited->state, OutboxState::SavedHere);
        if (withdrawn)
            QCOMPARE(withdrawn->state, OutboxState::Withdrawn);
        if (retried)
            QCOMPARE(retried->state, OutboxState::SavedHere);
        if (!edited)
            QCOMPARE(edited.error().code, ErrorCode::WrongState);
    }

    // fault 35; fault 37: a trainee's trainer of that day stays, whoever it is now
    void whatBelongsToTheActStays()
    {
        const OutboxEntry before = in(OutboxState::NeedsYou);
        domain::Registration other = sample::registration();
        other.lot = QStringLiteral("NEW");
        other.author = sample::practitioner("Somebody Else");
        other.trainer.reset();
        other.organization.reset();
        other.recorded = now;
        const auto after = outbox::edited(before, other, now);
        QVERIFY(after);
        QCOMPARE(after->registration.lot, QStringLiteral("NEW"));
        domain::Registration expected = before.registration;
        expected.lot = QStringLiteral("NEW");
        QVERIFY(after->registration == expected);
        QVERIFY(!after->lastError && !after->held && !after->nextAttempt);
    }

    void withdrawalTakesAReason()
    {
        const auto done = outbox::withdrawn(in(OutboxState::SavedHere), QStringLiteral("  "), now);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidInput);
    }

    // fault 67
    void quarantinedOnlyGoesAway()
    {
        OutboxEntry entry = in(OutboxState::NeedsYou);
        entry.lastError = core::error(ErrorCode::StoreTampered);
        QCOMPARE(outbox::edited(entry, sample::registration(), now).error().code,
                 ErrorCode::StoreTampered);
        QCOMPARE(outbox::retried(entry, now).error().code, ErrorCode::StoreTampered);
        QVERIFY(outbox::withdrawn(entry, QStringLiteral("altered"), now));
    }

    void leavingCountsTheAttempt()
    {
        const OutboxEntry next = outbox::leaving(in(OutboxState::SavedHere, false, 2), now);
        QCOMPARE(next.state, OutboxState::Sending);
        QCOMPARE(next.attempts, 3);
        QCOMPARE(next.changed, now);
    }

    void receiptIsKept()
    {
        OutboxEntry entry = in(OutboxState::Sending, true);
        entry.lastError = sample::error();
        registry::Receipt receipt;
        receipt.registerId = QStringLiteral("imm-1");
        receipt.versionId = QStringLiteral("3");
        receipt.warnings = {sample::issue()};
        const OutboxEntry next = outbox::accepted(entry, receipt, now);
        QCOMPARE(next.state, OutboxState::Accepted);
        QCOMPARE(next.registerId, QStringLiteral("imm-1"));
        QCOMPARE(next.versionId, QStringLiteral("3"));
        QVERIFY(next.warnings == receipt.warnings);
        QVERIFY(!next.outcomeUnknown && !next.lastError);
    }

    void failures()
    {
        const OutboxEntry sent = in(OutboxState::Sending);
        core::Error cut = core::error(ErrorCode::ConnectionCut);
        cut.delivery = core::Delivery::Unknown;
        using std::chrono::seconds;

        const auto later = outbox::failed(sent, cut, {RetryVerdict::RetryLater, seconds(60)}, now);
        QCOMPARE(later.state, OutboxState::SavedHere);
        QVERIFY(later.outcomeUnknown);
        QCOMPARE(*later.nextAttempt, now.addSecs(60));
        QCOMPARE(later.attempts, 1);

        const auto signIn = outbox::failed(sent, core::error(ErrorCode::SignInNeeded),
                                           {RetryVerdict::WaitForSignIn, seconds(0)}, now);
        QCOMPARE(signIn.state, OutboxState::SavedHere);
        QCOMPARE(signIn.attempts, 0);
        QVERIFY(!signIn.nextAttempt && !signIn.outcomeUnknown);

        const auto refused =
            outbox::failed(sent, sample::error(), {RetryVerdict::NeedsPerson, seconds(0)}, now);
        QCOMPARE(refused.state, OutboxState::NeedsYou);
        QVERIFY(refused.lastError == sample::error());
        QVERIFY(!refused.nextAttempt);
    }

    // A question that failed leaves the outcome as unknown as it was.
    void unknownStaysUnknownUntilAnswered()
    {
        const OutboxEntry asked = in(OutboxState::SavedHere, true);
        const auto again = outbox::failed(asked, core::error(ErrorCode::Throttled),
                                          {RetryVerdict::RetryLater, std::chrono::seconds(9)}, now);
        QVERIFY(again.outcomeUnknown);
        QVERIFY(!outbox::notArrived(asked, now).outcomeUnknown);
        QVERIFY(outbox::interrupted(in(OutboxState::Sending), now).outcomeUnknown);
    }

    void turnedBackIsNoAttempt()
    {
        const auto back = outbox::turnedBack(in(OutboxState::Sending, false, 1), now);
        QCOMPARE(back.state, OutboxState::SavedHere);
        QCOMPARE(back.attempts, 0);
        QVERIFY(!back.outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(tst_OutboxTransitions)
#include "tst_OutboxTransitions.moc"
