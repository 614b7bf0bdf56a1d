// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fhir {

struct SearchPage
{
    QList<core::Json> matches;         // resources of search.mode match (or without mode)
    QList<core::Json> others;          // included resources
    QList<core::RemoteIssue> outcomes; // OperationOutcomes in the page
    QString next;                      // link, followed exactly as given; empty: last page
    std::optional<qint64> total;
};
// Error: AnswerWrongResource when it is no searchset Bundle, AnswerMalformed.
[[nodiscard]] core::Result<SearchPage> readSearchPage(const core::Json &bundle);

struct BatchItem
{
    core::Json resource;
    QString ifNoneExist; // query part only: "identifier=system|value", percent-encoded
};
// "identifier=system|value" for ifNoneExist and the header If-None-Exist, percent-encoded.
[[nodiscard]] QString conditionalQuery(const QString &system, const QString &value);
[[nodiscard]] core::Json makeBatch(QList<BatchItem> items);

struct BatchAnswer
{
    int status = 0;
    QString location; // "Immunization/9f1c/_history/1", absolute or relative
    QString etag;
    core::Json resource; // when returned, else null
    QList<core::RemoteIssue> outcomes;
};
// One answer per entry sent, in order. Error: AnswerWrongResource, AnswerMalformed (among them:
// another number of entries than sent).
[[nodiscard]] core::Result<QList<BatchAnswer>> readBatchAnswer(const core::Json &bundle,
                                                               qsizetype sent);

// "Immunization/9f1c/_history/2", also absolute: the id and version; empty when it is neither.
struct ResourceLocation
{
    QString id;
    QString versionId;
};
[[nodiscard]] ResourceLocation parseLocation(QStringView location, QStringView type);
[[nodiscard]] QString versionFromETag(QStringView etag); // W/"2" → 2

} // namespace fhir
