// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/LookSection.h"

#include "ui/pages/settings/ChoiceBox.h"
#include "ui/widgets/FieldRow.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

LookSection::LookSection(SettingsPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_languageRow(new FieldRow(theme, m_language, this))
    , m_themeRow(new FieldRow(theme, m_theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_languageRow, 1);
    row->addWidget(m_themeRow, 1);
    connect(m_language, &QComboBox::activated, &presenter,
            [this] { m_presenter.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, &presenter,
            [this] { m_presenter.setTheme(m_theme->currentData().toString()); });
    setFocusProxy(m_language);
    retranslate();
}

void LookSection::retranslate()
{
    m_languageRow->setName(tr("&Language"));
    m_themeRow->setName(tr("&Theme"));
    fillChoices(m_language, SettingsPresenter::languageChoices(), m_presenter.language());
    fillChoices(m_theme, SettingsPresenter::themeChoices(), m_presenter.theme());
}

void LookSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
