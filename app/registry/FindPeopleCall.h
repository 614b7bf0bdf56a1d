// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/Call.h"
#include "registry/ClientParts.h"
#include "registry/RegistryClient.h"

#include <QHash>
#include <QSet>

namespace registry {

// Everybody the register knows by one of many numbers, in one search: values that are separated
// by commas are alternatives (FHIR R4 search 3.1.1.4.0.1).
class FindPeopleCall final : public Call<PatientAnswer>
{
public:
    FindPeopleCall(ClientParts &parts, const QList<domain::PersonNumber> &numbers, QObject *owner,
                   QObject *context, core::Reply<PatientAnswer> reply);

private:
    void begin() override;
    void onFound(const SearchAnswer &found);
    [[nodiscard]] bool isAskedFor(const core::Json &resource) const;

    ClientParts &m_parts;
    QSet<QString> m_numbers; // "system|number"
};

// What many people were given between two days, or ever. Registers that hold people by their own
// ids are asked by these, and once more by number, for records that name the person by number only.
class FindDosesCall final : public Call<DosesAnswer>
{
public:
    FindDosesCall(ClientParts &parts, DosesQuestion question, QObject *owner, QObject *context,
                  core::Reply<DosesAnswer> reply);

private:
    void begin() override;
    void ask(const QString &parameter, const QStringList &values,
             std::function<void(const SearchAnswer &)> next);
    void onById(const SearchAnswer &found);
    void askLogical();
    void onLogical(const SearchAnswer &found);
    void conclude(const SearchAnswer &found);
    void take(const SearchAnswer &found);
    void add(const QString &number, const core::Json &resource);
    [[nodiscard]] QString numberOf(const core::Json &resource) const;

    ClientParts &m_parts;
    DosesQuestion m_question;
    QHash<QString, QString> m_byId;    // the register's id of a person → number
    QHash<QString, QString> m_numbers; // "system|number" → number
    QSet<QString> m_systems;           // of these numbers
    QSet<QString> m_known;             // ids of immunizations
    bool m_askedById = false;
    DosesAnswer m_answer;
};

} // namespace registry
