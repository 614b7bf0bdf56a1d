// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/ClinicPage.h"
#include "ui/pages/clinic/FamilyPapers.h"

#include "UiBench.h"

#include <QCheckBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::ConsentManner;
using domain::ConsentRole;
using domain::Permission;
using ui::ClinicPresenter;
using ui::DoseAnswer;

namespace {

domain::Account nurse()
{
    domain::Account account;
    account.subject = u"iris"_s;
    account.practitioner.name = u"Iris Veldman"_s;
    account.practitioner.agb = *ids::AgbCode::parse(u"91001234");
    account.role = domain::Role::Nurse;
    account.level = 450;
    domain::Organization clinic{u"00004321"_s, u"De Zandloper"_s, {}, {}};
    clinic.ura = *ids::UraNumber::parse(u"00004321");
    account.organizations = {clinic};
    return account;
}

// What has the focus is seen to have it.
bool hasRing()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto rings =
        focus ? focus->window()->findChildren<QFocusFrame *>() : QList<QFocusFrame *>();
    return std::any_of(rings.begin(), rings.end(), [focus](const QFocusFrame *ring) {
        return ring->widget() == focus && ring->isVisible() &&
               ring->geometry().contains(
                   QRect(focus->mapTo(ring->parentWidget(), QPoint()), focus->size()));
    });
}

struct Clinic
{
    Clinic()
    {
        if (!bench.session.signInLocally(nurse()) ||
            !bench.session.chooseOrganization(u"00004321"_s))
            qFatal("the nurse could not sign in");
    }
    // Three months old today.
    [[nodiscard]] domain::Patient baby() const
    {
        domain::Patient patient;
        patient.registerId = u"mila"_s;
        patient.number = domain::PersonNumber(*ids::Bsn::parse(u"999902593"));
        patient.family = u"Zandstra"_s;
        patient.given = QStringList{u"Mila"_s};
        patient.birthDate = core::PartialDate::fromDate(bench.store.clock.today().addMonths(-3));
        patient.gender = domain::Gender::Female;
        patient.source = u"bench"_s;
        return patient;
    }
    void answerBoth(bool exchange = true)
    {
        presenter.answer(Permission::Vaccinate, true, ConsentRole::Parent, u"M. Zandstra"_s,
                         ConsentManner::Spoken);
        presenter.answer(Permission::Exchange, exchange, ConsentRole::Parent, u"M. Zandstra"_s,
                         ConsentManner::Spoken);
    }
    void giveLots()
    {
        for (qsizetype i = 0; i < presenter.rows().size(); ++i)
            presenter.setLot(i, u"LOT%1"_s.arg(i));
    }

    UiBench bench{u"nl"_s};
    translations::Translator translator;
    ui::Theme theme{*qApp, ui::Theme::Mode::Light};
    ClinicPresenter presenter{bench.services};
    certificate::Certificate printed;
    QString printedIn;
    certificate::SideEffectReport report;
    ui::FamilyPapers papers{
        bench.services, presenter, bench.prompts,
        ui::FamilyPapers::Printer{.certificate =
                                      [this](const certificate::Certificate &certificate,
                                             const QString &language, bool withNumber) {
                                          printed = certificate;
                                          printedIn = language;
                                          return withNumber ? "%PDF with number"_ba
                                                            : "%PDF certificate"_ba;
                                      },
                                  .letter =
                                      [](const domain::Patient &, certificate::Requested,
                                         const certificate::RegionalOffice &office) {
                                          return "%PDF " + office.id.toUtf8();
                                      },
                                  .sideEffect =
                                      [this](const certificate::SideEffectReport &drafted) {
                                          report = drafted;
                                          return "%PDF side effect"_ba;
                                      }}};
};

} // namespace

