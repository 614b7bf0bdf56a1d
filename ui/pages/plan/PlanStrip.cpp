// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanStrip.h"

#include "ui/Theme.h"
#include "ui/pages/plan/PlanPresenter.h"
#include "ui/widgets/ChoiceKeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    auto *due = new QHBoxLayout;
    due->setSpacing(8);
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
    due->addStretch(1);
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
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    qsizetype shown = 0;
    for (qsizetype i = 0; i < m_due.size(); ++i) {
        QPushButton *button = m_due.at(i);
        if (i >= marks.size()) {
            button->hide();
            continue;
        }
        const PlanMark &mark = marks.at(i);
        const QString key = i == 0 ? u"   "_s + tr("F6", "key") : QString();
        button->setText(tr("%1, dose %2").arg(mark.seriesText).arg(mark.number) + key);
        button->setIcon(m_theme.icon(mark.look.icon, mark.look.token));
        button->setAccessibleName(tr("Record: %1").arg(mark.sentence()));
        button->setToolTip(asToolTip(mark.sentence()));
        // One line: what does not fit stands in the time line, and is counted.
        room -= button->sizeHint().width() + (i > 0 ? 8 : 0);
        const bool fits = shown == i && (i == 0 || room >= 0);
        button->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    m_summary->setText(m_presenter.summary());
    m_summary->setVisible(!m_summary->text().isEmpty() &&
                          shown < std::max<qsizetype>(1, marks.size()));
}

// The keys stand beside the words where there is room for them.
void PlanStrip::showViews()
{
    const QStringList words{tr("Recorded"), tr("Time line"), tr("Table"), tr("Circumstances")};
    const QStringList keys{{}, tr("F7", "key"), {}, tr("F8", "key")};
    const QStringList values{u"given"_s, u"line"_s, u"table"_s, u"circumstances"_s};
    int needed = 0;
    QList<ChoiceKeys::Choice> plain;
    QList<ChoiceKeys::Choice> withKeys;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString both =
            keys.at(i).isEmpty() ? words.at(i) : u"%1 (%2)"_s.arg(words.at(i), keys.at(i));
        plain.append({values.at(i), words.at(i), {}});
        withKeys.append({values.at(i), both, {}});
        needed = std::max(needed, fontMetrics().horizontalAdvance(both) + 48);
    }
    const bool roomy = needed * int(words.size()) <= width();
    const QString now = m_views->value().isEmpty() ? u"given"_s : m_views->value();
    if (m_roomy == roomy && m_language == words)
        return;
    m_roomy = roomy;
    m_language = words;
    m_views->setChoices(roomy ? withKeys : plain);
    m_views->setValue(now);
}

void PlanStrip::retranslate()
{
    showViews();
    m_views->setAccessibleName(tr("What is shown of the record"));
    showState();
}

void PlanStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
    showViews();
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
