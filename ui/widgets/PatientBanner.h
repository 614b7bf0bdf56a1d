// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/BannerState.h"

#include <QFrame>

class QLabel;

namespace ui {

class Theme;

// Who is open, above everything of that person; it never scrolls. Death and missing access change
// its shape and words, not only its colour.
class PatientBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit PatientBanner(const Theme &theme, QWidget *parent = nullptr);

    void setState(const BannerState &state);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showState();

    const Theme &m_theme;
    BannerState m_state;
    QFrame *m_alert;
    QLabel *m_alertIcon;
    QLabel *m_alertText;
    QLabel *m_name;
    QLabel *m_born;
    QLabel *m_sex;
    QLabel *m_number;
    QLabel *m_allergyIcon;
    QLabel *m_allergy;
    QLabel *m_accessIcon;
    QLabel *m_access;
};

} // namespace ui
