// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RetryPolicy.h"

#include <QTest>

using core::Delivery;
using core::ErrorCode;
using registry::decideRetry;
using registry::RetryVerdict;
using std::chrono::seconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data();
    void pauses();
    void verdicts_data();
    void verdicts();
    void unknownOutcomeIsAskedForFirst();
    void everyCodeIsDecided();
};

void TestRetryPolicy::pauses_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("delay");

    QTest::newRow("first") << 1 << 0.0 << -1 << 15;
    QTest::newRow("second") << 2 << 0.0 << -1 << 60;
    QTest::newRow("third") << 3 << 0.0 << -1 << 240;
    QTest::newRow("fourth") << 4 << 0.0 << -1 << 960;
    QTest::newRow("fifth is capped") << 5 << 0.0 << -1 << 3600;
    QTest::newRow("thousandth") << 1000 << 0.0 << -1 << 3600;
    QTest::newRow("none made") << 0 << 0.0 << -1 << 15;
    QTest::newRow("earlier") << 1 << -1.0 << -1 << 12;
    QTest::newRow("later") << 1 << 1.0 << -1 << 18;
    QTest::newRow("later than an hour") << 9 << 1.0 << -1 << 3600;
    QTest::newRow("wild jitter") << 1 << 50.0 << -1 << 18;
    // fault 14
    QTest::newRow("fault 14: Retry-After wins, longer") << 1 << 1.0 << 120 << 120;
    QTest::newRow("fault 14: Retry-After wins, shorter") << 5 << 1.0 << 30 << 30;
    QTest::newRow("Retry-After of a day") << 1 << 0.0 << 86400 << 3600;
    QTest::newRow("Retry-After of nothing") << 1 << 0.0 << 0 << 1;
}

void TestRetryPolicy::pauses()
{
    QFETCH(int, attempts);
    QFETCH(double, jitter);
    QFETCH(int, retryAfter);
    QFETCH(int, delay);
    core::Error error = core::error(ErrorCode::Throttled);
    error.retryAfterSeconds = retryAfter;
    const auto decision = decideRetry(error, attempts, jitter);
    QCOMPARE(decision.verdict, RetryVerdict::RetryLater);
    QCOMPARE(decision.delay.count(), delay);
}

void TestRetryPolicy::verdicts_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<RetryVerdict>("verdict");

    const auto row = [](ErrorCode code, RetryVerdict verdict) {
        QTest::newRow(core::name(code).data()) << code << verdict;
    };
    for (const ErrorCode code :
         {ErrorCode::Offline, ErrorCode::HostNotFound, ErrorCode::Timeout, ErrorCode::ConnectionCut,
          ErrorCode::TlsRefused, ErrorCode::RedirectRefused, ErrorCode::AnswerNotFhir,
          ErrorCode::AnswerEmpty, ErrorCode::Throttled, ErrorCode::ServerError,
          ErrorCode::Maintenance})
        row(code, RetryVerdict::RetryLater);
    for (const ErrorCode code :
         {ErrorCode::SignInNeeded, ErrorCode::NotSignedIn, ErrorCode::SignInLevelTooLow})
        row(code, RetryVerdict::WaitForSignIn);
    for (const ErrorCode code :
         {ErrorCode::RefusedByRegister, ErrorCode::Forbidden, ErrorCode::UnknownAtRegister,
          ErrorCode::Conflict, ErrorCode::VersionConflict, ErrorCode::Ambiguous,
          ErrorCode::AnswerWrongPatient, ErrorCode::PayloadTooLarge, ErrorCode::NotSupported})
        row(code, RetryVerdict::NeedsPerson);
}

void TestRetryPolicy::verdicts()
{
    QFETCH(ErrorCode, code);
    QFETCH(RetryVerdict, verdict);
    QCOMPARE(decideRetry(core::error(code), 1, 0).verdict, verdict);
}

void TestRetryPolicy::unknownOutcomeIsAskedForFirst()
{
    core::Error error = core::error(ErrorCode::AnswerWrongPatient);
    error.delivery = Delivery::Unknown;
    QCOMPARE(decideRetry(error, 1, 0).verdict, RetryVerdict::RetryLater);
    QCOMPARE(decideRetry(error, 1, 0).delay, seconds(15));
}

void TestRetryPolicy::everyCodeIsDecided()
{
    for (const ErrorCode code : core::allErrorCodes()) {
        const auto decision = decideRetry(core::error(code), 3, 0.5);
        const bool waits = decision.verdict == RetryVerdict::RetryLater;
        QCOMPARE(decision.delay > seconds(0), waits);
    }
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_RetryPolicy.moc"
