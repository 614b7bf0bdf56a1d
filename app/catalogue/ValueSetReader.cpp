// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/ValueSetReader.h"

#include "catalogue/CodeLists.h"
#include "catalogue/Fault.h"

#include <QSet>

using core::Json;
using domain::CodedValue;
using domain::Concept;
using namespace Qt::StringLiterals;

namespace catalogue {

namespace {

// The same code in a newer or older list of the same meaning, and what the concept itself names.
QList<CodedValue> otherCodings(const Json &json, const CodedValue &value, const Json &set)
{
    QList<CodedValue> result;
    if (!core::member(json, "system"))
        for (const QString &system : texts(set, "otherSystems"))
            result.append({system, value.code, value.display});
    for (const Json &coding : core::arrayMember(json, "alsoRead")) {
        const QString system = core::stringMember(coding, "system");
        result.append({system.isEmpty() ? value.system : system, core::stringMember(coding, "code"),
                       value.display});
    }
    return result;
}

QHash<QString, QString> labels(const Json &json)
{
    QHash<QString, QString> result;
    if (const Json *labels = core::member(json, "labels"))
        for (const auto &[language, text] : labels->items())
            result.insert(QString::fromStdString(language), core::toQString(text));
    return result;
}

Concept readConcept(const Json &json, const Json &set)
{
    Concept result;
    result.labels = labels(json);
    const QString own = core::stringMember(json, "system");
    const QString display = core::stringMember(json, "display");
    result.value.system = own.isEmpty() ? core::stringMember(set, "system") : own;
    result.value.code = core::stringMember(json, "code");
    result.value.display = display.isEmpty() ? result.labels.value(u"en"_s) : display;
    result.alsoRead = otherCodings(json, result.value, set);
    result.key = core::stringMember(json, "key");
    result.diseases = texts(json, "diseases");
    result.routes = texts(json, "routes");
    result.withoutSite = core::boolMember(json, "withoutSite").value_or(false);
    result.offered = core::boolMember(json, "offered").value_or(true);
    return result;
}

// Where a coding stands twice, nothing could tell which of the two is meant.
bool addsNothingTwice(const Concept &item, QSet<QString> &seen)
{
    QList<CodedValue> codings = item.alsoRead;
    codings.prepend(item.value);
    for (const CodedValue &coding : codings) {
        const QString key = coding.system + u'|' + coding.code;
        if (seen.contains(key))
            return false;
        seen.insert(key);
    }
    return true;
}

core::Result<QList<Concept>> readSet(const QString &name, const Json &set)
{
    QList<Concept> concepts;
    QSet<QString> seen;
    for (const Json &json : core::arrayMember(set, "concepts")) {
        concepts.append(readConcept(json, set));
        if (!addsNothingTwice(concepts.last(), seen))
            return fault(u"sets/%1/concepts/%2"_s.arg(name).arg(concepts.size() - 1), "doubled");
    }
    return concepts;
}

core::Result<domain::ValueSets> cohering(domain::ValueSets sets)
{
    for (const Concept &vaccine : sets.concepts(u"vaccine"_s))
        if (!allKnown(sets, u"disease"_s, vaccine.diseases))
            return fault(u"sets/vaccine"_s, "unknown disease");
    for (const Concept &site : sets.concepts(u"site"_s))
        if (!allKnown(sets, u"route"_s, site.routes))
            return fault(u"sets/site"_s, "unknown route");
    return sets;
}

} // namespace

core::Result<domain::ValueSets> readValueSets(const Json &file)
{
    domain::ValueSets sets;
    const Json *members = core::member(file, "sets");
    if (!members)
        return fault(u"sets"_s, "required");
    for (const auto &[name, set] : members->items()) {
        const QString setName = QString::fromStdString(name);
        const auto concepts = readSet(setName, set);
        if (!concepts)
            return concepts.error();
        sets.add(setName, *concepts);
    }
    return cohering(std::move(sets));
}

} // namespace catalogue
