// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuelooks.h"

namespace guiche
{

Tone toneOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return Tone::Late;
    case Urgency::Warning:
        return Tone::Warning;
    case Urgency::OnTime:
        return Tone::Done;
    case Urgency::NoDeadline:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone toneOf(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return Tone::Text;
    case RowMark::New:
        return Tone::Accent;
    case RowMark::Changed:
        return Tone::Waiting;
    case RowMark::Gone:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString iconNameOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late:
        return QStringLiteral("os-atrasada");
    case Urgency::Warning:
        return QStringLiteral("warning");
    case Urgency::OnTime:
        return QStringLiteral("pendente");
    case Urgency::NoDeadline:
        return {};
    }
    Q_UNREACHABLE();
}

QString iconNameOf(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return {};
    case RowMark::New:
        return QStringLiteral("add");
    case RowMark::Changed:
        return QStringLiteral("refresh");
    case RowMark::Gone:
        return QStringLiteral("remove");
    }
    Q_UNREACHABLE();
}

} // namespace guiche
