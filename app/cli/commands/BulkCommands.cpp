// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "bulk/ListReader.h"
#include "cli/DraftOptions.h"
#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "cli/Refusal.h"
#include "services/BulkService.h"
#include "services/OutboxService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "ui/text/BulkText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ProblemText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using Services = services::Services;
using services::BulkState;

const QHash<QString, char> &separators()
{
    static const QHash<QString, char> all{
        {u"comma"_s, ','}, {u"semicolon"_s, ';'}, {u"tab"_s, '\t'}, {u"bar"_s, '|'}};
    return all;
}

QList<OptionSpec> listOptions()
{
    return {{u"encoding"_s, u"NAME"_s, u"utf-8 utf-16le utf-16be windows-1252 iso-8859-15 …"_s},
            {u"separator"_s, u"WORD"_s, u"comma, semicolon, tab or bar"_s},
            {u"no-header"_s, {}, u"the first row is a person"_s},
            {u"accept-proposals"_s, {}, u"take every proposed correction"_s}};
}

QList<OptionSpec> vaccineOptions()
{
    return {{u"product"_s, u"CNK"_s, u"asks the register what everybody had of its vaccine"_s},
            {u"vaccine"_s, u"CODE"_s, u"the same, by the code of the vaccine"_s}};
}

// Nothing: the options are wrong, which was said.
std::optional<services::ListWish> wishFrom(Invocation &call)
{
    const Arguments &given = call.arguments();
    services::ListWish wish;
    if (const auto settings = call.host().settings())
        wish.number = (*settings)->personNumber();
    if (given.has(u"encoding"_s)) {
        for (const bulk::Encoding encoding : bulk::allEncodings())
            if (given.value(u"encoding"_s).compare(bulk::name(encoding), Qt::CaseInsensitive) == 0)
                wish.read.encoding = encoding;
        if (!wish.read.encoding) {
            call.refuseUsage(u"This encoding is not known."_s);
            return std::nullopt;
        }
    }
    if (given.has(u"separator"_s)) {
        const QString word = given.value(u"separator"_s);
        if (!separators().contains(word)) {
            call.refuseUsage(u"--separator takes comma, semicolon, tab or bar."_s);
            return std::nullopt;
        }
        wish.read.separator = separators().value(word);
    }
    return wish;
}

// ---------------------------------------------------------------- what is printed

Json problemJson(const QString &column, const QString &code, const QString &severity,
                 const QString &text)
{
    return Json::object({{"column", core::jsonText(column)},
                         {"code", core::jsonText(code)},
                         {"severity", core::jsonText(severity)},
                         {"text", core::jsonText(text)}});
}

Json problemsOf(const bulk::Findings &findings)
{
    Json problems = Json::array();
    for (const bulk::Finding &finding : findings) {
        Json problem =
            problemJson(finding.column ? QString(title(*finding.column)) : QString(),
                        name(finding.code), name(finding.severity), ui::findingText(finding));
        if (!finding.value.isEmpty() && finding.column)
            problem["value"] = core::jsonText(finding.value);
        problems.push_back(std::move(problem));
    }
    return problems;
}

QString severityWord(domain::Severity severity)
{
    return severity == domain::Severity::Blocking  ? u"error"_s
           : severity == domain::Severity::Warning ? u"warning"_s
                                                   : u"note"_s;
}

Json rowJson(int row, bool ok, Json problems)
{
    Json json = Json::object();
    json["row"] = row + 1;
    json["ok"] = ok;
    json["problems"] = std::move(problems);
    return json;
}

void tellForPeople(Invocation &call, int row, const Json &problems)
{
    if (call.console().json())
        return;
    for (const Json &problem : problems)
        call.console().text(u"%1  %2  %3  %4"_s.arg(
            QString::number(row + 1).rightJustified(6),
            core::stringMember(problem, "column").leftJustified(13),
            core::stringMember(problem, "text"), core::stringMember(problem, "code")));
}

void tellRow(Invocation &call, int row, const Json &json)
{
    if (call.console().json())
        call.console().row(json);
    else
        tellForPeople(call, row, core::arrayMember(json, "problems"));
}

