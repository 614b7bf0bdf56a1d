// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeChoice.h"

#include "ui/text/Language.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ui {

CodeChoice::CodeChoice(const domain::ValueSets &valueSets, QString set, QWidget *parent)
    : QComboBox(parent)
    , m_valueSets(valueSets)
    , m_set(std::move(set))
{
    constexpr int leastCharacters = 8;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastCharacters);
    setMaxVisibleItems(24);
    retranslate();
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void CodeChoice::retranslate()
{
    const QString code = value();
    clear();
    addItem(u"–"_s, QString());
    for (const domain::Concept &each : m_valueSets.concepts(m_set))
        addItem(each.label(currentLanguage()), each.value.code);
    setValue(code);
}

void CodeChoice::setValue(const QString &code)
{
    if (code == value())
        return;
    const domain::Concept *known = m_valueSets.find(m_set, code);
    const int place = findData(known ? known->value.code : code);
    // What is only understood when read stays visible instead of turning into nothing.
    if (place < 0 && !code.isEmpty())
        addItem(known ? known->label(currentLanguage()) : code, code);
    setCurrentIndex(place < 0 && !code.isEmpty() ? count() - 1 : std::max(0, place));
}

void CodeChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
