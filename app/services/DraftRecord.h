// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AccessRequest.h"
#include "services/CollaboratorService.h"

#include <QByteArray>
#include <QByteArrayView>

namespace services {

// Broken-off forms as they are kept. What cannot be read is not there.
[[nodiscard]] QByteArray writeLinkDrafts(const QList<KeptLinkDraft> &drafts);
[[nodiscard]] QList<KeptLinkDraft> readLinkDrafts(QByteArrayView kept);

[[nodiscard]] QByteArray writeAccessDraft(const domain::AccessDraft &draft);
[[nodiscard]] std::optional<domain::AccessDraft> readAccessDraft(QByteArrayView kept);

} // namespace services
