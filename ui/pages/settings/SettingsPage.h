// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/SettingsPresenter.h"

#include <QWidget>

namespace ui {

class LookSection;
class PrivacySection;
class PageFrame;
class ProductSection;
class ProgrammeSection;
class RegisterSection;
class Theme;

class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(SettingsPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageFrame *m_frame;
    LookSection *m_look;
    PrivacySection *m_privacy;
    RegisterSection *m_register;
    ProgrammeSection *m_programme;
    ProductSection *m_products;
};

} // namespace ui
