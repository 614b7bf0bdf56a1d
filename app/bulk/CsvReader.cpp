// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/CsvReader.h"

#include <csv.h>

#include <algorithm>
#include <memory>

namespace bulk {

namespace {

// libcsv with one line at a time: so blank lines keep their row number (libcsv skips them), and a
// quote that is never closed does not eat the whole file.
class LineFeeder
{
public:
    explicit LineFeeder(char separator)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~LineFeeder() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(LineFeeder)

    [[nodiscard]] std::optional<ListFault> feed(QByteArrayView line)
    {
        if (m_sheet.rowCount() >= maximumRows)
            return ListFault{FaultCode::TooManyRows, m_sheet.rowCount()};
        m_openBytes += line.size() + 1;
        if (m_openBytes > maximumRowSize)
            return ListFault{m_openLines > 0 ? FaultCode::QuoteOpen : FaultCode::LineTooLong,
                             m_sheet.rowCount()};
        if (line.isEmpty() && m_openLines == 0) {
            endRow();
            return std::nullopt;
        }
        // Spaces are the cells' own, but those between a quote and a separator are nobody's.
        const bool quotes = m_openLines > 0 || line.contains('"');
        csv_set_space_func(&m_parser, quotes ? isSpace : isNoSpace);
        ++m_openLines;
        parse(line);
        parse("\n");
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ListFault> finish()
    {
        if (m_openLines > 0)
            return ListFault{FaultCode::QuoteOpen, m_sheet.rowCount()};
        csv_fini(&m_parser, onCell, onRow, this);
        return std::nullopt;
    }

    [[nodiscard]] Sheet takeSheet() { return std::move(m_sheet); }

private:
    void parse(QByteArrayView bytes)
    {
        csv_parse(&m_parser, bytes.data(), static_cast<std::size_t>(bytes.size()), onCell, onRow,
                  this);
    }

    void endRow()
    {
        m_sheet.endRow();
        m_openBytes = 0;
        m_openLines = 0;
    }

    static int isSpace(unsigned char letter) { return letter == ' '; }
    static int isNoSpace(unsigned char) { return 0; }
    static void onCell(void *cell, std::size_t size, void *self)
    {
        static_cast<LineFeeder *>(self)->m_sheet.addCell(
            {static_cast<const char *>(cell), static_cast<qsizetype>(size)});
    }
    static void onRow(int, void *self) { static_cast<LineFeeder *>(self)->endRow(); }

    csv_parser m_parser{};
    Sheet m_sheet;
    qsizetype m_openBytes = 0; // of the row that is not ended yet
    int m_openLines = 0;
};

} // namespace

core::Result<Sheet, ListFault> readCsv(QByteArrayView utf8, char separator)
{
    LineFeeder feeder(separator);
    const char *position = utf8.begin();
    while (position != utf8.end()) {
        const char *end =
            std::find_if(position, utf8.end(), [](char c) { return c == '\n' || c == '\r'; });
        if (const auto fault = feeder.feed({position, end}))
            return *fault;
        if (end != utf8.end() && *end == '\r' && end + 1 != utf8.end() && end[1] == '\n')
            ++end;
        position = end == utf8.end() ? end : end + 1;
    }
    if (const auto fault = feeder.finish())
        return *fault;
    return feeder.takeSheet();
}

} // namespace bulk
