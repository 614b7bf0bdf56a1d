// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Receipts.h"

#include "fhir/Bundle.h"
#include "registry/FhirRequests.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

QStringList codesOf(const core::Json &resource, const char *element)
{
    QStringList codes;
    if (const core::Json *codeable = core::member(resource, element))
        for (const core::Json &coding : core::arrayMember(*codeable, "coding"))
            codes.append(core::stringMember(coding, "code"));
    codes.removeAll(QString());
    return codes;
}

bool sharesNoCode(const core::Json &record, const core::Json &sent, const char *element)
{
    const QStringList theirs = codesOf(record, element);
    const QStringList ours = codesOf(sent, element);
    return !theirs.isEmpty() && !ours.isEmpty() &&
           std::none_of(ours.begin(), ours.end(),
                        [&](const QString &code) { return theirs.contains(code); });
}

// An instant may come back in another time zone, but not with another precision.
bool sameMoment(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    const bool instants = one.contains(u'T') && other.contains(u'T');
    const QDateTime first = QDateTime::fromString(one, Qt::ISODate);
    return instants && first.isValid() && first == QDateTime::fromString(other, Qt::ISODate);
}

bool differs(const core::Json &record, const core::Json &sent, const char *element)
{
    const QString theirs = core::stringMember(record, element);
    const QString ours = core::stringMember(sent, element);
    return !theirs.isEmpty() && !ours.isEmpty() && !sameMoment(theirs, ours);
}

std::optional<double> doseOf(const core::Json &resource)
{
    const core::Json *quantity = core::member(resource, "doseQuantity");
    const core::Json *value = quantity ? core::member(*quantity, "value") : nullptr;
    const auto digits = value ? core::numberText(*value) : std::nullopt;
    return digits ? std::optional(digits->toDouble()) : std::nullopt;
}

} // namespace

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

bool contradicts(const core::Json &record, const core::Json &sent)
{
    for (const char *element : {"status", "occurrenceDateTime", "occurrenceString", "lotNumber"})
        if (differs(record, sent, element))
            return true;
    const auto theirs = doseOf(record);
    const auto ours = doseOf(sent);
    return sharesNoCode(record, sent, "vaccineCode") || (theirs && ours && theirs != ours);
}

} // namespace registry
