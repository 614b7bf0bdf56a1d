// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace registry {

// A body that Qt cannot rewind. QNetworkAccessManager silently sends a request a second time when
// the connection drops before the answer; with this body it reports an error instead.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(ReadOnly | Unbuffered);
    }
    // Nothing was asked of it yet: no byte of it can have left.
    [[nodiscard]] bool isUntouched() const { return m_at == 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool seek(qint64) override { return false; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_at; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (m_at >= m_body.size())
            return -1;
        const qint64 count = std::min<qint64>(most, m_body.size() - m_at);
        std::memcpy(target, m_body.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_at = 0;
};

} // namespace registry
