// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "bulk/ListReader.h"
#include "cli/DraftOptions.h"
#include "cli/ItemWait.h"
#include "cli/JsonForms.h"
#include "cli/Refusal.h"
#include "services/BulkService.h"
#include "services/ListFile.h"
#include "services/OutboxService.h"
#include "services/PatientService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "services/WithdrawEach.h"
#include "ui/text/BulkText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ProblemText.h"

#include <QFileInfo>
#include <QSet>

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
            {u"columns-checked"_s, {}, u"columns about the dose are not used, and that is right"_s},
            {u"accept-proposals"_s, {}, u"take every proposed correction"_s}};
}

QList<OptionSpec> rowOptions()
{
    return {{u"exceptions"_s, u"FILE"_s,
             u"JSON: a list of {row, lot, dose, notGiven, reason, leaveOut}"_s},
            {u"save-open"_s, u"FILE"_s,
             u"writes the rows that were not accepted, with the reason, for correction"_s}};
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
    wish.noHeader = given.has(u"no-header"_s);
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

// What stands in the file and is not looked at, so that nobody is forgotten unnoticed.
void tellNotRead(Invocation &call, const services::BulkList &list)
{
    if (list.format == bulk::ListFormat::Text && list.encoding != bulk::Encoding::Utf8 &&
        !call.arguments().has(u"encoding"_s))
        call.console().message(
            u"Read as %1; --encoding says otherwise."_s.arg(name(list.encoding)));
    const bulk::ColumnMapping &mapping = list.people.mapping();
    if (mapping.linesAbove > 0)
        call.console().message(
            u"Lines above the titles, which are not read: %1."_s.arg(mapping.linesAbove));
    if (const QStringList &ignored = mapping.ignoredTitles; !ignored.isEmpty())
        call.console().message(u"Columns that are not used: %1."_s.arg(ignored.join(u", "_s)));
    if (const int sheets = list.people.sheet().otherSheets(); sheets > 0)
        call.console().message(
            u"Other sheets of this workbook, which are not read: %1."_s.arg(sheets));
    if (const int hidden = list.people.totals().hidden; hidden > 0)
        call.console().message(
            u"Rows that are hidden in the workbook, and left out: %1. An exception with "
            u"\"leaveOut\": false takes one in."_s.arg(hidden));
}

// The list as the options want it, or nothing: then the command has ended.
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

// What somebody must look at before the list is used: said, unless somebody did.
bool tellUnsureColumns(Invocation &call, const services::BulkList &list)
{
    const bulk::ColumnMapping &mapping = list.people.mapping();
    if (mapping.headerRow < 0 && !call.arguments().has(u"no-header"_s)) {
        call.console().message(u"The list has no header: its columns are taken to be INSZ, Naam, "
                               u"Voornaam, Geboortedatum, Postcode. Say --no-header if that is "
                               u"right."_s);
        return true;
    }
    if (mapping.doubtfulTitles.isEmpty() || call.arguments().has(u"columns-checked"_s))
        return false;
    call.console().message(
        u"These columns say something that would not be used: %1. Say --columns-checked if that "
        u"is right."_s.arg(mapping.doubtfulTitles.join(u", "_s)));
    return true;
}

// ---------------------------------------------------------------- check

// Whether every row is good.
bool tellTotals(Invocation &call, const services::BulkList &list, Json json,
                std::optional<int> goodOfAsked = {})
{
    const bulk::PersonList &people = list.people;
    const bulk::ListTotals totals = people.totals();
    const int good = goodOfAsked.value_or(totals.good);
    json["rows"] = totals.people;
    json["good"] = good;
    json["hidden"] = totals.hidden;
    json["repaired"] = totals.repaired;
    json["warned"] = totals.warned;
    json["asked"] = totals.asked;
    json["wrong"] = totals.wrong;
    json["templates"] = totals.templates;
    json["blank"] = totals.blank;
    call.console().result(json);
    const bool unsure = tellUnsureColumns(call, list);
    return good == totals.people && !unsure;
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
    int good = 0;
    for (const int row : bulk.list().people.rows()) {
        const services::BulkRow facts = bulk.row(row);
        const bool isGood = bulk::isGood(facts.findings);
        good += isGood;
        Json json = rowJson(row, isGood, problemsOf(facts.findings));
        if (facts.known && facts.known->isDeceased)
            json["deceased"] = true;
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
    const bool allGood = tellTotals(call, bulk.list(), totals, good);
    if (bulk.notAsked())
        return call.fail(*bulk.notAsked());
    call.finish(allGood ? Done : Refused);
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

// Before anything is sent. False: the command has ended.
bool mayWriteNew(Invocation &call, const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.exists())
        call.console().message(u"This file exists already: choose another name."_s);
    else if (!folder.isDir() || !folder.isWritable())
        call.console().error(core::error(core::ErrorCode::FileUnwritable));
    else
        return true;
    call.finish(Refused);
    return false;
}

// ---------------------------------------------------------------- register

using Exceptions = QHash<int, services::BulkException>;

// "dose" and "lot" may stand as numbers. False: it is something else.
bool takeText(const Json &value, QString &text)
{
    const auto digits = core::numberText(value);
    text = digits ? QString::fromLatin1(*digits) : core::toQString(value);
    return digits || value.is_string();
}

// False: a member that is not known, or is not what it should be.
bool takeMember(const std::string &name, const Json &value, services::BulkException &exception)
{
    if (name == "leaveOut") {
        exception.leftOut = value.is_boolean() && value.get<bool>();
        return value.is_boolean();
    }
    if (name == "lot")
        return takeText(value, exception.lot);
    if (name == "dose")
        return takeText(value, exception.dose);
    if (name == "notGiven")
        return value.is_string() && takeText(value, exception.notGivenReason);
    if (name == "reason")
        return value.is_string() && takeText(value, exception.reason);
    return name == "row";
}

// Nothing: it cannot be understood. A hidden row stays left out, unless it is said otherwise.
std::optional<Exceptions> exceptionsFrom(const Json &json, const bulk::PersonList &people)
{
    Exceptions exceptions;
    if (!json.is_array())
        return std::nullopt;
    for (const Json &each : json) {
        const int row = int(core::integerMember(each, "row").value_or(0)) - 1;
        if (!each.is_object() || exceptions.contains(row) ||
            !std::binary_search(people.rows().begin(), people.rows().end(), row))
            return std::nullopt;
        services::BulkException exception{.leftOut = people.sheet().isHidden(row)};
        for (const auto &[name, value] : each.items())
            if (!takeMember(name, value, exception))
                return std::nullopt;
        exceptions.insert(row, exception);
    }
    return exceptions;
}

// Nothing: the command has ended.
std::optional<Exceptions> readExceptions(Invocation &call, const services::BulkList &list)
{
    if (!call.arguments().has(u"exceptions"_s))
        return Exceptions();
    const auto bytes = bulk::readFile(call.arguments().value(u"exceptions"_s));
    if (!bytes) {
        refuseList(call, bytes.error());
        return std::nullopt;
    }
    const auto json = core::parseJson(*bytes);
    const auto exceptions = json ? exceptionsFrom(*json, list.people) : std::nullopt;
    if (!exceptions) {
        call.console().message(
            u"The exceptions cannot be understood: a JSON list of {\"row\": N, …}, each row of the "
            u"list at most once, with lot, dose, notGiven, reason or leaveOut."_s);
        call.finish(Refused);
    }
    return exceptions;
}

std::optional<domain::RegistrationDraft> sharedDraft(Invocation &call, const Services &services)
{
    domain::RegistrationDraft draft = services.bulk.newShared();
    Findings unread = putOptions(call.arguments(), call.today(), draft);
    if (call.arguments().has(u"performer"_s)) {
        const auto &session = services.session.session();
        const auto known = session && session->account.role != domain::Role::Administrative
                               ? std::optional(session->account.practitioner)
                               : std::nullopt;
        unread += putPerformer(call.arguments(), call.today(), services.patients.numberKind(),
                               known, draft);
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
        json["ofThisRun"] = facts.entry.has_value();
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

core::Result<void> saveOpenRows(Invocation &call, const Services &services)
{
    const auto why = [&services](int row) {
        const services::BulkRow facts = services.bulk.row(row);
        const auto read = facts.entry
                              ? services.outbox.entry(*facts.entry)
                              : core::Result<std::optional<domain::OutboxEntry>>(std::nullopt);
        return ui::listRowText(read && *read ? (*read)->lastError : std::nullopt, facts.findings,
                               facts.problems);
    };
    const auto rows = services::openRows(services.bulk, why);
    const auto saved = services::writeListFile(call.arguments().value(u"save-open"_s), rows,
                                               {.why = u"Why"_s, .dose = u"Dose"_s});
    if (saved)
        call.console().message(u"Rows to correct: %1. Their file names people: delete it "
                               u"afterwards."_s.arg(rows.size()));
    return saved;
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
    totals["leftOut"] = states.value(u"left-out"_s);
    call.console().result(totals);
    if (services.outbox.waitsForSignIn())
        call.console().error(core::error(core::ErrorCode::SignInNeeded));
    if (call.arguments().has(u"save-open"_s))
        if (const auto saved = saveOpenRows(call, services); !saved)
            return call.fail(saved.error());
    call.finish(worst);
}

void registerChecked(Invocation &call, Services &services)
{
    if (const int unknown = services.bulk.summary().unknown; unknown > 0)
        call.console().message(
            u"Not known to the register, registered as they stand in the list: %1."_s.arg(unknown));
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
    if (tellUnsureColumns(call, *list))
        return call.finish(Refused);
    if (call.arguments().has(u"save-open"_s) &&
        !mayWriteNew(call, call.arguments().value(u"save-open"_s)))
        return;
    const auto exceptions = readExceptions(call, *list);
    if (!exceptions)
        return;
    const auto shared = std::make_shared<services::BulkList>(std::move(*list));
    call.withServices([&call, shared, exceptions = *exceptions](Services &services) {
        const auto draft = sharedDraft(call, services);
        if (!draft)
            return;
        services.bulk.open(std::move(*shared), services::BulkService::Keep::No);
        services.bulk.setShared(*draft);
        for (const auto &[row, exception] : exceptions.asKeyValueRange())
            services.bulk.setException(row, exception);
        const domain::Problems problems = services.bulk.sharedProblems();
        const bool accepted = !draft->acceptedWarnings.trimmed().isEmpty();
        if (domain::hasBlocking(problems) || (domain::hasWarning(problems) && !accepted))
            return refuse(call, withProblems({}, problems));
        services.bulk.check(&call, [&call, &services, exceptions] {
            for (const auto &[row, exception] : exceptions.asKeyValueRange())
                services.bulk.giveReason(row, exception.reason);
            registerChecked(call, services);
        });
    });
}

// ---------------------------------------------------------------- template, undo

void writeTemplate(Invocation &call)
{
    if (!mayWriteNew(call, call.arguments().words.first()))
        return;
    const auto written = services::writeListFile(call.arguments().words.first(), {}, {});
    if (!written)
        return call.fail(written.error());
    call.finish(Done);
}

// The items that a run of "bulk register" told; nothing when this is no such file.
std::optional<QList<QUuid>> itemsOf(const QByteArray &told)
{
    QList<QUuid> items;
    for (const QByteArray &line : told.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto json = core::parseJson(line);
        if (!json || !json->is_object())
            return std::nullopt;
        const QUuid item(core::stringMember(*json, "id"));
        const bool isRow = core::integerMember(*json, "row") && core::member(*json, "ofThisRun");
        if (!item.isNull() && !isRow)
            return std::nullopt;
        const bool isOfTheRun = core::boolMember(*json, "ofThisRun").value_or(false);
        if (!item.isNull() && isOfTheRun && !items.contains(item))
            items.append(item);
    }
    return items;
}

// Item by item, which withdrawal it became.
using Withdrawals = QHash<QUuid, core::Result<domain::OutboxEntry>>;

void tellWithdrawn(Invocation &call, const Services &services, const QList<QUuid> &items,
                   const Withdrawals &withdrawals)
{
    Exit worst = Done;
    for (const QUuid &item : items) {
        const auto withdrawal = withdrawals.constFind(item);
        Json json = Json::object({{"id", core::jsonText(plainId(item))}});
        Exit exit = Refused;
        if (const auto &begun = *withdrawal; begun) {
            const auto now = services.outbox.entry(begun->id);
            const domain::OutboxEntry &entry = now && *now ? **now : *begun;
            exit = exitOf(entry);
            json["withdrawal"] = core::jsonText(plainId(entry.id));
            json["state"] = core::jsonText(QString(domain::name(entry.state)));
        } else {
            json["error"] = core::jsonText(QString(core::name(begun.error().code)));
            json["text"] = core::jsonText(ui::errorText(begun.error()).what);
        }
        call.console().row(json);
        if (exit == Refused || worst == Done)
            worst = exit;
    }
    call.finish(worst);
}

void sendWithdrawals(Invocation &call, Services &services, const QList<QUuid> &items,
                     const Withdrawals &withdrawals)
{
    const auto isAnswered = [&services, withdrawals] {
        return std::all_of(withdrawals.begin(), withdrawals.end(), [&services](const auto &begun) {
            const auto now = begun ? services.outbox.entry(begun->id)
                                   : core::Result<std::optional<domain::OutboxEntry>>(std::nullopt);
            return !now || !*now || exitOf(**now) != NotYet;
        });
    };
    sendUntil(call, services, *call.waitTime(), isAnswered, [&call, &services, items, withdrawals] {
        tellWithdrawn(call, services, items, withdrawals);
    });
}

void undo(Invocation &call)
{
    const QString reason = call.arguments().value(u"reason"_s);
    if (reason.trimmed().isEmpty())
        return call.refuseUsage(u"--reason is needed: why?"_s);
    if (!call.waitTime())
        return call.refuseUsage(u"--wait takes a number of seconds."_s);
    const auto told = bulk::readFile(call.arguments().words.first());
    if (!told)
        return refuseList(call, told.error());
    const auto items = itemsOf(*told);
    if (!items || items->isEmpty()) {
        call.console().message(u"This is not what bulk register --json told."_s);
        return call.finish(Refused);
    }
    call.withServices([&call, reason, items = *items](Services &services) {
        const auto withdrawals = std::make_shared<Withdrawals>();
        services::withdrawEach(
            services.records, services.registrations, items, reason, &call,
            [&call, &services, items, withdrawals](const QUuid &item, const auto &withdrawal) {
                withdrawals->insert(item, withdrawal);
                if (withdrawals->size() == items.size())
                    sendWithdrawals(call, services, items, *withdrawals);
            });
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
                      .options = draftOptions() + listOptions() + rowOptions() +
                                 QList<OptionSpec>{{u"wait"_s, u"S"_s,
                                                    u"wait for answers, 10 seconds if not said"_s}},
                      .leastWords = 1,
                      .mostWords = 1},
            .words = u"FILE"_s,
            .summary = u"Registers the same dose for every good row of a list."_s,
            .run = registerList};
}

Command bulkUndoCommand()
{
    return {
        .shape = {.name = u"bulk undo"_s,
                  .options = {{u"reason"_s, u"R"_s, u"why; it goes to the register"_s},
                              {u"wait"_s, u"S"_s, u"wait for answers, 10 seconds if not said"_s}},
                  .leastWords = 1,
                  .mostWords = 1},
        .words = u"FILE --reason R"_s,
        .summary = u"Takes a whole run back: FILE is what bulk register --json told."_s,
        .run = undo};
}

Command bulkTemplateCommand()
{
    return {.shape = {.name = u"bulk template"_s, .options = {}, .leastWords = 1, .mostWords = 1},
            .words = u"FILE"_s,
            .summary = u"Writes an empty list to fill in: .csv, .xlsx or .ods."_s,
            .run = writeTemplate};
}

} // namespace cli
