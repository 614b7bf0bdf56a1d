// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consent.h"

#include "domain/EnumNames.h"
#include "domain/FoldedText.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<Permission, 2> c_permissions{{
    {Permission::Vaccinate, "vaccinate"_L1},
    {Permission::Exchange, "exchange"_L1},
}};

constexpr EnumNames<ConsentRole, 5> c_roles{{
    {ConsentRole::Parent, "parent"_L1},
    {ConsentRole::Guardian, "guardian"_L1},
    {ConsentRole::Child, "child"_L1},
    {ConsentRole::Court, "court"_L1},
    {ConsentRole::Doctor, "doctor"_L1},
}};

constexpr EnumNames<ConsentManner, 3> c_manners{{
    {ConsentManner::Spoken, "spoken"_L1},
    {ConsentManner::Written, "written"_L1},
    {ConsentManner::Portal, "portal"_L1},
}};

constexpr EnumNames<ConsentState, 4> c_states{{
    {ConsentState::Granted, "granted"_L1},
    {ConsentState::GrantedByException, "granted-by-exception"_L1},
    {ConsentState::Refused, "refused"_L1},
    {ConsentState::NotAsked, "not-asked"_L1},
}};

constexpr int c_childSpeaks = 12;
constexpr int c_childDecides = 16;

enum class Answer { Missing, Yes, No };

struct RoleAnswer
{
    Answer answer = Answer::Missing;
    QStringList refusedBy;
    std::optional<ConsentLine> newest; // that says so
};

bool isChild(const ConsentLine &line)
{
    return line.role == ConsentRole::Child;
}

bool speaksForParents(const ConsentLine &line)
{
    return line.role == ConsentRole::Parent || line.role == ConsentRole::Guardian;
}

// Of lines that count: same day, the later recorded one is the newer.
bool isNotOlder(const ConsentLine &line, const ConsentLine &than)
{
    return line.date >= than.date;
}

QList<ConsentLine> linesThatCount(const QList<ConsentLine> &lines, Permission permission,
                                  const std::optional<core::PartialDate> &born, QDate day)
{
    QList<ConsentLine> result;
    for (const ConsentLine &line : lines) {
        const bool tooYoung =
            isChild(line) && born && ageInYears(born->last(), line.date) < c_childSpeaks;
        if (line.permission == permission && line.date <= day && !tooYoung)
            result.append(line);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &one, const auto &other) { return one.date < other.date; });
    return result;
}

// Each parent's newest line; a court's word that is newer than a refusal replaces it.
RoleAnswer parentsAnswer(const QList<ConsentLine> &lines)
{
    QHash<QString, ConsentLine> newest;
    std::optional<ConsentLine> court;
    for (const ConsentLine &line : lines) {
        if (speaksForParents(line))
            newest.insert(folded(line.by), line);
        else if (line.role == ConsentRole::Court)
            court = line;
    }
    RoleAnswer result;
    for (const ConsentLine &line : std::as_const(newest)) {
        const bool replaced = court && isNotOlder(*court, line);
        if (!line.yes && !replaced) {
            result.answer = Answer::No;
            result.refusedBy.append(line.by);
        } else if (line.yes && (!result.newest || isNotOlder(line, *result.newest))) {
            result.newest = line;
        }
    }
    if (result.answer == Answer::Missing && result.newest)
        result.answer = Answer::Yes;
    if (result.answer != Answer::No && court) {
        result.newest = court;
        result.answer = court->yes ? Answer::Yes : Answer::No;
        if (!court->yes)
            result.refusedBy.append(court->by);
    }
    result.refusedBy.sort();
    return result;
}

RoleAnswer childsAnswer(const QList<ConsentLine> &lines)
{
    RoleAnswer result;
    for (const ConsentLine &line : lines)
        if (isChild(line))
            result = {line.yes ? Answer::Yes : Answer::No,
                      line.yes ? QStringList() : QStringList{line.by}, line};
    return result;
}

bool doctorDecided(const QList<ConsentLine> &lines, QDate since)
{
    return std::any_of(lines.begin(), lines.end(), [since](const ConsentLine &line) {
        return line.role == ConsentRole::Doctor && line.yes && line.date >= since;
    });
}

} // namespace

QLatin1StringView name(Permission permission)
{
    return nameOf(c_permissions, permission);
}

std::optional<Permission> permissionFromName(QStringView name)
{
    return valueOf(c_permissions, name);
}

QLatin1StringView name(ConsentRole role)
{
    return nameOf(c_roles, role);
}

std::optional<ConsentRole> consentRoleFromName(QStringView name)
{
    return valueOf(c_roles, name);
}

QLatin1StringView name(ConsentManner manner)
{
    return nameOf(c_manners, manner);
}

std::optional<ConsentManner> consentMannerFromName(QStringView name)
{
    return valueOf(c_manners, name);
}

QLatin1StringView name(ConsentState state)
{
    return nameOf(c_states, state);
}

int ageInYears(QDate born, QDate day)
{
    const bool hadBirthday =
        std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
    return day.year() - born.year() - (hadBirthday ? 0 : 1);
}

QList<ConsentRole> consentRolesAt(const std::optional<core::PartialDate> &born, QDate day)
{
    if (!born)
        return {ConsentRole::Parent, ConsentRole::Child};
    const int age = ageInYears(born->last(), day);
    if (age < c_childSpeaks)
        return {ConsentRole::Parent};
    if (age < c_childDecides)
        return {ConsentRole::Parent, ConsentRole::Child};
    return {ConsentRole::Child};
}

EffectiveConsent effectiveConsent(const QList<ConsentLine> &all, Permission permission,
                                  const std::optional<core::PartialDate> &born, QDate day)
{
    const QList<ConsentLine> lines = linesThatCount(all, permission, born, day);
    const RoleAnswer parents = parentsAnswer(lines);
    const RoleAnswer child = childsAnswer(lines);
    const QList<ConsentRole> required = consentRolesAt(born, day);
    EffectiveConsent result;
    bool refused = false;
    for (const ConsentRole role : required) {
        const RoleAnswer &answer = role == ConsentRole::Child ? child : parents;
        refused = refused || answer.answer == Answer::No;
        result.refusedBy += answer.refusedBy;
        if (answer.answer == Answer::Missing)
            result.missing.append(role);
        else if (answer.newest)
            result.allowedBy.append(*answer.newest);
    }
    const bool mayBeExcepted = permission == Permission::Vaccinate && required.size() == 2 &&
                               born && child.answer == Answer::Yes && parents.answer != Answer::Yes;
    if (mayBeExcepted && doctorDecided(lines, child.newest->date))
        return {ConsentState::GrantedByException, {}, {}, {}};
    if (refused)
        return {ConsentState::Refused, {}, result.refusedBy, {}};
    if (result.missing.isEmpty())
        return {ConsentState::Granted, {}, {}, result.allowedBy};
    return {ConsentState::NotAsked, result.missing, {}, {}};
}

} // namespace domain
