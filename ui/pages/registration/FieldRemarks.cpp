// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/FieldRemarks.h"

#include "ui/text/ProblemText.h"

#include <algorithm>

namespace ui {

using domain::Field;
using domain::Severity;

namespace {

// One picker chooses product or vaccine; whatever is wrong with either is said there.
Field shownAt(Field field)
{
    return field == Field::Vaccine ? Field::Product : field;
}

} // namespace

void FieldRemarks::addRefusal(const core::Error &error)
{
    for (const core::RemoteIssue &issue : error.issues) {
        const QString words = issue.text.trimmed();
        const Field field = domain::fieldFromName(issue.field).value_or(Field::Form);
        if (!words.isEmpty())
            m_remarks.append(
                {shownAt(field), Severity::Warning, tr("The register says: %1").arg(words), words});
    }
}

// What only the form knows: letters without a product, a lot taken over, a number that is none.
void FieldRemarks::addOwn(const DoseForm &form)
{
    const auto add = [this](Field field, const QString &text) {
        m_remarks.append({field, Severity::Blocking, text, {}});
    };
    if (form.corrected() && form.reason().trimmed().isEmpty())
        add(Field::Reason, tr("Say why."));
    if (form.correctsNothing())
        add(Field::Form, tr("Nothing is changed yet."));
    if (!form.typedProduct().isEmpty())
        add(Field::Product, tr("Choose one of the list that opens while typing."));
    if (form.asksLot() && form.kind() == domain::RegistrationKind::Given)
        add(Field::Lot, tr("Is this still the lot? Tick it, or type the new one."));
    if (form.hasUnknownPerformer())
        add(Field::Performer,
            form.knowsPeopleByBsn()
                ? tr("This is no AGB, BIG or UZI number. Compare it with the source.")
                : tr("This is neither a RIZIV number nor a person number. Compare it with the "
                     "source."));
}

void FieldRemarks::set(const DoseForm &form, const domain::Problems &problems,
                       const QList<Field> &order)
{
    m_remarks.removeIf([](const FieldRemark &remark) { return !remark.byRegister(); });
    addOwn(form);
    const auto saidBetter = [own = m_remarks](const FieldRemark &remark) {
        return std::any_of(own.begin(), own.end(), [&remark](const FieldRemark &other) {
            return other.field == remark.field && !other.byRegister();
        });
    };
    for (const domain::Problem &problem : problems) {
        const FieldRemark remark{
            shownAt(problem.field), problem.severity, problemText(problem), {}};
        const bool missing = problem.code == domain::ProblemCode::Missing;
        if (!(missing && saidBetter(remark)) && !m_remarks.contains(remark))
            m_remarks.append(remark);
    }
    sort(order);
}

// What is merely not filled in is said at saving, not on the way.
void FieldRemarks::setFor(Field field, const DoseForm &form, const domain::Problems &problems,
                          const QList<Field> &order)
{
    FieldRemarks now;
    now.set(form, problems, order);
    forget(field);
    const bool lettersOnly = field == Field::Product && !form.typedProduct().isEmpty();
    if (form.isMissing(field) && !lettersOnly)
        return;
    for (const FieldRemark &remark : now.m_remarks)
        if (remark.field == field && remark.severity != Severity::Note)
            m_remarks.append(remark);
    sort(order);
}

void FieldRemarks::retranslate(const DoseForm &form, const domain::Problems &problems,
                               const QList<Field> &order)
{
    QList<Field> said;
    for (FieldRemark &remark : m_remarks) {
        if (remark.byRegister())
            remark.text = tr("The register says: %1").arg(remark.words);
        else if (!said.contains(remark.field))
            said.append(remark.field);
    }
    for (const Field field : std::as_const(said))
        setFor(field, form, problems, order);
}

void FieldRemarks::sort(const QList<Field> &order)
{
    const auto place = [&order](const FieldRemark &remark) {
        const qsizetype at = order.indexOf(remark.field);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(m_remarks.begin(), m_remarks.end(),
                     [&place](const auto &a, const auto &b) { return place(a) < place(b); });
}

void FieldRemarks::forget(Field field)
{
    m_remarks.removeIf([field](const FieldRemark &remark) {
        return remark.field == field && !remark.byRegister();
    });
}

void FieldRemarks::forgetRefusal(Field field)
{
    m_remarks.removeIf([field](const FieldRemark &remark) {
        return remark.field == field && remark.byRegister();
    });
}

FieldRemark FieldRemarks::worst(Field field) const
{
    FieldRemark worst{field, Severity::Note, {}, {}};
    for (const FieldRemark &remark : m_remarks)
        if (remark.field == field && (worst.text.isEmpty() || remark.severity > worst.severity))
            worst = remark;
    return worst;
}

int FieldRemarks::count(Severity severity) const
{
    return int(
        std::count_if(m_remarks.begin(), m_remarks.end(), [severity](const FieldRemark &remark) {
            return remark.severity == severity && !remark.byRegister();
        }));
}

} // namespace ui
