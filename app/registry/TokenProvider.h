// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QObject>

#include <memory>

namespace registry {

// Gives the bearer token for one request. `refresh` true: the last one was refused (401), get
// another. Error: SignInNeeded when that takes a person.
class TokenProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // A null pointer: this register takes no token.
    virtual void token(bool refresh, QObject *context,
                       core::Reply<std::shared_ptr<const core::Secret>> reply) = 0;

Q_SIGNALS:
    void signInNeeded();
};

} // namespace registry
