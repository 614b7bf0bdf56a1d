// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LinkRules.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FieldRow;
class Theme;

// The form of a link request. What is asked depends on the kind of practice (belgium.md 7.1).
class LinkForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkForm(const Theme &theme, QWidget *parent = nullptr);

    void setDraft(const domain::LinkDraft &draft); // what is typed meanwhile is not disturbed
    [[nodiscard]] domain::LinkDraft draft() const;
    void setPracticeKind(domain::PracticeKind kind);
    void setTrainer(const QString &name); // who is signed in
    void setProblems(const QHash<domain::LinkField, QString> &problems);
    void focusFirstProblem();
    void focusStart();
    [[nodiscard]] QWidget *fieldFor(domain::LinkField field) const;
    [[nodiscard]] const QList<domain::LinkField> &order() const { return m_order; }
    void retranslate();

Q_SIGNALS:
    void edited();
    void submitted(); // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addText(domain::LinkField field);
    QComboBox *addChoice(domain::LinkField field);
    void showQuestions();

    const Theme &m_theme;
    QHash<domain::LinkField, FieldRow *> m_rows;
    QList<domain::LinkField> m_order;
    QComboBox *m_kind;
    QComboBox *m_physician;
    QLineEdit *m_insz;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_email;
    QComboBox *m_language;
    QLineEdit *m_nihdi;
    domain::PracticeKind m_practice = domain::PracticeKind::Unknown;
    QString m_trainer;
    QHash<domain::LinkField, QString> m_problems;
};

} // namespace ui
