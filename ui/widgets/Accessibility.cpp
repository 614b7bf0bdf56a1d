// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Accessibility.h"

#include "ui/widgets/InlineMessage.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto headingProperty = "isHeading";

class HeadingAccess final : public QAccessibleWidget
{
public:
    explicit HeadingAccess(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
        , m_label(label)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(which);
    }

private:
    QLabel *m_label;
};

// Qt 6.4 gives the chosen entry as the name of the box, which hides what it is for.
class ChoiceAccess final : public QAccessibleWidget
{
public:
    explicit ChoiceAccess(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_box->currentText() : QAccessibleWidget::text(which);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.editable = m_box->isEditable();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction())
            m_box->showPopup();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QComboBox *m_box;
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    if (className == "ui::InlineMessage"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
    if (className == "QLabel"_L1 && object->property(headingProperty).toBool())
        return new HeadingAccess(static_cast<QLabel *>(object));
    if (className == "QComboBox"_L1)
        return new ChoiceAccess(static_cast<QComboBox *>(object));
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(accessOf);
}

void markAsHeading(QLabel *label)
{
    label->setProperty(headingProperty, true);
}

} // namespace ui
