// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ForecastJson.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

using core::Json;

// What a fact has to be to mean anything (shared/spec schedules 4.1). A date is checked as one.
enum class FactType { Text, Flag, Days, Date };
const QHash<QString, FactType> factTypes{{u"motherHbsag"_s, FactType::Text},
                                         {u"maternalPertussis"_s, FactType::Text},
                                         {u"maternalPertussisDate"_s, FactType::Date},
                                         {u"maternalPertussisInfection"_s, FactType::Flag},
                                         {u"gestationDays"_s, FactType::Days},
                                         {u"specialCircumstance"_s, FactType::Flag},
                                         {u"infantPath"_s, FactType::Text},
                                         {u"earlyStartIndication"_s, FactType::Flag}};

// Reads members and remembers whether any had the wrong type.
class Reader
{
public:
    [[nodiscard]] bool malformed() const { return m_malformed; }

    // Null counts as absent.
    static const Json *member(const Json &parent, const char *name)
    {
        const Json *found = core::member(parent, name);
        return found && !found->is_null() ? found : nullptr;
    }

    QString text(const Json &parent, const char *name)
    {
        const Json *found = member(parent, name);
        check(!found || found->is_string());
        return found ? core::toQString(*found) : QString();
    }

    QString needed(const Json &parent, const char *name)
    {
        const QString found = text(parent, name);
        check(!found.isEmpty());
        return found;
    }

    // Present but no text: a text that is no date.
    static QString date(const Json &parent, const char *name)
    {
        const Json *found = member(parent, name);
        if (!found)
            return {};
        const QString read = core::toQString(*found);
        return read.isEmpty() ? u"?"_s : read;
    }

    const Json &object(const Json &parent, const char *name)
    {
        static const Json none = Json::object();
        const Json *found = member(parent, name);
        check(!found || found->is_object());
        return found && found->is_object() ? *found : none;
    }

    const Json &objects(const Json &parent, const char *name)
    {
        const Json *found = member(parent, name);
        check(!found || found->is_array());
        const Json &list = core::arrayMember(parent, name);
        for (const Json &entry : list)
            check(entry.is_object());
        return list;
    }

    Facts facts(const Json &json);
    Question::Dose dose(const Json &json);

private:
    void check(bool good) { m_malformed = m_malformed || !good; }
    std::optional<FactValue> fact(FactType type, const Json &value);
    double fraction(const Json &dose);
    void quality(const Json &json, Question::Dose &dose);

    bool m_malformed = false;
};

// 258 and 258.0 are the same number of days.
std::optional<qint64> wholeNumber(const Json &value)
{
    const auto digits = core::numberText(value);
    const double number = digits ? digits->toDouble() : 0.5;
    const auto integer = static_cast<qint64>(std::clamp(number, -1e9, 1e9));
    return static_cast<double>(integer) == number ? std::optional(integer) : std::nullopt;
}

std::optional<FactValue> Reader::fact(FactType type, const Json &value)
{
    const auto days = type == FactType::Days ? wholeNumber(value) : std::nullopt;
    const bool isText = type == FactType::Text || type == FactType::Date;
    const bool fits = isText                   ? value.is_string()
                      : type == FactType::Flag ? value.is_boolean()
                                               : days.has_value();
    if (!fits && type == FactType::Date)
        return FactValue(u"?"_s);
    check(fits);
    if (!fits)
        return std::nullopt;
    return isText                   ? FactValue(core::toQString(value))
           : type == FactType::Flag ? FactValue(value.get<bool>())
                                    : FactValue(*days);
}

// Facts that the engine does not know, but a programme may ask for, are taken as they come.
Facts Reader::facts(const Json &json)
{
    Facts facts;
    for (const auto &[name, value] : json.items()) {
        const QString key = QString::fromStdString(name);
        const auto known = factTypes.constFind(key);
        if (value.is_null())
            continue;
        if (known != factTypes.constEnd()) {
            if (auto read = fact(*known, value))
                facts.insert(key, *read);
        } else if (value.is_boolean()) {
            facts.insert(key, value.get<bool>());
        } else if (const auto number = wholeNumber(value)) {
            facts.insert(key, *number);
        } else if (value.is_string()) {
            facts.insert(key, core::toQString(value));
        }
    }
    return facts;
}

void Reader::quality(const Json &json, Question::Dose &dose)
{
    const auto flag = [&](const Json &value) {
        const QString word = core::toQString(value);
        dose.coldChainBroken = dose.coldChainBroken || word == "cold-chain"_L1;
        dose.recalled = dose.recalled || word == "recalled"_L1;
        check(word == "cold-chain"_L1 || word == "recalled"_L1);
    };
    const Json *found = member(json, "quality");
    if (found && found->is_array())
        std::for_each(found->begin(), found->end(), flag);
    else if (found)
        flag(*found);
}

double Reader::fraction(const Json &dose)
{
    const Json *found = member(dose, "fraction");
    if (!found)
        return 1;
    const auto digits = core::numberText(*found);
    const double read = digits ? digits->toDouble() : -1;
    check(read >= 0);
    return read;
}

Question::Dose Reader::dose(const Json &json)
{
    Question::Dose dose;
    dose.id = text(json, "id");
    dose.date = date(json, "date");
    dose.product = text(json, "product");
    dose.expiry = date(json, "expiry");
    dose.fraction = fraction(json);
    quality(json, dose);
    const QString status = text(json, "status");
    dose.notDone = status == "not-done"_L1;
    check(status.isEmpty() || status == "completed"_L1 || dose.notDone);
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
        return "UNKNOWN_PROGRAMME";
    case ForecastError::BadInput:
        break;
    }
    return "BAD_INPUT";
}

} // namespace

Question readQuestion(const Json &json)
{
    Reader reader;
    Question question;
    question.programme = core::stringMember(json, "programme");
    question.asOf = Reader::date(json, "asOf");
    const Json &person = reader.object(json, "person");
    question.birthDate = Reader::date(person, "birthDate");
    const QString sex = reader.text(person, "sex");
    if (!sex.isEmpty())
        question.sex = sex;
    question.facts = reader.facts(reader.object(json, "facts"));
    for (const Json &dose : reader.objects(json, "doses"))
        question.doses.append(reader.dose(dose));
    for (const Json &entry : reader.objects(json, "contraindications"))
        question.contraindications.append({reader.needed(entry, "target"),
                                           Reader::date(entry, "from"), Reader::date(entry, "to")});
    for (const Json &entry : reader.objects(json, "refusals"))
        question.refusals.append({reader.needed(entry, "target"), Reader::date(entry, "from"),
                                  Reader::date(entry, "to")});
    for (const Json &entry : reader.objects(json, "immunity"))
        question.immunity.append({reader.needed(entry, "series"), Reader::date(entry, "from")});
    if (Reader::member(json, "pregnancy"))
        question.lmp = Reader::date(reader.object(json, "pregnancy"), "lmp");
    question.malformed = reader.malformed();
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
