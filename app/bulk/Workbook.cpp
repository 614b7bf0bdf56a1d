// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/Workbook.h"

#include "bulk/OdsReader.h"
#include "bulk/XlsxReader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr std::array c_formats{"text"_L1, "xlsx"_L1, "ods"_L1};

// The name of a stream inside an OLE file is written in UTF-16.
bool oleContains(const QByteArray &bytes, QStringView stream)
{
    return bytes.contains(
        QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
}

bool isNoText(const QByteArray &bytes)
{
    constexpr std::array<QByteArrayView, 6> beginnings{"%PDF-",
                                                       "\x89PNG",
                                                       "\xFF\xD8\xFF",
                                                       "\x7F"
                                                       "ELF",
                                                       "GIF8",
                                                       "{\\rtf"};
    for (const QByteArrayView beginning : beginnings)
        if (bytes.startsWith(beginning))
            return true;
    return false;
}

} // namespace

QLatin1StringView name(ListFormat format)
{
    return c_formats[static_cast<std::size_t>(format)];
}

core::Result<ListFormat, ListFault> formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return ListFault{oleContains(bytes, u"EncryptedPackage") ? FaultCode::WorkbookLocked
                                                                 : FaultCode::WorkbookOld};
    if (isNoText(bytes))
        return ListFault{FaultCode::NoText};
    if (!bytes.startsWith("PK"))
        return ListFormat::Text;
    const ZipFile zip(bytes);
    if (zip.contains("xl/workbook.xml"))
        return ListFormat::Xlsx;
    if (zip.contains("content.xml") || zip.contains("encrypted-package"))
        return ListFormat::Ods;
    // Letters "PK" may begin a text, too; an archive says more.
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return ListFault{FaultCode::WorkbookBroken};
    return ListFormat::Text;
}

core::Result<Sheet, ListFault> readWorkbook(const QByteArray &bytes, ListFormat format)
{
    const ZipFile zip(bytes);
    if (!zip.isOpen() || format == ListFormat::Text)
        return ListFault{FaultCode::WorkbookBroken};
    return format == ListFormat::Xlsx ? readXlsx(zip) : readOds(zip);
}

} // namespace bulk
