// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one a plural form
    bool numerus = false;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.translations = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &language)
{
    QFile file(u"%1/../translations/app_%2.ts"_s.arg(QStringLiteral(RESOURCES), language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[0-9n]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "nl", "fr", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void complete()
    {
        QFETCH(QString, language);
        const QList<Message> messages = readMessages(language);
        QVERIFY(messages.size() > 300);
        for (const Message &message : messages) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(!message.unfinished, where);
            QCOMPARE(message.translations.size(), message.numerus ? 2 : 1);
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), where);
                QVERIFY2(placeholders(translation) == placeholders(message.source), where);
                QVERIFY2(translation.count(u'&') == message.source.count(u'&'), where);
            }
        }
    }

    // The space before these marks never ends a line.
    void frenchMarksStayWithTheirWord()
    {
        static const QRegularExpression loose(u" [:;?!\u00bb]|\u00ab "_s);
        for (const Message &message : readMessages(u"fr"_s))
            for (const QString &translation : message.translations)
                QVERIFY2(!translation.contains(loose), translation.toUtf8());
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
