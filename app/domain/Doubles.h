// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OutboxEntry.h"

#include <QList>
#include <QSet>

#include <optional>

namespace domain {

// Within how many days the same vaccine for the same person may be the same dose.
constexpr qint64 doubleDays = 7;

// A vaccine that is "other" is like no other.
[[nodiscard]] bool isSameVaccine(const QList<CodedValue> &codes, const CodedValue &code);

// The dose of the register that may be this one: the identical one, or else the nearest within
// doubleDays. Doses that carry one of `known` (business identifiers of the outbox) were known when
// the dose was saved and do not count, nor do withdrawn and not given ones.
[[nodiscard]] std::optional<FoundDouble> findDouble(const Registration &registration,
                                                    const QList<Immunization> &atRegister,
                                                    const QSet<QUuid> &known);
// Whether the register's dose is this very item.
[[nodiscard]] bool carries(const Immunization &dose, const QUuid &identifier);

} // namespace domain
