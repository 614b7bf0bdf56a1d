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

Json Writer::write(const QByteArray &value)
{
    return value.toBase64().toStdString();
}

Json Writer::write(const QDate &value)
{
    return core::jsonText(value.toString(Qt::ISODate));
}

Json Writer::write(const QDateTime &value)
{
    // Local time is written without its offset unless it is made explicit.
    return core::jsonText(value.toOffsetFromUtc(value.offsetFromUtc()).toString(Qt::ISODateWithMs));
}

Json Writer::write(const QUuid &value)
{
    return value.isNull() ? Json() : core::jsonText(value.toString(QUuid::WithoutBraces));
}

Json Writer::write(const core::PartialDate &value)
{
    return core::jsonText(value.iso());
}

Json Writer::write(const domain::PersonNumber &value)
{
    const bool isInsz = value.kind() == domain::PersonNumber::Kind::Insz;
    return core::jsonText((isInsz ? insz : bsn) + value.value());
}

bool Writer::isNothing(const Json &json)
{
    return json.is_null() || json == false || json == 0 ||
           ((json.is_array() || json.is_object()) && json.empty()) ||
           (json.is_string() && json.get_ref<const std::string &>().empty());
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
