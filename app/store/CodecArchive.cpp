// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CodecArchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store::codec {

namespace {

// A stored number was checked when it was typed. It stays valid when the clock is set back.
const QDate endOfTime(9999, 12, 31);

constexpr auto insz = "insz:"_L1;
constexpr auto bsn = "bsn:"_L1;

void appendDigits(std::string &out, int number, int digits)
{
    const std::size_t end = out.size() + static_cast<std::size_t>(digits);
    out.resize(end, '0');
    for (std::size_t place = end; number > 0 && digits > 0; number /= 10, --digits)
        out[--place] = static_cast<char>('0' + number % 10);
}

void appendDate(std::string &out, const QDate &date)
{
    if (!date.isValid() || date.year() < 0 || date.year() > 9999)
        return;
    appendDigits(out, date.year(), 4);
    out += '-';
    appendDigits(out, date.month(), 2);
    out += '-';
    appendDigits(out, date.day(), 2);
}

void appendTime(std::string &out, const QTime &time)
{
    appendDigits(out, time.hour(), 2);
    out += ':';
    appendDigits(out, time.minute(), 2);
    out += ':';
    appendDigits(out, time.second(), 2);
    out += '.';
    appendDigits(out, time.msec(), 3);
}

bool standsForItself(QChar c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

void appendEscaped(std::string &out, char c)
{
    if (c >= 0 && c < ' ')
        out += "\\u00" + QByteArray(1, c).toHex().toStdString();
    else if (c == '"' || c == '\\')
        (out += '\\') += c;
    else
        out += c;
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

// Most of what is stored are codes and plain words: they need no second text in between.
void Writer::write(QStringView value)
{
    const auto rest = std::find_if_not(value.begin(), value.end(), standsForItself);
    m_out += '"';
    const std::size_t start = m_out.size();
    m_out.resize(start + static_cast<std::size_t>(rest - value.begin()));
    std::transform(value.begin(), rest, m_out.begin() + static_cast<std::ptrdiff_t>(start),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
    if (rest != value.end())
        for (const char c : value.sliced(rest - value.begin()).toUtf8())
            appendEscaped(m_out, c);
    m_out += '"';
}

void Writer::write(const QByteArray &value)
{
    m_out += '"';
    m_out += value.toBase64().toStdString();
    m_out += '"';
}

void Writer::write(const QDate &value)
{
    m_out += '"';
    appendDate(m_out, value);
    m_out += '"';
}

// As Qt::ISODateWithMs, which takes several times as long.
void Writer::write(const QDateTime &value)
{
    if (!value.isValid())
        return write(QString());
    m_out += '"';
    appendDate(m_out, value.date());
    m_out += 'T';
    appendTime(m_out, value.time());
    // Local time is written with its offset, too.
    const int minutes = value.offsetFromUtc() / 60;
    if (minutes == 0) {
        m_out += 'Z';
    } else {
        m_out += minutes < 0 ? '-' : '+';
        appendDigits(m_out, std::abs(minutes) / 60, 2);
        m_out += ':';
        appendDigits(m_out, std::abs(minutes) % 60, 2);
    }
    m_out += '"';
}

void Writer::write(const QUuid &value)
{
    write(value.isNull() ? QString() : value.toString(QUuid::WithoutBraces));
}

void Writer::write(const core::PartialDate &value)
{
    write(value.iso());
}

void Writer::write(const domain::PersonNumber &value)
{
    const bool isInsz = value.kind() == domain::PersonNumber::Kind::Insz;
    write(QString((isInsz ? insz : bsn) + value.value()));
}

bool Writer::isNothing(std::string_view text)
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
