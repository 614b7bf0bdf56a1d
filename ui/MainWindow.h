// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Notice.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace ui {

class InlineMessage;
class NavigationBar;
class ShellPresenter;
class StatusLine;
class Theme;
class TopStrip;

// The frame: strip, navigation, the pages, status. It knows which page stands where and nothing of
// what they do. Its title never names a person.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page {
        SignIn,
        Access,
        Organization,
        Lookup,
        Record,
        Bulk,
        Outbox,
        Prepare,
        Due,
        Collaborators,
        Settings,
        Clinic,
    };
    // Makes a page when it is shown for the first time.
    using MakePage = std::function<QWidget *(Page, QWidget *parent)>;

    MainWindow(ShellPresenter &presenter, const Theme &theme, MakePage makePage);
    ~MainWindow() override;

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const { return m_page; }
    [[nodiscard]] QWidget *widgetOf(Page page); // makes it when needed
    // Where the work with patients is now: sign-in, organisation, search, or the open record.
    void showWork();
    // An empty search box that has the focus.
    void startSearch();
    // Until further notice the work is on the record.
    void setRecordOpen(bool open) { m_recordOpen = open; }

    // Nothing but this is seen, and gets keys, until uncover(); what stands below stays as it is.
    void cover(QWidget *page);
    void uncover();
    [[nodiscard]] bool isCovered() const;

    void clearSearch();
    // Above the page, until it is understood; made again in another language.
    void tell(NoticeMaker notice);

Q_SIGNALS:
    void searchTyped(const QString &text);
    void searchEntered(const QString &text);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildNavigation();
    void showPlace(int place);
    void connectStrip();
    void search(const QString &text, bool entered);
    void leaveSearch();
    void showState();
    void showPlannedStop();
    void showTold();
    void showClosing();
    void showFirst();
    void focusPage();
    void giveFocusBack();
    void hideUntilUncovered(QWidget *window);
    void keepFocusOnCover(QWidget *now);
    [[nodiscard]] bool belongsToCover(const QWidget *window) const;
    [[nodiscard]] Page workPage() const;
    void retranslate();

    ShellPresenter &m_presenter;
    const Theme &m_theme;
    MakePage m_makePage;
    TopStrip *m_strip;
    NavigationBar *m_navigation;
    QStackedWidget *m_covers; // the work, and what covers it
    QStackedWidget *m_stack;
    InlineMessage *m_told;
    InlineMessage *m_plannedStop;
    InlineMessage *m_closing;
    InlineMessage *m_first;
    StatusLine *m_status;
    QHash<Page, QWidget *> m_pages;
    Page m_page = Page::Lookup;
    bool m_recordOpen = false;
    NoticeMaker m_tells;
    QPointer<QWidget> m_focused;       // before it was covered
    QList<QPointer<QWidget>> m_hidden; // dialogs
    bool m_asksClosing = false;
    bool m_mayClose = false;
    bool m_searchedTooEarly = false; // before somebody is signed in and works for somebody
    bool m_wasOpen = false;
};

} // namespace ui
