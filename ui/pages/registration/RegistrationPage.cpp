// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/RegistrationPage.h"

#include "ui/Theme.h"
#include "ui/pages/registration/FormFields.h"
#include "ui/text/Labelled.h"
#include "ui/text/ProblemText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/ChoiceKeys.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextColor.h"
#include "ui/widgets/WrapButton.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Field;
using domain::RegistrationKind;

RegistrationPage::RegistrationPage(RegistrationPresenter &presenter, const Theme &theme,
                                   QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_kind(new ChoiceKeys(theme, this))
    , m_saved(new InlineMessage(theme))
    , m_restored(new InlineMessage(theme))
    , m_summary(new InlineMessage(theme))
    , m_scroll(new QScrollArea(this))
    , m_fields(new FormFields(presenter, theme))
    , m_more(new WrapButton(theme))
    , m_who(new QLabel)
    , m_save(new WrapButton(theme, this))
    , m_top(new QVBoxLayout)
    , m_column(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    build();
    connectParts();
    retranslate();
}

void RegistrationPage::buildTop()
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_cancel);
    markAsHeading(m_title);
    m_title->setMinimumHeight(32);
    m_title->setWordWrap(true);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_top->setContentsMargins(16, 8, 16, 4);
    m_top->setSpacing(8);
    m_top->addLayout(heading);
    m_top->addWidget(m_kind);
}

void RegistrationPage::buildFoot()
{
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setAutoDefault(true); // Enter presses it, as Space does
    m_foot->setContentsMargins(16, 8, 16, 16);
    m_foot->addWidget(m_save);
}

