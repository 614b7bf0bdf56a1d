// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/SignInFlow.h"

#include "core/Json.h"
#include "core/LogCategories.h"
#include "signin/AccountClaims.h"
#include "signin/AuthorizationRequest.h"
#include "signin/IdToken.h"
#include "signin/ProviderMetadata.h"
#include "signin/ProviderNetwork.h"
#include "signin/TokenAnswer.h"

#include <QOAuthHttpServerReplyHandler>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signin {

using core::ErrorCode;
using TokenPointer = std::shared_ptr<const core::Secret>;

namespace {

constexpr int patienceMs = 5 * 60 * 1000;
constexpr int maxSilentRedirects = 10;

// A reply that is no longer given when its asker is gone.
template <class T>
core::Reply<T> guarded(QObject *context, core::Reply<T> reply)
{
    return [guard = QPointer<QObject>(context), reply = std::move(reply)](core::Result<T> result) {
        if (guard)
            reply(std::move(result));
    };
}

// Names of the ID token win: it is signed, the user info is not.
core::Json merged(const core::Json &idClaims, const core::Json &userInfo)
{
    core::Json all = idClaims;
    for (const auto &[name, value] : userInfo.items())
        if (!all.contains(name))
            all[name] = value;
    return all;
}

} // namespace

struct SignInFlow::Private : public QObject
{
    Private(SignInFlow &flow, registry::RegisterProfile setUp, std::shared_ptr<TokenVault> keeper,
            OpenBrowser browser, const core::Clock &time)
        : q(flow)
        , profile(std::move(setUp))
        , vault(std::move(keeper))
        , openBrowser(std::move(browser))
        , clock(time)
        , network(profile.caFile)
    {
    }

    // ---- provider ----
    void withProvider(core::Reply<ProviderMetadata> next);
    void discover(core::Reply<ProviderMetadata> next);
    void withKeys(core::Reply<QByteArray> next);

    // ---- sign-in, step by step ----
    void begin();
    [[nodiscard]] bool listen();
    [[nodiscard]] AuthorizationRequest::Wishes wishes(bool silent) const;
    void trySilently();
    void followSilently(const QUrl &url, int redirects);
    void askInBrowser();
    void onBrowserReturn(const QVariantMap &parameters);
    void onReturn(const QVariantMap &parameters);
    void redeem(const QString &code);
    void onTokens(const core::Result<ProviderAnswer> &answer);
    void checkIdToken(const QByteArray &idToken);
    void addUserInfo(const core::Json &idClaims);
    void exchangeThenFinish(const core::Json &claims);
    void closeLoopback();
    QUrl browserAddress;
    bool tokensAreNew = false; // those of this sign-in
    void finish(core::Result<domain::Account> result);
    void serveWaiting();

    // ---- tokens ----
    [[nodiscard]] bool tokenIsFresh() const;
    void beginEra();
    void adopt(const TokenAnswer &tokens);
    void exchange(core::Reply<bool> next);
    void beginRefresh();
    void refresh();
    void refreshWith(const core::Secret &refreshToken);
    void onRefreshed(const core::Result<ProviderAnswer> &answer);
    void giveBack(const core::Result<ProviderAnswer> &answer);
    void endRefresh(core::Result<TokenPointer> result);
    void renewedClaims(QObject *context, core::Reply<core::Json> next);
    void addRenewedUserInfo(const core::Json &idClaims, QObject *context,
                            core::Reply<core::Json> next);
    void forget();

    // ---- sign-out ----
    void leave(core::Reply<bool> next);
    void tellProvider(const QByteArray &hint, const core::Secret &token, core::Reply<bool> next);
    void endSession(const QByteArray &hint, const core::Secret &token, core::Reply<bool> next);
    void revoke(const core::Secret &token, core::Reply<bool> next);
    [[nodiscard]] QUrlQuery formOfClient() const;

