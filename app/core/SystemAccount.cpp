// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SystemAccount.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace core {

QString systemAccount()
{
    passwd record{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    const uid_t user = geteuid();
    if (getpwuid_r(user, &record, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(user);
    return QString::fromLocal8Bit(record.pw_name);
}

} // namespace core
