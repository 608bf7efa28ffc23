// SPDX-License-Identifier: GPL-3.0-or-later
// What core/serveraddress.h promises of any text that a person may type or paste.
#include "core/serveraddress.h"
#include "fuzz/invariant.h"

#include <QHostAddress>

#include <algorithm>

using namespace guiche;
using namespace guiche::fuzz;
using PlainHttp = ServerAddress::PlainHttp;

namespace
{

// By other means than the ones of the code. An IPv4 address written as IPv6 is none of them, though it would lead here.
bool isThisMachine(const QString &host)
{
    const QHostAddress address(host);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return host == QLatin1String("localhost") || address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (isIpv4 && address.isLoopback());
}

// QUrl writes a code point such as U+FFFFF as two halves, which nobody reads again.
bool hasNoncharacter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) { return QChar::isNonCharacter(c); });
}

void checkUrl(const QUrl &url)
{
    const auto shown = [&url] { return QString::fromLatin1(url.toEncoded()); };
    mustHold(url.isValid(), "an address is a valid URL", shown);
    mustHold(url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"),
             "an address has the scheme http or https", shown);
    mustHold(!url.host().isEmpty(), "an address has a host", shown);
    mustHold(url.userInfo().isEmpty(), "an address has neither user nor password", shown);
    mustHold(!url.hasQuery() && !url.hasFragment(), "an address has neither query nor fragment", shown);
    if (hasNoncharacter(url.path()))
        return;
    // What the network stack makes of the bytes must be what was looked at here.
    const QUrl again = QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode);
    mustHold(again.isValid() && again == url, "an address is the same URL once it was written down", shown);
}

// What stands before the host is neither kept nor passed over: in "localhost@evil.example" it reads like the host.
void checkNobodyNamed(const QString &typed)
{
    const qsizetype scheme = typed.indexOf(QLatin1String("://"));
    const QString rest = scheme < 0 ? typed : typed.sliced(scheme + 3);
    const auto endsHost = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const QString host(rest.cbegin(), std::find_if(rest.cbegin(), rest.cend(), endsHost) - rest.cbegin());
    mustHold(host.trimmed().lastIndexOf(u'@') < 1, "an address with a user in it is refused", [&] { return typed; });
}

void checkResolved(const ServerAddress &address)
{
    const QString path = QStringLiteral("/oauth/token");
    const QUrl base = address.resolved({});
    const QUrl url = address.resolved(path);
    checkUrl(base);
    checkUrl(url);
    mustEqual(url.scheme(), base.scheme(), "a route goes to the scheme of the address");
    mustEqual(url.authority(), base.authority(), "a route goes to the host and port of the address");
    mustEqual(url.path(QUrl::FullyEncoded), base.path(QUrl::FullyEncoded) + path,
              "a route stands behind the path of the address");
}

void checkAddress(const ServerAddress &address)
{
    const QString text = address.text();
    mustHold(!address.isEmpty(), "an address that was accepted is not empty");
    mustHold(!text.endsWith(u'/'), "an address has no slash at its end", [&] { return text; });
    const QString path = address.resolved({}).path();
    for (const char *known : {"/api", "/api/v1", "/oauth/token"})
        mustHold(!path.endsWith(QLatin1String(known), Qt::CaseInsensitive), "the API's own path is stripped",
                 [&] { return text; });
    mustHold(text.contains(address.hostAndPort()), "host and port are part of the text", [&] { return text; });

    // It is kept as text in the settings.
    const Result<ServerAddress> again = ServerAddress::parse(text, PlainHttp::Anywhere);
    mustHold(again.has_value(), "the text of an address is an address", [&] { return text; });
    mustEqual(again->text(), text, "the text of an address reads as the same address");
    mustHold(*again == address, "the text of an address reads as an equal address", [&] { return text; });
    checkResolved(address);
}

void checkError(const Error &error)
{
    mustHold(error.kind == ErrorKind::InvalidAddress || error.kind == ErrorKind::PlainHttpRefused,
             "an address is refused as InvalidAddress or PlainHttpRefused");
    mustHold((error.kind == ErrorKind::PlainHttpRefused) == !error.detail.isEmpty(),
             "the host is told of plain HTTP, and nothing that was typed otherwise", [&] { return error.detail; });
    mustHold(error.httpStatus == 0 && !error.certificate, "nobody was asked yet");
}

void checkProposal(const ServerAddress &address)
{
    const std::optional<ServerAddress> proposal = address.apiProposal();
    if (!proposal)
        return;
    checkAddress(*proposal);
    mustEqual(proposal->host(), QStringLiteral("api.") + address.host(), "the API's host is proposed");
    mustHold(proposal->isPlainHttp() == address.isPlainHttp(), "a proposal keeps the scheme");
    mustHold(!proposal->apiProposal(), "a proposal is the last one");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ServerAddress> here = ServerAddress::parse(typed);
    const Result<ServerAddress> anywhere = ServerAddress::parse(typed, PlainHttp::Anywhere);

    if (!anywhere) {
        checkError(anywhere.error());
        mustHold(anywhere.error().kind == ErrorKind::InvalidAddress, "a person has said yes to plain HTTP");
        mustHold(!here && here.error() == anywhere.error(), "what is no address is none under either rule");
        return 0;
    }
    checkNobodyNamed(typed);
    checkAddress(*anywhere);
    checkProposal(*anywhere);
    const bool isSafe = !anywhere->isPlainHttp() || isThisMachine(anywhere->host());
    mustHold(here.has_value() == isSafe, "plain HTTP is for this machine only", [&] { return anywhere->text(); });
    if (here) {
        mustHold(*here == *anywhere, "both rules read the same address", [&] { return anywhere->text(); });
    } else {
        checkError(here.error());
        mustHold(here.error().kind == ErrorKind::PlainHttpRefused, "plain HTTP is the reason of the refusal");
        mustEqual(here.error().detail, anywhere->host(), "the host is told that would have got the password");
    }
    return 0;
}