    SignInFlow &q;
    registry::RegisterProfile profile;
    std::shared_ptr<TokenVault> vault;
    OpenBrowser openBrowser;
    const core::Clock &clock;
    ProviderNetwork network;
    std::optional<ProviderMetadata> provider;

    // the sign-in that is going on
    Request request;
    QDateTime began;
    core::Reply<domain::Account> reply;
    AuthorizationRequest authorization;
    std::unique_ptr<QOAuthHttpServerReplyHandler> loopback;
    std::unique_ptr<QTimer> patience;
    std::unique_ptr<QObject> step; // destroyed to cancel what is on its way

    // Counts whose tokens these are: an answer to what was asked in an earlier era comes too late.
    int era = 0;
    bool refreshing = false; // in this era
    TokenPointer accessToken;
    core::Secret refreshToken;
    QByteArray idToken;
    bool idTokenIsRenewed = false; // it came with the last refresh
    QDateTime refreshAt;
    QDateTime expiresAt;
    QList<core::Reply<TokenPointer>> waiting; // for the refresh or the sign-in that is going on
};

// ---------------------------------------------------------------- provider

void SignInFlow::Private::withProvider(core::Reply<ProviderMetadata> next)
{
    if (provider)
        next(*provider);
    else
        discover(std::move(next));
}

void SignInFlow::Private::discover(core::Reply<ProviderMetadata> next)
{
    network.get(discoveryUrl(profile.issuer), {}, this,
                [this, next = std::move(next)](const core::Result<ProviderAnswer> &answer) {
                    if (!answer)
                        return next(answer.error());
                    if (answer->status != 200)
                        return next(core::error(answer->status >= 500
                                                    ? ErrorCode::ServerError
                                                    : ErrorCode::SignInProviderFailed,
                                                u"discovery: %1"_s.arg(answer->status)));
                    auto metadata = parseMetadata(answer->body, profile.issuer);
                    if (metadata)
                        provider = *metadata;
                    next(std::move(metadata));
                });
}

// Asked anew at each sign-in: providers change their keys.
void SignInFlow::Private::withKeys(core::Reply<QByteArray> next)
{
    network.get(provider->keys, {}, step.get(),
                [next = std::move(next)](const core::Result<ProviderAnswer> &answer) {
                    if (!answer)
                        return next(answer.error());
                    if (answer->status != 200)
                        return next(core::error(ErrorCode::SignInProviderFailed, u"keys"_s));
                    next(answer->body);
                });
}

// ---------------------------------------------------------------- sign-in

void SignInFlow::Private::begin()
{
    tokensAreNew = false;
    began = clock.now();
    step = std::make_unique<QObject>();
    patience = std::make_unique<QTimer>();
    patience->setSingleShot(true);
    connect(patience.get(), &QTimer::timeout, this,
            [this] { finish(core::error(ErrorCode::SignInExpired)); });
    patience->start(patienceMs);
    // Asked even if it is known: whether it is there decides whether a browser is of use.
    discover([this, guard = QPointer(step.get())](const core::Result<ProviderMetadata> &found) {
        if (!guard)
            return;
        if (!found)
            return finish(found.error());
        if (!listen())
            return finish(core::error(ErrorCode::SignInProviderFailed, u"no loopback port"_s));
        if (request.loginHint.isEmpty() || request.anew)
            askInBrowser();
        else
            trySilently();
    });
}

bool SignInFlow::Private::listen()
{
    loopback = std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress::LocalHost, 0);
    loopback->setCallbackPath(u"/callback"_s);
    loopback->setCallbackText(request.landingPage);
    connect(loopback.get(), &QOAuthHttpServerReplyHandler::callbackReceived, this,
            &Private::onBrowserReturn, Qt::QueuedConnection);
    authorization =
        AuthorizationRequest::make(u"http://127.0.0.1:%1/callback"_s.arg(loopback->port()));
    return loopback->isListening();
}

AuthorizationRequest::Wishes SignInFlow::Private::wishes(bool silent) const
{
    return {.clientId = profile.clientId,
            .scopes = profile.scopes,
            .loginHint = request.loginHint,
            .language = request.language,
            .minimumLevel = profile.minimumLevel,
            .silent = silent,
            .anew = request.anew};
}

