// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"

#include <QLatin1StringView>
#include <QList>

namespace domain {

// What somebody can do with the program that not everybody may. Names: "consult", "give",
// "record", "correct", "withdraw", "collaborators", "access-request", "declare-link",
// "revoke-link", "without-link", "hand-over", "review",
// "ask-permission", "overrule", "object-medically".
enum class Act {
    Consult, // see a person's record
    Give,    // be the one who gave the dose
    Record,  // bring a dose to the register
    Correct,
    Withdraw,
    ManageCollaborators, // ask to link and to unlink (belgium.md 7.1, "Who may ask")
    RequestAccess,       // ask for access as a physician (belgium.md 8.1)
    DeclareLink,         // create a therapeutic link
    RevokeLink,
    ConsultWithoutLink, // with a reason, told in the access log
    HandOver,           // lists to upload by hand
    Review,             // decide about what a colleague left behind
    AskPermission,      // record who allows or refuses what (netherlands.md 12)
    Overrule,           // decide on a child's own word, or against a refusal
    ObjectMedically,    // record that a vaccine is contraindicated
};
[[nodiscard]] QLatin1StringView name(Act act);
[[nodiscard]] QList<Act> allActs();

// WithTrainer: the practice trainer is recorded with it. InNameOf: only for somebody else, who is
// named as the one who gave it; whoever does it is shown as the recorder.
enum class Allowance { No, Yes, WithTrainer, InNameOf };

// The one table of what each role may do.
[[nodiscard]] Allowance allowanceOf(Role role, Act act);
[[nodiscard]] inline bool may(Role role, Act act)
{
    return allowanceOf(role, act) != Allowance::No;
}

} // namespace domain
