// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int defaultWait = 10;
constexpr int longestWait = 86400;

} // namespace

void Invocation::withServices(std::function<void(services::Services &)> next)
{
    withServices([](const QUrl &) { return false; }, std::move(next));
}

void Invocation::withServices(const Host::OpenBrowser &browser,
                              std::function<void(services::Services &)> next)
{
    m_host.open(browser, this,
                [this, next = std::move(next)](const core::Result<services::Services *> &opened) {
                    if (!opened)
                        return fail(opened.error());
                    tellRestored();
                    next(**opened);
                });
}

void Invocation::tellRestored()
{
    const auto restored = m_host.openedFromBackup();
    if (!restored)
        return;
    m_console.message(u"The stored data were damaged. The copy of %1 is in use.\n"
                      "Doses saved here after that and not yet accepted are missing: compare "
                      "\"outbox list\" with what was given,\nand record what is missing again. The "
                      "damaged file was kept beside it."_s.arg(restored->detail));
}

std::optional<std::chrono::seconds> Invocation::waitTime() const
{
    if (!m_arguments.has(u"wait"_s))
        return std::chrono::seconds(defaultWait);
    bool isNumber = false;
    const int seconds = m_arguments.value(u"wait"_s).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longestWait)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

void Invocation::finish(Exit code)
{
    if (m_finished)
        return;
    m_finished = true;
    m_console.flush();
    Q_EMIT finished(code);
}

void Invocation::fail(const core::Error &error)
{
    if (!m_finished)
        m_console.error(error);
    finish(Refused);
}

void Invocation::refuseUsage(const QString &text)
{
    m_console.message(text);
    finish(WrongUse);
}

} // namespace cli
