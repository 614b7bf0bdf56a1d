// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueLoader.h"
#include "domain/DraftValidator.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using core::PartialDate;
using domain::RegistrationDraft;
using domain::RegistrationKind;

namespace {

const QDate c_today(2026, 11, 24);
const QString c_boostrix = u"1734094"_s;  // IM, orderable
const QString c_flu2025 = u"4889275"_s;   // IM SC, orderable, 2025-2026
const QString c_engerixJr = u"1035849"_s; // IM SC, not orderable
const QString c_rotarix = u"2663532"_s;   // oral

using Change = std::function<void(RegistrationDraft &)>;

domain::Occurrence on(const QString &iso)
{
    return {PartialDate::fromIso(iso), std::nullopt, {}};
}

domain::Occurrence words(const QString &text)
{
    return {std::nullopt, std::nullopt, text};
}

domain::Patient person()
{
    domain::Patient patient;
    patient.number = ids::Insz::parse(u"80031599760", c_today).value();
    patient.family = u"Janssens"_s;
    patient.given = QStringList{u"Jan"_s};
    patient.birthDate = PartialDate::fromIso(u"1980-03-15");
    patient.source = u"test"_s;
    return patient;
}

domain::Practitioner doctor()
{
    return {u"Dr. Test"_s, ids::NihdiNumber::parse(u"19999816004").value(), std::nullopt};
}

RegistrationDraft given()
{
    RegistrationDraft draft;
    draft.patient = person();
    draft.performer = doctor();
    draft.freeStock = true;
    draft.occurrence = on(u"2026-11-24"_s);
    draft.cnk = c_boostrix;
    draft.dose = u"1"_s;
    draft.lot = u"AC37B123"_s;
    return draft;
}

RegistrationDraft historical()
{
    RegistrationDraft draft;
    draft.kind = RegistrationKind::Historical;
    draft.patient = person();
    draft.occurrence = on(u"2011"_s);
    draft.vaccineCode = u"871875004"_s;
    draft.proof = u"Yellow booklet"_s;
    return draft;
}

RegistrationDraft notGiven()
{
    RegistrationDraft draft;
    draft.kind = RegistrationKind::NotGiven;
    draft.patient = person();
    draft.performer = doctor();
    draft.occurrence = on(u"2026-11-24"_s);
    draft.vaccineCode = u"871875004"_s;
    draft.notGivenReason = u"PATOBJ"_s;
    return draft;
}

// "field code" with "!" for blocking, "?" for a warning, "." for a note.
QStringList told(const domain::Problems &problems)
{
    QStringList result;
    for (const auto &problem : problems) {
        const QChar mark = problem.severity == domain::Severity::Blocking  ? u'!'
                           : problem.severity == domain::Severity::Warning ? u'?'
                                                                           : u'.';
        result.append(domain::name(problem.field) + u' ' + domain::name(problem.code) + mark);
    }
    return result;
}

void row(const char *name, RegistrationDraft draft, const Change &change,
         const QStringList &expected)
{
    change(draft);
    QTest::newRow(name) << draft << expected;
}

void nothing(RegistrationDraft &) {}

} // namespace

