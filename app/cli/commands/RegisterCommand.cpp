// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/DraftOptions.h"
#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "cli/PersonFinder.h"
#include "cli/PersonOptions.h"
#include "cli/Refusal.h"
#include "cli/WithoutLink.h"
#include "domain/TypedPatient.h"
#include "services/PatientService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "ui/text/ErrorText.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::RegistrationDraft;
using Services = services::Services;

// What was typed, before anybody was asked.
struct Order
{
    PersonRead person;
    RegistrationDraft draft;
    Findings unread;
    std::chrono::seconds wait;
};

Order readOrder(const Invocation &call, domain::PersonNumber::Kind numbers,
                const std::optional<domain::Practitioner> &known)
{
    const Arguments &given = call.arguments();
    Order order{.person = readPerson(given, call.today()),
                .draft = {},
                .unread = {},
                .wait = *call.waitTime()};
    order.unread = order.person.findings;
    order.unread += putOptions(given, call.today(), order.draft);
    order.unread += putPerformer(given, call.today(), numbers, known, order.draft);
    return order;
}

// ---------------------------------------------------------------- --fhir

void printResource(Invocation &call, const core::Result<QByteArray> &resource)
{
    if (!resource)
        return call.fail(resource.error());
    const auto json = core::parseJson(*resource);
    if (!json)
        return call.fail(json.error());
    call.console().text(QString::fromUtf8(core::writeJson(*json, call.console().json() ? 0 : 2)));
    call.finish(Done);
}

// A preview saves nothing, so that a warning is only told.
void tellWarnings(Invocation &call, const Findings &findings)
{
    for (const Finding &finding : findings)
        if (finding.severity == domain::Severity::Warning)
            call.console().message(finding.text);
}

void putTypedPerson(Order &order)
{
    const domain::PatientQuery &query = order.person.query;
    if (!query.isEmpty() || !query.given.isEmpty())
        order.draft.patient = domain::typedPatient(query);
}

// Needs nothing but the words on the command line.
void previewAlone(Invocation &call)
{
    const auto settings = call.host().settings();
    if (!settings)
        return call.fail(settings.error());
    const auto preview = call.host().preview();
    if (!preview)
        return call.fail(preview.error());
    Order order = readOrder(call, (*settings)->personNumber(), std::nullopt);
    putTypedPerson(order);
    const Findings findings = withProblems(order.unread, (*preview)->check(order.draft));
    if (blocks(findings) || !order.draft.performer)
        return refuse(call, findings);
    tellWarnings(call, findings);
    const services::Authorship author{.author = *order.draft.performer, .organization = {}};
    printResource(call, (*preview)->resource((*preview)->registration(order.draft, author,
                                                                      (*settings)->language())));
}

// ---------------------------------------------------------------- saving

std::optional<domain::Practitioner> signedInPerson(const Services &services)
{
    const auto &session = services.session.session();
    if (!session || session->account.role == domain::Role::Administrative)
        return std::nullopt;
    return session->account.practitioner;
}

// Says so when what is printed is not what would leave, or less than everything.
void tellDisclosure(Invocation &call, const core::Result<domain::Disclosure> &disclosure)
{
    if (!disclosure)
        call.console().message(u"As it stands nothing of this leaves: "_s +
                               ui::errorText(disclosure.error()).what);
    else if (*disclosure == domain::Disclosure::Anonymous)
        call.console().message(u"It leaves without the name: the exchange was refused."_s);
}

void previewAsSignedIn(Invocation &call, Services &services)
{
    Order order = readOrder(call, services.patients.numberKind(), signedInPerson(services));
    putTypedPerson(order);
    const Findings findings = withProblems(order.unread, services.registrations.check(order.draft));
    if (blocks(findings))
        return refuse(call, findings);
    tellWarnings(call, findings);
    tellDisclosure(call, services.registrations.disclosure(order.draft));
    printResource(call, services.registrations.preview(order.draft));
}

void save(Invocation &call, Services &services, const Order &order)
{
    const auto saved = services.registrations.save(order.draft);
    if (!saved)
        return refuse(call, saved.error());
    if (!saved->entry)
        return refuse(call, withProblems({}, saved->problems));
    call.console().message(u"Saved here: "_s + plainId(saved->entry->id));
    sendAndTell(call, services, *saved->entry, warningsOf(saved->problems), order.wait);
}

std::chrono::seconds passedSince(std::chrono::steady_clock::time_point begun,
                                 std::chrono::seconds atMost)
{
    const auto passed = std::chrono::steady_clock::now() - begun;
    return std::min(atMost, std::chrono::duration_cast<std::chrono::seconds>(passed));
}

// What cannot be right whoever it is, is said before anybody is asked for the person.
bool isHopeless(Invocation &call, const Services &services, Order order)
{
    putTypedPerson(order);
    const Findings findings = withProblems(order.unread, services.registrations.check(order.draft));
    if (!blocks(findings))
        return false;
    refuse(call, findings);
    return true;
}

void registerDose(Invocation &call, Services &services)
{
    const Order order = readOrder(call, services.patients.numberKind(), signedInPerson(services));
    if (isHopeless(call, services, order))
        return;
    const auto begun = std::chrono::steady_clock::now();
    findPerson(call, services,
               {.query = order.person.query, .mayBeNew = true, .patience = order.wait},
               [&call, &services, order, begun](const domain::Patient &patient) {
                   if (!takeWithoutLink(call, services, patient))
                       return;
                   Order complete = order;
                   complete.draft.patient = patient;
                   complete.wait = order.wait - passedSince(begun, order.wait);
                   save(call, services, complete);
               });
}

void run(Invocation &call)
{
    const Arguments &given = call.arguments();
    auto misuse = misusedPersonOptions(given);
    if (!misuse)
        misuse = misusedDraftOptions(given);
    if (misuse)
        return call.refuseUsage(*misuse);
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    const bool preview = given.has(u"fhir"_s);
    // Who works here is known to the data folder; where there is none, only the performer is.
    if (preview && given.has(u"performer"_s) && !call.host().hasStore())
        return previewAlone(call);
    call.withServices([&call, preview](Services &services) {
        if (preview)
            previewAsSignedIn(call, services);
        else
            registerDose(call, services);
    });
}

} // namespace

Command registerCommand()
{
    return {.shape = {.name = u"register"_s,
                      .options =
                          personOptions() + draftOptions() +
                          QList<OptionSpec>{
                              {u"wait"_s, u"S"_s, u"wait for the answer, 10 seconds if not said"_s},
                              withoutLinkOption(),
                              {u"fhir"_s, {}, u"print the resource and save nothing"_s}}},
            .words = {},
            .summary = u"Registers a dose: given, not given, or given earlier on proof."_s,
            .run = run};
}

} // namespace cli
