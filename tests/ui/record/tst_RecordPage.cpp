// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "UiPage.h"
#include "ui/WindowPages.h"
#include "ui/pages/record/HistoryPanel.h"
#include "ui/pages/record/RecordPage.h"
#include "ui/pages/record/RowDetailPanel.h"
#include "ui/pages/registration/RegistrationPage.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"
#include "ui/widgets/VaccinePicker.h"
#include "ui/widgets/WrapButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::OutboxState;

class tst_RecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromSearchToSaved();
    void aDoseInTwelveKeys();
    void theSameForTheNextPersonInFewerKeys();
    void wrongInputIsLinkedToItsField();
    void escapePutsTheProductBack();
    void undoByKey();
    void correctByKeyboard();
    void withdrawByKeyboard();
    void refusedItemOpensAtItsField();
    void lateAnswersKeepSelectionAndFocus();
    void receivedTextIsNeverMarkup();
    void asksBeforeAnotherPersonOnce();
    void languageChangeKeepsTyping();
    void narrowWindowSlidesTheForm();
    void lowWindowScrollsAllOfTheForm();
    void whatWasSavedIsInView();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    void makePage(QSize size);
    void open();
    void fill();
    int keys(const QString &letters); // returns how many
    [[nodiscard]] QList<domain::OutboxEntry> entries() const { return *m_bench->outbox.list(); }
    [[nodiscard]] ui::KeyedTable *table() const
    {
        return m_page->findChild<ui::HistoryPanel *>()->findChild<ui::KeyedTable *>();
    }
    [[nodiscard]] QString focusName() const
    {
        QWidget *focus = QApplication::focusWidget();
        if (focus && !focus->accessibleName().isEmpty())
            return focus->accessibleName(); // a combo box answers with what is chosen in it
        const auto *seen = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
        return seen ? seen->text(QAccessible::Name) : QString();
    }
    void layHistory();

    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::RecordPresenter> m_record;
    std::unique_ptr<ui::RegistrationPresenter> m_form;
    std::unique_ptr<ui::RecordPage> m_page;
};

void tst_RecordPage::init()
{
    m_translator.use(u"en"_s);
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
    m_bench = std::make_unique<UiBench>();
    m_record = std::make_unique<ui::RecordPresenter>(m_bench->services, m_bench->prompts);
    m_form = std::make_unique<ui::RegistrationPresenter>(m_bench->services, m_bench->prompts);
    makePage({1480, 800});
}

void tst_RecordPage::makePage(QSize size)
{
    m_page = std::make_unique<ui::RecordPage>(*m_record, *m_form, *m_theme);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_RecordPage::cleanup()
{
    m_page.reset();
    m_form.reset();
    m_record.reset();
    m_bench.reset();
    m_theme.reset();
}

void tst_RecordPage::open()
{
    m_page->open(m_bench->jan());
    m_page->setFocus();
    QTRY_VERIFY(m_record->isOpen() && !m_record->isReading());
}

int tst_RecordPage::keys(const QString &letters)
{
    page::write(letters);
    return int(letters.size());
}

void tst_RecordPage::fill()
{
    keys(u"boostrix"_s);
    page::press(Qt::Key_Return);
    keys(u"n"_s);
    page::press(Qt::Key_Return);
    keys(u"AC37B"_s);
}

// The whole way in the real window: the number, Enter, and then at most twelve keys.
void tst_RecordPage::fromSearchToSaved()
{
    registry::PatientAnswer answer;
    answer.patients = {m_bench->jan()};
    m_bench->client.people = answer;
    ui::WindowPages pages(m_bench->services, *m_theme);
    pages.window().resize(1600, 900);
    pages.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&pages.window()));
    QCOMPARE(focusName(), u"Search a person"_s);
    keys(u"80031599760"_s);
    page::press(Qt::Key_Return);
    QTRY_COMPARE(pages.window().currentPage(), ui::MainWindow::Page::Record);
    QTRY_VERIFY2(qobject_cast<ui::VaccinePicker *>(QApplication::focusWidget()),
                 qPrintable(focusName()));
    int pressed = keys(u"boos"_s) + 1;
    page::press(Qt::Key_Return);
    pressed += keys(u"n"_s) + 1;
    page::press(Qt::Key_Return);
    QCOMPARE(focusName(), u"Lot"_s);
    page::press(Qt::Key_Return); // not known: goes on to the button
    page::press(Qt::Key_Return);
    pressed += 2;
    QVERIFY2(pressed <= 12, qPrintable(QString::number(pressed)));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.patient.number->value(), u"80031599760"_s);
    QVERIFY(entries().first().registration.product->brand.startsWith(u"Boostrix"_s));
}

