// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/AccessExcerpt.h"

#include "ui/text/DateText.h"

#include <QCoreApplication>

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

} // namespace

QString accessActionText(const QString &action)
{
    if (action == "read"_L1)
        return ExcerptText::tr("Consulted the record");
    if (action == "search"_L1)
        return ExcerptText::tr("Searched for the person");
    if (action == "register"_L1)
        return ExcerptText::tr("Recorded a dose");
    if (action == "correct"_L1)
        return ExcerptText::tr("Corrected a dose");
    if (action == "withdraw"_L1)
        return ExcerptText::tr("Withdrew a dose");
    if (action == "decide"_L1)
        return ExcerptText::tr("Decided about a dose that was held");
    if (action == "retry"_L1)
        return ExcerptText::tr("Let a dose be sent again");
    if (action == "link"_L1)
        return ExcerptText::tr("Created a therapeutic relation");
    if (action == "unlink"_L1)
        return ExcerptText::tr("Ended the therapeutic relation");
    if (action == "without-link"_L1)
        return ExcerptText::tr("Access without a therapeutic relation");
    if (action == "excerpt"_L1)
        return ExcerptText::tr("Made an excerpt of this log");
    return action;
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
        section.table.rows.append({momentText(line.at), line.who, line.organization,
                                   accessActionText(line.action), line.reason, line.outcome});
    document.sections.append(section);
    return document;
}

} // namespace ui
