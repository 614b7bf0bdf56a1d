// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownSession.h"

#include "services/ForecastService.h"
#include "services/SettingsService.h"
#include "store/CareStore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Answer;
using domain::Holdback;
using services::NoPlan;

namespace {

const QString snomed = u"http://snomed.info/sct"_s;

class Bench : public ServicesBench
{
public:
    Bench()
    {
        profile.jurisdiction = u"BE-VL"_s;
        if (!session.signInLocally(account()))
            qFatal("the bench could not sign in");
    }

    QTemporaryDir settingsFolder;
    services::SettingsService settings{settingsFolder.path()};
    QString more = store.folder() + u"/schedules"_s;
    services::ForecastService forecasts{*store,   session, catalogue,  profile,
                                        settings, more,    store.clock};

    // Born so many days before today.
    domain::Patient child(int days, const QString &family = u"Claes"_s) const
    {
        domain::Patient patient;
        patient.registerId = family;
        patient.source = u"bench"_s;
        patient.family = family;
        patient.given = {u"Mia"_s};
        patient.birthDate = core::PartialDate::fromDate(store.clock.today().addDays(-days));
        return patient;
    }

    static domain::Immunization dose(const QString &id, QDate day, const QString &code,
                                     const QString &cnk = {})
    {
        domain::Immunization dose;
        dose.id = id;
        dose.status = domain::ImmunizationStatus::Completed;
        dose.vaccineCodes = {{snomed, code, {}}};
        if (!cnk.isEmpty())
            dose.products = {{u"urn:cnk"_s, cnk, {}}};
        dose.occurrence.date = core::PartialDate::fromDate(day);
        return dose;
    }

    domain::History record(const domain::Patient &patient, const QList<domain::Immunization> &doses,
                           domain::HistoryOutcome outcome = domain::HistoryOutcome::Complete) const
    {
        domain::History history;
        history.patient = patient;
        history.outcome = outcome;
        history.readAt = store.clock.now();
        history.rows = domain::mergeHistory(doses, {}, store.clock.today(), patient.birthDate);
        return history;
    }

    void know(const domain::Patient &patient, const QList<domain::Immunization> &doses)
    {
        domain::RegisterHistory kept;
        kept.outcome = domain::HistoryOutcome::Complete;
        kept.immunizations = doses;
        kept.readAt = store.clock.now();
        QVERIFY(store->keepPatient(patient));
        QVERIFY(store->keepHistory(patient, kept));
    }

    services::DueList listed()
    {
        std::optional<core::Result<services::DueList>> answer;
        QObject context;
        forecasts.listDue(&context, [&](const auto &list) { answer = list; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000) || !*answer)
            return {};
        return **answer;
    }
};

QString status(const services::Plan &plan, const QString &series)
{
    const auto *found = plan.find(series);
    return found ? found->line.status : u"-"_s;
}

const services::PlanDose *doseIn(const services::Plan &plan, const QString &series)
{
    for (const services::PlanDose &dose : plan.doses)
        if (dose.series == series)
            return &dose;
    return nullptr;
}

const QString hexavalent = u"871895005"_s;
const QString mmr = u"871831003"_s;

} // namespace

