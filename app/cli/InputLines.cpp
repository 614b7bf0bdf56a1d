// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputLines.h"

#include <QFile>

namespace cli {

namespace {

constexpr qint64 longestLine = 16 * 1024 * 1024;

} // namespace

void forEachInputLine(const std::function<void(const QByteArray &)> &take)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return;
    for (QByteArray line = input.readLine(longestLine); !line.isEmpty();
         line = input.readLine(longestLine)) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        take(line);
    }
}

} // namespace cli
