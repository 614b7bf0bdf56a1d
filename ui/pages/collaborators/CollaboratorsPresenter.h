// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/collaborators/CollaboratorModel.h"

#include <QObject>

namespace ui {

// "My collaborators": who is linked to the organisation, asking to link and to unlink, and what
// waits for the administrator. What is not possible says why, where it was tried.
class CollaboratorsPresenter final : public QObject
{
    Q_OBJECT
public:
    CollaboratorsPresenter(const services::Services &services, Prompts &prompts,
                           QObject *parent = nullptr);

    // What the page shows beside the list.
    enum class Mode { List, Form, Overview };
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] CollaboratorModel &model() { return m_model; }
    [[nodiscard]] Notice notice() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString countText() const; // "5 linked, 1 waits"
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] domain::PracticeKind practiceKind() const;

    void refresh();
    void select(const QString &key);
    [[nodiscard]] QString selectedText() const; // what is known about the chosen row
    enum class Action { None, Mark, Unmark, Cancel, GoOn };
    [[nodiscard]] Action action() const; // what can be done with it
    void act();
    void deleteDraft();
    [[nodiscard]] bool isDraftSelected() const;

    // ---- unlink: choose, verify, agree ----
    [[nodiscard]] int markedCount() const { return int(m_marked.size()); }
    void verify(); // to the overview
    [[nodiscard]] services::UnlinkOverview overview() const;
    void agree();
    void back(); // to the list; nothing typed or chosen is lost

    // ---- link ----
    void newForm();
    [[nodiscard]] const domain::LinkDraft &form() const { return m_form; }
    void setForm(const domain::LinkDraft &form); // kept at once
    [[nodiscard]] QHash<domain::LinkField, QString> problems() const;
    void submit();
    [[nodiscard]] QString trainer() const; // whoever is signed in
    void retranslate() { m_model.retranslate(); }

Q_SIGNALS:
    void changed();
    void refused(); // problems are there: the first field gets the focus

private:
    void take();
    void say(NoticeMaker notice);
    void onSubmitted(const core::Result<services::LinkOutcome> &outcome);
    void onUnlinked(const core::Result<services::UnlinkOutcome> &outcome);
    void cancel(const domain::LinkRequest &request);
    [[nodiscard]] const CollaboratorModel::Row *selected() const;
    [[nodiscard]] const domain::LinkRequest *openRequest() const;
    void open(const QUuid &id, const domain::LinkDraft &form);

    const services::Services m_services;
    Prompts &m_prompts;
    CollaboratorModel m_model;
    Mode m_mode = Mode::List;
    bool m_busy = false;
    NoticeMaker m_notice;
    QString m_selected;
    QSet<QString> m_marked;
    domain::LinkDraft m_form;
    QUuid m_formId;
    domain::LinkProblems m_problems;
};

} // namespace ui
