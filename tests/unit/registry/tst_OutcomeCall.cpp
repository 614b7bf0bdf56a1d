// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;
using registry::Receipt;
using Found = std::optional<Receipt>;

namespace {

const QByteArray searchLine = "POST /fhir/Immunization/_search";
const QByteArray readLine = "GET /fhir/Immunization/9f1c";

core::Result<Found> outcomeOf(Bench &bench, const domain::OutboxEntry &entry)
{
    return answerOf<Found>(
        [&](auto reply) { bench.client().findOutcome(entry, &bench.context, reply); });
}

core::Result<domain::Immunization> readBy(Bench &bench, const QString &id)
{
    return answerOf<domain::Immunization>(
        [&](auto reply) { bench.client().readImmunization(id, &bench.context, reply); });
}

domain::OutboxEntry change(domain::OutboxAction action)
{
    domain::OutboxEntry entry = Bench::dose();
    entry.action = action;
    entry.registerId = u"9f1c"_s;
    entry.versionId = u"1"_s;
    entry.base = Bench::stored("9f1c", Bench::doseId, Bench::number, "L0");
    entry.reason = u"typing error"_s;
    return entry;
}

// Version 2, as the register would hold it after the change, with things of its own.
QByteArray after(const QByteArray &status, const QByteArray &lot, const QByteArray &note)
{
    QByteArray text = Bench::stored("9f1c", Bench::doseId, Bench::number, lot);
    text.replace(R"("versionId":"1")", R"("versionId":"2","lastUpdated":"2026-11-24")");
    text.replace("completed", status);
    text.insert(text.size() - 1, R"(,"text":{"status":"generated"})");
    if (!note.isEmpty())
        text.insert(text.size() - 1, QByteArray(R"(,"note":"NOTE")").replace("NOTE", note));
    return text;
}

} // namespace

class TestOutcomeCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byIdentifier_data();
    void byIdentifier();
    void doubtIsNoAnswer_data();
    void doubtIsNoAnswer();
    void anotherPatient();
    void anotherAct();
    void unreadableIsNoAnswer();
    void changes_data();
    void changes();
    void changeOfAGoneResource();
    void readsOne();
    void readsOnlyWhatWasAsked();
};

void TestOutcomeCall::byIdentifier_data()
{
    QTest::addColumn<QByteArrayList>("found");
    QTest::addColumn<QString>("id");

    QTest::newRow("not there") << QByteArrayList{} << QString();
    QTest::newRow("there") << QByteArrayList{Bench::stored("9f1c")} << u"9f1c"_s;
    QTest::newRow("a register that answers with everything")
        << QByteArrayList{Bench::stored("a", "x", Bench::otherNumber), Bench::stored("9f1c"),
                          Bench::stored("b", "y")}
        << u"9f1c"_s;
    QTest::newRow("everything but ours")
        << QByteArrayList{Bench::stored("a", "x", Bench::otherNumber)} << QString();
}

void TestOutcomeCall::byIdentifier()
{
    QFETCH(QByteArrayList, found);
    QFETCH(QString, id);
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page(found)});
    const auto outcome = outcomeOf(bench, Bench::dose());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->has_value(), !id.isEmpty());
    QCOMPARE(bench.server.lines(), QByteArrayList{searchLine});
    QCOMPARE(bench.server.requests.first().body,
             QByteArray("identifier=urn%3Atest%3Adose%7C") + Bench::doseId + "&_count=50");
    if (id.isEmpty())
        return;
    QCOMPARE((*outcome)->registerId, id);
    QVERIFY((*outcome)->existed);
}

// fault 23
// Only a whole "nothing" lets the dose be sent again.
void TestOutcomeCall::doubtIsNoAnswer_data()
{
    addDoubtfulPages();
}

void TestOutcomeCall::doubtIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    Bench bench;
    bench.server.on(searchLine, {.body = body});
    const auto found = outcomeOf(bench, Bench::dose());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, code);
}

void TestOutcomeCall::anotherPatient()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page(
                                     {Bench::stored("9f1c", Bench::doseId, Bench::otherNumber)})});
    QTest::ignoreMessage(QtWarningMsg, "our identifier stands in another patient's record");
    QCOMPARE(outcomeOf(bench, Bench::dose()).error().code, ErrorCode::AnswerWrongPatient);
}

// "Not found" may only be said when everything was read.
void TestOutcomeCall::anotherAct()
{
    Bench bench;
    const QByteArray withdrawn = Bench::stored("9f1c").replace("completed", "entered-in-error");
    bench.server.on(searchLine, {.body = Bench::page({withdrawn})});
    QCOMPARE(outcomeOf(bench, Bench::dose()).error().code, ErrorCode::Conflict);
}

void TestOutcomeCall::unreadableIsNoAnswer()
{
    Bench bench;
    bench.server.on(searchLine, {.body = Bench::page({}, "/fhir?p=2")});
    bench.server.on("GET /fhir", {.status = 500});
    QCOMPARE(outcomeOf(bench, Bench::dose()).error().code, ErrorCode::ServerError);
}

void TestOutcomeCall::changes_data()
{
    QTest::addColumn<domain::OutboxAction>("action");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("arrived");

    using domain::OutboxAction;
    const QByteArray untouched = Bench::stored("9f1c", Bench::doseId, Bench::number, "L0");
    QTest::newRow("correction, untouched") << OutboxAction::Correct << untouched << false;
    QTest::newRow("correction, arrived")
        << OutboxAction::Correct << after("completed", "L1", "typing error") << true;
    QTest::newRow("correction, somebody else's change")
        << OutboxAction::Correct << after("completed", "L9", "") << false;
    QTest::newRow("withdrawal, untouched") << OutboxAction::Withdraw << untouched << false;
    QTest::newRow("withdrawal, arrived")
        << OutboxAction::Withdraw << after("entered-in-error", "L0", "typing error") << true;
    QTest::newRow("withdrawal, somebody else's change")
        << OutboxAction::Withdraw << after("completed", "L9", "") << false;
}

void TestOutcomeCall::changes()
{
    QFETCH(domain::OutboxAction, action);
    QFETCH(QByteArray, now);
    QFETCH(bool, arrived);
    Bench bench;
    bench.server.on(readLine, {.body = now});
    const auto outcome = outcomeOf(bench, change(action));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->has_value(), arrived);
    QCOMPARE(bench.server.lines(), QByteArrayList{readLine});
    if (arrived)
        QCOMPARE((*outcome)->versionId, u"2"_s);
}

void TestOutcomeCall::changeOfAGoneResource()
{
    Bench bench;
    bench.server.on(readLine, {.status = 410, .body = "{}"});
    QCOMPARE(outcomeOf(bench, change(domain::OutboxAction::Correct)).error().code,
             ErrorCode::UnknownAtRegister);
}

void TestOutcomeCall::readsOne()
{
    Bench bench;
    QByteArray text = Bench::stored("9f1c");
    text.insert(text.size() - 1, R"(,"doseQuantity": {"value": 0.50})");
    bench.server.on(readLine, {.body = text});
    const auto read = readBy(bench, u"9f1c"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->id, u"9f1c"_s);
    QCOMPARE(read->received, text);
}

void TestOutcomeCall::readsOnlyWhatWasAsked()
{
    Bench bench;
    bench.server.on(readLine, {.body = Bench::stored("other")});
    QCOMPARE(readBy(bench, u"9f1c"_s).error().code, ErrorCode::AnswerWrongResource);
    QCOMPARE(readBy(bench, u"../Patient/1"_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(bench.server.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestOutcomeCall)
#include "tst_OutcomeCall.moc"
