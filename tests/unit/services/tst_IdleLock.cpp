// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include "services/IdleLock.h"
#include "signin/SignInFlow.h"
#include "support/FakeProvider.h"
#include "support/MemoryVault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using services::IdleLock;

namespace {

// A person at a provider over real sockets, whose browser goes where it is sent.
struct Desk
{
    FakeProvider provider;
    core::SystemClock providersTime;
    QNetworkAccessManager browser;
    ServicesBench bench;
    registry::RegisterProfile profile = profileAt(provider);
    signin::SignInFlow flow{profile, std::make_shared<MemoryVault>(),
                            [this](const QUrl &page) {
                                auto *reply = browser.get(QNetworkRequest(page));
                                QObject::connect(reply, &QNetworkReply::finished, reply,
                                                 &QObject::deleteLater);
                                return true;
                            },
                            providersTime};
    services::SessionService session{*bench.store, profile, &flow, bench.client};
    services::SettingsService settings{bench.store.folder()};
    IdleLock lock{*bench.store, session, settings,
                  services::AccessLogService(*bench.store, session, bench.store.clock),
                  bench.store.clock};

    static registry::RegisterProfile profileAt(const FakeProvider &provider)
    {
        registry::RegisterProfile profile = ServicesBench::profileWithoutSignIn();
        profile.issuer = QUrl(QString::fromStdString(provider.issuer()));
        profile.clientId = u"client"_s;
        profile.scopes = {u"openid"_s};
        return profile;
    }

    core::ErrorCode signIn(bool anew = false)
    {
        std::optional<core::ErrorCode> ended;
        session.signIn({.loginHint = {}, .language = {}, .landingPage = {}, .anew = anew}, &lock,
                       [&ended](const core::Result<domain::Session> &result) {
                           ended = result ? core::ErrorCode::Internal : result.error().code;
                       });
        [&] { QTRY_VERIFY(ended.has_value()); }();
        return *ended;
    }
    bool findsProvider()
    {
        std::optional<bool> found;
        lock.findProvider(&lock, [&found](bool answer) { found = answer; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return *found;
    }
    core::ErrorCode token(bool refresh)
    {
        std::optional<core::ErrorCode> ended;
        flow.token(refresh, &lock, [&ended](const auto &result) {
            ended = result ? core::ErrorCode::Internal : result.error().code;
        });
        [&] { QTRY_VERIFY(ended.has_value()); }();
        return *ended;
    }
    // A day later at the lock, the secret given.
    void returnTooLate()
    {
        bench.store.clock.advance(24 * 3600);
        lock.lock(IdleLock::Why::Suspend);
        QVERIFY(!lock.unlock());
    }
};

constexpr auto succeeded = core::ErrorCode::Internal; // no error: see Desk::signIn

} // namespace

class tst_IdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The secret alone opens for the set number of hours, and counts from the sign-in.
    void afterTheHoursOnlyASignInOpens()
    {
        Desk desk;
        desk.provider.set([](auto &habits) { habits.claims = {{"ssin", "80031599859"}}; });
        QVERIFY(desk.settings.setSignInHours(8));
        QCOMPARE(desk.signIn(), succeeded);
        const QSignalSpy unlocked(&desk.lock, &IdleLock::unlocked);

        desk.bench.store.clock.advance(8 * 3600 - 1);
        desk.lock.lock(IdleLock::Why::Suspend);
        QVERIFY(desk.lock.unlock());
        QCOMPARE(unlocked.size(), 1);

        desk.bench.store.clock.advance(1);
        desk.lock.lock(IdleLock::Why::Suspend);
        QVERIFY(!desk.lock.unlock());
        QVERIFY(desk.lock.isLocked());

        // The provider lets somebody through who proved nothing since this morning.
        desk.provider.set([](auto &habits) { habits.authenticatedAgo = 8 * 3600; });
        QCOMPARE(desk.signIn(true), core::ErrorCode::SignInTokenInvalid);
        QVERIFY(desk.lock.isLocked());

        desk.provider.set([](auto &habits) { habits.authenticatedAgo = 0; });
        QCOMPARE(desk.signIn(true), succeeded);
        QVERIFY(!desk.lock.isLocked());
        QCOMPARE(unlocked.size(), 2);
        QCOMPARE(unlocked.last().first().toBool(), true); // the same person
        desk.lock.lock(IdleLock::Why::Asked);
        QVERIFY(desk.lock.unlock());
    }

