// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/CodedValue.h"
#include "registry/HttpRequest.h"

#include <QString>

namespace registry {

using SearchParameters = QList<std::pair<QString, QString>>;

// The FHIR interactions (R4, http.html) as requests to one base URL.
class FhirRequests
{
public:
    explicit FhirRequests(QUrl base, HttpLimits limits);

    [[nodiscard]] HttpRequest capability() const;
    [[nodiscard]] HttpRequest read(const QByteArray &type, const QString &id) const;
    [[nodiscard]] HttpRequest searchByPost(const QByteArray &type,
                                           const SearchParameters &parameters) const;
    [[nodiscard]] HttpRequest searchByGet(const QByteArray &type,
                                          const SearchParameters &parameters) const;
    // A page link exactly as the register gave it.
    [[nodiscard]] HttpRequest page(const QUrl &link, HttpRequest::Method method) const;
    // `ifNoneExist` empty: an unconditional create.
    [[nodiscard]] HttpRequest create(const QByteArray &type, const core::Json &resource,
                                     const QString &ifNoneExist) const;
    // `versionId` empty: without If-Match.
    [[nodiscard]] HttpRequest update(const QByteArray &type, const QString &id,
                                     const QString &versionId, const core::Json &resource) const;
    [[nodiscard]] HttpRequest batch(const core::Json &bundle) const;

    // A page link made absolute; relative ones are meant from the base.
    [[nodiscard]] QUrl resolved(const QString &link) const;
    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    [[nodiscard]] QUrl at(const QString &path) const;
    [[nodiscard]] HttpRequest write(HttpRequest::Method method, QUrl url,
                                    const core::Json &body) const;

    QUrl m_base;
    HttpLimits m_limits;
};

// A value as FHIR search wants it: what would separate values is escaped (R4 search 3.1.1.4.0.1).
[[nodiscard]] QString searchText(QString value);
[[nodiscard]] QString searchToken(const domain::Identifier &identifier);
// FHIR `id` (and '_', which some servers use): what may stand in a path.
[[nodiscard]] bool isFhirId(QStringView text);

// Why a person's record is needed without a therapeutic link; nothing for an empty reason.
void addAccessReason(HttpRequest &request, const QString &reason);

} // namespace registry
