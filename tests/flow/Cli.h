// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

class QProcess;

namespace flow {

struct Outcome
{
    // The first line in which the member has that text; null: there is none.
    [[nodiscard]] core::Json lineWith(const char *member, const QString &text) const
    {
        for (const core::Json &line : lines)
            if (core::stringMember(line, member) == text)
                return line;
        return nullptr;
    }
    // The codes of the problems for which something was refused.
    [[nodiscard]] QStringList problems() const
    {
        QStringList codes;
        for (const core::Json &line : lines)
            for (const core::Json &problem : core::arrayMember(line, "problems"))
                codes.append(core::stringMember(problem, "code"));
        return codes;
    }

    int exit = -1; // -1: killed or crashed
    QByteArray out;
    QByteArray err;
    QList<core::Json> lines;                // of stdout, with --json
    std::chrono::milliseconds afterWord{0}; // from the word of runKilled to the end

    [[nodiscard]] QString text(qsizetype line, const char *member) const
    {
        return line < lines.size() ? core::stringMember(lines.at(line), member) : QString();
    }
};

// The real program on a data folder of its own, unlocked by a passphrase file.
class Cli
{
public:
    Cli();

    // With --json.
    Outcome run(const QStringList &words, const QByteArray &input = {}) const;
    Outcome runPlain(const QStringList &words) const;
    // Killed (SIGKILL) that long after its start, or after it said the word, unless it ended
    // before.
    Outcome runKilled(const QStringList &words, std::chrono::milliseconds after,
                      const QByteArray &word = {}) const;

    // Killed before its n-th change of a file in the data folder, counted from 1.
    Outcome runKilledAtWrite(const QStringList &words, int change) const;

    // Addresses are opened from now on, by somebody who presses the button that begins so.
    void giveBrowser(const QString &button);

    // The system is told so before the program does its work.
    [[nodiscard]] bool dumpsNoCore() const;

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    // Everything the program wrote so far, in every run.
    [[nodiscard]] const QByteArray &allMessages() const { return m_messages; }

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void start(QProcess &process, const QStringList &words, const QByteArray &input) const;
    Outcome finish(QProcess &process) const;

    QTemporaryDir m_folder;
    QString m_programs = QStringLiteral("/nonexistent"); // no browser is opened
    mutable QByteArray m_messages;
};

} // namespace flow
