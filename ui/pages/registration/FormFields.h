// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registration/RegistrationPresenter.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class FormRow;
class Theme;

// The fields of the form, each bound to the presenter: shows what stands there and what is said
// about it, checks when one is left, and goes to the next needed one with Enter.
class FormFields final : public QWidget
{
    Q_OBJECT
public:
    FormFields(RegistrationPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    void showState();
    void retranslate();
    // False: the field is not in the form now.
    bool focus(domain::Field field);
    [[nodiscard]] std::optional<domain::Field> fieldOf(const QWidget *widget) const;
    [[nodiscard]] QWidget *rowOf(domain::Field field) const;

Q_SIGNALS:
    void completed(); // Enter in the last needed field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Editor
    {
        FormRow *row = nullptr;
        std::function<void()> show;      // the presenter's value
        std::function<void()> translate; // choices in another language
    };
    Editor make(domain::Field field);
    Editor makeProduct();
    Editor makeDate(domain::Field field);
    Editor makeLot();
    Editor makeDose();
    Editor makeFreeStock();
    Editor makeCode(domain::Field field, const QString &set);
    Editor makeLine(domain::Field field);
    Editor makeText(domain::Field field);
    FormRow *addRow(QWidget *field);
    void watch(QWidget *widget);
    void advance(domain::Field field);
    void layOutNames();

    RegistrationPresenter &m_presenter;
    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<domain::Field, Editor> m_editors;
};

} // namespace ui
