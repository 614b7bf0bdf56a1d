// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"
#include "support/FakeClock.h"

#include <QTemporaryDir>

// A store in a folder that goes away with it, and that can be closed and opened again.
class TempStore
{
public:
    TempStore() { reopen(); }

    static core::Secret key(char fill = 'k') { return core::Secret(QByteArray(32, fill)); }

    core::Result<void> open()
    {
        auto opened = store::Store::open(folder(), key(), clock);
        if (!opened)
            return opened.error();
        m_store = std::move(opened).value();
        return {};
    }
    void close() { m_store.reset(); }
    void reopen()
    {
        close();
        if (const auto opened = open(); !opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/prikpost.sqlite"); }
    store::Store *operator->() { return m_store.get(); }
    store::Store &operator*() { return *m_store; }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
};
