// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/AccessExcerpt.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ExcerptText
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptText)
};

QString momentText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return dateText(local.date()) + u' ' + local.time().toString(u"HH:mm"_s);
}

struct WordText
{
    QLatin1StringView word;
    const char *text;
};

constexpr WordText actionTexts[] = {
    {"read"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Consulted the record")},
    {"search"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Searched for the person")},
    {"register"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Recorded a dose")},
    {"correct"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Corrected a dose")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Withdrew a dose")},
    {"decide"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Decided about a dose that was held")},
    {"retry"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Let a dose be sent again")},
    {"link"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Created a therapeutic relation")},
    {"unlink"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Ended the therapeutic relation")},
    {"without-link"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Access without a therapeutic relation")},
    {"excerpt"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Made an excerpt of this log")},
    {"export"_L1, QT_TRANSLATE_NOOP("ExcerptText",
                                    "Wrote a dose to a file, to hand it over without the network")},
    {"uploaded-by-hand"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Handed a dose over by file")},
    {"take-back"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Took a dose back from a file")},
    {"permission"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Recorded a permission")},
    {"permission-refused"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Recorded that permission was refused")},
    {"circumstances"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Recorded circumstances for the vaccination schedule")},
    {"due list"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Made the list of who is due")},
    {"link request"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Asked to link this person as a collaborator")},
    {"unlink request"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Asked to unlink this person as a collaborator")},
    {"access request"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Asked for access to the register")},
    {"cancel request"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Took back a request about a collaborator")},
    {"retention"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Removed old lines of this log")},
    {"sign-in"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Signed in")},
    {"sign-out"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Signed out")},
    {"lock"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Locked the program")},
    {"unlock"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Unlocked the program")},
    {"paper"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Wrote a certificate, a letter or the draft of "
                                                  "a report to a file")},
    {"authorization"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Noted a doctor's authorisation to give doses")},
};

constexpr WordText outcomeTexts[] = {
    {"done"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Done")},
    {"answered"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The register answered")},
    {"saved-here"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Saved, to be sent to the register")},
    {"flagged"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Noted in this log")},
    {"requested"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Asked for")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Taken back")},
    {"complete"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The whole record was shown")},
    {"incomplete"_L1, QT_TRANSLATE_NOOP("ExcerptText", "A part of the record was shown")},
    {"no-access"_L1, QT_TRANSLATE_NOOP("ExcerptText", "No access")},
    {"unreadable"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The record could not be read")},
    {"offline-copy"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The copy kept here was shown")},
    {"not-asked"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The register could not be asked")},
    {"vaccinate"_L1, QT_TRANSLATE_NOOP("ExcerptText", "To vaccinate")},
    {"exchange"_L1, QT_TRANSLATE_NOOP("ExcerptText", "To exchange the data")},
    {"idle"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Nobody was working at the computer")},
    {"suspend"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The computer went to sleep")},
    {"screen-lock"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The screen was locked")},
    {"asked"_L1, QT_TRANSLATE_NOOP("ExcerptText", "At somebody's wish")},
    {"start"_L1, QT_TRANSLATE_NOOP("ExcerptText", "At the start of the program")},
    {"without-sign-in"_L1,
     QT_TRANSLATE_NOOP("ExcerptText", "Without a new sign-in: that was out of reach")},
    {"tampered"_L1, QT_TRANSLATE_NOOP("ExcerptText", "This line was changed afterwards")},
};

constexpr WordText evidenceTexts[] = {
    {"card"_L1, QT_TRANSLATE_NOOP("ExcerptText", "The person's card was read")},
    {"declaration"_L1, QT_TRANSLATE_NOOP("ExcerptText", "Declared by who works here")},
};

std::optional<QString> textOf(std::span<const WordText> texts, const QString &word)
{
    for (const WordText &each : texts)
        if (each.word == word)
            return ExcerptText::tr(each.text);
    return std::nullopt;
}

// Nobody is told by a bare number, and never by the account of the computer.
QString whoText(const AccessLine &line)
{
    if (line.number.startsWith("account "_L1))
        return ExcerptText::tr("Somebody who was not signed in");
    if (line.who.isEmpty() && line.number.isEmpty())
        return ExcerptText::tr("Somebody who works here");
    if (line.who.isEmpty())
        return line.number.front().isDigit() ? ExcerptText::tr("Number %1").arg(line.number)
                                             : line.number;
    return line.number.isEmpty() || line.number == line.who
               ? line.who
               : u"%1 (%2)"_s.arg(line.who, line.number);
}

// What was typed stands there as it was typed.
QString reasonText(const AccessLine &line)
{
    if (line.action != "link"_L1)
        return line.reason;
    return textOf(evidenceTexts, line.reason).value_or(line.reason);
}

} // namespace

QString accessActionText(const QString &action)
{
    return textOf(actionTexts, action).value_or(ExcerptText::tr("Something else"));
}

QString accessOutcomeText(const QString &outcome)
{
    if (const auto text = textOf(outcomeTexts, outcome))
        return *text;
    const auto code = core::errorCodeFromName(outcome);
    return code ? errorText(core::error(*code)).what : ExcerptText::tr("Something else");
}

PaperDocument accessExcerpt(const QString &person, const QList<AccessLine> &lines, QDate day)
{
    PaperDocument document;
    document.title = ExcerptText::tr("Who saw or changed your vaccination data here");
    document.subtitle =
        ExcerptText::tr("Excerpt of the access log for %1, made on %2").arg(person, dateText(day));
    document.landscape = true;
    PaperDocument::Section section;
    section.paragraphs.append(
        lines.isEmpty()
            ? ExcerptText::tr("Nobody saw or changed anything about this person in this program.")
            : ExcerptText::tr("%Ln line(s), oldest first. Only what happened in this program "
                              "stands here; the register keeps its own log.",
                              nullptr, int(lines.size())));
    if (!lines.isEmpty())
        section.table.header = {ExcerptText::tr("When"), ExcerptText::tr("Who"),
                                ExcerptText::tr("For"),  ExcerptText::tr("What"),
                                ExcerptText::tr("Why"),  ExcerptText::tr("What came of it")};
    section.table.widths = {16, 16, 14, 22, 18, 14};
    for (const AccessLine &line : lines)
        section.table.rows.append({momentText(line.at), whoText(line), line.organization,
                                   accessActionText(line.action), reasonText(line),
                                   accessOutcomeText(line.outcome)});
    document.sections.append(section);
    return document;
}

} // namespace ui
