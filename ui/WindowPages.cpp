// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowPages.h"

#include "services/CatalogueService.h"
#include "services/SettingsService.h"
#include "translations/Translator.h"
#include "ui/DialogPrompts.h"
#include "ui/pages/bulk/BulkPage.h"
#include "ui/pages/clinic/ClinicPage.h"
#include "ui/pages/collaborators/CollaboratorsPage.h"
#include "ui/pages/due/DuePage.h"
#include "ui/pages/firstaccess/FirstAccessPage.h"
#include "ui/pages/lookup/LookupPage.h"
#include "ui/pages/organization/OrganizationPage.h"
#include "ui/pages/outbox/OutboxPage.h"
#include "ui/pages/prepare/PreparePage.h"
#include "ui/pages/record/RecordPage.h"
#include "ui/pages/registration/RegistrationPresenter.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/signin/SignInPage.h"
#include "ui/paper/CertificateSheet.h"
#include "ui/paper/HandOverSheets.h"
#include "ui/paper/PaperKit.h"
#include "ui/paper/SideEffectSheet.h"
#include "ui/text/Language.h"

namespace ui {

using Page = MainWindow::Page;

WindowPages::WindowPages(const services::Services &services, const Theme &theme)
    : m_services(services)
    , m_theme(theme)
    , m_shell(std::make_unique<ShellPresenter>(services))
{
    m_window = std::make_unique<MainWindow>(
        *m_shell, theme, [this](Page page, QWidget *parent) { return make(page, parent); });
    m_prompts = std::make_unique<DialogPrompts>(m_window.get());
    m_sheets = std::make_unique<HandOverSheets>(services.catalogue.valueSets());
    // The window has shown the page, and so made it, before it passes on what was typed.
    connect(m_window.get(), &MainWindow::searchTyped, this,
            [this](const QString &text) { m_lookupPage->type(text); });
    connect(m_window.get(), &MainWindow::searchEntered, this,
            [this](const QString &text) { m_lookupPage->search(text); });
    connect(&services.session, &services::SessionService::signedOut, this,
            &WindowPages::forgetPeople);
}

WindowPages::~WindowPages() = default;

QWidget *WindowPages::make(Page page, QWidget *parent)
{
    switch (page) {
    case Page::SignIn:
        return makeSignIn(parent);
    case Page::Access:
        return makeAccess(parent);
    case Page::Organization:
        return makeOrganization(parent);
    case Page::Lookup:
        return makeLookup(parent);
    case Page::Record:
        return makeRecord(parent);
    case Page::Bulk:
        return makeBulk(parent);
    case Page::Outbox:
        return makeOutbox(parent);
    case Page::Prepare:
        return makePrepare(parent);
    case Page::Collaborators:
        return makeCollaborators(parent);
    case Page::Settings:
        return makeSettings(parent);
    case Page::Due:
        return makeDue(parent);
    case Page::Clinic:
        return makeClinic(parent);
    }
    return nullptr;
}

void WindowPages::forgetPeople()
{
    m_window->setRecordOpen(false);
    m_window->clearSearch();
    if (m_lookup)
        m_lookup->type({});
    if (m_registration)
        m_registration->close();
    if (m_record)
        m_record->close();
    if (m_due)
        m_due->forget();
    if (m_clinic)
        m_clinic->close();
}

void WindowPages::goToWork()
{
    m_window->showWork();
    if (m_window->currentPage() == Page::Lookup)
        m_window->startSearch();
    else
        m_window->widgetOf(m_window->currentPage())->setFocus(Qt::OtherFocusReason);
    tellWeakSignIn();
    m_window->raise(); // the browser lies over it
    m_window->activateWindow();
}

void WindowPages::tellWeakSignIn()
{
    const auto &session = m_services.session.session();
    if (session && session->account.level < m_services.session.minimumLevel())
        m_window->tell(
            [] { return noticeOf(core::error(core::ErrorCode::SignInLevelTooLow), Token::Wait); });
}

QWidget *WindowPages::makeSignIn(QWidget *parent)
{
    m_signIn = std::make_unique<SignInPresenter>(m_services);
    connect(m_signIn.get(), &SignInPresenter::signedIn, this, &WindowPages::goToWork);
    return new SignInPage(*m_signIn, m_theme, parent);
}

QWidget *WindowPages::makeAccess(QWidget *parent)
{
    m_access = std::make_unique<FirstAccessPresenter>(m_services);
    connect(m_access.get(), &FirstAccessPresenter::granted, this, &WindowPages::goToWork);
    return new FirstAccessPage(*m_access, m_theme, parent);
}

QWidget *WindowPages::makeCollaborators(QWidget *parent)
{
    m_collaborators = std::make_unique<CollaboratorsPresenter>(m_services, *m_prompts);
    return new CollaboratorsPage(*m_collaborators, m_theme, parent);
}

QWidget *WindowPages::makeOrganization(QWidget *parent)
{
    m_organization = std::make_unique<OrganizationPresenter>(m_services);
    connect(m_organization.get(), &OrganizationPresenter::chosen, this, &WindowPages::goToWork);
    return new OrganizationPage(*m_organization, m_theme, parent);
}

QWidget *WindowPages::makeLookup(QWidget *parent)
{
    m_lookup = std::make_unique<LookupPresenter>(m_services);
    m_lookupPage = new LookupPage(*m_lookup, m_theme, parent);
    connect(m_lookupPage, &LookupPage::patientChosen, this, &WindowPages::openRecord);
    connect(m_lookupPage, &LookupPage::signInRequested, this,
            [this] { m_window->showPage(Page::SignIn); });
    return m_lookupPage;
}

QWidget *WindowPages::makeRecord(QWidget *parent)
{
    m_record = std::make_unique<RecordPresenter>(m_services, *m_prompts);
    m_registration = std::make_unique<RegistrationPresenter>(m_services, *m_prompts);
    m_recordPage = new RecordPage(*m_record, *m_registration, m_theme, parent);
    connect(m_recordPage, &RecordPage::closed, this, &WindowPages::leaveRecord);
    // What the register answers meanwhile counts for what is proposed.
    connect(m_record.get(), &RecordPresenter::opened, this, &WindowPages::followPerson);
    connect(m_record.get(), &RecordPresenter::changed, this, &WindowPages::followPerson);
    return m_recordPage;
}

QWidget *WindowPages::makeBulk(QWidget *parent)
{
    m_bulk = std::make_unique<BulkPresenter>(m_services, *m_prompts);
    return new BulkPage(*m_bulk, m_theme, parent);
}

QWidget *WindowPages::makeOutbox(QWidget *parent)
{
    m_outbox = std::make_unique<OutboxPresenter>(m_services, *m_prompts, *m_sheets);
    connect(m_outbox.get(), &OutboxPresenter::entryRequested, this, &WindowPages::openEntry);
    connect(m_outbox.get(), &OutboxPresenter::signInRequested, this,
            [this] { m_window->showPage(Page::SignIn); });
    return new OutboxPage(*m_outbox, m_theme, parent);
}

QWidget *WindowPages::makePrepare(QWidget *parent)
{
    m_prepare = std::make_unique<PreparePresenter>(
        m_services, *m_prompts,
        PreparePresenter::Printer{[] { return blankForm().pdf(); },
                                  [](const QList<domain::Patient> &people, QDate day) {
                                      return dayList(people, day).pdf();
                                  }});
    return new PreparePage(*m_prepare, m_theme, parent);
}

QWidget *WindowPages::makeSettings(QWidget *parent)
{
    m_settings = std::make_unique<SettingsPresenter>(m_services, *m_prompts);
    return new SettingsPage(*m_settings, m_theme, parent);
}

QWidget *WindowPages::makeDue(QWidget *parent)
{
    m_due = std::make_unique<DuePresenter>(m_services, *m_prompts);
    auto *page = new DuePage(*m_due, m_theme, parent);
    connect(page, &DuePage::patientChosen, this, &WindowPages::openRecord);
    return page;
}

// The certificate is in the language that the family reads, the rest in that of the program.
FamilyPapers::Printer WindowPages::familyPrinter() const
{
    const domain::ValueSets &sets = m_services.catalogue.valueSets();
    return {
        .certificate =
            [&sets](const certificate::Certificate &certificate, const QString &language,
                    bool withNumber) {
                const translations::Meanwhile meanwhile(language);
                return certificateSheet(certificate, sets,
                                        {.language = language, .withNumber = withNumber})
                    .pdf();
            },
        .letter =
            [this](const domain::Patient &person, certificate::Requested what,
                   const certificate::RegionalOffice &office) {
                return duplicateLetter(person, what, office, m_services.catalogue.today()).pdf();
            },
        .sideEffect =
            [&sets](const certificate::SideEffectReport &report) {
                return sideEffectSheet(report, sets, currentLanguage()).pdf();
            }};
}

QWidget *WindowPages::makeClinic(QWidget *parent)
{
    m_clinic = std::make_unique<ClinicPresenter>(m_services);
    m_dayList = std::make_unique<DayListPresenter>(m_services);
    connect(m_clinic.get(), &ClinicPresenter::saved, m_dayList.get(), &DayListPresenter::refresh);
    m_papers = std::make_unique<FamilyPapers>(m_services, *m_clinic, *m_prompts, familyPrinter());
    auto *page = new ClinicPage(*m_clinic, *m_dayList, *m_papers, m_theme, parent);
    connect(page, &ClinicPage::childChosen, this, &WindowPages::openVisit);
    followPerson();
    return page;
}

// The record follows, so that it is one key away and reads what the register has.
void WindowPages::openVisit(const domain::Patient &patient)
{
    (void)m_window->widgetOf(Page::Record);
    m_window->setRecordOpen(true);
    m_recordPage->open(patient);
    m_clinic->open(patient);
}

// The visit is that of the person who is open.
void WindowPages::followPerson()
{
    if (m_clinic && m_record && m_record->isOpen())
        m_clinic->open(m_record->patient());
}

void WindowPages::showRecord()
{
    m_window->setRecordOpen(true);
    m_window->showPage(Page::Record);
}

void WindowPages::openRecord(const domain::Patient &patient)
{
    showRecord();
    m_recordPage->open(patient);
}

void WindowPages::openEntry(const QUuid &id)
{
    showRecord();
    m_recordPage->openEntry(id);
}

void WindowPages::leaveRecord()
{
    m_window->setRecordOpen(false);
    m_window->startSearch();
}

} // namespace ui
