// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/FamilyPapersPanel.h"

#include "ui/pages/clinic/FamilyPapers.h"
#include "ui/pages/clinic/SideEffectForm.h"
#include "ui/text/Language.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FamilyPapersPanel::FamilyPapersPanel(FamilyPapers &papers, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_papers(papers)
    , m_message(new InlineMessage(theme, this))
    , m_language(new QComboBox(this))
    , m_withNumber(new QCheckBox(this))
    , m_certificate(new QPushButton(this))
    , m_cards(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_province(new QComboBox(this))
    , m_report(new QPushButton(this))
    , m_form(new SideEffectForm(papers, theme, this))
{
    build();
    connectParts();
    retranslate();
    showOtherChild();
}

void FamilyPapersPanel::build()
{
    for (const QString &language : languages())
        m_language->addItem(languageName(language), language);
    m_form->hide();
    auto *certificate = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_language, m_withNumber, m_certificate})
        certificate->addWidget(part);
    auto *letters = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_province, m_cards, m_duplicate})
        letters->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addLayout(certificate);
    whole->addLayout(letters);
    whole->addWidget(m_report, 0, Qt::AlignLeft);
    whole->addWidget(m_form);
    whole->addWidget(m_message);
}

void FamilyPapersPanel::connectParts()
{
    connect(&m_papers, &FamilyPapers::changed, this, &FamilyPapersPanel::showState);
    connect(&m_papers, &FamilyPapers::otherChild, this, &FamilyPapersPanel::showOtherChild);
    connect(&m_papers, &FamilyPapers::drafted, this, [this] {
        m_report->setFocus(Qt::OtherFocusReason); // before the form goes, and the focus with it
        m_form->hide();
        Q_EMIT told(m_message);
    });
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        m_papers.printCertificate(m_language->currentData().toString(), m_withNumber->isChecked());
    });
    const auto letter = [this](certificate::Requested what) {
        m_papers.printLetter(what, m_province->isHidden() ? QString()
                                                          : m_province->currentData().toString());
    };
    connect(m_cards, &QPushButton::clicked, this,
            [letter] { letter(certificate::Requested::Cards); });
    connect(m_duplicate, &QPushButton::clicked, this,
            [letter] { letter(certificate::Requested::Certificate); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        m_form->setVisible(m_form->isHidden());
        m_form->showState();
        if (m_form->isVisible())
            m_form->setFocus(Qt::OtherFocusReason);
    });
}

// What was said of one child must not be said of the next.
void FamilyPapersPanel::showOtherChild()
{
    m_form->clear();
    m_form->hide();
    m_withNumber->setChecked(false);
    m_province->setCurrentIndex(0);
    m_language->setCurrentIndex(m_language->findData(currentLanguage()));
    showState();
}

void FamilyPapersPanel::showState()
{
    const bool isNew = !(m_message->notice() == m_papers.notice());
    m_message->setNotice(m_papers.notice());
    if (isNew && !m_papers.notice().isEmpty())
        Q_EMIT told(m_message);
    m_province->setVisible(!m_papers.knowsOffice());
    m_form->showState();
}

void FamilyPapersPanel::retranslate()
{
    m_language->setAccessibleName(tr("Language of the certificate"));
    m_withNumber->setText(tr("Print the number, too"));
    m_certificate->setText(tr("&Certificate and overview…"));
    m_cards->setText(tr("Letter for new cards…"));
    m_duplicate->setText(tr("Letter for a new certificate…"));
    const int chosen = m_province->currentIndex();
    m_province->clear();
    m_province->addItem(tr("The child lives in…"));
    for (const QString &province : certificate::provinces())
        m_province->addItem(province, province);
    m_province->setCurrentIndex(std::max(0, chosen));
    m_province->setAccessibleName(tr("Province where the child lives"));
    m_report->setText(tr("Report a side effect…"));
}

void FamilyPapersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
