// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/SignInFlow.h"

#include "support/FakeClock.h"
#include "support/FakeProvider.h"
#include "support/MemoryVault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using signin::SignInFlow;

namespace {

using Token = std::shared_ptr<const core::Secret>;

} // namespace

// The whole flow over real sockets, with a browser played by a network access manager that
// follows redirects.
class tst_SignInFlow : public QObject
{
    Q_OBJECT

    FakeProvider m_provider;
    std::shared_ptr<MemoryVault> m_vault = std::make_shared<MemoryVault>();
    core::SystemClock m_clock;
    QNetworkAccessManager m_browser;
    int m_browserOpened = 0;
    std::unique_ptr<SignInFlow> m_flow;

    registry::RegisterProfile profile() const
    {
        registry::RegisterProfile profile;
        profile.issuer = QUrl(QString::fromStdString(m_provider.issuer()));
        profile.clientId = u"client"_s;
        profile.scopes = {u"openid"_s};
        profile.minimumLevel = 400;
        return profile;
    }

    void browse(const QUrl &url)
    {
        QNetworkReply *reply = m_browser.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    std::optional<core::Result<domain::Account>> signIn(const QString &hint = {}, bool anew = false)
    {
        std::optional<core::Result<domain::Account>> result;
        m_flow->signIn(
            {.loginHint = hint, .language = u"nl"_s, .landingPage = u"ok"_s, .anew = anew}, this,
            [&result](core::Result<domain::Account> answer) { result.emplace(std::move(answer)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000); }();
        return result;
    }

    std::optional<core::Result<Token>> token(bool refresh = false)
    {
        std::optional<core::Result<Token>> result;
        m_flow->token(refresh, this,
                      [&result](core::Result<Token> answer) { result.emplace(std::move(answer)); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000); }();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_provider.set([](FakeProvider::Habits &habits) {
            habits = {};
            habits.claims = {{"name", "An Peeters"},
                             {"ssin", "80031599859"},
                             {"acr", "urn:be:fedict:iam:fas:Level500"},
                             {"userProfile",
                              {{"physician", {{"recognised", true}, {"nihii11", "19999816004"}}}}},
                             {"organizations", {{{"name", "De Linde"}, {"nihdi", "94999820"}}}}};
        });
        m_vault->kept.clear();
        m_browserOpened = 0;
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault,
            [this](const QUrl &url) {
                ++m_browserOpened;
                browse(url);
                return true;
            },
            m_clock);
    }

    void signsInThroughTheBrowser()
    {
        const auto result = signIn();
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().detail));
        const domain::Account &account = **result;
        QCOMPARE(account.practitioner.name, u"An Peeters"_s);
        QCOMPARE(account.practitioner.nihdi->value(), u"19999816004"_s);
        QCOMPARE(account.practitioner.insz->value(), u"80031599859"_s);
        QCOMPARE(account.level, 500);
        QCOMPARE(account.organizations.size(), 1);
        QCOMPARE(account.organizations[0].id, u"94999820"_s);
        QCOMPARE(m_browserOpened, 1);
        QVERIFY(!m_vault->kept.isEmpty());
    }

    void hintIsTriedWithoutTheBrowserFirst()
    {
        m_provider.set([](auto &habits) { habits.silentWantsPerson = false; });
        QVERIFY(signIn(u"an"_s)->ok());
        QCOMPARE(m_browserOpened, 0);
    }

    void hintFallsBackToTheBrowser()
    {
        QVERIFY(signIn(u"an"_s)->ok());
        QCOMPARE(m_browserOpened, 1);
    }

    void refused_data()
    {
        using Habits = FakeProvider::Habits;
        QTest::addColumn<std::function<void(Habits &)>>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, std::function<void(Habits &)> change,
                            ErrorCode code) { QTest::newRow(name) << change << code; };
        const auto invalid = ErrorCode::SignInTokenInvalid;
        row(
            "fault 32: forged state", [](Habits &h) { h.stateOverride = "forged"; },
            ErrorCode::SignInStateMismatch);
        row(
            "fault 32: nonce of another sign-in", [](Habits &h) { h.nonceOverride = "old"; },
            invalid);
        row(
            "token for another program", [](Habits &h) { h.audience = "other"; }, invalid);
        row(
            "token of another provider", [](Habits &h) { h.issuerInToken = "https://x"; }, invalid);
        row(
            "unsigned token", [](Habits &h) { h.unsignedToken = true; }, invalid);
        row(
            "signed by an unknown key", [](Habits &h) { h.otherKey = true; }, invalid);
        row(
            "expired", [](Habits &h) { h.clockOff = -1000; }, invalid);
        row(
            "from the future", [](Habits &h) { h.clockOff = 1000; }, invalid);
        row(
            "user info of another person", [](Habits &h) { h.userInfoSubject = "s2"; }, invalid);
        row(
            "cancelled by the person", [](Habits &h) { h.authorizeError = "access_denied"; },
            ErrorCode::SignInCancelled);
        row(
            "provider fails", [](Habits &h) { h.authorizeError = "server_error"; },
            ErrorCode::SignInProviderFailed);
    }

    void refused()
    {
        QFETCH(std::function<void(FakeProvider::Habits &)>, change);
        QFETCH(ErrorCode, code);
        m_provider.set(change);
        const auto result = signIn();
        QVERIFY(!result->ok());
        QCOMPARE(result->error().code, code);
        QVERIFY(m_vault->kept.isEmpty());
        QCOMPARE(token()->error().code, ErrorCode::SignInNeeded);
    }

    void clocksMayDifferByFiveMinutes_data()
    {
        QTest::addColumn<int>("off");
        QTest::newRow("ahead") << 280;
        QTest::newRow("behind") << -330; // the token lives 60 s
    }

    void clocksMayDifferByFiveMinutes()
    {
        QFETCH(int, off);
        m_provider.set([off](auto &habits) { habits.clockOff = off; });
        QVERIFY(signIn()->ok());
    }

    void worksWithoutUserInfo()
    {
        m_provider.set([](auto &habits) { habits.hasUserInfo = false; });
        QVERIFY(signIn()->ok());
    }

    void otherClaimNames()
    {
        m_provider.set([](auto &habits) {
            habits.claims = {
                {"given_name", "An"},
                {"family_name", "Peeters"},
                {"nihdi", "1-99998-16-004"},
                {"niss", "80.03.15-998.59"},
                {"organisations", {{{"display", "Linde"}, {"kbo", "BE 0999.999.823"}}}}};
        });
        const auto result = signIn();
        QVERIFY(result->ok());
        QCOMPARE((*result)->practitioner.name, u"An Peeters"_s);
        QCOMPARE((*result)->practitioner.nihdi->value(), u"19999816004"_s);
        QCOMPARE((*result)->practitioner.insz->value(), u"80031599859"_s);
        QCOMPARE((*result)->organizations.value(0).id, u"0999999823"_s);
        QCOMPARE((*result)->level, 0);
        QCOMPARE((*result)->role, domain::Role::Physician); // by the number
    }

    // Nobody becomes a physician because nothing is said of them.
    void roles_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<int>("role");
        const auto row = [](const char *name, const char *more, domain::Role role) {
            QTest::newRow(name) << QString::fromLatin1(more) << int(role);
        };
        using domain::Role;
        row("nothing", "{}", Role::Administrative);
        row("a profile without a discipline", R"({"userProfile":{"firstName":"Els"}})",
            Role::Administrative);
        row("recognised", R"({"userProfile":{"physician":{"recognised":true}}})", Role::Physician);
        row("not recognised", R"({"userProfile":{"physician":{"recognised":false}}})",
            Role::Administrative);
        row("a nurse", R"({"userProfile":{"nurse":{"recognised":true}}})", Role::Nurse);
        row("another profession", R"({"userProfile":{"pharmacist":{"recognised":true}}})",
            Role::Administrative);
        row("told", R"({"role":"trainee","nihii11":"19999816004"})", Role::Trainee);
        row("another word", R"({"role":"cook"})", Role::Administrative);
    }
    void roles()
    {
        QFETCH(QString, more);
        QFETCH(int, role);
        m_provider.set([&more](auto &habits) {
            habits.claims = FakeProvider::Json::parse(more.toStdString());
            habits.claims["name"] = "Els";
        });
        const auto result = signIn();
        QVERIFY(result->ok());
        QCOMPARE(int((*result)->role), role);
    }

    void levels_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<int>("level");
        const auto row = [](const char *name, const char *more, int level) {
            QTest::newRow(name) << QString::fromLatin1(more) << level;
        };
        row("nothing", "{}", 0);
        row("by acr", R"({"acr":"urn:be:fedict:iam:fas:Level450"})", 450);
        row("by amr", R"({"amr":["eid"]})", 500);
        row("by one word", R"({"amr":"bmid"})", 450);
        row("a password", R"({"amr":["pwd"]})", 0);
        row("acr counts first", R"({"acr":"urn:be:fedict:iam:fas:Level100","amr":["eid"]})", 100);
    }
    void levels()
    {
        QFETCH(QString, more);
        QFETCH(int, level);
        m_provider.set([&more](auto &habits) {
            habits.claims = FakeProvider::Json::parse(more.toStdString());
        });
        const auto result = signIn();
        QVERIFY(result->ok());
        QCOMPARE((*result)->level, level);
    }

    void nobodyRisesByARenewal()
    {
        m_provider.set([](auto &habits) { habits.claims["role"] = "trainee"; });
        const auto first = signIn();
        m_provider.set([](auto &habits) { habits.claims.erase("role"); });
        QCOMPARE(resume(first->value())->value().role, domain::Role::Trainee);
    }

    void tokenIsKeptInMemoryAndRefreshedOnce()
    {
        QVERIFY(signIn()->ok());
        const QByteArray first = (*token())->get()->view().toByteArray();
        QCOMPARE((*token())->get()->view().toByteArray(), first);
        QCOMPARE(m_provider.tokenRequests(), 1 + m_before);
        int answered = 0;
        for (int i = 0; i < 5; ++i)
            m_flow->token(true, this, [&](const core::Result<Token> &renewed) {
                QVERIFY(renewed);
                ++answered;
            });
        QTRY_COMPARE(answered, 5);
        QCOMPARE(m_provider.tokenRequests(), 2 + m_before);
    }

    void shortLivedTokenIsRefreshed()
    {
        m_provider.set([](auto &habits) { habits.lifetime = 1; });
        QVERIFY(signIn()->ok());
        const QByteArray first = (*token())->get()->view().toByteArray();
        QTest::qWait(900);
        QVERIFY((*token())->get()->view().toByteArray() != first);
    }

    void nextRunNeedsNoPerson()
    {
        QVERIFY(signIn()->ok());
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault, [](const QUrl &) { return false; }, m_clock);
        QVERIFY(token()->ok());
        const auto account = resume(of(u"s1"_s));
        QVERIFY(account->ok());
        QCOMPARE((*account)->practitioner.name, u"An Peeters"_s);
    }

    void providerWithoutRefreshTokenAsksThePersonAgain()
    {
        m_provider.set([](auto &habits) { habits.givesRefreshToken = false; });
        QVERIFY(signIn()->ok());
        QVERIFY(token()->ok());
        const QSignalSpy needed(m_flow.get(), &registry::TokenProvider::signInNeeded);
        QCOMPARE(token(true)->error().code, ErrorCode::SignInNeeded);
        QCOMPARE(needed.count(), 1);
    }

    void noBrowser()
    {
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault, [](const QUrl &) { return false; }, m_clock);
        QCOMPARE(signIn()->error().code, ErrorCode::BrowserFailed);
    }

    void providerNotThere()
    {
        auto elsewhere = profile();
        elsewhere.issuer = QUrl(u"http://127.0.0.1:1/op"_s);
        m_flow = std::make_unique<SignInFlow>(
            elsewhere, m_vault, [](const QUrl &) { return true; }, m_clock);
        QCOMPARE(signIn()->error().code, ErrorCode::Offline);
        // Being offline is no reason to ask somebody to sign in again.
        m_vault->kept = "refresh";
        QCOMPARE(token()->error().code, ErrorCode::Offline);
        QCOMPARE(m_vault->kept, QByteArray("refresh"));
    }

    void cancelledWhileTheBrowserIsOpen()
    {
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault, [](const QUrl &) { return true; }, m_clock);
        std::optional<ErrorCode> code;
        m_flow->signIn({}, this, [&](const core::Result<domain::Account> &answer) {
            code = answer.error().code;
        });
        QTest::qWait(50);
        m_flow->cancel();
        QTRY_COMPARE(code, std::optional(ErrorCode::SignInCancelled));
    }

    void signOutForgetsAndTellsTheProvider()
    {
        QVERIFY(signIn()->ok());
        std::optional<bool> confirmed;
        m_flow->signOut(this, [&](const core::Result<bool> &answer) { confirmed = *answer; });
        QTRY_COMPARE(confirmed, std::optional(true));
        QCOMPARE(m_provider.endedSessions(), 1);
        QVERIFY(m_vault->kept.isEmpty());
        QCOMPARE(token()->error().code, ErrorCode::SignInNeeded);
    }

    // Another run of the program knows nothing but what is in the vault.
    void signOutInAnotherRun_data()
    {
        QTest::addColumn<bool>("hasRevocation");
        QTest::newRow("revoked") << true;
        QTest::newRow("by the end of the session") << false;
    }
    void signOutInAnotherRun()
    {
        QFETCH(bool, hasRevocation);
        m_provider.set([&](auto &habits) { habits.hasRevocation = hasRevocation; });
        QVERIFY(signIn()->ok());
        const std::string kept = m_vault->kept.toStdString();
        const int ended = m_provider.endedSessions();
        m_flow = flowWith([](const QUrl &) { return false; });
        QCOMPARE(signOut(), std::optional(true));
        QVERIFY(m_vault->kept.isEmpty());
        const auto revoked = m_provider.revoked();
        QCOMPARE(!revoked.empty() && revoked.back() == kept, hasRevocation);
        QCOMPARE(m_provider.endedSessions(), hasRevocation ? ended : ended + 1);
        QCOMPARE(token()->error().code, ErrorCode::SignInNeeded);
    }

    void signOutWithoutTheProvider()
    {
        auto elsewhere = profile();
        elsewhere.issuer = QUrl(u"http://127.0.0.1:1/op"_s);
        m_flow = std::make_unique<SignInFlow>(
            elsewhere, m_vault, [](const QUrl &) { return true; }, m_clock);
        m_vault->kept = "refresh";
        QCOMPARE(signOut(), std::optional(false));
        QVERIFY(m_vault->kept.isEmpty());
    }

    // A refresh is on its way when the person signs out: what it brings is nobody's.
    void aRefreshThatEndsAfterTheSignOut()
    {
        QVERIFY(signIn()->ok());
        m_provider.set([](auto &habits) { habits.refreshTakes = 400; });
        const int before = m_provider.tokenRequests();
        std::optional<core::Result<Token>> late;
        m_flow->token(true, this, [&late](core::Result<Token> answer) { late.emplace(answer); });
        QTRY_COMPARE(m_provider.tokenRequests(), before + 1);
        const auto brought = "refresh+" + std::to_string(before + 1);
        QCOMPARE(signOut(), std::optional(true));
        QTRY_VERIFY(late.has_value());
        QCOMPARE(late->error().code, ErrorCode::SignInNeeded);
        QTRY_VERIFY(!m_provider.revoked().empty() && m_provider.revoked().back() == brought);
        QVERIFY(m_vault->kept.isEmpty());
        QCOMPARE(token()->error().code, ErrorCode::SignInNeeded);
    }

    // The same when somebody else signs in meanwhile, who keeps their own token.
    void aRefreshThatEndsAfterAnotherSignIn()
    {
        QVERIFY(signIn()->ok());
        m_provider.set([](auto &habits) { habits.refreshTakes = 600; });
        const int before = m_provider.tokenRequests();
        std::optional<core::Result<Token>> late;
        m_flow->token(true, this, [&late](core::Result<Token> answer) { late.emplace(answer); });
        QTRY_COMPARE(m_provider.tokenRequests(), before + 1);
        QVERIFY(signIn()->ok());
        const QByteArray theirs = m_vault->kept;
        QCOMPARE(theirs, "refresh+" + QByteArray::number(before + 2));
        const QByteArray access = (*token())->get()->view().toByteArray();
        QTRY_VERIFY(late.has_value());
        QVERIFY(late->ok());
        QCOMPARE((*late)->get()->view().toByteArray(), access);
        QTest::qWait(800);
        QCOMPARE(m_vault->kept, theirs);
        QCOMPARE((*token())->get()->view().toByteArray(), access);
        m_provider.set([](auto &habits) { habits.refreshTakes = 0; });
        QVERIFY(token(true)->ok());
    }

    // A provider that gives no refresh token: its token serves until it ends, and not longer.
    void withoutRefreshTokenTheTokenServesToItsEnd()
    {
        FakeClock clock;
        clock.set(QDateTime::currentDateTime());
        useClock(clock);
        m_provider.set([](auto &habits) {
            habits.givesRefreshToken = false;
            habits.lifetime = 20;
        });
        QVERIFY(signIn()->ok());
        clock.set(clock.now().addSecs(19));
        QVERIFY(token()->ok());
        clock.set(clock.now().addSecs(2));
        QCOMPARE(token()->error().code, ErrorCode::SignInNeeded);
    }

    // Tokens of 20 seconds: renewed before they end, again and again.
    void lifetimesOfTwentySeconds()
    {
        FakeClock clock;
        clock.set(QDateTime::currentDateTime());
        useClock(clock);
        m_provider.set([](auto &habits) { habits.lifetime = 20; });
        QVERIFY(signIn()->ok());
        QByteArray last = (*token())->get()->view().toByteArray();
        for (int round = 0; round < 5; ++round) {
            clock.set(clock.now().addSecs(15));
            QCOMPARE((*token())->get()->view().toByteArray(), last);
            clock.set(clock.now().addSecs(2)); // more than 80 % of its life
            const QByteArray next = (*token())->get()->view().toByteArray();
            QVERIFY(next != last);
            last = next;
        }
    }

    // The newest of rotating refresh tokens is the one that is kept.
    void rotatedRefreshTokenIsKept()
    {
        QVERIFY(signIn()->ok());
        const QByteArray first = m_vault->kept;
        QVERIFY(token(true)->ok());
        QVERIFY(m_vault->kept != first);
        // Somebody with the old one gets nothing, and the person is asked once.
        m_vault->kept = first;
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault, [](const QUrl &) { return false; }, m_clock);
        const QSignalSpy needed(m_flow.get(), &registry::TokenProvider::signInNeeded);
        int refused = 0;
        for (int i = 0; i < 3; ++i)
            m_flow->token(false, this, [&](const core::Result<Token> &answer) {
                QCOMPARE(answer.error().code, ErrorCode::SignInNeeded);
                ++refused;
            });
        QTRY_COMPARE(refused, 3);
        QCOMPARE(needed.count(), 1);
        QVERIFY(m_vault->kept.isEmpty());
    }

    void refreshTokenThatDoesNotRotate()
    {
        m_provider.set([](auto &habits) { habits.rotates = false; });
        QVERIFY(signIn()->ok());
        const QByteArray kept = m_vault->kept;
        QVERIFY(token(true)->ok());
        QVERIFY(token(true)->ok());
        QCOMPARE(m_vault->kept, kept);
    }

    // Without user info the next run knows the person by the ID token of the refresh.
    void nextRunWithoutUserInfo()
    {
        m_provider.set([](auto &habits) { habits.hasUserInfo = false; });
        QVERIFY(signIn()->ok());
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault, [](const QUrl &) { return false; }, m_clock);
        const auto account = resume(of(u"s1"_s));
        QVERIFY2(account->ok(), account->ok() ? "" : qPrintable(account->error().detail));
        QCOMPARE((*account)->practitioner.name, u"An Peeters"_s);
    }

    // Many providers say less at a refresh than at the sign-in, and some nothing at all.
    void whatARefreshDoesNotSayStays_data()
    {
        QTest::addColumn<bool>("hasUserInfo");
        QTest::addColumn<bool>("givesIdToken");
        QTest::newRow("user info with the subject only") << true << false;
        QTest::newRow("neither user info nor ID token") << false << false;
        QTest::newRow("user info with the subject only, all in the ID token") << true << true;
    }
    void whatARefreshDoesNotSayStays()
    {
        QFETCH(bool, hasUserInfo);
        QFETCH(bool, givesIdToken);
        m_provider.set([&](auto &habits) {
            habits.hasUserInfo = hasUserInfo;
            habits.userInfoIsBare = true;
            habits.refreshGivesIdToken = givesIdToken;
            habits.claims["role"] = "trainee";
            habits.claims["trainer"] = {{"name", "Jan Claes"}, {"nihdi", "19999717004"}};
        });
        const auto first = signIn();
        QVERIFY(first->ok());
        QCOMPARE((*first)->role, domain::Role::Trainee);
        QCOMPARE((*first)->organizations.size(), 1);
        QVERIFY((*first)->trainer);
        m_flow = flowWith([](const QUrl &) { return false; });
        const auto account = resume(first->value());
        QVERIFY2(account->ok(), account->ok() ? "" : qPrintable(account->error().detail));
        QVERIFY(account->value() == first->value());
    }

    // A session that the browser still has with the provider is not enough.
    void whoSignsInAnewProvesWhoTheyAre()
    {
        m_provider.set([](auto &habits) { habits.authenticatedAgo = 3600; });
        QVERIFY(signIn()->ok());
        const auto stale = signIn({}, true);
        QCOMPARE(stale->error().code, ErrorCode::SignInTokenInvalid);
        QCOMPARE(stale->error().detail, u"authentication time"_s);
        m_provider.set([](auto &habits) { habits.authenticatedAgo = 0; });
        QVERIFY(signIn({}, true)->ok());

        QUrl opened;
        m_flow = flowWith([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        m_flow->signIn({.loginHint = {}, .language = {}, .landingPage = {}, .anew = true}, this,
                       [](const auto &) {});
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(QUrlQuery(opened).queryItemValue(u"prompt"_s), u"login"_s);
        QCOMPARE(QUrlQuery(opened).queryItemValue(u"max_age"_s), u"0"_s);
        m_flow->cancel();
    }

    void noOrganisationIsAnAnswer()
    {
        const auto first = signIn();
        m_provider.set([](auto &habits) {
            habits.claims["organizations"] = FakeProvider::Json::array();
            habits.claims["role"] = "nurse";
        });
        const auto account = resume(first->value());
        QVERIFY(account->ok());
        QVERIFY((*account)->organizations.isEmpty());
        QCOMPARE((*account)->role, domain::Role::Nurse);
    }

    void aRefreshOfSomebodyElse()
    {
        QVERIFY(signIn()->ok());
        QCOMPARE(resume(of(u"s2"_s))->error().code, ErrorCode::SignInNeeded);
    }

    // The way back is the number, as it is registered, and never a name that somebody else could
    // answer to; an issuer of another name is another issuer.
    void localhostIsNotTheLoopbackAddress()
    {
        QUrl opened;
        m_flow = flowWith([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        startSignIn();
        QTRY_VERIFY(!opened.isEmpty());
        const QString back =
            QUrlQuery(opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        QVERIFY2(back.startsWith("http://127.0.0.1:"_L1), qPrintable(back));
        m_flow->cancel();

        registry::RegisterProfile named = profile();
        named.issuer.setHost(u"localhost"_s);
        m_flow = std::make_unique<SignInFlow>(
            named, m_vault, [](const QUrl &) { return true; }, m_clock);
        QCOMPARE(signIn()->error().code, ErrorCode::SignInProviderFailed);
    }

    // fault 32: the same return twice signs in once.
    void replayedReturn()
    {
        QUrl opened;
        m_flow = flowWith([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        startSignIn();
        QTRY_VERIFY(!opened.isEmpty());
        const QUrl back = returnFrom(opened);
        const int before = m_provider.tokenRequests();
        browse(back);
        browse(back);
        QTRY_VERIFY_WITH_TIMEOUT(m_answer.has_value(), 10000);
        QVERIFY(m_answer->ok());
        QTest::qWait(200);
        QCOMPARE(m_provider.tokenRequests(), before + 1);
        QCOMPARE(m_answers, 1);
    }

    // fault 32: what comes back after it was given up finds nobody.
    void lateReturn()
    {
        QUrl opened;
        m_flow = flowWith([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        startSignIn();
        QTRY_VERIFY(!opened.isEmpty());
        const QUrl back = returnFrom(opened);
        m_flow->cancel();
        QTRY_VERIFY(m_answer.has_value());
        const int before = m_provider.tokenRequests();
        browse(back);
        QTest::qWait(300);
        QCOMPARE(m_answer->error().code, ErrorCode::SignInCancelled);
        QCOMPARE(m_provider.tokenRequests(), before);
        QVERIFY(m_vault->kept.isEmpty());
    }

    // fault 32: a return that was begun elsewhere, in another browser or an earlier attempt.
    void returnOfAnotherBrowser()
    {
        QUrl opened;
        m_flow = flowWith([&opened](const QUrl &url) {
            opened = url;
            return true;
        });
        startSignIn();
        QTRY_VERIFY(!opened.isEmpty());
        const QUrl other = returnFrom(opened);
        m_flow->cancel();
        QTRY_VERIFY(m_answer.has_value());
        opened.clear();
        startSignIn();
        QTRY_VERIFY(!opened.isEmpty());
        QUrl back(QUrlQuery(opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        back.setQuery(other.query(QUrl::FullyEncoded));
        const int before = m_provider.tokenRequests();
        browse(back);
        QTRY_VERIFY_WITH_TIMEOUT(m_answer.has_value(), 10000);
        QCOMPARE(m_answer->error().code, ErrorCode::SignInStateMismatch);
        QCOMPARE(m_provider.tokenRequests(), before);
    }

    void cleanup() { m_before = m_provider.tokenRequests(); }

private:
    std::optional<bool> signOut()
    {
        std::optional<bool> confirmed;
        m_flow->signOut(this, [&](const core::Result<bool> &answer) { confirmed = *answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(confirmed.has_value(), 10000); }();
        return confirmed;
    }
    std::unique_ptr<SignInFlow> flowWith(SignInFlow::OpenBrowser open)
    {
        return std::make_unique<SignInFlow>(profile(), m_vault, std::move(open), m_clock);
    }
    void useClock(const core::Clock &clock)
    {
        m_flow = std::make_unique<SignInFlow>(
            profile(), m_vault,
            [this](const QUrl &url) {
                browse(url);
                return true;
            },
            clock);
    }
    static domain::Account of(const QString &subject)
    {
        domain::Account account;
        account.subject = subject;
        return account;
    }
    std::optional<core::Result<domain::Account>> resume(const domain::Account &known)
    {
        std::optional<core::Result<domain::Account>> account;
        m_flow->resume(known, this, [&account](core::Result<domain::Account> answer) {
            account.emplace(std::move(answer));
        });
        [&] { QTRY_VERIFY(account.has_value()); }();
        return account;
    }
    void startSignIn()
    {
        m_answer.reset();
        m_answers = 0;
        m_flow->signIn({}, this, [this](core::Result<domain::Account> answer) {
            m_answer.emplace(std::move(answer));
            ++m_answers;
        });
    }
    // Where the provider sends the browser, which does not go there yet.
    QUrl returnFrom(const QUrl &page)
    {
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_browser.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (finished.isEmpty())
            finished.wait(10000);
        const QUrl back = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        reply->deleteLater();
        return back;
    }

    std::optional<core::Result<domain::Account>> m_answer;
    int m_answers = 0;
    int m_before = 0;
};

QTEST_GUILESS_MAIN(tst_SignInFlow)
#include "tst_SignInFlow.moc"
