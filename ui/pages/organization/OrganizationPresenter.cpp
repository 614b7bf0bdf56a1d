// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/OrganizationPresenter.h"

#include "services/SessionService.h"

#include <algorithm>

namespace ui {

OrganizationPresenter::OrganizationPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.session, &services::SessionService::changed, this,
            &OrganizationPresenter::load);
    load();
}

void OrganizationPresenter::load()
{
    const auto &session = m_services.session.session();
    m_model.setOrganizations(session ? session->account.organizations
                                     : QList<domain::Organization>());
    Q_EMIT changed();
}

void OrganizationPresenter::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_error.reset();
    const auto result = m_services.session.chooseOrganization(m_model.idAt(row));
    if (!result)
        m_error = result.error();
    Q_EMIT changed();
    if (result)
        Q_EMIT chosen();
}

int OrganizationPresenter::currentRow() const
{
    const auto &session = m_services.session.session();
    if (!session || !session->organization)
        return 0;
    return std::max(0, m_model.rowOf(session->organization->id));
}

Notice OrganizationPresenter::notice() const
{
    if (m_error)
        return noticeOf(*m_error);
    if (m_model.rowCount() > 0)
        return {};
    return {Token::Wait,
            tr("The sign-in service names no organisation for you."),
            tr("Ask the register's help desk to link you to your practice, then sign in again."),
            {},
            {}};
}

} // namespace ui
