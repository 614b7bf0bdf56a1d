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

void withPerson(
    Invocation &call,
    std::function<void(services::Services &services, const domain::Patient &patient)> next)
{
    const Arguments &given = call.arguments();
    if (const auto misuse = misusedPersonOptions(given))
        return call.refuseUsage(*misuse);
    const PersonRead read = readPerson(given, call.today());
    for (const Finding &finding : read.findings)
        call.console().message(finding.text + u" ("_s + finding.code + u')');
    if (!read.findings.isEmpty())
        return call.finish(Refused);
    if (read.query.isEmpty())
        return call.refuseUsage(u"Give --insz, --bsn, or --name with --born."_s);
    call.withServices([&call, query = read.query,
                       next = std::move(next)](services::Services &services) {
        findPerson(call, services, {.query = query, .mayBeNew = true},
                   [&services, next](const domain::Patient &patient) { next(services, patient); });
    });
}

} // namespace cli
