// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CatalogueService.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/registration/DoseForm.h"
#include "ui/pages/registration/FieldRemarks.h"

#include <QCoreApplication>

namespace ui {

// What the form says about itself, in words. Precondition: the form is open.
class RegistrationText
{
    Q_DECLARE_TR_FUNCTIONS(ui::RegistrationText)
public:
    RegistrationText(const DoseForm &form, const services::CatalogueService &catalogue)
        : m_form(form)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString what() const;      // "Boostrix for Jan Janssens, today"
    [[nodiscard]] QString saveLabel() const; // the same with what will be done
    [[nodiscard]] QString giver() const;     // and for which organisation
    [[nodiscard]] QString productList() const;
    [[nodiscard]] QString hint(domain::Field field) const;
    [[nodiscard]] Prompts::Question leaveQuestion() const;
    [[nodiscard]] static Notice summary(const FieldRemarks &remarks);
    [[nodiscard]] static Notice saved(domain::OutboxState state, const QString &what, bool undone);

private:
    const DoseForm &m_form;
    const services::CatalogueService &m_catalogue;
};

} // namespace ui
