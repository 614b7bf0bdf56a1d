// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/IdProblem.h"

using namespace Qt::StringLiterals;

namespace ids {

QLatin1StringView name(IdProblem problem)
{
    switch (problem) {
    case IdProblem::Empty:
        return "empty"_L1;
    case IdProblem::Length:
        return "length"_L1;
    case IdProblem::Characters:
        return "characters"_L1;
    case IdProblem::FirstDigit:
        return "first-digit"_L1;
    case IdProblem::Month:
        return "month"_L1;
    case IdProblem::Counter:
        return "counter"_L1;
    case IdProblem::Checksum:
        return "checksum"_L1;
    case IdProblem::Future:
        break;
    }
    return "future"_L1;
}

} // namespace ids