void SignInFlow::Private::trySilently()
{
    followSilently(authorization.url(*provider, wishes(true)), 0);
}

// The provider answers prompt=none with a redirect to us, with a code or with an error; both reach
// onReturn() through the loopback listener like a browser's return does.
void SignInFlow::Private::followSilently(const QUrl &url, int redirects)
{
    network.get(url, {}, step.get(), [this, redirects](const core::Result<ProviderAnswer> &answer) {
        if (!answer)
            return finish(answer.error());
        if (answer->redirect.isEmpty() || redirects >= maxSilentRedirects)
            return askInBrowser();
        const QString target = answer->redirect.toString(QUrl::FullyEncoded);
        if (target.startsWith(authorization.redirect + u'?'))
            return onReturn([&] {
                QVariantMap parameters;
                const auto items = QUrlQuery(answer->redirect).queryItems(QUrl::FullyDecoded);
                for (const auto &[name, value] : items)
                    parameters.insert(name, value);
                return parameters;
            }());
        if (answer->redirect.host() != provider->authorization.host())
            return askInBrowser();
        followSilently(answer->redirect, redirects + 1);
    });
}

void SignInFlow::Private::askInBrowser()
{
    // A new state and nonce: those of the silent attempt were used.
    authorization = AuthorizationRequest::make(authorization.redirect);
    browserAddress = authorization.url(*provider, wishes(false));
    if (!openBrowser(browserAddress))
        finish(core::error(ErrorCode::BrowserFailed));
}

// The listener leaves what could be ambiguous in a query percent-encoded.
void SignInFlow::Private::onBrowserReturn(const QVariantMap &parameters)
{
    QVariantMap decoded;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        decoded.insert(it.key(), QUrl::fromPercentEncoding(it.value().toString().toUtf8()));
    onReturn(decoded);
}

void SignInFlow::Private::onReturn(const QVariantMap &parameters)
{
    // Nothing is awaited any more: the return has come already, and this one is a replay.
    if (!reply || authorization.state.isEmpty())
        return;
    if (parameters.value(u"state"_s).toString() != authorization.state)
        return finish(core::error(ErrorCode::SignInStateMismatch));
    const QString refusal = parameters.value(u"error"_s).toString();
    static const QStringList wantsPerson{u"login_required"_s, u"interaction_required"_s,
                                         u"consent_required"_s, u"account_selection_required"_s};
    if (wantsPerson.contains(refusal))
        return askInBrowser();
    if (refusal == "access_denied"_L1)
        return finish(core::error(ErrorCode::SignInCancelled));
    if (!refusal.isEmpty())
        return finish(core::error(ErrorCode::SignInProviderFailed, refusal));
    const QString issuer = parameters.value(u"iss"_s).toString(); // RFC 9207
    if (!issuer.isEmpty() && QUrl(issuer) != provider->issuer)
        return finish(core::error(ErrorCode::SignInStateMismatch, u"issuer"_s));
    const QString code = parameters.value(u"code"_s).toString();
    if (code.isEmpty())
        return finish(core::error(ErrorCode::SignInProviderFailed, u"no code"_s));
    authorization.state.clear();
    redeem(code);
}

void SignInFlow::Private::redeem(const QString &code)
{
    QUrlQuery form;
    const auto add = [&form](const QString &name, const QString &value) {
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"grant_type"_s, u"authorization_code"_s);
    add(u"client_id"_s, profile.clientId);
    add(u"code"_s, code);
    add(u"redirect_uri"_s, authorization.redirect);
    add(u"code_verifier"_s, QString::fromLatin1(authorization.verifier));
    network.postForm(provider->token, form, step.get(),
                     [this](const core::Result<ProviderAnswer> &answer) { onTokens(answer); });
}

