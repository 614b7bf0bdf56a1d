// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanMarks.h"

#include "ui/text/DateText.h"
#include "ui/text/ScheduleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PlanMarks
{
    Q_DECLARE_TR_FUNCTIONS(PlanMarks)
};

using services::PlanDose;
using services::PlanSeries;

QString reasonsText(const PlanDose &dose)
{
    QStringList texts;
    for (qsizetype i = 0; i < dose.reasons.size(); ++i)
        texts.append(planReason(dose.reasons.at(i), dose.days.value(i)));
    for (const QString &note : dose.notes)
        texts.append(planReason(note));
    return texts.join(u"; "_s);
}

PlanMark markOf(const PlanDose &dose, const services::Plan &plan)
{
    PlanMark mark;
    mark.key = u"dose:%1:%2"_s.arg(dose.row).arg(dose.series);
    mark.series = dose.series;
    const PlanSeries *series = plan.find(dose.series);
    mark.seriesText = dose.series.isEmpty()
                          ? PlanMarks::tr("Not in this programme")
                          : seriesText(dose.series, series ? series->title : QString());
    mark.status = dose.status;
    mark.look = planLook(dose.status);
    mark.number = dose.number;
    if (dose.date) {
        mark.date = dose.date->first();
        mark.dateText = dateText(*dose.date);
    } else {
        mark.dateText = PlanMarks::tr("no date");
    }
    const QString word = dose.number > 0
                             ? PlanMarks::tr("dose %1, %2").arg(dose.number).arg(mark.look.word)
                             : mark.look.word;
    mark.whatText = dose.brand.isEmpty() ? word : word + u" · "_s + dose.brand;
    mark.whyText = reasonsText(dose);
    return mark;
}

QString datesText(const PlanSeries &series)
{
    const schedule::SeriesLine &line = series.line;
    if (line.status == "overdue"_L1)
        return PlanMarks::tr("since %1").arg(dateText(line.recommended));
    if (line.status == "due"_L1)
        return PlanMarks::tr("now, since %1").arg(dateText(line.recommended));
    if (line.status == "due-later"_L1)
        return PlanMarks::tr("from %1").arg(dateText(line.recommended));
    if (line.status == "too-late"_L1)
        return PlanMarks::tr("until %1").arg(dateText(line.latest));
    return line.earliest.isNull() ? QString()
                                  : PlanMarks::tr("from %1").arg(dateText(line.earliest));
}

QString whyText(const PlanSeries &series)
{
    const schedule::SeriesLine &line = series.line;
    QStringList texts;
    if (series.notToday)
        texts.append(holdbackText(*series.notToday, series.fromRegister));
    if (!series.notToday || line.status == "complete"_L1)
        texts.append(planReason(line.reason));
    if (line.status == "due-later"_L1 && line.mayGiveNow)
        texts.append(PlanMarks::tr("allowed since %1").arg(dateText(line.earliest)));
    else if (line.status == "due-later"_L1 && line.earliest < line.recommended)
        texts.append(PlanMarks::tr("allowed from %1").arg(dateText(line.earliest)));
    const bool open = line.slot && line.status != "too-late"_L1;
    if (open && !line.latest.isNull() && line.latest < line.recommended.addYears(2))
        texts.append(PlanMarks::tr("last day %1").arg(dateText(line.latest)));
    if (!line.pathReason.isEmpty() && line.slot)
        texts.append(planReason(line.pathReason));
    if (series.uncertain)
        texts.append(PlanMarks::tr("uncertain: a dose could not be judged"));
    return texts.join(u"; "_s);
}

QDate placeOf(const schedule::SeriesLine &line)
{
    if (line.status == "too-late"_L1)
        return line.latest;
    return line.recommended;
}

