// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lookup/LookupPresenter.h"

#include <QWidget>

class QLabel;

namespace ui {

class InlineMessage;
class KeyedTable;
class Theme;

// The people that fit what stands in the search box. Enter opens one.
class LookupPage final : public QWidget
{
    Q_OBJECT
public:
    LookupPage(LookupPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    void search(const QString &text); // asks the register
    void type(const QString &text);   // kept people only

Q_SIGNALS:
    void patientChosen(const domain::Patient &patient);
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void showState();
    void announce(const QString &text);
    void choose(const QString &key);
    void retranslate();

    LookupPresenter &m_presenter;
    QLabel *m_title;
    QLabel *m_count;
    InlineMessage *m_message;
    KeyedTable *m_table;
};

} // namespace ui
