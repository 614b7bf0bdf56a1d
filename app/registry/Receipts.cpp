// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Receipts.h"

#include "fhir/Bundle.h"
#include "registry/FhirRequests.h"

namespace registry {

Receipt receiptFor(const core::Json &immunization)
{
    Receipt receipt;
    const QString id = core::stringMember(immunization, "id");
    receipt.registerId = isFhirId(id) ? id : QString();
    if (const core::Json *meta = core::member(immunization, "meta"))
        receipt.versionId = core::stringMember(*meta, "versionId");
    receipt.resource = core::writeJson(immunization);
    return receipt;
}

Receipt receiptFromHeaders(const HttpAnswer &answer)
{
    const auto location =
        fhir::parseLocation(QString::fromLatin1(answer.location), u"Immunization");
    Receipt receipt;
    receipt.registerId = isFhirId(location.id) ? location.id : QString();
    receipt.versionId = location.versionId;
    if (receipt.versionId.isEmpty())
        receipt.versionId = fhir::versionFromETag(QString::fromLatin1(answer.etag));
    return receipt;
}

bool holds(const core::Json &actual, const core::Json &expected)
{
    if (expected.is_array()) {
        if (!actual.is_array() || actual.size() != expected.size())
            return false;
        for (size_t i = 0; i < expected.size(); ++i)
            if (!holds(actual[i], expected[i]))
                return false;
        return true;
    }
    if (!expected.is_object())
        return core::numberText(actual) == core::numberText(expected) &&
               (core::numberText(expected) || actual == expected);
    for (const auto &[name, value] : expected.items()) {
        const core::Json *theirs = core::member(actual, name.c_str());
        if (!theirs || !holds(*theirs, value))
            return false;
    }
    return true;
}

bool holdsContent(const core::Json &actual, const core::Json &expected)
{
    core::Json content = expected;
    for (const char *own : {"id", "meta", "text"})
        content.erase(own);
    return holds(actual, content);
}

} // namespace registry
