// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace bulk {

// A ZIP archive in memory, opened for reading; the bytes must outlive it. It never unpacks to
// disk, and never more than a limit.
class ZipFile
{
public:
    explicit ZipFile(const QByteArray &bytes);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool contains(const QByteArray &name) const;
    // A part of the archive as a sequential device that ends with an error beyond maximumSize
    // bytes, or within a text of a megabyte; null when there is none.
    [[nodiscard]] std::unique_ptr<QIODevice> part(const QByteArray &name) const;

    static constexpr qint64 maximumSize = 512LL * 1024 * 1024;

private:
    zip *m_zip = nullptr;
};

} // namespace bulk
