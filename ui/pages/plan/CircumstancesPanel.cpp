// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/CircumstancesPanel.h"

#include "ui/Theme.h"
#include "ui/pages/plan/HoldbackForm.h"
#include "ui/pages/plan/PlanPresenter.h"
#include "ui/text/DateText.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/InlineMessage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using domain::Answer;
using domain::Circumstances;

constexpr int mostWeeks = 45;

QWidget *besideEachOther(QSpinBox *weeks, QSpinBox *days)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    weeks->setRange(0, mostWeeks);
    days->setRange(0, 6);
    row->addWidget(weeks);
    row->addWidget(days);
    row->addStretch(1);
    return pair;
}

} // namespace

CircumstancesPanel::CircumstancesPanel(PlanPresenter &presenter, const Theme &theme,
                                       QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_message(new InlineMessage(theme))
    , m_scroll(new QScrollArea(this))
    , m_who(new QLabel)
    , m_motherOnLabel(new QLabel)
    , m_motherOn(new DateEdit)
    , m_gestationLabel(new QLabel)
    , m_gestationWeeks(new QSpinBox)
    , m_gestationDays(new QSpinBox)
    , m_courseLabel(new QLabel)
    , m_course(new QComboBox)
    , m_pregnantLabel(new QLabel)
    , m_pregnantWeeks(new QSpinBox)
    , m_pregnantDays(new QSpinBox)
    , m_save(new QPushButton)
    , m_against(new QLabel)
    , m_list(new QVBoxLayout)
    , m_add(new HoldbackForm)
{
    build();
    connect(&m_presenter, &PlanPresenter::changed, this, [this] {
        if (m_presenter.circumstances() != m_shown)
            showState();
        else
            showHoldbacks();
    });
    connect(m_save, &QPushButton::clicked, this, &CircumstancesPanel::save);
    connect(m_add, &HoldbackForm::added, this, &CircumstancesPanel::addHoldback);
    retranslate();
}

QComboBox *CircumstancesPanel::addQuestion(QFormLayout *form, Answer domain::Circumstances::*answer,
                                           bool ofInfant)
{
    auto *label = new QLabel;
    auto *box = new QComboBox;
    label->setBuddy(box);
    form->addRow(label, box);
    m_questions.append({label, box, answer, ofInfant});
    return box;
}

void CircumstancesPanel::build()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addQuestion(form, &Circumstances::maternalPertussis, true);
    form->addRow(m_motherOnLabel, m_motherOn);
    addQuestion(form, &Circumstances::maternalInfection, true);
    addQuestion(form, &Circumstances::motherCarriesHepatitisB, true);
    m_gestation = besideEachOther(m_gestationWeeks, m_gestationDays);
    form->addRow(m_gestationLabel, m_gestation);
    addQuestion(form, &Circumstances::special, true);
    addQuestion(form, &Circumstances::earlyStart, true);
    form->addRow(m_courseLabel, m_course);
    m_pregnant = besideEachOther(m_pregnantWeeks, m_pregnantDays);
    form->addRow(m_pregnantLabel, m_pregnant);
    addQuestion(form, &Circumstances::asylum, false);
    m_motherOnLabel->setBuddy(m_motherOn);
    m_gestationLabel->setBuddy(m_gestationWeeks);
    m_courseLabel->setBuddy(m_course);
    m_pregnantLabel->setBuddy(m_pregnantWeeks);
    for (QLabel *label : {m_who, m_against}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_save->setAutoDefault(true);
    markAsHeading(m_against);
    m_list->setSpacing(4);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_against);
    column->addLayout(m_list);
    column->addWidget(m_add);
    column->addSpacing(8);
    column->addLayout(form);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(m_who);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void CircumstancesPanel::focusStart()
{
    m_add->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
}

void CircumstancesPanel::startAgain()
{
    m_message->setNotice({});
    m_add->clear();
    showState();
}

void CircumstancesPanel::showState()
{
    m_shown = m_presenter.circumstances();
    const bool infant = m_presenter.isInfant();
    for (const Question &question : std::as_const(m_questions)) {
        question.box->setCurrentIndex(
            std::max(0, question.box->findData(int(m_shown.*question.answer))));
        const bool wanted =
            infant || !question.ofInfant || m_shown.*question.answer != Answer::NotAsked;
        question.label->setVisible(wanted);
        question.box->setVisible(wanted);
    }
    m_motherOn->setContext(
        {.today = m_presenter.today(), .birth = {}, .partialAllowed = false, .inFuture = false});
    m_motherOn->setValue(m_shown.maternalPertussisOn.toString(Qt::ISODate));
    m_gestationWeeks->setValue(m_shown.gestationDays.value_or(0) / 7);
    m_gestationDays->setValue(m_shown.gestationDays.value_or(0) % 7);
    m_course->setCurrentIndex(std::max(0, m_course->findData(m_shown.course)));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_motherOnLabel, m_motherOn, m_gestationLabel, m_gestation, m_courseLabel, m_course})
        part->setVisible(infant);
    const qint64 pregnant = m_shown.lastMenstruation.isNull()
                                ? 0
                                : m_shown.lastMenstruation.daysTo(m_presenter.today());
    m_pregnantWeeks->setValue(int(pregnant / 7));
    m_pregnantDays->setValue(int(pregnant % 7));
    const bool mayBe = m_presenter.mayBePregnant() || pregnant > 0;
    m_pregnantLabel->setVisible(mayBe);
    m_pregnant->setVisible(mayBe);
    QString who = tr("Kept on this computer, encrypted, and never sent.");
    if (m_shown.at.isValid())
        who = tr("Recorded by %1, %2.")
                  .arg(m_shown.by.isEmpty() ? tr("somebody not signed in") : m_shown.by,
                       timeText(m_shown.at, m_presenter.today())) +
              u' ' + who;
    m_who->setText(who);
    m_add->setTargets(m_presenter.targets(), m_presenter.today());
    showHoldbacks();
}

