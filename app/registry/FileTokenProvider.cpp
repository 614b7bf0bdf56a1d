// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/FileTokenProvider.h"

#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

constexpr qint64 longestToken = 64 * 1024;

// RFC 6750 b64token, loosely: nothing that could end the header line.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool same(const core::Secret &one, QByteArrayView other)
{
    return one.view() == other;
}

core::Error signInNeeded(const QString &detail)
{
    core::Error error = core::error(core::ErrorCode::SignInNeeded, detail);
    error.delivery = core::Delivery::NotSent;
    return error;
}

} // namespace

FileTokenProvider::FileTokenProvider(QString file, QObject *parent)
    : TokenProvider(parent)
    , m_file(std::move(file))
{
}

void FileTokenProvider::token(bool refresh, QObject *context,
                              core::Reply<std::shared_ptr<const core::Secret>> reply)
{
    QTimer::singleShot(0, context, [this, refresh, reply = std::move(reply)] {
        const auto result = read(refresh);
        if (!result)
            Q_EMIT signInNeeded();
        reply(result);
    });
}

core::Result<std::shared_ptr<const core::Secret>> FileTokenProvider::read(bool refresh)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return registry::signInNeeded(u"token file unreadable"_s);
    QByteArray content = file.read(longestToken);
    const QByteArrayView text = QByteArrayView(content).trimmed();
    core::Result<std::shared_ptr<const core::Secret>> result =
        registry::signInNeeded(u"token refused"_s);
    if (!isToken(text))
        result = registry::signInNeeded(u"token file holds no token"_s);
    else if (!refresh || !m_last || !same(*m_last, text))
        result = m_last = std::make_shared<const core::Secret>(text);
    core::wipe(content);
    return result;
}

} // namespace registry
