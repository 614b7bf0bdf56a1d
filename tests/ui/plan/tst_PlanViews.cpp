// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "UiPage.h"
#include "ui/pages/plan/CircumstancesPanel.h"
#include "ui/pages/plan/HoldbackForm.h"
#include "ui/pages/plan/PlanPanel.h"
#include "ui/pages/plan/TimeLine.h"
#include "ui/pages/record/RecordPage.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/KeyedTable.h"
#include "ui/widgets/VaccinePicker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The plan of a person on the record page: the picture, its table, and what decides them.
class tst_PlanViews : public QObject
{
    Q_OBJECT

    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::RecordPresenter> m_record;
    std::unique_ptr<ui::RegistrationPresenter> m_form;
    std::unique_ptr<ui::RecordPage> m_page;

    [[nodiscard]] QDate today() const { return m_bench->store.clock.today(); }

    [[nodiscard]] domain::Patient bornOn(QDate day, const QString &family) const
    {
        domain::Patient patient;
        patient.registerId = family;
        patient.source = u"bench"_s;
        patient.family = family;
        patient.given = {u"Mia"_s};
        patient.birthDate = core::PartialDate::fromDate(day);
        patient.gender = domain::Gender::Female;
        return patient;
    }

    static domain::Immunization dose(QDate day, const char *code)
    {
        static int count = 0;
        domain::Immunization dose;
        dose.id = u"i%1"_s.arg(++count);
        dose.status = domain::ImmunizationStatus::Completed;
        dose.vaccineCodes = {{u"http://snomed.info/sct"_s, QString::fromLatin1(code), {}}};
        dose.occurrence.date = core::PartialDate::fromDate(day);
        return dose;
    }

    void open(const domain::Patient &patient, const QList<domain::Immunization> &doses)
    {
        m_bench->client.history.outcome = domain::HistoryOutcome::Complete;
        m_bench->client.history.immunizations = doses;
        m_bench->client.history.readAt = m_bench->store.clock.now();
        m_page->open(patient);
        m_page->setFocus();
        QTRY_VERIFY(m_record->isOpen() && !m_record->isReading());
    }

    void openBaby()
    {
        const QDate born = today().addDays(-75);
        open(bornOn(born, u"Claes"_s),
             {dose(born.addDays(57), "871895005"), dose(born.addDays(40), "871761004")});
    }

    // Behind: one dose too early, one in two halves, one refused, and nothing for years.
    void openBehind()
    {
        const QDate born = today().addYears(-5).addDays(-40);
        auto refused = dose(born.addMonths(13), "871831003");
        refused.status = domain::ImmunizationStatus::NotDone;
        refused.statusReason = {{}, u"PATOBJ"_s, {}};
        open(bornOn(born, u"Peeters"_s),
             {dose(born.addDays(57), "871895005"), dose(born.addDays(75), "871895005"),
              dose(born.addDays(57), "51451000087105"), dose(born.addMonths(9), "871878002"),
              refused});
    }

    void openAdult()
    {
        const QDate born = today().addYears(-46);
        auto old = dose(born.addYears(1), "871831003");
        old.occurrence.date = core::PartialDate::fromParts(born.year() + 2);
        open(bornOn(born, u"Maes"_s),
             {old, dose(born.addYears(12), "871822003"),
              dose(born.addYears(12).addMonths(1), "871822003"),
              dose(born.addYears(36), "871875004"), dose(born.addYears(45), "1181000221105")});
    }

    [[nodiscard]] ui::TimeLine *picture() const { return m_page->findChild<ui::TimeLine *>(); }
    [[nodiscard]] ui::KeyedTable *table() const
    {
        return m_page->findChild<ui::PlanPanel *>()->findChild<ui::KeyedTable *>();
    }
    [[nodiscard]] ui::PlanPresenter &plan() const { return m_record->plan(); }
    [[nodiscard]] QString status(const QString &series) const
    {
        const auto *found = plan().plan().find(series);
        return found ? found->line.status : QString();
    }

    void makePage(QSize size)
    {
        m_page = std::make_unique<ui::RecordPage>(*m_record, *m_form, *m_theme);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_translator.use(u"en"_s);
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
        m_bench = std::make_unique<UiBench>();
        m_bench->profile.jurisdiction = u"BE-VL"_s;
        m_record = std::make_unique<ui::RecordPresenter>(m_bench->services, m_bench->prompts);
        m_form = std::make_unique<ui::RegistrationPresenter>(m_bench->services, m_bench->prompts);
        makePage({1480, 800});
    }

    void cleanup()
    {
        m_page.reset();
        m_form.reset();
        m_record.reset();
        m_bench.reset();
        m_theme.reset();
    }