// Without the lot, which is not needed; nothing is scanned.
void tst_RecordPage::aDoseInTwelveKeys()
{
    open();
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<ui::VaccinePicker *>());
    int pressed = keys(u"boos"_s);
    page::press(Qt::Key_Return); // takes the first, goes to the free stock
    QCOMPARE(focusName(), u"Yes"_s);
    pressed += 1 + keys(u"n"_s);
    page::press(Qt::Key_Return, Qt::ControlModifier);
    pressed += 2;
    QCOMPARE(entries().size(), 1);
    QVERIFY(entries().first().registration.product->brand.startsWith(u"Boostrix"_s));
    QCOMPARE(entries().first().registration.freeStock, std::optional(false));
    QVERIFY2(pressed <= 12, qPrintable(QString::number(pressed)));
    // It is there at once, and the form is ready for the next.
    QTRY_COMPARE(m_record->model().rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<ui::VaccinePicker *>());
}

void tst_RecordPage::theSameForTheNextPersonInFewerKeys()
{
    open();
    fill();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
    domain::Patient an = m_bench->jan();
    an.registerId = u"an"_s;
    an.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    m_page->open(an);
    m_page->setFocus();
    QTRY_VERIFY(!m_record->isReading());
    QCOMPARE(focusName(), u"Yes"_s);
    keys(u"n"_s);
    page::press(Qt::Key_Return);
    QCOMPARE(focusName(), u"The lot is still right"_s);
    page::press(Qt::Key_Return);
    QVERIFY(!m_form->asksLot());
    page::press(Qt::Key_Return); // the button that says who, what and when
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().registration.lot, u"AC37B"_s);
}

void tst_RecordPage::wrongInputIsLinkedToItsField()
{
    open();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(entries().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<ui::VaccinePicker *>());
    QTest::qWait(20); // links are shown with the next event
    const auto *form = m_page->findChild<ui::RegistrationPage *>();
    QPushButton *link = nullptr;
    for (auto *button : form->findChildren<QPushButton *>())
        if (button->text().startsWith(u"From the free stock: "_s))
            link = button;
    QVERIFY(link && link->isVisible());
    link->click();
    QCOMPARE(focusName(), u"Yes"_s);
    bool said = false;
    for (const auto *label : form->findChildren<QLabel *>())
        said = said || (label->isVisible() && link->text().endsWith(label->text()) &&
                        !label->text().isEmpty());
    QVERIFY(said);
}

void tst_RecordPage::escapePutsTheProductBack()
{
    open();
    keys(u"boostrix"_s);
    page::press(Qt::Key_Return);
    m_form->setValue(Field::Remark, u"typed"_s);
    auto *picker = m_page->findChild<ui::VaccinePicker *>();
    picker->setFocus();
    keys(u"eng"_s);
    QVERIFY(picker->isOpen());
    page::press(Qt::Key_Escape);
    QVERIFY(!picker->isOpen());
    QVERIFY(picker->text().startsWith(u"Boostrix"_s));
    page::press(Qt::Key_Escape);
    QCOMPARE(m_form->value(Field::Remark), u"typed"_s);
    QVERIFY(m_form->chosen().title.startsWith(u"Boostrix"_s));
}

void tst_RecordPage::undoByKey()
{
    open();
    fill();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_form->canUndo());
    page::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries().first().state, OutboxState::Withdrawn);
    QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
}

void tst_RecordPage::correctByKeyboard()
{
    open();
    fill();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_record->model().rowCount(), 1);
    page::press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table());
    page::press(Qt::Key_Return);
    auto *detail = m_page->findChild<ui::RowDetailPanel *>();
    QVERIFY(detail->isVisible());
    page::press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(m_form->isCorrection());
    QCOMPARE(focusName(), u"Reason"_s);
    page::press(Qt::Key_Escape); // nothing typed: back to the row
    QTRY_VERIFY(!m_form->isCorrection());
    QCOMPARE(QApplication::focusWidget(), table());
    page::press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(focusName(), u"Reason"_s);
    keys(u"Wrong dose"_s);
    m_form->setValue(Field::Lot, u"AC99X"_s);
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_form->isCorrection());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().registration.lot, u"AC99X"_s);
}

void tst_RecordPage::withdrawByKeyboard()
{
    open();
    fill();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_record->model().rowCount(), 1);
    page::press(Qt::Key_Escape);
    page::press(Qt::Key_Return);
    page::press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(entries().first().state, OutboxState::Withdrawn);
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    QCOMPARE(m_record->model().rowCount(), 1);
}

