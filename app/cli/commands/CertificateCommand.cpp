// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "cli/SheetLanguage.h"
#include "core/OwnerFile.h"
#include "services/CatalogueService.h"
#include "services/CertificateService.h"
#include "services/RecordService.h"
#include "services/SettingsService.h"
#include "ui/paper/CertificateSheet.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using Services = services::Services;

QString languageOf(Invocation &call)
{
    const QString asked = call.arguments().value(u"language"_s);
    if (!asked.isEmpty())
        return asked;
    const auto settings = call.host().settings();
    return settings ? (*settings)->language() : u"nl"_s;
}

Json toJson(const certificate::Line &line)
{
    Json json = Json::object();
    json["date"] =
        orNull(line.occurrence.date ? line.occurrence.date->iso() : line.occurrence.text);
    json["vaccineCode"] = orNull(line.vaccineCodes.value(0).code);
    json["brand"] = orNull(line.brand);
    json["lot"] = orNull(line.lot);
    json["organisation"] = orNull(line.organization);
    json["source"] = core::jsonText(QString(certificate::name(line.source)));
    json["validity"] = core::jsonText(QString(certificate::name(line.validity)));
    json["atRegister"] = !line.unsent;
    return json;
}

void tell(Invocation &call, const certificate::Certificate &certificate, qsizetype bytes)
{
    Json json = Json::object();
    json["file"] = core::jsonText(call.arguments().value(u"pdf"_s));
    json["bytes"] = bytes;
    json["language"] = core::jsonText(languageOf(call));
    json["printed"] = core::jsonText(certificate.printed.toString(Qt::ISODate));
    json["programme"] = orNull(certificate.programme);
    json["history"] = core::jsonText(QString(domain::name(certificate.outcome)));
    json["count"] = int(certificate.lines.size());
    json["doses"] = Json::array();
    for (const certificate::Line &line : certificate.lines)
        json["doses"].push_back(toJson(line));
    call.console().result(json);
    using domain::HistoryOutcome;
    const bool whole = certificate.outcome == HistoryOutcome::Complete;
    call.finish(whole ? Done : NotYet);
}

void print(Invocation &call, const Services &services, const domain::History &history)
{
    const certificate::Certificate certificate = services.certificates.of(history);
    const ui::CertificateOptions options{.language = languageOf(call),
                                         .withNumber = call.arguments().has(u"with-number"_s)};
    QByteArray pdf;
    const auto &valueSets = services.catalogue.valueSets();
    if (!inSheetLanguage(
            call, [&] { pdf = ui::certificateSheet(certificate, valueSets, options).pdf(); }))
        return;
    if (const auto done = core::writeOwnerFile(call.arguments().value(u"pdf"_s), pdf); !done)
        return call.fail(done.error());
    services.certificates.written(history.patient,
                                  services::CertificateService::Paper::Certificate);
    tell(call, certificate, pdf.size());
}

// ---------------------------------------------------------------- duplicates

void printLetter(Invocation &call, const Services &services, const domain::Patient &person,
                 certificate::Requested what)
{
    const Arguments &given = call.arguments();
    const QString postcode =
        given.has(u"residence"_s) ? given.value(u"residence"_s) : person.postalCode;
    const auto office = certificate::regionalOffice(postcode, given.value(u"province"_s));
    if (!office) {
        call.console().message(u"Say where with --province, one of: "_s +
                               certificate::provinces().join(u", "_s));
        return call.fail(office.error());
    }
    QByteArray pdf;
    if (!inSheetLanguage(
            call, [&] { pdf = ui::duplicateLetter(person, what, *office, call.today()).pdf(); }))
        return;
    if (const auto done = core::writeOwnerFile(given.value(u"pdf"_s), pdf); !done)
        return call.fail(done.error());
    services.certificates.written(person, services::CertificateService::Paper::Letter);
    Json json = Json::object();
    json["file"] = core::jsonText(given.value(u"pdf"_s));
    json["bytes"] = pdf.size();
    json["office"] = core::jsonText(office->id);
    json["name"] = core::jsonText(office->name);
    json["telephone"] = core::jsonText(office->telephone);
    json["province"] = core::jsonText(office->province);
    call.console().result(json);
    call.finish(Done);
}

void run(Invocation &call)
{
    const Arguments &given = call.arguments();
    if (given.value(u"pdf"_s).isEmpty())
        return call.refuseUsage(u"--pdf says where to write it."_s);
    const QString duplicate = given.value(u"request"_s);
    if (given.has(u"request"_s) && duplicate != "cards"_L1 && duplicate != "certificate"_L1)
        return call.refuseUsage(u"--request takes cards or certificate."_s);
    withPerson(call, [&call, duplicate](Services &services, const domain::Patient &person) {
        if (!duplicate.isEmpty())
            return printLetter(call, services, person,
                               duplicate == "cards"_L1 ? certificate::Requested::Cards
                                                       : certificate::Requested::Certificate);
        services.records.read(person, &call,
                              [&call, &services](const core::Result<domain::History> &history) {
                                  if (!history)
                                      return call.fail(history.error());
                                  print(call, services, *history);
                              });
    });
}

} // namespace

Command certificateCommand()
{
    return {.shape = {.name = u"certificate"_s,
                      .options =
                          personOptions() +
                          QList<OptionSpec>{
                              {u"pdf"_s, u"FILE"_s, u"where to write it"_s},
                              sheetLanguageOption(),
                              {u"with-number"_s, {}, u"print the person number, too"_s},
                              {u"request"_s, u"cards|certificate"_s,
                               u"the letter that asks the regional office for a duplicate"_s},
                              {u"province"_s, u"P"_s,
                               u"with --request: where the child lives; by postcode if not said"_s},
                              {u"residence"_s, u"POSTCODE"_s,
                               u"with --request: an adult's own data: where they lived at 12"_s}}},
            .words = {},
            .summary = u"The certificate and overview of one person, to print."_s,
            .run = run,
            .laysOutPages = true};
}

} // namespace cli
