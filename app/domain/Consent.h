// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/Account.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace domain {

// The two that are asked once, for the whole programme (netherlands.md 3.1). Names: "vaccinate",
// "exchange".
enum class Permission { Vaccinate, Exchange };
[[nodiscard]] QLatin1StringView name(Permission permission);
[[nodiscard]] std::optional<Permission> permissionFromName(QStringView name);

// Doctor: a recorded decision that a child between 12 and 16 who keeps wishing it may be
// vaccinated. Names: "parent", "guardian", "child", "court", "doctor".
enum class ConsentRole { Parent, Guardian, Child, Court, Doctor };
[[nodiscard]] QLatin1StringView name(ConsentRole role);
[[nodiscard]] std::optional<ConsentRole> consentRoleFromName(QStringView name);

// Names: "spoken", "written", "portal".
enum class ConsentManner { Spoken, Written, Portal };
[[nodiscard]] QLatin1StringView name(ConsentManner manner);
[[nodiscard]] std::optional<ConsentManner> consentMannerFromName(QStringView name);

// One answer. It is never changed or deleted: a withdrawal is a later "no" (netherlands.md 3.2).
struct ConsentLine
{
    Permission permission = Permission::Vaccinate;
    bool yes = false;
    ConsentRole role = ConsentRole::Parent;
    QString by; // name of who answered
    QDate date; // of the answer
    ConsentManner manner = ConsentManner::Spoken;
    Practitioner askedBy;
    std::optional<Organization> organization;
    QDateTime recorded;
    QString remark;
    bool operator==(const ConsentLine &) const = default;
};

// Names: "granted", "granted-by-exception", "refused", "not-asked".
enum class ConsentState { Granted, GrantedByException, Refused, NotAsked };
[[nodiscard]] QLatin1StringView name(ConsentState state);

struct EffectiveConsent
{
    ConsentState state = ConsentState::NotAsked;
    QList<ConsentRole> missing;   // NotAsked: Parent, Child or both
    QStringList refusedBy;        // Refused: names
    QList<ConsentLine> allowedBy; // Granted: the newest word of everybody whose word it takes
    [[nodiscard]] bool isGranted() const
    {
        return state == ConsentState::Granted || state == ConsentState::GrantedByException;
    }
    bool operator==(const EffectiveConsent &) const = default;
};

// What holds on a day (netherlands.md 3.3). `lines` in the order of recording. A birth date that
// is not full counts as its last day; without one, nobody can say who has to be asked: both.
[[nodiscard]] EffectiveConsent effectiveConsent(const QList<ConsentLine> &lines,
                                                Permission permission,
                                                const std::optional<core::PartialDate> &born,
                                                QDate day);

// Who has to answer at this age: under 12 the parents, 12 to 15 parents and child, from 16 the
// child.
[[nodiscard]] QList<ConsentRole> consentRolesAt(const std::optional<core::PartialDate> &born,
                                                QDate day);

// Whole years; somebody born on 29 February is a year older on 1 March where there is none.
[[nodiscard]] int ageInYears(QDate born, QDate day);

} // namespace domain
