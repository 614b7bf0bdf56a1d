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
// would accept. Members wait beside the tree until their object is complete: an object that grows
// copies all that it holds, because its names are const.
class TreeBuilder final : public nlohmann::json_sax<Json>
{
public:
    explicit TreeBuilder(int maxDepth)
        : m_maxDepth(static_cast<std::size_t>(maxDepth))
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
    bool start_object(std::size_t) override { return open(false); }
    bool end_object() override
    {
        Json::object_t object;
        object.reserve(memberCount());
        for (std::size_t i = m_open.back().firstMember; i < m_members.size(); ++i)
            object.emplace_back(std::move(m_members[i].first), std::move(m_members[i].second));
        m_members.resize(m_open.back().firstMember);
        return close(std::move(object));
    }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(std::move(m_open.back().elements)); }
    bool key(string_t &name) override
    {
        if (memberCount() >= maxMembers || hasMember(name))
            return false;
        m_members.emplace_back(std::move(name), nullptr);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

    Json takeRoot() { return std::move(m_root); }

private:
    struct Open
    {
        bool isArray = false;
        std::size_t firstMember = 0;
        Json::array_t elements = {};
    };

    [[nodiscard]] std::size_t memberCount() const
    {
        return m_members.size() - m_open.back().firstMember;
    }
    [[nodiscard]] bool hasMember(const std::string &name) const
    {
        const auto first = m_members.begin() + std::ptrdiff_t(m_open.back().firstMember);
        return std::any_of(first, m_members.end(),
                           [&](const auto &member) { return member.first == name; });
    }
    bool open(bool isArray)
    {
        if (m_open.size() >= m_maxDepth)
            return false;
        m_open.push_back({.isArray = isArray, .firstMember = m_members.size()});
        return true;
    }
    bool close(Json container)
    {
        m_open.pop_back();
        return add(std::move(container));
    }
    bool add(Json value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().isArray)
            m_open.back().elements.push_back(std::move(value));
        else
            m_members.back().second = std::move(value);
        return true;
    }

    std::size_t m_maxDepth;
    Json m_root;
    std::vector<Open> m_open;
    std::vector<std::pair<std::string, Json>> m_members; // of all open objects
};

void newLine(std::string &out, int indent, int depth)
{
    if (indent > 0) {
        out += '\n';
        out.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(depth), ' ');
    }
}

void write(std::string &out, const Json &value, int indent, int depth);

// What stands for itself between quotation marks.
bool isPlain(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    });
}

void writeText(std::string &out, const std::string &text)
{
    if (isPlain(text)) {
        out += '"';
        out += text;
        out += '"';
    } else {
        out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

void writeObject(std::string &out, const Json &value, int indent, int depth)
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

void writeArray(std::string &out, const Json &value, int indent, int depth)
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

void write(std::string &out, const Json &value, int indent, int depth)
{
    if (value.is_object())
        writeObject(out, value, indent, depth);
    else if (value.is_array())
        writeArray(out, value, indent, depth);
    else if (value.is_string())
        writeText(out, value.get_ref<const std::string &>());
    else if (isDecimal(value))
        out += numberText(value)->toStdString();
    else
        out += value.dump(-1, ' ', false, Json::error_handler_t::replace);
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
    std::string out;
    write(out, value, indent, 0);
    return {out.data(), static_cast<qsizetype>(out.size())};
}

Json jsonObject(std::size_t members)
{
    Json::object_t object;
    object.reserve(members);
    return object;
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
