// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/outbox/OutboxDetail.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class InlineMessage;
class StatusBadge;
class Theme;

// The item that is selected in the outbox, with what can be done about it.
class DetailPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit DetailPanel(const Theme &theme, QWidget *parent = nullptr);

    void setDetail(const std::optional<OutboxDetail> &detail);
    void retranslate();
    void focusFirstAction(); // what is to be decided

Q_SIGNALS:
    void retryRequested();
    void withdrawRequested();
    void patientRequested();
    void keepRequested();
    void uploadedRequested();
    void takeBackRequested();

private:
    void build();
    void showFacts(const QList<OutboxDetail::Fact> &facts);
    void showCompared(const QList<OutboxDetail::Compared> &rows);

    QLabel *m_title;
    StatusBadge *m_badge;
    QLabel *m_sentence;
    InlineMessage *m_message;
    QWidget *m_compared;
    QWidget *m_facts;
    QPushButton *m_keep;
    QPushButton *m_uploaded;
    QPushButton *m_takeBack;
    QPushButton *m_retry;
    QPushButton *m_withdraw;
    QPushButton *m_patient;
};

} // namespace ui
