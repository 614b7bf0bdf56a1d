// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkGuesses.h"

#include "ui/text/BulkText.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr char separators[] = {',', ';', '\t', '|'};

int placeOf(char separator)
{
    const auto found = std::find(std::begin(separators), std::end(separators), separator);
    return found == std::end(separators) ? -1 : int(found - std::begin(separators));
}

} // namespace

BulkGuesses::BulkGuesses(BulkReading &reading, QWidget *parent)
    : QWidget(parent)
    , m_reading(reading)
    , m_understood(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_header(new QCheckBox(this))
    , m_which(new QPushButton(this))
    , m_sure(new QPushButton(this))
    , m_columns(new QWidget(this))
{
    build();
    connectParts();
}

void BulkGuesses::build()
{
    m_understood->setWordWrap(true);
    for (QComboBox *box : {m_encoding, m_separator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setButtonRole(m_which, ButtonRole::Quiet);
    m_which->setCheckable(true);
    auto *line = new FlowLayout(8, 4);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_encoding, m_separator, m_header, m_which, m_sure})
        line->addWidget(each);
    buildColumns();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_understood);
    column->addLayout(line);
    column->addWidget(m_columns);
}

void BulkGuesses::buildColumns()
{
    auto *boxes = new FlowLayout(8, 4);
    m_columns->setLayout(boxes);
    for (const bulk::Column which : bulk::allColumns) {
        const auto place = static_cast<std::size_t>(which);
        auto *pair = new QWidget(m_columns); // keeps together when the line is full
        auto *box = m_columnBoxes[place] = new QComboBox(pair);
        m_columnLabels[place] = new QLabel(pair);
        m_columnLabels[place]->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_columnLabels[place]);
        line->addWidget(box);
        boxes->addWidget(pair);
        connect(box, &QComboBox::activated, this,
                [this, which](int chosen) { m_reading.setColumn(which, chosen - 1); });
    }
    m_columns->hide();
}

void BulkGuesses::connectParts()
{
    connect(m_encoding, &QComboBox::activated, this,
            [this](int place) { m_reading.setEncoding(bulk::allEncodings().at(place)); });
    connect(m_separator, &QComboBox::activated, this,
            [this](int place) { m_reading.setSeparator(separators[place]); });
    connect(m_header, &QCheckBox::clicked, &m_reading, &BulkReading::setHasHeader);
    connect(m_which, &QPushButton::clicked, this, [this] { showState(); });
    connect(m_sure, &QPushButton::clicked, &m_reading, &BulkReading::acceptColumns);
}

void BulkGuesses::showState()
{
    const bool text = m_reading.isText();
    m_understood->setText(m_reading.understood());
    m_encoding->setVisible(text);
    m_encoding->setCurrentIndex(int(bulk::allEncodings().indexOf(m_reading.encoding())));
    m_separator->setVisible(text);
    m_separator->setCurrentIndex(placeOf(m_reading.separator()));
    m_header->setChecked(m_reading.hasHeader());
    m_sure->setVisible(!m_reading.columnsAreSure());
    if (m_reading.needsColumns())
        m_which->setChecked(true);
    m_columns->setVisible(m_which->isChecked());
    if (m_columns->isVisible())
        showColumns();
}

void BulkGuesses::showColumns()
{
    const QStringList names = m_reading.sheetColumns();
    for (const bulk::Column which : bulk::allColumns) {
        QComboBox *box = m_columnBoxes[static_cast<std::size_t>(which)];
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("not in the list"));
        box->addItems(names);
        box->setCurrentIndex(m_reading.sheetColumn(which) + 1);
    }
}

void BulkGuesses::fillChoices()
{
    const QSignalBlocker quiet[]{QSignalBlocker(m_encoding), QSignalBlocker(m_separator)};
    m_encoding->clear();
    for (const bulk::Encoding encoding : bulk::allEncodings())
        m_encoding->addItem(bulk::name(encoding));
    m_separator->clear();
    m_separator->addItems({tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Bar")});
}

void BulkGuesses::retranslate()
{
    m_which->setText(tr("Colu&mns"));
    m_sure->setText(tr("The columns are r&ight"));
    m_header->setText(tr("First row is titles"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_separator->setAccessibleName(tr("Separator"));
    m_encoding->setToolTip(tr("Encoding"));
    m_separator->setToolTip(tr("Separator"));
    for (const bulk::Column which : bulk::allColumns) {
        const auto place = static_cast<std::size_t>(which);
        m_columnLabels[place]->setText(columnText(which));
        m_columnBoxes[place]->setAccessibleName(columnText(which));
    }
    fillChoices();
    showState();
}

} // namespace ui
