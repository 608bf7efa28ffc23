// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>

namespace guiche
{

// What a request is answered with.
struct FakeAnswer {
    int status = 200; // 0: no HTTP reply came
    QByteArray body = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; // of the kind that comes without or despite a status
    QString errorString = {}; // in place of "fake network error N"
    QList<QNetworkReply::RawHeaderPair> headers = {};
    bool isUnsent = false; // no connection comes about
    bool isHeld = false; // until FakeNetwork::release()
    qsizetype chunk = 0; // of the body at once; 0: all of it
};

// Plays an answer through the event loop, a chunk a turn.
class FakeReply : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, FakeAnswer answer,
              QObject *parent);

    void release();
    bool isAborted() const { return m_isAborted; }
    qsizetype delivered() const { return m_delivered; }

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

Q_SIGNALS:
    void aborted();

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    void begin();
    void deliver();
    void end(NetworkError error);

    FakeAnswer m_answer;
    qsizetype m_delivered = 0;
    qsizetype m_read = 0;
    bool m_isAborted = false;
};

} // namespace guiche
