// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registration/DateEntry.h"

#include <QLineEdit>

namespace ui {

// A date as people type it (see DateEntry.h). When it is left, what was understood stands in it in
// words; what was not understood stays as it was typed.
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setContext(const DateContext &context) { m_context = context; }
    // ISO, possibly partial; or what was typed when that is no date.
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    void retranslate(); // what was understood, in words of the current language

Q_SIGNALS:
    void valueEdited(const QString &value); // with each letter

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showWords();

    DateContext m_context;
    QString m_value;
};

} // namespace ui
