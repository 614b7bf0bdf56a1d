// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RoleTable.h"

#include "domain/EnumNames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using enum Allowance;

struct Row
{
    Act act;
    QLatin1StringView name;
    std::array<Allowance, 4> of; // physician, nurse, trainee, administrative
};

// In the order of Act and of Role.
constexpr std::array c_table{
    Row{Act::Consult, "consult"_L1, {Yes, Yes, Yes, Yes}},
    Row{Act::Give, "give"_L1, {Yes, Yes, WithTrainer, No}},
    Row{Act::Record, "record"_L1, {Yes, Yes, WithTrainer, InNameOf}},
    Row{Act::Correct, "correct"_L1, {Yes, Yes, WithTrainer, InNameOf}},
    Row{Act::Withdraw, "withdraw"_L1, {Yes, Yes, WithTrainer, InNameOf}},
    Row{Act::ManageCollaborators, "collaborators"_L1, {Yes, No, No, No}},
    Row{Act::RequestAccess, "access-request"_L1, {Yes, No, No, No}},
    Row{Act::DeclareLink, "declare-link"_L1, {Yes, Yes, Yes, No}},
    Row{Act::RevokeLink, "revoke-link"_L1, {Yes, Yes, Yes, No}},
    Row{Act::ConsultWithoutLink, "without-link"_L1, {Yes, Yes, Yes, No}},
    Row{Act::HandOver, "hand-over"_L1, {Yes, Yes, Yes, Yes}},
    Row{Act::Review, "review"_L1, {Yes, No, No, No}},
    Row{Act::AskPermission, "ask-permission"_L1, {Yes, Yes, WithTrainer, No}},
    Row{Act::Overrule, "overrule"_L1, {Yes, No, No, No}},
    Row{Act::ObjectMedically, "object-medically"_L1, {Yes, Yes, No, No}},
};

} // namespace

QLatin1StringView name(Act act)
{
    return c_table[static_cast<std::size_t>(act)].name;
}

QList<Act> allActs()
{
    QList<Act> acts;
    for (const Row &row : c_table)
        acts.append(row.act);
    return acts;
}

Allowance allowanceOf(Role role, Act act)
{
    return c_table[static_cast<std::size_t>(act)].of[static_cast<std::size_t>(role)];
}

} // namespace domain
