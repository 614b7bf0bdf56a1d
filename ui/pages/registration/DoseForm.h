// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/Problem.h"
#include "domain/Registration.h"
#include "services/Services.h"
#include "ui/pages/registration/DateEntry.h"
#include "ui/pages/registration/ProductListModel.h"
#include "ui/pages/registration/SessionMemory.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

// What stands in the form for one dose, what that means, and what is still needed. It says nothing
// to anybody and saves nothing.
class DoseForm
{
public:
    explicit DoseForm(const services::Services &services)
        : m_services(services)
    {
    }

    // ---- what it is filled with ----
    void clear();
    void startNew(const domain::Patient &patient);            // today, me, and what was given last
    void startShared(const domain::RegistrationDraft &draft); // for everybody of a list
    void startNext();                                    // for the same person: another product
    void restore(const domain::RegistrationDraft &kept); // after startNew()
    void startCorrection(const domain::HistoryRow &row, domain::RegistrationDraft draft,
                         const domain::Patient &patient);
    void followSession(); // somebody else signed in, or another organisation was chosen
    void remember(const domain::RegistrationDraft &saved) { m_memory.remember(saved); }

    [[nodiscard]] bool isOpen() const { return m_draft.patient.has_value() || m_shared; }
    [[nodiscard]] bool isShared() const { return m_shared; }
    [[nodiscard]] bool hasTyping() const;
    // A correction of what the register has that would leave it as it is.
    [[nodiscard]] bool correctsNothing() const;
    [[nodiscard]] const domain::RegistrationDraft &draft() const { return m_draft; }
    [[nodiscard]] const domain::Patient &patient() const { return *m_draft.patient; } // isOpen()
    [[nodiscard]] domain::RegistrationDraft draftToSave() const;
    [[nodiscard]] const std::optional<domain::HistoryRow> &corrected() const { return m_corrected; }
    [[nodiscard]] const QString &reason() const { return m_reason; } // why it is corrected

    // ---- its fields ----
    [[nodiscard]] domain::RegistrationKind kind() const { return m_draft.kind; }
    void setKind(domain::RegistrationKind kind);
    // In reading order; the less used ones only when it is unfolded.
    [[nodiscard]] QList<domain::Field> fields(bool unfolded) const;
    [[nodiscard]] QString value(domain::Field field) const;
    void setValue(domain::Field field, const QString &value);
    [[nodiscard]] DateContext dateContext(domain::Field field) const;
    [[nodiscard]] bool isMissing(domain::Field field) const;
    // Where Enter goes: the next field that is still empty, and after the last one round to what
    // is needed; nothing: it can be saved.
    [[nodiscard]] std::optional<domain::Field> nextNeeded(QList<domain::Field> order,
                                                          domain::Field after) const;
    // Typed as the number of the giver, and no number.
    [[nodiscard]] bool hasUnknownPerformer() const;
    [[nodiscard]] bool knowsPeopleByBsn() const;

    // ---- the product ----
    void typeProduct(const QString &text); // letters: nothing is chosen
    void abandonTyping();                  // as it was before them
    void choose(const ProductChoice &choice);
    [[nodiscard]] ProductChoice chosen() const; // empty title: nothing
    [[nodiscard]] static ProductChoice chosenIn(const domain::RegistrationDraft &draft,
                                                const services::CatalogueService &catalogue);
    [[nodiscard]] const QString &typedProduct() const { return m_typedProduct; }
    [[nodiscard]] bool asksLot() const { return m_lotAsked; } // is it still right?
    void confirmLot() { m_lotAsked = false; }
    void askLotAgain() { m_lotAsked = !m_draft.lot.isEmpty(); }

private:
    void start(domain::RegistrationDraft draft);
    void suggest(const domain::VaccineProduct &product);
    void dropSuggestions();
    void bringSuggestionsBack();
    void fillFromProduct(const domain::VaccineProduct &product);
    void fillLot(const domain::VaccineProduct &product);
    [[nodiscard]] bool nothingChosen() const;
    [[nodiscard]] bool isOpenAhead(domain::Field field) const;
    void setProduct(const ProductChoice &choice);
    void setPerformer(const QString &text);

    const services::Services m_services;
    SessionMemory m_memory;
    domain::RegistrationDraft m_draft;
    domain::RegistrationDraft m_initial; // as it was opened: no typing yet
    std::optional<domain::HistoryRow> m_corrected;
    bool m_shared = false;
    QString m_reason;
    QString m_performerText;  // as typed: may not be a number yet
    QString m_typedProduct;   // letters for which nothing was chosen yet
    ProductChoice m_replaced; // what was chosen before them
    bool m_lotAsked = false;
    QString m_suggestedCnk; // not chosen by anybody: what was given last
};

} // namespace ui
