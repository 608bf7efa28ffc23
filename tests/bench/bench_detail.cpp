// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/medians.h"
#include "gui/detailpane.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTextEdit>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace guiche;

namespace
{

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int warmUps = 20;
constexpr int runs = 300;
constexpr double slowestRow = 8; // ms, until it is painted
constexpr QSize paneSize(440, 700); // the usual one

Servico servicoOf(int number)
{
    return {.id = IdClienteServico(QString::number(9000 + number)),
            .numeroPlano = QString::number(100 + number),
            .nome = QStringLiteral("FIBRA %1 MEGA RESIDENCIAL").arg(100 + number),
            .valor = Valor::fromCentavos(69'90 + number),
            .status = QStringLiteral("Serviço Habilitado"),
            .statusPrefixo = QStringLiteral("servico_habilitado")};
}

Cliente clienteOf(int number)
{
    return {CodigoCliente(QString::number(1000 + number)), QStringLiteral("CLIENTE DE NÚMERO %1").arg(number),
            CpfCnpj(QStringLiteral("%1").arg(86214941081 + number))};
}

QString written(int number, int sentences)
{
    return QStringLiteral("Cliente %1 relata quedas de conexão à noite. ").arg(number).repeated(sentences).trimmed();
}

// Every field is there and none is like that of the row before.
Atendimento atendimento(int number)
{
    Atendimento row;
    row.id = IdAtendimento(QString::number(number));
    row.protocolo = Protocolo(QStringLiteral("2026031014%1").arg(number, 10, 10, QChar(u'0')));
    row.tipo = QStringLiteral("TÉCNICO - QUEDAS DE CONEXÃO %1").arg(number);
    row.status = QStringLiteral("Aguardando análise %1").arg(number);
    row.descricaoAbertura = written(number, 3 + number % 5);
    row.descricaoFechamento = number % 2 ? written(number + 1, 4) : QString();
    row.usuarioAbertura = QStringLiteral("ATENDENTE %1").arg(number);
    row.usuarioResponsavel = QStringLiteral("RESPONSÁVEL %1").arg(number);
    row.usuarioFechamento = QStringLiteral("TÉCNICO %1").arg(number);
    row.setorResponsavel = QStringLiteral("SUPORTE %1").arg(number);
    row.motivoFechamento = QStringLiteral("RESOLVIDO %1").arg(number);
    row.dataCadastro = WallTime(QDate(2026, 1, 1).addDays(number), QTime(8, 0).addSecs(number));
    row.dataFechamento = WallTime(QDate(2026, 1, 2).addDays(number), QTime(9, 0).addSecs(number));
    row.statusFechamento = QStringLiteral("concluido");
    row.cliente = clienteOf(number);
    row.servico = servicoOf(number);
    return row;
}

OrdemServico ordemServico(int number)
{
    OrdemServico os;
    os.id = IdOrdemServico(QString::number(number));
    os.numero = QString::number(300 + number);
    os.tipo = QStringLiteral("SUPORTE %1").arg(number);
    os.status = QStringLiteral("finalizado");
    os.statusFechamento = QStringLiteral("concluido");
    os.dataCadastro = WallTime(QDate(2026, 1, 1).addDays(number), QTime(8, 0).addSecs(number));
    os.inicioProgramado = os.terminoProgramado = os.inicioExecutado = os.terminoExecutado = os.dataCadastro;
    os.descricaoAbertura = written(number, 3);
    os.descricaoServico = written(number + 1, 2);
    os.descricaoFechamento = written(number + 2, 4);
    os.usuarioAbertura = os.usuarioFechamento = QStringLiteral("ATENDENTE %1").arg(number);
    os.cliente = clienteOf(number);
    os.servico = servicoOf(number);
    return os;
}

// As the keys go down an opened tree.
Detail detailAt(int number, bool isMixed)
{
    if (isMixed && number % 2)
        return detailOf(ordemServico(number), Situacao::OsConcluida, Privacy::Documents);
    return detailOf(atendimento(number), Privacy::Documents);
}

QString textOf(const Detail &detail)
{
    QString text = detail.heading + u'\n' + detail.subtitle + u'\n' + detail.situacaoText;
    for (const DetailSection &section : detail.sections) {
        text += QStringLiteral("\n\n") + section.title;
        for (const DetailField &field : section.fields)
            text += u'\n' + field.label + QStringLiteral(": ") + field.text;
    }
    return text;
}

// From the new row to its last pixel.
double medianOf(QWidget &shown, const std::function<void(int)> &show)
{
    std::vector<double> times;
    for (int i = 0; i < warmUps + runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        show(i);
        QCoreApplication::processEvents(); // what waits for a timer; then the layouts
        QCoreApplication::processEvents();
        shown.repaint();
        const Milliseconds time = std::chrono::steady_clock::now() - begin;
        if (i >= warmUps)
            times.push_back(time.count());
    }
    return median(times);
}

bool measure(const char *name, bool isMixed)
{
    DetailPane pane;
    QTextEdit edit;
    edit.setReadOnly(true);
    QLabel label;
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setAlignment(Qt::AlignTop);
    for (QWidget *widget : std::initializer_list<QWidget *>{&pane, &edit, &label}) {
        widget->resize(paneSize);
        widget->show();
    }
    const double ours = medianOf(pane, [&](int i) { pane.setDetail(detailAt(i, isMixed)); });
    const double asEdit = medianOf(edit, [&](int i) { edit.setPlainText(textOf(detailAt(i, isMixed))); });
    const double asLabel = medianOf(label, [&](int i) { label.setText(textOf(detailAt(i, isMixed))); });
    std::printf("%s, until painted, median of %d\n", name, runs);
    std::printf("ours        %.2f ms\n", ours);
    std::printf("QTextEdit   %.2f ms, the same text in one\n", asEdit);
    std::printf("QLabel      %.2f ms, the same text in one\n", asLabel);
    return ours <= slowestRow;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style); // QApplication owns it
    QApplication::setPalette(lightPalette());
    const bool areFast = measure("an atendimento after another", false);
    const bool areFastInTurns = measure("atendimentos and ordens de serviço in turns", true);
    if (areFast && areFastInTurns)
        return EXIT_SUCCESS;
    std::printf("missed: a row in at most %.0f ms\n", slowestRow);
    return EXIT_FAILURE;
}
