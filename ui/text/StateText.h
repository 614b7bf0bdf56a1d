// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/Immunization.h"
#include "domain/OutboxEntry.h"
#include "ui/text/Token.h"

#include <QString>

namespace ui {

// A state is always a word, a shape and a colour; `icon` names a file of resources/icons, and
// `glyph` is the same shape for a terminal.
struct StateLook
{
    QString word;
    QString icon;
    QString glyph;
    Token token = Token::Ink2;
};

[[nodiscard]] StateLook stateLook(domain::OutboxState state);
[[nodiscard]] StateLook stateLook(domain::ImmunizationStatus status);
// What happens next with an item in this state, as a sentence.
[[nodiscard]] QString stateSentence(domain::OutboxState state);
[[nodiscard]] QString actionText(domain::OutboxAction action);
// What the list of doses is worth: complete, not asked yet, no access, …
[[nodiscard]] QString outcomeSentence(domain::HistoryOutcome outcome);

} // namespace ui
