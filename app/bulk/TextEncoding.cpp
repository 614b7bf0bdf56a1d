// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/TextEncoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr std::array c_names{"utf-8"_L1,       "utf-16le"_L1, "utf-16be"_L1, "windows-1252"_L1,
                             "iso-8859-15"_L1, "ibm850"_L1,   "macintosh"_L1};
constexpr qsizetype c_sample = 64 * 1024; // as much as is asked about

struct Closer
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, Closer>;
using Detector = std::unique_ptr<UCharsetDetector, Closer>;

bool isUtf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

int rowOf(QByteArrayView text)
{
    return int(std::count(text.begin(), text.end(), '\n'));
}

// Only for what has no mark and is not UTF-8.
std::optional<Encoding> detected(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucsdet_setText(detector.get(), bytes.constData(), int(std::min(bytes.size(), c_sample)),
                   &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return std::nullopt;
    const QByteArrayView found(ucsdet_getName(match, &status));
    if (found == "UTF-16LE")
        return Encoding::Utf16Le;
    if (found == "UTF-16BE")
        return Encoding::Utf16Be;
    return std::nullopt;
}

// Text in Latin letters has a zero in every second byte.
std::optional<Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min(bytes.size(), c_sample));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += sample[i] == '\0';
    const qsizetype most = sample.size() / 4;
    if (zeros[1] > most && zeros[0] == 0)
        return Encoding::Utf16Le;
    if (zeros[0] > most && zeros[1] == 0)
        return Encoding::Utf16Be;
    return std::nullopt;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// What `byte` between these two says: a letter of IBM 850, which Windows-1252 has no use for there
// (1), something of Windows-1252 (-1), or nothing.
int speaksForIbm850(unsigned char byte, char before, char after)
{
    const bool inside = isLetter(before) && isLetter(after);
    if (byte >= 0xC0) // the letters of Windows-1252; frames and signs here
        return isLetter(before) || isLetter(after) ? -1 : 0;
    if (byte == 0x92) // D’Hondt
        return inside ? -1 : 0;
    switch (byte) {
    case 0x81: // ü
    case 0x82: // é
    case 0x83: // â
    case 0x88: // ê
    case 0x89: // ë
    case 0x8B: // ï
    case 0x90: // É
        return isLetter(before) ? 1 : 0;
    case 0x84: // ä, or a quotation mark
    case 0x85: // à, or an ellipsis
    case 0x87: // ç
    case 0x93: // ô, or a quotation mark
    case 0x94: // ö, or a quotation mark
        return inside ? 1 : 0;
    case 0x8A: // è, or Š
    case 0x8C: // î, or Œ
        return isLetter(before) && !isCapital(before) ? 1 : 0;
    case 0x80: // Ç, or the euro
    case 0x8E: // Ä, or Ž
    case 0x99: // Ö, or a trade mark
    case 0x9A: // Ü, or š
        return isCapital(before) && isCapital(after) ? 1 : 0;
    default:
        return 0;
    }
}

bool isIbm850(QByteArrayView bytes)
{
    bool found = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            continue;
        const int says = speaksForIbm850(byte, i > 0 ? bytes[i - 1] : ' ',
                                         i + 1 < bytes.size() ? bytes[i + 1] : ' ');
        if (says < 0)
            return false;
        found = found || says > 0;
    }
    return found;
}

QByteArrayView withoutMark(const QByteArray &bytes, Encoding encoding)
{
    const QByteArrayView all(bytes);
    if (encoding == Encoding::Utf8 && all.startsWith("\xEF\xBB\xBF"))
        return all.sliced(3);
    if (encoding == Encoding::Utf16Le && all.startsWith("\xFF\xFE"))
        return all.sliced(2);
    if (encoding == Encoding::Utf16Be && all.startsWith("\xFE\xFF"))
        return all.sliced(2);
    return all;
}

// Bytes without a meaning come out as control characters (81 → U+0081) or as U+FFFD.
std::optional<ListFault> badCharacter(QByteArrayView utf8, bool legacy)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte == 0)
            return ListFault{FaultCode::NulByte, rowOf(utf8.first(i))};
        if (!legacy || byte < 0xC2 || i + 1 >= utf8.size())
            continue;
        const bool control = byte == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
        if (control || utf8.sliced(i).startsWith("\xEF\xBF\xBD"))
            return ListFault{FaultCode::UndefinedBytes, rowOf(utf8.first(i))};
    }
    return std::nullopt;
}

core::Result<QByteArray, ListFault> converted(QByteArrayView bytes, Encoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter from(ucnv_open(name(encoding).data(), &status));
    const Converter to(ucnv_open("utf-8", &status));
    if (U_FAILURE(status))
        return ListFault{FaultCode::UndefinedBytes};
    QByteArray result(bytes.size() * 3 + 16, Qt::Uninitialized); // the most it can become
    char *target = result.data();
    const char *source = bytes.data();
    ucnv_convertEx(to.get(), from.get(), &target, result.data() + result.size(), &source,
                   bytes.data() + bytes.size(), nullptr, nullptr, nullptr, nullptr, true, true,
                   &status);
    if (U_FAILURE(status))
        return ListFault{FaultCode::UndefinedBytes};
    result.resize(target - result.data());
    result.squeeze();
    return result;
}

} // namespace

QLatin1StringView name(Encoding encoding)
{
    return c_names[static_cast<std::size_t>(encoding)];
}

QList<Encoding> allEncodings()
{
    QList<Encoding> all;
    for (std::size_t i = 0; i < c_names.size(); ++i)
        all.append(static_cast<Encoding>(i));
    return all;
}

Encoding guessEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto zeros = utf16WithoutMark(bytes))
        return *zeros;
    if (isUtf8(bytes))
        return Encoding::Utf8;
    const auto sample = QByteArrayView(bytes).first(std::min(bytes.size(), c_sample));
    return detected(bytes).value_or(isIbm850(sample) ? Encoding::Ibm850 : Encoding::Windows1252);
}

core::Result<QByteArray, ListFault> toUtf8(const QByteArray &bytes, Encoding encoding)
{
    const QByteArrayView content = withoutMark(bytes, encoding);
    if (encoding == Encoding::Utf8) {
        if (!isUtf8(bytes))
            return ListFault{FaultCode::UndefinedBytes};
        if (const auto bad = badCharacter(content, false))
            return *bad;
        return content.size() == bytes.size() ? bytes : content.toByteArray();
    }
    auto text = converted(content, encoding);
    if (!text)
        return text;
    if (const auto bad = badCharacter(*text, true))
        return *bad;
    return text;
}

} // namespace bulk
