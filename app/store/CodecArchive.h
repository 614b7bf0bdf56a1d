// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/Account.h"
#include "domain/Patient.h"
#include "domain/VaccineProduct.h"
#include "store/CodecText.h"

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

    // The object as JSON text, put together in one piece of memory: a tree of it, built and thrown
    // away at each saving, takes several times as long.
    template <class T>
    static QByteArray text(const T &value, int version)
    {
        TextOut out;
        out.add('{');
        Writer writer(out);
        writer("v", version);
        describe(writer, value);
        out.add('}');
        return out.take();
    }

    template <class T>
    void operator()(QByteArrayView name, const T &value)
    {
        const qsizetype before = m_out.size();
        begin(name);
        const qsizetype start = m_out.size();
        write(value);
        if (isNothing(m_out.since(start)))
            m_out.truncate(before);
    }
    // "No" and "not said" differ: what is set is written, even when it is empty.
    template <class T>
    void operator()(QByteArrayView name, const std::optional<T> &value)
    {
        if (!value)
            return;
        begin(name);
        write(*value);
    }

private:
    explicit Writer(TextOut &out)
        : m_out(out)
    {
    }
    void begin(QByteArrayView name)
    {
        separate();
        m_out.add('"');
        m_out.add(name);
        m_out.add("\":");
    }
    void separate()
    {
        if (m_out.back() != '{' && m_out.back() != '[')
            m_out.add(',');
    }
    void inQuotes(QByteArrayView text)
    {
        m_out.add('"');
        m_out.add(text);
        m_out.add('"');
    }
    static bool isNothing(QByteArrayView text);

    void write(bool value) { m_out.add(value ? "true" : "false"); }
    void write(int value) { m_out.add(QByteArray::number(value)); }
    void write(QStringView value);
    void write(const QString &value) { write(QStringView(value)); }
    void write(const QByteArray &value);
    void write(const QDate &value);
    void write(const QDateTime &value);
    void write(const QUuid &value);
    void write(const core::PartialDate &value);
    void write(const domain::PersonNumber &value);
    void write(const ids::Insz &value) { write(value.value()); }
    void write(const ids::NihdiNumber &value) { write(value.value()); }
    void write(const ids::ProductCode &value) { write(value.value()); }
    void write(const ids::BigNumber &value) { write(value.value()); }
    void write(const ids::UziNumber &value) { write(value.value()); }
    void write(const ids::UraNumber &value) { write(value.value()); }
    void write(const ids::AgbCode &value) { write(value.value()); }
    void write(const ids::EnterpriseNumber &value) { write(value.value()); }
    template <class T>
    void write(const QList<T> &values)
    {
        m_out.add('[');
        for (const T &value : values) {
            separate();
            write(value);
        }
        m_out.add(']');
    }
    template <class T>
    void write(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            writeName(enumNames(value), value);
        } else {
            m_out.add('{');
            describe(*this, value);
            m_out.add('}');
        }
    }
    template <class Names, class Enum>
    void writeName(const Names &names, Enum value)
    {
        for (const auto &[enumerator, name] : names) {
            if (enumerator == value)
                return inQuotes(name);
        }
        m_out.add("null");
    }

    TextOut &m_out;
};

class Reader
{
public:
    template <class T>
    using Ref = T &;

    explicit Reader(QByteArrayView text)
        : m_object(TextObject::parse(text))
        , m_ok(m_object.has_value())
    {
    }

    template <class T>
    void operator()(QByteArrayView name, T &value)
    {
        const QByteArrayView found = member(name);
        if (!found.isNull())
            m_ok = read(found, value) && m_ok;
        else if constexpr (!std::is_enum_v<T>)
            value = T{};
    }
    // Null when it is not there.
    [[nodiscard]] QByteArrayView member(QByteArrayView name) const
    {
        return m_object ? m_object->member(name) : QByteArrayView();
    }
    // False when a field had the wrong type or a value that it cannot have.
    [[nodiscard]] bool ok() const { return m_ok; }

    static bool read(QByteArrayView text, bool &value);
    static bool read(QByteArrayView text, int &value);
    static bool read(QByteArrayView text, QString &value);
    static bool read(QByteArrayView text, QByteArray &value);
    static bool read(QByteArrayView text, QDate &value);
    static bool read(QByteArrayView text, QDateTime &value);
    static bool read(QByteArrayView text, QUuid &value);
    // Values that cannot be empty, so that they are read where there is room for none.
    static bool read(QByteArrayView text, std::optional<core::PartialDate> &value);
    static bool read(QByteArrayView text, std::optional<domain::PersonNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::Insz> &value);
    static bool read(QByteArrayView text, std::optional<ids::NihdiNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::EnterpriseNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::BigNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::UziNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::UraNumber> &value);
    static bool read(QByteArrayView text, std::optional<ids::AgbCode> &value);
    static bool read(QByteArrayView text, std::optional<domain::VaccineProduct> &value);
    template <class T>
    static bool read(QByteArrayView text, std::optional<T> &value)
    {
        return read(text, value.emplace());
    }
    template <class T>
    static bool read(QByteArrayView text, QList<T> &values)
    {
        values.clear();
        const auto elements = textElements(text);
        if (!elements)
            return false;
        for (const QByteArrayView element : *elements)
            if (!read(element, values.emplaceBack()))
                return false;
        return true;
    }
    template <class T>
    static bool read(QByteArrayView text, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const QByteArrayView written = plainText(text);
            for (const auto &[enumerator, name] : enumNames(value))
                if (written == QByteArrayView(name)) {
                    value = enumerator;
                    return true;
                }
            return false;
        } else {
            Reader reader(text);
            describe(reader, value);
            return reader.ok();
        }
    }

private:
    std::optional<TextObject> m_object;
    bool m_ok;
};

} // namespace store::codec
