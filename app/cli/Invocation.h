// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"
#include "cli/Host.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace cli {

// One command on its way: its arguments, where it speaks, and its end.
class Invocation final : public QObject
{
    Q_OBJECT
public:
    Invocation(Arguments arguments, Console &console, Host &host, QObject *parent = nullptr)
        : QObject(parent)
        , m_arguments(std::move(arguments))
        , m_console(console)
        , m_host(host)
    {
    }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] Host &host() { return m_host; }
    [[nodiscard]] QDate today() const { return m_host.clock().today(); }

    // Goes on with the services of the data folder; ends the command when it cannot be opened.
    void withServices(std::function<void(services::Services &)> next);
    void withServices(const Host::OpenBrowser &browser,
                      std::function<void(services::Services &)> next);

    // --wait in seconds, 10 when it was not given; empty when it is no number from 0 to 86400.
    [[nodiscard]] std::optional<std::chrono::seconds> waitTime() const;

    void finish(Exit code); // only the first counts
    [[nodiscard]] bool isFinished() const { return m_finished; }
    void fail(const core::Error &error);
    void refuseUsage(const QString &text);

Q_SIGNALS:
    void finished(int code);

private:
    void tellRestored();

    Arguments m_arguments;
    Console &m_console;
    Host &m_host;
    bool m_finished = false;
};

} // namespace cli
