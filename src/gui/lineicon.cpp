// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lineicon.h"

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace guiche
{

namespace
{

QPixmap drawn(const QByteArray &svg, const QSize &deviceSize)
{
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

QPixmap rendered(const QString &name, const QColor &color, const QSize &deviceSize)
{
    const QString key =
        QStringLiteral("guiche/%1/%2/%3").arg(name, color.name(QColor::HexArgb)).arg(deviceSize.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    // Qt draws currentColor as black.
    const QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    pixmap = drawn(svg, deviceSize);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// What is drawn at the size that is asked for.
class DrawnIconEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
};

class LineIconEngine : public DrawnIconEngine
{
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
            : mode == QIcon::Selected                ? palette.color(QPalette::HighlightedText)
                                                     : palette.color(QPalette::WindowText);
        return rendered(m_name, color, size);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

class ProgramIconEngine : public DrawnIconEngine
{
public:
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal) override
    {
        QFile file(QStringLiteral(":/guiche.svg"));
        return file.open(QIODevice::ReadOnly) ? drawn(file.readAll(), size) : QPixmap();
    }

    QIconEngine *clone() const override { return new ProgramIconEngine; }
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name)); // QIcon owns it
}

QIcon programIcon()
{
    return QIcon(new ProgramIconEngine);
}

QPixmap lineIconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = rendered(name, color, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void setLineIcons(const QObject &parent)
{
    const QList<QAction *> actions = parent.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (const QString icon = action->property("lineIcon").toString(); !icon.isEmpty())
            action->setIcon(lineIcon(icon));
    }
}

QString iconNameOf(Situacao situacao)
{
    switch (situacao) {
    case Situacao::Pendente:
        return QStringLiteral("pendente");
    case Situacao::Fechado:
        return QStringLiteral("fechado");
    case Situacao::OsPendente:
        return QStringLiteral("os-pendente");
    case Situacao::OsAtrasada:
        return QStringLiteral("os-atrasada");
    case Situacao::OsEmExecucao:
        return QStringLiteral("os-em-execucao");
    case Situacao::OsSemAgendamento:
        return QStringLiteral("os-sem-agendamento");
    case Situacao::OsConcluida:
        return QStringLiteral("os-concluida");
    case Situacao::OsSemConclusao:
        return QStringLiteral("os-sem-conclusao");
    case Situacao::OsFinalizada:
        return QStringLiteral("os-finalizada");
    case Situacao::OsDesconhecida:
        return QStringLiteral("os-desconhecida");
    }
    Q_UNREACHABLE();
}

QString iconNameOf(SituacaoServico situacao)
{
    switch (situacao) {
    case SituacaoServico::Habilitado:
        return QStringLiteral("servico-habilitado");
    case SituacaoServico::SuspensoDebito:
        return QStringLiteral("servico-suspenso-debito");
    case SituacaoServico::Suspenso:
        return QStringLiteral("servico-suspenso");
    case SituacaoServico::Aguardando:
        return QStringLiteral("servico-aguardando");
    case SituacaoServico::Cancelado:
        return QStringLiteral("servico-cancelado");
    case SituacaoServico::Desconhecida:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace guiche
