// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace guiche::house
{

struct TsMessage {
    qint64 line = 0;
    QString context;
    QString source;
    QString comment; // tells apart two equal sources
    bool isNumerus = false;
    QString type; // "unfinished", "vanished", "obsolete"; empty when finished
    QStringList forms; // of the translation; one, unless it is numerus

    QString key() const;
};

// A translation file of Qt Linguist, as far as the rules need it.
struct TsDocument {
    QString language;
    QString error; // when it is no such file
    QList<TsMessage> messages;

    static TsDocument read(const QByteArray &bytes);
};

} // namespace guiche::house