void RegistrationPage::build()
{
    m_more->setCheckable(true);
    m_more->setAutoDefault(true); // Enter presses it, as Space does
    setButtonRole(m_more, ButtonRole::Quiet);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(12, 4, 12, 4);
    m_column->setSpacing(8);
    // What is not a row of the form lines up with the fields inside the rows.
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(4, 0, 4, 0);
    messages->setSpacing(8);
    m_saved->setLinksInRow();
    messages->addWidget(m_saved);
    messages->addWidget(m_restored);
    messages->addWidget(m_summary);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(4, 0, 4, 0);
    below->setSpacing(8);
    below->addWidget(m_more);
    below->addWidget(m_who);
    m_column->addLayout(messages);
    m_column->addWidget(m_fields);
    m_column->addLayout(below);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    buildTop();
    buildFoot();
    whole->addLayout(m_top);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(m_foot);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void RegistrationPage::connectParts()
{
    connect(&m_presenter, &RegistrationPresenter::changed, this, &RegistrationPage::showState);
    connect(&m_presenter, &RegistrationPresenter::focusAsked, this, &RegistrationPage::focusField);
    connect(&m_presenter, &RegistrationPresenter::recorded, this, &RegistrationPage::startAnew);
    connect(m_kind, &ChoiceKeys::chosen, this,
            [this](const QString &kind) { m_presenter.setKind(RegistrationKind(kind.toInt())); });
    connect(m_cancel, &QPushButton::clicked, &m_presenter,
            &RegistrationPresenter::cancelCorrection);
    connect(m_more, &QPushButton::clicked, &m_presenter, &RegistrationPresenter::setUnfolded);
    connect(m_save, &QPushButton::clicked, this, &RegistrationPage::save);
    connect(m_fields, &FormFields::completed, this,
            [this] { m_save->setFocus(Qt::OtherFocusReason); });
    connect(qApp, &QApplication::focusChanged, this, &RegistrationPage::followFocus);
}

void RegistrationPage::save()
{
    m_presenter.save();
}

void RegistrationPage::showState()
{
    setEnabled(m_presenter.isOpen());
    m_title->setFont(Theme::font(Theme::Text::Head));
    m_title->setText(m_presenter.title());
    m_cancel->setVisible(m_presenter.isCorrection());
    arrange();
    m_kind->setVisible(!m_presenter.isCorrection());
    m_kind->setValue(QString::number(int(m_presenter.kind())));
    m_fields->showState();
    m_more->setChecked(m_presenter.isUnfolded());
    m_more->setText((m_presenter.isUnfolded() ? u"▾  "_s : u"▸  "_s) +
                    tr("Route, body part, place, remarks"));
    setTextColor(m_who, m_theme.color(Token::Ink2));
    m_who->setText(m_presenter.whoText());
    m_save->setText(m_presenter.saveLabel());
    m_save->setAccessibleName(m_presenter.saveLabel());
    showSaved();
    m_restored->setNotice(m_presenter.restored(),
                          {{tr("Discard it"), [this] { m_presenter.discardRestored(); }}});
    showSummary();
}

void RegistrationPage::showSaved()
{
    QList<InlineMessage::Link> links;
    if (!m_presenter.saved().isEmpty())
        links.append({tr("Next person  F2"), [this] { Q_EMIT nextPersonAsked(); }});
    if (m_presenter.canUndo())
        links.append({tr("Undo  Ctrl+Z"), [this] { m_presenter.undo(); }});
    m_saved->setNotice(m_presenter.saved(), links);
}

void RegistrationPage::showSummary()
{
    QList<InlineMessage::Link> links;
    const Notice summary = m_presenter.summary();
    for (const FieldRemark &remark : m_presenter.summedUp()) {
        const Field field = remark.field;
        links.append(
            {labelled(fieldLabel(field), remark.text), [this, field] { focusField(field); }});
    }
    m_summary->setNotice(summary, links);
}

void RegistrationPage::focusStart()
{
    const auto needed = m_presenter.firstNeeded();
    if (!needed || !m_fields->focus(*needed))
        m_save->setFocus(Qt::OtherFocusReason);
}

// The next dose begins at its first field; what was saved, and how to undo it, stays in view.
void RegistrationPage::startAnew()
{
    focusStart();
    QTimer::singleShot(0, this, [this] {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(m_saved, 0, 16);
    });
}

void RegistrationPage::focusField(Field field)
{
    if (!m_fields->focus(field))
        return m_summary->focusFirstLink();
    showWhole(field); // the focus may have been there all the time
}

void RegistrationPage::followFocus(QWidget *old, QWidget *now)
{
    if (!now) // another window, or this one goes: nobody went on to another field
        return;
    const auto from = m_fields->fieldOf(old);
    const auto to = m_fields->fieldOf(now);
    if (from && from != to)
        m_presenter.check(*from);
    if (to)
        showWhole(*to);
    else if (m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, 0, 16);
}

// With what is said about it, which may just have made it higher.
void RegistrationPage::showWhole(Field field)
{
    QWidget *row = m_fields->rowOf(field);
    QTimer::singleShot(0, row, [this, row] {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(row, 0, 16);
    });
}

// The fields need the room more than what stands around them.
void RegistrationPage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void RegistrationPage::arrange()
{
    const bool low = height() < fontMetrics().height() * 16;
    m_title->setVisible(m_presenter.isCorrection() || !low);
    if (low != m_low)
        moveOuterParts(low);
}

// In a low window everything scrolls, so that a field and what is said about it are seen whole.
void RegistrationPage::moveOuterParts(bool low)
{
    m_low = low;
    for (QVBoxLayout *layout : {m_top, m_column, m_foot}) {
        layout->removeWidget(m_kind);
        layout->removeWidget(m_save);
    }
    if (low) {
        m_column->insertWidget(0, m_kind);
        m_column->insertWidget(m_column->count() - 1, m_save); // above the stretch
    } else {
        m_top->addWidget(m_kind);
        m_foot->addWidget(m_save);
    }
    m_foot->setContentsMargins(16, low ? 0 : 8, 16, low ? 0 : 16);
}

void RegistrationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (m_presenter.isCorrection())
        m_presenter.cancelCorrection();
    else
        Q_EMIT left();
}

void RegistrationPage::showEscape(bool here)
{
    m_escapeHere = here;
    m_cancel->setText(here ? tr("Cancel  Esc", "stop correcting")
                           : tr("Cancel", "stop correcting"));
}

void RegistrationPage::retranslate()
{
    showEscape(m_escapeHere);
    m_kind->setAccessibleName(tr("Kind of registration"));
    const auto value = [](RegistrationKind kind) { return QString::number(int(kind)); };
    m_kind->setChoices({{value(RegistrationKind::Given), tr("Given"), {}},
                        {value(RegistrationKind::NotGiven), tr("Not given"), {}},
                        {value(RegistrationKind::Historical), tr("On proof"), {}}});
    m_more->setAccessibleName(tr("More fields: route, body part, place, remarks"));
    m_save->setKeyText(tr("Ctrl+⏎", "keys that save"));
    setAccessibleName(m_presenter.title());
    m_fields->retranslate();
    showState();
}

void RegistrationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
    QFrame::changeEvent(event);
}

} // namespace ui
