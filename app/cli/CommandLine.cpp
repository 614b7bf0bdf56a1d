// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Command.h"

#include <QStringDecoder>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// Nothing when a word is not UTF-8: what it means cannot be known.
std::optional<QStringList> decoded(const QList<QByteArray> &words)
{
    QStringList texts;
    for (const QByteArray &word : words) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(word);
        if (decoder.hasError())
            return std::nullopt;
        texts.append(text);
    }
    return texts;
}

QList<CommandShape> allShapes()
{
    QList<CommandShape> shapes;
    for (const Command &command : allCommands())
        shapes.append(command.shape);
    return shapes;
}

const Command *findCommand(const QString &name)
{
    const auto &all = allCommands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &c) { return c.shape.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

CommandLine::CommandLine(Console &console, MakeHost makeHost, QString version, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_makeHost(std::move(makeHost))
    , m_version(std::move(version))
{
}

CommandLine::~CommandLine() = default;

bool CommandLine::laysOutPages(const QList<QByteArray> &words)
{
    const auto texts = decoded(words);
    const auto arguments = parseArguments(texts.value_or(QStringList()), allShapes());
    const Command *command = arguments ? findCommand(arguments->command) : nullptr;
    return command && command->laysOutPages;
}

void CommandLine::start(const QList<QByteArray> &words)
{
    const auto texts = decoded(words);
    if (!texts) {
        m_console.message(u"The command line is not UTF-8."_s);
        return end(WrongUse);
    }
    run(*texts);
}

void CommandLine::run(const QStringList &words)
{
    const auto arguments = parseArguments(words, allShapes());
    if (!arguments) {
        const Command *command = findCommand(arguments.error().command);
        m_console.message(arguments.error().text);
        m_console.message(command ? commandHelp(*command) : programHelp());
        return end(WrongUse);
    }
    m_console.useJson(arguments->json);
    const Command *command = findCommand(arguments->command);
    if (arguments->help || arguments->version) {
        m_console.text(arguments->version ? u"prikpost-cli "_s + m_version
                       : command          ? commandHelp(*command)
                                          : programHelp());
        return end(Done);
    }
    m_host = m_makeHost(arguments->dataFolder);
    auto *call = new Invocation(*arguments, m_console, *m_host, this);
    connect(call, &Invocation::finished, this, &CommandLine::endAfterSettling);
    command->run(*call);
}

void CommandLine::endAfterSettling(int code)
{
    m_host->settle(this, [this, code] { end(code); });
}

void CommandLine::end(int code)
{
    QTimer::singleShot(0, this, [this, code] { Q_EMIT finished(code); });
}

} // namespace cli
