// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SearchQuery.h"

#include "sandbox/SearchIndex.h"
#include "sandbox/Text.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int maxCount = 1000;

enum class Kind { Token, String, Date, LastUpdated, Id, Patient, PatientIdentifier };

const QHash<QString, Kind> &kinds(const QString &type)
{
    static const QHash<QString, Kind> patient{
        {u"_id"_s, Kind::Id},           {u"_lastUpdated"_s, Kind::LastUpdated},
        {u"identifier"_s, Kind::Token}, {u"family"_s, Kind::String},
        {u"given"_s, Kind::String},     {u"name"_s, Kind::String},
        {u"birthdate"_s, Kind::Date},   {u"active"_s, Kind::Token}};
    static const QHash<QString, Kind> immunization{
        {u"_id"_s, Kind::Id},
        {u"_lastUpdated"_s, Kind::LastUpdated},
        {u"identifier"_s, Kind::Token},
        {u"status"_s, Kind::Token},
        {u"date"_s, Kind::Date},
        {u"vaccine-code"_s, Kind::Token},
        {u"patient"_s, Kind::Patient},
        {u"patient:Patient"_s, Kind::Patient},
        {u"patient:identifier"_s, Kind::PatientIdentifier},
        {u"patient.identifier"_s, Kind::PatientIdentifier},
        {u"patient:Patient.identifier"_s, Kind::PatientIdentifier}};
    return type == "Patient"_L1 ? patient : immunization;
}

// Parameters that say how to answer, and the label by which some registers mark health data.
const QSet<QString> &otherKnown()
{
    static const QSet<QString> names{u"_sort"_s,    u"_count"_s, u"_format"_s,  u"_pretty"_s,
                                     u"_summary"_s, u"_total"_s, u"_security"_s};
    return names;
}

// Commas separate, unless written as "\,".
QStringList alternatives(const QString &text)
{
    QStringList values{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            values.last() += text[++i];
        else if (text[i] == u',')
            values.append(QString());
        else
            values.last() += text[i];
    }
    return values;
}

struct Condition
{
    QByteArray sql;
    QList<QString> values;
};

Issue invalid(const QString &parameter)
{
    return {u"invalid"_s, u"SEARCH_VALUE"_s, "The value of this search parameter is invalid."_L1,
            parameter};
}

Condition tokenCondition(const QString &value)
{
    const qsizetype bar = value.indexOf(u'|');
    if (bar < 0)
        return {"s.value = ?", {value}};
    const QString system = value.first(bar);
    const QString code = value.sliced(bar + 1);
    if (code.isEmpty())
        return {"s.system = ?", {system}};
    return {"s.system = ? AND s.value = ?", {system, code}};
}

Condition stringCondition(const QString &value, const QString &modifier)
{
    if (modifier == "exact"_L1)
        return {"s.value = ?", {value}};
    const QString text = folded(value);
    if (modifier == "contains"_L1)
        return {"instr(s.value, ?) > 0", {text}};
    return {"s.value >= ? AND s.value < ?", {text, text + QChar(0xffff)}};
}

// A list where it can be one: SQLite takes a thousand ORs in a row, and not one more.
QByteArray anyOf(const QList<Condition> &conditions)
{
    const QByteArray first = conditions.first().sql;
    const bool alike = std::all_of(conditions.begin(), conditions.end(),
                                   [&first](const Condition &one) { return one.sql == first; });
    if (alike && first == "s.value = ?")
        return "s.value IN (?" + QByteArray(", ?").repeated(conditions.size() - 1) + ")";
    if (alike && first == "s.system = ? AND s.value = ?")
        return "(s.system, s.value) IN (VALUES (?, ?)" +
               QByteArray(", (?, ?)").repeated(conditions.size() - 1) + ")";
    QByteArrayList parts;
    for (const Condition &one : conditions)
        parts.append("(" + one.sql + ")");
    return parts.join(" OR ");
}

