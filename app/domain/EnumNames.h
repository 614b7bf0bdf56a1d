// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace domain {

// An enum with its stable names, in the order of its values.
template <class Enum, std::size_t Size>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, Size>;

template <class Enum, std::size_t Size>
[[nodiscard]] QLatin1StringView nameOf(const EnumNames<Enum, Size> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)].second;
}

template <class Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const EnumNames<Enum, Size> &names, QStringView name)
{
    for (const auto &[value, itsName] : names)
        if (name == itsName)
            return value;
    return std::nullopt;
}

} // namespace domain
