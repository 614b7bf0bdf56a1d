// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Finding.h"
#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "domain/Retention.h"
#include "services/CatalogueService.h"
#include "services/ClinicService.h"
#include "services/ConsentService.h"
#include "services/OutboxService.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "services/TakeAlongService.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using domain::RegistrationDraft;
using domain::RegistrationKind;
using Services = services::Services;

// ---------------------------------------------------------------- plan

Json toJson(const services::PlannedDose &dose)
{
    Json json = Json::object();
    json["product"] = core::jsonText(dose.product);
    json["status"] = orNull(dose.status);
    json["recommended"] = dose.recommended.isValid()
                              ? core::jsonText(dose.recommended.toString(Qt::ISODate))
                              : Json();
    json["series"] = texts(dose.series);
    json["reasons"] = texts(dose.reasons);
    json["route"] = orNull(dose.draft.route);
    json["site"] = orNull(dose.draft.site);
    json["side"] = orNull(dose.draft.side);
    json["lot"] = orNull(dose.draft.lot);
    return json;
}

void tellPlan(Invocation &call, const Services &services, const domain::History &history)
{
    const services::VisitPlan plan = services.clinic.plan(history);
    for (const services::PlannedDose &dose : plan.doses)
        call.console().row(toJson(dose));
    call.console().flush();
    Json last = Json::object();
    last["programme"] = orNull(plan.programme);
    last["history"] = core::jsonText(QString(domain::name(history.outcome)));
    last["onlyHere"] = plan.onlyHere;
    last["why"] = orNull(QString(services::name(plan.why)));
    last["count"] = int(plan.doses.size());
    // A visit today is the last contact.
    last["clinicKeepsThrough"] =
        core::jsonText(domain::clinicKeepsThrough(call.today()).toString(Qt::ISODate));
    const auto born = domain::bornOn(history.patient);
    last["instituteKeepsUntil"] =
        born ? core::jsonText(domain::instituteKeepsUntil(born->last()).toString(Qt::ISODate))
             : Json();
    call.console().result(last);
    if (plan.why != services::NoPlan::None)
        call.console().message(u"Nothing can be planned: "_s + services::name(plan.why));
    call.finish(plan.why != services::NoPlan::None ? Refused : Done);
}

void plan(Invocation &call)
{
    withPerson(call, [&call](Services &services, const domain::Patient &patient) {
        services.records.read(patient, &call,
                              [&call, &services](const core::Result<domain::History> &read) {
                                  if (!read)
                                      return call.fail(read.error());
                                  tellPlan(call, services, *read);
                              });
    });
}

// ---------------------------------------------------------------- list

Json toJson(const Services &services, const domain::Patient &patient)
{
    Json json = cli::toJson(patient);
    const services::VisitPlan plan = services.clinic.plan(services.records.local(patient));
    json["planned"] = Json::array();
    for (const services::PlannedDose &dose : plan.doses)
        json["planned"].push_back(core::jsonText(dose.product));
    json["programme"] = orNull(plan.programme);
    const auto consents = services.consents.overview(patient);
    if (!consents)
        return json;
    json["vaccinate"] = core::jsonText(QString(domain::name(consents->vaccinate.state)));
    json["exchange"] = core::jsonText(QString(domain::name(consents->exchange.state)));
    return json;
}

void list(Invocation &call)
{
    const QString typed = call.arguments().value(u"born"_s).trimmed();
    const auto born = core::PartialDate::fromIso(typed);
    if (!typed.isEmpty() && !born)
        return call.refuseUsage(u"--born takes a month or a year: 2026-08, 2026."_s);
    call.withServices([&call, born](const Services &services) {
        QList<domain::Patient> people;
        if (born)
            people = services.patients.keptBornIn(*born);
        else if (const auto taken = services.takeAlong.list())
            people = taken->people;
        for (const domain::Patient &patient : people)
            call.console().row(toJson(services, patient));
        call.console().flush();
        if (people.isEmpty())
            call.console().message(u"Nobody is on the list; \"take-along\" puts people on it."_s);
        call.finish(Done);
    });
}

