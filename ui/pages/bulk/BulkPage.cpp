// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkPage.h"

#include "ui/Theme.h"
#include "ui/pages/bulk/BulkGuesses.h"
#include "ui/pages/registration/FormFields.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TableSetup.h"
#include "ui/widgets/TokenDelegate.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideBySide = 1000; // width from which list and details stand beside each other
constexpr int detailsWidth = 420;
constexpr int scanLetters = 32;
constexpr int leastWhyLetters = 23;
constexpr int leastTableHeight = 220;
constexpr int leastDetailsHeight = 260;

using Filter = BulkRowModel::Filter;
constexpr Filter filters[] = {Filter::All,    Filter::Problems, Filter::Ready, Filter::Waiting,
                              Filter::NotHad, Filter::LeftOut,  Filter::Sent,  Filter::NeedsYou};

// One file of this computer, or cells. Of two files nobody could tell which one was meant.
bool canTake(const QMimeData &brought)
{
    if (brought.hasUrls())
        return brought.urls().size() == 1 && brought.urls().first().isLocalFile();
    return brought.hasText();
}

} // namespace

BulkPage::BulkPage(BulkPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_progress(new StatusBadge(theme, this))
    , m_message(new InlineMessage(theme, this))
    , m_empty(new QLabel(this))
    , m_filterLabel(new QLabel(this))
    , m_filter(new QComboBox(this))
    , m_scan(new QLineEdit(this))
    , m_guesses(new BulkGuesses(presenter.reading(), this))
    , m_table(new QTableView(this))
    , m_row(new QLabel(this))
    , m_detailsTitle(new QLabel(this))
    , m_details(new QScrollArea(this))
    , m_fields(new FormFields(presenter.details(), theme))
    , m_more(new QPushButton(this))
    , m_register(new QPushButton(this))
    , m_body(new QWidget(this))
{
    for (QPushButton *&each : m_buttons)
        each = new QPushButton(this);
    setAcceptDrops(true);
    buildTable();
    build();
    connectParts();
    connectButtons();
    retranslate();
}

// ---------------------------------------------------------------- building

void BulkPage::buildTable()
{
    m_table->setModel(&m_presenter.model());
    m_table->setItemDelegate(new TokenDelegate(m_theme, m_table));
    setUpTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_table->sortByColumn(BulkRowModel::Number, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::pair<int, int> letters[] = {
        {BulkRowModel::Number, 8},     {BulkRowModel::State, 16},     {BulkRowModel::Insz, 14},
        {BulkRowModel::Family, 11},    {BulkRowModel::Vaccine, 28},   {BulkRowModel::Given, 15},
        {BulkRowModel::BirthDate, 15}, {BulkRowModel::PostalCode, 11}};
    for (const auto &[column, width] : letters)
        header->resizeSection(column, width * letter);
    m_table->viewport()->installEventFilter(this);
}

bool BulkPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// What is the matter takes what the others leave, and is never too narrow to be read.
void BulkPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(BulkRowModel::Why);
    const int least = leastWhyLetters * fontMetrics().averageCharWidth();
    header->resizeSection(BulkRowModel::Why,
                          std::max(least, m_table->viewport()->width() - others));
}

QBoxLayout *BulkPage::buildTop()
{
    markAsHeading(m_heading);
    m_heading->setFont(Theme::font(Theme::Text::PatientName));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_heading);
    top->addStretch(1);
    for (const Button which : {Open, Paste, Look, Along, Template, Close})
        top->addWidget(button(which));
    setButtonRole(button(Along), ButtonRole::Quiet);
    setButtonRole(button(Template), ButtonRole::Quiet);
    setButtonRole(button(Close), ButtonRole::Quiet);
    return top;
}

