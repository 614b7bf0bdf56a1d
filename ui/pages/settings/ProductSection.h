// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

class QLabel;

namespace ui {

class InlineMessage;
class Theme;

// Which product list is in use, how old it is, and what became of a newer one.
class ProductSection final : public QWidget
{
    Q_OBJECT
public:
    ProductSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SettingsPresenter &m_presenter;
    QLabel *m_head;
    QLabel *m_list;
    InlineMessage *m_message;
};

} // namespace ui
