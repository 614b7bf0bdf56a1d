// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "services/SessionService.h"
#include "ui/text/LandingPage.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Services = services::Services;

void show(Invocation &call, const Services &services)
{
    const domain::Session &session = *services.session.session();
    call.console().result(toJson(session));
    if (!session.organization && session.account.organizations.size() > 1)
        call.console().message(
            u"There are several organisations: choose one with \"organisation ID\"."_s);
    if (session.account.level < services.session.minimumLevel())
        call.console().message(
            u"This sign-in is not strong enough to register doses (level %1, needed %2)."_s
                .arg(session.account.level)
                .arg(services.session.minimumLevel()));
    call.finish(Done);
}

// The address is printed as well: where there is no browser, a person can take it to one.
Host::OpenBrowser browserOf(Invocation &call)
{
    if (call.arguments().has(u"no-browser"_s))
        return [](const QUrl &) { return false; };
    return [&call](const QUrl &url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        call.console().message(u"Sign in here, within 5 minutes (Ctrl+C gives up):\n"_s + address);
        QProcess::startDetached(u"xdg-open"_s, {address});
        return true;
    };
}

void signInByProvider(Invocation &call, Services &services, const QString &language)
{
    services.session.signIn({.loginHint = call.arguments().value(u"user"_s),
                             .language = language,
                             .landingPage = ui::landingPage()},
                            &call,
                            [&call, &services](const core::Result<domain::Session> &session) {
                                if (!session)
                                    return call.fail(session.error());
                                show(call, services);
                            });
}

core::Error badNumber(const QString &option, ids::IdProblem problem)
{
    return core::error(core::ErrorCode::InvalidInput,
                       u"--%1: %2"_s.arg(option, QString(ids::name(problem))));
}

// A register without provider takes a person's word for who they are.
core::Result<domain::Account> accountFrom(const Arguments &given, QDate today)
{
    domain::Account account;
    account.practitioner.name = given.value(u"user"_s).trimmed();
    account.subject = account.practitioner.name;
    if (given.has(u"nihdi"_s)) {
        const auto nihdi = ids::NihdiNumber::parse(given.value(u"nihdi"_s));
        if (!nihdi)
            return badNumber(u"nihdi"_s, nihdi.error());
        account.practitioner.nihdi = *nihdi;
    }
    if (given.has(u"insz"_s)) {
        const auto insz = ids::Insz::parse(given.value(u"insz"_s), today);
        if (!insz)
            return badNumber(u"insz"_s, insz.error());
        account.practitioner.insz = *insz;
    }
    if (given.has(u"organisation-nihdi"_s)) {
        const auto nihdi = ids::NihdiNumber::parse(given.value(u"organisation-nihdi"_s));
        if (!nihdi)
            return badNumber(u"organisation-nihdi"_s, nihdi.error());
        account.organizations.append({.id = nihdi->value(),
                                      .name = given.value(u"organisation-name"_s),
                                      .nihdi = *nihdi,
                                      .enterprise = {}});
    }
    return account;
}

void signInByHand(Invocation &call, Services &services)
{
    const Arguments &given = call.arguments();
    const bool named = !given.value(u"user"_s).trimmed().isEmpty();
    if (!named || (!given.has(u"nihdi"_s) && !given.has(u"insz"_s)))
        return call.refuseUsage(
            u"This register has no sign-in: say who works here with --user and --nihdi or --insz."_s);
    const auto account = accountFrom(given, call.today());
    if (!account)
        return call.fail(account.error());
    const auto session = services.session.signInLocally(*account);
    if (!session)
        return call.fail(session.error());
    show(call, services);
}

void run(Invocation &call)
{
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    const QString language = (*settings)->language();
    call.withServices(browserOf(call), [&call, language](Services &services) {
        if (services.session.signInByProvider())
            signInByProvider(call, services, language);
        else
            signInByHand(call, services);
    });
}

} // namespace

Command signInCommand()
{
    return {.shape = {.name = u"sign-in"_s,
                      .options =
                          {{u"user"_s, u"NAME"_s, u"who; tried without the browser first"_s},
                           {u"no-browser"_s, {}, u"give up rather than ask in the browser"_s},
                           {u"nihdi"_s, u"N"_s, u"NIHDI number, for a register without sign-in"_s},
                           {u"insz"_s, u"X"_s, u"INSZ, for a register without sign-in"_s},
                           {u"organisation-name"_s, u"T"_s, u"for a register without sign-in"_s},
                           {u"organisation-nihdi"_s, u"N"_s, u"for a register without sign-in"_s}}},
            .words = {},
            .summary = u"Signs in with the register's provider, in the browser."_s,
            .run = run};
}

} // namespace cli
