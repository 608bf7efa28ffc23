// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultrow.h"
#include "faults/faultworld.h"

#include <QTimer>

namespace guiche
{

using namespace Qt::StringLiterals;

namespace
{

FaultRow elsewhere(const QString &name, const QString &outcome, const ServerAddress &address)
{
    return {.name = name,
            .outcome = outcome,
            .arrange =
                [address](FaultWorld &world) {
                    world.connection.server = address;
                    world.connect();
                },
            .isElsewhere = true};
}

QString heardNothing(const FaultWorld &world)
{
    return world.server->requests().size() == 2 // of the search that went well
        ? QString()
        : u"%1 requests were sent"_s.arg(world.server->requests().size() - 2);
}

// A server that shows this certificate to whoever comes next.
FaultRow shows(const QString &name, const QString &outcome, TestCertificate certificate)
{
    return {name, outcome,
            [certificate](FaultWorld &world) {
                world.server->setCertificate(certificate);
                world.connect();
            },
            [](const FaultWorld &world) {
                const std::optional<Error> &error = world.desk.error();
                return error && !error->certificate ? u"the certificate is not told"_s : heardNothing(world);
            },
            true};
}

FaultRow trusts(const QString &name, const QString &outcome, TestCertificate trusted, TestCertificate shown)
{
    FaultRow row = shows(name, outcome, shown);
    row.arrange = [trusted, shown](FaultWorld &world) {
        world.server->setCertificate(shown);
        world.connection.trust.certificate = testCertificate(trusted).digest(QCryptographicHash::Sha256);
        world.connect();
    };
    if (trusted == shown)
        row.complaint = {};
    return row;
}

FaultRow answersTls(const QString &name, const QString &outcome, const Step &step)
{
    return {.name = name,
            .outcome = outcome,
            .arrange =
                [step](FaultWorld &world) {
                    world.server->setAnswerToTls(step);
                    world.connection.server = world.server->address(u"https"_s);
                    world.connect();
                    world.hurry();
                },
            .isElsewhere = true};
}

FaultRow redirects(const QString &name, const QString &outcome, const std::function<QByteArray(const FaultWorld &)> &to)
{
    return {name, outcome,
            [to](FaultWorld &world) { world.server->searches().always(steps::redirect(302, to(world))); },
            [](const FaultWorld &world) {
                return world.other.requests().isEmpty() ? QString() : u"another server was asked"_s;
            }};
}

QByteArray routeOf(const ServerAddress &server)
{
    return server.resolved(u"/api/v1/integracao/cliente/atendimento"_s).toEncoded();
}

QList<FaultRow> tlsFaults()
{
    FaultRow unreadable = shows(u"authorities' file missing"_s, u"AuthoritiesUnreadable"_s, TestCertificate::Good);
    unreadable.arrange = [](FaultWorld &world) {
        world.connection.trust.authoritiesFile = world.directory.filePath(u"none.pem"_s);
        world.connect();
    };
    unreadable.complaint = heardNothing;
    FaultRow unknown = shows(u"unknown authority"_s, u"CertificateUntrusted"_s, TestCertificate::Good);
    unknown.arrange = [](FaultWorld &world) {
        world.connection.trust = {};
        world.connect();
    };
    return {
        shows(u"expired certificate"_s, u"CertificateExpired"_s, TestCertificate::Expired),
        shows(u"self-signed certificate"_s, u"CertificateUntrusted"_s, TestCertificate::SelfSigned),
        shows(u"certificate of another host"_s, u"CertificateWrongHost"_s, TestCertificate::WrongHost),
        unknown,
        trusts(u"self-signed, and trusted"_s, u"1 rows"_s, TestCertificate::SelfSigned, TestCertificate::SelfSigned),
        trusts(u"changed certificate"_s, u"CertificateChanged"_s, TestCertificate::SelfSigned,
               TestCertificate::Changed),
        unreadable,
        answersTls(u"plain text where TLS is expected"_s, u"TlsFailed"_s,
                   steps::raw("HTTP/1.1 400 Bad Request\r\n\r\n")),
        answersTls(u"TLS closed in the handshake"_s, u"ConnectionLost"_s, steps::raw({})),
        answersTls(u"silent TLS"_s, u"Unreachable"_s, steps::silence()),
    };
}

QList<FaultRow> redirectFaults()
{
    FaultRow followed = redirects(u"redirect to itself with a slash"_s, u"2 rows"_s, {});
    followed.arrange = [](FaultWorld &world) {
        world.server->searches()
            .then(steps::redirect(301, "/api/v1/integracao/cliente/atendimento/"))
            .always(steps::found(2));
    };
    FaultRow loop = redirects(u"redirect loop"_s, u"RedirectLoop 302"_s,
                              [](const FaultWorld &world) { return routeOf(world.server->address()); });
    loop.mostSent = 4; // three steps
    return {
        loop,
        redirects(u"redirect to another port"_s, u"Redirected 302"_s,
                  [](const FaultWorld &world) { return routeOf(world.other.address()); }),
        redirects(u"redirect to another host"_s, u"Redirected 302"_s,
                  [](const FaultWorld &world) { return routeOf(world.server->address(u"http"_s, u"localhost"_s)); }),
        redirects(u"redirect to another scheme"_s, u"Redirected 302"_s,
                  [](const FaultWorld &world) { return routeOf(world.server->address(u"https"_s)); }),
        redirects(u"redirect to a route that writes"_s, u"Redirected 302"_s,
                  [](const FaultWorld &) { return QByteArray("/api/v1/integracao/cliente/solicitar_desconexao/1"); }),
        followed,
    };
}

QList<FaultRow> proxyFaults()
{
    const auto through = [](FaultWorld &world) {
        world.connection.proxy = {ProxyKind::Http, u"127.0.0.1"_s, world.proxy.serverPort(), u"ana"_s};
        world.connection.proxyPassword = u"p4ss-w0rd-planted"_s;
    };
    return {
        {u"proxy with another password"_s, u"ProxySignInRefused"_s,
         [through](FaultWorld &world) {
             through(world);
             world.proxy.demandSignIn(u"ana"_s, u"another"_s);
             world.connect();
         },
         heardNothing, true},
        {u"proxy that refuses"_s, u"ProxyFailed"_s,
         [through](FaultWorld &world) {
             through(world);
             world.proxy.refuseAll(403);
             world.connect();
         },
         heardNothing, true},
        {u"proxy that lets through"_s,
         u"1 rows"_s,
         [through](FaultWorld &world) {
             through(world);
             world.proxy.demandSignIn(u"ana"_s, u"p4ss-w0rd-planted"_s);
             world.connect();
         },
         {},
         true},
        {u"proxy gone"_s, u"ProxyFailed"_s,
         [through](FaultWorld &world) {
             through(world);
             world.proxy.close();
             world.connect();
         },
         heardNothing, true},
    };
}

} // namespace

QList<FaultRow> connectionFaults()
{
    const QList<FaultRow> sockets = {
        elsewhere(u"name that does not exist"_s, u"HostNotFound"_s, MisbehavingServer::unknownAddress()),
        elsewhere(u"refused"_s, u"ConnectionRefused"_s, MisbehavingServer::refusingAddress()),
        {u"network gone while searching"_s, u"ConnectionRefused"_s,
         [](FaultWorld &world) {
             world.server->searches().always(steps::silence());
             MisbehavingServer &server = *world.server;
             // Once the question is there, and before there is an answer.
             auto *watch = new QTimer(&server);
             const qsizetype before = server.requests().size();
             QObject::connect(watch, &QTimer::timeout, &server, [&server, watch, before] {
                 if (server.requests().size() > before) {
                     watch->stop();
                     server.vanish();
                 }
             });
             watch->start(1);
         }},
    };
    return sockets + tlsFaults() + redirectFaults() + proxyFaults();
}

} // namespace guiche
