// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/CsvDialect.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <optional>

namespace bulk {

namespace {

constexpr int mostLines = 10; // that are looked at

bool endsLine(char letter)
{
    return letter == '\n' || letter == '\r';
}

QByteArrayView firstLine(QByteArrayView text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), endsLine);
    const auto end = std::find_if(begin, text.end(), endsLine);
    return {begin, end};
}

std::array<int, 256> countsOutsideQuotes(QByteArrayView line)
{
    std::array<int, 256> counts{};
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (!quoted)
            ++counts[static_cast<unsigned char>(letter)];
    }
    return counts;
}

// "sep=;" with or without quotation marks, and separators of the empty cells behind it.
std::optional<char> toldSeparator(QByteArrayView line)
{
    constexpr qsizetype longest = 9;
    if (line.startsWith('"'))
        line = line.sliced(1);
    const bool told = line.size() >= 5 && line.size() <= longest &&
                      line.first(4).compare("sep=", Qt::CaseInsensitive) == 0;
    return told ? std::optional(line[4]) : std::nullopt;
}

std::optional<char> separatorOf(QByteArrayView line)
{
    const auto counts = countsOutsideQuotes(line);
    std::optional<char> best;
    int most = 0;
    for (const char candidate : {',', ';', '\t'})
        if (const int count = counts[static_cast<unsigned char>(candidate)]; count > most) {
            best = candidate;
            most = count;
        }
    return best;
}

QByteArrayView afterFirstLine(QByteArrayView text)
{
    const QByteArrayView line = firstLine(text);
    return {line.end(), text.end()};
}

} // namespace

CsvDialect guessDialect(QByteArrayView utf8)
{
    const QByteArrayView line = firstLine(utf8);
    if (const auto told = toldSeparator(line))
        return {.separator = *told, .told = true};
    // A heading may have none.
    for (int skipped = 0; skipped < mostLines && !utf8.isEmpty(); ++skipped) {
        if (const auto separator = separatorOf(firstLine(utf8)))
            return {.separator = *separator};
        utf8 = afterFirstLine(utf8);
    }
    return {};
}

} // namespace bulk
