// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customerheader.h"

#include "gui/badge.h"
#include "gui/copybutton.h"
#include "gui/elidedlabel.h"
#include "gui/layoutchecks.h"
#include "gui/revealbutton.h"
#include "gui/windowdriver.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace guiche;

namespace
{

QDateTime clockOfTheHeader()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

Servico servico(const QString &nome, const QString &status, const QString &prefixo)
{
    Servico result;
    result.nome = nome;
    result.status = status;
    result.statusPrefixo = prefixo;
    return result;
}

CustomerSummary bianca()
{
    CustomerSummary summary;
    summary.cliente = {CodigoCliente(u"1204"_s), u"BIANCA COUTO"_s, CpfCnpj(u"86214941081"_s)};
    summary.servicos = {servico(u"FIBRA 300 MEGA"_s, u"Suspenso por Débito"_s, u"suspenso_debito"_s)};
    summary.pendentes = 3;
    summary.recentes = 2;
    summary.ultimoContato = WallTime(QDate(2026, 2, 19), QTime(10, 0));
    return summary;
}

// As wide as it gets in practice.
CustomerSummary longest()
{
    CustomerSummary summary = bianca();
    summary.cliente.nome = u"ASSOCIAÇÃO DOS MORADORES E AMIGOS DO BAIRRO NOSSA SENHORA DA CONCEIÇÃO DO NORTE LTDA"_s;
    summary.cliente.documento = CpfCnpj(u"12ABC34501DE35"_s);
    summary.servicos << servico(u"TELEFONE"_s, u"Cancelado"_s, u"cancelado"_s)
                     << servico(u"TV & CIA"_s, u"Ativo"_s, u"outro"_s);
    summary.servicos[0].nome = u"PLANO EMPRESARIAL FIBRA 1000 MEGA COM IP FIXO E SUPORTE"_s;
    summary.pendentes = 50;
    summary.hasMorePendentes = summary.hasMoreRecentes = true;
    summary.ultimoContato = WallTime(QDate(2018, 11, 19));
    summary.outrosClientes = 2;
    return summary;
}

} // namespace

class TestGuiCustomerHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { WindowDriver::prepare(); }
    void init();
    void cleanup();

    void tellsTheCustomer();
    void levels_data();
    void levels();
    void nobodyIsNoBand();
    void badgeByPrefix_data();
    void badgeByPrefix();
    void badgeIsReadable_data() { addThemes(); }
    void badgeIsReadable();
    void countsByKnowledge_data();
    void countsByKnowledge();
    void moreServicos();
    void copies();
    void revealIsAskedFor();
    void revealCountsDown();
    void everythingIsPlainText();
    void isToldAloud();
    void wraps_data();
    void wraps();
    void nameIsCutInTheMiddle();

private:
    static void addThemes();
    void show(const CustomerSummary &summary, Privacy privacy = Privacy::Documents, int width = 1000);
    QString text(const char *name) const
    {
        const auto *label = m_header->findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    QString counts() const
    {
        QStringList shown{text("customerPendentes"), text("customerRecentes"), text("customerContato")};
        shown.removeAll(QString());
        return shown.join(u" | "_s);
    }
    Badge *badge() const { return m_header->findChild<Badge *>(); }
    QToolButton *moreButton() const { return m_header->findChild<QToolButton *>(u"moreServicosButton"_s); }

    const QFont m_font = QApplication::font();
    std::unique_ptr<QWidget> m_window;
    CustomerHeader *m_header = nullptr;
};

void TestGuiCustomerHeader::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_header = new CustomerHeader(clockOfTheHeader, m_window.get());
    column->addWidget(m_header);
    column->addStretch();
}

void TestGuiCustomerHeader::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(lightPalette());
    WindowDriver::useLanguage(u"en"_s);
}

void TestGuiCustomerHeader::addThemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestGuiCustomerHeader::show(const CustomerSummary &summary, Privacy privacy, int width)
{
    m_window->resize(width, 400);
    m_window->show();
    m_header->setSummary(summary, privacy);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents();
}

