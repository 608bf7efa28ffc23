// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/policy.h"

#include <QTemporaryDir>

namespace guiche
{

// A policy file of the test's own, and what comes of it.
class PolicyFile
{
public:
    explicit PolicyFile(const QByteArray &bytes = {});

    void write(const QByteArray &bytes) const;
    QString name() const { return m_directory.filePath(QStringLiteral("policy.ini")); }
    QString path(const QString &beside) const { return m_directory.filePath(beside); }

    tl::expected<Policy, Policy::Problem> read() const { return Policy::read({name()}); }
    // The key that is wrong, "the file" when it is none of them, "nothing" when all is well.
    QString problem() const;

    // A policy that is all right, for what comes after; ends the program when it is not.
    static Policy policy(const QByteArray &bytes);

private:
    QTemporaryDir m_directory;
};

} // namespace guiche