void SignInFlow::Private::onTokens(const core::Result<ProviderAnswer> &answer)
{
    if (!answer)
        return finish(answer.error());
    const auto tokens = readTokenAnswer(*answer);
    if (!tokens)
        return finish(core::error(ErrorCode::SignInProviderFailed, tokens.error().detail));
    beginEra();
    adopt(*tokens);
    tokensAreNew = true;
    checkIdToken(tokens->idToken);
}

void SignInFlow::Private::checkIdToken(const QByteArray &token)
{
    withKeys([this, token](const core::Result<QByteArray> &keys) {
        if (!keys)
            return finish(keys.error());
        const auto claims =
            verifyIdToken(token, *keys,
                          {.issuer = provider->issuer.toString(),
                           .clientId = profile.clientId,
                           .nonce = authorization.nonce,
                           .now = clock.now(),
                           .authenticatedSince = request.anew ? began : QDateTime()});
        if (!claims)
            return finish(claims.error());
        idToken = token;
        addUserInfo(*claims);
    });
}

void SignInFlow::Private::addUserInfo(const core::Json &idClaims)
{
    if (!accessToken)
        return finish(core::error(ErrorCode::SignInNeeded));
    if (provider->userInfo.isEmpty())
        return exchangeThenFinish(idClaims);
    network.get(provider->userInfo, accessToken->view(), step.get(),
                [this, idClaims](const core::Result<ProviderAnswer> &answer) {
                    // The ID token alone is enough to go on with; another person's user info is
                    // not (OpenID Connect Core 5.3.2).
                    if (!answer || answer->status != 200)
                        return exchangeThenFinish(idClaims);
                    const auto info = core::parseJson(answer->body);
                    if (!info)
                        return exchangeThenFinish(idClaims);
                    if (core::stringMember(*info, "sub") != core::stringMember(idClaims, "sub"))
                        return finish(core::error(ErrorCode::SignInTokenInvalid, u"user info"_s));
                    exchangeThenFinish(merged(idClaims, *info));
                });
}

void SignInFlow::Private::exchangeThenFinish(const core::Json &claims)
{
    exchange([this, claims](const core::Result<bool> &exchanged) {
        if (!exchanged)
            return finish(exchanged.error());
        finish(accountFromClaims(claims, clock.today()));
    });
}

// Listens no longer at once, but lets the browser still receive its answer.
void SignInFlow::Private::closeLoopback()
{
    browserAddress.clear();
    if (!loopback)
        return;
    loopback->disconnect(this);
    loopback->close();
    QTimer::singleShot(2000, loopback.get(), &QObject::deleteLater);
    loopback.release()->setParent(this);
}

void SignInFlow::Private::finish(core::Result<domain::Account> result)
{
    if (!reply)
        return;
    closeLoopback();
    if (patience)
        patience.release()->deleteLater();
    if (step)
        step.release()->deleteLater();
    if (result) {
        serveWaiting();
        qCInfo(core::logSignIn) << "signed in";
    } else {
        if (tokensAreNew)
            forget(); // of a sign-in that failed after all; an older session goes on
        qCInfo(core::logSignIn) << "sign-in ended:" << core::name(result.error().code)
                                << result.error().detail;
    }
    std::exchange(reply, {})(std::move(result));
}

// Who waited for a token of the session before gets one of this.
void SignInFlow::Private::serveWaiting()
{
    QTimer::singleShot(0, this, [this] {
        if (!refreshing && accessToken)
            endRefresh(accessToken);
    });
}

// ---------------------------------------------------------------- tokens

// Where there is nothing to refresh it with, a token serves to its very end.
bool SignInFlow::Private::tokenIsFresh() const
{
    return accessToken && clock.now() < (refreshToken.isEmpty() ? expiresAt : refreshAt);
}

void SignInFlow::Private::beginEra()
{
    ++era;
    refreshing = false;
}

