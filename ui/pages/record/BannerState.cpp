// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/BannerState.h"

#include "ui/text/DateText.h"
#include "ui/text/NameText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class BannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(BannerTexts)
};

QString bornOn(std::optional<domain::Gender> gender)
{
    if (gender == domain::Gender::Male)
        return BannerTexts::tr("born %1", "a man");
    if (gender == domain::Gender::Female)
        return BannerTexts::tr("born %1", "a woman");
    return BannerTexts::tr("born %1");
}

QString bornText(const domain::Patient &patient, QDate today)
{
    QStringList facts;
    if (patient.birthDate) {
        facts.append(bornOn(patient.gender).arg(dateText(*patient.birthDate)));
        if (!patient.isDeceased)
            facts.append(ageText(*patient.birthDate, today));
    } else {
        facts.append(BannerTexts::tr("birth date not known"));
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void describeAccess(BannerState &state, domain::HistoryOutcome outcome)
{
    switch (outcome) {
    case domain::HistoryOutcome::NotAsked:
        state.access = BannerTexts::tr("register: not asked yet");
        state.accessIcon = u"info"_s;
        return;
    case domain::HistoryOutcome::Complete:
    case domain::HistoryOutcome::Incomplete:
        state.access = BannerTexts::tr("access at the register: in order");
        state.accessIcon = u"ok"_s;
        state.accessTone = Token::Ok;
        return;
    case domain::HistoryOutcome::Unreadable:
        state.access = BannerTexts::tr("access at the register: not known");
        state.accessIcon = u"info"_s;
        state.accessTone = Token::Wait;
        return;
    case domain::HistoryOutcome::NoAccess:
        state.access = BannerTexts::tr("no access at the register");
        state.accessIcon = u"lock"_s;
        state.accessTone = Token::Stop;
        return;
    case domain::HistoryOutcome::OfflineCopy:
        state.access = BannerTexts::tr("register: not reached");
        state.accessIcon = u"offline"_s;
        state.accessTone = Token::Wait;
        return;
    }
}

} // namespace

BannerState bannerState(const domain::Patient &patient, domain::HistoryOutcome outcome, QDate today)
{
    BannerState state;
    state.name = patientName(patient);
    state.born = bornText(patient, today);
    state.sex = genderText(patient.gender);
    state.number =
        patient.number ? numberText(*patient.number) : BannerTexts::tr("no person number");
    state.allergy = BannerTexts::tr("allergy: not asked");
    describeAccess(state, outcome);
    if (patient.isDeceased) {
        state.alert = patient.deceased
                          ? BannerTexts::tr("Died on %1").arg(dateText(*patient.deceased))
                          : BannerTexts::tr("Deceased, says the register");
        state.alertIcon = u"deceased"_s;
    } else if (outcome == domain::HistoryOutcome::NoAccess) {
        state.alert = BannerTexts::tr("No access: this person's doses are not shown. Ask for a "
                                      "therapeutic relation.");
        state.alertIcon = u"lock"_s;
    }
    return state;
}

} // namespace ui
