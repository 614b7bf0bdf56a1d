// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SearchIndex.h"

#include "core/PartialDate.h"
#include "sandbox/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void addTokens(QList<IndexRow> &rows, const QString &parameter, const core::Json &entries,
               const char *code)
{
    for (const core::Json &entry : entries)
        rows.append(
            {parameter, core::stringMember(entry, "system"), core::stringMember(entry, code), {}});
}

// A name is found by its start and by the start of each of its words.
void addName(QList<IndexRow> &rows, const QString &parameter, const QString &name)
{
    if (name.isEmpty())
        return;
    rows.append({parameter + ":exact"_L1, {}, name, {}});
    rows.append({"name:exact"_L1, {}, name, {}});
    const QString whole = folded(name);
    static const QRegularExpression wordStart(u"(?:^|[ '-])(?=\\w)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    auto starts = wordStart.globalMatch(whole);
    while (starts.hasNext()) {
        const QString rest = whole.sliced(starts.next().capturedEnd());
        rows.append({parameter, {}, rest, {}});
        rows.append({u"name"_s, {}, rest, {}});
    }
}

void addNames(QList<IndexRow> &rows, const core::Json &patient)
{
    for (const core::Json &name : core::arrayMember(patient, "name")) {
        addName(rows, u"family"_s, core::stringMember(name, "family"));
        for (const core::Json &given : core::arrayMember(name, "given"))
            addName(rows, u"given"_s, core::toQString(given));
    }
}

void addDate(QList<IndexRow> &rows, const QString &parameter, const QString &text)
{
    if (const auto range = dayRange(text))
        rows.append({parameter, {}, range->first, range->second});
}

void addPatient(QList<IndexRow> &rows, const core::Json &patient)
{
    addNames(rows, patient);
    addDate(rows, u"birthdate"_s, core::stringMember(patient, "birthDate"));
    const bool active = core::boolMember(patient, "active").value_or(true);
    rows.append({u"active"_s, {}, active ? u"true"_s : u"false"_s, {}});
}

void addImmunization(QList<IndexRow> &rows, const core::Json &immunization)
{
    rows.append({u"status"_s, {}, core::stringMember(immunization, "status"), {}});
    addDate(rows, u"date"_s, core::stringMember(immunization, "occurrenceDateTime"));
    if (const core::Json *vaccine = core::member(immunization, "vaccineCode"))
        addTokens(rows, u"vaccine-code"_s, core::arrayMember(*vaccine, "coding"), "code");
    if (const core::Json *patient = core::member(immunization, "patient"))
        rows.append({u"patient"_s,
                     {},
                     idOfReference(core::stringMember(*patient, "reference"), "Patient"_L1),
                     {}});
}

} // namespace

QList<IndexRow> indexRows(const core::Json &resource)
{
    QList<IndexRow> rows;
    addTokens(rows, u"identifier"_s, core::arrayMember(resource, "identifier"), "value");
    if (core::stringMember(resource, "resourceType") == "Patient"_L1)
        addPatient(rows, resource);
    else
        addImmunization(rows, resource);
    return rows;
}

std::optional<std::pair<QString, QString>> dayRange(const QString &text)
{
    const auto date = core::PartialDate::fromIso(QStringView(text).first(
        std::min(text.size(), text.contains(u'T') ? text.indexOf(u'T') : text.size())));
    if (!date)
        return std::nullopt;
    return std::pair(date->first().toString(Qt::ISODate), date->last().toString(Qt::ISODate));
}

QString idOfReference(const QString &reference, QLatin1StringView type)
{
    const QStringList parts = reference.split(u'/');
    return parts.size() >= 2 && parts[parts.size() - 2] == type ? parts.last() : QString();
}

} // namespace sandbox