    // Every mark of the picture is a row of the table, and says the same.
    void pictureAndTableAreTwins()
    {
        const QAbstractItemModelTester tester(&plan().model());
        openBehind();
        const auto marks = plan().model().marks();
        QVERIFY(marks.size() > 10);
        QSet<QString> keys;
        for (const ui::PlanMark &mark : marks) {
            QVERIFY(!keys.contains(mark.key));
            keys.insert(mark.key);
            QVERIFY(!mark.seriesText.isEmpty() && !mark.look.word.isEmpty());
            QVERIFY2(!ui::planLook(mark.status).icon.isEmpty(), qPrintable(mark.status));
        }
        page::press(Qt::Key_F7);
        QCOMPARE(QApplication::focusWidget(), picture());
        QSet<QString> reached;
        page::press(Qt::Key_Home);
        for (int i = 0; i < marks.size() + 2; ++i) {
            reached.insert(picture()->currentKey());
            const auto *mark = plan().model().find(picture()->currentKey());
            QVERIFY(mark);
            QCOMPARE(picture()->accessibleDescription(), mark->sentence());
            page::press(Qt::Key_Right);
        }
        QCOMPARE(reached, keys);
    }

    void reasonsAreSaid()
    {
        openBehind();
        const auto sentence = [this](const QString &status, const QString &series) {
            for (const ui::PlanMark &mark : plan().model().marks())
                if (mark.status == status && mark.series == series)
                    return mark.sentence();
            return QString();
        };
        QVERIFY(sentence(u"invalid"_s, u"DTP"_s).contains(u"too soon after the dose before it"_s));
        QVERIFY(sentence(u"invalid"_s, u"DTP"_s).contains(u"(by 10 days)"_s));
        QVERIFY(sentence(u"unjudged"_s, u"DTP"_s).contains(u"could not be judged"_s));
        QVERIFY(sentence(u"refused"_s, u"MMR"_s).contains(u"told by the register"_s));
        QVERIFY(sentence(u"not-given"_s, u"MMR"_s).contains(u"not given"_s));
        QVERIFY(plan().sourceText().contains(u"be-vl-2024"_s));
        QVERIFY(plan().sourceText().contains(u"24 Nov 2026"_s));
        QVERIFY(plan().sourceText().contains(u"01 Jul 2023"_s)); // fault 51
        QVERIFY(plan().sourceText().contains(u"there may be a newer programme"_s));
    }

