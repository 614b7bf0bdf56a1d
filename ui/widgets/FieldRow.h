// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class Theme;

// A field with its name above it and, below it, room for what is wrong with it. The name is the
// label's buddy and the field's accessible name; the problem is its description.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    // May hold a mnemonic.
    void setName(const QString &name);
    // Empty: nothing is wrong.
    void setProblem(const QString &problem);
    // Said below the field while nothing is wrong.
    void setHint(const QString &hint);
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    const Theme &m_theme;
    QWidget *m_field;
    QLabel *m_name;
    QLabel *m_icon;
    QLabel *m_note;
    QString m_problem;
    QString m_hint;
};

} // namespace ui