    // The provider is away: the secret opens for what can be done without a network, and nothing
    // leaves until somebody has signed in.
    void anOutageLocksNobodyOut()
    {
        Desk desk;
        QCOMPARE(desk.signIn(), succeeded);
        desk.returnTooLate();
        QVERIFY(!desk.lock.goOnWithoutSignIn()); // nobody has looked
        QVERIFY(desk.findsProvider());
        QVERIFY(!desk.lock.goOnWithoutSignIn());
        desk.provider.set([](auto &habits) { habits.isDown = true; });
        QVERIFY(!desk.findsProvider());
        QVERIFY(desk.signIn(true) != succeeded); // at once, and not after five minutes of a browser
        QVERIFY(desk.lock.isLocked());
        QVERIFY(desk.session.session()->tokenValid);
        const QSignalSpy unlocked(&desk.lock, &IdleLock::unlocked);
        QVERIFY(desk.lock.goOnWithoutSignIn());
        QVERIFY(!desk.lock.isLocked());
        QCOMPARE(unlocked.last().first().toBool(), true);
        QCOMPARE(desk.bench.store->accessLog(1)->first().outcome, u"without-sign-in"_s);

        // Also when it is back.
        desk.provider.set([](auto &habits) { habits.isDown = false; });
        QVERIFY(!desk.session.session()->tokenValid);
        QCOMPARE(desk.token(false), core::ErrorCode::SignInNeeded);
        QCOMPARE(desk.token(true), core::ErrorCode::SignInNeeded);
        // Who signs in then proves who they are, wherever it was asked for.
        desk.provider.set([](auto &habits) { habits.authenticatedAgo = 3600; });
        QCOMPARE(desk.signIn(), core::ErrorCode::SignInTokenInvalid);
        QVERIFY(!desk.session.session()->tokenValid);
        desk.provider.set([](auto &habits) { habits.authenticatedAgo = 0; });
        QCOMPARE(desk.signIn(), succeeded);
        QVERIFY(desk.session.session()->tokenValid);
        QCOMPARE(desk.token(false), succeeded);
        desk.lock.lock(IdleLock::Why::Asked);
        QVERIFY(desk.lock.unlock());
    }

    void anOutageIsNoSecret()
    {
        Desk desk;
        QCOMPARE(desk.signIn(), succeeded);
        desk.bench.store.clock.advance(24 * 3600);
        desk.lock.lock(IdleLock::Why::Asked);
        desk.provider.set([](auto &habits) { habits.isDown = true; });
        QVERIFY(!desk.findsProvider());
        QVERIFY(!desk.lock.goOnWithoutSignIn());
        QVERIFY(desk.lock.isLocked());
    }

    // The next run of the program asks what this one would have asked.
    void theHoursCountAtARestart()
    {
        Desk desk;
        QCOMPARE(desk.signIn(), succeeded);
        IdleLock soon(
            *desk.bench.store, desk.session, desk.settings,
            services::AccessLogService(*desk.bench.store, desk.session, desk.bench.store.clock),
            desk.bench.store.clock);
        soon.lockUntilSignIn();
        QVERIFY(!soon.isLocked());

        desk.bench.store.clock.advance(24 * 3600);
        const QSignalSpy locked(&desk.lock, &IdleLock::locked);
        desk.lock.lockUntilSignIn();
        QCOMPARE(locked.size(), 1);
        QVERIFY(desk.lock.isSecretGiven());
        QVERIFY(desk.findsProvider());
        QVERIFY(!desk.lock.goOnWithoutSignIn());
        QCOMPARE(desk.signIn(true), succeeded);
        QVERIFY(!desk.lock.isLocked());

        desk.bench.store.clock.advance(24 * 3600);
        desk.provider.set([](auto &habits) { habits.isDown = true; });
        desk.lock.lockUntilSignIn();
        QVERIFY(!desk.findsProvider());
        QVERIFY(desk.lock.goOnWithoutSignIn());
        QVERIFY(!desk.lock.isLocked());
    }

    // The moment of the sign-in lies ahead: the clock was wrong then, or is now.
    void aClockThatWasAheadProvesNothing()
    {
        Desk desk;
        desk.bench.store.clock.advance(10 * 24 * 3600);
        QCOMPARE(desk.signIn(), succeeded);
        desk.bench.store.clock.advance(-10 * 24 * 3600);
        desk.lock.lock(IdleLock::Why::Asked);
        QVERIFY(!desk.lock.unlock());
    }

    // Who signs in before giving the secret opens nothing.
    void aSignInIsNoSecret()
    {
        Desk desk;
        QCOMPARE(desk.signIn(), succeeded);
        desk.lock.lock(IdleLock::Why::Asked);
        QCOMPARE(desk.signIn(true), succeeded);
        QVERIFY(desk.lock.isLocked());
        QVERIFY(desk.lock.unlock());
    }
};

QTEST_GUILESS_MAIN(tst_IdleLock)
#include "tst_IdleLock.moc"
