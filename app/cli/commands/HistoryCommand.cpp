// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/DoseForm.h"
#include "cli/OnePerson.h"
#include "cli/PersonFinder.h"
#include "cli/PersonOptions.h"
#include "cli/WithoutLink.h"
#include "domain/TypedPatient.h"
#include "services/RecordService.h"
#include "ui/text/StateText.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::HistoryOutcome;

Exit exitOf(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Complete:
        return Done;
    case HistoryOutcome::NoAccess:
    case HistoryOutcome::Unreadable:
        return Refused;
    case HistoryOutcome::NotAsked:
    case HistoryOutcome::Incomplete:
    case HistoryOutcome::OfflineCopy:
        break;
    }
    return NotYet;
}

void show(Invocation &call, const services::Services &services, const domain::History &history)
{
    const DoseForm form(services.catalogue, history);
    for (const domain::HistoryRow &row : history.rows)
        call.console().row(form.json(row));
    call.console().flush();
    if (history.error)
        call.console().error(*history.error);
    for (const core::RemoteIssue &remark : history.remarks)
        call.console().message(u"The register says: "_s + remark.text);
    core::Json last = core::Json::object();
    last["outcome"] = core::jsonText(QString(domain::name(history.outcome)));
    last["count"] = history.rows.size();
    call.console().result(last);
    call.finish(exitOf(history.outcome));
}

void readOf(Invocation &call, services::Services &services, const domain::Patient &patient)
{
    if (!takeWithoutLink(call, services, patient))
        return;
    services.records.read(patient, &call,
                          [&call, &services](const core::Result<domain::History> &history) {
                              if (!history)
                                  return call.fail(history.error());
                              show(call, services, *history);
                          });
}

void run(Invocation &call)
{
    const auto query = typedPerson(call);
    if (!query)
        return;
    call.withServices([&call, query = *query](services::Services &services) {
        if (query.number)
            return readOf(call, services, domain::typedPatient(query));
        findPerson(call, services, {.query = query},
                   [&call, &services](const domain::Patient &patient) {
                       readOf(call, services, patient);
                   });
    });
}

} // namespace

Command historyCommand()
{
    return {.shape = {.name = u"history"_s,
                      .options = personOptions() + QList<OptionSpec>{withoutLinkOption()}},
            .words = {},
            .summary =
                u"The doses of one person: the register's, and what is still in the outbox."_s,
            .run = run};
}

} // namespace cli
