// SPDX-License-Identifier: GPL-3.0-or-later
#include "continuity/HandOverPlan.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace continuity {

namespace {

using domain::OutboxEntry;
using domain::Registration;

struct Group
{
    QList<OutboxEntry> entries;
    QList<PatientRow> rows;
    QSet<QString> people;
};

QString keyOf(const PatientRow &row)
{
    return QStringList{row.insz, row.family, row.given, row.birthDate, row.postalCode}.join(
        QChar(0x1f));
}

// The details that the web form asks once for the whole list.
bool isAlike(const Registration &one, const Registration &other)
{
    return one.lot == other.lot && one.occurrence.date == other.occurrence.date &&
           one.performer == other.performer && one.organization == other.organization &&
           one.freeStock == other.freeStock && one.product == other.product &&
           one.vaccineCode == other.vaccineCode && one.vaccineText == other.vaccineText &&
           one.dose == other.dose && one.expiry == other.expiry && one.route == other.route &&
           one.prophylaxis == other.prophylaxis && one.site == other.site &&
           one.side == other.side && one.place == other.place && one.country == other.country &&
           one.remark == other.remark;
}

std::optional<Apart> standsApart(const OutboxEntry &entry)
{
    using core::ErrorCode;
    if (entry.lastError && entry.lastError->code == ErrorCode::StoreTampered)
        return Apart::Unreadable;
    if (entry.lastError && entry.held)
        return entry.lastError->code == ErrorCode::HandedOver ? Apart::HandedOver
                                                              : Apart::NeedsDecision;
    // A refusal to who sent it may mean that they are not linked any more; nobody looked at it yet.
    if (entry.lastError && entry.lastError->code == ErrorCode::Forbidden)
        return Apart::NeedsDecision;
    if (entry.outcomeUnknown)
        return Apart::OutcomeUnknown;
    if (entry.action != domain::OutboxAction::Register)
        return Apart::Change;
    if (entry.registration.kind == domain::RegistrationKind::Historical)
        return Apart::Historical;
    if (entry.registration.kind == domain::RegistrationKind::NotGiven)
        return Apart::NotGiven;
    return std::nullopt;
}

Group &groupFor(QList<Group> &groups, const Registration &registration)
{
    for (Group &group : groups)
        if (isAlike(group.entries.first().registration, registration))
            return group;
    return groups.emplaceBack();
}

void cut(const Group &group, int rows, QList<UploadList> &lists)
{
    const auto size = group.entries.size();
    const int parts = static_cast<int>((size + rows - 1) / rows);
    for (int part = 0; part < parts; ++part)
        lists.append({group.entries.mid(part * rows, rows), group.rows.mid(part * rows, rows),
                      part + 1, parts});
}

} // namespace

bool isTypedIn(Apart why)
{
    switch (why) {
    case Apart::Historical:
    case Apart::NotGiven:
    case Apart::PersonIncomplete:
    case Apart::SamePersonTwice:
        return true;
    case Apart::Change:
    case Apart::OutcomeUnknown:
    case Apart::NeedsDecision:
    case Apart::HandedOver:
    case Apart::Unreadable:
        break;
    }
    return false;
}

QList<OutboxEntry> HandOverPlan::typedIn() const
{
    QList<OutboxEntry> entries;
    for (const ApartEntry &each : apart)
        if (isTypedIn(each.why))
            entries.append(each.entry);
    return entries;
}

HandOverPlan planHandOver(QList<OutboxEntry> unsent, int rows)
{
    std::sort(unsent.begin(), unsent.end(),
              [](const OutboxEntry &a, const OutboxEntry &b) { return a.sequence < b.sequence; });
    HandOverPlan plan;
    QList<Group> groups;
    for (const OutboxEntry &entry : std::as_const(unsent)) {
        if (const auto why = standsApart(entry)) {
            plan.apart.append({entry, *why});
            continue;
        }
        const auto row = rowOf(entry.registration.patient);
        if (!row) {
            plan.apart.append({entry, Apart::PersonIncomplete});
            continue;
        }
        Group &group = groupFor(groups, entry.registration);
        if (group.people.contains(keyOf(*row))) {
            plan.apart.append({entry, Apart::SamePersonTwice});
            continue;
        }
        group.people.insert(keyOf(*row));
        group.entries.append(entry);
        group.rows.append(*row);
    }
    for (const Group &group : std::as_const(groups))
        cut(group, std::clamp(rows, 1, mostRows), plan.lists);
    return plan;
}

} // namespace continuity
