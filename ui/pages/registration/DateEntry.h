// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ui {

// What a typed date may mean.
struct DateContext
{
    QDate today;
    QDate birth;                 // two-digit years are not before it; may be invalid
    bool partialAllowed = false; // "2011", "05/2011"
    bool inFuture = false;       // an expiry date: two-digit years and dd/mm look ahead
    bool operator==(const DateContext &) const = default;
};

// Reads "t", "y", "-3d", "+3m", ddmmyy, ddmmyyyy, dd/mm, dd/mm/yy(yy), yyyy-mm-dd, "3 May 2026"
// and, where allowed, "2011" and "05/2011". Nothing when it is not a date.
[[nodiscard]] std::optional<core::PartialDate> readDate(const QString &text,
                                                        const DateContext &context);

// The reading back in words: "Tuesday 24 Nov 2026, today". Empty for no date.
[[nodiscard]] QString dateReading(const std::optional<core::PartialDate> &date, QDate today);

// "today", "yesterday", or the date: for sentences and buttons.
[[nodiscard]] QString spokenDate(const core::PartialDate &date, QDate today);

} // namespace ui
