// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValueSet.h"

#include <QComboBox>

namespace ui {

// One of the codes of a value set, or none. Typing goes to the first that begins so. The wheel does
// not change it: it scrolls the form.
class CodeChoice final : public QComboBox
{
    Q_OBJECT
public:
    CodeChoice(const domain::ValueSets &valueSets, QString set, QWidget *parent = nullptr);

    void retranslate();
    void setValue(const QString &code);
    [[nodiscard]] QString value() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen(const QString &code); // by a person

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    const domain::ValueSets &m_valueSets;
    const QString m_set;
};

} // namespace ui
