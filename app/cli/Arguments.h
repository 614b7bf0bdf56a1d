// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

struct OptionSpec
{
    QString name;  // without dashes
    QString value; // word for its value in the help; empty: the option takes none
    QString help;
};

// What was typed, checked against what the command takes. Only wrong usage is refused here; wrong
// values are the command's matter.
struct Arguments
{
    bool json = false;
    bool help = false;
    bool version = false;
    QString dataFolder;
    QString command;
    QStringList words; // what is no option
    QHash<QString, QString> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

struct CommandShape
{
    QString name; // "outbox list"
    QList<OptionSpec> options;
    int leastWords = 0;
    int mostWords = 0; // -1: any number
};

struct WrongUsage
{
    QString text;
    QString command; // as far as it was understood
};

// `words`: without the program's name. An option may stand as "--lot X" or "--lot=X"; a value that
// begins with two dashes needs the latter. "--" ends the options.
[[nodiscard]] core::Result<Arguments, WrongUsage> parseArguments(const QStringList &words,
                                                                 const QList<CommandShape> &shapes);

[[nodiscard]] QList<OptionSpec> globalOptions();

} // namespace cli