QLayout *BulkPage::buildLine()
{
    m_filterLabel->setBuddy(m_filter);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scan->setMinimumWidth(scanLetters * fontMetrics().averageCharWidth());
    auto *line = new FlowLayout(8, 4); // what does not fit goes below
    for (QWidget *each : std::initializer_list<QWidget *>{m_scan, m_filterLabel, m_filter,
                                                          m_progress, button(Pause)})
        line->addWidget(each);
    return line;
}

QBoxLayout *BulkPage::buildRowActions()
{
    auto *actions = new FlowLayout(8, 4);
    for (const Button which :
         {Accept, AcceptAll, LeaveOut, Lot, Dose, NotGiven, Reason, TakeIn, SaveOpen, Undo}) {
        actions->addWidget(button(which));
        setButtonRole(button(which), which == Undo ? ButtonRole::Danger : ButtonRole::Normal);
    }
    m_row->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_row);
    column->addLayout(actions);
    return column;
}

QWidget *BulkPage::buildDetails()
{
    auto *content = new QWidget; // the fields keep together at the top
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(m_fields);
    column->addStretch(1);
    content->setAutoFillBackground(false);
    m_details->setWidget(content);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->viewport()->setAutoFillBackground(false);
    m_details->setMinimumHeight(leastDetailsHeight);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    markAsHeading(m_detailsTitle);
    m_detailsTitle->setFont(Theme::font(Theme::Text::Head));
    setButtonRole(m_register, ButtonRole::Primary);
    setButtonRole(m_more, ButtonRole::Quiet);
    m_more->setCheckable(true);
    auto *side = new QWidget(this);
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(m_detailsTitle);
    whole->addWidget(m_details, 1);
    whole->addWidget(m_more);
    whole->addWidget(m_register);
    return side;
}

void BulkPage::build()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *list = new QVBoxLayout;
    list->setSpacing(8);
    list->addWidget(m_guesses);
    list->addWidget(m_table, 1);
    list->addLayout(buildRowActions());
    m_table->setMinimumHeight(leastTableHeight);
    // In a low window the table and the details keep their height, and the page scrolls.
    auto *area = new QScrollArea(this);
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_parts = new QHBoxLayout(m_body);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(16);
    m_parts->addLayout(list, 3);
    m_parts->addWidget(buildDetails(), 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(12);
    whole->addLayout(buildTop());
    whole->addWidget(m_message);
    whole->addLayout(buildLine());
    whole->addWidget(m_empty, 1);
    whole->addWidget(area, 1);
    m_area = area;
}

void BulkPage::connectParts()
{
    connect(&m_presenter, &BulkPresenter::changed, this, &BulkPage::showState);
    connect(&m_presenter.details(), &RegistrationPresenter::focusAsked, this,
            [this](domain::Field field) { m_fields->focus(field); });
    connect(m_fields, &FormFields::completed, this,
            [this] { m_register->setFocus(Qt::TabFocusReason); });
    connect(m_scan, &QLineEdit::returnPressed, this, &BulkPage::scan);
    connect(m_filter, &QComboBox::activated, this,
            [this](int place) { m_presenter.setFilter(filters[place]); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_presenter.rowActions().select(
                    current.isValid() ? m_presenter.model().sheetRow(current.row()) : -1);
            });
    // Enter edits the cell; letters begin one anew.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    });
}

