// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Subject.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

domain::Identifier identifier(const core::Json &json)
{
    return {core::stringMember(json, "system"), core::stringMember(json, "value")};
}

QString patientIdIn(const QString &reference)
{
    const QStringList parts = reference.split(u'/', Qt::SkipEmptyParts);
    const auto type = parts.lastIndexOf(u"Patient"_s);
    return type >= 0 && type + 1 < parts.size() ? parts.at(type + 1) : QString();
}

const core::Json *contained(const core::Json &resource, const QString &id)
{
    for (const core::Json &candidate : core::arrayMember(resource, "contained"))
        if (core::stringMember(candidate, "id") == id)
            return &candidate;
    return nullptr;
}

} // namespace

QString Subject::valueIn(const QString &system) const
{
    for (const domain::Identifier &candidate : identifiers)
        if (candidate.system == system)
            return candidate.value;
    return {};
}

bool Subject::has(const domain::Identifier &identifier) const
{
    return identifiers.contains(identifier);
}

Subject subjectOf(const core::Json &immunization)
{
    Subject subject;
    const core::Json *patient = core::member(immunization, "patient");
    if (!patient)
        return subject;
    if (const core::Json *logical = core::member(*patient, "identifier"))
        subject.identifiers.append(identifier(*logical));
    const QString reference = core::stringMember(*patient, "reference");
    if (!reference.startsWith(u'#'))
        subject.patientId = patientIdIn(reference);
    else if (const core::Json *inside = contained(immunization, reference.mid(1)))
        subject.identifiers += identifiersOf(*inside);
    subject.identifiers.removeIf([](const domain::Identifier &i) { return i.isEmpty(); });
    return subject;
}

bool agree(const Subject &one, const Subject &other)
{
    if (!one.patientId.isEmpty() && !other.patientId.isEmpty() && one.patientId != other.patientId)
        return false;
    return std::all_of(one.identifiers.begin(), one.identifiers.end(),
                       [&other](const domain::Identifier &number) {
                           const QString theirs = other.valueIn(number.system);
                           return theirs.isEmpty() || other.has(number);
                       });
}

QList<domain::Identifier> identifiersOf(const core::Json &resource)
{
    QList<domain::Identifier> result;
    for (const core::Json &element : core::arrayMember(resource, "identifier"))
        result.append(identifier(element));
    return result;
}

bool carries(const core::Json &resource, const domain::Identifier &wanted)
{
    return identifiersOf(resource).contains(wanted);
}

} // namespace registry
