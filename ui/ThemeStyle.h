// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace ui {

class Theme;

// A widget with this property marks inside of it what has the focus: it gets no ring.
inline constexpr char drawsOwnFocus[] = "drawsOwnFocus";

// Fusion, drawn flat with the tokens: 32 px controls, one accent, and a focus ring of 2 px that
// stands 2 px away from what has the focus.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ThemeStyle(const Theme &theme);
    ~ThemeStyle() override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    void followFocus(QWidget *now);
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawButton(const QStyleOptionButton &option, QPainter &painter,
                    const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                         const QWidget *widget) const;
    void drawTick(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                       const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                      const QWidget *widget) const;
    void drawArrow(const QRect &rect, QPainter &painter, const QColor &color) const;

    const Theme &m_theme;
    QPointer<QFocusFrame> m_ring;
};

} // namespace ui
