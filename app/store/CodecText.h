// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace store::codec {

// Text put together in one piece of memory, which seldom has to grow.
class TextOut
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] char back() const { return m_bytes.at(m_size - 1); }
    [[nodiscard]] QByteArrayView since(qsizetype start) const
    {
        return QByteArrayView(m_bytes).sliced(start, m_size - start);
    }
    void truncate(qsizetype size) { m_size = std::min(size, m_size); }

    void add(char c) { *extend(1) = c; }
    void add(QByteArrayView text) { std::copy(text.begin(), text.end(), extend(text.size())); }
    // Room for more, to be filled.
    [[nodiscard]] char *extend(qsizetype count)
    {
        if (m_size + count > m_bytes.size())
            m_bytes.resize(2 * (m_size + count));
        char *const start = m_bytes.data() + m_size;
        m_size += count;
        return start;
    }

    // Ends it.
    [[nodiscard]] QByteArray take()
    {
        m_bytes.truncate(m_size);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes = QByteArray(2048, Qt::Uninitialized);
    qsizetype m_size = 0;
};

// JSON text as the archives write it, read where it stands: no tree is built. A batch of a hundred
// entries is read at each sending, and building trees took a third of that time. A view lives no
// longer than its text.
class TextObject
{
public:
    // nullopt: no object, or broken.
    [[nodiscard]] static std::optional<TextObject> parse(QByteArrayView text);

    // The text of a member; null when there is none. Asked for in the order in which they were
    // written, each is found at once.
    [[nodiscard]] QByteArrayView member(QByteArrayView name) const;

private:
    struct Member
    {
        QByteArrayView name;
        QByteArrayView value;
    };
    QVarLengthArray<Member, 32> m_members;
    mutable qsizetype m_next = 0;
};

// The elements of an array; nullopt: no array, or broken.
[[nodiscard]] std::optional<QVarLengthArray<QByteArrayView, 16>> textElements(QByteArrayView text);
// nullopt: no string, or broken.
[[nodiscard]] std::optional<QString> textString(QByteArrayView text);
// A string without escapes, without its quotation marks; null when it is none.
[[nodiscard]] QByteArrayView plainText(QByteArrayView text);

} // namespace store::codec