void SignInFlow::Private::adopt(const TokenAnswer &tokens)
{
    accessToken = std::make_shared<const core::Secret>(QByteArrayView(tokens.accessToken));
    expiresAt = clock.now().addSecs(tokens.lifetimeSeconds);
    refreshAt = clock.now().addSecs(tokens.lifetimeSeconds * 4 / 5);
    if (!tokens.refreshToken.isEmpty()) {
        refreshToken = core::Secret(QByteArrayView(tokens.refreshToken));
        vault->save(refreshToken);
    }
}

// RFC 8693: a token for the register itself, where its profile names an audience.
void SignInFlow::Private::exchange(core::Reply<bool> next)
{
    if (!accessToken)
        return next(core::error(ErrorCode::SignInNeeded));
    if (profile.audience.isEmpty())
        return next(true);
    QUrlQuery form;
    const auto add = [&form](const QString &name, QByteArrayView value) {
        form.addQueryItem(name, QString::fromLatin1(value.toByteArray().toPercentEncoding()));
    };
    add(u"grant_type"_s, "urn:ietf:params:oauth:grant-type:token-exchange");
    add(u"subject_token"_s, accessToken->view());
    add(u"subject_token_type"_s, "urn:ietf:params:oauth:token-type:access_token");
    add(u"client_id"_s, profile.clientId.toUtf8());
    add(u"audience"_s, profile.audience.toUtf8());
    network.postForm(
        provider->token, form, this,
        [this, asked = era, next = std::move(next)](const core::Result<ProviderAnswer> &answer) {
            if (asked != era)
                return next(core::error(ErrorCode::SignInNeeded));
            if (!answer)
                return next(answer.error());
            auto tokens = readTokenAnswer(*answer);
            if (!tokens)
                return next(tokens.error());
            tokens->refreshToken.clear(); // the exchanged one is not renewed by it
            adopt(*tokens);
            next(true);
        });
}

void SignInFlow::Private::beginRefresh()
{
    refreshing = true;
    QTimer::singleShot(0, this, [this, asked = era] {
        if (asked == era)
            refresh();
    });
}

void SignInFlow::Private::refresh()
{
    withProvider([this, asked = era](const core::Result<ProviderMetadata> &found) {
        if (asked != era)
            return;
        if (!found)
            return endRefresh(found.error());
        if (!refreshToken.isEmpty())
            return refreshWith(refreshToken);
        vault->load(this, [this, asked](core::Result<std::optional<core::Secret>> kept) {
            if (asked != era)
                return;
            if (!kept || !*kept || (*kept)->isEmpty())
                return endRefresh(core::error(ErrorCode::SignInNeeded));
            refreshToken = (*kept)->clone();
            refreshWith(refreshToken);
        });
    });
}

void SignInFlow::Private::refreshWith(const core::Secret &token)
{
    QUrlQuery form = formOfClient();
    form.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
    form.addQueryItem(u"refresh_token"_s,
                      QString::fromLatin1(token.view().toByteArray().toPercentEncoding()));
    network.postForm(provider->token, form, this,
                     [this, asked = era](const core::Result<ProviderAnswer> &answer) {
                         if (asked == era)
                             onRefreshed(answer);
                         else
                             giveBack(answer);
                     });
}

void SignInFlow::Private::onRefreshed(const core::Result<ProviderAnswer> &answer)
{
    if (!answer)
        return endRefresh(answer.error());
    const auto tokens = readTokenAnswer(*answer);
    if (!tokens)
        return endRefresh(tokens.error());
    adopt(*tokens);
    idTokenIsRenewed = !tokens->idToken.isEmpty();
    if (idTokenIsRenewed)
        idToken = tokens->idToken;
    exchange([this, asked = era](const core::Result<bool> &exchanged) {
        if (asked != era)
            return;
        if (!exchanged)
            return endRefresh(exchanged.error());
        endRefresh(accessToken);
    });
}

// The person has gone meanwhile, or somebody else came: nobody keeps what this answer brought.
void SignInFlow::Private::giveBack(const core::Result<ProviderAnswer> &answer)
{
    if (!answer)
        return;
    const auto tokens = readTokenAnswer(*answer);
    if (tokens && !tokens->refreshToken.isEmpty())
        revoke(core::Secret(QByteArrayView(tokens->refreshToken)), [](const auto &) {});
}