PlanMark markOf(const PlanSeries &series)
{
    const schedule::SeriesLine &line = series.line;
    PlanMark mark;
    mark.key = u"next:"_s + series.id;
    mark.series = series.id;
    mark.seriesText = seriesText(series.id, series.title);
    mark.status = line.status;
    mark.look = planLook(line.status);
    mark.number = series.nextNumber;
    mark.date = placeOf(line);
    mark.dateText = datesText(series);
    mark.whatText = series.nextNumber > 0
                        ? PlanMarks::tr("dose %1, %2").arg(series.nextNumber).arg(mark.look.word)
                        : mark.look.word;
    mark.whyText = whyText(series);
    mark.isNext = true;
    mark.canRecord = line.status == "due"_L1 || line.status == "overdue"_L1 || line.mayGiveNow;
    return mark;
}

int urgency(const PlanMark &mark)
{
    static const QStringList order{u"overdue"_s, u"due"_s,       u"contraindicated"_s,
                                   u"refused"_s, u"due-later"_s, u"too-late"_s,
                                   u"complete"_s};
    return int(order.indexOf(mark.status));
}

} // namespace

QString PlanMark::sentence() const
{
    QStringList parts{seriesText, whatText, dateText, whyText};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<PlanMark> marksOf(const services::Plan &plan)
{
    QList<PlanMark> marks;
    for (const PlanSeries &series : plan.series)
        marks.append(markOf(series));
    std::stable_sort(marks.begin(), marks.end(), [](const PlanMark &a, const PlanMark &b) {
        return std::tuple(urgency(a), a.date) < std::tuple(urgency(b), b.date);
    });
    for (const PlanDose &dose : plan.doses)
        marks.append(markOf(dose, plan));
    return marks;
}

QStringList rowsOf(const QList<PlanMark> &marks, const services::Plan &plan)
{
    QStringList rows;
    for (const PlanSeries &series : plan.series)
        rows.append(series.id);
    for (const PlanMark &mark : marks)
        if (!rows.contains(mark.series))
            rows.append(mark.series);
    // What belongs to none comes last.
    if (rows.removeAll(QString()) > 0)
        rows.append(QString());
    return rows;
}

QString holdbackText(const domain::Holdback &holdback, bool fromRegister)
{
    using Kind = domain::Holdback::Kind;
    QString what;
    switch (holdback.kind) {
    case Kind::Contraindication:
        what = PlanMarks::tr("contraindication");
        break;
    case Kind::Objection:
        what = PlanMarks::tr("objection");
        break;
    case Kind::Postponement:
        what = PlanMarks::tr("postponed");
        break;
    }
    QStringList parts{what};
    if (fromRegister)
        parts.append(PlanMarks::tr("told by the register, %1").arg(dateText(holdback.from)));
    else if (!holdback.by.isEmpty())
        parts.append(PlanMarks::tr("recorded here by %1").arg(holdback.by));
    if (!holdback.until.isNull())
        parts.append(PlanMarks::tr("until %1").arg(dateText(holdback.until)));
    if (!holdback.reason.isEmpty())
        parts.append(holdback.reason);
    return parts.join(u", "_s);
}

QString asToolTip(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString noPlanText(services::NoPlan why)
{
    using services::NoPlan;
    switch (why) {
    case NoPlan::None:
        break;
    case NoPlan::NoProgramme:
        return PlanMarks::tr("No vaccination programme is in force for this register.");
    case NoPlan::NoBirthDate:
        return PlanMarks::tr("The birth date is not known to the day.");
    case NoPlan::Deceased:
        return PlanMarks::tr("This person has died.");
    case NoPlan::NotRead:
        return PlanMarks::tr("The record was not read yet.");
    case NoPlan::NoAccess:
        return PlanMarks::tr("There is no access to the record.");
    case NoPlan::NotWhole:
        return PlanMarks::tr("The record could not be read whole.");
    case NoPlan::StoreUnreadable:
        return PlanMarks::tr("What was recorded here about this person cannot be read.");
    }
    return {};
}

} // namespace ui
