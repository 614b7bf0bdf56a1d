// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"
#include "domain/Problem.h"
#include "ui/pages/registration/DoseForm.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

// What is said at a field, with the same words in the summary on top.
struct FieldRemark
{
    domain::Field field = domain::Field::Form;
    domain::Severity severity = domain::Severity::Blocking;
    QString text;
    QString words; // the register's own, why it was refused earlier; gone when the field is changed
    [[nodiscard]] bool byRegister() const { return !words.isEmpty(); }
    bool operator==(const FieldRemark &) const = default;
};

// Everything that is said about the form now, in reading order.
class FieldRemarks
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldRemarks)
public:
    void clear() { m_remarks.clear(); }
    // Why the register refused an item, in its own words.
    void addRefusal(const core::Error &error);
    // All there is to say: of the rules, and of what only the form knows. What the register said
    // stays.
    void set(const DoseForm &form, const domain::Problems &problems,
             const QList<domain::Field> &order);
    // The same for one field that was filled in and left; the others stay as they are.
    void setFor(domain::Field field, const DoseForm &form, const domain::Problems &problems,
                const QList<domain::Field> &order);
    // The same in another language.
    void retranslate(const DoseForm &form, const domain::Problems &problems,
                     const QList<domain::Field> &order);
    void forget(domain::Field field);        // it is being put right
    void forgetRefusal(domain::Field field); // it was changed

    [[nodiscard]] const QList<FieldRemark> &all() const { return m_remarks; }
    [[nodiscard]] FieldRemark worst(domain::Field field) const; // empty text: none
    [[nodiscard]] int count(domain::Severity severity) const;   // without the register's
    bool operator==(const FieldRemarks &) const = default;

private:
    void addOwn(const DoseForm &form);
    void sort(const QList<domain::Field> &order);

    QList<FieldRemark> m_remarks;
};

} // namespace ui
