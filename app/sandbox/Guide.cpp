// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Guide.h"

using namespace Qt::StringLiterals;

namespace sandbox {

core::Result<std::unique_ptr<Guide>> Guide::load(const QString &country)
{
    if (country == "be"_L1)
        return loadBeGuide();
    if (country == "nl"_L1)
        return loadNlGuide();
    return core::error(core::ErrorCode::NotFound, u"country"_s);
}

} // namespace sandbox
