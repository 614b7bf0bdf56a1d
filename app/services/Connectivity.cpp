// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Connectivity.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString valueName = u"last contact"_s;
constexpr std::chrono::seconds keptEvery{60};

// Of another register it says nothing.
QByteArray placeOf(const registry::RegisterProfile &profile)
{
    return ' ' + profile.name.toUtf8() + ' ' + profile.baseUrl.toEncoded();
}

QDateTime keptContact(const store::Store &store, const registry::RegisterProfile &profile)
{
    const auto value = store.value(valueName);
    const QByteArray place = placeOf(profile);
    if (!value || !*value || !(*value)->endsWith(place))
        return {};
    return QDateTime::fromString(QString::fromUtf8((*value)->chopped(place.size())), Qt::ISODate);
}

} // namespace

Connectivity::Connectivity(registry::ConnectionState &state, registry::RegistryClient &client,
                           store::Store &store, const registry::RegisterProfile &profile,
                           const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_client(client)
    , m_profile(profile)
    , m_store(store)
    , m_clock(clock)
    , m_keptContact(keptContact(store, profile))
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &Connectivity::check);
    connect(&m_state, &registry::ConnectionState::changed, this, [this] {
        keepContact(keptEvery);
        Q_EMIT changed();
    });
}

Connectivity::~Connectivity()
{
    keepContact(std::chrono::seconds(1));
}

QDateTime Connectivity::lastContact() const
{
    return m_state.lastContact().isValid() ? m_state.lastContact() : m_keptContact;
}

void Connectivity::keepContact(std::chrono::seconds atLeastSince)
{
    const QDateTime contact = m_state.lastContact();
    if (!contact.isValid() ||
        (m_keptContact.isValid() && qAbs(m_keptContact.secsTo(contact)) < atLeastSince.count()))
        return;
    const QByteArray when = contact.toUTC().toString(Qt::ISODate).toUtf8();
    if (m_store.keepValue(valueName, when + placeOf(m_profile)))
        m_keptContact = contact;
}

// How it stands reaches us through the connection state, which every request feeds.
void Connectivity::check()
{
    m_client.readCapability(this, [this](const core::Result<registry::Capability> &capability) {
        if (capability && !capability->plannedStops.isEmpty())
            Q_EMIT changed();
    });
}

void Connectivity::watch()
{
    m_hourly.start();
    check();
}

std::optional<registry::PlannedStop> Connectivity::plannedStop() const
{
    const QDateTime now = m_clock.now();
    for (const registry::PlannedStop &stop : m_client.capability().plannedStops)
        if (stop.until > now)
            return stop;
    return std::nullopt;
}

} // namespace services
