// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkList.h"

namespace services {

namespace {

core::Result<bulk::ColumnMapping, bulk::ListFault> columnsOf(const bulk::ReadList &list,
                                                             const ListWish &wish)
{
    if (wish.columns)
        return *wish.columns;
    return wish.noHeader ? bulk::columnsWithoutHeader(list.sheet, list.firstRow())
                         : bulk::guessColumns(list.sheet, list.firstRow());
}

} // namespace

core::Result<BulkList, bulk::ListFault> readBulkList(QByteArray bytes, ListWish wish, QDate today)
{
    auto read = bulk::readList(bytes, wish.read);
    if (!read)
        return read.error();
    auto columns = columnsOf(*read, wish);
    if (!columns)
        return columns.error();
    columns->number = wish.number;
    BulkList list{.bytes = std::move(bytes),
                  .wish = std::move(wish),
                  .format = read->format,
                  .encoding = read->encoding,
                  .dialect = read->dialect,
                  .people = {}};
    list.people = bulk::PersonList(std::move(read->sheet), *columns, today);
    return list;
}

} // namespace services