void BulkPage::connectButtons()
{
    const auto on = [this](Button which, auto slot) {
        connect(button(which), &QPushButton::clicked, this, slot);
    };
    on(Open, [this] { chooseFile(); });
    on(Paste, [this] { pasteCells(); });
    on(Template, [this] { chooseTarget(&BulkPresenter::saveTemplate, tr("template")); });
    on(SaveOpen, [this] { chooseTarget(&BulkPresenter::saveOpenRows, tr("to-correct")); });
    on(Close, [this] { m_presenter.reading().close(); });
    on(LeaveOut, [this] { m_presenter.rowActions().toggleLeftOut(); });
    on(Accept, [this] { m_presenter.rowActions().accept(); });
    on(AcceptAll, [this] { m_presenter.rowActions().acceptAll(); });
    on(TakeIn, [this] { m_presenter.rowActions().takeInRefused(); });
    on(Lot, [this] { m_presenter.rowActions().askLot(); });
    on(Dose, [this] { m_presenter.rowActions().askDose(); });
    on(Look, [this] { m_presenter.look(); });
    on(Along, [this] { m_presenter.takeAlong(); });
    on(Pause, [this] { m_presenter.togglePause(); });
    on(NotGiven, [this] { m_presenter.rowActions().askNotGiven(); });
    on(Reason, [this] { m_presenter.rowActions().askReason(); });
    on(Undo, [this] { m_presenter.undo(); });
    connect(m_register, &QPushButton::clicked, &m_presenter, &BulkPresenter::registerAll);
    connect(m_more, &QPushButton::clicked, this,
            [this](bool open) { m_presenter.details().setUnfolded(open); });
}

// ---------------------------------------------------------------- files

void BulkPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_presenter.reading(), &BulkReading::openFile);
    dialog->open();
}

void BulkPage::chooseTarget(void (BulkPresenter::*save)(const QString &), const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV, XLSX or ODS"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("CSV (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"xlsx"_s)  ? u"xlsx"_s
                                 : filter.contains(u"ods"_s) ? u"ods"_s
                                                             : u"csv"_s);
    });
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, save);
    dialog->open();
}

void BulkPage::scan()
{
    m_presenter.reading().scan(m_scan->text());
    m_scan->clear(); // for the next one
}

void BulkPage::pasteCells()
{
    m_presenter.reading().paste(QGuiApplication::clipboard()->text());
}

void BulkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void BulkPage::dropEvent(QDropEvent *event)
{
    const QMimeData &brought = *event->mimeData();
    if (!canTake(brought))
        return;
    if (brought.hasUrls())
        m_presenter.reading().openFile(brought.urls().first().toLocalFile());
    else
        m_presenter.reading().paste(brought.text());
    event->acceptProposedAction();
}

void BulkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return pasteCells();
    if (event->matches(QKeySequence::Open))
        return chooseFile();
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        return m_presenter.rowActions().toggleLeftOut();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::ControlModifier)
        return m_presenter.registerAll();
    QWidget::keyPressEvent(event);
}

// ---------------------------------------------------------------- showing

void BulkPage::showState()
{
    const bool open = m_presenter.isOpen();
    m_message->setNotice(m_presenter.notice());
    m_progress->setLook(m_presenter.progress());
    m_progress->setVisible(!m_presenter.progress().word.isEmpty());
    if (open && m_area->isHidden()) // another list is seen from its first row
        m_area->verticalScrollBar()->setValue(0);
    m_empty->setVisible(!open);
    m_area->setVisible(open);
    m_filterLabel->setVisible(open);
    m_filter->setVisible(open);
    for (const Button which : {Look, Along, Close})
        button(which)->setVisible(open);
    button(Look)->setEnabled(!m_presenter.isBusy());
    button(Along)->setEnabled(!m_presenter.isBusy());
    button(Pause)->setVisible(m_presenter.canPause());
    button(Pause)->setText(m_presenter.isPaused() ? tr("&Go on sending") : tr("Pa&use sending"));
    button(Open)->setEnabled(!m_presenter.isBusy());
    button(Paste)->setEnabled(!m_presenter.isBusy());
    m_fields->showState();
    m_more->setChecked(m_presenter.details().isUnfolded());
    m_register->setText(m_presenter.registerLabel());
    m_register->setEnabled(m_presenter.canRegister());
    for (int place = 0; place < m_filter->count(); ++place)
        m_filter->setItemText(place, m_presenter.filterText(filters[place]));
    m_scan->setVisible(m_presenter.reading().canScan());
    if (const bool hidden = !m_presenter.showsVaccine();
        hidden != m_table->isColumnHidden(BulkRowModel::Vaccine)) {
        m_table->setColumnHidden(BulkRowModel::Vaccine, hidden);
        fitColumns();
    }
    m_guesses->showState();
    showActions();
}