// ---------------------------------------------------------------- register

struct TextPart
{
    QLatin1StringView name;
    QString RegistrationDraft::*member;
};
constexpr std::array parts{
    TextPart{"lot"_L1, &RegistrationDraft::lot},
    TextPart{"expiry"_L1, &RegistrationDraft::expiry},
    TextPart{"side"_L1, &RegistrationDraft::side},
    TextPart{"site"_L1, &RegistrationDraft::site},
    TextPart{"route"_L1, &RegistrationDraft::route},
    TextPart{"dose"_L1, &RegistrationDraft::dose},
    TextPart{"accept"_L1, &RegistrationDraft::acceptedWarnings},
};

void makeNotGiven(const QString &reason, RegistrationDraft &draft)
{
    draft.kind = RegistrationKind::NotGiven;
    draft.notGivenReason = reason;
    for (QString RegistrationDraft::*member :
         {&RegistrationDraft::dose, &RegistrationDraft::lot, &RegistrationDraft::expiry,
          &RegistrationDraft::route, &RegistrationDraft::site, &RegistrationDraft::side})
        (draft.*member).clear();
}

// Puts "lot=AB12" into the draft; false: there is no such part.
bool putPart(const QString &part, RegistrationDraft &draft)
{
    const QString name = part.section(u'=', 0, 0);
    const QString value = part.section(u'=', 1);
    if (name == "not-given"_L1) {
        makeNotGiven(value, draft);
        return true;
    }
    if (name == "already"_L1) {
        draft.kind = RegistrationKind::Historical;
        draft.confirmation = u"confirmed"_s;
        draft.occurrence = {};
        draft.occurrence.date = core::PartialDate::fromIso(value);
        if (!draft.occurrence.date)
            draft.occurrence.text = value;
        return true;
    }
    if (name == "proof"_L1) {
        draft.proof = value;
        return true;
    }
    for (const TextPart &known : parts)
        if (name == known.name) {
            draft.*known.member = value;
            return true;
        }
    return false;
}

// "vaxelis,lot=FX12,side=left" on top of what is prefilled; nullopt: a part is not understood.
std::optional<RegistrationDraft> draftOf(const QString &word, const Services &services,
                                         const domain::Patient &patient,
                                         const QList<RegistrationDraft> &before)
{
    QStringList pieces = word.split(u',');
    const QString typed = pieces.takeFirst().trimmed();
    const domain::VaccineProduct *product = services.catalogue.catalogue().byCnk(typed);
    RegistrationDraft draft =
        services.clinic.draftFor(patient, product ? product->cnk.value() : typed, before);
    for (const QString &piece : pieces)
        if (!putPart(piece.trimmed(), draft))
            return std::nullopt;
    return draft;
}

void tellOutcome(Invocation &call, const QList<RegistrationDraft> &drafts,
                 const services::VisitOutcome &outcome)
{
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        Json json = Json::object();
        json["product"] = core::jsonText(drafts.at(i).cnk);
        json["id"] = outcome.saved ? core::jsonText(plainId(outcome.ids.at(i))) : Json();
        json["state"] = outcome.saved ? "saved-here" : "refused";
        json["problems"] = cli::toJson(withProblems({}, outcome.problems.at(i)));
        call.console().row(json);
    }
    call.console().flush();
}

void tellSent(Invocation &call, const Services &services, const QList<QUuid> &ids)
{
    Exit worst = Done;
    for (const QUuid &id : ids) {
        const auto entry = services.outbox.entry(id);
        if (!entry || !*entry)
            continue;
        call.console().row(cli::toJson(**entry));
        const Exit exit = exitOf(**entry);
        if (exit == Refused || worst == Done)
            worst = exit;
    }
    call.console().flush();
    call.finish(worst);
}

