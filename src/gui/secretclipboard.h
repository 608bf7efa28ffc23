// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>

class QMimeData;

namespace guiche
{

class CpfCnpj;

// What this program puts on the clipboard. A text with a CPF or CNPJ in full is marked as secret, so that clipboard
// managers and histories leave it alone, and taken off again after secretTime and at the end of the program, unless
// something else is there by then.
//
// That goes for what a field copies by itself (Ctrl+C in the box or in the detail) as well, and for X11's primary
// selection, which takes whatever is marked with the mouse: on platforms that tell whose a clipboard is.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds secretTime{30};

    // `clipboard` outlives this.
    explicit SecretClipboard(QClipboard &clipboard, std::chrono::milliseconds timeKept = secretTime,
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    // As it stands: what is masked on screen is copied masked.
    void copy(const QString &text);
    // In full and without punctuation, whatever is shown: for somebody who asked for just that.
    void copyDocument(const CpfCnpj &documento);

    // Takes a secret off now. What was marked with the mouse goes too: for the moment a row is masked again.
    void clearSecret();
    void clearSelection();

Q_SIGNALS:
    // The window says so, and that a secret is going to be taken off.
    void copied(const QString &text, bool isSecret);
    void secretCleared();

private:
    void putSecret(const QString &text);
    bool holdsOurSecret() const;
    void takeOver();
    void watchSelection();

    QClipboard &m_clipboard;
    QByteArray m_token; // of the secret that was put there last; empty: none
    QTimer m_timer;
    QTimer m_selectionTimer;
};

// `text` with every mark that keeps it out of clipboard histories: of KDE and GNOME, Windows, macOS.
QMimeData *secretMimeData(const QString &text); // the caller owns it

} // namespace guiche
