// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int column = 26;

QString optionLine(const OptionSpec &option)
{
    const QString name =
        u"  --"_s + option.name + (option.value.isEmpty() ? u""_s : u" "_s) + option.value;
    if (name.size() >= column)
        return name + u'\n' + QString(column, u' ') + option.help;
    return name.leftJustified(column) + option.help;
}

QString optionLines(const QList<OptionSpec> &options)
{
    QStringList lines;
    for (const OptionSpec &option : options)
        lines.append(optionLine(option));
    return lines.join(u'\n');
}

} // namespace

const QList<Command> &allCommands()
{
    static const QList<Command> commands{
        idCommand(),
        registerSetupCommand(),
        signInCommand(),
        signOutCommand(),
        whoamiCommand(),
        organisationCommand(),
        patientCommand(),
        historyCommand(),
        registerCommand(),
        correctCommand(),
        withdrawCommand(),
        bulkCheckCommand(),
        bulkRegisterCommand(),
        bulkUndoCommand(),
        bulkTemplateCommand(),
        outboxListCommand(),
        outboxSendCommand(),
        outboxRetryCommand(),
        outboxKeepCommand(),
        outboxExportCommand(),
        outboxUploadedCommand(),
        outboxTakeBackCommand(),
        takeAlongCommand(),
        paperFormCommand(),
        paperListCommand(),
        consentShowCommand(),
        consentRecordCommand(),
        consentWithdrawCommand(),
        clinicListCommand(),
        clinicAuthorizeCommand(),
        clinicPlanCommand(),
        clinicRegisterCommand(),
        sideEffectCommand(),
        certificateCommand(),
        forecastCommand(),
        circumstancesShowCommand(),
        circumstancesRecordCommand(),
        dueListCommand(),
        programmeShowCommand(),
        programmeUseCommand(),
        accessRequestCommand(),
        accessStatusCommand(),
        accessShowCommand(),
        accessLinkCommand(),
        accessRevokeCommand(),
        collaboratorListCommand(),
        collaboratorLinkCommand(),
        collaboratorUnlinkCommand(),
        collaboratorCancelCommand(),
        logShowCommand(),
        logVerifyCommand(),
        logExcerptCommand(),
        logRetentionCommand(),
    };
    return commands;
}

QString programHelp()
{
    QStringList lines{u"Usage: prikpost-cli [--data-dir DIR] [--json] COMMAND …"_s,
                      {},
                      u"Registers and consults immunisations. Commands:"_s,
                      {}};
    for (const Command &command : allCommands())
        lines.append(u"  "_s + command.shape.name.leftJustified(column - 2) + command.summary);
    lines += {{},
              optionLines(globalOptions()),
              {},
              u"Exit status: 0 done, 1 refused or needs a person, 2 wrong usage,"_s,
              u"3 saved here but not yet accepted (or: not complete)."_s,
              u"PRIKPOST_PASSPHRASE_FILE names the file with the passphrase where there is no "
              u"keyring."_s};
    return lines.join(u'\n');
}

QString commandHelp(const Command &command)
{
    QString usage = u"Usage: prikpost-cli "_s + command.shape.name;
    if (!command.words.isEmpty())
        usage += u' ' + command.words;
    if (!command.shape.options.isEmpty())
        usage += u" [options]"_s;
    QStringList lines{usage, {}, command.summary};
    if (!command.shape.options.isEmpty())
        lines += {{}, optionLines(command.shape.options)};
    return lines.join(u'\n');
}

} // namespace cli
