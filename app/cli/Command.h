// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "cli/Invocation.h"

#include <QList>
#include <QString>

namespace cli {

struct Command
{
    CommandShape shape;
    QString words;   // help for what is no option: "KIND [VALUE…]"
    QString summary; // one sentence
    void (*run)(Invocation &call);
    bool laysOutPages = false; // with fonts: takes a QGuiApplication
};

// In the order in which a person meets them.
[[nodiscard]] const QList<Command> &allCommands();

[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const Command &command);

// Each in its own file under commands/.
[[nodiscard]] Command idCommand();
[[nodiscard]] Command registerSetupCommand();
[[nodiscard]] Command signInCommand();
[[nodiscard]] Command signOutCommand();
[[nodiscard]] Command whoamiCommand();
[[nodiscard]] Command organisationCommand();
[[nodiscard]] Command patientCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command registerCommand();
[[nodiscard]] Command correctCommand();
[[nodiscard]] Command withdrawCommand();
[[nodiscard]] Command bulkCheckCommand();
[[nodiscard]] Command bulkRegisterCommand();
[[nodiscard]] Command bulkUndoCommand();
[[nodiscard]] Command bulkTemplateCommand();
[[nodiscard]] Command outboxListCommand();
[[nodiscard]] Command outboxSendCommand();
[[nodiscard]] Command outboxRetryCommand();
[[nodiscard]] Command outboxKeepCommand();
[[nodiscard]] Command outboxExportCommand();
[[nodiscard]] Command outboxUploadedCommand();
[[nodiscard]] Command outboxTakeBackCommand();
[[nodiscard]] Command takeAlongCommand();
[[nodiscard]] Command paperFormCommand();
[[nodiscard]] Command paperListCommand();
[[nodiscard]] Command forecastCommand();
[[nodiscard]] Command circumstancesShowCommand();
[[nodiscard]] Command circumstancesRecordCommand();
[[nodiscard]] Command dueListCommand();
[[nodiscard]] Command programmeShowCommand();
[[nodiscard]] Command programmeUseCommand();
[[nodiscard]] Command accessRequestCommand();
[[nodiscard]] Command accessStatusCommand();
[[nodiscard]] Command accessShowCommand();
[[nodiscard]] Command accessLinkCommand();
[[nodiscard]] Command accessRevokeCommand();
[[nodiscard]] Command logExcerptCommand();
[[nodiscard]] Command logRetentionCommand();
[[nodiscard]] Command collaboratorListCommand();
[[nodiscard]] Command collaboratorLinkCommand();
[[nodiscard]] Command collaboratorUnlinkCommand();
[[nodiscard]] Command collaboratorCancelCommand();
[[nodiscard]] Command consentShowCommand();
[[nodiscard]] Command consentRecordCommand();
[[nodiscard]] Command consentWithdrawCommand();
[[nodiscard]] Command clinicListCommand();
[[nodiscard]] Command clinicAuthorizeCommand();
[[nodiscard]] Command clinicPlanCommand();
[[nodiscard]] Command clinicRegisterCommand();
[[nodiscard]] Command sideEffectCommand();
[[nodiscard]] Command certificateCommand();
[[nodiscard]] Command logShowCommand();
[[nodiscard]] Command logVerifyCommand();

} // namespace cli
