// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/CapabilityReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

const core::Json &serverPart(const core::Json &statement)
{
    static const core::Json none = core::Json::object();
    for (const core::Json &rest : core::arrayMember(statement, "rest"))
        if (core::stringMember(rest, "mode") == "server"_L1)
            return rest;
    return none;
}

bool hasInteraction(const core::Json &part, QLatin1StringView code)
{
    for (const core::Json &interaction : core::arrayMember(part, "interaction"))
        if (core::stringMember(interaction, "code") == code)
            return true;
    return false;
}

constexpr qsizetype longestText = 300;

// Times without a zone are nobody's times.
QDateTime moment(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time;
}

QList<PlannedStop> plannedStops(const QString &description)
{
    static const QRegularExpression interval(u"(\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+)/"
                                             "(\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+)"_s);
    QList<PlannedStop> stops;
    for (QString line : description.split(u'\n')) {
        const auto found = interval.match(line);
        const PlannedStop stop{moment(found.captured(1)), moment(found.captured(2)),
                               line.remove(interval).simplified().left(longestText)};
        if (stop.from.isValid() && stop.until > stop.from)
            stops.append(stop);
    }
    std::sort(stops.begin(), stops.end(),
              [](const PlannedStop &a, const PlannedStop &b) { return a.from < b.from; });
    return stops;
}

} // namespace

Capability readCapabilityStatement(const core::Json &statement)
{
    Capability result;
    result.fhirVersion = core::stringMember(statement, "fhirVersion");
    if (const core::Json *software = core::member(statement, "software"))
        result.software = (core::stringMember(*software, "name") + u' ' +
                           core::stringMember(*software, "version"))
                              .trimmed();
    if (const core::Json *here = core::member(statement, "implementation"))
        result.plannedStops = plannedStops(core::stringMember(*here, "description"));
    const core::Json &rest = serverPart(statement);
    result.batch = hasInteraction(rest, "batch"_L1);
    result.transaction = hasInteraction(rest, "transaction"_L1);
    for (const core::Json &resource : core::arrayMember(rest, "resource")) {
        if (core::stringMember(resource, "type") != "Immunization"_L1)
            continue;
        result.conditionalCreate = core::boolMember(resource, "conditionalCreate").value_or(false);
        const QString versioning = core::stringMember(resource, "versioning");
        result.versionedUpdate = versioning == "versioned-update"_L1;
    }
    return result;
}

} // namespace registry
