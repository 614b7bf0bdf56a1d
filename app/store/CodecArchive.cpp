// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CodecArchive.h"

#include <QCalendar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::codec {

namespace {

// A stored number was checked when it was typed. It stays valid when the clock is set back.
const QDate endOfTime(9999, 12, 31);

constexpr auto insz = "insz:"_L1;
constexpr auto bsn = "bsn:"_L1;

void addDigits(TextOut &out, int number, int digits)
{
    char *const start = out.extend(digits);
    for (char *place = start + digits; place != start; number /= 10)
        *--place = static_cast<char>('0' + number % 10);
}

void addDate(TextOut &out, const QDate &date)
{
    const auto parts = QCalendar().partsFromDate(date);
    if (!parts.isValid() || parts.year < 0 || parts.year > 9999)
        return;
    addDigits(out, parts.year, 4);
    out.add('-');
    addDigits(out, parts.month, 2);
    out.add('-');
    addDigits(out, parts.day, 2);
}

int isoLength(core::PartialDate::Precision precision)
{
    switch (precision) {
    case core::PartialDate::Precision::Year:
        return 4;
    case core::PartialDate::Precision::Month:
        return 7;
    case core::PartialDate::Precision::Day:
        break;
    }
    return 10;
}

void addTime(TextOut &out, const QTime &time)
{
    addDigits(out, time.hour(), 2);
    out.add(':');
    addDigits(out, time.minute(), 2);
    out.add(':');
    addDigits(out, time.second(), 2);
    out.add('.');
    addDigits(out, time.msec(), 3);
}

bool standsForItself(QChar c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

void addEscaped(TextOut &out, char c)
{
    if (c >= 0 && c < ' ')
        return out.add("\\u00" + QByteArray(1, c).toHex());
    if (c == '"' || c == '\\')
        out.add('\\');
    out.add(c);
}

// Most of what is stored are codes and plain words: they need no second text in between.
void addText(TextOut &out, QStringView text)
{
    const auto rest = std::find_if_not(text.begin(), text.end(), standsForItself);
    std::transform(text.begin(), rest, out.extend(rest - text.begin()),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
    if (rest != text.end())
        for (const char c : text.sliced(rest - text.begin()).toUtf8())
            addEscaped(out, c);
}

template <class Number, class Parsed>
bool keep(const Parsed &parsed, std::optional<Number> &value)
{
    if (!parsed)
        return false;
    value.emplace(*parsed);
    return true;
}

} // namespace

void Writer::write(QStringView value)
{
    m_out.add('"');
    addText(m_out, value);
    m_out.add('"');
}

void Writer::write(const QByteArray &value)
{
    inQuotes(value.toBase64());
}

void Writer::write(const QDate &value)
{
    m_out.add('"');
    addDate(m_out, value);
    m_out.add('"');
}

// As Qt::ISODateWithMs, which takes several times as long.
void Writer::write(const QDateTime &value)
{
    if (!value.isValid())
        return inQuotes({});
    m_out.add('"');
    addDate(m_out, value.date());
    m_out.add('T');
    addTime(m_out, value.time());
    // Local time is written with its offset, too.
    const int minutes = value.offsetFromUtc() / 60;
    if (minutes == 0) {
        m_out.add('Z');
    } else {
        m_out.add(minutes < 0 ? '-' : '+');
        addDigits(m_out, std::abs(minutes) / 60, 2);
        m_out.add(':');
        addDigits(m_out, std::abs(minutes) % 60, 2);
    }
    m_out.add('"');
}

void Writer::write(const QUuid &value)
{
    inQuotes(value.isNull() ? QByteArray() : value.toByteArray(QUuid::WithoutBraces));
}

// As PartialDate::iso.
void Writer::write(const core::PartialDate &value)
{
    m_out.add('"');
    const qsizetype start = m_out.size();
    addDate(m_out, value.first());
    m_out.truncate(start + isoLength(value.precision()));
    m_out.add('"');
}

void Writer::write(const domain::PersonNumber &value)
{
    const bool isInsz = value.kind() == domain::PersonNumber::Kind::Insz;
    m_out.add('"');
    m_out.add(isInsz ? insz : bsn);
    addText(m_out, value.value());
    m_out.add('"');
}

bool Writer::isNothing(QByteArrayView text)
{
    return text == "\"\"" || text == "{}" || text == "[]" || text == "false" || text == "0" ||
           text == "null";
}

bool Reader::read(QByteArrayView text, bool &value)
{
    value = text == "true";
    return value || text == "false";
}

bool Reader::read(QByteArrayView text, int &value)
{
    bool ok = false;
    value = text.toInt(&ok);
    return ok;
}

bool Reader::read(QByteArrayView text, QString &value)
{
    auto read = textString(text);
    value = read ? std::move(*read) : QString();
    return read.has_value();
}

bool Reader::read(QByteArrayView text, QByteArray &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(plainText(text).toByteArray());
    value = *decoded;
    return !plainText(text).isNull() &&
           decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool Reader::read(QByteArrayView text, QDate &value)
{
    value = QDate::fromString(QString::fromLatin1(plainText(text)), Qt::ISODate);
    return value.isValid();
}

bool Reader::read(QByteArrayView text, QDateTime &value)
{
    value = QDateTime::fromString(QString::fromLatin1(plainText(text)), Qt::ISODateWithMs);
    return value.isValid();
}

bool Reader::read(QByteArrayView text, QUuid &value)
{
    value = QUuid::fromString(QLatin1StringView(plainText(text)));
    return !value.isNull();
}

bool Reader::read(QByteArrayView text, std::optional<core::PartialDate> &value)
{
    value = core::PartialDate::fromIso(QString::fromLatin1(plainText(text)));
    return value.has_value();
}

bool Reader::read(QByteArrayView text, std::optional<domain::PersonNumber> &value)
{
    const QString number = QString::fromLatin1(plainText(text));
    if (number.startsWith(insz))
        return keep(ids::Insz::parse(number.sliced(insz.size()), endOfTime), value);
    return number.startsWith(bsn) && keep(ids::Bsn::parse(number.sliced(bsn.size())), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::Insz> &value)
{
    return keep(ids::Insz::parse(QString::fromLatin1(plainText(text)), endOfTime), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::NihdiNumber> &value)
{
    return keep(ids::NihdiNumber::parse(QString::fromLatin1(plainText(text))), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::EnterpriseNumber> &value)
{
    return keep(ids::EnterpriseNumber::parse(QString::fromLatin1(plainText(text))), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::BigNumber> &value)
{
    return keep(ids::BigNumber::parse(QString::fromLatin1(plainText(text))), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::UziNumber> &value)
{
    return keep(ids::UziNumber::parse(QString::fromLatin1(plainText(text))), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::UraNumber> &value)
{
    return keep(ids::UraNumber::parse(QString::fromLatin1(plainText(text))), value);
}

bool Reader::read(QByteArrayView text, std::optional<ids::AgbCode> &value)
{
    return keep(ids::AgbCode::parse(QString::fromLatin1(plainText(text))), value);
}

} // namespace store::codec
