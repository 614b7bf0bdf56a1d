// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QString>

namespace fhir::be {

// A URL of the Belgian eHealth platform, under any of its host names.
[[nodiscard]] bool isBelgianUrl(const QString &url);

// Extensions are recognised by the last part of their URL (BeProfiles.h, extensionName), under any
// Belgian guide: the guides moved some of them.
[[nodiscard]] bool isExtension(const core::Json &extension, const char *name);
// The first such extension of an element; null when there is none.
[[nodiscard]] const core::Json *findExtension(const core::Json &element, const char *name);
[[nodiscard]] core::Json *findExtension(core::Json &element, const char *name);
// The inner extension with exactly this url.
[[nodiscard]] const core::Json *findInner(const core::Json &element, const char *url);
[[nodiscard]] core::Json *findInner(core::Json &element, const char *url);

[[nodiscard]] core::Json extensionJson(const char *url, const char *valueName, core::Json value);

// Changes to an element that came from a register: its other extensions stay as they are; an
// `extension` that is no list at all gives way. Removing takes the first one away. The element
// must be an object; pointers into it do not survive.
void addExtension(core::Json &element, core::Json extension);
void setInner(core::Json &element, const char *url, const char *valueName, core::Json value);
void removeExtension(core::Json &element, const char *name);
void removeInner(core::Json &element, const char *url);

} // namespace fhir::be
