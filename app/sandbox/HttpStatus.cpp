// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpStatus.h"

#include <QHash>

namespace sandbox {

QByteArray statusLine(int status)
{
    static const QHash<int, QByteArray> names{{200, "OK"},
                                              {201, "Created"},
                                              {400, "Bad Request"},
                                              {401, "Unauthorized"},
                                              {403, "Forbidden"},
                                              {404, "Not Found"},
                                              {405, "Method Not Allowed"},
                                              {409, "Conflict"},
                                              {410, "Gone"},
                                              {412, "Precondition Failed"},
                                              {422, "Unprocessable Entity"},
                                              {428, "Precondition Required"},
                                              {500, "Internal Server Error"}};
    return QByteArray::number(status) + ' ' + names.value(status, "Other");
}

} // namespace sandbox
