// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OnePerson.h"

#include "cli/PersonFinder.h"
#include "cli/PersonOptions.h"

using namespace Qt::StringLiterals;

namespace cli {

bool namesPerson(const Arguments &given)
{
    return given.has(u"insz"_s) || given.has(u"bsn"_s) || given.has(u"name"_s);
}

std::optional<domain::PatientQuery> typedPerson(Invocation &call)
{
    if (const auto misuse = misusedPersonOptions(call.arguments())) {
        call.refuseUsage(*misuse);
        return std::nullopt;
    }
    const PersonRead read = readPerson(call.arguments(), call.today());
    for (const Finding &finding : read.findings)
        call.console().message(finding.text + u" ("_s + finding.code + u')');
    if (!read.findings.isEmpty()) {
        call.finish(Refused);
        return std::nullopt;
    }
    if (read.query.isEmpty()) {
        call.refuseUsage(u"Give --insz, --bsn, or --name with --born."_s);
        return std::nullopt;
    }
    return read.query;
}

void withPerson(
    Invocation &call,
    std::function<void(services::Services &services, const domain::Patient &patient)> next)
{
    const auto query = typedPerson(call);
    if (!query)
        return;
    call.withServices([&call, query = *query,
                       next = std::move(next)](services::Services &services) {
        findPerson(call, services, {.query = query, .mayBeNew = true},
                   [&services, next](const domain::Patient &patient) { next(services, patient); });
    });
}

} // namespace cli
