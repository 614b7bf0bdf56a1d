// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Text.h"

#include <QByteArray>

#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace sandbox {

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (u"’‘`´"_s.contains(c))
            result += u'\'';
        else if (c.category() == QChar::Punctuation_Dash)
            result += u'-';
        else
            result += c;
    }
    return result.toCaseFolded().simplified();
}

QString randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace sandbox