void TestGuiCustomerHeader::tellsTheCustomer()
{
    show(bianca());
    QCOMPARE(text("customerName"), u"BIANCA COUTO"_s);
    QCOMPARE(text("customerDocument"), u"***.149.410-**"_s);
    QCOMPARE(text("customerCodeLabel"), u"code"_s);
    QCOMPARE(text("customerCode"), u"1204"_s);
    QCOMPARE(text("servicoName"), u"FIBRA 300 MEGA"_s);
    QCOMPARE(badge()->word(), u"Suspenso por Débito"_s);
    QCOMPARE(counts(), u"3 pending | 2 in 30 d | last contact 19/02"_s);
    QCOMPARE(text("otherCustomers"), QString());
    QVERIFY(!moreButton()->isVisible());
}

void TestGuiCustomerHeader::levels_data()
{
    QTest::addColumn<Privacy>("privacy");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("document");
    QTest::newRow("open") << Privacy::Open << u"BIANCA COUTO"_s << u"862.149.410-81"_s;
    QTest::newRow("documents") << Privacy::Documents << u"BIANCA COUTO"_s << u"***.149.410-**"_s;
    QTest::newRow("everything") << Privacy::Everything << u"B. C."_s << u"***.149.410-**"_s;
}

void TestGuiCustomerHeader::levels()
{
    QFETCH(const Privacy, privacy);
    show(bianca(), Privacy::Open);
    m_header->setSummary(bianca(), privacy);
    QTEST(text("customerName"), "name");
    QTEST(text("customerDocument"), "document");
    QCOMPARE(text("customerCode"), u"1204"_s);
    QCOMPARE(m_header->accessibleDescription().contains(u"862.149"_s), privacy == Privacy::Open);
    QCOMPARE(m_header->accessibleDescription().contains(u"BIANCA"_s), privacy != Privacy::Everything);
}

void TestGuiCustomerHeader::nobodyIsNoBand()
{
    QVERIFY(m_header->isHidden());
    show(bianca());
    QVERIFY(m_header->isVisible());
    m_header->setSummary(std::nullopt, Privacy::Documents);
    QVERIFY(m_header->isHidden());
    m_header->setSummary(CustomerSummary(), Privacy::Documents);
    QVERIFY(m_header->isHidden());
    CustomerSummary nameless;
    nameless.pendentes = 1;
    show(nameless);
    QCOMPARE(text("customerName"), u"Customer without a name"_s);
    QCOMPARE(text("customerDocument"), QString());
    QCOMPARE(text("customerCode"), QString());
    QVERIFY(!badge()->isVisible());
}

void TestGuiCustomerHeader::badgeByPrefix_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("active") << u"Serviço Habilitado"_s << u"servico_habilitado"_s << u"Serviço Habilitado"_s
                            << Tone::Done;
    QTest::newRow("debt") << u"Suspenso por Débito"_s << u"suspenso_debito"_s << u"Suspenso por Débito"_s << Tone::Late;
    QTest::newRow("in part") << u"Reduzido"_s << u"suspenso_parcialmente"_s << u"Reduzido"_s << Tone::Warning;
    QTest::newRow("asked for") << QString() << u"suspenso_pedido_cliente"_s << u"Suspended"_s << Tone::Warning;
    QTest::newRow("cancelled") << QString() << u"cancelado"_s << u"Cancelled"_s << Tone::Muted;
    QTest::newRow("waiting") << QString() << u"aguardando_instalacao"_s << u"Waiting"_s << Tone::Waiting;
    QTest::newRow("waiting for else") << u"Aguard. assinatura"_s << u"aguardando_assinatura"_s
                                      << u"Aguard. assinatura"_s << Tone::Waiting;
    QTest::newRow("unknown") << QString() << u"em_analise"_s << u"em_analise"_s << Tone::Text;
    QTest::newRow("label alone") << u"Ativo"_s << QString() << u"Ativo"_s << Tone::Text;
    QTest::newRow("nothing") << QString() << QString() << QString() << Tone::Text;
}

