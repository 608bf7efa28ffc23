// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discretion.h"

#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

// What is written to stderr while it lives.
class Stderr
{
public:
    Stderr()
        : m_before(dup(STDERR_FILENO))
    {
        m_file.open();
        dup2(m_file.handle(), STDERR_FILENO);
    }
    ~Stderr()
    {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    Q_DISABLE_COPY_MOVE(Stderr)

    QByteArray written()
    {
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

} // namespace

class TestAppDiscretion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsRedacted();
    void tokenIsTaken();
    void argumentsWithDocumentsAreHidden();
};

void TestAppDiscretion::everyMessageIsRedacted()
{
    QByteArray written;
    {
        Stderr captured;
        redactLogs();
        qWarning("CPF 862.149.410-81");
        qCritical() << u"Authorization: Bearer eyJhbGciOiJub25lIn0.e30"_s;
        qCWarning(QLoggingCategory("qt.network.http2")) << R"({"password":"s3cret"})";
        qInstallMessageHandler(nullptr);
        written = captured.written();
    }
    QVERIFY(written.contains("***.149.410-**"));
    QVERIFY(written.contains("Bearer ***"));
    QVERIFY(written.contains("qt.network.http2"));
    for (const char *secret : {"862.149.410-81", "eyJ", "s3cret"})
        QVERIFY2(!written.contains(secret), written.constData());
}

void TestAppDiscretion::tokenIsTaken()
{
    qputenv("GUICHE_TOKEN", "eyJhbGc");
    QCOMPARE(takeToken(), u"eyJhbGc"_s);
    QVERIFY(!qEnvironmentVariableIsSet("GUICHE_TOKEN"));
    QCOMPARE(takeToken(), QString());
}

void TestAppDiscretion::argumentsWithDocumentsAreHidden()
{
    QByteArrayList words{"guiche", "--search", "862.149.410-81", "12ABC34501DE35", "1204", "201806191505251"};
    QList<char *> arguments;
    for (QByteArray &word : words)
        arguments << word.data();
    hideArguments(static_cast<int>(arguments.size()), arguments.data());
    QCOMPARE(words,
             QByteArrayList({"guiche", "--search", "**************", "**************", "1204", "201806191505251"}));
}

QTEST_GUILESS_MAIN(TestAppDiscretion)
#include "tst_app_discretion.moc"