Json howJson(const services::BulkList &list)
{
    Json json = Json::object();
    json["format"] = core::jsonText(QString(name(list.format)));
    if (list.format == bulk::ListFormat::Text) {
        json["encoding"] = core::jsonText(QString(name(list.encoding)));
        json["separator"] = core::jsonText(separators().key(list.dialect.separator));
    }
    json["header"] = list.people.mapping().headerRow >= 0;
    json["ignoredColumns"] = texts(list.people.mapping().ignoredTitles);
    json["otherSheets"] = list.people.sheet().otherSheets();
    return json;
}

void refuseList(Invocation &call, const bulk::ListFault &fault)
{
    const Json problems =
        Json::array({problemJson({}, name(fault.code), u"error"_s, ui::listFaultText(fault))});
    if (call.console().json()) {
        call.console().row(rowJson(std::max(fault.row, -1), false, problems));
        call.console().result(Json::object({{"rows", 0}, {"good", 0}, {"wrong", 0}}));
    }
    call.console().message(ui::listFaultText(fault));
    call.finish(Refused);
}

// The list as the options want it, or nothing: then the command has ended.
// What stands in the file and is not looked at, so that nobody is forgotten unnoticed.
void tellNotRead(Invocation &call, const services::BulkList &list)
{
    if (const QStringList &ignored = list.people.mapping().ignoredTitles; !ignored.isEmpty())
        call.console().message(u"Columns that are not used: %1."_s.arg(ignored.join(u", "_s)));
    if (const int sheets = list.people.sheet().otherSheets(); sheets > 0)
        call.console().message(
            u"%1 more sheets of this workbook are not read: only the first one is."_s.arg(sheets));
}

std::optional<services::BulkList> readList(Invocation &call)
{
    const auto wish = wishFrom(call);
    if (!wish)
        return std::nullopt;
    auto bytes = bulk::readFile(call.arguments().words.first());
    if (!bytes) {
        refuseList(call, bytes.error());
        return std::nullopt;
    }
    auto list = services::readBulkList(std::move(bytes).value(), *wish, call.today());
    if (!list) {
        refuseList(call, list.error());
        return std::nullopt;
    }
    tellNotRead(call, *list);
    if (call.arguments().has(u"accept-proposals"_s))
        list->people.acceptProposals(list->people.rows());
    return std::move(list).value();
}

bool isHeaderMissing(const Invocation &call, const services::BulkList &list)
{
    return list.people.mapping().headerRow < 0 && !call.arguments().has(u"no-header"_s);
}

// ---------------------------------------------------------------- check

// Whether every row is good.
bool tellTotals(Invocation &call, const services::BulkList &list, Json json)
{
    const bulk::PersonList &people = list.people;
    const bulk::ListTotals totals = people.totals();
    json["rows"] = totals.people;
    json["good"] = totals.good;
    json["repaired"] = totals.repaired;
    json["warned"] = totals.warned;
    json["asked"] = totals.asked;
    json["wrong"] = totals.wrong;
    json["templates"] = totals.templates;
    json["blank"] = totals.blank;
    call.console().result(json);
    const bool headless = isHeaderMissing(call, list);
    if (headless)
        call.console().message(u"The list has no header: its columns are taken to be INSZ, Naam, "
                               u"Voornaam, Geboortedatum, Postcode. Say --no-header if that is "
                               u"right."_s);
    return totals.good == totals.people && !headless;
}

Json vaccineJson(const domain::VaccineStatus &status)
{
    return Json::object(
        {{"status", core::jsonText(QString(domain::name(status)))},
         {"doses", status.doses},
         {"last", status.last ? Json(core::jsonText(status.last->iso())) : Json()}});
}

// Who the people are, and what they had of the vaccine, as the register says.
void tellAsked(Invocation &call, const Services &services)
{
    const services::BulkService &bulk = services.bulk;
    QHash<QString, int> statuses;
    for (const int row : bulk.list().people.rows()) {
        const services::BulkRow facts = bulk.row(row);
        Json json = rowJson(row, bulk::isGood(facts.findings), problemsOf(facts.findings));
        json["vaccine"] = vaccineJson(facts.status);
        ++statuses[domain::name(facts.status)];
        tellRow(call, row, json);
        if (!call.console().json())
            call.console().text(u"%1  %2"_s.arg(QString::number(row + 1).rightJustified(6),
                                                ui::vaccineStatusText(facts.status)));
    }
    Json totals = howJson(bulk.list());
    for (const auto &[status, count] : statuses.asKeyValueRange())
        totals["vaccine"][status.toStdString()] = count;
    const bool good = tellTotals(call, bulk.list(), totals);
    if (bulk.notAsked())
        return call.fail(*bulk.notAsked());
    call.finish(good ? Done : Refused);
}