void TestGuiCustomerHeader::badgeByPrefix()
{
    QFETCH(const QString, status);
    QFETCH(const QString, prefix);
    QFETCH(const QString, word);
    CustomerSummary summary = bianca();
    summary.servicos = {servico(u"FIBRA"_s, status, prefix)};
    show(summary);
    QCOMPARE(badge()->word(), word);
    QTEST(badge()->tone(), "tone");
    QCOMPARE(badge()->isVisible(), !word.isEmpty());
    QCOMPARE(badge()->accessibleName(), word);
}

void TestGuiCustomerHeader::badgeIsReadable()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QList<QImage> images;
    for (int i = 0; i < situacaoServicoCount; ++i) {
        const SituacaoServico situacao{i};
        const QColor tint = badgeTint(palette, toneOf(situacao));
        QVERIFY(contrastRatio(readableOn(tint, toneColor(palette, toneOf(situacao))), tint) >= 4.5);
        Badge drawn(nullptr);
        drawn.setWord(u"x"_s, iconNameOf(situacao), toneOf(situacao));
        drawn.resize(drawn.sizeHint());
        const QImage image = drawn.grab().toImage();
        QVERIFY(!images.contains(image)); // told apart without the word
        images << image;
    }
}

void TestGuiCustomerHeader::countsByKnowledge_data()
{
    QTest::addColumn<CustomerSummary>("summary");
    QTest::addColumn<QString>("expected");
    CustomerSummary summary = bianca();
    summary.pendentes = 0;
    summary.ultimoContato = {};
    QTest::newRow("no contact") << summary << u"0 pending | 2 in 30 d"_s;
    summary = bianca();
    summary.hasMorePendentes = true;
    QTest::newRow("more pending") << summary << u"3+ pending | 2 in 30 d | last contact 19/02"_s;
    summary = bianca();
    summary.hasMoreRecentes = true;
    QTest::newRow("more recent") << summary << u"3 pending | 2+ in 30 d | last contact 19/02"_s;
    summary = bianca();
    summary.ultimoContato = WallTime(QDate(2025, 12, 31));
    QTest::newRow("last year") << summary << u"3 pending | 2 in 30 d | last contact 31/12/2025"_s;
}

void TestGuiCustomerHeader::countsByKnowledge()
{
    QFETCH(const CustomerSummary, summary);
    show(summary);
    QTEST(counts(), "expected");
}

void TestGuiCustomerHeader::moreServicos()
{
    show(longest());
    QVERIFY(moreButton()->isVisible());
    QCOMPARE(moreButton()->text(), u"+2"_s);
    QVERIFY(moreButton()->accessibleName().startsWith(u"2 more service"_s));
    QVERIFY(text("otherCustomers").startsWith(u"and 2 other customer"_s));
    QVERIFY(WindowDriver::awaitFocus(m_window.get()));
    moreButton()->setFocus(Qt::TabFocusReason);
    WindowDriver::press(Qt::Key_Space);
    QVERIFY(WindowDriver::awaitPopup());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().at(2)->text(), u"TV && CIA: Ativo"_s);
    QVERIFY(!menu->actions().at(1)->icon().isNull());
    QSignalSpy copied(m_header, &CustomerHeader::copyRequested);
    menu->actions().at(2)->trigger();
    QCOMPARE(copied[0][0].toString(), u"TV & CIA"_s);
    menu->close();
}

void TestGuiCustomerHeader::copies()
{
    show(bianca());
    QSignalSpy copied(m_header, &CustomerHeader::copyRequested);
    const auto buttons = m_header->findChildren<CopyButton *>();
    QCOMPARE(buttons.size(), 2);
    for (CopyButton *button : buttons)
        button->click();
    QCOMPARE(copied[0][0].toString(), u"***.149.410-**"_s); // as it stands there
    QCOMPARE(copied[1][0].toString(), u"1204"_s);
}

