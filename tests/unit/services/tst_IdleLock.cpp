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