void CircumstancesPanel::showHoldbacks()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its own button may be what was pressed
        }
        delete item;
    }
    const auto addRow = [this](const QString &text, const std::function<void()> &end) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        if (end) {
            auto *button = new QPushButton(tr("End today"), row);
            button->setAutoDefault(true);
            button->setAccessibleName(tr("End today: %1").arg(text));
            setButtonRole(button, ButtonRole::Quiet);
            connect(button, &QPushButton::clicked, this, end);
            line->addWidget(button);
        }
        m_list->addWidget(row);
    };
    const QDate today = m_presenter.today();
    for (qsizetype i = 0; i < m_shown.holdbacks.size(); ++i) {
        const domain::Holdback &holdback = m_shown.holdbacks.at(i);
        if (!holdback.until.isNull() && holdback.until <= today)
            continue; // over
        addRow(targetText(holdback.target) + u": "_s + holdbackText(holdback, false), [this, i] {
            Circumstances changed = typed();
            domain::Holdback &ended = changed.holdbacks[i];
            ended.until = m_presenter.today();
            if (ended.from == ended.until)
                changed.holdbacks.removeAt(i);
            keep(changed);
        });
    }
    for (const QString &series : std::as_const(m_shown.immune))
        addRow(tr("%1: immunity proven").arg(targetText(series)), [this, series] {
            Circumstances changed = typed();
            changed.immune.removeAll(series);
            keep(changed);
        });
    for (const services::PlanSeries &series : m_presenter.plan().series)
        if (series.notToday && series.fromRegister)
            addRow(seriesText(series.id, series.title) + u": "_s +
                       holdbackText(*series.notToday, true),
                   {});
    if (m_list->count() == 0)
        addRow(tr("Nothing is recorded against any vaccine."), {});
}