void TestGuiCustomerHeader::revealIsAskedFor()
{
    show(bianca());
    auto *button = m_header->findChild<RevealButton *>();
    QVERIFY(!button->isVisible());
    m_header->setReveal({true, 0});
    QVERIFY(button->isVisible());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(!button->accessibleName().isEmpty());
    QSignalSpy asked(m_header, &CustomerHeader::revealRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestGuiCustomerHeader::revealCountsDown()
{
    show(bianca());
    PrivacyState state(true, false, std::chrono::milliseconds(60));
    const QString row = u"row"_s;
    const auto follow = [&] {
        m_header->setSummary(bianca(), state.levelFor(row));
        m_header->setReveal(state.faceFor(row));
    };
    connect(&state, &PrivacyState::changed, m_header, follow);
    connect(m_header, &CustomerHeader::revealRequested, &state, [&] { state.toggleReveal(row); });
    follow();
    auto *button = m_header->findChild<RevealButton *>();
    button->click();
    QCOMPARE(text("customerDocument"), u"862.149.410-81"_s);
    QCOMPARE(button->text(), u"1 s"_s);
    QTRY_COMPARE(text("customerDocument"), u"***.149.410-**"_s);
    QCOMPARE(button->text(), QString());
    m_header->setReveal({});
    QVERIFY(!button->isVisible());
}

void TestGuiCustomerHeader::everythingIsPlainText()
{
    const QString markup = u"<b>URGENTE</b> <img src=\"x\"> &amp; \u202Efim"_s;
    CustomerSummary summary;
    summary.cliente = {CodigoCliente(markup), markup, CpfCnpj(markup)};
    summary.servicos = {servico(markup, markup, markup), servico(markup, markup, markup)};
    show(summary, Privacy::Open, 400);
    const auto labels = m_header->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202E)));
    }
    QVERIFY(text("customerName").contains(u"<b>URGENTE</b>"_s));
    QVERIFY(badge()->word().contains(u"<b>URGENTE</b>"_s));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_header->findChild<ElidedLabel *>(), badge()}) {
        QHelpEvent help(QEvent::ToolTip, {2, 2}, widget->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(widget, &help);
        QVERIFY(!QToolTip::text().contains(u"<img"_s));
        QToolTip::hideText();
    }
}

void TestGuiCustomerHeader::isToldAloud()
{
    show(longest());
    const QString told = m_header->accessibleDescription();
    for (const QString &part :
         {u"ASSOCIAÇÃO"_s, u"Suspenso por Débito"_s, u"PLANO EMPRESARIAL"_s, u"2 more service"_s,
          u"CPF/CNPJ **.***.345/01DE-**"_s, u"Customer code 1204"_s, u"50+ pending"_s, u"and 2 other customer"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
}

void TestGuiCustomerHeader::wraps_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    for (const QString &language : {u"en"_s, u"pt_BR"_s, u"es"_s}) {
        for (const int width : {1280, 640})
            QTest::addRow("%s %d, larger font", qPrintable(language), width) << language << width << 1.5;
        for (const int width : {1280, 640, 420}) // 640 at 150 % is 427
            QTest::addRow("%s %d", qPrintable(language), width) << language << width << 1.0;
    }
}

void TestGuiCustomerHeader::wraps()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    QFETCH(const double, scale);
    QVERIFY(WindowDriver::useLanguage(language));
    QFont larger = m_font;
    larger.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(larger);
    init();
    m_header->setReveal({true, 14});
    for (const CustomerSummary &summary : {bianca(), longest()}) {
        show(summary, Privacy::Documents, width);
        QCOMPARE(m_window->width(), width);
        const QStringList wrong = cutOff(m_window.get()) + overlapping(m_window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        // The badge is in the first line or the next, whatever else there is.
        const int line = badge()->height() + 12;
        QVERIFY(badge()->mapTo(m_header, QPoint()).y() <= 2 * line);
    }
}

void TestGuiCustomerHeader::nameIsCutInTheMiddle()
{
    show(longest(), Privacy::Documents, 420);
    auto *name = m_header->findChild<ElidedLabel *>();
    QVERIFY(name->isCut());
    QHelpEvent help(QEvent::ToolTip, {2, 2}, name->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(name, &help);
    QVERIFY(QToolTip::text().contains(u"CONCEIÇÃO"_s));
    QToolTip::hideText();
    m_header->setSummary(bianca(), Privacy::Documents);
    QCoreApplication::processEvents();
    QVERIFY(!name->isCut());
    QApplication::sendEvent(name, &help);
    QTRY_COMPARE(QToolTip::text(), QString());
}

QTEST_MAIN(TestGuiCustomerHeader)
#include "tst_gui_customerheader.moc"
