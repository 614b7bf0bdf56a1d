// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/PartialDate.h"
#include "domain/Account.h"
#include "domain/Patient.h"
#include "domain/VaccineProduct.h"

#include <QDate>
#include <QDateTime>
#include <QUuid>

#include <optional>
#include <type_traits>

namespace store::codec {

// The stable names of an enumeration, whatever order its enumerators have.
template <class Enum>
struct EnumName
{
    Enum value;
    const char *name;
};

// Each value type has one describe(archive, value) that lists its fields; the Writer and the
// Reader below both follow that list, so neither can forget a field that the other knows. Empty
// fields are not written; a field that is not there reads as empty.
class Writer
{
public:
    template <class T>
    using Ref = const T &;

    template <class T>
    void operator()(const char *name, const T &value)
    {
        core::Json json = write(value);
        if (!isNothing(json))
            m_object[name] = std::move(json);
    }
    // "No" and "not said" differ: what is set is written, even when it is empty.
    template <class T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_object[name] = write(*value);
    }
    [[nodiscard]] core::Json take() { return std::move(m_object); }

    static core::Json write(bool value) { return value; }
    static core::Json write(int value) { return value; }
    static core::Json write(const QString &value) { return core::jsonText(value); }
    static core::Json write(const QByteArray &value);
    static core::Json write(const QDate &value);
    static core::Json write(const QDateTime &value);
    static core::Json write(const QUuid &value);
    static core::Json write(const core::PartialDate &value);
    static core::Json write(const domain::PersonNumber &value);
    static core::Json write(const ids::Insz &value) { return core::jsonText(value.value()); }
    static core::Json write(const ids::NihdiNumber &value) { return core::jsonText(value.value()); }
    static core::Json write(const ids::CnkCode &value) { return core::jsonText(value.value()); }
    static core::Json write(const ids::EnterpriseNumber &value)
    {
        return core::jsonText(value.value());
    }
    template <class T>
    static core::Json write(const QList<T> &values)
    {
        core::Json array = core::Json::array();
        for (const T &value : values)
            array.push_back(write(value));
        return array;
    }
    template <class T>
    static core::Json write(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            for (const auto &[enumerator, name] : enumNames(value))
                if (enumerator == value)
                    return name;
            return nullptr;
        } else {
            Writer writer;
            describe(writer, value);
            return writer.take();
        }
    }

private:
    static bool isNothing(const core::Json &json);
    core::Json m_object = core::Json::object();
};

class Reader
{
public:
    template <class T>
    using Ref = T &;

    explicit Reader(const core::Json &object)
        : m_object(object)
        , m_ok(object.is_object())
    {
    }

    template <class T>
    void operator()(const char *name, T &value)
    {
        if (const core::Json *found = core::member(m_object, name))
            m_ok = read(*found, value) && m_ok;
        else if constexpr (!std::is_enum_v<T>)
            value = T{};
    }
    // False when a field had the wrong type or a value that it cannot have.
    [[nodiscard]] bool ok() const { return m_ok; }

    static bool read(const core::Json &json, bool &value);
    static bool read(const core::Json &json, int &value);
    static bool read(const core::Json &json, QString &value);
    static bool read(const core::Json &json, QByteArray &value);
    static bool read(const core::Json &json, QDate &value);
    static bool read(const core::Json &json, QDateTime &value);
    static bool read(const core::Json &json, QUuid &value);
    // Values that cannot be empty, so that they are read where there is room for none.
    static bool read(const core::Json &json, std::optional<core::PartialDate> &value);
    static bool read(const core::Json &json, std::optional<domain::PersonNumber> &value);
    static bool read(const core::Json &json, std::optional<ids::Insz> &value);
    static bool read(const core::Json &json, std::optional<ids::NihdiNumber> &value);
    static bool read(const core::Json &json, std::optional<ids::EnterpriseNumber> &value);
    static bool read(const core::Json &json, std::optional<domain::VaccineProduct> &value);
    template <class T>
    static bool read(const core::Json &json, std::optional<T> &value)
    {
        return read(json, value.emplace());
    }
    template <class T>
    static bool read(const core::Json &json, QList<T> &values)
    {
        values.clear();
        for (const core::Json &element : json)
            if (!read(element, values.emplaceBack()))
                return false;
        return json.is_array();
    }
    template <class T>
    static bool read(const core::Json &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            for (const auto &[enumerator, name] : enumNames(value))
                if (json.is_string() && json.get_ref<const std::string &>() == name) {
                    value = enumerator;
                    return true;
                }
            return false;
        } else {
            Reader reader(json);
            describe(reader, value);
            return reader.ok();
        }
    }

private:
    const core::Json &m_object;
    bool m_ok;
};

} // namespace store::codec
