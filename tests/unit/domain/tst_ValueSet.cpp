// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValueSet.h"

#include <QTest>

using domain::CodedValue;
using domain::Concept;
using domain::ValueSets;
using namespace Qt::StringLiterals;

namespace {

Concept left()
{
    Concept result;
    result.value = {u"sys"_s, u"1"_s, u"Unilateral left"_s};
    result.alsoRead = {{u"sys"_s, u"2"_s, {}}, {u"old"_s, u"1"_s, {}}};
    result.key = u"left"_s;
    result.labels = {{u"en"_s, u"Left"_s}, {u"nl"_s, u"links"_s}};
    return result;
}

Concept readOnly()
{
    Concept result;
    result.value = {u"sys"_s, u"9"_s, {}};
    result.offered = false;
    return result;
}

} // namespace

class tst_ValueSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels()
    {
        QCOMPARE(left().label(u"nl"_s), u"links"_s);
        QCOMPARE(left().label(u"xx"_s), u"Left"_s);
        Concept bare = left();
        bare.labels.clear();
        QCOMPARE(bare.label(u"nl"_s), u"Unilateral left"_s);
        QCOMPARE(readOnly().label(u"nl"_s), u"9"_s);
    }

    void choicesAndWhatIsOnlyRead()
    {
        ValueSets sets;
        QVERIFY(sets.isEmpty());
        sets.add(u"side"_s, {left(), readOnly()});
        QVERIFY(!sets.isEmpty());
        QCOMPARE(sets.concepts(u"side"_s), QList<Concept>{left()});
        QVERIFY(sets.concepts(u"other"_s).isEmpty());
        QVERIFY(sets.find(u"side"_s, u"9"));
    }

    void finding()
    {
        ValueSets sets;
        sets.add(u"side"_s, {left(), readOnly()});
        for (const QString &code : {u"1"_s, u"2"_s, u"left"_s})
            QVERIFY(sets.find(u"side"_s, code));
        QVERIFY(!sets.find(u"side"_s, u"3"));
        QVERIFY(!sets.find(u"side"_s, u""));
        QVERIFY(!sets.find(u"none"_s, u"1"));
        QVERIFY(sets.find(u"side"_s, CodedValue{u"sys"_s, u"1"_s, u"any"_s}));
        QVERIFY(sets.find(u"side"_s, CodedValue{u"old"_s, u"1"_s, {}}));
        QVERIFY(!sets.find(u"side"_s, CodedValue{u"old"_s, u"2"_s, {}}));
        QVERIFY(!sets.find(u"side"_s, CodedValue{u"sys"_s, u"left"_s, {}}));
    }
};

QTEST_APPLESS_MAIN(tst_ValueSet)
#include "tst_ValueSet.moc"
