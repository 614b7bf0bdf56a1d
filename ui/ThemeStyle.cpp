// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ThemeStyle.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int controlHeight = 32;
constexpr int rowHeight = 28;
constexpr qreal radius = 4;
constexpr int ringWidth = 2;
constexpr int ringDistance = 2;

QColor mix(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                  part(over.blue(), under.blue()));
}

void drawRounded(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QSize atLeast(QSize size, int height)
{
    return {size.width(), std::max(size.height(), height)};
}

} // namespace

ThemeStyle::ThemeStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

ThemeStyle::~ThemeStyle() = default;

// Enter presses the button that has the focus, as Space does; also outside of dialogs.
void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *button = qobject_cast<QPushButton *>(widget);
    if (button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

void ThemeStyle::followFocus(QWidget *now)
{
    const bool ringed = now && !now->isWindow() && now->focusPolicy() != Qt::NoFocus &&
                        !now->property(drawsOwnFocus).toBool() &&
                        !qobject_cast<QMenu *>(now->window());
    if (!ringed) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new QFocusFrame(now->window());
    m_ring->setWidget(now);
    // Qt leaves it hidden when what has the focus is scrolled into view only afterwards.
    m_ring->setVisible(now->isVisible());
}

void ThemeStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool readOnly = option.state & State_ReadOnly;
    const QColor fill = m_theme.color(enabled && !readOnly ? Token::Surface : Token::Ground);
    const bool hover = enabled && (option.state & State_MouseOver);
    const QColor line = m_theme.color(hover ? Token::Ink2 : Token::Line);
    drawRounded(painter, option.rect, fill, line);
}

void ThemeStyle::drawButton(const QStyleOptionButton &option, QPainter &painter,
                            const QWidget *widget) const
{
    const QColor surface = m_theme.color(Token::Surface);
    const QColor ink = m_theme.color(Token::Ink);
    const bool enabled = option.state & State_Enabled;
    const qreal press = option.state & State_Sunken      ? 0.16
                        : option.state & State_MouseOver ? 0.08
                                                         : 0;
    switch (buttonRole(widget)) {
    case ButtonRole::Primary:
        if (enabled)
            return drawRounded(painter, option.rect, mix(ink, m_theme.color(Token::Accent), press),
                               {});
        return drawRounded(painter, option.rect, m_theme.color(Token::Ground),
                           m_theme.color(Token::Line));
    case ButtonRole::Danger:
        return drawRounded(painter, option.rect, mix(m_theme.color(Token::Stop), surface, press),
                           m_theme.color(enabled ? Token::Stop : Token::Line));
    case ButtonRole::Quiet:
        return drawRounded(painter, option.rect, press > 0 ? mix(ink, surface, press) : QColor(),
                           {});
    case ButtonRole::Normal:
        break;
    }
    const bool checked = option.state & State_On;
    const QColor fill = checked ? mix(m_theme.color(Token::Accent), surface, 0.16)
                                : mix(ink, surface, enabled ? press : 0.03);
    drawRounded(painter, option.rect, fill, m_theme.color(checked ? Token::Accent : Token::Line));
}

void ThemeStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                 const QWidget *widget) const
{
    QStyleOptionButton label(option);
    QColor color = m_theme.color(Token::Ink);
    if (!(option.state & State_Enabled))
        color = m_theme.color(Token::Ink2);
    else if (buttonRole(widget) == ButtonRole::Primary)
        color = m_theme.onColor(Token::Accent);
    else if (buttonRole(widget) == ButtonRole::Danger)
        color = m_theme.color(Token::Stop);
    else if (buttonRole(widget) == ButtonRole::Quiet)
        color = m_theme.color(Token::Accent);
    label.palette.setColor(QPalette::ButtonText, color);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void ThemeStyle::drawTick(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state & (State_On | State_NoChange);
    const bool enabled = option.state & State_Enabled;
    const QColor accent = m_theme.color(enabled ? Token::Accent : Token::Ink2);
    const QColor fill = on && !round ? accent : m_theme.color(Token::Surface);
    const QColor line = on ? accent : m_theme.color(Token::Line);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(fill);
    if (round) {
        painter.drawEllipse(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        if (on)
            painter.drawEllipse(box.adjusted(4, 4, -4, -4));
    } else {
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(m_theme.color(Token::Surface), 2, Qt::SolidLine, Qt::RoundCap));
        const QPointF at = box.topLeft();
        const qreal side = box.width();
        if (option.state & State_NoChange)
            painter.drawLine(at + QPointF(side * .25, side * .5),
                             at + QPointF(side * .75, side * .5));
        else if (on)
            painter.drawPolyline(QPolygonF{at + QPointF(side * .22, side * .52),
                                           at + QPointF(side * .42, side * .72),
                                           at + QPointF(side * .78, side * .3)});
    }
    painter.restore();
}

void ThemeStyle::drawArrow(const QRect &rect, QPainter &painter, const QColor &color) const
{
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    painter.restore();
}

void ThemeStyle::drawHeader(const QStyleOptionHeader &option, QPainter &painter) const
{
    const QColor surface = m_theme.color(Token::Surface);
    const bool hover = option.state & State_MouseOver;
    painter.fillRect(option.rect, hover ? mix(m_theme.color(Token::Ink), surface, 0.05) : surface);
    painter.setPen(mix(m_theme.color(Token::Line), surface, 0.6));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ThemeStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                              const QWidget *widget) const
{
    if (option.frame)
        drawField(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    drawArrow(arrow, painter, m_theme.color(enabled ? Token::Ink2 : Token::Line));
}

// The arrow of a menu stands beside the text, not in the corner.
void ThemeStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                const QWidget *widget) const
{
    QStyleOptionToolButton button(option);
    const bool hasMenu = button.features & QStyleOptionToolButton::HasMenu;
    button.features &= ~QStyleOptionToolButton::HasMenu;
    if (hasMenu) {
        const int width = pixelMetric(PM_MenuButtonIndicator, &option, widget);
        const QRect arrow(option.rect.right() - width - 4, option.rect.top(), width,
                          option.rect.height());
        drawArrow(visualRect(option.direction, option.rect, arrow), painter,
                  m_theme.color(Token::Ink2));
        if (button.state & (State_MouseOver | State_Sunken))
            proxy()->drawPrimitive(PE_PanelButtonTool, &button, &painter, widget);
        button.state &= ~(State_MouseOver | State_Sunken);
        button.rect.adjust(0, 0, -width, 0);
    }
    QProxyStyle::drawComplexControl(CC_ToolButton, &button, &painter, widget);
}

// A handle on a quiet ground; its arrows would be the smallest targets of the window.
void ThemeStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                               const QWidget *widget) const
{
    painter.fillRect(option.rect, m_theme.color(Token::Surface));
    if (!(option.state & State_Enabled) || option.maximum <= option.minimum)
        return;
    const bool held = (option.activeSubControls & SC_ScrollBarSlider) &&
                      (option.state & (State_Sunken | State_MouseOver));
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    drawRounded(painter, handle.adjusted(3, 2, -3, -2),
                m_theme.color(held ? Token::Ink2 : Token::Line), {});
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = std::min(length, controlHeight);
    const int size =
        range > 0 ? std::max(least, int(qint64(length) * bar->pageStep / (range + bar->pageStep)))
                  : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - size, bar->upsideDown);
    const auto span = [&](int from, int to) {
        const QRect rect = across ? QRect(from, 0, to - from, bar->rect.height())
                                  : QRect(0, from, bar->rect.width(), to - from);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(start, start + size);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + size, length);
    default:
        return {};
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring shows it
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        return drawTick(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawTick(*option, *painter, true);
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            drawRounded(*painter, option->rect,
                        mix(m_theme.color(Token::Ink), m_theme.color(Token::Surface), 0.08), {});
        return;
    case PE_Frame:
        painter->save();
        painter->setPen(mix(m_theme.color(Token::Line), m_theme.color(Token::Surface), 0.5));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Token::Focus), ringWidth));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius + 2,
                                 radius + 2);
        painter->restore();
        return;
    }
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, m_theme.color(Token::Surface));
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderSection)
        return drawHeader(*header, *painter);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel)
            return drawButton(*button, *painter, widget);
        if (element == CE_PushButtonLabel)
            return drawButtonLabel(*button, *painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox)
        return drawComboBox(*box, *painter, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton)
        return drawToolButton(*button, *painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize common = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return atLeast(common + QSize(8, 4), controlHeight);
    case CT_LineEdit:
    case CT_ComboBox:
        return atLeast(common + QSize(8, 2), controlHeight);
    case CT_ToolButton:
        return atLeast(common + QSize(8, 4), controlHeight);
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_HeaderSection:
    case CT_ItemViewItem:
        return atLeast(common, rowHeight);
    case CT_MenuItem:
        return atLeast(common, controlHeight);
    default:
        return common;
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect common = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return common.adjusted(6, 0, -6, 0);
    return common;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth + ringDistance;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_HeaderMargin:
        return 6;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return m_theme.icon(u"close"_s, Token::Ink2);
    return QProxyStyle::standardIcon(which, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Table_GridLineColor:
        return int(mix(m_theme.color(Token::Line), m_theme.color(Token::Surface), 0.3).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ui
