// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/pages/organization/OrganizationModel.h"

#include <QObject>

namespace ui {

// For which organisation the person works in this session.
class OrganizationPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit OrganizationPresenter(const services::Services &services, QObject *parent = nullptr);

    void choose(int row);
    [[nodiscard]] OrganizationModel &model() { return m_model; }
    [[nodiscard]] int currentRow() const; // the one in use; 0 when none is
    [[nodiscard]] Notice notice() const;

Q_SIGNALS:
    void changed();
    void chosen();

private:
    void load();

    const services::Services m_services;
    OrganizationModel m_model;
    std::optional<core::Error> m_error;
};

} // namespace ui
