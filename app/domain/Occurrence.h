// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>

namespace domain {

// When a dose was given: a full or partial date, an instant, or words ("summer 2011"). It keeps
// the precision it came with.
struct Occurrence
{
    std::optional<core::PartialDate> date;
    std::optional<QDateTime> instant; // set as well when a time is known; `date` is its local day
    QString text;                     // only when there is no date
    [[nodiscard]] bool isEmpty() const { return !date && text.isEmpty(); }
    // "2011-02-30" is no "summer of 2011": without a word it can only have been meant as a date.
    [[nodiscard]] bool isUnclear() const
    {
        return !date && !text.isEmpty() &&
               std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }
    // The text a FHIR dateTime or string holds.
    [[nodiscard]] QString wire() const
    {
        if (instant)
            return instant->toString(Qt::ISODate);
        return date ? date->iso() : text;
    }
    bool operator==(const Occurrence &) const = default;
};

} // namespace domain
