// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "registry/Call.h"
#include "registry/ClientParts.h"

#include <QUuid>

namespace registry {

// The id under which a plain FHIR register knows this person; one that it does not know is
// created where the profile says so. Answers the id. Errors never mean that the dose left:
// Ambiguous (a person must choose), UnknownAtRegister, and those of the requests.
class PatientCall final : public Call<QString>
{
public:
    // `item` makes a repeated creation of a person without number harmless.
    PatientCall(ClientParts &parts, domain::Patient patient, const QUuid &item, QObject *owner,
                QObject *context, core::Reply<QString> reply);

private:
    void begin() override;
    void searchByNumber();
    void searchByName();
    void onFoundByNumber(const SearchAnswer &answer);
    void onFoundByName(const SearchAnswer &answer);
    void create();
    void onCreated(const core::Result<HttpAnswer> &answer);
    [[nodiscard]] core::Result<QString> createdId(const HttpAnswer &answer) const;
    void fail(core::Error error);

    ClientParts &m_parts;
    domain::Patient m_patient;
    domain::Identifier m_identifier; // the number, or one made from `item`
};

} // namespace registry
