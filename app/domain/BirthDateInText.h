// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

#include <QString>

#include <optional>

namespace domain {

// A date somewhere in a text, and the text without it.
struct FoundDate
{
    core::PartialDate date;
    QString rest;
};

// Usual writings of a birth date: 15/03/1980, 15-3-1980, 15.03.1980, 15 03 1980, 15031980,
// 1980-03-15, 1980-03, and with the month as a word in Dutch, French, German or English. Day
// before month. Not after `today`.
[[nodiscard]] std::optional<FoundDate> birthDateIn(const QString &text, QDate today);

} // namespace domain