void SignInFlow::Private::endRefresh(core::Result<TokenPointer> result)
{
    const auto askers = std::exchange(waiting, {});
    refreshing = false;
    if (!result && result.error().code == ErrorCode::SignInNeeded) {
        forget();
        Q_EMIT q.signInNeeded();
    }
    for (const auto &asker : askers)
        asker(result);
}

// What the provider said of the person at the last refresh: in an ID token, which it need not give
// (OpenID Connect Core 12.2), and in the user info, which it need not have.
void SignInFlow::Private::renewedClaims(QObject *context, core::Reply<core::Json> next)
{
    if (!idTokenIsRenewed)
        return addRenewedUserInfo(core::Json::object(), context, std::move(next));
    network.get(provider->keys, {}, context,
                [this, context, next](const core::Result<ProviderAnswer> &keys) {
                    if (!keys)
                        return next(keys.error());
                    const auto claims = verifyIdToken(idToken, keys->body,
                                                      {.issuer = provider->issuer.toString(),
                                                       .clientId = profile.clientId,
                                                       .nonce = {},
                                                       .now = clock.now()});
                    if (!claims)
                        return next(claims.error());
                    addRenewedUserInfo(*claims, context, next);
                });
}

void SignInFlow::Private::addRenewedUserInfo(const core::Json &idClaims, QObject *context,
                                             core::Reply<core::Json> next)
{
    if (!accessToken)
        return next(core::error(ErrorCode::SignInNeeded));
    if (provider->userInfo.isEmpty())
        return next(idClaims);
    network.get(provider->userInfo, accessToken->view(), context,
                [idClaims, next](const core::Result<ProviderAnswer> &answer) {
                    if (!answer)
                        return next(answer.error());
                    const auto info = core::parseJson(answer->body);
                    if (answer->status != 200 || !info)
                        return next(core::error(ErrorCode::SignInProviderFailed));
                    next(merged(idClaims, *info));
                });
}

void SignInFlow::Private::forget()
{
    accessToken.reset();
    refreshToken = {};
    core::wipe(idToken);
    vault->clear();
    beginEra();
    for (const auto &asker : std::exchange(waiting, {}))
        asker(core::error(ErrorCode::SignInNeeded));
}

// ---------------------------------------------------------------- sign-out

// Another run of the program left the refresh token in the vault, and nothing else.
void SignInFlow::Private::leave(core::Reply<bool> next)
{
    const auto go = [this, hint = idToken, next = std::move(next)](const core::Secret &token) {
        forget();
        tellProvider(hint, token, next);
    };
    if (!refreshToken.isEmpty())
        return go(refreshToken.clone());
    vault->load(this, [go](const core::Result<std::optional<core::Secret>> &kept) {
        go(kept && *kept ? (*kept)->clone() : core::Secret());
    });
}

void SignInFlow::Private::tellProvider(const QByteArray &hint, const core::Secret &token,
                                       core::Reply<bool> next)
{
    if (hint.isEmpty() && token.isEmpty()) {
        QTimer::singleShot(0, this, [next = std::move(next)] { next(false); });
        return;
    }
    const auto kept = std::make_shared<core::Secret>(token.clone());
    withProvider([this, hint, kept, next](const core::Result<ProviderMetadata> &found) {
        if (!found)
            return next(false);
        endSession(hint, *kept, [this, kept, next](const core::Result<bool> &ended) {
            revoke(*kept, [next, ended](const core::Result<bool> &revoked) {
                next((ended && *ended) || (revoked && *revoked));
            });
        });
    });
}