// FHIR R4 search 3.1.1.5.1: the prefix compares the range of the parameter with that of the
// resource.
std::optional<Condition> rangeCondition(const QString &prefix, const QByteArray &from,
                                        const QByteArray &to,
                                        const std::pair<QString, QString> &asked)
{
    const auto &[first, last] = asked;
    if (prefix == "eq"_L1)
        return Condition{from + " >= ? AND " + to + " <= ?", {first, last}};
    if (prefix == "ne"_L1)
        return Condition{"NOT (" + from + " >= ? AND " + to + " <= ?)", {first, last}};
    if (prefix == "ge"_L1)
        return Condition{to + " >= ?", {first}};
    if (prefix == "gt"_L1)
        return Condition{to + " > ?", {last}};
    if (prefix == "le"_L1)
        return Condition{from + " <= ?", {last}};
    if (prefix == "lt"_L1)
        return Condition{from + " < ?", {first}};
    if (prefix == "sa"_L1)
        return Condition{from + " > ?", {last}};
    if (prefix == "eb"_L1)
        return Condition{to + " < ?", {first}};
    return std::nullopt;
}

// "ge2019-05" → prefix and date; no prefix means eq.
std::pair<QString, QString> prefixAndDate(const QString &value)
{
    if (!value.isEmpty() && value[0].isLetter())
        return {value.first(std::min<qsizetype>(2, value.size())),
                value.sliced(std::min<qsizetype>(2, value.size()))};
    return {u"eq"_s, value};
}

std::optional<Condition> dateCondition(const QString &value)
{
    const auto [prefix, date] = prefixAndDate(value);
    const auto range = dayRange(date);
    return range ? rangeCondition(prefix, "s.value", "s.upper", *range) : std::nullopt;
}

// Instants are stored in UTC with milliseconds, so their texts compare.
std::optional<Condition> updatedCondition(const QString &value)
{
    const auto [prefix, date] = prefixAndDate(value);
    std::pair<QString, QString> range;
    if (date.contains(u'T')) {
        const QDateTime instant = QDateTime::fromString(date, Qt::ISODateWithMs);
        if (!instant.isValid())
            return std::nullopt;
        const QString text = instant.toUTC().toString(Qt::ISODateWithMs);
        const bool whole = !date.contains(u'.');
        range = {text, whole ? QString(text).replace(".000Z"_L1, ".999Z"_L1) : text};
    } else if (const auto days = dayRange(date)) {
        range = {days->first, days->second + "T99"_L1};
    } else {
        return std::nullopt;
    }
    return rangeCondition(prefix, "current.updated", "current.updated", range);
}

class Parser
{
public:
    Parser(const QString &type, bool strict)
        : m_type(type)
        , m_strict(strict)
    {
    }

    std::optional<Issue> take(const QString &name, const QString &value);
    SearchQuery result();

private:
    std::optional<Issue> takeFilter(Kind kind, const QString &name, const QString &modifier,
                                    const QString &value);
    std::optional<Condition> condition(Kind kind, const QString &modifier, const QString &value);
    std::optional<Issue> takeAnswerOption(const QString &name, const QString &value);
    bool takeSort(const QString &value);
    static QByteArray wrapped(Kind kind, const QByteArray &alternatives);

    QString m_type;
    bool m_strict;
    SearchQuery m_query;
    QList<QByteArray> m_conditions;
};

std::optional<Issue> Parser::take(const QString &name, const QString &value)
{
    if (otherKnown().contains(name))
        return takeAnswerOption(name, value);
    const auto &known = kinds(m_type);
    if (known.contains(name))
        return takeFilter(known.value(name), name, {}, value);
    const QString base = name.section(u':', 0, 0);
    const QString modifier = name.section(u':', 1);
    const bool modified = known.contains(base) && known.value(base) == Kind::String &&
                          (modifier == "exact"_L1 || modifier == "contains"_L1);
    if (modified)
        return takeFilter(Kind::String, base, modifier, value);
    // A modifier that is not understood would change the meaning of a known parameter.
    if (m_strict || known.contains(base))
        return Issue{u"not-supported"_s, u"SEARCH_PARAMETER"_s,
                     "This search parameter is not supported."_L1, name};
    return std::nullopt;
}

