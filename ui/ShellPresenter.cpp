// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ShellPresenter.h"

#include "services/CatalogueService.h"
#include "services/Connectivity.h"
#include "services/ConsentService.h"
#include "services/FirstAccessService.h"
#include "services/OutboxService.h"
#include "services/PatientService.h"
#include "services/SessionService.h"
#include "ui/ConnectionText.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 daysAhead = 7; // in which an announced stop is shown

} // namespace

ShellPresenter::ShellPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_counts(services.outbox.counts())
{
    connect(&services.session, &services::SessionService::changed, this, &ShellPresenter::changed);
    connect(&services.session, &services::SessionService::signInNeeded, this,
            &ShellPresenter::changed);
    connect(&services.connectivity, &services::Connectivity::changed, this,
            &ShellPresenter::changed);
    connect(&services.outbox, &services::OutboxService::countsChanged, this,
            [this](const domain::OutboxCounts &counts) {
                m_counts = counts;
                Q_EMIT changed();
            });
}

ShellPresenter::Gate ShellPresenter::gate() const
{
    const auto &session = m_services.session.session();
    if (!session)
        return Gate::SignIn;
    if (m_services.firstAccess.isNeeded())
        return Gate::Access;
    return session->organization ? Gate::Open : Gate::Organization;
}

QString ShellPresenter::person() const
{
    const auto &session = m_services.session.session();
    return session ? practitionerName(session->account.practitioner) : QString();
}

QString ShellPresenter::organization() const
{
    const auto &session = m_services.session.session();
    return session && session->organization ? organizationName(*session->organization) : QString();
}

QString ShellPresenter::organizationId() const
{
    const auto &session = m_services.session.session();
    return session && session->organization ? session->organization->id : QString();
}

QList<domain::Organization> ShellPresenter::organizations() const
{
    const auto &session = m_services.session.session();
    return session ? session->account.organizations : QList<domain::Organization>();
}

void ShellPresenter::chooseOrganization(const QString &id)
{
    // What failed shows: the name in the strip stays what it was.
    if (!m_services.session.chooseOrganization(id))
        Q_EMIT changed();
}

void ShellPresenter::signOut()
{
    m_services.session.signOut(this, [this](const auto &) { Q_EMIT changed(); });
}

bool ShellPresenter::knowsPeopleByBsn() const
{
    return m_services.patients.numberKind() == domain::PersonNumber::Kind::Bsn;
}

QString ShellPresenter::registerTitle() const
{
    return m_services.connectivity.registerTitle();
}

StateLook ShellPresenter::connectionLook() const
{
    return ui::connectionLook(m_services.connectivity.connection());
}

QString ShellPresenter::connectionSentence() const
{
    return ui::connectionSentence(m_services.connectivity.connection());
}

bool ShellPresenter::isConnected() const
{
    return m_services.connectivity.connection() == registry::Connection::Ok;
}

bool ShellPresenter::needsSignIn() const
{
    return m_services.connectivity.connection() == registry::Connection::SignInNeeded ||
           m_services.outbox.waitsForSignIn();
}

QString ShellPresenter::lastContact() const
{
    return timeText(m_services.connectivity.lastContact(), m_services.catalogue.today());
}

void ShellPresenter::checkConnection()
{
    m_services.connectivity.check();
}

Notice ShellPresenter::plannedStop() const
{
    const auto stop = m_services.connectivity.plannedStop();
    const QDate today = m_services.catalogue.today();
    if (!stop || stop == m_understood || today.daysTo(stop->from.toLocalTime().date()) > daysAhead)
        return {};
    return {Token::Wait,
            tr("%1 will be closed from %2 to %3.")
                .arg(registerTitle(), timeText(stop->from, today),
                     timeText(stop->until, stop->from.toLocalTime().date())),
            tr("Go on working then as always: doses are saved here and go by themselves "
               "afterwards."),
            {},
            stop->text.isEmpty() ? QStringList() : QStringList{stop->text}};
}

void ShellPresenter::understandPlannedStop()
{
    m_understood = m_services.connectivity.plannedStop();
    Q_EMIT changed();
}

QList<ShellPresenter::Count> ShellPresenter::counts() const
{
    using domain::OutboxState;
    QList<Count> counts;
    const auto add = [&counts](OutboxState state, int count) {
        if (count > 0)
            counts.append({state, u"%1 %2"_s.arg(stateLook(state).word).arg(count), count});
    };
    add(OutboxState::NeedsYou, m_counts.needsYou);
    add(OutboxState::SavedHere, m_counts.savedHere);
    add(OutboxState::Sending, m_counts.sending);
    if (m_counts.acceptedToday > 0)
        counts.append({OutboxState::Accepted,
                       tr("%1 %2 today", "state, count")
                           .arg(stateLook(OutboxState::Accepted).word)
                           .arg(m_counts.acceptedToday),
                       m_counts.acceptedToday});
    return counts;
}

QString ShellPresenter::unsentText() const
{
    return tr("%Ln not sent yet", nullptr, unsent());
}

QString ShellPresenter::closingText() const
{
    if (unsent() == 0)
        return tr("Everything has gone to the register.");
    return tr("%Ln dose(s) are safe on this computer and go to the register the next time "
              "Prikpost is started.",
              nullptr, unsent());
}

void ShellPresenter::sendNow()
{
    m_services.outbox.sendNow();
}

bool ShellPresenter::hasClinic() const
{
    return m_services.consents.permissions().areAsked();
}

bool ShellPresenter::inventedData() const
{
    return m_services.connectivity.inventedData();
}

} // namespace ui
