// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "cli/Host.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cli {

// From the words on the command line to the end of the command.
class CommandLine final : public QObject
{
    Q_OBJECT
public:
    // Makes the host for a data folder; empty: the usual one.
    using MakeHost = std::function<std::unique_ptr<Host>(const QString &dataFolder)>;

    CommandLine(Console &console, MakeHost makeHost, QString version, QObject *parent = nullptr);
    ~CommandLine() override;

    // Whether the command these words ask for needs fonts, and so a QGuiApplication.
    [[nodiscard]] static bool laysOutPages(const QList<QByteArray> &words);

    // `words`: as the system gave them, without the program's name. Ends with finished(), which is
    // never emitted before this returns.
    void start(const QList<QByteArray> &words);

Q_SIGNALS:
    void finished(int code);

private:
    void run(const QStringList &words);
    void end(int code);
    void endAfterSettling(int code);

    Console &m_console;
    MakeHost m_makeHost;
    QString m_version;
    std::unique_ptr<Host> m_host;
};

} // namespace cli
