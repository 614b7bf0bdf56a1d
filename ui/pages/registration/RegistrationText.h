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
    // What has been saved, until the next thing is.
    struct Saved
    {
        domain::OutboxState state = domain::OutboxState::SavedHere;
        domain::RegistrationDraft draft;
        bool corrected = false;
        bool undone = false;
    };

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
    [[nodiscard]] Notice saved(const Saved &saved) const;
    [[nodiscard]] Notice restored(const QDateTime &kept) const;

private:
    [[nodiscard]] QString what(const domain::RegistrationDraft &draft) const;
    [[nodiscard]] static QString correctionLine(domain::OutboxState state);

    const DoseForm &m_form;
    const services::CatalogueService &m_catalogue;
};

} // namespace ui
