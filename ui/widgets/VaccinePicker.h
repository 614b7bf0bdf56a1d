// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>

namespace ui {

class Theme;

// A line in which letters find things of a list that opens under it. Enter takes the marked row,
// Down and Up mark another, Esc puts back what was chosen before. The focus never leaves the line.
class VaccinePicker final : public QLineEdit
{
    Q_OBJECT
public:
    VaccinePicker(const Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
    ~VaccinePicker() override;

    // What is chosen, or what is typed and not chosen yet.
    void setShown(const QString &text, bool isTyped);
    void open(); // the list, with what is in the model
    [[nodiscard]] bool isOpen() const { return m_list && m_list->isVisible(); }

Q_SIGNALS:
    void typed(const QString &text); // the model is to be filled for it
    void chosen(int row);
    void abandoned(); // Esc: as it was before typing

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void closeList();
    void mark(int row);
    void take(int row);

    const Theme &m_theme;
    QAbstractItemModel &m_model;
    QPointer<QListView> m_list;
    bool m_typing = false;
};

} // namespace ui
