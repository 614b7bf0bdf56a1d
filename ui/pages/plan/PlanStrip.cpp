// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanStrip.h"

#include "ui/Theme.h"
#include "ui/pages/plan/PlanPresenter.h"
#include "ui/widgets/ChoiceKeys.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostButtons = 4; // more stand in the time line

} // namespace

PlanStrip::PlanStrip(PlanPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_summary(new QLabel(this))
    , m_views(new ChoiceKeys(theme, this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *due = new FlowLayout(8, 4);
    for (qsizetype i = 0; i < mostButtons; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(true); // Enter presses it, as Space does
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto marks = m_presenter.due();
            if (i < marks.size())
                m_presenter.record(marks.at(i).key);
        });
        due->addWidget(button);
        m_due.append(button);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 8, 16, 4);
    whole->setSpacing(4);
    whole->addWidget(m_summary);
    whole->addLayout(due);
    whole->addWidget(m_views);
    connect(&m_presenter, &PlanPresenter::changed, this, &PlanStrip::showState);
    connect(m_views, &ChoiceKeys::chosen, this, &PlanStrip::viewChosen);
    retranslate();
}

QString PlanStrip::view() const
{
    return m_views->value();
}

void PlanStrip::setView(const QString &view)
{
    m_views->setValue(view);
}

void PlanStrip::recordFirst()
{
    const auto marks = m_presenter.due();
    if (!marks.isEmpty())
        m_presenter.record(marks.first().key);
    else
        Q_EMIT m_presenter.announced(m_presenter.summary());
}

void PlanStrip::showState()
{
    const auto marks = m_presenter.due();
    m_summary->setText(m_presenter.summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    for (qsizetype i = 0; i < m_due.size(); ++i) {
        QPushButton *button = m_due.at(i);
        button->setVisible(i < marks.size());
        if (i >= marks.size())
            continue;
        const PlanMark &mark = marks.at(i);
        const QString key = i == 0 ? u"   "_s + tr("F6", "key") : QString();
        button->setText(tr("%1, dose %2").arg(mark.seriesText).arg(mark.number) + key);
        button->setIcon(m_theme.icon(mark.look.icon, mark.look.token));
        button->setAccessibleName(tr("Record: %1").arg(mark.sentence()));
        button->setToolTip(asToolTip(mark.sentence()));
    }
}

void PlanStrip::retranslate()
{
    const QString now = m_views->value().isEmpty() ? u"given"_s : m_views->value();
    m_views->setChoices({{u"given"_s, tr("Recorded"), {}},
                         {u"line"_s, tr("Time line (F7)"), {}},
                         {u"table"_s, tr("As a table"), {}},
                         {u"circumstances"_s, tr("Circumstances (F8)"), {}}});
    m_views->setValue(now);
    m_views->setAccessibleName(tr("What is shown of the record"));
    showState();
}

void PlanStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ui
