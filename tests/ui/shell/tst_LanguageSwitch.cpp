// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "UiPage.h"
#include "ui/RowRoles.h"
#include "ui/WindowPages.h"
#include "ui/pages/record/RowDetailPanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Page = ui::MainWindow::Page;

namespace {

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

void addRows(QStringList &texts, const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        add(texts, model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(ui::SecondLineRole)})
                add(texts, model.index(row, column).data(role).toString());
    }
}

// Everything that can be read in the window or heard about it.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        add(texts, widget->toolTip());
        add(texts, widget->accessibleName());
        add(texts, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(texts, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(texts, button->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(texts, line->text() + line->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addRows(texts, *box->model());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addRows(texts, *view->model());
    }
    return texts;
}

} // namespace

// Switched while it runs, the window says everything that it says when it starts in that language.
class tst_LanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPage_data();
    void everyPage();

private:
    void prepare(const QString &state);
    void saveDose();
    void open(Page page);
    void openRecord(const QString &state);

    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::WindowPages> m_pages;
};

void tst_LanguageSwitch::init()
{
    m_translator.use(u"en"_s);
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
}

void tst_LanguageSwitch::cleanup()
{
    m_pages.reset();
    m_bench.reset();
    m_theme.reset();
}

void tst_LanguageSwitch::everyPage_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
         {"lookup hint", "lookup found", "lookup offline", "record", "record detail",
          "record problems", "record saved", "record restored", "record correction", "outbox",
          "settings", "prepare", "bulk", "closing", "told"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void tst_LanguageSwitch::open(Page page)
{
    m_pages->window().showPage(page);
    m_pages->window().widgetOf(page)->setFocus();
}

void tst_LanguageSwitch::saveDose()
{
    domain::RegistrationDraft draft = m_bench->registrations.newDraft(m_bench->jan());
    draft.cnk = u"1734094"_s;
    draft.freeStock = true;
    draft.dose = u"1"_s;
    QVERIFY(m_bench->registrations.save(draft)->entry);
}

void tst_LanguageSwitch::prepare(const QString &state)
{
    m_bench = std::make_unique<UiBench>();
    m_bench->prompts.text = u"Wrong person"_s;
    registry::PatientAnswer people;
    people.patients = {m_bench->jan()};
    m_bench->client.people = people;
    auto refused = UiBench::dose(u"e"_s, "2020-10-01");
    refused.status = domain::ImmunizationStatus::NotDone;
    auto withdrawn = UiBench::dose(u"f"_s, "2019-03-04");
    withdrawn.status = domain::ImmunizationStatus::EnteredInError;
    domain::Immunization unreadable;
    unreadable.id = u"g"_s;
    unreadable.unreadableWhy = u"occurrence-missing"_s;
    m_bench->client.history.immunizations = {UiBench::dose(u"a"_s, "2016-06-14"), refused,
                                             withdrawn, unreadable};
    m_bench->client.history.outcome = domain::HistoryOutcome::Incomplete;
    m_bench->client.history.readAt = m_bench->store.clock.now();
    if (state == "closing"_L1 || state == "outbox"_L1)
        saveDose();
    m_pages = std::make_unique<ui::WindowPages>(m_bench->services, *m_theme);
    showFor(m_pages->window(), {1600, 900});
    if (state.startsWith("lookup"_L1)) {
        open(Page::Lookup);
        if (state.endsWith("offline"_L1)) {
            QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
            m_bench->client.people = core::error(core::ErrorCode::Offline);
        }
        if (!state.endsWith("hint"_L1))
            m_pages->window().searchEntered(u"janssens"_s);
        QTest::qWait(30);
    } else if (state.startsWith("record"_L1)) {
        openRecord(state);
    } else if (state == "closing"_L1) {
        QVERIFY(!m_pages->window().close());
    } else if (state == "told"_L1) {
        m_pages->window().tell([] { return ui::restoredNotice(u"2026-11-23T18:30:00+01:00"_s); });
    } else {
        open(state == "outbox"_L1     ? Page::Outbox
             : state == "settings"_L1 ? Page::Settings
             : state == "bulk"_L1     ? Page::Bulk
                                      : Page::Prepare);
    }
    QTest::qWait(30);
}

// By keys that are the same in both languages.
void tst_LanguageSwitch::openRecord(const QString &state)
{
    domain::RegistrationDraft typed = m_bench->registrations.newDraft(m_bench->jan());
    typed.remark = u"x"_s;
    if (state.endsWith("restored"_L1))
        m_bench->registrations.keepDraft(m_bench->jan(), typed);
    m_pages->openRecord(m_bench->jan());
    QTest::qWait(30);
    if (state.endsWith("problems"_L1))
        page::press(Qt::Key_Return, Qt::ControlModifier);
    if (state.endsWith("saved"_L1)) {
        page::write(u"boos"_s);
        page::press(Qt::Key_Return);
        page::write(u"n"_s);
        page::press(Qt::Key_Return, Qt::ControlModifier);
    }
    if (state.endsWith("detail"_L1) || state.endsWith("correction"_L1)) {
        page::press(Qt::Key_Escape);
        page::press(Qt::Key_End, Qt::ControlModifier);
        page::press(Qt::Key_Return);
    }
    if (state.endsWith("correction"_L1))
        Q_EMIT m_pages->window().findChild<ui::RowDetailPanel *>()->correctAsked();
}

void tst_LanguageSwitch::everyPage()
{
    QFETCH(QString, state);
    prepare(state);
    QTest::qWait(30);
    m_translator.use(u"nl"_s);
    QTest::qWait(80);
    const QStringList switched = textsOf(m_pages->window());
    m_pages.reset();
    m_bench.reset();
    prepare(state);
    QTest::qWait(80);
    const QStringList fresh = textsOf(m_pages->window());
    QStringList stayed;
    for (const QString &text : switched)
        if (!fresh.contains(text))
            stayed.append(text);
    QCOMPARE(stayed.join(u" | "_s), QString());
    // What was announced to a screen reader when it was opened is over by now.
    QVERIFY(switched.size() + 1 >= fresh.size());
}

QTEST_MAIN(tst_LanguageSwitch)
#include "tst_LanguageSwitch.moc"
