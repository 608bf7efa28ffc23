// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyfile.h"

#include <QFile>

namespace guiche
{

PolicyFile::PolicyFile(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        write(bytes);
}

void PolicyFile::write(const QByteArray &bytes) const
{
    QFile file(name());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no policy could be written: %s", qUtf8Printable(file.errorString()));
}

QString PolicyFile::problem() const
{
    const auto policy = read();
    if (policy)
        return QStringLiteral("nothing");
    if (policy.error().file != name())
        return QStringLiteral("another file: ") + policy.error().file;
    return policy.error().key.isEmpty() ? QStringLiteral("the file") : policy.error().key;
}

Policy PolicyFile::policy(const QByteArray &bytes)
{
    const PolicyFile file(bytes);
    const auto policy = file.read();
    if (!policy)
        qFatal("a policy is not all right: %s", qUtf8Printable(policy.error().key));
    return *policy;
}

} // namespace guiche
