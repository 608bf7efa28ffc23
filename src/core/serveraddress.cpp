// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serveraddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace guiche
{

namespace
{

bool isByte(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isPadded = text.size() == 3 && text.front() == u'0';
    return !text.isEmpty() && text.size() <= 3 && !isPadded && std::ranges::all_of(text, isDigit)
        && text.toInt() <= 255;
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host == QLatin1String("::1"))
        return true;
    // 127.0.0.999 is no address but a name, which anybody's resolver may answer.
    const QList<QStringView> parts = QStringView(host).split(u'.');
    return parts.size() == 4 && parts.front() == u"127" && std::ranges::all_of(parts, isByte);
}

// "https:/provedor…" and "https//provedor…" read as a host of that name.
bool isSlippedScheme(const QString &host)
{
    return host == QLatin1String("http") || host == QLatin1String("https");
}

// "fe80::1%eth0" is an address on one of this machine's own wires, which no server's certificate is made out to; QUrl
// lets any text pass for a zone, even such as it does not read again.
bool hasZone(const QString &host)
{
    return host.contains(u'%');
}

// What people paste behind the host: the API's own paths, to any depth.
QString withoutApiPath(const QString &path)
{
    if (path.isEmpty()) // as it is kept
        return path;
    static const QRegularExpression known(QStringLiteral(R"((?:/+(?:oauth/token|api(?:/v1(?:/.*)?)?))+/*\z)"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString rest = path;
    for (qsizetype size = -1; rest.size() != size;) {
        size = rest.size();
        rest.remove(known);
        // A blank at the end would be trimmed off the text of the address.
        while (!rest.isEmpty() && (rest.back() == u'/' || rest.back().isSpace()))
            rest.chop(1);
    }
    return rest;
}

} // namespace

Result<ServerAddress> ServerAddress::parse(const QString &typed, PlainHttp plainHttp)
{
    const QString trimmed = typed.trimmed();
    const bool hasScheme = trimmed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);

    const QString scheme = url.scheme();
    const bool isHttp = scheme == QLatin1String("http");
    if (trimmed.isEmpty() || !url.isValid() || url.host().isEmpty() || (!isHttp && scheme != QLatin1String("https"))
        || !url.userInfo().isEmpty() || isSlippedScheme(url.host()) || hasZone(url.host()))
        return failure(ErrorKind::InvalidAddress);
    if (isHttp && plainHttp == PlainHttp::OnlyHere && !isLoopback(url.host()))
        return failure(ErrorKind::PlainHttpRefused, 0, url.host());

    QUrl base;
    base.setScheme(scheme);
    base.setHost(url.host());
    base.setPort(url.port());
    base.setPath(withoutApiPath(url.path()));
    return ServerAddress(base);
}

bool ServerAddress::isThisMachine() const
{
    return isLoopback(m_base.host());
}

QUrl ServerAddress::resolved(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

std::optional<ServerAddress> ServerAddress::apiProposal() const
{
    const QString hosted = QStringLiteral(".hubsoft.com.br");
    if (!host().endsWith(hosted) || host().startsWith(QLatin1String("api.")))
        return {};
    QUrl proposal = m_base;
    proposal.setHost(QStringLiteral("api.") + host());
    return ServerAddress(proposal);
}

} // namespace guiche
