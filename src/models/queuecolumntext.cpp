// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuecolumntext.h"

#include "models/columntext.h"
#include "models/privatetext.h"
#include "models/queuewords.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace guiche
{

namespace
{

struct QueueColumns {
    Q_DECLARE_TR_FUNCTIONS(guiche::QueueColumns)
};

// What has no value where one is expected.
QString dash()
{
    return QStringLiteral("—");
}

bool hasDeadline(const Due &due)
{
    return due.source != Due::Source::None && due.lateAt != Due::never;
}

QString prazoText(const Due &due, qint64 now)
{
    if (!hasDeadline(due))
        return dash();
    const QString span = spanText(due.lateAt - now);
    if (due.urgencyAt(now) == Urgency::Warning)
        return QueueColumns::tr("soon, %1 left").arg(span);
    return now >= due.lateAt ? QueueColumns::tr("late %1").arg(span) : QueueColumns::tr("%1 left").arg(span);
}

QString idadeText(qint64 openedAt, qint64 now)
{
    // Before it was opened, where clocks disagree.
    return openedAt == Due::never ? dash() : spanText(std::max(qint64{0}, now - openedAt));
}

QString noOsText()
{
    return QueueColumns::tr("none", "ordens de serviço");
}

// What calls for somebody comes first: the end may be cut.
QString openOsText(const QString &open, const QString &total, bool isUnscheduled)
{
    return isUnscheduled ? QueueColumns::tr("not scheduled, %1 of %2", "ordens de serviço").arg(open, total)
                         : QueueColumns::tr("%1 of %2 open", "ordens de serviço").arg(open, total);
}

QString osText(const QueueRow &row)
{
    const QueuedAtendimento &value = row.value;
    if (value.osTotal <= 0 && value.osAbertas <= 0)
        return noOsText();
    return openOsText(QString::number(value.osAbertas), QString::number(value.osTotal),
                      row.agenda == Agenda::Unscheduled);
}

QString nobodyText()
{
    return QueueColumns::tr("nobody");
}

QString noCustomerText()
{
    return QueueColumns::tr("no customer");
}

QString statusText(const QueuedAtendimento &value, Privacy privacy)
{
    const QString label = labelText(value.status.isEmpty() ? value.statusPrefixo : value.status, privacy);
    if (!value.isFechado())
        return label;
    const QString closed = wordFor(Situacao::Fechado);
    return label.isEmpty() ? closed : QString(closed % QStringLiteral(" · ") % label);
}

QString cidadeText(const QueuedAtendimento &value, Privacy privacy)
{
    const QString cidade = labelText(value.cidade, privacy);
    return value.uf.isEmpty() ? cidade : QString(cidade % u'/' % labelText(value.uf, privacy));
}

QString prazoHint(const QueueRow &row, const QueueTelling &telling)
{
    QStringList lines{wordFor(row.due.urgencyAt(telling.now))};
    if (hasDeadline(row.due))
        lines << QueueColumns::tr("Late from %1 on.").arg(momentText(row.due.lateAt));
    lines << sentenceFor(row.due.source);
    if (row.due.source == Due::Source::Server && !row.value.clock.tempoRestante.isEmpty())
        lines << QueueColumns::tr("The server said: %1").arg(labelText(row.value.clock.tempoRestante, telling.privacy));
    return lines.join(u'\n');
}

QString osHint(const QueueRow &row)
{
    switch (row.agenda) {
    case Agenda::Unknown:
        return row.value.osAbertas > 0 ? QueueColumns::tr("Whether it is scheduled is known once the row was opened.")
                                       : QString();
    case Agenda::NoOpenOs:
        return QueueColumns::tr("No OS is open.");
    case Agenda::Scheduled:
        return QueueColumns::tr("Every open OS has an appointment.");
    case Agenda::Unscheduled:
        return QueueColumns::tr("An open OS has no appointment.");
    }
    Q_UNREACHABLE();
}

QString dateHint(const WallTime &time)
{
    return time.isEmpty() || time.isReadable()
        ? QString()
        : QueueColumns::tr("The server sent a date that cannot be read; it is shown as it came.");
}

QVariant timeValue(const WallTime &time)
{
    if (time.isReadable())
        return time.toDateTime();
    return time.isEmpty() ? QVariant() : QVariant(shownLine(time.text()));
}

QString columnHint(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    switch (column) {
    case QueueColumn::Prazo:
        return prazoHint(row, telling);
    case QueueColumn::Os:
        return osHint(row);
    case QueueColumn::Idade:
    case QueueColumn::Abertura:
        return dateHint(row.value.dataCadastro);
    case QueueColumn::UltimaMensagem:
        return dateHint(row.value.ultimaMensagem);
    case QueueColumn::Cliente:
    case QueueColumn::Codigo:
        return row.isRepeatCustomer ? QueueColumns::tr("This customer has opened several atendimentos lately.")
                                    : QString();
    case QueueColumn::Protocolo:
    case QueueColumn::Tipo:
    case QueueColumn::Status:
    case QueueColumn::Responsavel:
    case QueueColumn::Setor:
    case QueueColumn::Servico:
    case QueueColumn::Bairro:
    case QueueColumn::Cidade:
        return {};
    }
    Q_UNREACHABLE();
}

QString markHint(RowMark mark)
{
    switch (mark) {
    case RowMark::None:
        return {};
    case RowMark::New:
        return QueueColumns::tr("New since you last marked as seen.");
    case RowMark::Changed:
        return QueueColumns::tr("Changed since you last marked as seen.");
    case RowMark::Gone:
        return QueueColumns::tr("Gone: closed or no longer in the queue.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString queueColumnTitle(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Prazo:
        return QueueColumns::tr("Deadline");
    case QueueColumn::Idade:
        return QueueColumns::tr("Age");
    case QueueColumn::Protocolo:
        return QueueColumns::tr("Protocolo / OS");
    case QueueColumn::Cliente:
        return QueueColumns::tr("Customer");
    case QueueColumn::Codigo:
        return QueueColumns::tr("Code");
    case QueueColumn::Tipo:
        return QueueColumns::tr("Type");
    case QueueColumn::Status:
        return QueueColumns::tr("Status");
    case QueueColumn::Responsavel:
        return QueueColumns::tr("Responsible");
    case QueueColumn::Setor:
        return QueueColumns::tr("Sector");
    case QueueColumn::Os:
        return QueueColumns::tr("OS");
    case QueueColumn::Abertura:
        return QueueColumns::tr("Opened");
    case QueueColumn::UltimaMensagem:
        return QueueColumns::tr("Last message");
    case QueueColumn::Servico:
        return QueueColumns::tr("Service");
    case QueueColumn::Bairro:
        return QueueColumns::tr("Bairro");
    case QueueColumn::Cidade:
        return QueueColumns::tr("City");
    }
    Q_UNREACHABLE();
}

ColumnWords queueColumnWords()
{
    return {.nobody = nobodyText(),
            .noCustomer = noCustomerText(),
            .noOs = noOsText(),
            .osOpen = openOsText({}, {}, false),
            .osUnscheduled = openOsText({}, {}, true)};
}

QString queueColumnText(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    const QueuedAtendimento &value = row.value;
    const Privacy privacy = telling.privacy;
    switch (column) {
    case QueueColumn::Prazo:
        return prazoText(row.due, telling.now);
    case QueueColumn::Idade:
        return idadeText(row.openedAt, telling.now);
    case QueueColumn::Protocolo:
        return shownLine(value.protocolo.grouped());
    case QueueColumn::Cliente:
        return value.cliente.isEmpty() ? noCustomerText() : personText(value.cliente, privacy);
    case QueueColumn::Codigo:
        return shownLine(value.codigoCliente.text());
    case QueueColumn::Tipo:
        return labelText(value.tipo, privacy);
    case QueueColumn::Status:
        return statusText(value, privacy);
    case QueueColumn::Responsavel:
        return value.responsaveis.isEmpty() ? nobodyText() : personText(value.responsaveis, privacy);
    case QueueColumn::Setor:
        return labelText(value.setor, privacy);
    case QueueColumn::Os:
        return osText(row);
    case QueueColumn::Abertura:
        return labelText(value.dataCadastro.text(), privacy);
    case QueueColumn::UltimaMensagem:
        return labelText(value.ultimaMensagem.text(), privacy);
    case QueueColumn::Servico:
        return labelText(value.servico, privacy);
    case QueueColumn::Bairro:
        return labelText(value.bairro, privacy);
    case QueueColumn::Cidade:
        return cidadeText(value, privacy);
    }
    Q_UNREACHABLE();
}

QString queueColumnPlainText(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    return column == QueueColumn::Protocolo ? shownLine(row.value.protocolo.text())
                                            : queueColumnText(row, column, telling);
}

QString queueColumnHint(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    QStringList lines{markHint(row.mark), columnHint(row, column, telling)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant queueColumnValue(const QueueRow &row, QueueColumn column, const QueueTelling &telling)
{
    switch (column) {
    case QueueColumn::Prazo:
        return hasDeadline(row.due) ? QVariant(row.due.lateAt - telling.now) : QVariant();
    case QueueColumn::Idade:
        return row.openedAt == Due::never ? QVariant() : QVariant(telling.now - row.openedAt);
    case QueueColumn::Os:
        return row.value.osAbertas;
    case QueueColumn::Abertura:
        return timeValue(row.value.dataCadastro);
    case QueueColumn::UltimaMensagem:
        return timeValue(row.value.ultimaMensagem);
    case QueueColumn::Responsavel:
        if (row.value.responsaveis.isEmpty())
            return {};
        [[fallthrough]];
    case QueueColumn::Cliente:
        if (column == QueueColumn::Cliente && row.value.cliente.isEmpty())
            return {};
        [[fallthrough]];
    case QueueColumn::Protocolo:
    case QueueColumn::Codigo:
    case QueueColumn::Tipo:
    case QueueColumn::Status:
    case QueueColumn::Setor:
    case QueueColumn::Servico:
    case QueueColumn::Bairro:
    case QueueColumn::Cidade: {
        const QString text = queueColumnPlainText(row, column, telling);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
    Q_UNREACHABLE();
}

QString queueColumnText(const OrdemServico &os, Situacao situacao, QueueColumn column, const QueueTelling &telling)
{
    switch (column) {
    case QueueColumn::Prazo:
        return columnText(os, situacao, Column::Programado, telling.privacy);
    case QueueColumn::Protocolo:
        return columnText(os, situacao, Column::Numero, telling.privacy);
    case QueueColumn::Tipo:
        return columnText(os, situacao, Column::Tipo, telling.privacy);
    case QueueColumn::Status:
        return columnText(os, situacao, Column::Situacao, telling.privacy);
    case QueueColumn::Abertura:
        return columnText(os, situacao, Column::Abertura, telling.privacy);
    case QueueColumn::Servico:
        return columnText(os, situacao, Column::Servico, telling.privacy);
    case QueueColumn::Cliente: // that of the row above
    case QueueColumn::Codigo:
    case QueueColumn::Idade:
    case QueueColumn::Responsavel:
    case QueueColumn::Setor:
    case QueueColumn::Os:
    case QueueColumn::UltimaMensagem:
    case QueueColumn::Bairro:
    case QueueColumn::Cidade:
        return {};
    }
    Q_UNREACHABLE();
}

QString queueColumnPlainText(const OrdemServico &os, Situacao situacao, QueueColumn column, const QueueTelling &telling)
{
    return column == QueueColumn::Protocolo ? shownLine(os.numero) : queueColumnText(os, situacao, column, telling);
}

} // namespace guiche
