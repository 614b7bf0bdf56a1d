// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Prompts.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

// One question: a text, the action by its name, and Cancel. With a text field when a reason is
// asked; it may not stay empty.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Confirm, Text };
    QuestionDialog(const Prompts::Question &question, Kind kind, const QStringList &presets,
                   QWidget *parent);

    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addText(const QString &label, const QStringList &presets);
    void addButtons(const Prompts::Question &question);

    QLineEdit *m_field = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace ui
