// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/nl/NlConsent.h"

#include "fhir/DataTypes.h"
#include "fhir/nl/NlProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::nl {

namespace {

using core::Json;
using domain::ConsentLine;
using domain::ConsentManner;
using domain::ConsentRole;

Json conceptJson(const char *system, const QString &code)
{
    return codeableConceptJson({QLatin1StringView(system), code, {}});
}

// Only spoken has a code that is publicly known.
Json mannerJson(ConsentManner manner)
{
    if (manner == ConsentManner::Spoken)
        return conceptJson(codeSystem::consentManner, u"02"_s);
    return {{"text", core::jsonText(QString(domain::name(manner)))}};
}

bool isRelated(const ConsentLine &line)
{
    return line.role == ConsentRole::Parent || line.role == ConsentRole::Guardian;
}

Json relatedPerson(const ConsentLine &line, const QString &id, const Json &patient)
{
    Json result = {{"resourceType", "RelatedPerson"}};
    put(result, "id", id);
    result["patient"] = patient;
    result["relationship"] = Json::array({conceptJson(
        codeSystem::roles, line.role == ConsentRole::Guardian ? u"GUARD"_s : u"PRN"_s)});
    result["name"] = Json::array({{{"text", core::jsonText(line.by)}}});
    return result;
}

Json performer(const ConsentLine &line, const QString &relatedId, const Json &patient)
{
    if (line.role == ConsentRole::Child)
        return patient;
    Json result = Json::object();
    put(result, isRelated(line) ? "reference" : "display",
        isRelated(line) ? u'#' + relatedId : line.by);
    return result;
}

Json exchangeProvision()
{
    Json actor = Json::object();
    actor["role"] = conceptJson(codeSystem::participation, u"IRCP"_s);
    actor["reference"] = {{"display", "RIVM"}};
    return {{"type", "permit"}, {"actor", Json::array({std::move(actor)})}};
}

Json consent(const ConsentLine &line, const QString &id, const Json &by, const Json &patient,
             const NlElements &elements)
{
    const QString day = line.date.toString(Qt::ISODate);
    Json result = {{"resourceType", "Consent"}};
    put(result, "id", id);
    addExtension(result, extensionJson(extensionUrl::consentManner, "valueCodeableConcept",
                                       mannerJson(line.manner)));
    put(result, "status", u"active"_s);
    result["scope"] = conceptJson(codeSystem::consentScope, u"patient-privacy"_s);
    result["category"] = Json::array({conceptJson(codeSystem::loinc, u"59284-0"_s)});
    result["patient"] = patient;
    put(result, "dateTime", day);
    result["performer"] = Json::array({by});
    const Json asking =
        line.organization ? elements.organization(*line.organization) : Json(nullptr);
    if (!asking.is_null())
        result["organization"] = Json::array({asking["actor"]});
    result["policy"] = Json::array({{{"uri", policy::exchange}}});
    Json verification = {{"verified", true}};
    verification["verifiedWith"] = by;
    put(verification, "verificationDate", day);
    result["verification"] = Json::array({std::move(verification)});
    result["provision"] = exchangeProvision();
    return result;
}

} // namespace

ConsentElements consentElements(const QList<ConsentLine> &lines, const Json &patient,
                                const NlElements &elements)
{
    ConsentElements result;
    int number = 0;
    for (const ConsentLine &line : lines) {
        const QString id = u"permission-%1"_s.arg(++number);
        const QString relatedId = u"by-%1"_s.arg(number);
        result.contained.push_back(
            consent(line, id, performer(line, relatedId, patient), patient, elements));
        if (isRelated(line))
            result.contained.push_back(relatedPerson(line, relatedId, patient));
        result.extensions.push_back(
            extensionJson(extensionUrl::supportingInfo, "valueReference",
                          {{"reference", core::jsonText(u'#' + id)}, {"type", "Consent"}}));
    }
    return result;
}

} // namespace fhir::nl
