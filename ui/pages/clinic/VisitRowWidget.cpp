// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/VisitRowWidget.h"

#include "ui/Theme.h"
#include "ui/pages/registration/DateEntry.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/ChoiceKeys.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextColor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

VisitRowWidget::VisitRowWidget(ClinicPresenter &presenter, qsizetype row, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_row(row)
    , m_theme(theme)
    , m_included(new QCheckBox(this))
    , m_why(new QLabel(this))
    , m_answer(new QComboBox(this))
    , m_lot(new QLineEdit(this))
    , m_expiry(new DateEdit(this))
    , m_side(new ChoiceKeys(theme, this))
    , m_dateHad(new DateEdit(this))
    , m_proof(new QLineEdit(this))
    , m_until(new DateEdit(this))
    , m_postponedFor(new QLineEdit(this))
    , m_consulted(new QLineEdit(this))
    , m_stillRight(new QPushButton(this))
    , m_takeOther(new QPushButton(this))
    , m_problem(new QLabel(this))
{
    build();
    retranslate();
    connectParts();
    showState();
}

void VisitRowWidget::build()
{
    m_expiry->setContext({.today = m_presenter.today(), .birth = {}, .inFuture = true});
    m_dateHad->setContext(
        {.today = m_presenter.today(), .birth = m_presenter.born(), .partialAllowed = true});
    m_until->setContext({.today = m_presenter.today(), .birth = {}, .inFuture = true});
    m_included->setFont(Theme::font(Theme::Text::Head));
    m_problem->setWordWrap(true);
    m_why->setWordWrap(true);
    setTextColor(m_why, m_theme.color(Token::Ink2));
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_lot, m_expiry, m_dateHad, m_proof,
                                                              m_until, m_postponedFor, m_consulted})
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 16);
    for (QPushButton *button : {m_stillRight, m_takeOther})
        setButtonRole(button, ButtonRole::Quiet);
    auto *fields = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_answer, m_lot, m_stillRight, m_expiry,
                                                          m_side, m_dateHad, m_proof, m_until,
                                                          m_postponedFor, m_consulted, m_takeOther})
        fields->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 4, 0, 8);
    whole->setSpacing(4);
    whole->addWidget(m_included);
    whole->addWidget(m_why);
    whole->addLayout(fields);
    whole->addWidget(m_problem);
}

void VisitRowWidget::retranslate()
{
    const QString title = row().title;
    m_included->setText(title);
    m_answer->clear();
    m_answer->addItem(tr("Given today"), int(DoseAnswer::Give));
    m_answer->addItem(tr("Refused: the family does not want it"), int(DoseAnswer::Refused));
    m_answer->addItem(tr("Postponed: another day"), int(DoseAnswer::Postponed));
    m_answer->addItem(tr("Contraindicated: medical reason"), int(DoseAnswer::Contraindicated));
    m_answer->addItem(tr("Already had: elsewhere"), int(DoseAnswer::AlreadyHad));
    m_answer->setAccessibleName(tr("What becomes of %1").arg(title));
    m_lot->setPlaceholderText(tr("Lot"));
    m_lot->setAccessibleName(tr("Lot of %1").arg(title));
    m_expiry->setPlaceholderText(tr("Expiry"));
    m_expiry->setAccessibleName(tr("Expiry date of %1").arg(title));
    m_side->setChoices({{u"left"_s, tr("Left"), tr("l", "key for left")},
                        {u"right"_s, tr("Right"), tr("r", "key for right")}});
    m_side->setAccessibleName(tr("Side for %1").arg(title));
    m_dateHad->setPlaceholderText(tr("When"));
    m_dateHad->setAccessibleName(tr("When %1 was had").arg(title));
    m_proof->setPlaceholderText(tr("Proof seen"));
    m_proof->setAccessibleName(tr("Proof seen of %1").arg(title));
    m_until->setPlaceholderText(tr("New day"));
    m_until->setAccessibleName(tr("New day for %1").arg(title));
    m_postponedFor->setPlaceholderText(tr("Why"));
    m_postponedFor->setAccessibleName(tr("Why %1 is postponed").arg(title));
    m_consulted->setPlaceholderText(tr("Doctor consulted"));
    m_consulted->setAccessibleName(tr("Doctor consulted about %1").arg(title));
    m_stillRight->setText(tr("Still right"));
    m_takeOther->setText(tr("Take the product of this lot"));
}

