// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Authorizations.h"

#include "core/Json.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString valueName = u"authorizations"_s;

// By the subject of who was authorised; an object, whatever stands there.
core::Result<core::Json> kept(const store::Store &store)
{
    const auto value = store.value(valueName);
    if (!value)
        return value.error();
    auto json = *value ? core::parseJson(**value) : core::Result<core::Json>(core::Json::object());
    return json && json->is_object() ? json : core::Result<core::Json>(core::Json::object());
}

} // namespace

bool Authorizations::isNeeded() const
{
    const auto &session = m_session.session();
    return m_profile.asksAuthorization && session && session->account.role == domain::Role::Nurse;
}

bool Authorizations::isMissing() const
{
    return isNeeded() && doctor().isEmpty();
}

QString Authorizations::doctor() const
{
    if (!isNeeded())
        return {};
    const domain::Account &account = m_session.session()->account;
    if (!account.authorizedBy.isEmpty())
        return account.authorizedBy;
    const auto known = kept(m_store);
    const core::Json *line =
        known ? core::member(*known, account.subject.toUtf8().constData()) : nullptr;
    return line ? core::stringMember(*line, "doctor") : QString();
}

core::Result<void> Authorizations::note(const QString &doctor)
{
    const auto &session = m_session.session();
    if (!session)
        return core::error(core::ErrorCode::NotSignedIn);
    if (!isNeeded())
        return core::error(core::ErrorCode::RoleNotAllowed, u"no authorisation is needed"_s);
    if (doctor.trimmed().isEmpty())
        return core::error(core::ErrorCode::InvalidInput, u"doctor"_s);
    auto known = kept(m_store);
    if (!known)
        return known.error();
    core::Json line = core::Json::object();
    line["doctor"] = core::jsonText(doctor.simplified());
    line["at"] = core::jsonText(m_clock.now().toUTC().toString(Qt::ISODate));
    (*known)[session->account.subject.toStdString()] = std::move(line);
    return m_store.keepValue(valueName, core::writeJson(*known));
}

} // namespace services
