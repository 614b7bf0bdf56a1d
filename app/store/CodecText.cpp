// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CodecText.h"

#include <algorithm>
#include <cctype>

namespace store::codec {

namespace {

constexpr int maxDepth = 20;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Walks over text; every step answers false at what is not there.
class Walk
{
public:
    explicit Walk(QByteArrayView text)
        : m_text(text)
    {
        skipSpace();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    bool take(char wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }
    bool takeValue(QByteArrayView &value)
    {
        const qsizetype start = m_at;
        if (atEnd())
            return false;
        const char first = m_text[m_at];
        const bool taken = first == '"'                   ? skipString()
                           : first == '{' || first == '[' ? skipContainer()
                                                          : skipWord();
        if (!taken)
            return false;
        value = m_text.sliced(start, m_at - start);
        skipSpace();
        return true;
    }

private:
    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool skipString()
    {
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        return false;
    }
    // What is inside is looked at when it is read itself.
    bool skipContainer()
    {
        int open = 0;
        while (!atEnd()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++open;
            else if (c == '}' || c == ']')
                --open;
            if (open == 0 || open > maxDepth)
                return open == 0;
        }
        return false;
    }
    bool skipWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) != 0 ||
                            m_text[m_at] == '-' || m_text[m_at] == '+' || m_text[m_at] == '.'))
            ++m_at;
        return m_at > start;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isString(QByteArrayView text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"';
}

// Two bytes after the backslash of \u0041 and so on; -1: no such number.
int hexNumber(QByteArrayView digits)
{
    bool ok = false;
    const int number = digits.size() == 4 ? digits.toInt(&ok, 16) : 0;
    return ok ? number : -1;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

std::optional<QString> withoutEscapes(QByteArrayView text)
{
    QString result;
    while (!text.isEmpty()) {
        const qsizetype plain = std::find(text.begin(), text.end(), '\\') - text.begin();
        result += QString::fromUtf8(text.first(plain));
        text = text.sliced(plain);
        if (text.isEmpty())
            break;
        if (text.size() < 2)
            return std::nullopt;
        if (text[1] == 'u') {
            const int number = hexNumber(text.sliced(2, std::min<qsizetype>(4, text.size() - 2)));
            if (number < 0)
                return std::nullopt;
            result += QChar(static_cast<char16_t>(number));
            text = text.sliced(6);
            continue;
        }
        const char meant = unescaped(text[1]);
        if (meant == 0)
            return std::nullopt;
        result += QLatin1Char(meant);
        text = text.sliced(2);
    }
    return result;
}

} // namespace

std::optional<TextObject> TextObject::parse(QByteArrayView text)
{
    Walk walk(text);
    TextObject object;
    if (!walk.take('{'))
        return std::nullopt;
    if (!walk.take('}')) {
        do {
            Member member;
            if (!walk.takeValue(member.name) || !isString(member.name) || !walk.take(':') ||
                !walk.takeValue(member.value))
                return std::nullopt;
            member.name = member.name.sliced(1, member.name.size() - 2);
            object.m_members.append(member);
        } while (walk.take(','));
        if (!walk.take('}'))
            return std::nullopt;
    }
    return walk.atEnd() ? std::optional(object) : std::nullopt;
}

QByteArrayView TextObject::member(QByteArrayView name) const
{
    const qsizetype count = m_members.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Member &member = m_members.at((m_next + i) % count);
        if (member.name != name)
            continue;
        m_next = (m_next + i + 1) % count;
        return member.value;
    }
    return {};
}

std::optional<QVarLengthArray<QByteArrayView, 16>> textElements(QByteArrayView text)
{
    Walk walk(text);
    QVarLengthArray<QByteArrayView, 16> elements;
    if (!walk.take('['))
        return std::nullopt;
    if (!walk.take(']')) {
        do {
            QByteArrayView element;
            if (!walk.takeValue(element))
                return std::nullopt;
            elements.append(element);
        } while (walk.take(','));
        if (!walk.take(']'))
            return std::nullopt;
    }
    return walk.atEnd() ? std::optional(elements) : std::nullopt;
}

QByteArrayView plainText(QByteArrayView text)
{
    if (!isString(text))
        return {};
    const QByteArrayView inside = text.sliced(1, text.size() - 2);
    return inside.contains('\\') ? QByteArrayView() : inside;
}

std::optional<QString> textString(QByteArrayView text)
{
    if (!isString(text))
        return std::nullopt;
    const QByteArrayView inside = text.sliced(1, text.size() - 2);
    return inside.contains('\\') ? withoutEscapes(inside)
                                 : std::optional(QString::fromUtf8(inside));
}

} // namespace store::codec
