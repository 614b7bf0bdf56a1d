// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using Services = services::Services;

constexpr std::chrono::seconds tokenPatience{10};

// ---------------------------------------------------------------- whoami

void showSession(Invocation &call, const Services &services)
{
    if (call.isFinished())
        return;
    core::Json json = toJson(*services.session.session());
    if (const QString doctor = services.registrations.authorizingDoctor(); !doctor.isEmpty())
        json["authorizedBy"] = core::jsonText(doctor);
    call.console().result(json);
    call.finish(Done);
}

void whoami(Invocation &call)
{
    call.withServices([&call](Services &services) {
        if (!services.session.session())
            return call.fail(core::error(core::ErrorCode::NotSignedIn));
        // Whether a token can be had is known only by asking for one.
        QTimer::singleShot(tokenPatience, &call,
                           [&call, &services] { showSession(call, services); });
        services.session.renew(&call, [&call, &services](const core::Result<domain::Session> &) {
            showSession(call, services);
        });
    });
}

// ---------------------------------------------------------------- sign-out

void signOut(Invocation &call)
{
    call.withServices([&call](Services &services) {
        if (!services.session.session()) {
            call.console().message(u"Nobody is signed in."_s);
            return call.finish(Done);
        }
        services.session.signOut(&call, [&call](const core::Result<bool> &confirmed) {
            Json json = Json::object();
            json["signedOut"] = true;
            json["confirmedByProvider"] = confirmed && *confirmed;
            call.console().result(json);
            call.finish(Done);
        });
    });
}

// ---------------------------------------------------------------- organisation

void showOrganizations(Invocation &call, const domain::Session &session)
{
    for (const domain::Organization &organization : session.account.organizations) {
        Json json = Json::object();
        json["id"] = core::jsonText(organization.id);
        json["name"] = core::jsonText(organization.name);
        json["chosen"] = session.organization && session.organization->id == organization.id;
        call.console().row(json);
    }
    if (session.account.organizations.isEmpty())
        call.console().message(u"This account works for no organisation."_s);
    call.finish(Done);
}

void organisation(Invocation &call)
{
    call.withServices([&call](Services &services) {
        if (!services.session.session())
            return call.fail(core::error(core::ErrorCode::NotSignedIn));
        if (!call.arguments().words.isEmpty()) {
            const QString id = call.arguments().words.first();
            if (const auto chosen = services.session.chooseOrganization(id); !chosen)
                return call.fail(chosen.error());
        }
        showOrganizations(call, *services.session.session());
    });
}

} // namespace

Command whoamiCommand()
{
    return {.shape = {.name = u"whoami"_s, .options = {}},
            .words = {},
            .summary = u"Who is signed in, and for which organisation."_s,
            .run = whoami};
}

Command signOutCommand()
{
    return {.shape = {.name = u"sign-out"_s, .options = {}},
            .words = {},
            .summary = u"Signs out here and at the provider; what is unsent stays."_s,
            .run = signOut};
}

Command organisationCommand()
{
    return {.shape = {.name = u"organisation"_s, .options = {}, .mostWords = 1},
            .words = u"[ID]"_s,
            .summary = u"Lists the organisations, or chooses one."_s,
            .run = organisation};
}

} // namespace cli
