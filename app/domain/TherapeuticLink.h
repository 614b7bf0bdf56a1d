// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/EnumNames.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace domain {

// What a therapeutic link is made on (belgium.md 8.4): a card that was read, or somebody's word.
enum class LinkEvidence { CardReading, Declaration };
inline constexpr EnumNames<LinkEvidence, 2> linkEvidenceNames{{
    {LinkEvidence::CardReading, QLatin1StringView("card")},
    {LinkEvidence::Declaration, QLatin1StringView("declaration")},
}};

// Unknown: the register has no such thing, could not be asked, or the person has no number.
enum class LinkStanding { Unknown, Present, Missing, Excluded };
inline constexpr EnumNames<LinkStanding, 4> linkStandingNames{{
    {LinkStanding::Unknown, QLatin1StringView("unknown")},
    {LinkStanding::Present, QLatin1StringView("ok")},
    {LinkStanding::Missing, QLatin1StringView("missing")},
    {LinkStanding::Excluded, QLatin1StringView("excluded")},
}};

// It cannot be changed: it is revoked, and another one is made.
struct TherapeuticLink
{
    QString id;
    QString versionId;
    bool active = false;
    bool excludes = false; // the person keeps this party from the record
    QDate start;
    QDate end;
    std::optional<LinkEvidence> evidence;
    QByteArray received;
    bool operator==(const TherapeuticLink &) const = default;
};

struct LinkStatus
{
    LinkStanding standing = LinkStanding::Unknown;
    std::optional<TherapeuticLink> link; // the one that counts
    QDateTime readAt;
    std::optional<core::Error> error; // why it is unknown, when something failed
    bool operator==(const LinkStatus &) const = default;
};

// Usual lengths (belgium.md 8.4): own consultation with a card 15 months; on somebody's word the
// length of a referral, 3 months.
[[nodiscard]] inline QDate usualEnd(LinkEvidence evidence, QDate start)
{
    return start.addMonths(evidence == LinkEvidence::CardReading ? 15 : 3);
}

} // namespace domain