Circumstances CircumstancesPanel::typed() const
{
    Circumstances typed = m_shown;
    for (const Question &question : m_questions)
        typed.*question.answer = Answer(question.box->currentData().toInt());
    const auto on = core::PartialDate::fromIso(m_motherOn->value());
    typed.maternalPertussisOn = on && on->isFull() ? on->first() : QDate();
    const int gestation = m_gestationWeeks->value() * 7 + m_gestationDays->value();
    typed.gestationDays = gestation > 0 ? std::optional(gestation) : std::nullopt;
    typed.course = m_course->currentData().toString();
    const int pregnant = m_pregnantWeeks->value() * 7 + m_pregnantDays->value();
    typed.lastMenstruation = pregnant > 0 ? m_presenter.today().addDays(-pregnant) : QDate();
    return typed;
}

void CircumstancesPanel::addHoldback()
{
    const HoldbackForm::Typed added = m_add->typed(m_presenter.today());
    if (!added.wrong.isEmpty())
        return m_message->setNotice({Token::Stop, added.wrong, {}, {}, {}});
    Circumstances changed = typed();
    if (added.holdback)
        changed.holdbacks.append(*added.holdback);
    else if (!changed.immune.contains(added.immune))
        changed.immune.append(added.immune);
    m_add->clear();
    keep(changed);
}

void CircumstancesPanel::save()
{
    const QString on = m_motherOn->value();
    const auto date = core::PartialDate::fromIso(on);
    if (!on.isEmpty() && (!date || !date->isFull()))
        return m_message->setNotice(
            {Token::Stop, tr("The day of the mother's vaccination is no date."), {}, {}, {}});
    keep(typed());
}

void CircumstancesPanel::keep(const Circumstances &circumstances)
{
    const Notice wrong = m_presenter.save(circumstances);
    m_message->setNotice(wrong.isEmpty() ? Notice{Token::Ok, tr("Recorded here."), {}, {}, {}}
                                         : wrong);
}

void CircumstancesPanel::retranslate()
{
    const QStringList texts{tr("Mother vaccinated against whooping cough in this pregnancy"),
                            tr("Mother had whooping cough in this pregnancy"),
                            tr("Mother carries hepatitis B"),
                            tr("Another reason for the longer course"),
                            tr("Early start, from four weeks (travel, outbreak)"),
                            tr("Lives in a shelter for asylum seekers")};
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions.at(i);
        question.label->setText(texts.at(i));
        question.box->setAccessibleName(texts.at(i));
        const int kept = std::max(0, question.box->currentIndex());
        question.box->clear();
        question.box->addItem(tr("Not asked"), int(Answer::NotAsked));
        question.box->addItem(tr("Yes"), int(Answer::Yes));
        question.box->addItem(tr("No"), int(Answer::No));
        question.box->setCurrentIndex(kept);
    }
    m_motherOnLabel->setText(tr("When the mother was vaccinated"));
    m_motherOn->setAccessibleName(m_motherOnLabel->text());
    m_motherOn->retranslate();
    m_gestationLabel->setText(tr("Born after (weeks and days; 0: not known)"));
    m_gestationWeeks->setAccessibleName(tr("Born after so many weeks"));
    m_gestationDays->setAccessibleName(tr("and days"));
    m_courseLabel->setText(tr("Course of the infant"));
    const int course = std::max(0, m_course->currentIndex());
    m_course->clear();
    m_course->addItem(tr("By the rules"), QString());
    m_course->addItem(tr("2+1, the doctor decided"), u"2+1"_s);
    m_course->addItem(tr("3+1, the doctor decided"), u"3+1"_s);
    m_course->setCurrentIndex(course);
    m_course->setAccessibleName(m_courseLabel->text());
    m_pregnantLabel->setText(tr("Pregnant for (weeks and days today; 0: not)"));
    m_pregnantWeeks->setAccessibleName(tr("Pregnant for so many weeks"));
    m_pregnantDays->setAccessibleName(tr("and days"));
    m_save->setText(tr("Record these answers"));
    m_against->setText(tr("Against a vaccine"));
    showState();
}

void CircumstancesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void CircumstancesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