void BulkPage::showActions()
{
    m_row->setText(m_presenter.rowActions().rowText());
    m_row->setVisible(!m_row->text().isEmpty());
    const bool changeable = m_presenter.rowActions().canChange();
    for (const Button which : {LeaveOut, Lot, Dose, NotGiven})
        button(which)->setEnabled(changeable);
    button(Reason)->setEnabled(m_presenter.rowActions().canReason());
    const int refused = m_presenter.rowActions().refused();
    button(TakeIn)->setVisible(refused > 0);
    button(TakeIn)->setText(tr("Take in %Ln refused again", nullptr, refused));
    button(LeaveOut)->setText(m_presenter.rowActions().canTakeIn() ? tr("Take in again")
                                                                   : tr("Leave out"));
    button(Accept)->setEnabled(m_presenter.rowActions().canAccept());
    const int proposals = m_presenter.rowActions().proposals();
    button(AcceptAll)->setVisible(proposals > 1);
    button(AcceptAll)->setText(tr("Accept %Ln proposal(s)", nullptr, proposals));
    button(SaveOpen)->setVisible(m_presenter.canSaveOpen());
    button(Undo)->setVisible(m_presenter.canUndo());
}

void BulkPage::fillChoices()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    for (const Filter filter : filters)
        m_filter->addItem(m_presenter.filterText(filter));
    m_filter->setCurrentIndex(
        int(std::find(std::begin(filters), std::end(filters), m_presenter.model().filter()) -
            std::begin(filters)));
}

void BulkPage::retranslate()
{
    m_heading->setText(tr("List"));
    button(Open)->setText(tr("&Open file…"));
    button(Paste)->setText(tr("&Paste cells"));
    button(Template)->setText(tr("&Template…"));
    button(Close)->setText(tr("&Close list"));
    button(Accept)->setText(tr("&Accept proposal"));
    button(Lot)->setText(tr("Other &lot…"));
    button(Dose)->setText(tr("Other &dose…"));
    button(Look)->setText(tr("As&k the register"));
    button(Look)->setToolTip(tr("Who these people are, and whether they had this dose; nothing is "
                                "registered."));
    button(Along)->setText(tr("Tak&e along"));
    button(Along)->setToolTip(tr("Fetches everybody's history, for when the register cannot be "
                                 "reached."));
    button(NotGiven)->setText(tr("&Not given…"));
    button(Reason)->setText(tr("Right all the &same…"));
    button(SaveOpen)->setText(tr("Sa&ve rows to correct…"));
    button(Undo)->setText(tr("Take &back the list…"));
    m_more->setText(tr("Route, body part, place, remarks"));
    m_filterLabel->setText(tr("S&how"));
    m_filter->setAccessibleName(tr("Show which rows"));
    m_table->setAccessibleName(tr("People in the list"));
    m_detailsTitle->setText(tr("The same for everybody"));
    m_empty->setText(tr("Drop a file here, open one, or paste cells from a spreadsheet: one person "
                        "a row, with INSZ, or with name and birth date. Any length. Doses given "
                        "earlier or abroad are recorded one by one, with their proof."));
    m_scan->setPlaceholderText(tr("Scan or type a number"));
    m_scan->setAccessibleName(tr("Add somebody by number"));
    m_scan->setToolTip(
        tr("Scan or type a number and press Enter: it comes at the end of the list."));
    fillChoices();
    m_guesses->retranslate();
    m_fields->retranslate();
    showState();
}

void BulkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BulkPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= sideBySide;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_details->setMinimumWidth(wide ? detailsWidth : 0);
    QWidget::resizeEvent(event);
}

} // namespace ui
