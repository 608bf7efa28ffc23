// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profilewords.h"

#include "gui/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

namespace guiche
{

namespace
{

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(guiche::ProfileText)
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

QPixmap dot(const QColor &color, int scale)
{
    constexpr int side = 16;
    constexpr QRect circle(3, 3, 10, 10);
    QPixmap pixmap(side * scale, side * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(circle);
    return pixmap;
}

} // namespace

QString wordFor(ProfileColor color)
{
    switch (color) {
    case ProfileColor::Blue:
        return ProfileText::tr("Blue");
    case ProfileColor::Green:
        return ProfileText::tr("Green");
    case ProfileColor::Amber:
        return ProfileText::tr("Amber");
    case ProfileColor::Red:
        return ProfileText::tr("Red");
    case ProfileColor::Violet:
        return ProfileText::tr("Violet");
    case ProfileColor::Gray:
        return ProfileText::tr("Grey");
    }
    Q_UNREACHABLE();
}

QString wordFor(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::System:
        return ProfileText::tr("As the system");
    case ProxyKind::None:
        return ProfileText::tr("None");
    case ProxyKind::Http:
        return ProfileText::tr("HTTP");
    case ProxyKind::Socks5:
        return ProfileText::tr("SOCKS 5");
    }
    Q_UNREACHABLE();
}

QString withoutMnemonic(const QString &name)
{
    return QString(name).replace(QLatin1String("&"), QLatin1String("&&"));
}

QString elidedName(const QString &name, const QFontMetrics &metrics)
{
    constexpr int longest = 32; // characters
    return metrics.elidedText(name, Qt::ElideMiddle, longest * metrics.averageCharWidth());
}

QIcon profileIcon(ProfileColor color, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) { // for any screen
        icon.addPixmap(dot(toneColor(palette, toneOf(color)), scale));
        // On the accent of a selected line a dot of the same colour would be gone.
        icon.addPixmap(dot(palette.color(QPalette::HighlightedText), scale), QIcon::Selected);
    }
    return icon;
}

QString fingerprint(const QByteArray &sha256)
{
    constexpr qsizetype bytesInLine = 8;
    QStringList lines;
    for (qsizetype i = 0; i < sha256.size(); i += bytesInLine)
        lines << hex(sha256.mid(i, bytesInLine));
    return lines.join(u'\n');
}

QString shortFingerprint(const QByteArray &sha256)
{
    constexpr qsizetype shown = 4;
    return QStringLiteral("SHA-256 ") % hex(sha256.first(std::min(shown, sha256.size()))) % QStringLiteral("…")
        % hex(sha256.last(std::min(shown, sha256.size())));
}

} // namespace guiche
