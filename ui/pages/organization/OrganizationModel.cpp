// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/OrganizationModel.h"

#include "ui/text/NameText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString numberOf(const domain::Organization &organization)
{
    if (organization.nihdi)
        return organization.nihdi->display();
    return organization.enterprise ? organization.enterprise->display() : QString();
}

QString lineOf(const domain::Organization &organization)
{
    const QString number = numberOf(organization);
    const QString name = organizationName(organization);
    return number.isEmpty() || number == name ? name : name + u"  ·  "_s + number;
}

} // namespace

void OrganizationModel::setOrganizations(QList<domain::Organization> organizations)
{
    std::sort(organizations.begin(), organizations.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(organizationName(a), organizationName(b)) < 0;
    });
    beginResetModel();
    m_organizations = std::move(organizations);
    endResetModel();
}

QString OrganizationModel::idAt(int row) const
{
    return m_organizations.value(row).id;
}

int OrganizationModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_organizations.size(); ++row)
        if (m_organizations.at(row).id == id)
            return int(row);
    return -1;
}

int OrganizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_organizations.size());
}

QVariant OrganizationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return lineOf(m_organizations.at(index.row()));
}

} // namespace ui
