// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DialogPrompts.h"

#include "ui/widgets/QuestionDialog.h"

#include <QFileDialog>

namespace ui {

void DialogPrompts::confirm(const Question &question, QObject *context,
                            std::function<void(bool)> answer)
{
    auto *dialog = new QuestionDialog(question, QuestionDialog::Kind::Confirm, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context, [answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted);
    });
    dialog->open();
}

void DialogPrompts::askText(const Question &question, const QStringList &presets, QObject *context,
                            std::function<void(QString)> answer)
{
    auto *dialog = new QuestionDialog(question, QuestionDialog::Kind::Text, presets, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context,
                     [dialog, answer = std::move(answer)](int result) {
                         answer(result == QDialog::Accepted ? dialog->text() : QString());
                     });
    dialog->open();
}

void DialogPrompts::chooseFolder(const QString &title, QObject *context,
                                 std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(
        dialog, &QDialog::finished, context, [dialog, answer = std::move(answer)](int result) {
            answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

} // namespace ui