// The visit of one child: permissions, doses of today, what is sent, paper.
class tst_ClinicPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentIsNoAnswer()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        const auto vaccinate = clinic.presenter.permission(Permission::Vaccinate);
        QVERIFY(vaccinate.open);
        QCOMPARE(vaccinate.tone, ui::Token::Wait);
        QVERIFY(clinic.presenter.answers().isEmpty());
        QVERIFY(!clinic.presenter.canSave()); // nothing may be given yet
        QCOMPARE(clinic.presenter.usualRole(), ConsentRole::Parent);
    }

    void aNameIsNeededAndAChildIsTooYoung()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.presenter.answer(Permission::Vaccinate, true, ConsentRole::Parent, u" "_s,
                                ConsentManner::Spoken);
        QCOMPARE(clinic.presenter.notice().tone, ui::Token::Stop);
        clinic.presenter.answer(Permission::Vaccinate, true, ConsentRole::Child, u"Mila"_s,
                                ConsentManner::Spoken);
        QCOMPARE(clinic.presenter.notice().tone, ui::Token::Stop);
        QVERIFY(clinic.presenter.answers().isEmpty());
    }

    void answersStayAndTheLastOneHolds()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        QCOMPARE(clinic.presenter.permission(Permission::Exchange).tone, ui::Token::Ok);
        clinic.presenter.answer(Permission::Exchange, false, ConsentRole::Parent, u"M. Zandstra"_s,
                                ConsentManner::Spoken);
        const auto refused = clinic.presenter.permission(Permission::Exchange);
        QCOMPARE(refused.tone, ui::Token::Stop);
        QVERIFY(refused.answer.contains(u"M. Zandstra"_s));
        QCOMPARE(clinic.presenter.answers().size(), 3);
        QVERIFY(clinic.presenter.answers().first().contains(u"Iris Veldman"_s));
    }

    void whatIsDueIsPreselected()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        QVERIFY(clinic.presenter.rows().size() >= 2);
        QStringList sides;
        for (const ui::VisitRow &row : clinic.presenter.rows()) {
            QVERIFY(row.included);
            QVERIFY(row.due);
            QVERIFY(row.draft.lot.isEmpty()); // the first lot of a session is asked
            QVERIFY(domain::hasWarning(row.problems));
            if (row.swallowed)
                QVERIFY(row.draft.side.isEmpty());
            else
                sides.append(row.draft.side);
        }
        QCOMPARE(sides.mid(0, 2), (QStringList{u"left"_s, u"right"_s}));
    }

    void allOfAVisitInOneGo()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        clinic.giveLots();
        const auto count = clinic.presenter.rows().size();
        QVERIFY(clinic.presenter.canSave());
        const QSignalSpy saved(&clinic.presenter, &ClinicPresenter::saved);
        clinic.presenter.save({});
        QCOMPARE(saved.count(), 1);
        QCOMPARE(clinic.bench.store->entries({})->size(), count);
        // The next child of the session gets the same lots, after "still right?".
        domain::Patient next = clinic.baby();
        next.number = domain::PersonNumber(*ids::Bsn::parse(u"111222333"));
        next.registerId = u"next"_s;
        clinic.presenter.open(next);
        clinic.answerBoth();
        QCOMPARE(clinic.presenter.rows().first().draft.lot, u"LOT0"_s);
        QVERIFY(clinic.presenter.rows().first().lotAsks);
        QVERIFY(!clinic.presenter.canSave());
        for (qsizetype i = 0; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.confirmLot(i);
        QVERIFY(clinic.presenter.canSave());
    }

    // fault 48: the lot decides
    void aLotOfAnotherProductIsSaidAtEntry()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        clinic.giveLots();
        clinic.presenter.save({});
        domain::Patient next = clinic.baby();
        next.number = domain::PersonNumber(*ids::Bsn::parse(u"111222333"));
        next.registerId = u"next"_s;
        clinic.presenter.open(next);
        clinic.answerBoth();
        const QString first = clinic.presenter.rows().first().draft.cnk;
        clinic.presenter.setLot(1, u"lot0"_s);
        QVERIFY(clinic.presenter.needsReason());
        QVERIFY(!clinic.presenter.problemText(1).isEmpty());
        clinic.presenter.takeProductOfLot(1);
        QCOMPARE(clinic.presenter.rows().at(1).draft.cnk, first);
    }

    void fourAnswersWithFourMeanings()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        clinic.presenter.setAnswer(0, DoseAnswer::Refused);
        clinic.presenter.setAnswer(1, DoseAnswer::Postponed);
        for (qsizetype i = 2; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.setIncluded(i, false);
        QVERIFY(!clinic.presenter.problemText(1).isEmpty()); // that nothing is recorded
        QVERIFY(clinic.presenter.canSave());
        clinic.presenter.save({});
        const auto entries = clinic.bench.store->entries({});
        QCOMPARE(entries->size(), 1); // what is postponed is no answer to anybody
        QCOMPARE(entries->first().registration.kind, domain::RegistrationKind::NotGiven);
        QCOMPARE(entries->first().registration.notGivenReason.code, u"PATOBJ"_s);
        clinic.presenter.setAnswer(0, DoseAnswer::AlreadyHad);
        QVERIFY(!clinic.presenter.canSave()); // when, and what shows it
        clinic.presenter.setDateHad(
            0, clinic.bench.store.clock.today().addDays(-20).toString(Qt::ISODate));
        clinic.presenter.setProof(0, u"card"_s);
        for (qsizetype i = 1; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.setIncluded(i, false);
        QVERIFY2(clinic.presenter.canSave(), qPrintable(clinic.presenter.problemText(0)));
    }

    // netherlands.md 12: a nurse after consulting a doctor, whose name is kept; a doctor without.
    void aNurseNamesTheDoctorOfAContraindication()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        for (qsizetype i = 1; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.setIncluded(i, false);
        clinic.presenter.setAnswer(0, DoseAnswer::Contraindicated);
        QVERIFY(!clinic.presenter.canSave());
        QCOMPARE(clinic.presenter.openRow(), 0);
        clinic.presenter.setConsulted(0, u" Hugo van Loon "_s);
        QVERIFY2(clinic.presenter.canSave(), qPrintable(clinic.presenter.problemText(0)));
        QVERIFY(clinic.presenter.save({}));
        const auto entries = clinic.bench.store->entries({});
        QCOMPARE(entries->size(), 1);
        QVERIFY(entries->first().registration.remark.contains(u"Hugo van Loon"_s));
        domain::Account doctor = nurse();
        doctor.role = domain::Role::Physician;
        QVERIFY(clinic.bench.session.signInLocally(doctor));
        QVERIFY(clinic.bench.session.chooseOrganization(u"00004321"_s));
        domain::Patient other = clinic.baby();
        other.registerId = u"noor"_s;
        other.number = domain::PersonNumber(*ids::Bsn::parse(u"999998493"));
        clinic.presenter.open(other);
        clinic.answerBoth();
        for (qsizetype i = 1; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.setIncluded(i, false);
        clinic.presenter.setAnswer(0, DoseAnswer::Contraindicated);
        QVERIFY2(clinic.presenter.canSave(), qPrintable(clinic.presenter.problemText(0)));
    }

    void refusalsCanBeRecordedWithoutPermission()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.presenter.answer(Permission::Vaccinate, false, ConsentRole::Parent, u"M. Zandstra"_s,
                                ConsentManner::Spoken);
        QVERIFY(!clinic.presenter.canSave());
        for (qsizetype i = 0; i < clinic.presenter.rows().size(); ++i)
            clinic.presenter.setAnswer(i, DoseAnswer::Refused);
        QVERIFY(clinic.presenter.canSave());
    }

    void exactlyWhatIsSentIsShown()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        clinic.giveLots();
        QVERIFY(clinic.presenter.toBeSent().contains(u"999902593"_s));
        clinic.presenter.answer(Permission::Exchange, false, ConsentRole::Parent, u"M. Zandstra"_s,
                                ConsentManner::Spoken);
        const QString without = clinic.presenter.toBeSent();
        QVERIFY(without.contains(u"masked"_s));
        QVERIFY(without.contains(u"LOT0"_s));
        for (const QString &word : {u"999902593"_s, u"Zandstra"_s, u"Mila"_s})
            QVERIFY(!without.contains(word));
    }

    void theCertificateHasWhatTheRegisterLacks()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth(false);
        clinic.giveLots();
        clinic.presenter.save({});
        const QTemporaryDir folder;
        clinic.bench.prompts.folder = folder.path();
        clinic.papers.printCertificate(u"de"_s, false);
        QTRY_VERIFY(QFile::exists(folder.filePath(u"prikpost-certificate.pdf"_s)));
        QCOMPARE(clinic.printedIn, u"de"_s);
        // The one of another child is not replaced.
        clinic.papers.printCertificate(u"fr"_s, true);
        QTRY_VERIFY(QFile::exists(folder.filePath(u"prikpost-certificate-2.pdf"_s)));
        QFile first(folder.filePath(u"prikpost-certificate.pdf"_s));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), "%PDF certificate"_ba);
        QCOMPARE(first.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!clinic.printed.lines.isEmpty());
        QVERIFY(clinic.printed.lines.first().unsent);
        QVERIFY(clinic.presenter.retentionText().contains(
            QString::number(clinic.bench.store.clock.today().year() + 20)));
    }

    void theLetterGoesToTheOfficeOfTheRegion()
    {
        Clinic clinic;
        const QTemporaryDir folder;
        clinic.bench.prompts.folder = folder.path();
        clinic.presenter.open(clinic.baby()); // no postcode
        QVERIFY(!clinic.papers.knowsOffice());
        clinic.papers.printLetter(certificate::Requested::Cards, {});
        QCOMPARE(clinic.papers.notice().tone, ui::Token::Stop);
        clinic.papers.printLetter(certificate::Requested::Cards, u"Noord-Brabant"_s);
        const QString path = folder.filePath(u"prikpost-letter.pdf"_s);
        QTRY_VERIFY(QFile::exists(path));
        QFile letter(path);
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), "%PDF zuid"_ba);
    }

    // A draft, on paper and as data; nothing is sent, and nothing is written while it lacks what
    // cannot be left out.
    void aSideEffectIsDrafted()
    {
        Clinic clinic;
        const QTemporaryDir folder;
        clinic.bench.prompts.folder = folder.path();
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth(false);
        clinic.giveLots();
        clinic.presenter.save({});
        QCOMPARE(clinic.papers.vaccinationDays(), QList{clinic.presenter.today()});
        QVERIFY(clinic.papers.vaccinesOf(clinic.presenter.today()).contains(u"LOT0"_s));
        const auto queued = clinic.bench.store->entries({})->size();
        certificate::SideEffectReport typed;
        typed.reaction = u"fever"_s;
        clinic.papers.draftSideEffect(clinic.presenter.today(), typed);
        QCOMPARE(clinic.papers.notice().tone, ui::Token::Stop);
        typed.began = clinic.presenter.today().toString(Qt::ISODate);
        typed.outcome = u"recovered"_s;
        typed.hospital = false;
        clinic.papers.draftSideEffect(clinic.presenter.today(), typed);
        QTRY_COMPARE(clinic.papers.notice().tone, ui::Token::Ok);
        QCOMPARE(clinic.report.reporter, u"Iris Veldman"_s);
        QCOMPARE(clinic.report.vaccines.size(), queued);
        QFile data(folder.filePath(u"prikpost-side-effect.json"_s));
        QVERIFY(data.open(QIODevice::ReadOnly));
        const QByteArray json = data.readAll();
        QVERIFY(json.contains("fever") && !json.contains("Zandstra"));
        QVERIFY(QFile::exists(folder.filePath(u"prikpost-side-effect.pdf"_s)));
        QCOMPARE(clinic.bench.store->entries({})->size(), queued);
    }

    // Postponed to a day: it is due again on that day, and nothing leaves.
    void postponedHasANewDay()
    {
        Clinic clinic;
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth();
        const auto planned = clinic.presenter.rows().size();
        QVERIFY(planned > 1);
        for (qsizetype row = 1; row < planned; ++row)
            clinic.presenter.setIncluded(row, false);
        clinic.presenter.setAnswer(0, DoseAnswer::Postponed);
        QVERIFY(!clinic.presenter.canSave());
        clinic.presenter.setUntil(0, clinic.presenter.today().toString(Qt::ISODate));
        QVERIFY(!clinic.presenter.canSave()); // not a day to come
        const QDate later = clinic.presenter.today().addDays(14);
        clinic.presenter.setUntil(0, later.toString(Qt::ISODate));
        clinic.presenter.setPostponedFor(0, u"fever"_s);
        QVERIFY(clinic.presenter.canSave());
        clinic.presenter.save({});
        QCOMPARE(clinic.presenter.notice().tone, ui::Token::Ok);
        QVERIFY(clinic.bench.store->entries({})->isEmpty());
        const auto known = clinic.bench.services.forecasts.circumstances(clinic.baby());
        QVERIFY(known && !known->holdbacks.isEmpty());
        QCOMPARE(known->holdbacks.first().kind, domain::Holdback::Kind::Postponement);
        QCOMPARE(known->holdbacks.first().until, later);
        QCOMPARE(known->holdbacks.first().reason, u"fever"_s);
        QCOMPARE(known->holdbacks.first().by, u"Iris Veldman"_s);
        // It is no longer proposed today; what was left out stays left out.
        QCOMPARE(clinic.presenter.rows().size(), planned - 1);
        for (const ui::VisitRow &row : clinic.presenter.rows())
            QVERIFY(!row.included);
        clinic.bench.store.clock.advance(15 * 24 * 3600);
        clinic.presenter.close();
        clinic.presenter.open(clinic.baby());
        QCOMPARE(clinic.presenter.rows().size(), planned);
    }

    // As in the window, where the visit follows the record that follows the outbox: what was
    // postponed and what was left out of the visit do not get lost when the other doses are saved.
    void postponedAndLeftBesideWhatIsGiven()
    {
        Clinic clinic;
        const domain::Patient baby = clinic.baby();
        clinic.presenter.open(baby);
        QObject::connect(&clinic.bench.outbox, &services::OutboxService::changed, &clinic.presenter,
                         [&] { clinic.presenter.open(baby); });
        clinic.answerBoth();
        clinic.giveLots();
        const auto planned = clinic.presenter.rows().size();
        QVERIFY(planned > 2);
        const QDate later = clinic.presenter.today().addDays(14);
        clinic.presenter.setAnswer(0, DoseAnswer::Postponed);
        clinic.presenter.setUntil(0, later.toString(Qt::ISODate));
        clinic.presenter.setIncluded(planned - 1, false);
        const QString left = clinic.presenter.rows().last().draft.cnk;
        QSignalSpy otherChild(&clinic.presenter, &ClinicPresenter::personChanged);
        QVERIFY(clinic.presenter.save({}));
        QTest::qWait(50);
        QCOMPARE(clinic.bench.store->entries({})->size(), planned - 2);
        const auto known = clinic.bench.services.forecasts.circumstances(baby);
        QVERIFY(known && !known->holdbacks.isEmpty());
        QCOMPARE(known->holdbacks.first().until, later);
        QCOMPARE(clinic.presenter.rows().size(), 1);
        QCOMPARE(clinic.presenter.rows().first().draft.cnk, left);
        QVERIFY(!clinic.presenter.rows().first().included);
        QCOMPARE(otherChild.size(), 0);
    }

    // The record comes in while a lot is being typed: the lot stays.
    void typedStaysWhenTheRecordComesIn()
    {
        Clinic clinic;
        const domain::Patient baby = clinic.baby();
        clinic.presenter.open(baby);
        const auto planned = clinic.presenter.rows().size();
        QVERIFY(planned > 1);
        clinic.presenter.setLot(planned - 1, u"TYPED"_s);
        const QString typed = clinic.presenter.rows().last().draft.cnk;
        domain::RegisterHistory read;
        read.outcome = domain::HistoryOutcome::Complete;
        read.readAt = clinic.bench.store.clock.now();
        auto dose = UiBench::dose(u"old"_s, "2026-01-01", {});
        dose.occurrence.date = core::PartialDate::fromDate(clinic.presenter.today().addDays(-40));
        read.immunizations = {dose};
        QVERIFY(clinic.bench.store->keepHistory(baby, read));
        clinic.presenter.open(baby);
        bool isThere = false;
        for (const ui::VisitRow &row : clinic.presenter.rows())
            isThere = isThere || (row.draft.cnk == typed && row.draft.lot == u"TYPED"_s);
        QVERIFY(isThere);
    }

    // A reaction is about the newest doses, begins on a day between them and today, and replaces no
    // draft of another child.
    void theDraftIsOfTheRightDay()
    {
        Clinic clinic;
        const QTemporaryDir folder;
        clinic.bench.prompts.folder = folder.path();
        QFile taken(folder.filePath(u"prikpost-side-effect.json"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.close();
        clinic.presenter.open(clinic.baby());
        clinic.answerBoth(false);
        clinic.giveLots();
        clinic.presenter.save({});
        certificate::SideEffectReport typed;
        typed.reaction = u"fever"_s;
        typed.outcome = u"recovered"_s;
        const QDate today = clinic.presenter.today();
        for (const QString &never : {today.addDays(-1).toString(Qt::ISODate),
                                     today.addDays(1).toString(Qt::ISODate), u"yesterday"_s}) {
            typed.began = never;
            clinic.papers.draftSideEffect(today, typed);
            QCOMPARE(clinic.papers.notice().tone, ui::Token::Stop);
        }
        typed.began = today.toString(Qt::ISODate);
        clinic.papers.draftSideEffect(today, typed);
        QTRY_COMPARE(clinic.papers.notice().tone, ui::Token::Ok);
        QVERIFY(QFile::exists(folder.filePath(u"prikpost-side-effect-2.json"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"prikpost-side-effect-2.pdf"_s)));
        QCOMPARE(taken.size(), 0);
        QVERIFY(std::ranges::any_of(clinic.bench.store->accessLog().value(), [](const auto &line) {
            return line.action == u"paper"_s && line.reason == u"side effect"_s;
        }));
    }

    // ux 16 and 31: what was typed comes back with what is wrong with it; scanning goes on.
    void aWrongCardCanBeMended()
    {
        Clinic clinic;
        clinic.translator.use(u"en"_s);
        ui::DayListPresenter list(clinic.bench.services);
        ui::ClinicPage page(clinic.presenter, list, clinic.papers, clinic.theme);
        showFor(page, {1024, 600});
        QLineEdit *card = nullptr;
        QLineEdit *cohort = nullptr;
        for (QLineEdit *edit : page.findChildren<QLineEdit *>())
            if (edit->accessibleName().startsWith("Card"_L1))
                card = edit;
            else if (edit->accessibleName() == "Everybody born in"_L1)
                cohort = edit;
        QVERIFY(card && cohort);
        QTest::keyClicks(card, u"999902594"_s);
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE(list.notice().tone, ui::Token::Wait);
        QTRY_COMPARE(card->text(), u"999902594"_s);
        QCOMPARE(card->selectedText(), card->text()); // the next scan takes its place
        QVERIFY2(list.notice().what.contains(u"digits"_s), qPrintable(list.notice().what));
        QTest::keyClicks(cohort, u"August"_s);
        QTest::keyClick(cohort, Qt::Key_Return);
        QCOMPARE(cohort->text(), u"August"_s);
    }

    // What was typed of one child is not said of the next, and is there when it comes back.
    void typedOfOneChildStaysWithIt()
    {
        Clinic clinic;
        ui::DayListPresenter list(clinic.bench.services);
        ui::ClinicPage page(clinic.presenter, list, clinic.papers, clinic.theme);
        showFor(page, {1000, 700});
        domain::Patient noor = clinic.baby();
        noor.registerId = u"noor"_s;
        noor.number = domain::PersonNumber(*ids::Bsn::parse(u"999998493"));
        noor.family = u"Meijer"_s;
        clinic.presenter.open(clinic.baby());
        QLineEdit *by = nullptr;
        for (QLineEdit *edit : page.findChildren<QLineEdit *>())
            if (edit->accessibleName() == "Who answers"_L1 ||
                edit->accessibleName() == "Wie antwoordt"_L1)
                by = edit;
        QVERIFY(by);
        by->setText(u"M. Zandstra"_s);
        clinic.presenter.setLot(0, u"MILA1"_s);
        clinic.presenter.open(noor);
        QVERIFY(by->text().isEmpty());
        for (const ui::VisitRow &row : clinic.presenter.rows())
            QVERIFY(row.draft.lot.isEmpty());
        clinic.presenter.open(clinic.baby());
        QVERIFY(by->text().isEmpty());
        QCOMPARE(clinic.presenter.rows().first().draft.lot, u"MILA1"_s);
        // Another nurse gives under her own name, and begins anew.
        clinic.presenter.close();
        domain::Account other = nurse();
        other.subject = u"another"_s;
        other.practitioner.name = u"Another Nurse"_s;
        QVERIFY(clinic.bench.session.signInLocally(other));
        clinic.presenter.open(clinic.baby());
        QVERIFY(clinic.presenter.rows().first().draft.lot.isEmpty());
        QCOMPARE(clinic.presenter.rows().first().draft.performer->name, u"Another Nurse"_s);
    }

    // A name, Enter, and the space bar for each of the two questions; then the first dose.
    void twoPermissionsInThreeKeys()
    {
        Clinic clinic;
        clinic.translator.use(u"en"_s);
        ui::DayListPresenter list(clinic.bench.services);
        ui::ClinicPage page(clinic.presenter, list, clinic.papers, clinic.theme);
        showFor(page, {1024, 600});
        clinic.presenter.open(clinic.baby());
        for (QLineEdit *edit : page.findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Who answers"_s)
                edit->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"M. Zandstra"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(hasRing());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(hasRing());
        QCOMPARE(clinic.presenter.permission(Permission::Vaccinate).tone, ui::Token::Ok);
        // A double tap is one answer.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(clinic.presenter.permission(Permission::Exchange).open);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(hasRing());
        QCOMPARE(clinic.presenter.permission(Permission::Exchange).tone, ui::Token::Ok);
        // Enter leads from field to field and from dose to dose, and at last to the button.
        const auto doses = clinic.presenter.rows().size();
        for (qsizetype i = 0; i < doses; ++i) {
            QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Lot of "_s));
            QTest::keyClicks(QApplication::focusWidget(), u"LOT%1"_s.arg(i));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(clinic.presenter.rows().last().draft.lot, u"LOT%1"_s.arg(doses - 1));
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(clinic.bench.store->entries({})->size(), doses);
        // The next child: the packs that stand open are asked about, one key each.
        domain::Patient noor = clinic.baby();
        noor.registerId = u"noor"_s;
        noor.number = domain::PersonNumber(*ids::Bsn::parse(u"999998493"));
        clinic.presenter.open(noor);
        clinic.answerBoth();
        QCoreApplication::processEvents(); // the rows are shown
        QPushButton *stillRight = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (!stillRight && button->text() == u"Still right"_s && button->isVisible())
                stillRight = button;
        QVERIFY(stillRight);
        stillRight->setFocus();
        // Before that Ctrl+Enter saves nothing, says so, and leads to the first of them.
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clinic.bench.store->entries({})->size(), doses);
        QCOMPARE(clinic.presenter.notice().tone, ui::Token::Wait);
        QCOMPARE(QApplication::focusWidget(), stillRight);
        for (qsizetype i = 0; i < doses; ++i) {
            QTRY_VERIFY(hasRing());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QVERIFY(clinic.presenter.canSave());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(clinic.bench.store->entries({})->size(), 2 * doses);
    }

    void byKeyboardOnThePage()
    {
        Clinic clinic;
        clinic.translator.use(u"en"_s);
        ui::DayListPresenter list(clinic.bench.services);
        ui::ClinicPage page(clinic.presenter, list, clinic.papers, clinic.theme);
        showFor(page, {1024, 600});
        clinic.presenter.open(clinic.baby());
        for (QLineEdit *edit : page.findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Who answers"_s)
                QTest::keyClicks(edit, u"M. Zandstra"_s);
        const auto press = [&page](const QString &name) {
            for (QPushButton *button : page.findChildren<QPushButton *>())
                if (button->accessibleName().startsWith(name) && button->isVisible()) {
                    QTest::keyClick(button, Qt::Key_Space);
                    return true;
                }
            return false;
        };
        QVERIFY(press(u"Yes: May the vaccinations"_s));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(press(u"Yes: May the data"_s));
        QCOMPARE(clinic.presenter.permission(Permission::Vaccinate).tone, ui::Token::Ok);
        clinic.giveLots();
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!clinic.bench.store->entries({})->isEmpty());
        QVERIFY(page.minimumSizeHint().width() <= 1024);
        // Long texts have their height, in a wide window too.
        clinic.presenter.open(clinic.baby());
        page.resize(1500, 600);
        for (QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
    }
};

QTEST_MAIN(tst_ClinicPresenter)
#include "tst_ClinicPresenter.moc"
