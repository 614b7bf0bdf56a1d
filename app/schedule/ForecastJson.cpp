// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ForecastJson.h"

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

using core::Json;

// Absent and null: empty. Present but no text: a text that is no date.
QString dateText(const Json &object, const char *name)
{
    const Json *found = core::member(object, name);
    if (!found || found->is_null())
        return {};
    const QString text = core::toQString(*found);
    return text.isEmpty() ? u"?"_s : text;
}

const Json &object(const Json &parent, const char *name)
{
    static const Json none = Json::object();
    const Json *found = core::member(parent, name);
    return found && found->is_object() ? *found : none;
}

Facts readFacts(const Json &json)
{
    Facts facts;
    for (const auto &[name, value] : json.items()) {
        const QString key = QString::fromStdString(name);
        if (value.is_boolean())
            facts.insert(key, value.get<bool>());
        else if (value.is_number_integer())
            facts.insert(key, value.get<qint64>());
        else if (value.is_string())
            facts.insert(key, core::toQString(value));
    }
    return facts;
}

bool hasQuality(const Json &dose, QLatin1StringView flag)
{
    const Json *quality = core::member(dose, "quality");
    if (!quality)
        return false;
    if (!quality->is_array())
        return core::toQString(*quality) == flag;
    for (const Json &entry : *quality)
        if (core::toQString(entry) == flag)
            return true;
    return false;
}

double fraction(const Json &dose)
{
    const Json *found = core::member(dose, "fraction");
    const auto digits = found ? core::numberText(*found) : std::nullopt;
    return digits ? digits->toDouble() : 1;
}

Question::Dose readDose(const Json &json)
{
    Question::Dose dose;
    dose.id = core::stringMember(json, "id");
    dose.date = dateText(json, "date");
    dose.product = core::stringMember(json, "product");
    dose.expiry = dateText(json, "expiry");
    dose.fraction = fraction(json);
    dose.coldChainBroken = hasQuality(json, "cold-chain"_L1);
    dose.recalled = hasQuality(json, "recalled"_L1);
    dose.notDone = core::stringMember(json, "status") == "not-done"_L1;
    return dose;
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : core::jsonText(text);
}

Json dateOrNull(QDate date)
{
    return date.isNull() ? Json(nullptr) : core::jsonText(date.toString(Qt::ISODate));
}

Json texts(const QStringList &list)
{
    Json result = Json::array();
    for (const QString &text : list)
        result.push_back(core::jsonText(text));
    return result;
}

Json line(const DoseLine &dose)
{
    return {{"dose", core::jsonText(dose.dose)},     {"series", core::jsonText(dose.series)},
            {"status", core::jsonText(dose.status)}, {"slot", textOrNull(dose.slot)},
            {"reasons", texts(dose.reasons)},        {"notes", texts(dose.notes)}};
}

Json line(const SeriesLine &series)
{
    return {{"series", core::jsonText(series.series)},
            {"status", core::jsonText(series.status)},
            {"next", textOrNull(series.next)},
            {"earliest", dateOrNull(series.earliest)},
            {"recommended", dateOrNull(series.recommended)},
            {"overdueFrom", dateOrNull(series.overdueFrom)},
            {"latest", dateOrNull(series.latest)},
            {"mayGiveNow", series.mayGiveNow},
            {"reason", textOrNull(series.reason)},
            {"path", textOrNull(series.path)},
            {"pathReason", textOrNull(series.pathReason)}};
}

const char *errorName(ForecastError error)
{
    switch (error) {
    case ForecastError::BadDate:
        return "BAD_DATE";
    case ForecastError::AsOfBeforeBirth:
        return "ASOF_BEFORE_BIRTH";
    case ForecastError::NoProgrammeInForce:
        return "NO_PROGRAMME_IN_FORCE";
    case ForecastError::UnknownProgramme:
        break;
    }
    return "UNKNOWN_PROGRAMME";
}

} // namespace

Question readQuestion(const Json &json)
{
    Question question;
    question.programme = core::stringMember(json, "programme");
    question.asOf = dateText(json, "asOf");
    const Json &person = object(json, "person");
    question.birthDate = dateText(person, "birthDate");
    const QString sex = core::stringMember(person, "sex");
    if (!sex.isEmpty())
        question.sex = sex;
    question.facts = readFacts(object(json, "facts"));
    for (const Json &dose : core::arrayMember(json, "doses"))
        question.doses.append(readDose(dose));
    for (const Json &entry : core::arrayMember(json, "contraindications"))
        question.contraindications.append(
            {core::stringMember(entry, "target"), dateText(entry, "from"), dateText(entry, "to")});
    for (const Json &entry : core::arrayMember(json, "refusals"))
        question.refusals.append(
            {core::stringMember(entry, "target"), dateText(entry, "from"), dateText(entry, "to")});
    for (const Json &entry : core::arrayMember(json, "immunity"))
        question.immunity.append({core::stringMember(entry, "series"), dateText(entry, "from")});
    const Json *pregnancy = core::member(json, "pregnancy");
    if (pregnancy && pregnancy->is_object())
        question.lmp = dateText(*pregnancy, "lmp");
    return question;
}

Json toJson(const core::Result<Forecast, ForecastError> &answer)
{
    if (!answer)
        return {{"error", errorName(answer.error())}};
    Json doses = Json::array();
    for (const DoseLine &dose : answer->doses)
        doses.push_back(line(dose));
    Json series = Json::array();
    for (const SeriesLine &entry : answer->series)
        series.push_back(line(entry));
    return {{"programme", core::jsonText(answer->programme)},
            {"doses", doses},
            {"series", series},
            {"proposal", texts(answer->proposal)},
            {"unknownDoses", texts(answer->unknownDoses)}};
}

} // namespace schedule
