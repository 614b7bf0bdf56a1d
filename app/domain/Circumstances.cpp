// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Circumstances.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr EnumNames<Answer, 3> answers{{
    std::pair{Answer::NotAsked, QLatin1StringView("not-asked")},
    std::pair{Answer::Yes, QLatin1StringView("yes")},
    std::pair{Answer::No, QLatin1StringView("no")},
}};

constexpr EnumNames<Holdback::Kind, 3> kinds{{
    std::pair{Holdback::Kind::Contraindication, QLatin1StringView("contraindication")},
    std::pair{Holdback::Kind::Objection, QLatin1StringView("objection")},
    std::pair{Holdback::Kind::Postponement, QLatin1StringView("postponement")},
}};

} // namespace

QLatin1StringView name(Answer answer)
{
    return nameOf(answers, answer);
}

std::optional<Answer> answerFromName(QStringView name)
{
    return valueOf(answers, name);
}

QLatin1StringView name(Holdback::Kind kind)
{
    return nameOf(kinds, kind);
}

std::optional<Holdback::Kind> holdbackKindFromName(QStringView name)
{
    return valueOf(kinds, name);
}

bool Circumstances::isEmpty() const
{
    Circumstances none;
    none.by = by;
    none.at = at;
    return *this == none;
}

const Holdback *holdback(const Circumstances &circumstances, const QStringList &targets, QDate day)
{
    const auto found =
        std::find_if(circumstances.holdbacks.begin(), circumstances.holdbacks.end(),
                     [&](const Holdback &holdback) {
                         return targets.contains(holdback.target) && holdback.holdsOn(day);
                     });
    return found == circumstances.holdbacks.end() ? nullptr : &*found;
}

} // namespace domain
