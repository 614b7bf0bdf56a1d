// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/Proposal.h"

#include <bit>
#include <tuple>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

struct Need
{
    const Series *series;
    const Slot *slot;
};

bool isNeeded(const SeriesLine &line)
{
    return line.status == "due"_L1 || line.status == "overdue"_L1;
}

bool isForbidden(const SeriesLine &line)
{
    return line.status == "refused"_L1 || line.status == "contraindicated"_L1;
}

AntigenSet allowedAntigens(const Programme &programme, const Person &person,
                           const std::vector<Outlook> &outlooks)
{
    AntigenSet allowed = programme.tolerated;
    AntigenSet forbidden = 0;
    for (std::size_t i = 0; i < outlooks.size(); ++i) {
        const SeriesLine &line = outlooks[i].line;
        const bool early = line.status == "due-later"_L1 && line.earliest <= person.asOf;
        if (isNeeded(line) || early)
            allowed |= outlooks[i].target->antigens;
        if (isForbidden(line))
            forbidden |= programme.series[i].universe;
    }
    return allowed & ~forbidden;
}

bool isOffered(const Product &product, const Person &person)
{
    return (!product.offerMinAge || add(person.birth, *product.offerMinAge) <= person.asOf) &&
           (!product.offerMaxAge || person.asOf < add(person.birth, *product.offerMaxAge));
}

bool covers(const Product &product, const Need &need)
{
    return (need.slot->antigens & ~product.antigens) == 0 &&
           !(product.boosterOnly && need.slot->primary) &&
           (need.series->products.isEmpty() || need.series->products.contains(product.id));
}

// Most series first, then fewest antigens that nobody asked for; the order of the list decides
// what is left.
const Product *best(const std::vector<const Product *> &candidates, const std::vector<Need> &needs)
{
    AntigenSet wanted = 0;
    for (const Need &need : needs)
        wanted |= need.slot->antigens;
    const Product *chosen = nullptr;
    std::tuple<int, int> rank{0, 0};
    for (const Product *candidate : candidates) {
        int covered = 0;
        for (const Need &need : needs)
            covered += covers(*candidate, need) ? 1 : 0;
        const std::tuple own{covered, -std::popcount(candidate->antigens & ~wanted)};
        if (covered > 0 && (!chosen || own > rank)) {
            chosen = candidate;
            rank = own;
        }
    }
    return chosen;
}

} // namespace

QStringList proposal(const Programme &programme, const Person &person,
                     const std::vector<Outlook> &outlooks)
{
    const AntigenSet allowed = allowedAntigens(programme, person, outlooks);
    std::vector<const Product *> candidates;
    for (const Product *product : programme.preferred)
        if ((product->antigens & ~allowed) == 0 && isOffered(*product, person))
            candidates.push_back(product);
    std::vector<Need> needs;
    for (std::size_t i = 0; i < outlooks.size(); ++i)
        if (isNeeded(outlooks[i].line))
            needs.push_back({&programme.series[i], outlooks[i].target});
    QStringList chosen;
    while (const Product *product = best(candidates, needs)) {
        chosen.append(product->id);
        std::erase_if(needs, [product](const Need &need) { return covers(*product, need); });
    }
    return chosen;
}

} // namespace schedule
