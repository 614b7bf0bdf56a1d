// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"
#include "domain/Registration.h"

#include <QList>

namespace ui {

// Which fields the form has for each kind of registration, in reading order. The product stands
// for the vaccine as well: one picker chooses either.
[[nodiscard]] QList<domain::Field> mainFields(domain::RegistrationKind kind);
[[nodiscard]] QList<domain::Field> moreFields(domain::RegistrationKind kind);
[[nodiscard]] bool hasField(domain::RegistrationKind kind, domain::Field field);

// A field as text: codes for coded fields, "yes" and "no" for the free stock, ISO or what was
// typed for dates. Field::Form is the reason why warnings are accepted.
[[nodiscard]] QString fieldValue(const domain::RegistrationDraft &draft, domain::Field field);
void setFieldValue(domain::RegistrationDraft &draft, domain::Field field, const QString &value);

// The draft with only what this kind of registration can have: what was typed under another kind
// stays in the form but is not sent.
[[nodiscard]] domain::RegistrationDraft withoutForeignFields(domain::RegistrationDraft draft);

} // namespace ui