    // The picture tells states apart without colour: each has a shape of its own.
    void shapesDifferWithoutColour()
    {
        QHash<QByteArray, QString> shapes;
        for (const char *status :
             {"valid", "invalid", "not-counted", "extra", "not-given", "unjudged", "due",
              "due-later", "overdue", "too-late", "contraindicated", "refused", "complete"}) {
            ui::TimeLine line(*m_theme);
            ui::PlanMark mark;
            mark.key = mark.series = u"x"_s;
            mark.status = QString::fromLatin1(status);
            mark.look = ui::planLook(mark.status);
            mark.date = QDate(2026, 6, 1);
            line.setMarks({mark}, {u"x"_s}, QDate(2026, 1, 1), QDate(2026, 11, 1));
            line.resize(400, line.sizeHint().height());
            QImage image(line.size(), QImage::Format_ARGB32);
            image.fill(Qt::white);
            line.render(&image);
            image = image.convertToFormat(QImage::Format_Grayscale8);
            for (int y = 0; y < image.height(); ++y) // dark or light, nothing between
                for (int x = 0; x < image.width(); ++x)
                    image.scanLine(y)[x] = image.constScanLine(y)[x] < 190 ? 0 : 255;
            const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()),
                                   image.sizeInBytes());
            QVERIFY2(!shapes.contains(bytes),
                     qPrintable(mark.status + u" looks like "_s + shapes.value(bytes)));
            shapes.insert(bytes, mark.status);
        }
    }

    // One key from the person to the form for what is due; the pack is chosen by the user.
    void dueIsOneKeyAway()
    {
        openBaby();
        QCOMPARE(status(u"PNEU"_s), u"due"_s);
        QVERIFY(plan().due().size() >= 1);
        page::press(Qt::Key_F6);
        auto *picker = qobject_cast<ui::VaccinePicker *>(QApplication::focusWidget());
        QVERIFY(picker);
        QVERIFY(picker->isOpen());
        QVERIFY(m_form->chosen().title.isEmpty()); // never an invented product
        QVERIFY(m_form->hint(domain::Field::Product).contains(u"dose 1"_s));
        QCOMPARE(m_form->kind(), domain::RegistrationKind::Given);
        const auto *first = plan().plan().find(plan().due().first().series);
        QCOMPARE(m_form->products().rowCount(), first->packs.size());
        page::press(Qt::Key_Return);
        QCOMPARE(m_form->chosen().code, first->packs.first().cnk.value());
    }

    void enterInTheTimeLineRecords()
    {
        openBaby();
        page::press(Qt::Key_F7);
        picture()->setCurrentKey(u"next:PNEU"_s);
        QCOMPARE(picture()->currentKey(), u"next:PNEU"_s);
        page::press(Qt::Key_Return);
        QVERIFY(qobject_cast<ui::VaccinePicker *>(QApplication::focusWidget()));
        QVERIFY(m_form->products().rowCount() > 1);
        // What may not be given yet says why, and opens nothing.
        page::press(Qt::Key_F7);
        picture()->setCurrentKey(u"next:MMR"_s);
        page::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), picture());
        page::press(Qt::Key_Escape);
        QVERIFY(!picture()->isVisible());
    }

    void aContraindicationOverrules()
    {
        openBaby();
        page::press(Qt::Key_F8);
        auto *panel = m_page->findChild<ui::CircumstancesPanel *>();
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        auto *form = panel->findChild<ui::HoldbackForm *>();
        const auto boxes = form->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"PNEU"_s));
        form->findChildren<QLineEdit *>().last()->setText(u"<b>allergy</b>"_s);
        form->findChild<QPushButton *>()->click();
        QCOMPARE(status(u"PNEU"_s), u"contraindicated"_s);
        const auto *mark = plan().model().find(u"next:PNEU"_s);
        QVERIFY(mark->sentence().contains(u"<b>allergy</b>"_s)); // fault 73: as typed
        QVERIFY(!mark->canRecord);
        QVERIFY(plan().circumstances().holdbacks.first().by.contains(u"Peeters"_s));
        // Ended again.
        QCoreApplication::processEvents();
        QPushButton *end = nullptr;
        for (QPushButton *button : panel->findChildren<QPushButton *>())
            if (button->text() == "End today"_L1 && button->isVisible())
                end = button;
        QVERIFY(end);
        end->click();
        QCOMPARE(status(u"PNEU"_s), u"due"_s);
        QVERIFY(plan().circumstances().holdbacks.isEmpty());
    }

    void aPostponementNeedsItsEnd()
    {
        openBaby();
        auto *panel = m_page->findChild<ui::CircumstancesPanel *>();
        auto *form = panel->findChild<ui::HoldbackForm *>();
        form->findChildren<QComboBox *>().first()->setCurrentIndex(2);
        form->findChild<QPushButton *>()->click();
        QVERIFY(plan().circumstances().isEmpty());
    }

    void whatCannotBeToldIsSaid()
    {
        m_bench->client.history.outcome = domain::HistoryOutcome::NoAccess;
        m_page->open(bornOn(today().addYears(-1), u"Jacobs"_s));
        QTRY_VERIFY(m_record->isOpen() && !m_record->isReading());
        QVERIFY(plan().summary().contains(u"no access"_s));
        QVERIFY(plan().due().isEmpty());
        QCOMPARE(plan().model().rowCount(), 0);
    }

    // design 8: sixty doses and their forecast within 50 ms after the answer arrived. The bar is
    // bench_plan's; without optimisation, beside other work, it takes several times as long.
    void sixtyDosesAreFast()
    {
        const QDate born = today().addYears(-30);
        QList<domain::Immunization> doses;
        for (int i = 0; i < 60; ++i)
            doses.append(dose(born.addDays(60 + i * 170), i % 2 == 0 ? "871895005" : "871831003"));
        open(bornOn(born, u"Wouters"_s), doses);
        page::press(Qt::Key_F7);
        QElapsedTimer timer;
        timer.start();
        m_record->retranslate(); // rows, plan and marks anew
        QImage image(picture()->size(), QImage::Format_ARGB32);
        picture()->render(&image);
        qInfo("60 doses: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void everyControlHasAName()
    {
        openBehind();
        for (const auto key : {Qt::Key_F3, Qt::Key_F7, Qt::Key_F8}) {
            page::press(key);
            QCOMPARE(page::withoutName(*m_page), QStringList());
        }
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        page::Look look;
        m_theme->setMode(look.mode());
        m_translator.use(look.language());
        look.useText();
        makePage(look.size());
        openBaby();
        page::press(Qt::Key_F7);
        look.take(*m_page, u"plan-baby"_s);
        page::press(Qt::Key_F8);
        look.take(*m_page, u"plan-circumstances"_s);
        openBehind();
        look.take(*m_page, u"plan-recorded"_s);
        page::press(Qt::Key_F7);
        page::press(Qt::Key_Home);
        page::press(Qt::Key_Right);
        look.take(*m_page, u"plan-behind"_s);
        m_page->findChild<ui::PlanPanel *>()->setView(ui::PlanPanel::View::Table);
        look.take(*m_page, u"plan-table"_s);
        openAdult();
        page::press(Qt::Key_F7);
        look.take(*m_page, u"plan-adult"_s);
        QVERIFY(m_page->minimumSizeHint().width() <= look.size().width());
    }
};

QTEST_MAIN(tst_PlanViews)
#include "tst_PlanViews.moc"
