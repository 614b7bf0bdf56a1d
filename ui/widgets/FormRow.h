// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ui {

class Theme;

// A field with its name at the left (above it where it is narrow) and under it what is said about
// it: what is wrong, or a hint. The name is the field's accessible name, the note its description.
class FormRow final : public QWidget
{
    Q_OBJECT
public:
    FormRow(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    void setName(const QString &name);
    // An empty text: nothing is said.
    void setNote(domain::Severity severity, const QString &text);
    void setHint(const QString &text);
    void setStacked(bool stacked);
    void setNameWidth(int width);        // only beside the field
    [[nodiscard]] int nameWidth() const; // what the name would like
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();
    void describe();

    const Theme &m_theme;
    QWidget *m_field;
    QBoxLayout *m_parts;
    QLabel *m_name;
    QLabel *m_icon;
    QLabel *m_note;
    QString m_text;
    QString m_hint;
    domain::Severity m_severity = domain::Severity::Note;
};

} // namespace ui
