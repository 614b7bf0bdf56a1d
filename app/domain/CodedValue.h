// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

// A code with its system, and the display text it came with (FHIR Coding).
struct CodedValue
{
    QString system;
    QString code;
    QString display;
    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && display.isEmpty(); }
    bool operator==(const CodedValue &) const = default;
};

// A business identifier (FHIR Identifier).
struct Identifier
{
    QString system;
    QString value;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Identifier &) const = default;
};

} // namespace domain
