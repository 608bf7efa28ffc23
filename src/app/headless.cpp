// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/batchrun.h"
#include "app/queryrun.h"
#include "core/redaction.h"
#include "demo/demoserver.h"
#include "gui/errortext.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guiche
{

namespace
{

struct HeadlessText {
    Q_DECLARE_TR_FUNCTIONS(guiche::Headless)
};

tl::unexpected<Objection> objection(ExitCode code, const QString &sentence)
{
    return tl::unexpected<Objection>({code, sentence});
}

// A screen, and not a file or another program.
bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

template<typename Run>
int runToItsEnd(Headless &headless, const Lookup &lookup)
{
    Run run(headless, lookup);
    QObject::connect(&run, &Run::finished, qApp, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    QTimer::singleShot(0, &run, &Run::start); // an end before the loop begins would end nothing
    return QCoreApplication::exec();
}

} // namespace

Headless::Headless(const CommandLine &line, const Policy &policy, std::unique_ptr<SecretStore> secrets)
    : m_line(line)
    , m_settings(line.configDirectory, policy)
    , m_secrets(std::move(secrets))
    , m_connections(std::make_unique<ConnectionDesk>(m_settings, *m_secrets))
{
}

Headless::~Headless() = default;

tl::expected<void, Objection> Headless::open()
{
    if (const auto allowed = objectionOfPolicy(); !allowed)
        return allowed;
    if (m_line.isDemo)
        return openDemo();
    if (m_line.connection) {
        m_connections->connectTo(*m_line.connection);
        return {};
    }
    return openProfile();
}

tl::expected<void, Objection> Headless::objectionOfPolicy() const
{
    const auto forbidden = [](const char *option) {
        return objection(ExitCode::WrongUsage,
                         HeadlessText::tr("The administrator's policy does not allow %1.").arg(QLatin1String(option)));
    };
    if (m_line.connection && m_settings.isLocked(Policy::Topic::Profile))
        return forbidden("--server");
    if (m_line.lookup.unmasks && m_settings.isLocked(Policy::Topic::Masking) && m_settings.masksDocuments())
        return forbidden("--unmask");
    if (m_settings.allowsExport() || m_line.isDemo)
        return {};
    if (m_line.lookup.format != OutputFormat::Table)
        return forbidden(m_line.lookup.format == OutputFormat::Json ? "--format json" : "--format csv");
    // What is read on a screen stays there as in the window; what is redirected has left.
    if (!isTerminal())
        return objection(ExitCode::WrongUsage,
                         HeadlessText::tr("The administrator's policy allows output to a terminal only."));
    return {};
}

tl::expected<void, Objection> Headless::openDemo()
{
    m_demo = std::make_unique<DemoServer>();
    const Result<ServerAddress> address = m_demo->start();
    if (!address)
        return objection(ExitCode::NotReached,
                         HeadlessText::tr("The demo server could not start: %1").arg(address.error().detail));
    m_connections->connectTo(Connection{*address, DemoServer::signIn()});
    return {};
}

tl::expected<void, Objection> Headless::openProfile()
{
    std::optional<Profile> profile = m_connections->lastProfile();
    if (!m_line.profile.isEmpty()) {
        const QList<Profile> profiles = m_settings.profiles();
        auto named = std::ranges::find(profiles, m_line.profile, &Profile::id);
        if (named == profiles.end())
            named = std::ranges::find_if(profiles, [this](const Profile &p) { return p.title() == m_line.profile; });
        profile = named == profiles.end() || named->server.isEmpty() ? std::optional<Profile>() : *named;
        if (!profile)
            return objection(ExitCode::WrongUsage,
                             HeadlessText::tr("There is no profile named “%1”.").arg(redacted(m_line.profile)));
    }
    if (!profile)
        return objection(ExitCode::WrongUsage,
                         HeadlessText::tr("No server is set yet: name one with --profile, --server or --demo."));
    m_connections->openOnce(profile->id, m_line.token);
    return {};
}

QString Headless::serverName() const
{
    if (const Session *session = m_connections->session())
        return session->connection().server.host();
    return m_connections->profile() ? m_connections->profile()->server.host() : QString();
}

int runHeadless(const CommandLine &line, const Policy &policy, std::unique_ptr<SecretStore> secrets)
{
    Headless headless(line, policy, std::move(secrets));
    if (const auto opened = headless.open(); !opened) {
        QTextStream(stderr) << opened.error().sentence << Qt::endl;
        return static_cast<int>(opened.error().code);
    }
    return line.job == CommandLine::Job::Batch ? runToItsEnd<BatchRun>(headless, line.lookup)
                                               : runToItsEnd<QueryRun>(headless, line.lookup);
}

} // namespace guiche
