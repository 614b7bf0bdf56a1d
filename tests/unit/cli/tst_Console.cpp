// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A console whose streams can be read back.
class Written
{
public:
    Written()
        : m_out(std::fopen(QFile::encodeName(path(u"out"_s)).constData(), "w"))
        , m_err(std::fopen(QFile::encodeName(path(u"err"_s)).constData(), "w"))
        , console(m_out, m_err)
    {
    }
    ~Written()
    {
        std::fclose(m_out);
        std::fclose(m_err);
    }
    QByteArray out() const { return content(u"out"_s); }
    QByteArray err() const { return content(u"err"_s); }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QTemporaryDir m_folder;
    std::FILE *m_out;
    std::FILE *m_err;

public:
    cli::Console console;
};

core::Json dose(const char *date, const QString &product)
{
    core::Json json = core::Json::object();
    json["date"] = date;
    json["product"] = core::jsonText(product);
    json["lot"] = nullptr;
    return json;
}

} // namespace

class tst_Console : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsOneObjectALine()
    {
        Written written;
        written.console.useJson(true);
        written.console.row(dose("2020", u"Ä\n\"x\""_s));
        written.console.result(dose("2021", u"B"_s));
        written.console.message(u"only for people"_s);
        const QByteArray expected =
            "{\"date\":\"2020\",\"product\":\"Ä\\n\\\"x\\\"\",\"lot\":null}\n"
            "{\"date\":\"2021\",\"product\":\"B\",\"lot\":null}\n";
        QCOMPARE(written.out(), expected);
        QCOMPARE(written.err(), QByteArray("only for people\n"));
    }

    void peopleGetATable()
    {
        Written written;
        written.console.row(dose("2020", u"Boostrix"_s));
        written.console.row(dose("2021-05", u"A"_s));
        QVERIFY(written.out().isEmpty());
        written.console.flush();
        QCOMPARE(written.out(), QByteArray("date     product   lot\n"
                                           "2020     Boostrix\n"
                                           "2021-05  A\n"));
    }

    void peopleGetNamesAndValues()
    {
        Written written;
        written.console.result(dose("2020", u"Boostrix"_s));
        QCOMPARE(written.out(), QByteArray("date          2020\nproduct       Boostrix\n"));
    }

    void controlCharactersDoNotReachATerminal()
    {
        Written written;
        written.console.result(dose("2020", u"\x1b[2Jx"_s));
        QVERIFY(!written.out().contains('\x1b'));
    }

    void anErrorSaysWhatAndWhatNowAndItsCode()
    {
        Written written;
        written.console.error(core::error(core::ErrorCode::NotSignedIn));
        QVERIFY(written.err().contains("sign-in.not-signed-in"));
        QVERIFY(written.err().count('\n') >= 2);
        QVERIFY(written.out().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Console)
#include "tst_Console.moc"