class tst_ForecastService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBabyByItsRecord()
    {
        Bench bench;
        const auto today = bench.store.clock.today();
        const auto plan = bench.forecasts.plan(
            bench.record(bench.child(70), {bench.dose(u"a"_s, today.addDays(-14), hexavalent)}));
        QCOMPARE(plan.why, NoPlan::None);
        QCOMPARE(plan.source.id, u"be-vl-2024"_s);
        QVERIFY(!plan.source.sources.isEmpty());
        QCOMPARE(status(plan, u"DTP"_s), u"due-later"_s);
        QCOMPARE(plan.find(u"DTP"_s)->nextNumber, 2);
        QCOMPARE(status(plan, u"PNEU"_s), u"due"_s);
        QVERIFY(plan.find(u"PNEU"_s)->packs.size() > 1); // somebody chooses
        for (const domain::VaccineProduct &pack : plan.find(u"PNEU"_s)->packs)
            QCOMPARE(pack.atc.left(5), u"J07AL"_s);
        QCOMPARE(doseIn(plan, u"HIB"_s)->status, u"valid"_s);
    }

    // Too early, and by how much.
    void whyADoseDoesNotCount()
    {
        Bench bench;
        const auto today = bench.store.clock.today();
        const auto child = bench.child(400);
        const QDate birthday = child.birthDate->first().addYears(1);
        const auto plan = bench.forecasts.plan(
            bench.record(child, {bench.dose(u"a"_s, birthday.addDays(-3), mmr)}));
        QVERIFY(birthday < today);
        const auto *dose = doseIn(plan, u"MMR"_s);
        QCOMPARE(dose->status, u"invalid"_s);
        QCOMPARE(dose->reasons, QStringList{u"TOO_YOUNG"_s});
        QCOMPARE(dose->days, QList<qint64>{3});
    }

    // A register may tell the vaccine only; whoever gave the dose here knows the pack. Its word is
    // not taken for a record that now says another vaccine.
    void whatWasGivenHereIsKnownByItsPack()
    {
        Bench bench;
        const auto child = bench.child(3000);
        domain::History history = bench.record(
            child, {bench.dose(u"a"_s, bench.store.clock.today().addDays(-900), u"871878002"_s)});
        domain::OutboxEntry entry;
        entry.state = domain::OutboxState::Accepted;
        for (const domain::VaccineProduct &pack : bench.catalogue.catalogue().products())
            if (pack.vaccineCode.code == "871878002"_L1)
                entry.registration.product = pack;
        QVERIFY(entry.registration.product);
        entry.registration.vaccineCode = entry.registration.product->vaccineCode;
        history.rows.first().entry = entry;
        QVERIFY(doseIn(bench.forecasts.plan(history), u"DTP"_s)->status != u"unjudged"_s);

        history.rows.first().entry->registration.vaccineCode.code = u"1"_s;
        QCOMPARE(doseIn(bench.forecasts.plan(history), u"DTP"_s)->status, u"unjudged"_s);
    }

    // One code for vaccines of two kinds: only the pack says which it was.
    void aProductIsNeverGuessed()
    {
        Bench bench;
        const auto today = bench.store.clock.today();
        const QString quadrivalent = u"871878002"_s; // of Infanrix IPV and of Boostrix Polio
        const auto child = bench.child(3000);
        const auto byCode = bench.forecasts.plan(
            bench.record(child, {bench.dose(u"a"_s, today.addDays(-900), quadrivalent)}));
        QCOMPARE(doseIn(byCode, u"DTP"_s)->status, u"unjudged"_s);
        QVERIFY(byCode.find(u"DTP"_s)->uncertain);
        QVERIFY(!byCode.find(u"MMR"_s)->uncertain);

        QString cnk;
        for (const auto &pack : bench.catalogue.catalogue().products())
            if (pack.brand == "Boostrix Polio"_L1)
                cnk = pack.cnk.value();
        const auto byPack = bench.forecasts.plan(
            bench.record(child, {bench.dose(u"a"_s, today.addDays(-900), quadrivalent, cnk)}));
        QCOMPARE(doseIn(byPack, u"DTP"_s)->status, u"invalid"_s);
        QCOMPARE(doseIn(byPack, u"DTP"_s)->reasons, QStringList{u"BOOSTER_ONLY_PRODUCT"_s});
        QVERIFY(!byPack.find(u"DTP"_s)->uncertain);
    }

    void whatCannotBeTold()
    {
        Bench bench;
        const auto ask = [&](const domain::Patient &patient, domain::HistoryOutcome outcome) {
            return bench.forecasts.plan(bench.record(patient, {}, outcome)).why;
        };
        using enum domain::HistoryOutcome;
        domain::Patient child = bench.child(100);
        QCOMPARE(ask(child, Complete), NoPlan::None);
        QCOMPARE(ask(child, OfflineCopy), NoPlan::None);
        QCOMPARE(ask(child, NotAsked), NoPlan::NotRead);
        QCOMPARE(ask(child, NoAccess), NoPlan::NoAccess);
        QCOMPARE(ask(child, Incomplete), NoPlan::NotWhole);
        QCOMPARE(ask(child, Unreadable), NoPlan::NotWhole);
        child.isDeceased = true;
        QCOMPARE(ask(child, Complete), NoPlan::Deceased);
        child.isDeceased = false;
        child.birthDate = core::PartialDate::fromIso(u"2024");
        QCOMPARE(ask(child, Complete), NoPlan::NoBirthDate);
    }

    // fault 51: old data say of when they are; without a programme nothing is said at all
    void whichProgrammeAndHowOld()
    {
        Bench bench;
        const auto plan = bench.forecasts.plan(bench.record(bench.child(100), {}));
        QVERIFY(plan.source.old); // in force since July 2023
        const auto then =
            bench.forecasts.plan(bench.record(bench.child(2000), {}), QDate(2023, 8, 1));
        QVERIFY(!then.source.old);
        QCOMPARE(then.asOf, QDate(2023, 8, 1));
        const auto before =
            bench.forecasts.plan(bench.record(bench.child(20000), {}), QDate(2018, 1, 1));
        QCOMPARE(before.why, NoPlan::NoProgramme);
        QVERIFY(before.series.isEmpty());

        QVERIFY(bench.settings.setJurisdiction(u"NL"_s));
        QCOMPARE(bench.forecasts.plan(bench.record(bench.child(100), {})).source.id,
                 u"nl-rvp-2025"_s);
        QVERIFY(bench.settings.setJurisdiction(u"FR"_s));
        QCOMPARE(bench.forecasts.plan(bench.record(bench.child(100), {})).why, NoPlan::NoProgramme);
    }

    // A bad file beside the shipped ones is told and does no harm.
    void aBadProgrammeFile()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.more));
        QFile file(bench.more + u"/bad.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") > 0);
        file.close();
        QVERIFY(bench.forecasts.dataError());
        QVERIFY(bench.forecasts.dataError()->detail.startsWith(u"bad.json: "_s));
        QCOMPARE(bench.forecasts.plan(bench.record(bench.child(100), {})).why, NoPlan::None);
    }

    void circumstancesAreKept()
    {
        Bench bench;
        const auto child = bench.child(100);
        domain::Circumstances known;
        known.maternalPertussis = Answer::Yes;
        known.maternalPertussisOn = child.birthDate->first().addDays(-60);
        known.motherCarriesHepatitisB = Answer::No;
        known.gestationDays = 266;
        Holdback holdback;
        holdback.target = u"MMR"_s;
        holdback.reason = u"Secretreason"_s;
        known.holdbacks = {holdback};
        QVERIFY(bench.forecasts.record(child, known));
        bench.store.reopen();
        const auto read = bench.store->care().circumstances(child);
        QVERIFY(read);
        QCOMPARE(read->gestationDays, std::optional(266));
        QCOMPARE(read->maternalPertussisOn, known.maternalPertussisOn);
        QCOMPARE(read->motherCarriesHepatitisB, Answer::No);
        QCOMPARE(read->holdbacks.size(), 1);
        QCOMPARE(read->holdbacks.first().reason, u"Secretreason"_s);
        QCOMPARE(read->holdbacks.first().by, u"Dr. An Peeters"_s);
        QCOMPARE(read->by, u"Dr. An Peeters"_s);
        // fault 65: nothing of it in clear on disk
        for (const QString &name :
             QDir(bench.store.folder()).entryList({u"prikpost.sqlite*"_s}, QDir::Files)) {
            QFile file(bench.store.folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Secretreason"));
        }
        // Once the number is known they are still those of the same person, and of no namesake.
        domain::Patient numbered = child;
        numbered.number = domain::PersonNumber(bench.insz());
        QCOMPARE(bench.store->care().circumstances(numbered)->gestationDays, std::optional(266));
        domain::Patient namesake = child;
        namesake.registerId = u"another"_s;
        QVERIFY(bench.store->care().circumstances(namesake)->isEmpty());
    }

    void whatCannotBeIsRefused()
    {
        Bench bench;
        const auto child = bench.child(100);
        const QDate today = bench.store.clock.today();
        const auto refused = [&](const domain::Circumstances &circumstances) {
            const auto done = bench.forecasts.record(child, circumstances);
            return done ? QString() : done.error().detail;
        };
        domain::Circumstances wrong;
        wrong.gestationDays = 40;
        QCOMPARE(refused(wrong), u"gestation"_s);
        wrong = {};
        wrong.lastMenstruation = today.addDays(1);
        QCOMPARE(refused(wrong), u"lastMenstruation"_s);
        wrong = {};
        wrong.course = u"4+1"_s;
        QCOMPARE(refused(wrong), u"course"_s);
        wrong = {};
        wrong.holdbacks = {{Holdback::Kind::Contraindication, u"MRM"_s, {}, {}, {}, {}, {}}};
        QCOMPARE(refused(wrong), u"target"_s);
        wrong.holdbacks = {{Holdback::Kind::Postponement, u"MMR"_s, today, {}, {}, {}, {}}};
        QCOMPARE(refused(wrong), u"until"_s);
        wrong.holdbacks = {{Holdback::Kind::Objection, u"ALL"_s, today, today, {}, {}, {}}};
        QCOMPARE(refused(wrong), u"until"_s);
        QVERIFY(bench.forecasts.circumstances(child)->isEmpty());
    }

    // fault 50: what was recorded here overrules a plan that comes from elsewhere
    void notToday()
    {
        Bench bench;
        const auto child = bench.child(500);
        const QDate today = bench.store.clock.today();
        domain::Circumstances known;
        known.holdbacks = {
            {Holdback::Kind::Contraindication, u"LIVE"_s, today, {}, u"leukaemia"_s, {}, {}},
            {Holdback::Kind::Postponement, u"PNEU"_s, today, today.addDays(7), u"fever"_s, {}, {}},
            {Holdback::Kind::Objection, u"MEN"_s, today.addDays(-9), today, {}, {}, {}}}; // over
        QVERIFY(bench.forecasts.record(child, known));
        const auto plan = bench.forecasts.plan(bench.record(child, {}));
        QCOMPARE(status(plan, u"MMR"_s), u"contraindicated"_s);
        QCOMPARE(plan.find(u"MMR"_s)->notToday->reason, u"leukaemia"_s);
        QVERIFY(!plan.find(u"MMR"_s)->fromRegister);
        QCOMPARE(status(plan, u"PNEU"_s), u"contraindicated"_s);
        QCOMPARE(plan.find(u"PNEU"_s)->line.earliest, today.addDays(7));
        QCOMPARE(status(plan, u"MEN"_s), u"due"_s);
        // Nothing that holds what is contraindicated is offered for something else.
        known.holdbacks = {
            {Holdback::Kind::Contraindication, u"HBV"_s, today, {}, u"reaction"_s, {}, {}}};
        const auto baby = bench.child(60, u"Baby"_s);
        const auto usual = bench.forecasts.plan(bench.record(baby, {}));
        QCOMPARE(usual.find(u"DTP"_s)->packs.first().atc, u"J07CA09"_s); // covers most of the due
        QVERIFY(bench.forecasts.record(baby, known));
        const auto without = bench.forecasts.plan(bench.record(baby, {}));
        QVERIFY(!without.find(u"DTP"_s)->packs.isEmpty());
        for (const auto &pack : without.find(u"DTP"_s)->packs)
            QVERIFY(pack.atc != "J07CA09"_L1);

        const auto cards = services::overlaid({u"MMR"_s, u"DTP"_s, u"PNEU"_s, u"UNKNOWN"_s}, plan);
        QCOMPARE(cards.size(), 4);
        QCOMPARE(cards.at(0).notToday->reason, u"leukaemia"_s);
        QVERIFY(!cards.at(1).notToday);
        QCOMPARE(cards.at(2).notToday->reason, u"fever"_s);
        QVERIFY(!cards.at(3).notToday);
    }

    void whatTheRegisterSaysWasNotGiven()
    {
        Bench bench;
        const auto child = bench.child(600);
        const QDate today = bench.store.clock.today();
        auto refused = bench.dose(u"a"_s, today.addDays(-30), mmr);
        refused.status = domain::ImmunizationStatus::NotDone;
        refused.statusReason = {{}, u"PATOBJ"_s, {}};
        auto plan = bench.forecasts.plan(bench.record(child, {refused}));
        QCOMPARE(status(plan, u"MMR"_s), u"refused"_s);
        QVERIFY(plan.find(u"MMR"_s)->fromRegister);
        QCOMPARE(plan.find(u"MMR"_s)->notToday->kind, Holdback::Kind::Objection);
        QCOMPARE(doseIn(plan, u"MMR"_s)->status, u"not-given"_s);

        // Given after all.
        const auto later = bench.dose(u"b"_s, today.addDays(-5), mmr);
        plan = bench.forecasts.plan(bench.record(child, {refused, later}));
        QCOMPARE(status(plan, u"MMR"_s), u"due-later"_s);
        QVERIFY(!plan.find(u"MMR"_s)->notToday);

        // Out of stock stands against nothing.
        refused.statusReason = {{}, u"OSTOCK"_s, {}};
        plan = bench.forecasts.plan(bench.record(child, {refused}));
        QCOMPARE(status(plan, u"MMR"_s), u"overdue"_s);
        refused.statusReason = {{}, u"ALLERGY"_s, {}};
        plan = bench.forecasts.plan(bench.record(child, {refused}));
        QCOMPARE(status(plan, u"MMR"_s), u"contraindicated"_s);
        refused.statusReason = {{}, u"IMMUNE"_s, {}};
        plan = bench.forecasts.plan(bench.record(child, {refused}));
        QCOMPARE(plan.find(u"MMR"_s)->line.reason, u"IMMUNE"_s);
    }

    // What a person did here counts at once; what was taken back does not count any more.
    void theOutboxCounts()
    {
        Bench bench;
        const auto jan = bench.jan();
        auto draft = bench.ServicesBench::dose("2026-11-20");
        const auto saved = bench.registrations.save(draft);
        QVERIFY(saved && saved->entry);
        const auto rows = bench.records.local(jan).rows;
        QCOMPARE(rows.size(), 1);
        domain::History history = bench.record(jan, {});
        history.rows = rows;
        const auto with = bench.forecasts.plan(history);
        QVERIFY(!with.doses.isEmpty());
        QVERIFY(bench.registrations.withdraw(rows.first(), jan, u"wrong person"_s));
        history.rows = bench.records.local(jan).rows;
        QVERIFY(bench.forecasts.plan(history).doses.isEmpty());
    }

    void whoIsDue()
    {
        Bench bench;
        const QDate today = bench.store.clock.today();
        bench.know(bench.child(70, u"Aerts"_s),
                   {bench.dose(u"a"_s, today.addDays(-14), hexavalent)});
        bench.know(bench.child(500, u"=cmd()"_s), {});
        QVERIFY(bench.store->keepPatient(bench.child(80, u"Zonder"_s))); // never read
        domain::Patient dead = bench.child(90, u"Dood"_s);
        dead.isDeceased = true;
        bench.know(dead, {});
        const auto list = bench.listed();
        QCOMPARE(list.people, 4);
        QCOMPARE(list.source.id, u"be-vl-2024"_s);
        QCOMPARE(list.untold.size(), 1);
        QCOMPARE(list.untold.first().patient.family, u"Zonder"_s);
        QCOMPARE(list.untold.first().why, NoPlan::NotRead);
        QVERIFY(list.counts.value(u"MMR"_s).overdue == 1 && list.counts.value(u"MMR"_s).due == 0);
        QCOMPARE(list.counts.value(u"PNEU"_s).due + list.counts.value(u"PNEU"_s).overdue, 2);
        int total = 0;
        for (const auto &count : list.counts)
            total += count.due + count.overdue;
        QCOMPARE(total, list.rows.size());
        for (const auto &row : list.rows)
            QVERIFY(row.patient.family != "Dood"_L1);

        // fault 57
        const services::DueWords words{
            .head = {u"family"_s, u"given"_s, u"born"_s, u"number"_s, u"series"_s, u"dose"_s,
                     u"status"_s, u"recommended"_s, u"overdue"_s, u"latest"_s},
            .due = u"due"_s,
            .overdue = u"overdue"_s,
            .series = [](const QString &id) { return id; },
            .untold = [](NoPlan why) { return QString(services::name(why)); }};
        const QByteArray csv = services::dueCsv(list.rows, list.untold, words);
        QVERIFY(csv.contains("'=cmd()"));
        QVERIFY(!csv.contains("\n=cmd()"));
        QVERIFY(csv.contains("not-read"));
        QCOMPARE(csv.count('\n'), list.rows.size() + list.untold.size() + 1);
    }

    void onlyTheSignedInSeeWhoIsDue()
    {
        Bench bench;
        bench.know(bench.child(100, u"Zegers"_s), {});
        const KnownSession nobody(bench);
        services::ForecastService forecasts{*bench.store,     nobody.session, bench.catalogue,
                                            bench.profile,    bench.settings, {},
                                            bench.store.clock};
        std::optional<core::ErrorCode> refused;
        QObject context;
        forecasts.listDue(&context, [&](const auto &list) { refused = list.error().code; });
        QTRY_COMPARE(refused, core::ErrorCode::NotSignedIn);
    }

    // Nobody waits for a list that is not wanted any more.
    void aListThatIsNotWanted()
    {
        Bench bench;
        for (int i = 0; i < 300; ++i)
            bench.know(bench.child(100 + i, u"P%1"_s.arg(i)), {});
        bool answered = false;
        {
            QObject context;
            bench.forecasts.listDue(&context, [&](const auto &) { answered = true; });
        }
        QCOMPARE(bench.listed().people, 300);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(tst_ForecastService)
#include "tst_ForecastService.moc"
