// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WithoutLink.h"

#include "services/Services.h"
#include "services/TherapeuticLinkService.h"

using namespace Qt::StringLiterals;

namespace cli {

OptionSpec withoutLinkOption()
{
    return {u"without-link"_s, u"R"_s,
            u"why the record is needed without a therapeutic link; it is logged"_s};
}

bool takeWithoutLink(Invocation &call, services::Services &services, const domain::Patient &patient)
{
    if (!call.arguments().has(u"without-link"_s))
        return true;
    const QString reason = call.arguments().value(u"without-link"_s);
    if (reason.size() > services::TherapeuticLinkService::longestReason) {
        call.refuseUsage(u"A reason has 500 characters at most."_s);
        return false;
    }
    const auto allowed = services.links.allowWithout(patient, reason);
    if (!allowed)
        call.fail(allowed.error());
    return allowed.ok();
}

} // namespace cli
