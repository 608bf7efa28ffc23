// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/traces.h"

#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace guiche
{

namespace
{

QByteArrayList formsOf(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    return {utf8, utf16, utf8.toBase64(QByteArray::OmitTrailingEquals).chopped(1), QUrl::toPercentEncoding(word)};
}

} // namespace

QStringList tracesIn(const QString &directory, const QStringList &words)
{
    QByteArrayList wanted;
    for (const QString &word : words)
        wanted << formsOf(word);
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found << file.fileName(); // unread is not clean
            continue;
        }
        const QByteArray bytes = file.readAll();
        if (std::ranges::any_of(wanted, [&bytes](const QByteArray &form) { return bytes.contains(form); }))
            found << file.fileName();
    }
    return found;
}

} // namespace guiche
