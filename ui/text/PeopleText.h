// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LinkRules.h"
#include "ui/text/StateText.h"

#include <QString>

namespace ui {

[[nodiscard]] QString roleText(std::optional<domain::Role> role);
// "employee of the practice", "trainee (HAIO) of Dr. An Peeters".
[[nodiscard]] QString kindText(const domain::StaffMember &person);
[[nodiscard]] QString requestText(domain::RequestKind kind);
[[nodiscard]] StateLook stateLook(domain::RequestState state);
[[nodiscard]] StateLook stateLook(domain::LinkState state);
// What happens next, as a sentence.
[[nodiscard]] QString stateSentence(domain::RequestState state);
[[nodiscard]] QString linkFieldLabel(domain::LinkField field);
// What is wrong and what to do, about the person it names, if any.
[[nodiscard]] QString linkProblemText(const domain::LinkProblem &problem);
// How long something waits: "5 minutes", "3 hours", "2 days".
[[nodiscard]] QString waitingText(const QDateTime &since, const QDateTime &now);

} // namespace ui
