// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/CellText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulk {

namespace {

constexpr qsizetype c_longestText = 100;

bool isPlain(QByteArrayView utf8)
{
    return utf8.isEmpty() ||
           (utf8.front() != ' ' && utf8.back() != ' ' && utf8.size() <= c_longestText &&
            std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c < 0x7F; }));
}

bool isZeroWidth(QChar letter)
{
    return letter == u'\u200B' || letter == u'\u2060' || letter == u'\uFEFF' || letter == u'\u00AD';
}

bool isNoBreak(QChar letter)
{
    return letter == u'\u00A0' || letter == u'\u202F' || letter == u'\u2007';
}

// Among them those that turn the direction of the text around it.
bool isControl(QChar letter)
{
    const char16_t code = letter.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool replaceOddSpaces(QString &text)
{
    const QString before = text;
    text.removeIf(isZeroWidth);
    std::replace_if(text.begin(), text.end(), isNoBreak, u' ');
    return text != before;
}

Finding repaired(FindingCode code, Column column, const QString &value)
{
    return {.code = code, .column = column, .severity = FindingSeverity::Repaired, .value = value};
}

void findBadLetters(const QString &text, Column column, Findings &findings)
{
    const bool lineBreak = text.contains(u'\n') || text.contains(u'\r');
    if (lineBreak)
        findings.append({.code = FindingCode::LineBreak, .column = column, .value = {}});
    else if (std::any_of(text.begin(), text.end(), isControl))
        findings.append({.code = FindingCode::ControlCharacter, .column = column, .value = {}});
    if (text.size() > c_longestText)
        findings.append({.code = FindingCode::TextTooLong,
                         .column = column,
                         .value = QString::number(c_longestText)});
}

} // namespace

QString cleanCell(QByteArrayView utf8, Column column, Findings &findings)
{
    if (isPlain(utf8))
        return QString::fromLatin1(utf8);
    QString text = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C);
    const bool odd = replaceOddSpaces(text);
    const bool leading = text.startsWith(u' ');
    const bool trailing = text.size() > 1 && text.endsWith(u' ');
    const QString clean = text.trimmed();
    if (odd)
        findings.append(repaired(FindingCode::OddSpace, column, clean));
    if (leading)
        findings.append(repaired(FindingCode::LeadingSpace, column, clean));
    if (trailing)
        findings.append(repaired(FindingCode::TrailingSpace, column, clean));
    findBadLetters(clean, column, findings);
    return clean;
}

QString withoutApostrophe(const QString &text, Column column, Findings &findings)
{
    static const QString marks = u"'\u2019\u2018`"_s;
    if (text.isEmpty() || !marks.contains(text.front()))
        return text;
    const QString rest = text.sliced(1);
    findings.append(repaired(FindingCode::Apostrophe, column, rest));
    return rest;
}

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t").contains(text.front());
}

} // namespace bulk