class tst_DraftValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto sets = catalogue::loadValueSets(u"be"_s);
        QVERIFY(sets);
        m_sets = *sets;
        auto loaded = catalogue::loadProducts({}, m_sets);
        QVERIFY(loaded);
        m_catalogue = loaded->catalogue;
    }

    void rules_data()
    {
        QTest::addColumn<RegistrationDraft>("draft");
        QTest::addColumn<QStringList>("expected");
        wholeForms();
        patients();
        performers();
        freeStock();
        dates();
        products();
        doses();
        lots();
        routes();
        places();
        reasons();
        texts();
        notGivenHasNone();
    }
    void rules()
    {
        QFETCH(RegistrationDraft, draft);
        QTEST(told(validator().check(draft, c_today)), "expected");
    }

    void toRegistration()
    {
        RegistrationDraft draft = given();
        draft.dose = u"0,5"_s;
        draft.lot = u"  ab12 "_s;
        draft.expiry = u"2027-02"_s;
        draft.route = u"IM"_s;
        draft.site = u"35259002"_s;
        draft.side = u"left"_s;
        draft.prophylaxis = u"pre"_s;
        draft.place = u"abroad"_s;
        draft.country = u"nl"_s;
        draft.remark = u" seen with mother "_s;
        const domain::Registration registration = validator().toRegistration(draft);
        QCOMPARE(registration.dose, u"0.5"_s);
        QCOMPARE(registration.lot, u"ab12"_s);
        QCOMPARE(registration.expiry, std::optional(QDate(2027, 2, 28)));
        QCOMPARE(registration.product->cnk.value(), c_boostrix);
        QCOMPARE(registration.vaccineCode.code, u"871875004"_s);
        QVERIFY(!registration.vaccineCode.display.isEmpty());
        QCOMPARE(registration.route.display, u"Intramuscular"_s);
        QCOMPARE(registration.site.system, u"http://snomed.info/sct"_s);
        QCOMPARE(registration.side, std::optional(domain::Side::Left));
        QCOMPARE(registration.prophylaxis.code, u"1137457009"_s);
        QCOMPARE(registration.country, u"NL"_s);
        QCOMPARE(registration.remark, u"seen with mother"_s);
    }

    void typedProductIsOtherWithItsText()
    {
        RegistrationDraft draft = given();
        draft.cnk.clear();
        draft.productText = u" Newvax "_s;
        const domain::Registration registration = validator().toRegistration(draft);
        QVERIFY(!registration.product);
        QCOMPARE(registration.vaccineCode.code, u"other"_s);
        QCOMPARE(registration.vaccineText, u"Newvax"_s);
    }

    // Nothing was taken from a pack, so no pack is told.
    void notGivenKeepsTheVaccineOnly()
    {
        RegistrationDraft draft = notGiven();
        draft.vaccineCode.clear();
        draft.cnk = c_boostrix;
        const domain::Registration registration = validator().toRegistration(draft);
        QVERIFY(!registration.product);
        QCOMPARE(registration.vaccineCode.code, u"871875004"_s);
        QCOMPARE(registration.notGivenReason.system,
                 u"http://terminology.hl7.org/CodeSystem/v3-ActReason"_s);
    }

    void draftAndBack_data()
    {
        QTest::addColumn<RegistrationDraft>("draft");
        QTest::newRow("given") << given();
        RegistrationDraft full = given();
        full.organization = domain::Organization{
            u"94999820"_s, u"Practice"_s, ids::NihdiNumber::parse(u"94999820").value(), {}};
        full.expiry = u"2027-02-28"_s;
        full.route = u"IM"_s;
        full.site = u"35259002"_s;
        full.side = u"right"_s;
        full.prophylaxis = u"409516001"_s;
        full.place = u"workplace"_s;
        full.remark = u"one\n\ntwo"_s;
        full.acceptedWarnings = u"asked twice"_s;
        QTest::newRow("all fields") << full;
        RegistrationDraft old = historical();
        old.occurrence = words(u"summer 2011"_s);
        old.confirmation = u"confirmed"_s;
        old.proof = u"Booklet\npage 2"_s;
        old.remark = u"read\n\nwith mother"_s;
        old.country = u"MA"_s;
        old.place = u"abroad"_s;
        QTest::newRow("historical") << old;
        RegistrationDraft typed = historical();
        typed.vaccineCode = u"other"_s;
        typed.productText = u"Newvax"_s;
        QTest::newRow("typed product") << typed;
        QTest::newRow("not given") << notGiven();
    }
    void draftAndBack()
    {
        QFETCH(RegistrationDraft, draft);
        const auto registration = validator().toRegistration(draft);
        QVERIFY(!domain::hasBlocking(validator().check(draft, c_today)));
        QCOMPARE(domain::DraftValidator::toDraft(registration), draft);
    }

    void problemsCarryWhatTheTextNeeds()
    {
        RegistrationDraft draft = given();
        draft.occurrence = on(u"1980-03-14"_s);
        draft.dose = u"2"_s;
        draft.remark = QString(1001, u'x');
        const auto problems = validator().check(draft, c_today);
        const auto argument = [&](domain::ProblemCode code) {
            for (const auto &problem : problems)
                if (problem.code == code)
                    return problem.arguments.value(0);
            return u"none"_s;
        };
        QCOMPARE(argument(domain::ProblemCode::DateBeforeBirth), u"1980-03-15"_s);
        QCOMPARE(argument(domain::ProblemCode::DoseUnusual), u"1"_s);
        QCOMPARE(argument(domain::ProblemCode::TextTooLong), u"1000"_s);
    }

