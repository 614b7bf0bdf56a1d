// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/bulk/BulkRowModel.h"

#include <QObject>

#include <functional>

namespace ui {

// What can be done with the selected row, and where it differs from the others.
class BulkRowActions final : public QObject
{
    Q_OBJECT
public:
    BulkRowActions(const services::Services &services, Prompts &prompts, BulkRowModel &model,
                   QObject *parent = nullptr);

    void select(int sheetRow); // -1: none
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] bool canTakeIn() const; // left out, refused or taken back
    void toggleLeftOut();
    [[nodiscard]] bool canReason() const;
    [[nodiscard]] int refused() const; // rows
    void takeInRefused();
    [[nodiscard]] bool canAccept() const; // something is proposed in the selected row
    void accept();
    [[nodiscard]] int proposals() const; // in all rows
    void acceptAll();
    void askLot();    // another lot for the selected row
    void askDose();   // another dose
    void askReason(); // why it is right all the same
    void askNotGiven();
    // What is the matter with the selected row, and where it differs from the others.
    [[nodiscard]] QString rowText() const;

Q_SIGNALS:
    void changed();
    void told(const ui::Notice &notice);

private:
    [[nodiscard]] bool isSelected() const;
    [[nodiscard]] bool makeChangeable(int sheetRow);
    void setException(const std::function<void(services::BulkException &)> &change);
    [[nodiscard]] QString exceptionText() const;

    const services::Services m_services;
    Prompts &m_prompts;
    BulkRowModel &m_model;
    int m_selected = -1;
};

} // namespace ui
