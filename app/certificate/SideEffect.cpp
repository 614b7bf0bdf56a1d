// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate/SideEffect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certificate {

namespace {

using core::Json;

const QStringList &outcomes()
{
    static const QStringList words{u"recovered"_s, u"recovering"_s, u"not-recovered"_s, u"fatal"_s,
                                   u"unknown"_s};
    return words;
}

QString initialsOf(const domain::Patient &patient)
{
    QString initials;
    for (const QString &name : patient.given + QStringList{patient.family})
        if (!name.trimmed().isEmpty())
            initials += name.trimmed().front().toUpper() + u'.';
    return initials;
}

void put(Json &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json[name] = core::jsonText(text);
}

void put(Json &json, const char *name, const std::optional<bool> &answer)
{
    if (answer)
        json[name] = *answer;
}

const char *genderWord(domain::Gender gender)
{
    switch (gender) {
    case domain::Gender::Male:
        return "male";
    case domain::Gender::Female:
        return "female";
    case domain::Gender::Other:
        return "other";
    case domain::Gender::Unknown:
        break;
    }
    return "unknown";
}

Json suspect(const Line &line)
{
    Json medication = {{"resourceType", "Medication"}};
    put(medication, "brand", line.brand);
    put(medication, "vaccineCode", line.vaccineCodes.value(0).code);
    put(medication, "lotNumber", line.lot);
    put(medication, "given", line.occurrence.wire());
    return {{"instance", medication}};
}

// On a day from the vaccination to the report.
bool mayHaveBegun(const SideEffectReport &report)
{
    const QDate began = QDate::fromString(report.began.trimmed().left(10), Qt::ISODate);
    const bool isBefore =
        std::any_of(report.vaccines.begin(), report.vaccines.end(), [began](const Line &line) {
            return line.occurrence.date && began < line.occurrence.date->first();
        });
    return began.isValid() && !isBefore && (report.written.isNull() || began <= report.written);
}

} // namespace

SideEffectReport sideEffectReport(const domain::History &history, QDate day)
{
    SideEffectReport report;
    report.initials = initialsOf(history.patient);
    report.gender = history.patient.gender;
    report.born = domain::bornOn(history.patient);
    for (const Line &line : linesOf(history))
        if (line.occurrence.date && line.occurrence.date->isFull() &&
            line.occurrence.date->first() == day)
            report.vaccines.append(line);
    return report;
}

bool isOutcome(const QString &word)
{
    return outcomes().contains(word);
}

QStringList missingIn(const SideEffectReport &report)
{
    QStringList missing;
    if (report.vaccines.isEmpty())
        missing.append(u"vaccine"_s);
    if (report.reaction.trimmed().isEmpty())
        missing.append(u"reaction"_s);
    if (!mayHaveBegun(report))
        missing.append(u"began"_s);
    if (!isOutcome(report.outcome))
        missing.append(u"outcome"_s);
    return missing;
}

QStringList advisedIn(const SideEffectReport &report)
{
    const bool lotLacks = std::any_of(report.vaccines.begin(), report.vaccines.end(),
                                      [](const Line &line) { return line.lot.isEmpty(); });
    return lotLacks ? QStringList{u"lot"_s} : QStringList();
}

Json sideEffectData(const SideEffectReport &report)
{
    Json json = {{"resourceType", "AdverseEvent"}, {"actuality", "actual"}};
    Json event = Json::object();
    if (!report.reactionCode.code.isEmpty())
        event["coding"] = Json::array({{{"system", core::jsonText(report.reactionCode.system)},
                                        {"code", core::jsonText(report.reactionCode.code)}}});
    put(event, "text", report.reaction);
    json["event"] = event;
    Json subject = Json::object();
    put(subject, "display", report.initials);
    if (report.gender)
        subject["gender"] = genderWord(*report.gender);
    if (report.born)
        put(subject, "birthDate", report.born->iso());
    json["subject"] = subject;
    put(json, "date", report.began);
    put(json, "recordedDate", report.written.toString(Qt::ISODate));
    put(json, "duration", report.duration);
    put(json, "outcome", report.outcome);
    Json seriousness = Json::object();
    put(seriousness, "hospital", report.hospital);
    put(seriousness, "lifeThreatening", report.lifeThreatening);
    put(seriousness, "lastingHarm", report.lastingHarm);
    if (!seriousness.empty())
        json["seriousness"] = seriousness;
    json["suspectEntity"] = Json::array();
    for (const Line &line : report.vaccines)
        json["suspectEntity"].push_back(suspect(line));
    put(json, "treatment", report.treatment);
    put(json, "otherMedicines", report.otherMedicines);
    put(json, "earlierReactions", report.earlierReactions);
    Json recorder = Json::object();
    put(recorder, "display", report.reporter);
    put(recorder, "organization", report.organization);
    put(recorder, "telephone", report.telephone);
    put(recorder, "mayBeContacted", report.mayBeContacted);
    json["recorder"] = recorder;
    return json;
}

} // namespace certificate
