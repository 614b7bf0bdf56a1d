// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace store {

// What is kept, made small before it is sealed: Zstandard (RFC 8878) with a dictionary of the words
// that our values are made of. A dose takes a third of its size then, a history a tenth, and the
// disk has that much less to write. One object per thread.
class Packing
{
public:
    Packing();
    ~Packing();

    // nullopt: it would not become smaller.
    [[nodiscard]] std::optional<QByteArray> pack(QByteArrayView plain) const;
    // nullopt: not what pack() made.
    [[nodiscard]] std::optional<QByteArray> unpack(QByteArrayView packed) const;

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace store
