// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/ListReader.h"

#include "bulk/CsvReader.h"

#include <QFile>
#include <QFileInfo>

namespace bulk {

namespace {

core::Result<ReadList, ListFault> readText(const QByteArray &bytes, const ReadWish &wish)
{
    ReadList list;
    list.encoding = wish.encoding.value_or(guessEncoding(bytes));
    const auto text = toUtf8(bytes, list.encoding);
    if (!text)
        return text.error();
    list.dialect = guessDialect(*text);
    list.dialect.separator = wish.separator.value_or(list.dialect.separator);
    auto sheet = readCsv(*text, list.dialect.separator);
    if (!sheet)
        return sheet.error();
    list.sheet = std::move(sheet).value();
    return list;
}

} // namespace

core::Result<ReadList, ListFault> readList(const QByteArray &bytes, const ReadWish &wish)
{
    if (bytes.isEmpty())
        return ListFault{FaultCode::Empty};
    if (bytes.size() > maximumFileSize)
        return ListFault{FaultCode::TooLarge};
    const auto format = formatOf(bytes);
    if (!format)
        return format.error();
    if (*format == ListFormat::Text)
        return readText(bytes, wish);
    auto sheet = readWorkbook(bytes, *format);
    if (!sheet)
        return sheet.error();
    ReadList list;
    list.sheet = std::move(sheet).value();
    list.format = *format;
    return list;
}

core::Result<QByteArray, ListFault> readFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device has no end that could be known beforehand.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return ListFault{FaultCode::Unreadable};
    const qint64 size = file.size();
    if (size > maximumFileSize)
        return ListFault{FaultCode::TooLarge};
    QByteArray bytes = file.read(maximumFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return ListFault{FaultCode::Unreadable};
    if (bytes.size() != size || QFileInfo(path).size() != size)
        return ListFault{FaultCode::Changed};
    return bytes;
}

} // namespace bulk
