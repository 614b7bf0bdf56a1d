// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/ProgrammeSection.h"

#include "ui/pages/settings/ChoiceBox.h"
#include "ui/widgets/FieldRow.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ProgrammeSection::ProgrammeSection(SettingsPresenter &presenter, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_programme(new QComboBox(this))
    , m_row(new FieldRow(theme, m_programme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_row);
    connect(m_programme, &QComboBox::activated, &presenter,
            [this] { m_presenter.setProgramme(m_programme->currentData().toString()); });
    retranslate();
}

void ProgrammeSection::retranslate()
{
    m_row->setName(tr("Vaccination &programme"));
    fillChoices(m_programme, m_presenter.programmeChoices(), m_presenter.programme());
}

void ProgrammeSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
