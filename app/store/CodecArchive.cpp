// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CodecArchive.h"

using namespace Qt::StringLiterals;
using core::Json;

namespace store::codec {

namespace {

// A stored number was checked when it was typed. It stays valid when the clock is set back.
const QDate endOfTime(9999, 12, 31);

constexpr auto insz = "insz:"_L1;
constexpr auto bsn = "bsn:"_L1;

template <class Number, class Parsed>
bool keep(const Parsed &parsed, std::optional<Number> &value)
{
    if (!parsed)
        return false;
    value.emplace(*parsed);
    return true;
}

} // namespace

void Writer::write(const QString &value)
{
    m_out += '"';
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\')
            m_out += '\\';
        if (c >= 0 && c < ' ')
            m_out += "\\u00" + QByteArray(1, c).toHex();
        else
            m_out += c;
    }
    m_out += '"';
}

void Writer::write(const QByteArray &value)
{
    m_out += '"' + value.toBase64() + '"';
}

void Writer::write(const QDate &value)
{
    write(value.toString(Qt::ISODate));
}

void Writer::write(const QDateTime &value)
{
    // Local time is written without its offset unless it is made explicit.
    write(value.toOffsetFromUtc(value.offsetFromUtc()).toString(Qt::ISODateWithMs));
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

bool Writer::isNothing(QByteArrayView text)
{
    return text == "\"\"" || text == "{}" || text == "[]" || text == "false" || text == "0" ||
           text == "null";
}

bool Reader::read(const Json &json, bool &value)
{
    value = json.is_boolean() && json.get<bool>();
    return json.is_boolean();
}

bool Reader::read(const Json &json, int &value)
{
    value = json.is_number_integer() ? json.get<int>() : 0;
    return json.is_number_integer();
}

bool Reader::read(const Json &json, QString &value)
{
    value = core::toQString(json);
    return json.is_string();
}

bool Reader::read(const Json &json, QByteArray &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(core::toQString(json).toLatin1());
    value = *decoded;
    return json.is_string() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool Reader::read(const Json &json, QDate &value)
{
    value = QDate::fromString(core::toQString(json), Qt::ISODate);
    return value.isValid();
}

bool Reader::read(const Json &json, QDateTime &value)
{
    value = QDateTime::fromString(core::toQString(json), Qt::ISODateWithMs);
    return value.isValid();
}

bool Reader::read(const Json &json, QUuid &value)
{
    value = QUuid::fromString(core::toQString(json));
    return !value.isNull();
}

bool Reader::read(const Json &json, std::optional<core::PartialDate> &value)
{
    value = core::PartialDate::fromIso(core::toQString(json));
    return value.has_value();
}

bool Reader::read(const Json &json, std::optional<domain::PersonNumber> &value)
{
    const QString text = core::toQString(json);
    if (text.startsWith(insz))
        return keep(ids::Insz::parse(text.sliced(insz.size()), endOfTime), value);
    return text.startsWith(bsn) && keep(ids::Bsn::parse(text.sliced(bsn.size())), value);
}

bool Reader::read(const Json &json, std::optional<ids::Insz> &value)
{
    return keep(ids::Insz::parse(core::toQString(json), endOfTime), value);
}

bool Reader::read(const Json &json, std::optional<ids::NihdiNumber> &value)
{
    return keep(ids::NihdiNumber::parse(core::toQString(json)), value);
}

bool Reader::read(const Json &json, std::optional<ids::EnterpriseNumber> &value)
{
    return keep(ids::EnterpriseNumber::parse(core::toQString(json)), value);
}

} // namespace store::codec
