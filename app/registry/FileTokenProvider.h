// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/TokenProvider.h"

#include <QString>

namespace registry {

// A bearer token that the practice's IT put into a file. It is read at each use, so that it can
// be renewed while we run. Error: SignInNeeded when there is none, or it is still the refused one.
class FileTokenProvider final : public TokenProvider
{
    Q_OBJECT
public:
    explicit FileTokenProvider(QString file, QObject *parent = nullptr);
    void token(bool refresh, QObject *context,
               core::Reply<std::shared_ptr<const core::Secret>> reply) override;

private:
    [[nodiscard]] core::Result<std::shared_ptr<const core::Secret>> read(bool refresh);

    QString m_file;
    std::shared_ptr<const core::Secret> m_last;
};

} // namespace registry