domain::Problems problemsOfVaccine(const Services &services, const domain::RegistrationDraft &draft)
{
    domain::Problems problems = services.bulk.problemsOfShared(draft);
    problems.removeIf([](const domain::Problem &problem) {
        return problem.field != domain::Field::Product && problem.field != domain::Field::Vaccine;
    });
    return problems;
}

// The product or the vaccine, and nothing else of a dose.
void ask(Invocation &call, services::BulkList list)
{
    const auto shared = std::make_shared<services::BulkList>(std::move(list));
    call.withServices([&call, shared](Services &services) {
        domain::RegistrationDraft draft = services.bulk.newShared();
        if (const Findings unread = putOptions(call.arguments(), call.today(), draft);
            !unread.isEmpty())
            return refuse(call, unread);
        if (const domain::Problems problems = problemsOfVaccine(services, draft);
            domain::hasBlocking(problems))
            return refuse(call, withProblems({}, problems));
        services.bulk.open(std::move(*shared), services::BulkService::Keep::No);
        services.bulk.setShared(draft);
        services.bulk.check(&call, [&call, &services] { tellAsked(call, services); });
    });
}

void check(Invocation &call)
{
    auto list = readList(call);
    if (!list)
        return;
    if (call.arguments().has(u"product"_s) || call.arguments().has(u"vaccine"_s))
        return ask(call, std::move(*list));
    const bulk::PersonList &people = list->people;
    for (const int row : people.rows()) {
        const bulk::Findings findings = people.findings(row);
        tellRow(call, row, rowJson(row, bulk::isGood(findings), problemsOf(findings)));
    }
    call.finish(tellTotals(call, *list, howJson(*list)) ? Done : Refused);
}

// ---------------------------------------------------------------- register

std::optional<domain::RegistrationDraft> sharedDraft(Invocation &call, const Services &services)
{
    domain::RegistrationDraft draft = services.bulk.newShared();
    Findings unread = putOptions(call.arguments(), call.today(), draft);
    if (call.arguments().has(u"performer"_s)) {
        const auto &session = services.session.session();
        const auto known = session && session->account.role != domain::Role::Administrative
                               ? std::optional(session->account.practitioner)
                               : std::nullopt;
        unread += putPerformer(call.arguments(), call.today(), known, draft);
    }
    if (unread.isEmpty())
        return draft;
    refuse(call, unread);
    return std::nullopt;
}

Json registeredRow(const Services &services, int row, Exit &worst)
{
    const services::BulkRow facts = services.bulk.row(row);
    Json problems = problemsOf(facts.findings);
    for (const domain::Problem &problem : facts.problems)
        problems.push_back(problemJson(domain::name(problem.field), domain::name(problem.code),
                                       severityWord(problem.severity), ui::problemText(problem)));
    QString state = services::name(facts.state);
    bool ok = facts.state != BulkState::Waiting;
    Exit exit = ok ? Done : Refused;
    Json json = rowJson(row, ok, {});
    const auto item = facts.entry ? facts.entry : facts.item;
    const auto read = item ? services.outbox.entry(*item)
                           : core::Result<std::optional<domain::OutboxEntry>>(std::nullopt);
    if (read && *read) {
        const domain::OutboxEntry &entry = **read;
        if (facts.state != BulkState::Already)
            state = domain::name(entry.state);
        exit = exitOf(entry);
        ok = exit != Refused;
        json["id"] = core::jsonText(plainId(entry.id));
        json["registerId"] = orNull(entry.registerId);
        if (!ok && entry.lastError)
            problems.push_back(problemJson({}, QString(core::name(entry.lastError->code)),
                                           u"error"_s, ui::errorText(*entry.lastError).what));
    }
    json["ok"] = ok;
    json["state"] = core::jsonText(state);
    json["problems"] = std::move(problems);
    if (exit == Refused || worst == Done)
        worst = exit;
    return json;
}

