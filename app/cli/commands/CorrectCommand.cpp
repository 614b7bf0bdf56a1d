// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/DraftOptions.h"
#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "cli/PersonOptions.h"
#include "cli/Refusal.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using FoundDose = services::RecordService::FoundDose;
using Services = services::Services;

const QString reasonOption = u"reason"_s;

// A dose that was given does not become one that was not: that is a withdrawal and a new record.
Findings changedKind(const Arguments &given, domain::RegistrationKind kind)
{
    Findings findings;
    const auto refuseField = [&findings](domain::Field field) {
        findings.append(finding(domain::Problem{.field = field,
                                                .code = domain::ProblemCode::NotAllowedHere,
                                                .severity = domain::Severity::Blocking,
                                                .arguments = {}}));
    };
    if (given.has(u"not-given"_s) && kind != domain::RegistrationKind::NotGiven)
        refuseField(domain::Field::NotGivenReason);
    if (given.has(u"proof"_s) && kind != domain::RegistrationKind::Historical)
        refuseField(domain::Field::Proof);
    return findings;
}

// Of somebody who was typed by name, more can be told as long as nothing was sent.
QList<OptionSpec> morePersonOptions()
{
    return {{u"insz"_s, u"X"_s, u"who it is, when a name fitted several"_s},
            {u"bsn"_s, u"X"_s, u"who it is, when a name fitted several"_s},
            {u"given"_s, u"G"_s, u"given name, when it was not said"_s},
            {u"postcode"_s, u"P"_s, u"postal code, when it was not said"_s}};
}

Findings putMoreOfPerson(const Arguments &given, QDate today, domain::Patient &patient)
{
    const PersonRead read = readPerson(given, today);
    if (read.query.number)
        patient.number = read.query.number;
    if (!read.query.given.isEmpty())
        patient.given = QStringList{read.query.given};
    if (!read.query.postalCode.isEmpty())
        patient.postalCode = read.query.postalCode;
    return read.findings;
}

void save(Invocation &call, Services &services, const FoundDose &found)
{
    const Arguments &given = call.arguments();
    auto draft = services.registrations.draftFor(found.row, found.patient);
    if (!draft)
        return refuse(call, draft.error());
    Findings unread = changedKind(given, draft->kind);
    unread += putMoreOfPerson(given, call.today(), *draft->patient);
    unread += putOptions(given, call.today(), *draft);
    unread +=
        putPerformer(given, call.today(), services.patients.numberKind(), std::nullopt, *draft);
    if (blocks(unread))
        return refuse(
            call, withProblems(unread, services.registrations.checkCorrection(found.row, *draft)));
    const auto saved = services.registrations.correct(found.row, *draft, given.value(reasonOption));
    if (!saved)
        return refuse(call, saved.error());
    if (!saved->entry)
        return refuse(call, withProblems({}, saved->problems));
    call.console().message(u"Saved here: "_s + plainId(saved->entry->id));
    sendAndTell(call, services, *saved->entry, warningsOf(saved->problems), *call.waitTime());
}

void withdrawFound(Invocation &call, Services &services, const FoundDose &found)
{
    const auto entry = services.registrations.withdraw(found.row, found.patient,
                                                       call.arguments().value(reasonOption));
    if (!entry)
        return refuse(call, entry.error());
    call.console().message(u"Saved here: "_s + plainId(entry->id));
    sendAndTell(call, services, *entry, core::Json::array(), *call.waitTime());
}

void withDose(Invocation &call, void (*next)(Invocation &, Services &, const FoundDose &))
{
    if (call.arguments().value(reasonOption).trimmed().isEmpty())
        return call.refuseUsage(u"--reason is needed: why?"_s);
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    if (const auto misuse = misusedDraftOptions(call.arguments()))
        return call.refuseUsage(*misuse);
    call.withServices([&call, next](Services &services) {
        services.records.find(call.arguments().words.first(), &call,
                              [&call, &services, next](const core::Result<FoundDose> &found) {
                                  if (!found)
                                      return refuse(call, found.error());
                                  next(call, services, *found);
                              });
    });
}

void runCorrect(Invocation &call)
{
    withDose(call, save);
}

void runWithdraw(Invocation &call)
{
    withDose(call, withdrawFound);
}

QList<OptionSpec> commonOptions()
{
    return {{reasonOption, u"R"_s, u"why; it goes to the register"_s},
            {u"wait"_s, u"S"_s, u"wait for the answer, 10 seconds if not said"_s}};
}

} // namespace

Command correctCommand()
{
    return {.shape = {.name = u"correct"_s,
                      .options = commonOptions() + draftOptions() + morePersonOptions(),
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"ID --reason R"_s,
            .summary = u"Corrects a dose; ID is that of the item, the dose or the register."_s,
            .run = runCorrect};
}

Command withdrawCommand()
{
    return {.shape = {.name = u"withdraw"_s,
                      .options = commonOptions(),
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"ID --reason R"_s,
            .summary = u"Takes a dose back; it stays in the register as entered in error."_s,
            .run = runWithdraw};
}

} // namespace cli
