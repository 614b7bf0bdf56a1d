// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/OutboxEntry.h"

#include "domain/EnumNames.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<OutboxState, 5> c_states{{
    {OutboxState::SavedHere, "saved-here"_L1},
    {OutboxState::Sending, "sending"_L1},
    {OutboxState::Accepted, "accepted"_L1},
    {OutboxState::NeedsYou, "needs-you"_L1},
    {OutboxState::Withdrawn, "withdrawn"_L1},
}};

} // namespace

QLatin1StringView name(OutboxState state)
{
    return nameOf(c_states, state);
}

std::optional<OutboxState> outboxStateFromName(QStringView name)
{
    return valueOf(c_states, name);
}

} // namespace domain