void tst_RecordPage::refusedItemOpensAtItsField()
{
    core::Error refused = core::error(core::ErrorCode::RefusedByRegister);
    refused.httpStatus = 422;
    core::RemoteIssue issue;
    issue.text = u"Unknown route"_s;
    issue.field = u"route"_s;
    refused.issues = {issue};
    m_bench->client.sendError = refused;
    open();
    fill();
    page::press(Qt::Key_Return, Qt::ControlModifier);
    m_bench->store.clock.advance(10);
    m_bench->outbox.start();
    QTRY_COMPARE(entries().first().state, OutboxState::NeedsYou);
    m_page->openEntry(entries().first().id);
    QTRY_VERIFY(m_form->isCorrection());
    QCOMPARE(focusName(), u"Route"_s);
    QVERIFY(m_form->remark(Field::Route).text.contains(issue.text));
}

void tst_RecordPage::lateAnswersKeepSelectionAndFocus()
{
    m_bench->client.history.immunizations = {UiBench::dose(u"1"_s, "2016-06-14"),
                                             UiBench::dose(u"2"_s, "2010-06-14")};
    open();
    table()->selectKey(u"register/2"_s);
    auto *picker = m_page->findChild<ui::VaccinePicker *>();
    picker->setFocus();
    m_bench->client.history.immunizations.append(UiBench::dose(u"3"_s, "2012-06-14"));
    m_bench->client.holds = true;
    page::press(Qt::Key_F5);
    keys(u"eng"_s);
    m_bench->client.release();
    QTRY_COMPARE(m_record->model().rowCount(), 3);
    QCOMPARE(table()->currentKey(), u"register/2"_s);
    QCOMPARE(QApplication::focusWidget(), picker);
    QCOMPARE(picker->text(), u"eng"_s);
}

void tst_RecordPage::receivedTextIsNeverMarkup()
{
    auto dose = UiBench::dose(u"1"_s, "2016-06-14");
    dose.notes = {u"<a href='https://example.org'>click</a> <b>bold</b>"_s};
    dose.lot = u"<i>LOT</i>"_s;
    m_bench->client.history.immunizations = {dose};
    open();
    table()->selectKey(u"register/1"_s);
    table()->setFocus();
    page::press(Qt::Key_Return);
    const auto *detail = m_page->findChild<ui::RowDetailPanel *>();
    bool shown = false;
    for (const auto *label : detail->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
        shown = shown || label->text() == dose.notes.first();
    }
    QVERIFY(shown);
}

void tst_RecordPage::asksBeforeAnotherPersonOnce()
{
    open();
    fill();
    domain::Patient an = m_bench->jan();
    an.registerId = u"an"_s;
    an.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    m_bench->prompts.confirmed = false;
    m_page->open(an);
    QTest::qWait(20);
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    QVERIFY(m_record->isSame(m_bench->jan()));
    m_bench->prompts.confirmed = true;
    m_page->open(an);
    QTRY_VERIFY(m_record->isSame(an));
    QCOMPARE(m_bench->prompts.asked.size(), 2);
    m_page->open(m_bench->jan());
    QTRY_VERIFY(m_record->isSame(m_bench->jan()));
    QCOMPARE(m_bench->prompts.asked.size(), 2);
    QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
}

void tst_RecordPage::languageChangeKeepsTyping()
{
    open();
    fill();
    m_form->setUnfolded(true);
    m_form->setValue(Field::Remark, u"half a word"_s);
    for (const QString &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}) {
        m_translator.use(language);
        QTest::qWait(10);
        QCOMPARE(m_form->value(Field::Lot), u"AC37B"_s);
        QCOMPARE(m_form->value(Field::Remark), u"half a word"_s);
        QVERIFY(m_page->findChild<ui::VaccinePicker *>()->text().startsWith(u"Boostrix"_s));
    }
}

// The button that saves is whole, and reached by keyboard.
void tst_RecordPage::lowWindowScrollsAllOfTheForm()
{
    m_page->resize(900, 320);
    open();
    page::press(Qt::Key_F4);
    const auto *form = m_page->findChild<ui::RegistrationPage *>();
    const auto buttons = form->findChildren<ui::WrapButton *>();
    const auto save = std::find_if(buttons.begin(), buttons.end(), [this](const auto *button) {
        return button->text() == m_form->saveLabel();
    });
    QVERIFY(save != buttons.end());
    (*save)->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY((*save)->height() >= (*save)->heightForWidth((*save)->width()));
    QTRY_COMPARE((*save)->visibleRegion().boundingRect().height(), (*save)->height());
    m_page->resize(900, 700);
    QTRY_COMPARE((*save)->parentWidget(), form); // under the fields, always to be seen
}

