// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/firstaccess/FirstAccessPresenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldRow;
class InlineMessage;
class PageFrame;
class Theme;

// A physician's way into the register, one step on the screen at a time.
class FirstAccessPage final : public QWidget
{
    Q_OBJECT
public:
    FirstAccessPage(FirstAccessPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLineEdit *addField(domain::LinkField field, QString domain::AccessDraft::*text,
                        QVBoxLayout *column);
    [[nodiscard]] domain::AccessDraft typed() const;
    void fill();
    void connectParts();
    void showState();
    void showProblems();
    void retranslate();

    FirstAccessPresenter &m_presenter;
    const Theme &m_theme;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_explanation;
    QWidget *m_form;
    QLabel *m_terms;
    QCheckBox *m_accept;
    struct TextField
    {
        domain::LinkField field;
        QString domain::AccessDraft::*text;
        QLineEdit *edit;
    };
    QList<TextField> m_fields;
    QHash<domain::LinkField, FieldRow *> m_rows;
    QList<domain::LinkField> m_order; // as they stand on the page
    QComboBox *m_language;
    QLabel *m_check;
    QPushButton *m_forward;
    QPushButton *m_back;
    QPushButton *m_read;
    FirstAccessPresenter::Step m_shown = FirstAccessPresenter::Step::Unread;
};

} // namespace ui
