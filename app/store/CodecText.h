// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace store::codec {

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
