// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/DialogPrompts.h"
#include "ui/MainWindow.h"
#include "ui/ShellPresenter.h"
#include "ui/pages/clinic/FamilyPapers.h"

#include <memory>

namespace ui {

class BulkPresenter;
class DuePresenter;
class CollaboratorsPresenter;
class FirstAccessPresenter;
class ClinicPresenter;
class DayListPresenter;
class HandOverSheets;
class LookupPage;
class LookupPresenter;
class OrganizationPresenter;
class OutboxPresenter;
class PreparePresenter;
class RecordPage;
class RecordPresenter;
class RegistrationPresenter;
class SettingsPresenter;
class SignInPresenter;

// The window with its pages and their presenters, each made when first needed, and the ways from
// one page to another.
class WindowPages final : public QObject
{
    Q_OBJECT
public:
    WindowPages(const services::Services &services, const Theme &theme);
    ~WindowPages() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    void openRecord(const domain::Patient &patient);
    void openEntry(const QUuid &id);
    // Whoever comes next sees nobody the one before looked at.
    void forgetPeople();

private:
    [[nodiscard]] QWidget *make(MainWindow::Page page, QWidget *parent);
    [[nodiscard]] QWidget *makeSignIn(QWidget *parent);
    [[nodiscard]] QWidget *makeAccess(QWidget *parent);
    [[nodiscard]] QWidget *makeOrganization(QWidget *parent);
    [[nodiscard]] QWidget *makeLookup(QWidget *parent);
    [[nodiscard]] QWidget *makeRecord(QWidget *parent);
    [[nodiscard]] QWidget *makeBulk(QWidget *parent);
    [[nodiscard]] QWidget *makeOutbox(QWidget *parent);
    [[nodiscard]] QWidget *makePrepare(QWidget *parent);
    [[nodiscard]] QWidget *makeCollaborators(QWidget *parent);
    [[nodiscard]] QWidget *makeSettings(QWidget *parent);
    [[nodiscard]] QWidget *makeDue(QWidget *parent);
    [[nodiscard]] QWidget *makeClinic(QWidget *parent);
    [[nodiscard]] FamilyPapers::Printer familyPrinter() const;
    void followPerson();
    void openVisit(const domain::Patient &patient);
    void goToWork();
    void tellWeakSignIn();
    void showRecord();
    void leaveRecord();

    const services::Services m_services;
    const Theme &m_theme;
    // Before the window: pages refer to their presenters until they are gone.
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<HandOverSheets> m_sheets;
    std::unique_ptr<ShellPresenter> m_shell;
    std::unique_ptr<SignInPresenter> m_signIn;
    std::unique_ptr<FirstAccessPresenter> m_access;
    std::unique_ptr<OrganizationPresenter> m_organization;
    std::unique_ptr<LookupPresenter> m_lookup;
    std::unique_ptr<RecordPresenter> m_record;
    std::unique_ptr<RegistrationPresenter> m_registration;
    std::unique_ptr<BulkPresenter> m_bulk;
    std::unique_ptr<ClinicPresenter> m_clinic;
    std::unique_ptr<DayListPresenter> m_dayList;
    std::unique_ptr<FamilyPapers> m_papers;
    std::unique_ptr<OutboxPresenter> m_outbox;
    std::unique_ptr<PreparePresenter> m_prepare;
    std::unique_ptr<CollaboratorsPresenter> m_collaborators;
    std::unique_ptr<SettingsPresenter> m_settings;
    std::unique_ptr<DuePresenter> m_due;
    LookupPage *m_lookupPage = nullptr;
    RecordPage *m_recordPage = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
