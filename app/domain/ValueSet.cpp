// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValueSet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

QString Concept::label(const QString &language) const
{
    for (const QString &wanted : {language, u"en"_s}) {
        const QString text = labels.value(wanted);
        if (!text.isEmpty())
            return text;
    }
    return value.display.isEmpty() ? value.code : value.display;
}

void ValueSets::add(const QString &set, const QList<Concept> &concepts)
{
    Set &target = m_sets[set];
    for (const Concept &item : concepts)
        (item.offered ? target.choices : target.readOnly).append(item);
}

const QList<Concept> &ValueSets::concepts(const QString &set) const
{
    static const QList<Concept> none;
    const auto found = m_sets.constFind(set);
    return found == m_sets.cend() ? none : found->choices;
}

template <class Matches>
const Concept *ValueSets::firstOf(const QString &set, Matches matches) const
{
    const auto found = m_sets.constFind(set);
    if (found == m_sets.cend())
        return nullptr;
    for (const QList<Concept> *list : {&found->choices, &found->readOnly}) {
        const auto item = std::find_if(list->cbegin(), list->cend(), matches);
        if (item != list->cend())
            return &*item;
    }
    return nullptr;
}

const Concept *ValueSets::find(const QString &set, QStringView code) const
{
    if (code.isEmpty())
        return nullptr;
    const auto hasCode = [code](const CodedValue &coding) { return coding.code == code; };
    return firstOf(set, [&](const Concept &item) {
        return hasCode(item.value) || item.key == code ||
               std::any_of(item.alsoRead.cbegin(), item.alsoRead.cend(), hasCode);
    });
}

const Concept *ValueSets::find(const QString &set, const CodedValue &coding) const
{
    const auto same = [&coding](const CodedValue &other) {
        return other.system == coding.system && other.code == coding.code;
    };
    return firstOf(set, [&](const Concept &item) {
        return same(item.value) || std::any_of(item.alsoRead.cbegin(), item.alsoRead.cend(), same);
    });
}

} // namespace domain
