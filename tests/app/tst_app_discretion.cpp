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
    const QByteArrayList personal{"862.149.410-81",  "12ABC34501DE35",     "guiche:86214941081",
                                  "862 149 410 81",  "d:862 149 410 81",   "guiche:search?term=862%2E149%2E410-81",
                                  "862 149 410 8",   "+55 11 98765-4321",  "--search=862.149.410-81",
                                  "tel:86214941081", "tel:+5511987654321", "62149410811"};
    const QByteArrayList others{"--search",
                                "1204",
                                "201806191505251",
                                "query",
                                "--from",
                                "2026-03-01",
                                "--type=cpf_cnpj",
                                "http://127.0.0.1:34567",
                                "/tmp/terms-2026.txt",
                                ""};
    QByteArrayList words = QByteArrayList{"86214941081"} + personal + others; // the first is the program's name
    QList<char *> arguments;
    QStringList wanted;
    for (QByteArray &word : words) {
        arguments << word.data();
        wanted << QString::fromUtf8(word);
    }
    QCOMPARE(takeArguments(static_cast<int>(arguments.size()), arguments.data()), wanted);
    QCOMPARE(words.constFirst(), "86214941081");
    for (qsizetype i = 0; i < personal.size(); ++i)
        QCOMPARE(words.at(i + 1), QByteArray(personal.at(i).size(), '*'));
    QCOMPARE(words.mid(personal.size() + 1), others);
}

QTEST_GUILESS_MAIN(TestAppDiscretion)
#include "tst_app_discretion.moc"
