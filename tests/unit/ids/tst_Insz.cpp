// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids/Insz.h"

#include <QTest>

using namespace Qt::StringLiterals;

using ids::Insz;
using ids::Sex;

namespace {

const QDate c_today(2026, 11, 22);

struct Valid
{
    const char *number;
    const char *display;
    Insz::Kind kind;
    const char *birthDate; // "" when the number tells none
    Sex sex;
};

constexpr auto c_nn = Insz::Kind::NationalRegister;
constexpr auto c_bis = Insz::Kind::Bis;

const Valid c_valid[] = {
    {"80031599760", "80.03.15-997.60", c_nn, "1980-03-15", Sex::Male},
    {"80031599859", "80.03.15-998.59", c_nn, "1980-03-15", Sex::Female},
    {"99123199841", "99.12.31-998.41", c_nn, "1999-12-31", Sex::Female},
    {"00010199776", "00.01.01-997.76", c_nn, "2000-01-01", Sex::Male},
    {"00022999620", "00.02.29-996.20", c_nn, "2000-02-29", Sex::Female},
    {"24022999738", "24.02.29-997.38", c_nn, "2024-02-29", Sex::Male},
    {"24022999709", "24.02.29-997.09", c_nn, "1924-02-29", Sex::Male},
    {"25110399630", "25.11.03-996.30", c_nn, "2025-11-03", Sex::Female},
    {"50010299797", "50.01.02-997.97", c_nn, "1950-01-02", Sex::Male},
    {"00022999589", "00.02.29-995.89", c_nn, "1900-02", Sex::Male},
    {"62060099657", "62.06.00-996.57", c_nn, "1962-06", Sex::Female},
    {"75000099892", "75.00.00-998.92", c_nn, "1975", Sex::Female},
    {"75000199763", "75.00.01-997.63", c_nn, "1975", Sex::Male},
    {"00000199542", "00.00.01-995.42", c_nn, "", Sex::Male},
    {"91481799860", "91.48.17-998.60", c_bis, "1991-08-17", Sex::Female},
    {"91281799718", "91.28.17-997.18", c_bis, "1991-08-17", Sex::Unknown},
    {"03490599764", "03.49.05-997.64", c_bis, "2003-09-05", Sex::Male},
    {"91400099631", "91.40.00-996.31", c_bis, "1991", Sex::Female},
    {"91200099388", "91.20.00-993.88", c_bis, "1991", Sex::Unknown},
    {"11022899885", "11.02.28-998.85", c_nn, "2011-02-28", Sex::Female},
    {"59010199725", "59.01.01-997.25", c_nn, "1959-01-01", Sex::Male},
};

} // namespace

// fault 42: BIS months, unknown days, both centuries
class tst_Insz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const Valid &example : c_valid)
            QTest::newRow(example.number) << row++;
    }

    void valid()
    {
        QFETCH(int, row);
        const Valid &expected = c_valid[row];
        const auto insz = Insz::parse(QString::fromLatin1(expected.number), c_today);
        QVERIFY(insz);
        QCOMPARE(insz->value(), QString::fromLatin1(expected.number));
        QCOMPARE(insz->display(), QString::fromLatin1(expected.display));
        QCOMPARE(insz->kind(), expected.kind);
        const auto &born = insz->birthDate();
        QCOMPARE(born ? born->iso() : QString(), QString::fromLatin1(expected.birthDate));
        QCOMPARE(insz->sex(), expected.sex);
    }

    void displayIsReadBack_data() { valid_data(); }

    void displayIsReadBack()
    {
        QFETCH(int, row);
        const auto insz = Insz::parse(QString::fromLatin1(c_valid[row].display), c_today);
        QVERIFY(insz);
        QCOMPARE(insz->value(), QString::fromLatin1(c_valid[row].number));
    }

    void lenientInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces") << u" 80 03 15 997 60 "_s;
        QTest::newRow("no-break spaces") << u"80\u00a003\u00a015\u202f99760"_s;
        QTest::newRow("slashes") << u"80/03/15-997/60"_s;
        QTest::newRow("dashes") << u"800315-997-60"_s;
    }

    void lenientInput()
    {
        QFETCH(QString, text);
        const auto insz = Insz::parse(text, c_today);
        QVERIFY(insz);
        QCOMPARE(insz->value(), u"80031599760"_s);
    }

    void invalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *text, const char *reason) {
            QTest::newRow(*text ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromLatin1(reason);
        };
        row("80031599761", "checksum");
        row("80035199760", "checksum");
        row("8003159976", "length");
        row("800315997600", "length");
        row("8OO31599760", "characters");
        row("80131599733", "month");
        row("80331599776", "month");
        row("80531599722", "month");
        row("80601599771", "month");
        row("80031500087", "counter");
        row("80031599958", "counter");
        row("99123199771", "future");
        row("26123199790", "future");
        row("50010299700", "checksum");
        row("80031599798", "checksum");
        row("12345678901", "month");
        row("00000000000", "counter");
        row("80031599760X", "characters");
        row("", "empty");
        row(" .-/ ", "empty");
        row("٨٠٠٣١٥٩٩٧٦٠", "characters");
        row("８００３１５９９７６０", "characters");
        row("80031599760\n", "characters");
    }

    void invalid()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto insz = Insz::parse(text, c_today);
        QVERIFY(!insz);
        QCOMPARE(QString(ids::name(insz.error())), reason);
    }

    void futureDependsOnToday()
    {
        QVERIFY(Insz::parse(u"26123199790", QDate(2026, 12, 31)));
        QVERIFY(!Insz::parse(u"26123199790", QDate(2026, 12, 30)));
    }

    void oneDigitOffIsNeverTheSamePerson()
    {
        const QString number = u"80031599760"_s;
        for (qsizetype i = 0; i < number.size(); ++i) {
            QString wrong = number;
            wrong[i] = wrong[i] == u'9' ? u'8' : u'9';
            const auto insz = Insz::parse(wrong, c_today);
            QVERIFY2(!insz || insz->value() != number, qPrintable(wrong));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Insz)
#include "tst_Insz.moc"
