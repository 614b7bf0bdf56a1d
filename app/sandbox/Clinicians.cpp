// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Clinicians.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox {

core::Result<Clinicians> Clinicians::load(const QString &country)
{
    QFile file(u":/sandbox/clinicians-%1.json"_s.arg(country));
    const auto json =
        core::parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!json)
        return core::error(core::ErrorCode::FileUnreadable, u"clinicians"_s);
    Clinicians clinicians;
    for (const core::Json &entry : core::arrayMember(*json, "clinicians")) {
        Clinician clinician;
        clinician.user = core::stringMember(entry, "user");
        clinician.level = static_cast<int>(core::integerMember(entry, "level").value_or(0));
        if (const auto *label = core::member(entry, "label"))
            clinician.label = *label;
        if (const auto *claims = core::member(entry, "claims"))
            clinician.claims = *claims;
        clinicians.m_all.append(clinician);
    }
    return clinicians;
}

const Clinician *Clinicians::byUser(const QString &user) const
{
    for (const Clinician &clinician : m_all)
        if (clinician.user == user)
            return &clinician;
    return nullptr;
}

} // namespace sandbox
