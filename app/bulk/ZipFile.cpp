// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ZipFile.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr qint64 c_longestText = 1024 * 1024; // of one element: it is held in memory

class Part final : public QIODevice
{
public:
    explicit Part(zip_file_t *file)
        : m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { zip_fclose(m_file); }
    [[nodiscard]] bool isSequential() const override { return true; }
    // QXmlStreamReader stops where this says so, and not earlier.
    [[nodiscard]] bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        m_size += std::max<qint64>(got, 0);
        m_sinceTag += std::max<qint64>(got, 0);
        if (const auto tag = QByteArrayView(data, std::max<qint64>(got, 0)).lastIndexOf('<');
            tag >= 0)
            m_sinceTag = got - tag;
        if (got < 0 || m_size > ZipFile::maximumSize || m_sinceTag > c_longestText) {
            setErrorString(u"too large or broken"_s);
            m_ended = true;
            return -1;
        }
        m_ended = got == 0;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_size = 0;
    qint64 m_sinceTag = 0;
    bool m_ended = false;
};

} // namespace

ZipFile::ZipFile(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source) {
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!m_zip)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

ZipFile::~ZipFile()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipFile::contains(const QByteArray &name) const
{
    return m_zip && zip_name_locate(m_zip, name.constData(), 0) >= 0;
}

std::unique_ptr<QIODevice> ZipFile::part(const QByteArray &name) const
{
    zip_file_t *file = m_zip ? zip_fopen(m_zip, name.constData(), 0) : nullptr;
    return file ? std::make_unique<Part>(file) : nullptr;
}

} // namespace bulk
