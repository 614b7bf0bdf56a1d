// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collaborators/LinkForm.h"

#include "ui/Theme.h"
#include "ui/text/Language.h"
#include "ui/text/PeopleText.h"
#include "ui/widgets/FieldRow.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::CollaboratorKind;
using domain::LinkField;
using domain::PracticeKind;

namespace {

void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QVariant valueOf(const std::optional<CollaboratorKind> &kind)
{
    return kind ? QVariant(int(*kind)) : QVariant(-1);
}

QVariant valueOf(const std::optional<bool> &answer)
{
    return answer ? QVariant(int(*answer)) : QVariant(-1);
}

} // namespace

// In the order in which it is asked: who, then what they are.
LinkForm::LinkForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(12);
    m_kind = addChoice(LinkField::Kind);
    m_physician = addChoice(LinkField::Physician);
    m_insz = addText(LinkField::Insz);
    m_family = addText(LinkField::Family);
    m_given = addText(LinkField::Given);
    m_nihdi = addText(LinkField::Nihdi);
    m_email = addText(LinkField::Email);
    m_language = addChoice(LinkField::Language);
    retranslate();
}

QLineEdit *LinkForm::addText(LinkField field)
{
    auto *edit = new QLineEdit(this);
    auto *row = new FieldRow(m_theme, edit, this);
    layout()->addWidget(row);
    m_rows.insert(field, row);
    m_order.append(field);
    // While typing nothing is judged; it is kept when the field is left.
    connect(edit, &QLineEdit::editingFinished, this, &LinkForm::edited);
    return edit;
}

QComboBox *LinkForm::addChoice(LinkField field)
{
    auto *box = new QComboBox(this);
    auto *row = new FieldRow(m_theme, box, this);
    layout()->addWidget(row);
    m_rows.insert(field, row);
    m_order.append(field);
    connect(box, &QComboBox::activated, this, [this] {
        showQuestions();
        Q_EMIT edited();
    });
    return box;
}

void LinkForm::setPracticeKind(PracticeKind kind)
{
    m_practice = kind;
    showQuestions();
}

void LinkForm::setTrainer(const QString &name)
{
    m_trainer = name;
    showQuestions();
}

// A group practice asks what the person will be, a physician's practice whether it is a physician;
// for a trainee of a group practice the latter is answered.
void LinkForm::showQuestions()
{
    const bool group = m_practice == PracticeKind::Group;
    m_rows.value(LinkField::Kind)->setVisible(group);
    m_rows.value(LinkField::Physician)->setVisible(!group);
    const CollaboratorKind kind = kindOf(draft(), m_practice);
    const bool trainee = kind == CollaboratorKind::Trainee;
    const QString who = m_trainer.isEmpty() ? tr("whoever is signed in") : m_trainer;
    const QString meaning =
        trainee ? tr("A trainee is a physician and is linked to the trainer only: %1.").arg(who)
        : group ? tr("An employee is linked to all physicians of the group practice.")
                : tr("Answer \"yes\" for a trainee (HAIO): the trainer is %1.").arg(who);
    m_rows.value(LinkField::Kind)->setHint(meaning);
    m_rows.value(LinkField::Physician)->setHint(meaning);
    m_rows.value(LinkField::Nihdi)
        ->setHint(trainee ? QString() : tr("Only of a physician or a nurse."));
}

void LinkForm::setDraft(const domain::LinkDraft &draft)
{
    setText(m_insz, draft.insz);
    setText(m_family, draft.family);
    setText(m_given, draft.given);
    setText(m_nihdi, draft.nihdi);
    setText(m_email, draft.email);
    choose(m_kind, valueOf(draft.kind));
    choose(m_physician, valueOf(draft.isPhysician));
    choose(m_language, draft.language);
    showQuestions();
}

domain::LinkDraft LinkForm::draft() const
{
    domain::LinkDraft draft;
    draft.insz = m_insz->text();
    draft.family = m_family->text();
    draft.given = m_given->text();
    draft.nihdi = m_nihdi->text();
    draft.email = m_email->text();
    draft.language = m_language->currentData().toString();
    if (m_practice == PracticeKind::Group && m_kind->currentData().toInt() >= 0)
        draft.kind = CollaboratorKind(m_kind->currentData().toInt());
    if (m_practice != PracticeKind::Group && m_physician->currentData().toInt() >= 0)
        draft.isPhysician = m_physician->currentData().toInt() == 1;
    return draft;
}

void LinkForm::setProblems(const QHash<LinkField, QString> &problems)
{
    m_problems = problems;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setProblem(problems.value(row.key()));
}

QWidget *LinkForm::fieldFor(LinkField field) const
{
    const FieldRow *row = m_rows.value(field);
    return row ? row->field() : nullptr;
}

void LinkForm::focusFirstProblem()
{
    for (const LinkField field : std::as_const(m_order))
        if (m_problems.contains(field) && m_rows.value(field)->isVisibleTo(this))
            return m_rows.value(field)->field()->setFocus(Qt::OtherFocusReason);
}

void LinkForm::focusStart()
{
    const bool group = m_practice == PracticeKind::Group;
    (group ? m_kind : m_physician)->setFocus(Qt::OtherFocusReason);
}

void LinkForm::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setName(linkFieldLabel(row.key()));
    const domain::LinkDraft kept = draft();
    m_kind->clear();
    m_kind->addItem(tr("Choose…"), -1);
    m_kind->addItem(tr("Employee"), int(CollaboratorKind::Employee));
    m_kind->addItem(tr("Trainee (HAIO)"), int(CollaboratorKind::Trainee));
    m_physician->clear();
    m_physician->addItem(tr("Choose…"), -1);
    m_physician->addItem(tr("No"), 0);
    m_physician->addItem(tr("Yes"), 1);
    m_language->clear();
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);
    choose(m_kind, valueOf(kept.kind));
    choose(m_physician, valueOf(kept.isPhysician));
    choose(m_language, kept.language);
    showQuestions();
}

void LinkForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT edited();
        return Q_EMIT submitted();
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