// OpenID Connect RP-Initiated Logout; with the refresh token, as Keycloak has it, where there is
// neither an ID token of this run nor another way to revoke.
void SignInFlow::Private::endSession(const QByteArray &hint, const core::Secret &token,
                                     core::Reply<bool> next)
{
    if (provider->endSession.isEmpty() || (hint.isEmpty() && !provider->revocation.isEmpty()))
        return next(false);
    QUrlQuery form = formOfClient();
    if (hint.isEmpty())
        form.addQueryItem(u"refresh_token"_s,
                          QString::fromLatin1(token.view().toByteArray().toPercentEncoding()));
    else
        form.addQueryItem(u"id_token_hint"_s, QString::fromLatin1(hint));
    network.postForm(provider->endSession, form, this,
                     [next = std::move(next)](const core::Result<ProviderAnswer> &answer) {
                         next(answer && answer->status < 400);
                     });
}

// RFC 7009
void SignInFlow::Private::revoke(const core::Secret &token, core::Reply<bool> next)
{
    if (token.isEmpty() || provider->revocation.isEmpty())
        return next(false);
    QUrlQuery form = formOfClient();
    form.addQueryItem(u"token"_s,
                      QString::fromLatin1(token.view().toByteArray().toPercentEncoding()));
    form.addQueryItem(u"token_type_hint"_s, u"refresh_token"_s);
    network.postForm(provider->revocation, form, this,
                     [next = std::move(next)](const core::Result<ProviderAnswer> &answer) {
                         next(answer && answer->status == 200);
                     });
}

QUrlQuery SignInFlow::Private::formOfClient() const
{
    QUrlQuery form;
    form.addQueryItem(u"client_id"_s,
                      QString::fromLatin1(QUrl::toPercentEncoding(profile.clientId)));
    return form;
}

// ---------------------------------------------------------------- public

SignInFlow::SignInFlow(registry::RegisterProfile profile, std::shared_ptr<TokenVault> vault,
                       OpenBrowser openBrowser, const core::Clock &clock, QObject *parent)
    : registry::TokenProvider(parent)
    , d(std::make_unique<Private>(*this, std::move(profile), std::move(vault),
                                  std::move(openBrowser), clock))
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::signIn(const Request &request, QObject *context,
                        core::Reply<domain::Account> reply)
{
    cancel();
    d->request = request;
    d->reply = guarded(context, std::move(reply));
    QTimer::singleShot(0, d.get(), [this] { d->begin(); });
}

QUrl SignInFlow::browserAddress() const
{
    return d->browserAddress;
}

void SignInFlow::cancel()
{
    d->finish(core::error(ErrorCode::SignInCancelled));
}

void SignInFlow::find(QObject *context, core::Reply<bool> reply)
{
    d->discover([reply = guarded(context, std::move(reply))](
                    const core::Result<ProviderMetadata> &found) { reply(found.ok()); });
}

void SignInFlow::dropTokens()
{
    d->forget();
}

void SignInFlow::resume(const domain::Account &known, QObject *context,
                        core::Reply<domain::Account> reply)
{
    token(true, context, [this, known, context, reply](const core::Result<TokenPointer> &renewed) {
        if (!renewed)
            return reply(renewed.error());
        d->renewedClaims(context, [this, known, reply](const core::Result<core::Json> &claims) {
            if (!claims)
                return reply(claims.error());
            if (claims->empty()) // the refresh token is theirs, and nothing new was said
                return reply(known);
            if (core::stringMember(*claims, "sub") != known.subject)
                return reply(core::error(ErrorCode::SignInNeeded, u"another person"_s));
            reply(accountFromClaims(*claims, d->clock.today(), known));
        });
    });
}

void SignInFlow::signOut(QObject *context, core::Reply<bool> reply)
{
    cancel();
    d->leave(guarded(context, std::move(reply)));
}

void SignInFlow::token(bool refresh, QObject *context, core::Reply<TokenPointer> reply)
{
    if (!refresh && d->tokenIsFresh()) {
        QTimer::singleShot(0, context,
                           [reply = std::move(reply), token = d->accessToken] { reply(token); });
        return;
    }
    d->waiting.append(guarded(context, std::move(reply)));
    if (!d->refreshing)
        d->beginRefresh();
}

} // namespace signin
