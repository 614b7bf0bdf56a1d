// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"

#include <QList>
#include <QString>

namespace ui {

// What is said at a field, with the same words in the summary on top.
struct FieldRemark
{
    domain::Field field = domain::Field::Form;
    domain::Severity severity = domain::Severity::Blocking;
    QString text;
    bool byRegister = false; // why it was refused earlier; gone when the field is changed
    bool operator==(const FieldRemark &) const = default;
};

} // namespace ui
