// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QList>
#include <QString>

namespace sandbox {

// An invented person who can sign in.
struct Clinician
{
    QString user;      // "an.peeters", also the login_hint
    int level = 0;     // CSAM level
    core::Json label;  // what the page says of them, by language
    core::Json claims; // as they stand in the ID token
    [[nodiscard]] QString name() const { return core::stringMember(claims, "name"); }
};

class Clinicians
{
public:
    // From resources/demo/clinicians-*.json. Error: FileUnreadable.
    [[nodiscard]] static core::Result<Clinicians> load(const QString &country);

    [[nodiscard]] const QList<Clinician> &all() const { return m_all; }
    [[nodiscard]] const Clinician *byUser(const QString &user) const;

private:
    QList<Clinician> m_all;
};

} // namespace sandbox
