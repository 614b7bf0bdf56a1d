// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Circumstances.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;

// One line to record what stands against a vaccine: what it is, against which one, until when and
// why.
class HoldbackForm final : public QWidget
{
    Q_OBJECT
public:
    explicit HoldbackForm(QWidget *parent = nullptr);

    void setTargets(const QStringList &targets, QDate today);
    void clear();
    // "immune": proven immunity, which is no holdback.
    struct Typed
    {
        std::optional<domain::Holdback> holdback;
        QString immune;
        QString wrong; // why it cannot be taken
    };
    [[nodiscard]] Typed typed(QDate today) const;

Q_SIGNALS:
    void added();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTargets();

    QStringList m_targetIds;
    QComboBox *m_kind;
    QComboBox *m_target;
    QLabel *m_untilLabel;
    DateEdit *m_until;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_add;
};

} // namespace ui