void sendAll(Invocation &call, Services &services, const QList<QUuid> &ids)
{
    sendUntil(
        call, services, *call.waitTime(),
        [&services, ids] {
            return std::all_of(ids.begin(), ids.end(), [&services](const QUuid &id) {
                const auto entry = services.outbox.entry(id);
                return !entry || !*entry || exitOf(**entry) != NotYet;
            });
        },
        [&call, &services, ids] { tellSent(call, services, ids); });
}

void saveVisit(Invocation &call, Services &services, const domain::Patient &patient)
{
    const Arguments &given = call.arguments();
    QList<RegistrationDraft> drafts;
    for (const QString &word : given.words) {
        auto draft = draftOf(word, services, patient, drafts);
        if (!draft)
            return call.refuseUsage(u"Not understood: "_s + word.left(80));
        if (given.has(u"date"_s) && draft->kind != RegistrationKind::Historical)
            draft->occurrence.date = core::PartialDate::fromIso(given.value(u"date"_s).trimmed());
        if (draft->acceptedWarnings.isEmpty())
            draft->acceptedWarnings = given.value(u"accept-warnings"_s);
        drafts.append(*draft);
    }
    const auto outcome = services.clinic.save(drafts);
    if (!outcome)
        return call.fail(outcome.error());
    if (!outcome->saved) {
        tellOutcome(call, drafts, *outcome);
        call.console().message(u"Nothing was saved."_s);
        return call.finish(Refused);
    }
    sendAll(call, services, outcome->ids);
}

void registerVisit(Invocation &call)
{
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    withPerson(call, [&call](Services &services, const domain::Patient &patient) {
        saveVisit(call, services, patient);
    });
}

// ---------------------------------------------------------------- a doctor's authorisation

void authorize(Invocation &call)
{
    const QString doctor = call.arguments().value(u"doctor"_s);
    if (doctor.trimmed().isEmpty())
        return call.refuseUsage(u"--doctor takes the name of the doctor."_s);
    call.withServices([&call, doctor](Services &services) {
        if (const auto noted = services.registrations.noteAuthorization(doctor); !noted)
            return call.fail(noted.error());
        Json json = Json::object();
        json["authorized"] = !services.registrations.lacksAuthorization();
        call.console().result(json);
        call.finish(Done);
    });
}

} // namespace

Command clinicAuthorizeCommand()
{
    return {.shape = {.name = u"clinic authorize"_s,
                      .options = {{u"doctor"_s, u"NAME"_s, u"who gave the authorisation"_s}}},
            .words = {},
            .summary = u"Notes that a doctor authorised whoever is signed in to give doses."_s,
            .run = authorize};
}

Command clinicPlanCommand()
{
    return {.shape = {.name = u"clinic plan"_s, .options = personOptions()},
            .words = {},
            .summary = u"What the programme proposes for a person today, and why."_s,
            .run = plan};
}

Command clinicListCommand()
{
    return {.shape = {.name = u"clinic list"_s,
                      .options = {{u"born"_s, u"D"_s,
                                   u"everybody kept here who was born then: 2026-08, 2026"_s}}},
            .words = {},
            .summary = u"Who is expected (taken along), with what is planned for each."_s,
            .run = list};
}

Command clinicRegisterCommand()
{
    return {
        .shape = {.name = u"clinic register"_s,
                  .options =
                      personOptions() +
                      QList<OptionSpec>{
                          {u"date"_s, u"D"_s, u"day of the visit, today if not said"_s},
                          {u"accept-warnings"_s, u"T"_s, u"why it is right all the same"_s},
                          {u"wait"_s, u"S"_s, u"wait for the answer, 10 seconds if not said"_s}},
                  .leastWords = 1,
                  .mostWords = -1},
        .words = u"PRODUCT[,lot=L,expiry=D,side=left,not-given=REASON,already=D,proof=T…]…"_s,
        .summary = u"Records all doses of one visit, or none."_s,
        .run = registerVisit};
}

} // namespace cli
