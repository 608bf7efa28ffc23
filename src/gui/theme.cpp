// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <array>
#include <cmath>

namespace guiche
{

namespace
{

struct Colors {
    QRgb background;
    QRgb panel;
    QRgb button;
    QRgb outline;
    QRgb text;
    QRgb muted;
    QRgb accent;
    QRgb onAccent;
    QRgb late;
    QRgb warning;
    QRgb done;
    QRgb waiting;
};

constexpr Colors light{
    .background = 0xFFFFFFFF,
    .panel = 0xFFF6F7F9,
    .button = 0xFFFBFCFD,
    .outline = 0xFFC3CAD2,
    .text = 0xFF1B1F24,
    .muted = 0xFF59636E,
    .accent = 0xFF0B63CE,
    .onAccent = 0xFFFFFFFF,
    .late = 0xFFB3261E,
    .warning = 0xFF8A5300,
    .done = 0xFF1A7F37,
    .waiting = 0xFF5B5BD6,
};

constexpr Colors dark{
    .background = 0xFF15181C,
    .panel = 0xFF1D2126,
    .button = 0xFF2A3037,
    .outline = 0xFF4A535D,
    .text = 0xFFE6E9ED,
    .muted = 0xFF9AA4AF,
    .accent = 0xFF6CB0FF,
    .onAccent = 0xFF10141A,
    .late = 0xFFFF8A80,
    .warning = 0xFFF2B84B,
    .done = 0xFF5CC97A,
    .waiting = 0xFFA9A8FF,
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, colors.panel);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.background);
    set(QPalette::AlternateBase, colors.panel);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.late);
    set(QPalette::ToolTipBase, colors.panel);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.waiting);
    set(QPalette::Light, colors.button);
    set(QPalette::Midlight, colors.panel);
    set(QPalette::Mid, colors.outline);
    set(QPalette::Dark, colors.outline);
    set(QPalette::Shadow, colors.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.outline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colors.text));
    return palette;
}

QRgb colorOf(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Muted:
        return colors.muted;
    case Tone::Accent:
        return colors.accent;
    case Tone::Late:
        return colors.late;
    case Tone::Warning:
        return colors.warning;
    case Tone::Done:
        return colors.done;
    case Tone::Waiting:
        return colors.waiting;
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

Tone toneOf(ProfileColor color)
{
    switch (color) {
    case ProfileColor::Blue:
        return Tone::Accent;
    case ProfileColor::Green:
        return Tone::Done;
    case ProfileColor::Amber:
        return Tone::Warning;
    case ProfileColor::Red:
        return Tone::Late;
    case ProfileColor::Violet:
        return Tone::Waiting;
    case ProfileColor::Gray:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    // Ordinary black on light grey comes to 19; only the two extremes themselves reach 20.
    constexpr double extreme = 20;
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= extreme;
}

QColor toneColor(const QPalette &palette, Tone tone)
{
    if (isHighContrast(palette))
        return palette.color(tone == Tone::Accent ? QPalette::Highlight : QPalette::WindowText);
    return QColor(colorOf(isDark(palette) ? dark : light, tone));
}

Tone toneOf(Situacao situacao)
{
    switch (situacao) {
    case Situacao::Pendente:
    case Situacao::OsPendente:
        return Tone::Warning;
    case Situacao::OsAtrasada:
        return Tone::Late;
    case Situacao::OsEmExecucao:
        return Tone::Accent;
    case Situacao::OsSemAgendamento:
        return Tone::Waiting;
    case Situacao::Fechado:
    case Situacao::OsConcluida:
    case Situacao::OsFinalizada:
        return Tone::Done;
    case Situacao::OsSemConclusao:
    case Situacao::OsDesconhecida:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone toneOf(SituacaoServico situacao)
{
    switch (situacao) {
    case SituacaoServico::Habilitado:
        return Tone::Done;
    case SituacaoServico::SuspensoDebito:
        return Tone::Late;
    case SituacaoServico::Suspenso:
        return Tone::Warning;
    case SituacaoServico::Aguardando:
        return Tone::Waiting;
    case SituacaoServico::Cancelado:
        return Tone::Muted;
    case SituacaoServico::Desconhecida:
        return Tone::Text;
    }
    Q_UNREACHABLE();
}

QColor blended(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor badgeTint(const QPalette &palette, Tone tone)
{
    const QColor window = palette.color(QPalette::Window);
    constexpr float share = 0.14F;
    return isHighContrast(palette) ? window : blended(toneColor(palette, tone), window, share);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &background, QColor color)
{
    constexpr double wanted = 5; // thin strokes never come out in their full colour
    constexpr int step = 104; // percent
    constexpr int most = 50; // steps: then it is black or white
    const bool isOnLight = contrastRatio(background, Qt::black) > contrastRatio(background, Qt::white);
    for (int i = 0; i < most && contrastRatio(background, color) < wanted; ++i)
        color = isOnLight ? color.darker(step) : color.lighter(step);
    return color;
}

QPalette paletteFor(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::System:
        if (isHighContrast(system))
            return system;
        return isDark(system) ? darkPalette() : lightPalette();
    case ThemeChoice::Light:
        return lightPalette();
    case ThemeChoice::Dark:
        return darkPalette();
    }
    Q_UNREACHABLE();
}

} // namespace guiche
