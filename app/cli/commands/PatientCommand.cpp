// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "services/PatientService.h"
#include "ui/text/ErrorText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void show(Invocation &call, const services::PatientSearch &found)
{
    for (const domain::Patient &patient : found.candidates)
        call.console().row(toJson(patient));
    if (found.error)
        call.console().error(*found.error);
    if (found.fromCopy && found.candidates.isEmpty())
        call.console().message(
            u"The register could not be asked, and nobody like this is known here."_s);
    else if (found.fromCopy)
        call.console().message(u"The register could not be asked: these are people known here."_s);
    else if (found.incomplete)
        call.console().message(u"This list is not complete."_s);
    else if (found.candidates.isEmpty())
        call.console().message(u"Nobody was found."_s);
    if (found.candidates.isEmpty())
        return call.finish(Refused);
    call.finish(found.fromCopy || found.incomplete ? NotYet : Done);
}

void run(Invocation &call)
{
    const auto query = typedPerson(call);
    if (!query)
        return;
    call.withServices([&call, query = *query](services::Services &services) {
        services.patients.find(query, &call,
                               [&call](const core::Result<services::PatientSearch> &found) {
                                   if (!found)
                                       return call.fail(found.error());
                                   show(call, *found);
                               });
    });
}

} // namespace

Command patientCommand()
{
    return {.shape = {.name = u"patient"_s, .options = personOptions()},
            .words = {},
            .summary = u"Finds a person in the register; one line for each who fits."_s,
            .run = run};
}

} // namespace cli
