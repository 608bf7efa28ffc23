// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentsdriver.h"

#include <QApplication>
#include <QVBoxLayout>

namespace guiche
{

AtendimentoQuery askedFor(TipoBusca tipo, const QString &termo)
{
    AtendimentoQuery query;
    query.tipo = tipo;
    query.termo = termo;
    return query;
}

RecentsDriver::RecentsDriver(const QByteArray &policy)
    : program(WindowDriver::policyOf(policy))
{
}

RecentsDriver::~RecentsDriver() = default;

void RecentsDriver::begin()
{
    popup.reset();
    desk = std::make_unique<RecentsDesk>(*program.connections, *program.settings, program.secrets, store,
                                         WindowDriver::now);
    Profile profile;
    profile.id = QStringLiteral("norte");
    profile.server = ServerAddress::parse(QStringLiteral("https://api.norte.example")).value();
    profile.kind = SignInKind::Token;
    program.connections->keep(profile, {.token = QStringLiteral("t")});
    QTRY_VERIFY(!program.connections->isStoring());
    QCoreApplication::processEvents(); // the key of the hashes
    window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    box = new QLineEdit;
    column->addWidget(box);
    column->addStretch();
    window->resize(700, 500);
    window->show();
    QVERIFY(WindowDriver::awaitFocus(window.get()));
    popup = std::make_unique<RecentsPopup>(*desk, window.get());
    QObject::connect(popup.get(), &RecentsPopup::chosen, popup.get(), [this](const AtendimentoQuery &query) {
        QVERIFY(!popup->isVisible());
        chosen << query;
    });
    QObject::connect(popup.get(), &RecentsPopup::chosenInNewTab, popup.get(), [this](const AtendimentoQuery &query) {
        QVERIFY(!popup->isVisible());
        chosenInNewTab << query;
    });
}

void RecentsDriver::note(TipoBusca tipo, const QString &termo, const Cliente &cliente) const
{
    AtendimentoReply reply;
    reply.received = 1;
    reply.atendimentos.emplaceBack().cliente = cliente;
    desk->note(askedFor(tipo, termo), reply);
}

void RecentsDriver::noteThree() const
{
    note(TipoBusca::PorCpfCnpj, QStringLiteral("862.149.410-81"),
         {CodigoCliente(QStringLiteral("1204")), QStringLiteral("BIANCA COUTO"),
          CpfCnpj(QStringLiteral("862.149.410-81"))});
    note(TipoBusca::PorCodigoCliente, QStringLiteral("2077"),
         {CodigoCliente(QStringLiteral("2077")), QStringLiteral("PADARIA ÁGUA VIVA LTDA"),
          CpfCnpj(QStringLiteral("12.ABC.345/01DE-35"))});
    note(TipoBusca::PorIdClienteServico, QStringLiteral("77"),
         {CodigoCliente(QStringLiteral("3000")), QStringLiteral("JOÃO D'ÁVILA"), {}});
}

void RecentsDriver::open() const
{
    popup->open(*box);
    QVERIFY(WindowDriver::awaitPopup());
    QCOMPARE(QApplication::activePopupWidget(), popup.get());
}

QStringList RecentsDriver::rows() const
{
    QStringList lines;
    for (int row = 0; list()->isVisible() && row < list()->count(); ++row)
        lines << list()->item(row)->data(Qt::AccessibleTextRole).toString();
    return lines;
}

} // namespace guiche
