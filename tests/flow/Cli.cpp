// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

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

void Cli::giveBrowser(const QString &button)
{
    const QString folder = m_folder.filePath(u"bin"_s);
    QDir().mkpath(folder);
    m_programs = folder + u':' + qEnvironmentVariable("PATH");
    QFile opener(folder + u"/xdg-open"_s);
    if (!opener.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write the browser");
    opener.write(u"#!/bin/sh\nexec \"%1\" \"%2\" \"%3\" \"$1\"\n"_s
                     .arg(QStringLiteral(PYTHON), QStringLiteral(BROWSER), button)
                     .toUtf8());
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Outcome Cli::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, QStringList{u"--json"_s} + words, input);
    return finish(process);
}

Outcome Cli::runPlain(const QStringList &words) const
{
    QProcess process;
    start(process, words, {});
    return finish(process);
}

Outcome Cli::runKilled(const QStringList &words, std::chrono::milliseconds after,
                       const QByteArray &word) const
{
    QProcess process;
    start(process, QStringList{u"--json"_s} + words, {});
    QByteArray said;
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains(word) && process.waitForReadyRead(int(patience.count())))
        said += process.read(process.bytesAvailable());
    QElapsedTimer sinceWord;
    sinceWord.start();
    if (!process.waitForFinished(int(after.count())))
        process.kill();
    Outcome outcome = finish(process);
    outcome.afterWord = std::chrono::milliseconds(sinceWord.elapsed());
    outcome.err.prepend(said);
    return outcome;
}

Outcome Cli::runKilledAtWrite(const QStringList &words, int change) const
{
    QProcess process;
    QProcessEnvironment preloaded = environment();
    preloaded.insert(u"LD_PRELOAD"_s, QStringLiteral(KILLED_AT_WRITE));
    preloaded.insert(u"KILLED_BELOW"_s, QFileInfo(folder()).canonicalFilePath());
    preloaded.insert(u"KILLED_AT"_s, QString::number(change));
    process.setProcessEnvironment(preloaded);
    start(process, QStringList{u"--json"_s} + words, {});
    return finish(process);
}

bool Cli::dumpsNoCore() const
{
    QProcess process;
    process.start(QStringLiteral(PRIKPOST_CLI), {u"id"_s, u"cnk"_s});
    process.waitForStarted();
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    bool found = false;
    for (int tries = 0; tries < 100 && !found; ++tries) {
        process.waitForFinished(50); // it waits for input
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        found = limits.open(QIODevice::ReadOnly) &&
                QString::fromLatin1(limits.readAll()).contains(none);
    }
    process.closeWriteChannel();
    process.waitForFinished(int(patience.count()));
    return found;
}

QProcessEnvironment Cli::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRIKPOST_PASSPHRASE_FILE"_s, m_folder.filePath(u"passphrase"_s));
    environment.insert(u"PATH"_s, m_programs);
    environment.insert(u"HOME"_s, m_folder.path());
    return environment;
}

void Cli::start(QProcess &process, const QStringList &words, const QByteArray &input) const
{
    if (process.processEnvironment().isEmpty())
        process.setProcessEnvironment(environment());
    process.start(QStringLiteral(PRIKPOST_CLI), QStringList{u"--data-dir"_s, folder()} + words);
    process.write(input);
    process.closeWriteChannel();
}

Outcome Cli::finish(QProcess &process) const
{
    if (!process.waitForFinished(int(patience.count())))
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
