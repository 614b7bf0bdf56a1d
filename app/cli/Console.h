// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Json.h"

#include <QList>
#include <QString>

#include <cstdio>

namespace cli {

enum Exit { Done = 0, Refused = 1, WrongUse = 2, NotYet = 3 };

// What the program says: results on one stream, messages on the other. The same results are JSON
// lines or, for people, "name  value" lines and tables.
class Console
{
public:
    Console(std::FILE *out, std::FILE *err)
        : m_out(out)
        , m_err(err)
    {
    }

    void useJson(bool json) { m_json = json; }
    // One result: a line of JSON, or a line for each member.
    void result(const core::Json &object);
    // One of several alike: a line of JSON, or a row of a table.
    void row(const core::Json &object);
    // Text that is a result itself (help, a resource).
    void text(const QString &text);
    void message(const QString &text);
    void error(const core::Error &error);
    void flush(); // prints the table

    [[nodiscard]] bool json() const { return m_json; }

private:
    void write(std::FILE *stream, const QByteArray &line);

    std::FILE *m_out;
    std::FILE *m_err;
    bool m_json = false;
    QList<core::Json> m_rows;
};

} // namespace cli
