// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/RegistrationService.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/registration/DoseForm.h"
#include "ui/pages/registration/FieldRemarks.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

// The form with which a dose is recorded or corrected: opening and leaving it, what is wrong with
// it, saving, and taking back what was just saved. Whatever was typed is kept, also over errors
// and a crash.
class RegistrationPresenter final : public QObject
{
    Q_OBJECT
public:
    RegistrationPresenter(const services::Services &services, Prompts &prompts,
                          QObject *parent = nullptr);
    ~RegistrationPresenter() override;

    // A new form for this person, or what was typed for them earlier.
    void open(const domain::Patient &patient);
    // What is shared by the people of the list (services/BulkService.h), which keeps it. Nothing is
    // saved by this form itself.
    void openShared();
    // Shows all that is wrong; true when nothing stands in the way.
    bool complete();
    // Keeps what was typed and forgets the person.
    void close();
    // The form filled with what was recorded, to correct it. Asks when something was typed.
    void correct(const domain::HistoryRow &row);
    void cancelCorrection();
    // A new form for a dose that is due: the packs that fill it are offered, and somebody chooses;
    // a pack that was already chosen stays when it is one of them. `what` names the dose.
    void startDue(const QList<domain::VaccineProduct> &packs, const QString &what);
    // Calls `go` when the form may be left: at once, or after one question.
    void leave(std::function<void()> go);
    void retranslate();

    [[nodiscard]] bool isOpen() const { return m_form.isOpen(); }
    [[nodiscard]] bool isCorrection() const { return m_form.corrected().has_value(); }
    [[nodiscard]] bool hasTyping() const { return m_form.hasTyping(); }
    [[nodiscard]] const domain::RegistrationDraft &draft() const { return m_form.draft(); }

    // ---- what the form looks like ----
    [[nodiscard]] domain::RegistrationKind kind() const { return m_form.kind(); }
    void setKind(domain::RegistrationKind kind);
    [[nodiscard]] QList<domain::Field> fields() const; // in order, the folded ones only when open
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString saveLabel() const;               // who, what and when
    [[nodiscard]] QString whoText() const;                 // who gave it, for which organisation
    [[nodiscard]] QString hint(domain::Field field) const; // under the field, when all is well

    // ---- what stands in it ----
    [[nodiscard]] const domain::ValueSets &valueSets() const;
    [[nodiscard]] QString value(domain::Field field) const { return m_form.value(field); }
    void setValue(domain::Field field, const QString &value);
    [[nodiscard]] ProductListModel &products() { return m_products; }
    // Letters in the product line: nothing is chosen until choose(), or again by abandonTyping().
    void typeProduct(const QString &text);
    void abandonTyping();
    void choose(const ProductChoice &choice);
    [[nodiscard]] bool isTypingProduct() const { return !m_form.typedProduct().isEmpty(); }
    [[nodiscard]] QString productText() const; // what stands in the line
    [[nodiscard]] ProductChoice chosen() const { return m_form.chosen(); }
    [[nodiscard]] DateContext dateContext(domain::Field field) const;
    // A lot of an earlier dose must be said to be still right.
    [[nodiscard]] bool asksLot() const { return m_form.asksLot(); }
    void confirmLot();
    // What is still needed after this field, round the form; nothing: it can be saved.
    [[nodiscard]] std::optional<domain::Field> nextNeeded(domain::Field after) const;
    [[nodiscard]] std::optional<domain::Field> firstNeeded() const;

    // ---- what is wrong with it ----
    void check(domain::Field field); // when the field is left
    [[nodiscard]] const QList<FieldRemark> &remarks() const { return m_remarks.all(); }
    [[nodiscard]] FieldRemark remark(domain::Field field) const { return m_remarks.worst(field); }
    [[nodiscard]] bool asksAcceptance() const { return !m_asked.isEmpty(); }
    [[nodiscard]] Notice summary() const;
    // Which of the remarks the summary counts and links to.
    [[nodiscard]] QList<FieldRemark> summedUp() const;
    // What was typed for this person earlier is back in the form; empty when it is not so.
    [[nodiscard]] Notice restored() const;
    void discardRestored();

    // ---- saving ----
    void save();
    [[nodiscard]] Notice saved() const; // what was saved last for this person, and its state
    [[nodiscard]] bool canUndo() const;
    void undo();

Q_SIGNALS:
    void changed();  // anything of the above
    void recorded(); // saved here; the form is ready for the next dose
    void focusAsked(domain::Field field);
    void productsOffered(); // in products(), to be shown at once
    void announced(const QString &text);
    void correctionLeft(); // not saved: back to the row it was about

private:
    struct Saved
    {
        domain::OutboxEntry entry;
        domain::RegistrationDraft draft;
        bool corrected = false;
        bool undone = false;
    };

    void forgetJudgements();
    void forgetFailure();
    void beginCorrection(const domain::HistoryRow &row);
    void showRefusal(const domain::HistoryRow &row);
    void touch();
    void keep();
    [[nodiscard]] domain::Problems problems() const;
    [[nodiscard]] bool standsInTheWay(const domain::Problems &problems);
    void showWhatIsWrong();
    [[nodiscard]] core::Result<services::SaveOutcome> send(const domain::RegistrationDraft &draft);
    void finish(const domain::OutboxEntry &entry, const domain::RegistrationDraft &sent);
    void bringBack(const domain::RegistrationDraft &draft);
    void follow(const QUuid &id);
    void followSession();

    const services::Services m_services;
    Prompts &m_prompts;
    ProductListModel m_products;
    DoseForm m_form;
    FieldRemarks m_remarks;
    QString m_due; // the dose the form was opened for: "dose 2: hepatitis B"
    bool m_unfolded = false;
    bool m_attempted = false; // after a first try to save all problems are shown
    domain::Problems m_asked; // the warnings for which a reason is asked
    std::optional<core::Error> m_failure;
    bool m_refusalShown = false;         // the register's words of m_failure stand at the fields
    std::optional<QDateTime> m_restored; // when that was kept
    std::optional<Saved> m_saved;
    QTimer m_keepTimer;
    QTimer m_undoTimer;
};

} // namespace ui