std::optional<Condition> Parser::condition(Kind kind, const QString &modifier, const QString &value)
{
    switch (kind) {
    case Kind::Token:
        return tokenCondition(value);
    case Kind::String:
        return stringCondition(value, modifier);
    case Kind::Date:
        return dateCondition(value);
    case Kind::LastUpdated:
        return updatedCondition(value);
    case Kind::Id:
        return Condition{"current.id = ?", {value}};
    case Kind::Patient: {
        const QString id = value.contains(u'/') ? idOfReference(value, "Patient"_L1) : value;
        m_query.patients.append(id);
        return Condition{"s.value = ?", {id}};
    }
    case Kind::PatientIdentifier:
        m_query.patientIdentifiers.append(value);
        return tokenCondition(value);
    }
    return std::nullopt;
}

// The type is bound, not compared with the outer row's: so the inner search is run once.
QByteArray Parser::wrapped(Kind kind, const QByteArray &alternatives)
{
    if (kind == Kind::Id || kind == Kind::LastUpdated)
        return "(" + alternatives + ")";
    if (kind == Kind::PatientIdentifier)
        return "current.id IN (SELECT i.id FROM search i JOIN search s ON s.type = 'Patient' AND "
               "s.id = i.value WHERE i.type = ? AND i.parameter = 'patient' AND "
               "s.parameter = 'identifier' AND (" +
               alternatives + "))";
    return "current.id IN (SELECT s.id FROM search s WHERE s.type = ? AND s.parameter = ? AND (" +
           alternatives + "))";
}

std::optional<Issue> Parser::takeFilter(Kind kind, const QString &name, const QString &modifier,
                                        const QString &value)
{
    if (value.isEmpty())
        return m_strict ? std::optional(invalid(name)) : std::nullopt;
    QList<Condition> found;
    QList<QString> values;
    for (const QString &alternative : alternatives(value)) {
        const auto one = condition(kind, modifier, alternative);
        if (!one)
            return invalid(name);
        found.append(*one);
        values.append(one->values);
    }
    m_conditions.append(wrapped(kind, anyOf(found)));
    if (kind != Kind::Id && kind != Kind::LastUpdated)
        m_query.values.append(m_type);
    if (kind == Kind::Patient)
        m_query.values.append(u"patient"_s);
    else if (m_conditions.last().contains("s.parameter = ?"))
        m_query.values.append(modifier == "exact"_L1 ? name + ":exact"_L1 : name);
    m_query.values.append(values);
    return std::nullopt;
}

bool Parser::takeSort(const QString &value)
{
    QByteArrayList keys;
    for (QString key : value.split(u',')) {
        const bool descending = key.startsWith(u'-');
        if (descending)
            key.remove(0, 1);
        const QByteArray direction = descending ? " DESC" : " ASC";
        if (key == "_lastUpdated"_L1)
            keys.append("current.updated" + direction);
        else if (key == "_id"_L1)
            keys.append("current.id" + direction);
        else if (kinds(m_type).value(key, Kind::Id) == Kind::Date ||
                 kinds(m_type).value(key, Kind::Id) == Kind::String)
            keys.append("(SELECT min(s.value) FROM search s WHERE s.type = current.type AND s.id = "
                        "current.id AND s.parameter = '" +
                        key.toLatin1() + "')" + direction);
        else
            return false;
    }
    m_query.orderBy = keys.join(", ") + ", ";
    return true;
}

std::optional<Issue> Parser::takeAnswerOption(const QString &name, const QString &value)
{
    if (name == "_count"_L1) {
        bool number = false;
        const int count = value.toInt(&number);
        if (!number || count < 0)
            return invalid(name);
        m_query.count = std::min(count, maxCount);
        m_query.summaryOnly = m_query.summaryOnly || count == 0;
    } else if (name == "_summary"_L1) {
        m_query.summaryOnly = m_query.summaryOnly || value == "count"_L1;
    } else if (name == "_sort"_L1 && !takeSort(value)) {
        return invalid(name);
    }
    return std::nullopt;
}

SearchQuery Parser::result()
{
    m_query.where = "current.type = ?";
    m_query.values.prepend(m_type);
    for (const QByteArray &condition : m_conditions)
        m_query.where += " AND " + condition;
    m_query.orderBy += "current.sequence";
    return m_query;
}

} // namespace

core::Result<SearchQuery, Issue> parseSearch(const QString &type, const Parameters &parameters,
                                             bool strict)
{
    Parser parser(type, strict);
    for (const auto &[name, value] : parameters)
        if (const auto issue = parser.take(name, value))
            return *issue;
    return parser.result();
}

} // namespace sandbox