void VisitRowWidget::connectParts()
{
    connect(m_included, &QCheckBox::toggled, this,
            [this](bool on) { m_presenter.setIncluded(m_row, on); });
    connect(m_answer, &QComboBox::activated, this,
            [this] { m_presenter.setAnswer(m_row, DoseAnswer(m_answer->currentData().toInt())); });
    const auto leads = [this](QLineEdit *from, QLineEdit *to) {
        connect(from, &QLineEdit::returnPressed, this,
                [to] { to->setFocus(Qt::OtherFocusReason); });
    };
    leads(m_lot, m_expiry);
    leads(m_dateHad, m_proof);
    leads(m_until, m_postponedFor);
    for (QLineEdit *last :
         std::initializer_list<QLineEdit *>{m_expiry, m_proof, m_postponedFor, m_consulted})
        connect(last, &QLineEdit::returnPressed, this, &VisitRowWidget::completed);
    connect(m_lot, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired && m_lot->text() != row().draft.lot)
            m_presenter.setLot(m_row, m_lot->text());
    });
    connect(m_expiry, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired && m_expiry->value() != row().draft.expiry)
            m_presenter.setExpiry(m_row, m_expiry->value());
    });
    connect(m_side, &ChoiceKeys::chosen, this,
            [this](const QString &side) { m_presenter.setSide(m_row, side); });
    connect(m_dateHad, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired)
            m_presenter.setDateHad(m_row, m_dateHad->value());
    });
    connect(m_proof, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired)
            m_presenter.setProof(m_row, m_proof->text());
    });
    connect(m_until, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired)
            m_presenter.setUntil(m_row, m_until->value());
    });
    connect(m_consulted, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired)
            m_presenter.setConsulted(m_row, m_consulted->text());
    });
    connect(m_postponedFor, &QLineEdit::editingFinished, this, [this] {
        if (!m_retired)
            m_presenter.setPostponedFor(m_row, m_postponedFor->text());
    });
    connect(m_stillRight, &QPushButton::clicked, this, [this] {
        m_presenter.confirmLot(m_row);
        Q_EMIT completed(); // the button is gone, and the focus with it
    });
    // The rows are made anew: this one may be gone when that has been done.
    connect(
        m_takeOther, &QPushButton::clicked, &m_presenter,
        [this] { m_presenter.takeProductOfLot(m_row); }, Qt::QueuedConnection);
}

void VisitRowWidget::retire()
{
    m_retired = true;
    hide();
    deleteLater();
}

void VisitRowWidget::showState()
{
    const VisitRow &state = row();
    const QSignalBlocker blockIncluded(m_included);
    m_included->setChecked(state.included);
    m_why->setText(state.why);
    m_answer->setCurrentIndex(m_answer->findData(int(state.answer)));
    const bool given = state.included && state.answer == DoseAnswer::Give;
    const bool had = state.included && state.answer == DoseAnswer::AlreadyHad;
    if (!m_lot->hasFocus())
        m_lot->setText(state.draft.lot);
    if (!m_expiry->hasFocus())
        m_expiry->setValue(state.draft.expiry);
    m_side->setValue(state.draft.side);
    m_answer->setVisible(state.included);
    m_lot->setVisible(given);
    m_expiry->setVisible(given);
    m_stillRight->setVisible(given && state.lotAsks);
    m_side->setVisible(given && !state.swallowed);
    m_dateHad->setVisible(had);
    m_proof->setVisible(had);
    const bool postponed = ClinicPresenter::isPostponed(state);
    m_until->setVisible(postponed);
    m_postponedFor->setVisible(postponed);
    m_consulted->setVisible(m_presenter.asksDoctor(state));
    if (!m_consulted->hasFocus())
        m_consulted->setText(state.consulted);
    if (!m_until->hasFocus())
        m_until->setValue(state.until);
    if (!m_postponedFor->hasFocus())
        m_postponedFor->setText(state.postponedFor);
    const bool otherLot =
        std::any_of(state.problems.begin(), state.problems.end(), [](const domain::Problem &one) {
            return one.code == domain::ProblemCode::LotOfOtherProduct;
        });
    m_takeOther->setVisible(given && otherLot);
    const QString problem = m_presenter.problemText(m_row);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setTextColor(m_problem,
                 m_theme.color(domain::hasBlocking(state.problems) ? Token::Stop : Token::Wait));
    m_lot->setAccessibleDescription(problem);
}

bool VisitRowWidget::isToFill() const
{
    const VisitRow &state = row();
    return state.included && state.answer == DoseAnswer::Give &&
           (state.lotAsks || state.draft.lot.isEmpty());
}

QWidget *VisitRowWidget::startOfWork() const
{
    if (m_stillRight->isVisibleTo(this))
        return m_stillRight;
    for (QWidget *needed : std::initializer_list<QWidget *>{m_consulted, m_until, m_dateHad})
        if (needed->isVisibleTo(this))
            return needed;
    return m_lot->isVisibleTo(this) ? static_cast<QWidget *>(m_lot) : m_included;
}

} // namespace ui