private:
    [[nodiscard]] domain::DraftValidator validator() const { return {m_catalogue, m_sets}; }

    void wholeForms()
    {
        row("given", given(), nothing, {});
        row("historical", historical(), nothing, {});
        row("not given", notGiven(), nothing, {});
        row("empty", {}, nothing,
            {u"patient missing!"_s, u"performer missing!"_s, u"freeStock missing!"_s,
             u"date missing!"_s, u"product missing!"_s, u"dose missing!"_s, u"lot lot-missing."_s});
        RegistrationDraft empty;
        empty.kind = RegistrationKind::Historical;
        row("empty historical", empty, nothing,
            {u"patient missing!"_s, u"date missing!"_s, u"vaccine missing!"_s,
             u"proof missing!"_s});
        empty.kind = RegistrationKind::NotGiven;
        row("empty not given", empty, nothing,
            {u"patient missing!"_s, u"date missing!"_s, u"vaccine missing!"_s,
             u"notGivenReason missing!"_s});
    }

    void patients()
    {
        const auto with = [](const char *name, const std::function<void(domain::Patient &)> &change,
                             const QStringList &expected) {
            row(
                name, given(), [&](RegistrationDraft &d) { change(*d.patient); }, expected);
        };
        using domain::Patient;
        with("number only",
             [](Patient &p) {
                 Patient known;
                 known.number = p.number;
                 p = known;
             },
             {});
        with("name and birth date", [](Patient &p) { p.number.reset(); }, {});
        with("name only",
             [](Patient &p) {
                 p.number.reset();
                 p.birthDate.reset();
             },
             {u"patient patient-incomplete!"_s});
        with("blank name",
             [](Patient &p) {
                 p.number.reset();
                 p.family = u"  "_s;
             },
             {u"patient patient-incomplete!"_s});
        with("number and date disagree",
             [](Patient &p) { p.birthDate = PartialDate::fromIso(u"1980-03-16"); },
             {u"patient patient-number-birth-date?"_s});
        with("number and partial date agree",
             [](Patient &p) { p.birthDate = PartialDate::fromIso(u"1980"); }, {});
        with("born tomorrow",
             [](Patient &p) {
                 p.number.reset();
                 p.birthDate = PartialDate::fromIso(u"2026-11-25");
             },
             {u"patient date-in-future!"_s, u"date date-before-birth!"_s});
        with("born in 1899",
             [](Patient &p) {
                 p.number.reset();
                 p.birthDate = PartialDate::fromIso(u"1899-12-31");
             },
             {u"patient date-before-1900?"_s});
        with("control character", [](Patient &p) { p.family = u"Jans\u0007sens"_s; },
             {u"patient text-control-characters!"_s});
        with("fault 59: letters of every kind",
             [](Patient &p) { p.family = u"Ñandú-O’Neill בן 👶🏽"_s; }, {});
        with("very long name", [](Patient &p) { p.family = QString(251, u'x'); },
             {u"patient text-too-long!"_s});
        const auto typed = [&](const char *name, const QString &code, const QStringList &expected) {
            with(
                name,
                [&](Patient &p) {
                    p.source.clear();
                    p.postalCode = code;
                },
                expected);
        };
        typed("Belgian postal code", u"1000"_s, {});
        typed("Dutch postal code", u"4500 AB"_s, {});
        typed("postal code with zero", u"0999"_s, {u"patient postal-code?"_s});
        typed("five digits", u"59000"_s, {u"patient postal-code?"_s});
        with("postal code of the register", [](Patient &p) { p.postalCode = u"59000"_s; }, {});
        with("died, unknown when", [](Patient &p) { p.isDeceased = true; },
             {u"patient patient-deceased?"_s});
        with("died later",
             [](Patient &p) {
                 p.isDeceased = true;
                 p.deceased = PartialDate::fromIso(u"2026-11-24");
             },
             {u"patient patient-deceased."_s});
        with("died before",
             [](Patient &p) {
                 p.isDeceased = true;
                 p.deceased = PartialDate::fromIso(u"2026-11-23");
             },
             {u"patient patient-deceased."_s, u"date date-after-death!"_s});
        with("died this year",
             [](Patient &p) {
                 p.isDeceased = true;
                 p.deceased = PartialDate::fromIso(u"2026");
             },
             {u"patient patient-deceased."_s});
    }

    void performers()
    {
        const auto with = [](const char *name, const QString &nihdi, const QStringList &expected) {
            row(
                name, given(),
                [&](RegistrationDraft &d) {
                    d.performer->nihdi = ids::NihdiNumber::parse(nihdi).value();
                },
                expected);
        };
        with("modulo 97", u"19999816004"_s, {});
        with("modulo 89", u"49999705000"_s, {});
        with("modulo 83", u"19999832004"_s, {u"performer check-digit."_s});
        with("no modulo", u"19999817004"_s, {u"performer check-digit?"_s});
        row("nurse by INSZ", given(),
            [](RegistrationDraft &d) {
                d.performer->nihdi.reset();
                d.performer->insz = ids::Insz::parse(u"59010199725", c_today).value();
            },
            {});
        row("the organisation gives nothing", given(),
            [](RegistrationDraft &d) {
                d.organization = domain::Organization{
                    u"94999820"_s, u"De Linde"_s, *ids::NihdiNumber::parse(u"94999820"), {}};
                d.performer->nihdi = d.organization->nihdi;
            },
            {u"performer not-allowed-here!"_s});
        row("performer without a number", given(),
            [](RegistrationDraft &d) { d.performer->nihdi.reset(); }, {u"performer missing!"_s});
        row("organisation number", given(),
            [](RegistrationDraft &d) {
                d.organization = domain::Organization{};
                d.organization->nihdi = ids::NihdiNumber::parse(u"19999817").value();
            },
            {u"organization check-digit?"_s});
    }

    void freeStock()
    {
        row("not from the free stock", given(), [](RegistrationDraft &d) { d.freeStock = false; },
            {});
        row("not answered", given(), [](RegistrationDraft &d) { d.freeStock.reset(); },
            {u"freeStock missing!"_s});
        row("not orderable from the free stock", given(),
            [](RegistrationDraft &d) { d.cnk = c_engerixJr; },
            {u"freeStock product-orderable-not-free-stock?"_s});
        row("historical from the free stock", historical(),
            [](RegistrationDraft &d) { d.freeStock = true; }, {});
        row("not given from the free stock", notGiven(),
            [](RegistrationDraft &d) { d.freeStock = true; }, {u"freeStock not-allowed-here!"_s});
    }

    void dates()
    {
        const auto with = [](const char *name, const RegistrationDraft &draft,
                             const domain::Occurrence &when, const QStringList &expected) {
            row(
                name, draft, [&](RegistrationDraft &d) { d.occurrence = when; }, expected);
        };
        with("fault 44: tomorrow", given(), on(u"2026-11-25"_s), {u"date date-in-future!"_s});
        with("on the day of birth", given(), on(u"1980-03-15"_s), {u"date date-long-ago?"_s});
        with("fault 44: before birth", given(), on(u"1980-03-14"_s),
             {u"date date-long-ago?"_s, u"date date-before-birth!"_s});
        with("a year ago", given(), on(u"2025-11-24"_s), {});
        with("a year and a day ago", given(), on(u"2025-11-23"_s), {u"date date-long-ago?"_s});
        with("month only", given(), on(u"2026-11"_s), {u"date date-not-full!"_s});
        with("words", given(), words(u"last week"_s), {u"date not-a-date!"_s});
        with("blank words", given(), words(u"  "_s), {u"date missing!"_s});
        with("before 1900", historical(), on(u"1899"_s),
             {u"date date-before-1900!"_s, u"date date-before-birth!"_s});
        with("this year", historical(), on(u"2026"_s), {});
        with("next year", historical(), on(u"2027"_s), {u"date date-in-future!"_s});
        with("this month", historical(), on(u"2026-11"_s), {});
        with("next month", historical(), on(u"2026-12"_s), {u"date date-in-future!"_s});
        with("year of birth", historical(), on(u"1980"_s), {});
        with("month of birth", historical(), on(u"1980-03"_s), {});
        with("month before birth", historical(), on(u"1980-02"_s), {u"date date-before-birth!"_s});
        with("historical words", historical(), words(u"summer 2011"_s), {});
        with("historical many words", historical(), words(QString(101, u'x')),
             {u"date text-too-long!"_s});
        with("historical lines", historical(), words(u"summer\n2011"_s),
             {u"date text-control-characters!"_s});
        with("not given, month only", notGiven(), on(u"2026-11"_s), {u"date date-not-full!"_s});
        with("not given long ago", notGiven(), on(u"2020-01-01"_s), {});
        with("fault 44: leap day", given(), on(u"2024-02-29"_s), {u"date date-long-ago?"_s});
        row("birth date of the number", given(),
            [](RegistrationDraft &d) {
                d.patient->birthDate.reset();
                d.occurrence = on(u"1980-03-14"_s);
            },
            {u"date date-long-ago?"_s, u"date date-before-birth!"_s});
        row("birth year only", historical(),
            [](RegistrationDraft &d) {
                d.patient->birthDate = PartialDate::fromIso(u"1980");
                d.occurrence = on(u"1980-01-02"_s);
            },
            {});
        row("fault 44: minutes before midnight", given(),
            [](RegistrationDraft &d) {
                d.occurrence.instant = QDateTime(c_today, QTime(23, 59), Qt::OffsetFromUTC, 3600);
            },
            {});
    }

    void products()
    {
        const auto with = [](const char *name, const RegistrationDraft &draft, const QString &cnk,
                             const QStringList &expected) {
            row(
                name, draft, [&](RegistrationDraft &d) { d.cnk = cnk; }, expected);
        };
        with("written with a hyphen", given(), u"1734-094"_s, {});
        with("unknown CNK", given(), u"1734095"_s, {u"product unknown-product!"_s});
        with("no CNK", given(), u"Boostrix"_s, {u"product unknown-product!"_s});
        with("season over", given(), c_flu2025, {u"product season-over?"_s});
        row("in its season", given(),
            [](RegistrationDraft &d) {
                d.cnk = c_flu2025;
                d.occurrence = on(u"2026-06-30"_s);
            },
            {});
        row("typed product", given(),
            [](RegistrationDraft &d) {
                d.cnk.clear();
                d.productText = u"Newvax"_s;
            },
            {u"product unknown-product?"_s});
        row("typed product with a vaccine code", given(),
            [](RegistrationDraft &d) {
                d.cnk.clear();
                d.productText = u"Newvax"_s;
                d.vaccineCode = u"871875004"_s;
            },
            {u"product unknown-product?"_s});
        row("vaccine code without a product", given(),
            [](RegistrationDraft &d) {
                d.cnk.clear();
                d.vaccineCode = u"871875004"_s;
            },
            {u"product missing!"_s});
        row("the vaccine code of the product", given(),
            [](RegistrationDraft &d) { d.vaccineCode = u"871875004"_s; }, {});
        row("another vaccine code than the product's", given(),
            [](RegistrationDraft &d) { d.vaccineCode = u"871742003"_s; },
            {u"vaccine not-allowed-here!"_s});
        row("very long product", given(),
            [](RegistrationDraft &d) {
                d.cnk.clear();
                d.productText = QString(201, u'x');
            },
            {u"product unknown-product?"_s, u"product text-too-long!"_s});
        row("unknown vaccine code", historical(),
            [](RegistrationDraft &d) { d.vaccineCode = u"123"_s; }, {u"vaccine unknown-code!"_s});
        row("other vaccine without text", historical(),
            [](RegistrationDraft &d) { d.vaccineCode = u"other"_s; }, {u"product missing!"_s});
        row("unspecified vaccine without text", historical(),
            [](RegistrationDraft &d) { d.vaccineCode = u"787859002"_s; }, {u"product missing!"_s});
        row("other vaccine with text", historical(),
            [](RegistrationDraft &d) {
                d.vaccineCode = u"other"_s;
                d.productText = u"Newvax"_s;
            },
            {});
        row("historical with a product", historical(),
            [](RegistrationDraft &d) {
                d.vaccineCode.clear();
                d.cnk = c_boostrix;
            },
            {});
        row("not given with a product", notGiven(),
            [](RegistrationDraft &d) {
                d.vaccineCode.clear();
                d.cnk = c_boostrix;
            },
            {});
    }

    void doses()
    {
        const auto with = [](const char *name, const QString &dose, const QStringList &expected) {
            row(
                name, given(), [&](RegistrationDraft &d) { d.dose = dose; }, expected);
        };
        with("half", u"0.5"_s, {});
        with("half with a comma", u"0,5"_s, {});
        with("fault 47: two", u"2"_s, {u"dose dose-unusual?"_s});
        with("one", u" 1 "_s, {});
        with("one point zero", u"1.0"_s, {});
        for (const char *wrong : {"0", "3", "0.25", "1.5", "-1", "1 ml", "abc", "1e0", "١", "½"})
            with(wrong, QString::fromUtf8(wrong), {u"dose dose-not-allowed!"_s});
        row("historical without a dose", historical(), nothing, {});
        row("historical with a dose", historical(), [](RegistrationDraft &d) { d.dose = u"2"_s; },
            {});
    }

    void lots()
    {
        const auto with = [](const char *name, const QString &lot, const QStringList &expected) {
            row(
                name, given(), [&](RegistrationDraft &d) { d.lot = lot; }, expected);
        };
        with("no lot", {}, {u"lot lot-missing."_s});
        with("twenty characters", QString(20, u'A'), {});
        with("21 characters", QString(21, u'A'), {u"lot lot-too-long?"_s});
        with("101 characters", QString(101, u'A'), {u"lot text-too-long!"_s});
        with("signs of GS1", u"A/B-1.2_3"_s, {});
        with("other letters", u"AÉ1"_s, {u"lot lot-characters?"_s});
        with("group separator", u"AB\u001d12"_s,
             {u"lot text-control-characters!"_s, u"lot lot-characters?"_s});
        const auto expiry = [](const char *name, const QString &text, const QStringList &expected) {
            row(
                name, given(), [&](RegistrationDraft &d) { d.expiry = text; }, expected);
        };
        expiry("expires today", u"2026-11-24"_s, {});
        expiry("fault 48: expired yesterday", u"2026-11-23"_s, {u"expiry expired?"_s});
        expiry("expires this month", u"2026-11"_s, {});
        expiry("expired last month", u"2026-10"_s, {u"expiry expired?"_s});
        expiry("expires in a year", u"2027"_s, {u"expiry expiry-not-a-date!"_s});
        expiry("expiry in words", u"31/12/2027"_s, {u"expiry expiry-not-a-date!"_s});
        row("historical, given before it expired", historical(),
            [](RegistrationDraft &d) { d.expiry = u"2011-06-30"_s; }, {});
        row("historical, expired before", historical(),
            [](RegistrationDraft &d) { d.expiry = u"2010-12-31"_s; }, {u"expiry expired?"_s});
    }

    void routes()
    {
        const auto with = [](const char *name, const QString &cnk, const QString &route,
                             const QString &site, const QString &side,
                             const QStringList &expected) {
            row(
                name, given(),
                [&](RegistrationDraft &d) {
                    d.cnk = cnk;
                    d.freeStock = false;
                    d.route = route;
                    d.site = site;
                    d.side = side;
                },
                expected);
        };
        const QString muscle = u"35259002"_s;
        const QString skin = u"371309009"_s;
        with("muscle", c_boostrix, u"IM"_s, muscle, u"left"_s, {});
        with("side by its code", c_boostrix, u"IM"_s, muscle, u"24028007"_s, {});
        with("unknown route", c_boostrix, u"XX"_s, {}, {}, {u"route unknown-code!"_s});
        with("unknown site", c_boostrix, u"IM"_s, u"1"_s, {}, {u"site unknown-code!"_s});
        with("unknown side", c_boostrix, u"IM"_s, muscle, u"up"_s, {u"side unknown-code!"_s});
        with("side that is only read", c_boostrix, u"IM"_s, muscle, u"261183002"_s,
             {u"side unknown-code!"_s});
        with("other route than the pack", c_boostrix, u"SC"_s, {}, {}, {u"route route-unusual?"_s});
        with("one of two routes", c_engerixJr, u"SC"_s, {}, {}, {});
        with("route not known", c_boostrix, u"unknown"_s, muscle, {}, {});
        with("other route", c_boostrix, u"OTH"_s, muscle, {}, {u"route route-unusual?"_s});
        with("skin for a muscle", c_boostrix, u"IM"_s, skin, {}, {u"site site-not-for-route?"_s});
        with("muscle for the skin", c_engerixJr, u"SC"_s, muscle, {},
             {u"site site-not-for-route?"_s});
        with("skin", c_engerixJr, u"SC"_s, skin, u"both"_s, {});
        with("site without route", c_boostrix, {}, muscle, {}, {u"site site-without-route."_s});
        with("side without site", c_boostrix, u"IM"_s, {}, u"left"_s,
             {u"side side-without-site!"_s});
        with("oral", c_rotarix, u"Oral"_s, {}, {}, {});
        with("oral with a site", c_rotarix, u"Oral"_s, muscle, u"left"_s,
             {u"site site-not-for-route!"_s, u"side site-not-for-route!"_s});
        row("unknown prophylaxis", given(),
            [](RegistrationDraft &d) { d.prophylaxis = u"during"_s; },
            {u"prophylaxis unknown-code!"_s});
        row("prophylaxis", given(), [](RegistrationDraft &d) { d.prophylaxis = u"post"_s; }, {});
    }

    void places()
    {
        const auto with = [](const char *name, const QString &place, const QString &country,
                             const QStringList &expected) {
            row(
                name, historical(),
                [&](RegistrationDraft &d) {
                    d.place = place;
                    d.country = country;
                },
                expected);
        };
        with("in the practice", u"workplace"_s, {}, {});
        with("unknown place", u"moon"_s, {}, {u"place unknown-code!"_s});
        with("place that is only read", u"patient-workplace"_s, {}, {u"place unknown-code!"_s});
        with("abroad", u"abroad"_s, u"MA"_s, {});
        with("abroad, small letters", u"abroad"_s, u"ma"_s, {});
        with("abroad, somewhere", u"abroad"_s, {}, {u"country missing."_s});
        with("country of three letters", u"abroad"_s, u"MAR"_s,
             {u"country country-not-two-letters!"_s});
        with("no country of this world", u"abroad"_s, u"ZZ"_s,
             {u"country country-not-two-letters!"_s});
        with("country in other letters", u"abroad"_s, u"ÑÑ"_s,
             {u"country country-not-two-letters!"_s});
    }

    void reasons()
    {
        row("unknown reason", notGiven(),
            [](RegistrationDraft &d) { d.notGivenReason = u"LATER"_s; },
            {u"notGivenReason unknown-code!"_s});
        row("reason for a dose that was given", given(),
            [](RegistrationDraft &d) { d.notGivenReason = u"PATOBJ"_s; },
            {u"notGivenReason not-allowed-here!"_s});
        row("confirmation", historical(),
            [](RegistrationDraft &d) { d.confirmation = u"unconfirmed"_s; }, {});
        row("unknown confirmation", historical(),
            [](RegistrationDraft &d) { d.confirmation = u"maybe"_s; },
            {u"confirmation unknown-code!"_s});
        row("confirmation of a dose that I gave", given(),
            [](RegistrationDraft &d) { d.confirmation = u"confirmed"_s; },
            {u"confirmation not-allowed-here!"_s});
        row("no proof", historical(), [](RegistrationDraft &d) { d.proof = u" \n "_s; },
            {u"proof missing!"_s});
        row("proof of a dose that I gave", given(),
            [](RegistrationDraft &d) { d.proof = u"I did it"_s; }, {u"proof not-allowed-here!"_s});
    }

    void texts()
    {
        const auto with = [](const char *name, const QString &remark, const QStringList &expected) {
            row(
                name, given(), [&](RegistrationDraft &d) { d.remark = remark; }, expected);
        };
        with("a thousand characters", QString(1000, u'x'), {});
        with("a character more", QString(1001, u'x'), {u"remark text-too-long!"_s});
        with("fault 73: a megabyte", QString(1'000'000, u'1'), {u"remark text-too-long!"_s});
        with("fault 73: markup", u"<b>bold</b> & \"quoted\" =cmd()"_s, {});
        with("lines and tabs", u"one\r\ntwo\tthree"_s, {});
        with("bell", u"one\u0007two"_s, {u"remark text-control-characters!"_s});
        with("NUL", u"one"_s + QChar(0) + u"two"_s, {u"remark text-control-characters!"_s});
        with("half a surrogate", u"one"_s + QChar(0xd83d), {u"remark text-control-characters!"_s});
        with("emoji", u"👶🏽"_s, {});
        with("a person number", u"mother is 59.01.01-997.25"_s,
             {u"remark text-has-person-number?"_s});
        with("eleven other digits", u"order 12345678901"_s, {});
        with("a telephone number", u"0475 12 34 56"_s, {});
        row("a person number as proof", historical(),
            [](RegistrationDraft &d) { d.proof = u"card 59010199725"_s; },
            {u"proof text-has-person-number?"_s});
        row("a long reason", given(),
            [](RegistrationDraft &d) { d.acceptedWarnings = QString(1001, u'x'); },
            {u"reason text-too-long!"_s});
    }

    void notGivenHasNone()
    {
        row("what a dose that was not given cannot have", notGiven(),
            [](RegistrationDraft &d) {
                d.dose = u"1"_s;
                d.lot = u"A1"_s;
                d.expiry = u"2027-01-01"_s;
                d.route = u"IM"_s;
                d.site = u"35259002"_s;
                d.side = u"left"_s;
            },
            {u"dose not-allowed-here!"_s, u"lot not-allowed-here!"_s, u"expiry not-allowed-here!"_s,
             u"route not-allowed-here!"_s, u"site not-allowed-here!"_s,
             u"side not-allowed-here!"_s});
    }

    domain::ValueSets m_sets;
    domain::ProductCatalogue m_catalogue;
};

QTEST_APPLESS_MAIN(tst_DraftValidator)
#include "tst_DraftValidator.moc"
