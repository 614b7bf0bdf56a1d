// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Problem.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::HistoryOutcome;
using domain::OutboxState;
using domain::ProblemCode;

// These names are stored, sent to scripts and shown to support: they never change.
class tst_Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields()
    {
        QCOMPARE(domain::name(Field::Form), "form"_L1);
        QCOMPARE(domain::name(Field::FreeStock), "freeStock"_L1);
        QCOMPARE(domain::name(Field::NotGivenReason), "notGivenReason"_L1);
        QSet<QString> seen;
        for (int i = 0; i <= int(Field::Reason); ++i) {
            const auto field = Field(i);
            QCOMPARE(domain::fieldFromName(QString(domain::name(field))), std::optional(field));
            seen.insert(domain::name(field));
        }
        QCOMPARE(seen.size(), int(Field::Reason) + 1);
        QVERIFY(!domain::fieldFromName(u"freestock"));
        QVERIFY(!domain::fieldFromName(u""));
    }

    void problemCodes()
    {
        QCOMPARE(domain::name(ProblemCode::DateInFuture), "date-in-future"_L1);
        QCOMPARE(domain::name(ProblemCode::DateBefore1900), "date-before-1900"_L1);
        QCOMPARE(domain::name(ProblemCode::NotADate), "not-a-date"_L1);
        const auto codes = domain::allProblemCodes();
        QCOMPARE(codes.size(), int(ProblemCode::WouldNotCount) + 1);
        QSet<QString> seen;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            QCOMPARE(codes.at(i), ProblemCode(i));
            seen.insert(domain::name(codes.at(i)));
        }
        QCOMPARE(seen.size(), codes.size());
    }

    void outboxStates()
    {
        const QList<std::pair<OutboxState, QLatin1StringView>> names{
            {OutboxState::SavedHere, "saved-here"_L1},
            {OutboxState::Sending, "sending"_L1},
            {OutboxState::Accepted, "accepted"_L1},
            {OutboxState::NeedsYou, "needs-you"_L1},
            {OutboxState::Withdrawn, "withdrawn"_L1}};
        for (const auto &[state, expected] : names) {
            QCOMPARE(domain::name(state), expected);
            QCOMPARE(domain::outboxStateFromName(QString(expected)), std::optional(state));
        }
        QVERIFY(!domain::outboxStateFromName(u"queued"));
    }

    void outcomes()
    {
        const QList<std::pair<HistoryOutcome, QLatin1StringView>> names{
            {HistoryOutcome::NotAsked, "not-asked"_L1},
            {HistoryOutcome::Complete, "complete"_L1},
            {HistoryOutcome::Incomplete, "incomplete"_L1},
            {HistoryOutcome::NoAccess, "no-access"_L1},
            {HistoryOutcome::Unreadable, "unreadable"_L1},
            {HistoryOutcome::OfflineCopy, "offline-copy"_L1}};
        for (const auto &[outcome, expected] : names)
            QCOMPARE(domain::name(outcome), expected);
    }
};

QTEST_APPLESS_MAIN(tst_Names)
#include "tst_Names.moc"
