// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FoldedText.h"

namespace domain {

namespace {

// Letters that decompose into nothing but are typed as two on other keyboards.
QStringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'\u00e6':
        return u"ae";
    case u'\u0153':
        return u"oe";
    case u'\u00df':
        return u"ss";
    case u'\u00f8':
        return u"o";
    case u'\u0142':
        return u"l";
    default:
        return {};
    }
}

} // namespace

QString folded(QStringView text, Squeeze squeeze)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (const QStringView letters = spelledOut(c); !letters.isEmpty())
            result += letters;
        else if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
        else if (squeeze == Squeeze::No && !c.isMark())
            result += u' ';
    }
    return squeeze == Squeeze::Yes ? result : result.simplified();
}

} // namespace domain
