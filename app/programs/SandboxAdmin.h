// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace programs {

// "prikpost-sandbox admin list|review|approve|reject": the administrator's side of the sandbox
// register in `folder`, whether it runs or not. One line of JSON a request on stdout. Returns the
// exit status: 0 done, 1 refused, 2 wrong usage.
struct AdminOrder
{
    QString folder;
    QStringList words; // after "admin"
    QString reason;    // of a rejection
    bool all = false;  // list the decided ones, too
};
[[nodiscard]] int administer(const AdminOrder &order);

} // namespace programs
