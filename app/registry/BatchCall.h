// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "fhir/Bundle.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

#include <QHash>

namespace registry {

using BatchReceipts = QList<core::Result<Receipt>>;

// Creates in one batch bundle, each conditional on its identifier and with its own answer.
class BatchCall final : public Call<BatchReceipts>
{
public:
    BatchCall(ClientParts &parts, QList<domain::OutboxEntry> entries, QObject *owner,
              QObject *context, core::Reply<BatchReceipts> reply);

private:
    void begin() override;
    void onCapability(const core::Result<Capability> &capability);
    void resolvePatients();
    void onPatient(qsizetype index, const core::Result<QString> &id);
    void post();
    [[nodiscard]] QList<fhir::BatchItem> items();
    [[nodiscard]] const core::Json &sent(qsizetype place) const;
    void onAnswer(const core::Result<HttpAnswer> &answer);
    [[nodiscard]] core::Error refusal(const HttpAnswer &answer);
    void judge(const HttpAnswer &answer, const QList<fhir::BatchAnswer> &answers);
    [[nodiscard]] core::Result<Receipt> receipt(const HttpAnswer &http,
                                                const fhir::BatchAnswer &answer,
                                                const domain::OutboxEntry &entry,
                                                const core::Json &sent) const;
    void failUnsent(core::Error error);

    ClientParts &m_parts;
    QList<domain::OutboxEntry> m_entries;
    qsizetype m_next = 0;                           // entry whose patient is looked for
    QHash<QString, core::Result<QString>> m_people; // by domain::personKey
    core::Json m_bundle;                            // as sent
    QHash<QString, qsizetype> m_places;             // business identifier → place in the bundle
};

} // namespace registry
