// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace core {

// Key material, passphrases and tokens: not copyable by accident, wiped when it goes, not
// printable. Copies must be asked for with clone().
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::span<const unsigned char> bytes);
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes; }
    // A view of the same memory; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const;

private:
    void wipe();
    std::vector<unsigned char> m_bytes;
};

// Overwrites the memory of a byte array that held a secret.
void wipe(QByteArray &bytes);

} // namespace core
