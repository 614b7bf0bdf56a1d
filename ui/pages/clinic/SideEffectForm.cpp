// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/SideEffectForm.h"

#include "ui/pages/clinic/FamilyPapers.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FieldRow.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using certificate::SideEffectReport;

namespace ui {

namespace {

constexpr int longestText = 1000;

// Chosen by what it says, whatever the language.
void fill(QComboBox *box, const QList<std::pair<QString, QString>> &choices)
{
    const int chosen = std::max(0, box->currentIndex());
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    box->setCurrentIndex(chosen);
}

} // namespace

SideEffectForm::SideEffectForm(FamilyPapers &papers, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_papers(papers)
    , m_theme(theme)
    , m_day(new QComboBox(this))
    , m_began(new DateEdit(this))
    , m_outcome(new QComboBox(this))
    , m_write(new QPushButton(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_dayRow = addRow(m_day);
    addText(&SideEffectReport::reaction);
    m_beganRow = addRow(m_began);
    m_outcomeRow = addRow(m_outcome);
    for (auto member : {&SideEffectReport::hospital, &SideEffectReport::lifeThreatening,
                        &SideEffectReport::lastingHarm})
        addYesNo(member);
    for (auto member : {&SideEffectReport::duration, &SideEffectReport::treatment,
                        &SideEffectReport::otherMedicines, &SideEffectReport::earlierReactions,
                        &SideEffectReport::telephone})
        addText(member);
    addYesNo(&SideEffectReport::mayBeContacted);
    setFocusProxy(m_texts.first().edit);
    whole->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_day, &QComboBox::currentIndexChanged, this, &SideEffectForm::showVaccines);
    connect(m_write, &QPushButton::clicked, this,
            [this] { m_papers.draftSideEffect(m_day->currentData().toDate(), typed()); });
    connect(&m_papers, &FamilyPapers::drafted, this, &SideEffectForm::clear);
    retranslate();
}

FieldRow *SideEffectForm::addRow(QWidget *field)
{
    auto *row = new FieldRow(m_theme, field, this);
    layout()->addWidget(row);
    return row;
}

void SideEffectForm::addText(QString SideEffectReport::*member)
{
    auto *edit = new QLineEdit(this);
    edit->setMaxLength(longestText);
    m_texts.append({member, edit, addRow(edit)});
}

void SideEffectForm::addYesNo(std::optional<bool> SideEffectReport::*member)
{
    auto *choice = new QComboBox(this);
    m_answers.append({member, choice, addRow(choice)});
}

SideEffectReport SideEffectForm::typed() const
{
    SideEffectReport report;
    for (const Text &text : m_texts)
        report.*text.member = text.edit->text().trimmed();
    for (const YesNo &answer : m_answers)
        if (const QString said = answer.choice->currentData().toString(); !said.isEmpty())
            report.*answer.member = said == "yes"_L1;
    report.began = m_began->value();
    report.outcome = m_outcome->currentData().toString();
    return report;
}

void SideEffectForm::clear()
{
    for (const Text &text : std::as_const(m_texts))
        text.edit->clear();
    for (const YesNo &answer : std::as_const(m_answers))
        answer.choice->setCurrentIndex(0);
    m_days.clear();
    m_began->setValue({});
    m_outcome->setCurrentIndex(0);
}

void SideEffectForm::showState()
{
    const QList<QDate> days = m_papers.vaccinationDays();
    const bool isSame = days == m_days; // then the chosen day stays; else the newest is asked about
    const int chosen = isSame ? m_day->currentIndex() : 0;
    m_days = days;
    const QSignalBlocker blocker(m_day);
    m_day->clear();
    for (const QDate &day : days)
        m_day->addItem(dateText(day), day);
    m_day->setCurrentIndex(days.isEmpty() ? -1 : std::max(0, chosen));
    m_day->setEnabled(m_day->count() > 0);
    m_began->setContext({.today = m_papers.today(), .birth = {}});
    showVaccines();
}

void SideEffectForm::showVaccines()
{
    m_dayRow->setHint(m_day->count() > 0 ? m_papers.vaccinesOf(m_day->currentData().toDate())
                                         : tr("Nothing was given on a day that is known."));
}

void SideEffectForm::retranslate()
{
    m_dayRow->setName(tr("&Vaccinated on"));
    m_beganRow->setName(tr("Be&gan on"));
    m_outcomeRow->setName(tr("&How it ended"));
    fill(m_outcome, {{tr("Choose…"), {}},
                     {tr("recovered"), u"recovered"_s},
                     {tr("recovering"), u"recovering"_s},
                     {tr("not recovered"), u"not-recovered"_s},
                     {tr("died"), u"fatal"_s},
                     {tr("not known"), u"unknown"_s}});
    const QStringList texts{tr("&What happened"),  tr("How long it took"),  tr("What was done"),
                            tr("Other medicines"), tr("Earlier reactions"), tr("Your telephone")};
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_texts.at(i).row->setName(texts.value(i));
    const QStringList questions{tr("In hospital"), tr("Life in danger"), tr("Harm that stays"),
                                tr("The family may be contacted")};
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        m_answers.at(i).row->setName(questions.value(i));
        fill(m_answers.at(i).choice,
             {{tr("not said"), {}}, {tr("yes"), u"yes"_s}, {tr("no"), u"no"_s}});
    }
    m_write->setText(tr("Write the draft…"));
    showState();
}

void SideEffectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