void tst_RecordPage::narrowWindowSlidesTheForm()
{
    m_page->resize(900, 500);
    open();
    const auto *form = m_page->findChild<ui::RegistrationPage *>();
    QVERIFY(!form->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    page::press(Qt::Key_F4);
    QVERIFY(form->isVisible());
    QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
    page::press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    QVERIFY(!table()->horizontalScrollBar()->isVisible());
}

// In a low window, too: what was saved and how to undo it.
void tst_RecordPage::whatWasSavedIsInView()
{
    m_page->resize(900, 480);
    open();
    page::press(Qt::Key_F4);
    fill();
    page::press(Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(entries().size(), 1);
    const auto *form = m_page->findChild<ui::RegistrationPage *>();
    ui::InlineMessage *saved = nullptr;
    for (auto *message : form->findChildren<ui::InlineMessage *>())
        if (message->notice() == m_form->saved())
            saved = message;
    QVERIFY(saved && !saved->notice().isEmpty());
    QTRY_COMPARE(saved->visibleRegion().boundingRect().height(), saved->height());
}

void tst_RecordPage::everyControlHasAName()
{
    layHistory();
    open();
    m_form->setUnfolded(true);
    table()->selectFirst();
    table()->setFocus();
    page::press(Qt::Key_Return);
    QCOMPARE(page::withoutName(*m_page).join(u' '), QString());
}

void tst_RecordPage::layHistory()
{
    auto old = UiBench::dose(u"b"_s, "2004", "0061358");
    old.primarySource = false;
    old.lot.clear();
    auto notGiven = UiBench::dose(u"e"_s, "2020-10-01");
    notGiven.status = domain::ImmunizationStatus::NotDone;
    notGiven.statusReason = {
        u"http://terminology.hl7.org/CodeSystem/v3-ActReason"_s, u"PATOBJ"_s, {}};
    notGiven.products.clear();
    auto error = UiBench::dose(u"f"_s, "2019-03-04");
    error.status = domain::ImmunizationStatus::EnteredInError;
    domain::Immunization unreadable;
    unreadable.id = u"g"_s;
    unreadable.unreadableWhy = u"occurrence-missing"_s;
    m_bench->client.history.immunizations = {UiBench::dose(u"a"_s, "2016-06-14"),
                                             UiBench::dose(u"c"_s, "2016-06-14"),
                                             old,
                                             notGiven,
                                             error,
                                             UiBench::dose(u"d"_s, "2031-01-02"),
                                             unreadable};
    m_bench->client.history.outcome = domain::HistoryOutcome::Incomplete;
    m_bench->client.history.readAt = m_bench->store.clock.now();
}

void tst_RecordPage::pictures_data()
{
    page::addPictures();
}

void tst_RecordPage::pictures()
{
    page::Look look;
    m_theme->setMode(look.mode());
    m_translator.use(look.language());
    look.useText();
    makePage(look.size());
    layHistory();
    domain::RegistrationDraft earlier = m_bench->registrations.newDraft(m_bench->jan());
    earlier.cnk = u"1734094"_s;
    earlier.freeStock = true;
    earlier.dose = u"1"_s;
    earlier.occurrence.date = core::PartialDate::fromIso(u"2026-11-22");
    QVERIFY(m_bench->registrations.save(earlier)->entry);
    open();
    look.take(*m_page, u"record-open"_s);
    page::press(Qt::Key_F4);
    keys(u"boo"_s);
    look.take(*m_page, u"record-picker"_s);
    page::press(Qt::Key_Return);
    m_form->setUnfolded(true);
    look.take(*m_page, u"record-form"_s);
    m_form->setUnfolded(false);
    page::press(Qt::Key_Return, Qt::ControlModifier);
    look.take(*m_page, u"record-problems"_s);
    m_form->setValue(Field::FreeStock, u"no"_s);
    m_form->setValue(Field::Lot, u"AC37B"_s);
    page::press(Qt::Key_Return, Qt::ControlModifier);
    look.take(*m_page, u"record-warning"_s);
    m_form->setValue(Field::Form, u"Second leg"_s);
    page::press(Qt::Key_Return, Qt::ControlModifier);
    look.take(*m_page, u"record-saved"_s);
    page::press(Qt::Key_Escape);
    page::press(Qt::Key_Return);
    look.take(*m_page, u"record-detail"_s);
    QVERIFY(m_page->minimumSizeHint().width() <= look.size().width());
}

QTEST_MAIN(tst_RecordPage)
#include "tst_RecordPage.moc"
