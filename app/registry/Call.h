// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace registry {

// One running call of the client. It begins when the function that made it has returned, answers
// once, and ends, with every request it has under way, when its context is destroyed.
template <class T>
class Call : public QObject
{
public:
    Call(QObject *owner, QObject *context, core::Reply<T> reply)
        : QObject(owner)
        , m_reply(std::move(reply))
    {
        connect(context, &QObject::destroyed, this, [this] { delete this; });
        QTimer::singleShot(0, this, [this] { begin(); });
    }

protected:
    virtual void begin() = 0;
    // Last statement of whatever calls it: the reply may destroy this object.
    void finish(core::Result<T> result)
    {
        deleteLater();
        const auto reply = std::exchange(m_reply, {});
        if (reply)
            reply(std::move(result));
    }

private:
    core::Reply<T> m_reply;
};

} // namespace registry
