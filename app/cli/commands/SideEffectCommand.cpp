// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "certificate/SideEffect.h"
#include "cli/JsonForms.h"
#include "cli/OnePerson.h"
#include "cli/PersonOptions.h"
#include "cli/SheetLanguage.h"
#include "core/OwnerFile.h"
#include "services/CatalogueService.h"
#include "services/CertificateService.h"
#include "services/RecordService.h"
#include "services/SettingsService.h"
#include "ui/paper/SideEffectSheet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using certificate::SideEffectReport;
using core::Json;
using Services = services::Services;

struct YesNoOption
{
    const char *name;
    std::optional<bool> SideEffectReport::*member;
};
constexpr std::array yesNoOptions{
    YesNoOption{"hospital", &SideEffectReport::hospital},
    YesNoOption{"life-threatening", &SideEffectReport::lifeThreatening},
    YesNoOption{"lasting-harm", &SideEffectReport::lastingHarm},
    YesNoOption{"contact", &SideEffectReport::mayBeContacted},
};

struct TextOption
{
    const char *name;
    QString SideEffectReport::*member;
};
constexpr std::array textOptions{
    TextOption{"reaction", &SideEffectReport::reaction},
    TextOption{"began", &SideEffectReport::began},
    TextOption{"duration", &SideEffectReport::duration},
    TextOption{"outcome", &SideEffectReport::outcome},
    TextOption{"treatment", &SideEffectReport::treatment},
    TextOption{"medicines", &SideEffectReport::otherMedicines},
    TextOption{"earlier", &SideEffectReport::earlierReactions},
    TextOption{"telephone", &SideEffectReport::telephone},
};

std::optional<QString> misused(const Arguments &given)
{
    if (given.value(u"pdf"_s).isEmpty() || given.value(u"data"_s).isEmpty())
        return u"--pdf and --data say where to write the draft."_s;
    if (!QDate::fromString(given.value(u"date"_s), Qt::ISODate).isValid())
        return u"--date takes the day of the vaccination: 2026-05-03."_s;
    for (const YesNoOption &option : yesNoOptions) {
        const QString name = QString::fromLatin1(option.name);
        const QString said = given.value(name);
        if (given.has(name) && said != "yes"_L1 && said != "no"_L1)
            return u"--%1 takes yes or no."_s.arg(name);
    }
    if (given.has(u"outcome"_s) && !certificate::isOutcome(given.value(u"outcome"_s)))
        return u"--outcome takes recovered, recovering, not-recovered, fatal or unknown."_s;
    return std::nullopt;
}

SideEffectReport told(const Arguments &given, const Services &services)
{
    SideEffectReport report;
    for (const TextOption &option : textOptions)
        report.*option.member = given.value(QString::fromLatin1(option.name)).trimmed();
    for (const YesNoOption &option : yesNoOptions)
        if (const QString name = QString::fromLatin1(option.name); given.has(name))
            report.*option.member = given.value(name) == "yes"_L1;
    if (const auto *known =
            services.catalogue.valueSets().find(u"reaction"_s, given.value(u"code"_s)))
        report.reactionCode = known->value;
    return report;
}

Json texts(const QStringList &all)
{
    Json list = Json::array();
    for (const QString &text : all)
        list.push_back(core::jsonText(text));
    return list;
}

void draft(Invocation &call, const Services &services, const domain::History &history)
{
    const Arguments &given = call.arguments();
    const QDate day = QDate::fromString(given.value(u"date"_s), Qt::ISODate);
    const SideEffectReport report =
        services.certificates.sideEffect(history, day, told(given, services));
    const QStringList missing = certificate::missingIn(report);
    Json json = Json::object();
    json["missing"] = texts(missing);
    json["advised"] = texts(certificate::advisedIn(report));
    json["vaccines"] = int(report.vaccines.size());
    if (!missing.isEmpty()) {
        call.console().result(json);
        call.console().message(u"Nothing was written. Missing: "_s + missing.join(u", "_s));
        return call.finish(Refused);
    }
    const QString asked = given.value(u"language"_s);
    const QString language = asked.isEmpty() ? services.settings.language() : asked;
    QByteArray pdf;
    if (!inSheetLanguage(call, [&] {
            pdf = ui::sideEffectSheet(report, services.catalogue.valueSets(), language).pdf();
        }))
        return;
    const QByteArray data = core::writeJson(certificate::sideEffectData(report), 2);
    if (!core::writeOwnerFile(given.value(u"pdf"_s), pdf) ||
        !core::writeOwnerFile(given.value(u"data"_s), data))
        return call.fail(core::error(core::ErrorCode::FileUnwritable));
    services.certificates.written(history.patient, services::CertificateService::Paper::SideEffect);
    json["pdf"] = core::jsonText(given.value(u"pdf"_s));
    json["data"] = core::jsonText(given.value(u"data"_s));
    json["sent"] = false;
    call.console().result(json);
    call.finish(Done);
}

void run(Invocation &call)
{
    if (const auto wrong = misused(call.arguments()))
        return call.refuseUsage(*wrong);
    withPerson(call, [&call](Services &services, const domain::Patient &person) {
        services.records.read(person, &call,
                              [&call, &services](const core::Result<domain::History> &history) {
                                  if (!history)
                                      return call.fail(history.error());
                                  draft(call, services, *history);
                              });
    });
}

} // namespace

Command sideEffectCommand()
{
    return {
        .shape = {.name = u"clinic side-effect"_s,
                  .options = personOptions() +
                             QList<OptionSpec>{
                                 {u"date"_s, u"D"_s, u"day of the vaccination"_s},
                                 {u"reaction"_s, u"T"_s, u"what happened, in words"_s},
                                 {u"code"_s, u"CODE"_s, u"the reaction, where the list knows it"_s},
                                 {u"began"_s, u"D"_s, u"when it began"_s},
                                 {u"duration"_s, u"T"_s, u"how long it took"_s},
                                 {u"outcome"_s, u"O"_s,
                                  u"recovered recovering not-recovered fatal unknown"_s},
                                 {u"hospital"_s, u"yes|no"_s, u"taken to hospital"_s},
                                 {u"life-threatening"_s, u"yes|no"_s, u"life in danger"_s},
                                 {u"lasting-harm"_s, u"yes|no"_s, u"harm that stays"_s},
                                 {u"treatment"_s, u"T"_s, u"what was done"_s},
                                 {u"medicines"_s, u"T"_s, u"other medicines"_s},
                                 {u"earlier"_s, u"T"_s, u"earlier reactions"_s},
                                 {u"telephone"_s, u"T"_s, u"of who reports"_s},
                                 {u"contact"_s, u"yes|no"_s, u"may the family be contacted"_s},
                                 {u"pdf"_s, u"FILE"_s, u"where to write the draft"_s},
                                 {u"data"_s, u"FILE"_s, u"where to write it as data"_s},
                                 sheetLanguageOption()}},
        .words = {},
        .summary = u"Drafts a report of a side effect for Lareb; nothing is sent."_s,
        .run = run,
        .laysOutPages = true};
}

} // namespace cli
