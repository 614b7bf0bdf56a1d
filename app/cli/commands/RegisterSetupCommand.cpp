// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "registry/RegisterProfile.h"
#include "services/OutboxService.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : core::jsonText(text);
}

Json toJson(const registry::RegisterProfile &profile)
{
    const bool openId = profile.signIn == registry::RegisterProfile::SignIn::OpenId;
    Json json = Json::object();
    json["profile"] = core::jsonText(profile.name);
    json["title"] = core::jsonText(profile.title);
    json["url"] = orNull(profile.baseUrl.toString());
    json["embedded"] = profile.embedded;
    json["ca"] = orNull(profile.caFile);
    json["tokenFile"] = orNull(profile.tokenFile);
    json["signIn"] = openId ? "openid" : "none";
    json["issuer"] = orNull(profile.issuer.toString());
    json["minimumLevel"] = profile.minimumLevel;
    json["mapping"] = core::jsonText(profile.mapping);
    json["invented"] = profile.invented;
    return json;
}

void explain(Invocation &call, const core::Error &error)
{
    if (error.code == core::ErrorCode::ProfileUnknown)
        call.console().message(u"Registers: "_s + registry::shippedProfileNames().join(u' '));
    if (error.code == core::ErrorCode::UnsentItems)
        call.console().message(u"--with-unsent lets them go along."_s);
    call.fail(error);
}

using Unsent = services::SettingsService::Unsent;

void setUp(Invocation &call, Unsent unsent)
{
    const Arguments &given = call.arguments();
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    const QString address = given.value(u"url"_s);
    const QUrl url(address);
    if (!address.isEmpty() && url.isEmpty())
        return call.fail(core::error(core::ErrorCode::ProfileInvalid, u"url: is no URL"_s));
    const auto profile = (*settings)->setUpRegister({.profile = given.value(u"profile"_s),
                                                     .url = url,
                                                     .caFile = given.value(u"ca"_s),
                                                     .tokenFile = given.value(u"token-file"_s)},
                                                    unsent);
    if (!profile)
        return explain(call, profile.error());
    call.console().result(toJson(*profile));
    call.finish(Done);
}

void showStored(Invocation &call)
{
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    const auto profile = (*settings)->registerProfile();
    if (!profile)
        return explain(call, profile.error());
    call.console().result(toJson(*profile));
    call.finish(Done);
}

void run(Invocation &call)
{
    if (call.arguments().has(u"show"_s) && call.arguments().options.size() == 1)
        return showStored(call);
    if (call.arguments().has(u"show"_s))
        return call.refuseUsage(u"--show stands alone."_s);
    if (call.arguments().value(u"profile"_s).isEmpty())
        return call.refuseUsage(u"--profile is needed: "_s +
                                registry::shippedProfileNames().join(u' '));
    if (call.arguments().has(u"with-unsent"_s))
        return setUp(call, Unsent::GoAlong);
    if (!call.host().hasStore())
        return setUp(call, Unsent::None);
    call.withServices([&call](const services::Services &services) {
        setUp(call, services.outbox.counts().unsent() > 0 ? Unsent::Stay : Unsent::None);
    });
}

} // namespace

Command registerSetupCommand()
{
    return {.shape = {.name = u"register-setup"_s,
                      .options = {{u"show"_s, {}, u"says which register is set up"_s},
                                  {u"profile"_s, u"NAME"_s, u"which register"_s},
                                  {u"url"_s, u"URL"_s, u"its FHIR address"_s},
                                  {u"ca"_s, u"FILE"_s, u"PEM file of the only CA to trust"_s},
                                  {u"token-file"_s, u"FILE"_s, u"file with a bearer token"_s},
                                  {u"with-unsent"_s,
                                   {},
                                   u"doses that wait here go to this register, too"_s}}},
            .words = {},
            .summary = u"Says which register is used, and how to reach it."_s,
            .run = run};
}

} // namespace cli
