// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/secretclipboard.h"

#include "core/cpfcnpj.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUuid>

namespace guiche
{

namespace
{

// Tells our secret from the same text copied elsewhere.
QString tokenFormat()
{
    return QStringLiteral("application/x-guiche-secret");
}

} // namespace

QMimeData *secretMimeData(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    // The names of Windows' clipboard formats, which Qt hands on; a DWORD each, and zero means no.
    const auto windowsFormat = [](const char *name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QString::fromLatin1(name));
    };
    const QByteArray no(4, '\0');
    data->setData(windowsFormat("ExcludeClipboardContentFromMonitorProcessing"), no);
    data->setData(windowsFormat("CanIncludeInClipboardHistory"), no);
    data->setData(windowsFormat("CanUploadToCloudClipboard"), no);
    data->setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("secret"));
    return data;
}

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds timeKept, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    for (QTimer *timer : {&m_timer, &m_selectionTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        timer->setInterval(timeKept);
    }
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearSecret);
    connect(&m_selectionTimer, &QTimer::timeout, this, &SecretClipboard::clearSelection);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::takeOver);
    connect(&m_clipboard, &QClipboard::selectionChanged, this, &SecretClipboard::watchSelection);
    // Before the platform hands what is left to somebody else for the time after us.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        clearSecret();
        clearSelection();
    });
}

SecretClipboard::~SecretClipboard()
{
    const QSignalBlocker quietly(this);
    clearSecret();
    clearSelection();
}

void SecretClipboard::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool isSecret = holdsDocument(text);
    if (isSecret) {
        putSecret(text);
    } else {
        m_timer.stop();
        m_token.clear();
        m_clipboard.setText(text);
    }
    Q_EMIT copied(text, isSecret);
}

void SecretClipboard::copyDocument(const CpfCnpj &documento)
{
    if (documento.isEmpty())
        return;
    const bool isKnown = documento.kind() == CpfCnpj::Kind::Cpf || documento.kind() == CpfCnpj::Kind::Cnpj;
    const QString text = isKnown ? documento.plain() : documento.text();
    putSecret(text); // whatever its form, it is somebody's
    Q_EMIT copied(text, true);
}

void SecretClipboard::putSecret(const QString &text)
{
    m_token = QUuid::createUuid().toByteArray();
    QMimeData *data = secretMimeData(text);
    data->setData(tokenFormat(), m_token);
    m_clipboard.setMimeData(data); // the clipboard owns it
    clearSelection();
    m_timer.start();
}

bool SecretClipboard::holdsOurSecret() const
{
    const QMimeData *data = m_clipboard.mimeData();
    return !m_token.isEmpty() && data && data->data(tokenFormat()) == m_token;
}

void SecretClipboard::clearSecret()
{
    m_timer.stop();
    const bool isOurs = holdsOurSecret();
    m_token.clear();
    if (!isOurs)
        return;
    m_clipboard.clear();
    Q_EMIT secretCleared();
}

void SecretClipboard::clearSelection()
{
    m_selectionTimer.stop();
    if (m_clipboard.ownsSelection() && holdsDocument(m_clipboard.text(QClipboard::Selection)))
        m_clipboard.clear(QClipboard::Selection);
}

// Fields copy what is marked in them by themselves.
void SecretClipboard::takeOver()
{
    if (!m_clipboard.ownsClipboard() || holdsOurSecret())
        return;
    if (const QString text = m_clipboard.text(); holdsDocument(text))
        putSecret(text);
}

void SecretClipboard::watchSelection()
{
    if (m_clipboard.ownsSelection() && holdsDocument(m_clipboard.text(QClipboard::Selection)))
        m_selectionTimer.start();
}

} // namespace guiche
