// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/FormFields.h"

#include "ui/pages/registration/LotEdit.h"
#include "ui/text/ProblemText.h"
#include "ui/widgets/ChoiceKeys.h"
#include "ui/widgets/CodeChoice.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/VaccinePicker.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Field;

namespace {

// Every field there can be, as they stand below each other; each kind shows some of them.
constexpr Field order[] = {
    Field::Reason,  Field::Product, Field::NotGivenReason, Field::Date,        Field::Confirmation,
    Field::Proof,   Field::Dose,    Field::FreeStock,      Field::Lot,         Field::Expiry,
    Field::Route,   Field::Site,    Field::Side,           Field::Prophylaxis, Field::Place,
    Field::Country, Field::Remark,  Field::Performer,      Field::Form,
};

QString nameOf(Field field)
{
    return field == Field::Form ? FormFields::tr("All the same, because") : fieldLabel(field);
}

// Letters that the field itself can take back come before the saved dose.
bool hasOwnUndo(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && text->document()->isUndoAvailable();
}

QString setOf(Field field)
{
    switch (field) {
    case Field::Route:
        return u"route"_s;
    case Field::Site:
        return u"site"_s;
    case Field::Side:
        return u"side"_s;
    case Field::Prophylaxis:
        return u"prophylaxis"_s;
    case Field::Place:
        return u"place"_s;
    case Field::NotGivenReason:
        return u"notGivenReason"_s;
    case Field::Confirmation:
        return u"confirmation"_s;
    default:
        return {};
    }
}

} // namespace

FormFields::FormFields(RegistrationPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (const Field field : order) {
        m_editors.insert(field, make(field));
        watch(m_editors[field].row->field());
    }
    retranslate();
}

// ---------------------------------------------------------------- editors

FormFields::Editor FormFields::make(Field field)
{
    switch (field) {
    case Field::Product:
        return makeProduct();
    case Field::Date:
    case Field::Expiry:
        return makeDate(field);
    case Field::Lot:
        return makeLot();
    case Field::Dose:
        return makeDose();
    case Field::FreeStock:
        return makeFreeStock();
    case Field::Remark:
    case Field::Proof:
        return makeText(field);
    default:
        break;
    }
    const QString set = setOf(field);
    return set.isEmpty() ? makeLine(field) : makeCode(field, set);
}

FormRow *FormFields::addRow(QWidget *field)
{
    auto *row = new FormRow(m_theme, field, this);
    m_column->addWidget(row);
    return row;
}

FormFields::Editor FormFields::makeProduct()
{
    auto *picker = new VaccinePicker(m_theme, m_presenter.products(), this);
    connect(picker, &VaccinePicker::typed, &m_presenter, &RegistrationPresenter::typeProduct);
    connect(picker, &VaccinePicker::abandoned, &m_presenter, &RegistrationPresenter::abandonTyping);
    connect(&m_presenter, &RegistrationPresenter::productsOffered, picker, &VaccinePicker::open);
    connect(picker, &VaccinePicker::chosen, this, [this](int row) {
        m_presenter.choose(m_presenter.products().choice(row));
        advance(Field::Product);
    });
    const auto show = [this, picker] {
        picker->setShown(m_presenter.productText(), m_presenter.isTypingProduct());
    };
    const auto translate = [picker] { picker->setPlaceholderText(tr("Brand, disease or CNK")); };
    return {addRow(picker), show, translate};
}

FormFields::Editor FormFields::makeDate(Field field)
{
    auto *edit = new DateEdit(this);
    connect(edit, &DateEdit::valueEdited, this,
            [this, field](const QString &value) { m_presenter.setValue(field, value); });
    const auto show = [this, edit, field] {
        edit->setContext(m_presenter.dateContext(field));
        edit->setValue(m_presenter.value(field));
    };
    return {addRow(edit), show, [edit] { edit->retranslate(); }};
}

FormFields::Editor FormFields::makeLot()
{
    auto *edit = new LotEdit(this);
    connect(edit, &LotEdit::edited, this,
            [this](const QString &lot) { m_presenter.setValue(Field::Lot, lot); });
    connect(edit, &LotEdit::confirmed, &m_presenter, &RegistrationPresenter::confirmLot);
    const auto show = [this, edit] {
        edit->setValue(m_presenter.value(Field::Lot), m_presenter.asksLot());
    };
    return {addRow(edit), show, [] {}};
}

FormFields::Editor FormFields::makeDose()
{
    auto *keys = new ChoiceKeys(m_theme, this);
    keys->setChoices(
        {{u"0.5"_s, u"½"_s, u"½05/,."_s}, {u"1"_s, u"1"_s, u"1"_s}, {u"2"_s, u"2"_s, u"2"_s}});
    connect(keys, &ChoiceKeys::chosen, this,
            [this](const QString &value) { m_presenter.setValue(Field::Dose, value); });
    return {addRow(keys), [this, keys] { keys->setValue(m_presenter.value(Field::Dose)); }, [] {}};
}

