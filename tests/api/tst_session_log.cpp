// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/caller.h"
#include "support/fakenetwork.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guiche;

namespace
{

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

QtMessageHandler &usualHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "guiche.api") == 0)
        logged().append(text);
    else if (usualHandler())
        usualHandler()(type, context, text); // a test that fails says so by this way
}

// Without what differs from run to run.
QString timeless(QString line)
{
    static const QRegularExpression duration(u", \\d+ ms$"_s);
    return line.remove(duration);
}

} // namespace

// What the category guiche.api says when somebody turns it on.
class TestSessionLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void silentUnlessTurnedOn();
    void verbPathAndOutcome();
    void nothingThatTellsWhoOrLetsIn_data();
    void nothingThatTellsWhoOrLetsIn();

private:
    static void turnOn() { QLoggingCategory::setFilterRules(u"guiche.api.debug=true"_s); }

    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Caller> m_caller;
};

void TestSessionLog::init()
{
    logged().clear();
    usualHandler() = qInstallMessageHandler(note);
    m_network = std::make_unique<FakeNetwork>();
}

void TestSessionLog::cleanup()
{
    m_caller.reset();
    QVERIFY(m_network->isEverythingAsked());
    m_network.reset();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(usualHandler());
}

void TestSessionLog::silentUnlessTurnedOn()
{
    m_network->answer(rowAnswer(1));
    m_caller = std::make_unique<Caller>(*m_network, tokenConnection());
    m_caller->searchAndKeep(u"a"_s);
    QTRY_COMPARE(m_caller->told.size(), 1);
    QCOMPARE(logged(), QStringList());
}

void TestSessionLog::verbPathAndOutcome()
{
    turnOn();
    m_network->answer(tokenAnswer("abc"));
    m_network->answer(500, "{}");
    m_network->answer(FakeAnswer{.status = 0, .error = QNetworkReply::HostNotFoundError});
    m_caller = std::make_unique<Caller>(*m_network, passwordConnection());
    for (int i = 1; i < 3; ++i) {
        m_caller->searchAndKeep(u"a"_s);
        QTRY_COMPARE(m_caller->told.size(), i);
    }
    QCOMPARE(logged().size(), 3);
    const QString get = u"GET /api/v1/integracao/cliente/atendimento: "_s;
    QCOMPARE(timeless(logged().at(0)), u"POST /oauth/token: HTTP 200, 62 bytes"_s);
    QCOMPARE(timeless(logged().at(1)), get % u"HTTP 500, 2 bytes"_s);
    QCOMPARE(timeless(logged().at(2)), get % u"failed, kind %1"_s.arg(int(ErrorKind::HostNotFound)));
}

void TestSessionLog::nothingThatTellsWhoOrLetsIn_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    const QByteArray leak = R"({"msg":"86214941081 s3gr3d0","cpf_cnpj":"862.149.410-81"})";
    for (const int status : {200, 302, 401, 404, 429, 500, 503}) {
        FakeAnswer answer{.status = status, .body = leak, .headers = {{"Retry-After", "86214941081"}}};
        if (status == 302)
            answer.headers.append(qMakePair("Location", "https://s3gr3d0@outro.example/86214941081?token=s3gr3d0"));
        QTest::addRow("%d", status) << answer;
    }
    QTest::newRow("no reply") << FakeAnswer{.status = 0,
                                            .error = QNetworkReply::UnknownNetworkError,
                                            .errorString = u"Error transferring https://x?termo_busca=86214941081"_s};
    QTest::newRow("lost") << FakeAnswer{
        .status = 0, .error = QNetworkReply::RemoteHostClosedError, .errorString = u"86214941081 s3gr3d0"_s};
    QTest::newRow("too long to wait for") << FakeAnswer{.body = leak, .isHeld = true};
}

void TestSessionLog::nothingThatTellsWhoOrLetsIn()
{
    QFETCH(const FakeAnswer, answer);
    turnOn();
    const PasswordSignIn signIn{u"s3gr3d0"_s, u"s3gr3d0"_s, u"s3gr3d0@provedor.example"_s, u"s3gr3d0"_s};
    m_network->answer(tokenAnswer("s3gr3d0"));
    m_network->answer(answer);
    if (answer.status == 401)
        m_network->answer(answer); // to the login that follows
    m_caller = std::make_unique<Caller>(*m_network, Connection{passwordConnection().server, signIn});
    m_caller->session->transport().setTimeout(200ms);
    AtendimentoQuery query;
    query.tipo = TipoBusca::PorCpfCnpj;
    query.termo = u"862.149.410-81"_s;
    bool isTold = false;
    const PendingCall call =
        m_caller->session->atendimentos(query, [&isTold](const Result<AtendimentoReply> &) { isTold = true; });
    QTRY_VERIFY(isTold);
    QVERIFY(logged().size() >= 2);
    for (const QString &line : logged()) {
        for (const QString &secret : {u"862"_s, u"149"_s, u"s3gr3d0"_s, u"busca"_s, u"?"_s, u"Bearer"_s, u"provedor"_s})
            QVERIFY2(!line.contains(secret), qUtf8Printable(line));
    }
}

QTEST_GUILESS_MAIN(TestSessionLog)
#include "tst_session_log.moc"