void tellRegistered(Invocation &call, const Services &services)
{
    Exit worst = Done;
    QHash<QString, int> states;
    for (const int row : services.bulk.list().people.rows()) {
        const Json json = registeredRow(services, row, worst);
        ++states[core::stringMember(json, "state")];
        tellRow(call, row, json);
    }
    Json totals = howJson(services.bulk.list());
    totals["rows"] = services.bulk.summary().people;
    totals["registerAsked"] = !services.bulk.notAsked();
    for (const auto &[member, state] :
         {std::pair("accepted", "accepted"), std::pair("savedHere", "saved-here"),
          std::pair("sending", "sending"), std::pair("needsYou", "needs-you"),
          std::pair("waiting", "waiting"), std::pair("already", "already")})
        totals[member] = states.value(QString::fromLatin1(state));
    call.console().result(totals);
    if (services.outbox.waitsForSignIn())
        call.console().error(core::error(core::ErrorCode::SignInNeeded));
    call.finish(worst);
}

void registerChecked(Invocation &call, Services &services)
{
    const auto done = services.bulk.registerReady();
    if (!done)
        return call.fail(done.error());
    call.console().message(u"Saved here: %1 of %2."_s.arg(done->saved).arg(done->people));
    if (const auto &why = services.bulk.notAsked()) {
        call.console().message(u"The register could not be asked about everybody:"_s);
        call.console().error(*why);
    }
    // What another run saved counts too: "already" is not "arrived".
    const auto isAnswered = [&services, ids = services.bulk.entries() + services.bulk.items()] {
        const auto counts = services.outbox.counts();
        if (counts.savedHere + counts.sending == 0)
            return true;
        return std::all_of(ids.begin(), ids.end(), [&services](const QUuid &id) {
            const auto entry = services.outbox.entry(id);
            return entry && *entry && exitOf(**entry) != NotYet;
        });
    };
    sendUntil(call, services, *call.waitTime(), isAnswered,
              [&call, &services] { tellRegistered(call, services); });
}

void registerList(Invocation &call)
{
    if (const auto misuse = misusedDraftOptions(call.arguments()))
        return call.refuseUsage(*misuse);
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    auto list = readList(call);
    if (!list)
        return;
    if (isHeaderMissing(call, *list)) {
        call.console().message(u"The list has no header. Check its columns, then say "
                               u"--no-header."_s);
        return call.finish(Refused);
    }
    const auto shared = std::make_shared<services::BulkList>(std::move(*list));
    call.withServices([&call, shared](Services &services) {
        const auto draft = sharedDraft(call, services);
        if (!draft)
            return;
        services.bulk.open(std::move(*shared), services::BulkService::Keep::No);
        services.bulk.setShared(*draft);
        const domain::Problems problems = services.bulk.sharedProblems();
        const bool accepted = !draft->acceptedWarnings.trimmed().isEmpty();
        if (domain::hasBlocking(problems) || (domain::hasWarning(problems) && !accepted))
            return refuse(call, withProblems({}, problems));
        services.bulk.check(&call, [&call, &services] { registerChecked(call, services); });
    });
}

} // namespace

Command bulkCheckCommand()
{
    return {
        .shape = {.name = u"bulk check"_s,
                  .options = listOptions() + vaccineOptions(),
                  .leastWords = 1,
                  .mostWords = 1},
        .words = u"FILE"_s,
        .summary =
            u"Checks a list of people (CSV, XLSX, ODS): every row, all problems; with a vaccine "
            u"also what they had of it."_s,
        .run = check};
}

Command bulkRegisterCommand()
{
    return {.shape = {.name = u"bulk register"_s,
                      .options = draftOptions() + listOptions() +
                                 QList<OptionSpec>{{u"wait"_s, u"S"_s,
                                                    u"wait for answers, 10 seconds if not said"_s}},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"FILE"_s,
            .summary = u"Registers the same dose for every good row of a list."_s,
            .run = registerList};
}

} // namespace cli