FormFields::Editor FormFields::makeFreeStock()
{
    auto *keys = new ChoiceKeys(m_theme, this);
    connect(keys, &ChoiceKeys::chosen, this,
            [this](const QString &value) { m_presenter.setValue(Field::FreeStock, value); });
    const auto translate = [keys] {
        const QString yes = tr("Yes", "from the free stock; its first letter chooses it");
        const QString no = tr("No", "from the free stock; its first letter chooses it");
        keys->setChoices({{u"yes"_s, yes, yes.left(1) + u"y"_s}, {u"no"_s, no, no.left(1)}});
    };
    return {addRow(keys), [this, keys] { keys->setValue(m_presenter.value(Field::FreeStock)); },
            translate};
}

FormFields::Editor FormFields::makeCode(Field field, const QString &set)
{
    auto *choice = new CodeChoice(m_presenter.valueSets(), set, this);
    connect(choice, &CodeChoice::chosen, this,
            [this, field](const QString &code) { m_presenter.setValue(field, code); });
    return {addRow(choice), [this, choice, field] { choice->setValue(m_presenter.value(field)); },
            [choice] { choice->retranslate(); }};
}

FormFields::Editor FormFields::makeLine(Field field)
{
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_presenter.setValue(field, text); });
    const auto show = [this, line, field] {
        if (line->text() != m_presenter.value(field))
            line->setText(m_presenter.value(field));
    };
    return {addRow(line), show, [] {}};
}

FormFields::Editor FormFields::makeText(Field field)
{
    constexpr int lines = 3;
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, field, text] { m_presenter.setValue(field, text->toPlainText()); });
    const auto show = [this, text, field] {
        if (text->toPlainText() != m_presenter.value(field))
            text->setPlainText(m_presenter.value(field));
    };
    return {addRow(text), show, [] {}};
}

// ---------------------------------------------------------------- showing

void FormFields::showState()
{
    const QList<Field> fields = m_presenter.fields();
    for (const Field field : order) {
        const Editor &each = m_editors[field];
        const bool shown = fields.contains(field);
        if (shown) {
            each.show();
            const FieldRemark remark = m_presenter.remark(field);
            each.row->setNote(remark.severity, remark.text);
            each.row->setHint(m_presenter.hint(field));
        }
        each.row->setVisible(shown);
    }
    layOutNames();
}

void FormFields::retranslate()
{
    for (auto each = m_editors.begin(); each != m_editors.end(); ++each) {
        each.value().row->setName(nameOf(each.key()));
        each.value().translate();
    }
    showState();
}

// Names beside the fields where there is room for them; above them where the text is large.
void FormFields::layOutNames()
{
    constexpr int mostCharacters = 18;
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    const bool stacked = width() < fontMetrics().averageCharWidth() * 44;
    int widest = 0;
    for (const Editor &each : std::as_const(m_editors))
        if (each.row->isVisibleTo(this))
            widest = std::max(widest, each.row->nameWidth());
    for (const Editor &each : std::as_const(m_editors)) {
        each.row->setStacked(stacked);
        each.row->setNameWidth(std::min(widest, most));
    }
}

void FormFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutNames();
}

// ---------------------------------------------------------------- moving about

void FormFields::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    for (QWidget *child : widget->findChildren<QWidget *>())
        child->installEventFilter(this);
}

std::optional<Field> FormFields::fieldOf(const QWidget *widget) const
{
    for (auto each = m_editors.cbegin(); widget && each != m_editors.cend(); ++each)
        if (each.value().row->isAncestorOf(widget))
            return each.key();
    return {};
}

QWidget *FormFields::rowOf(Field field) const
{
    return m_editors.value(field).row;
}

bool FormFields::focus(Field field)
{
    if (!m_presenter.fields().contains(field))
        return false;
    QWidget *widget = m_editors[field].row->field();
    if (const auto *lot = qobject_cast<LotEdit *>(widget))
        widget = lot->startOfWork();
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    return true;
}

void FormFields::advance(Field field)
{
    m_presenter.check(field);
    const auto next = m_presenter.nextNeeded(field);
    if (!next || !focus(*next))
        Q_EMIT completed();
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (key->matches(QKeySequence::Undo) && m_presenter.canUndo() && !hasOwnUndo(widget)) {
        m_presenter.undo();
        return true;
    }
    if (!enter || qobject_cast<QPlainTextEdit *>(widget))
        return QWidget::eventFilter(watched, event);
    if (const auto *picker = qobject_cast<VaccinePicker *>(widget); picker && picker->isOpen())
        return false;
    const auto field = fieldOf(widget);
    if (!field)
        return false;
    if (*field == Field::Lot && m_presenter.asksLot() && !qobject_cast<QLineEdit *>(widget))
        m_presenter.confirmLot();
    advance(*field);
    return true;
}

} // namespace ui
