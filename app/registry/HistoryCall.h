// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/Patient.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"
#include "registry/Subject.h"

#include <QSet>

namespace registry {

// The doses a register tells of one person. Plain registers are asked for the person's ids first
// and then per id; whatever is about somebody else is discarded and makes it incomplete.
class HistoryCall final : public Call<domain::RegisterHistory>
{
public:
    HistoryCall(ClientParts &parts, domain::Patient patient, QObject *owner, QObject *context,
                core::Reply<domain::RegisterHistory> reply);

private:
    void begin() override;
    void findIds();
    void onIds(const SearchAnswer &answer);
    void leaveOutStrangers(const QList<core::Json> &records);
    void askNextId();
    void askByIdentifier();
    // For records that name the person by number only. Not every register knows this modifier:
    // its failing, or its being ignored, says nothing.
    void askForLogicalReferences();
    void ask(SearchParameters parameters, std::function<void(const SearchAnswer &)> next);

    enum class About { ThisPerson, SomebodyElse, NotSaid };
    [[nodiscard]] About about(const core::Json &resource) const;
    void take(const SearchAnswer &answer);
    void add(const core::Json &resource);
    void addIfNew(domain::Immunization immunization);
    void note(const core::Error &error);
    void conclude();
    [[nodiscard]] domain::HistoryOutcome outcome() const;

    ClientParts &m_parts;
    domain::Patient m_patient;
    std::optional<domain::Identifier> m_number;
    QStringList m_ids;
    qsizetype m_asked = 0; // of m_ids
    QSet<QString> m_known; // ids of immunizations
    domain::RegisterHistory m_history;
    bool m_anythingRead = false;
    int m_discarded = 0;
};

} // namespace registry
