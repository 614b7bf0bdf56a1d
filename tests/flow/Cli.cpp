// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace flow {

namespace {

constexpr std::chrono::milliseconds patience{120'000};

QList<core::Json> parsedLines(const QByteArray &out)
{
    QList<core::Json> lines;
    for (const QByteArray &line : out.split('\n'))
        if (const auto json = core::parseJson(line))
            lines.append(*json);
    return lines;
}

} // namespace

Cli::Cli()
{
    QFile file(m_folder.filePath(u"passphrase"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("correct horse\n") < 0)
        qFatal("cannot write the passphrase file");
}

Outcome Cli::run(const QStringList &words, const QByteArray &input) const
{
    return start(QStringList{u"--json"_s} + words, input, patience);
}

Outcome Cli::runPlain(const QStringList &words) const
{
    return start(words, {}, patience);
}

Outcome Cli::runKilled(const QStringList &words, std::chrono::milliseconds after) const
{
    return start(QStringList{u"--json"_s} + words, {}, after);
}

Outcome Cli::start(const QStringList &words, const QByteArray &input,
                   std::chrono::milliseconds killAfter) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRIKPOST_PASSPHRASE_FILE"_s, m_folder.filePath(u"passphrase"_s));
    environment.insert(u"PATH"_s, u"/nonexistent"_s); // no browser is ever opened
    environment.insert(u"HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PRIKPOST_CLI), QStringList{u"--data-dir"_s, folder()} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(killAfter.count())))
        process.kill();
    process.waitForFinished();
    Outcome outcome;
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.exit = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    outcome.lines = parsedLines(outcome.out);
    m_messages += outcome.err;
    return outcome;
}

} // namespace flow
