// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SchemaCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool hasType(const Json &value, const QString &type)
{
    if (type == u"object")
        return value.is_object();
    if (type == u"array")
        return value.is_array();
    if (type == u"string")
        return value.is_string();
    if (type == u"integer")
        return value.is_number_integer();
    if (type == u"null")
        return value.is_null();
    return type == u"boolean" && value.is_boolean();
}

bool hasType(const Json &value, const Json &types)
{
    if (!types.is_array())
        return hasType(value, toQString(types));
    return std::any_of(types.begin(), types.end(),
                       [&value](const Json &type) { return hasType(value, toQString(type)); });
}

bool isOneOf(const Json &value, const Json &choices)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Json &choice) { return choice == value; });
}

// True when the schema has no such limit, or the size keeps it.
bool isAtLeast(const Json &schema, const char *name, qsizetype size)
{
    const auto limit = integerMember(schema, name);
    return !limit || size >= *limit;
}

bool isAtMost(const Json &schema, const char *name, qsizetype size)
{
    const auto limit = integerMember(schema, name);
    return !limit || size <= *limit;
}

} // namespace

SchemaCheck::SchemaCheck(const Json &schema)
    : m_schema(schema)
{
}

QStringList SchemaCheck::knownWords()
{
    return {u"$schema"_s,
            u"title"_s,
            u"$defs"_s,
            u"$ref"_s,
            u"type"_s,
            u"const"_s,
            u"enum"_s,
            u"pattern"_s,
            u"minLength"_s,
            u"maxLength"_s,
            u"minimum"_s,
            u"maximum"_s,
            u"minItems"_s,
            u"maxItems"_s,
            u"items"_s,
            u"required"_s,
            u"minProperties"_s,
            u"properties"_s,
            u"additionalProperties"_s};
}

std::optional<QString> SchemaCheck::firstFault(const Json &value)
{
    m_path.clear();
    m_fault.clear();
    if (accepts(m_schema, value))
        return std::nullopt;
    return m_fault;
}

bool SchemaCheck::fail(const char *rule)
{
    m_fault = m_path.join(u'/') + u": "_s + QString::fromLatin1(rule);
    return false;
}

const Json &SchemaCheck::resolved(const Json &schema) const
{
    const Json *reference = member(schema, "$ref");
    if (!reference)
        return schema;
    const QString name = toQString(*reference).section(u'/', -1);
    const Json *definitions = member(m_schema, "$defs");
    const Json *found = definitions ? member(*definitions, name.toUtf8().constData()) : nullptr;
    return found ? *found : schema;
}

bool SchemaCheck::accepts(const Json &reference, const Json &value)
{
    const Json &schema = resolved(reference);
    if (const Json *wanted = member(schema, "const"); wanted && *wanted != value)
        return fail("const");
    if (const Json *choices = member(schema, "enum"); choices && !isOneOf(value, *choices))
        return fail("enum");
    if (const Json *type = member(schema, "type"); type && !hasType(value, *type))
        return fail("type");
    if (value.is_number_integer())
        return acceptsNumber(schema, value);
    if (value.is_string())
        return acceptsText(schema, value);
    if (value.is_array())
        return acceptsArray(schema, value);
    return !value.is_object() || acceptsObject(schema, value);
}

bool SchemaCheck::acceptsNumber(const Json &schema, const Json &value)
{
    const auto number = value.get<qint64>();
    if (!isAtLeast(schema, "minimum", number))
        return fail("minimum");
    return isAtMost(schema, "maximum", number) || fail("maximum");
}

bool SchemaCheck::acceptsText(const Json &schema, const Json &value)
{
    const QString text = toQString(value);
    if (!isAtLeast(schema, "minLength", text.size()))
        return fail("minLength");
    if (!isAtMost(schema, "maxLength", text.size()))
        return fail("maxLength");
    const Json *pattern = member(schema, "pattern");
    return !pattern || fits(*pattern, text) || fail("pattern");
}

bool SchemaCheck::fits(const Json &pattern, const QString &text)
{
    const QString expression = toQString(pattern);
    auto found = m_patterns.find(expression);
    if (found == m_patterns.end())
        found = m_patterns.insert(
            expression, QRegularExpression(QRegularExpression::anchoredPattern(expression)));
    return found->match(text).hasMatch();
}

bool SchemaCheck::acceptsArray(const Json &schema, const Json &value)
{
    const auto size = qsizetype(value.size());
    if (!isAtLeast(schema, "minItems", size))
        return fail("minItems");
    if (!isAtMost(schema, "maxItems", size))
        return fail("maxItems");
    const Json *items = member(schema, "items");
    for (qsizetype i = 0; items && i < size; ++i) {
        m_path.append(QString::number(i));
        if (!accepts(*items, value[std::size_t(i)]))
            return false;
        m_path.removeLast();
    }
    return true;
}

bool SchemaCheck::acceptsObject(const Json &schema, const Json &value)
{
    if (!isAtLeast(schema, "minProperties", qsizetype(value.size())))
        return fail("minProperties");
    for (const Json &name : arrayMember(schema, "required")) {
        if (!value.contains(name.get_ref<const std::string &>())) {
            m_path.append(toQString(name));
            return fail("required");
        }
    }
    return acceptsMembers(schema, value);
}

// The names of unknown members are not repeated in the fault: they may hold anything.
bool SchemaCheck::acceptsMembers(const Json &schema, const Json &value)
{
    const Json *properties = member(schema, "properties");
    const bool open = boolMember(schema, "additionalProperties").value_or(true);
    for (const auto &[name, content] : value.items()) {
        const Json *property = properties ? member(*properties, name.c_str()) : nullptr;
        if (!property) {
            if (!open)
                return fail("additionalProperties");
            continue;
        }
        m_path.append(QString::fromStdString(name));
        if (!accepts(*property, content))
            return false;
        m_path.removeLast();
    }
    return true;
}

} // namespace core
