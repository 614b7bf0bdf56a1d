// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace core {

namespace {

// A decimal is kept as a binary value of this subtype that holds its text. JSON text has no
// binary values of its own, so nothing else can look like one.
constexpr std::uint64_t decimalSubtype = 0xdec;

// Members are looked up one after another, so an object must not be able to have a million.
constexpr std::size_t maxMembers = 1000;

Json decimalValue(std::string_view digits)
{
    return Json::binary({digits.begin(), digits.end()}, decimalSubtype);
}

// Builds the tree; refuses doubled names and too deep nesting, which the library's own reader
// would accept.
class TreeBuilder final : public nlohmann::json_sax<Json>
{
public:
    explicit TreeBuilder(int maxDepth)
        : m_maxDepth(maxDepth)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(decimalValue(text));
    }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        if (m_open.back()->size() >= maxMembers || m_open.back()->contains(name))
            return false;
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

    Json takeRoot() { return std::move(m_root); }

private:
    bool add(Json value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json container)
    {
        if (static_cast<int>(m_open.size()) >= m_maxDepth)
            return false;
        m_open.push_back(place(std::move(container)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    Json *place(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    int m_maxDepth;
    Json m_root;
    std::vector<Json *> m_open;
    std::string m_key;
};

void newLine(QByteArray &out, int indent, int depth)
{
    if (indent > 0) {
        out += '\n';
        out += QByteArray(qsizetype{indent} * depth, ' ');
    }
}

void write(QByteArray &out, const Json &value, int indent, int depth);

// What stands for itself between quotation marks.
bool isPlain(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    });
}

void writeText(QByteArray &out, const std::string &text)
{
    if (isPlain(text)) {
        out += '"';
        out += QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
        out += '"';
    } else {
        const auto escaped = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        out += QByteArrayView(escaped.data(), static_cast<qsizetype>(escaped.size()));
    }
}

void writeObject(QByteArray &out, const Json &value, int indent, int depth)
{
    out += '{';
    bool first = true;
    for (const auto &[name, content] : value.items()) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, indent, depth + 1);
        writeText(out, name);
        out += indent > 0 ? ": " : ":";
        write(out, content, indent, depth + 1);
    }
    if (!first)
        newLine(out, indent, depth);
    out += '}';
}

void writeArray(QByteArray &out, const Json &value, int indent, int depth)
{
    out += '[';
    bool first = true;
    for (const Json &content : value) {
        if (!first)
            out += ',';
        first = false;
        newLine(out, indent, depth + 1);
        write(out, content, indent, depth + 1);
    }
    if (!first)
        newLine(out, indent, depth);
    out += ']';
}

void write(QByteArray &out, const Json &value, int indent, int depth)
{
    if (value.is_object())
        writeObject(out, value, indent, depth);
    else if (value.is_array())
        writeArray(out, value, indent, depth);
    else if (value.is_string())
        writeText(out, value.get_ref<const std::string &>());
    else if (isDecimal(value))
        out += *numberText(value);
    else
        out +=
            QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

bool isNumberText(QByteArrayView digits)
{
    const Json parsed = Json::parse(digits.begin(), digits.end(), nullptr, false);
    return parsed.is_number();
}

} // namespace

Result<Json> parseJson(QByteArrayView text, const JsonLimits &limits)
{
    if (text.size() > limits.maxBytes)
        return error(ErrorCode::AnswerTooLarge);
    if (text.trimmed().isEmpty())
        return error(ErrorCode::AnswerEmpty);
    TreeBuilder builder(limits.maxDepth);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return error(ErrorCode::AnswerMalformed);
    return builder.takeRoot();
}

QByteArray writeJson(const Json &value, int indent)
{
    QByteArray out;
    write(out, value, indent, 0);
    return out;
}

Json jsonText(QStringView text)
{
    return Json(text.toUtf8().toStdString());
}

Json jsonDecimal(QByteArrayView digits)
{
    if (!isNumberText(digits))
        return nullptr;
    return decimalValue({digits.data(), static_cast<size_t>(digits.size())});
}

bool isDecimal(const Json &value)
{
    return value.is_binary() && value.get_binary().has_subtype() &&
           value.get_binary().subtype() == decimalSubtype;
}

std::optional<QByteArray> numberText(const Json &value)
{
    if (isDecimal(value)) {
        const auto &digits = value.get_binary();
        return QByteArray(reinterpret_cast<const char *>(digits.data()),
                          static_cast<qsizetype>(digits.size()));
    }
    if (value.is_number_integer())
        return QByteArray::fromStdString(value.dump());
    return std::nullopt;
}

const Json *member(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

QString stringMember(const Json &object, const char *name)
{
    const Json *found = member(object, name);
    return found ? toQString(*found) : QString();
}

std::optional<bool> boolMember(const Json &object, const char *name)
{
    const Json *found = member(object, name);
    return found && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

std::optional<qint64> integerMember(const Json &object, const char *name)
{
    const Json *found = member(object, name);
    return found && found->is_number_integer() ? std::optional(found->get<qint64>()) : std::nullopt;
}

const Json &arrayMember(const Json &object, const char *name)
{
    static const Json empty = Json::array();
    const Json *found = member(object, name);
    return found && found->is_array() ? *found : empty;
}

QString toQString(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>())
                             : QString();
}

} // namespace core
