// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TopStrip.h"

#include "ui/ShellPresenter.h"
#include "ui/Theme.h"
#include "ui/text/NameText.h"
#include "ui/widgets/ConnectionChip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestName = 28; // characters in the strip; the menu shows the whole

QToolButton *newMenuButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QString shortened(const QString &text)
{
    return text.size() <= longestName ? text : text.left(longestName - 1) + u'…';
}

} // namespace

TopStrip::TopStrip(ShellPresenter &presenter, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_organization(newMenuButton(this))
    , m_person(newMenuButton(this))
    , m_chip(new ConnectionChip(theme, this))
{
    build();
    connect(m_search, &QLineEdit::textEdited, this, &TopStrip::searchTyped);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchEntered(m_search->text()); });
    connect(m_chip, &ConnectionChip::checkRequested, &presenter, &ShellPresenter::checkConnection);
    connect(m_chip, &ConnectionChip::signInRequested, this, &TopStrip::signInRequested);
    connect(&presenter, &ShellPresenter::changed, this, &TopStrip::showState);
    m_search->installEventFilter(this);
    retranslate();
}

void TopStrip::build()
{
    constexpr int searchWidth = 560;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    QBoxLayout *row = m_row;
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(200);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(u"search"_s, Token::Ink2), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    m_who = new QHBoxLayout;
    m_who->setSpacing(8);
    m_who->addStretch(1);
    m_who->addWidget(m_organization);
    m_who->addWidget(m_person);
    m_who->addWidget(m_chip);
    row->addLayout(m_who);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

// With large text or in a narrow window, who and for whom stand under the search box.
void TopStrip::arrange()
{
    const int beside = m_search->minimumWidth() + m_who->sizeHint().width() + 40;
    m_row->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize TopStrip::minimumSizeHint() const
{
    const QMargins around = m_row->contentsMargins();
    return {m_who->minimumSize().width() + around.left() + around.right(),
            QFrame::minimumSizeHint().height()};
}

void TopStrip::resizeEvent(QResizeEvent *event)
{
    arrange();
    QFrame::resizeEvent(event);
}

void TopStrip::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopStrip::clearSearch()
{
    m_search->clear();
}

void TopStrip::showState()
{
    m_organization->setVisible(!m_presenter.organization().isEmpty());
    m_organization->setText(shortened(m_presenter.organization()));
    m_organization->setIcon(m_theme.icon(u"organization"_s, Token::Ink2));
    m_organization->setAccessibleName(tr("You work for %1").arg(m_presenter.organization()));
    m_organization->setToolTip(m_presenter.organization());
    m_person->setVisible(!m_presenter.person().isEmpty());
    m_person->setText(shortened(m_presenter.person()));
    m_person->setIcon(m_theme.icon(u"person"_s, Token::Ink2));
    m_person->setAccessibleName(tr("Signed in: %1").arg(m_presenter.person()));
    m_person->setToolTip(m_presenter.person());
    fillOrganizations();
    fillPerson();
    showConnection();
    arrange();
}

void TopStrip::showConnection()
{
    ConnectionChip::Content content;
    content.registerTitle = m_presenter.registerTitle();
    content.look = m_presenter.connectionLook();
    content.connected = m_presenter.isConnected();
    content.lastContact = m_presenter.lastContact();
    content.sentence = m_presenter.connectionSentence();
    content.needsSignIn = m_presenter.needsSignIn();
    m_chip->setContent(content);
}

void TopStrip::fillOrganizations()
{
    QMenu *menu = m_organization->menu();
    menu->clear();
    for (const domain::Organization &each : m_presenter.organizations()) {
        QAction *action = menu->addAction(organizationName(each));
        action->setCheckable(true);
        action->setChecked(each.id == m_presenter.organizationId());
        connect(action, &QAction::triggered, &m_presenter,
                [this, id = each.id] { m_presenter.chooseOrganization(id); });
    }
}

void TopStrip::fillPerson()
{
    QMenu *menu = m_person->menu();
    menu->clear();
    QAction *again = menu->addAction(m_theme.icon(u"sign-in"_s, Token::Ink), tr("Sign in again…"));
    QAction *out = menu->addAction(m_theme.icon(u"sign-out"_s, Token::Ink), tr("Sign out"));
    connect(again, &QAction::triggered, this, &TopStrip::signInRequested);
    connect(out, &QAction::triggered, &m_presenter, &ShellPresenter::signOut);
}

void TopStrip::retranslate()
{
    m_search->setPlaceholderText(m_presenter.knowsPeopleByBsn()
                                     ? tr("[F2] Search by name, birth date or BSN")
                                     : tr("[F2] Search by name, birth date or INSZ"));
    m_search->setAccessibleName(tr("Search a person"));
    m_search->setAccessibleDescription(
        tr("Name, birth date or person number. F2 comes back here."));
    showState();
}

bool TopStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape)
            Q_EMIT searchLeft();
        if (key == Qt::Key_Down)
            Q_EMIT resultsWanted();
        if (key == Qt::Key_Escape || key == Qt::Key_Down)
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TopStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
    QFrame::changeEvent(event);
}

} // namespace ui
