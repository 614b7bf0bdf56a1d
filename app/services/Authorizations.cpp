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

bool Authorizations::isMissing() const
{
    const auto &session = m_session.session();
    if (!m_profile.asksAuthorization || !session || session->account.role != domain::Role::Nurse ||
        !session->account.authorizedBy.isEmpty())
        return false;
    const auto known = kept(m_store);
    return !known || !core::member(*known, session->account.subject.toUtf8().constData());
}

core::Result<void> Authorizations::note(const QString &doctor)
{
    const auto &session = m_session.session();
    if (!session)
        return core::error(core::ErrorCode::NotSignedIn);
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
