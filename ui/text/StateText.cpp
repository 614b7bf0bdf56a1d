// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/StateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

StateLook stateLook(domain::OutboxState state)
{
    switch (state) {
    case domain::OutboxState::SavedHere:
        return {StateText::tr("Saved here"), u"saved"_s, u"▣"_s, Token::Wait};
    case domain::OutboxState::Sending:
        return {StateText::tr("Sending"), u"sending"_s, u"↑"_s, Token::Info};
    case domain::OutboxState::Accepted:
        return {StateText::tr("Accepted"), u"accepted"_s, u"✓"_s, Token::Ok};
    case domain::OutboxState::NeedsYou:
        return {StateText::tr("Needs you"), u"needs-you"_s, u"!"_s, Token::Stop};
    case domain::OutboxState::Withdrawn:
        return {StateText::tr("Withdrawn"), u"withdrawn"_s, u"–"_s, Token::Ink2};
    }
    return {};
}

StateLook stateLook(domain::ImmunizationStatus status)
{
    switch (status) {
    case domain::ImmunizationStatus::Completed:
        return {StateText::tr("Given"), u"given"_s, u"●"_s, Token::Ink2};
    case domain::ImmunizationStatus::NotDone:
        return {StateText::tr("Not given"), u"not-given"_s, u"✕"_s, Token::Wait};
    case domain::ImmunizationStatus::EnteredInError:
        return {StateText::tr("Withdrawn"), u"withdrawn"_s, u"–"_s, Token::Ink2};
    case domain::ImmunizationStatus::Unreadable:
        return {StateText::tr("Could not be read"), u"unreadable"_s, u"?"_s, Token::Stop};
    }
    return {};
}

QString stateSentence(domain::OutboxState state)
{
    switch (state) {
    case domain::OutboxState::SavedHere:
        return StateText::tr("Safely on this computer. It goes to the register by itself.");
    case domain::OutboxState::Sending:
        return StateText::tr("On its way to the register. No answer yet.");
    case domain::OutboxState::Accepted:
        return StateText::tr("The register has it and gave it a number.");
    case domain::OutboxState::NeedsYou:
        return StateText::tr("It does not go on without you. See why below.");
    case domain::OutboxState::Withdrawn:
        return StateText::tr("Taken back by a person, with a reason. It is not sent.");
    }
    return {};
}

QString actionText(domain::OutboxAction action)
{
    switch (action) {
    case domain::OutboxAction::Register:
        return StateText::tr("Registration");
    case domain::OutboxAction::Correct:
        return StateText::tr("Correction");
    case domain::OutboxAction::Withdraw:
        return StateText::tr("Withdrawal");
    }
    return {};
}

QString outcomeSentence(domain::HistoryOutcome outcome)
{
    switch (outcome) {
    case domain::HistoryOutcome::NotAsked:
        return StateText::tr("The register has not been asked yet.");
    case domain::HistoryOutcome::Complete:
        return StateText::tr("Everything the register has is shown.");
    case domain::HistoryOutcome::Incomplete:
        return StateText::tr("Incomplete: part of the register's answer is missing.");
    case domain::HistoryOutcome::NoAccess:
        return StateText::tr("No access: the register does not show you this person's doses. "
                             "There may be some.");
    case domain::HistoryOutcome::Unreadable:
        return StateText::tr("The register's answer could not be read. There may be doses.");
    case domain::HistoryOutcome::OfflineCopy:
        return StateText::tr("Kept copy: the register could not be reached. "
                             "Newer doses may be missing.");
    }
    return {};
}

} // namespace ui
