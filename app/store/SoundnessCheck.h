// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <future>

namespace store {

// Looks through the database of a data folder (SQLite's quick_check: some 50 ms for 100,000
// people) on a thread of its own, while a program at its start does what needs no data. Begun as
// early as possible, handed to Store::open.
class SoundnessCheck
{
public:
    explicit SoundnessCheck(const QString &folder);

    // Waits. False also when there is nothing to look at: then the store looks for itself.
    [[nodiscard]] bool foundSound() { return m_found.valid() && m_found.get(); }

private:
    std::future<bool> m_found;
};

} // namespace store
