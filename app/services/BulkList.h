// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListReader.h"
#include "bulk/PersonList.h"

#include <QByteArray>

#include <optional>

namespace services {

// What a person said about a list, instead of the guesses.
struct ListWish
{
    bulk::ReadWish read;
    std::optional<bulk::ColumnMapping> columns;
    bool columnsAccepted = false; // somebody looked whether they are right
    bool noHeader = false;        // the first row is a person; unless `columns` says otherwise
    domain::PersonNumber::Kind number = domain::PersonNumber::Kind::Insz; // of the register
};

// A list that was read, with the bytes it came from.
struct BulkList
{
    QByteArray bytes;
    ListWish wish;
    bulk::ListFormat format = bulk::ListFormat::Text;
    bulk::Encoding encoding = bulk::Encoding::Utf8;
    bulk::CsvDialect dialect;
    bulk::PersonList people;
};

// Reads and checks a list; on any thread.
[[nodiscard]] core::Result<BulkList, bulk::ListFault> readBulkList(QByteArray bytes, ListWish wish,
                                                                   QDate today);

} // namespace services
