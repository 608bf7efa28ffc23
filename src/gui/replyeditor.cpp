// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replyeditor.h"

#include "gui/lineicon.h"
#include "gui/theme.h"
#include "models/readyreply.h"
#include "ui_replyeditor.h"

#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace guiche
{

namespace
{

// The afternoon on which the made-up customer calls.
QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 3, 10), QTime(14, 30));
}

Atendimento sampleAtendimento()
{
    OrdemServico os;
    os.numero = QStringLiteral("4821");
    os.status = QStringLiteral("pendente");
    os.inicioProgramado = WallTime(QDate(2026, 3, 12), QTime(8, 0));
    os.terminoProgramado = WallTime(QDate(2026, 3, 12), QTime(12, 0));

    Atendimento atendimento;
    atendimento.protocolo = Protocolo(QStringLiteral("20260310142517204863"));
    atendimento.cliente.nome = QStringLiteral("FULANA DE TAL");
    atendimento.tipo = QStringLiteral("SUPORTE - SEM CONEXÃO");
    atendimento.status = QStringLiteral("Aguardando Análise");
    atendimento.dataCadastro = WallTime(QDate(2026, 3, 10), QTime(14, 25));
    atendimento.usuarioResponsavel = QStringLiteral("BELTRANO DE TAL");
    atendimento.ordensServico << os;
    return atendimento;
}

Atendimento withoutOs(Atendimento atendimento)
{
    atendimento.ordensServico.clear();
    return atendimento;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

ReplyEditor::ReplyEditor(const QList<ReplyTemplate> &replies, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReplyEditor>())
    , m_replies(replies.first(std::min(replies.size(), mostReplies)))
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(lineIcon(QStringLiteral("add")));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->upButton->setIcon(lineIcon(QStringLiteral("move-up")));
    m_ui->downButton->setIcon(lineIcon(QStringLiteral("move-down")));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(quiet, Tone::Muted));
    for (QLabel *label : {m_ui->orderLabel, m_ui->ruleLabel, m_ui->previewTitle, m_ui->barePreviewTitle})
        label->setPalette(quiet);
    m_ui->orderLabel->setText(tr("The first one has the shortest key."));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, toneColor(warning, Tone::Warning));
    m_ui->problemLabel->setPalette(warning);
    constexpr int linesOfText = 4;
    const int height =
        std::max(fontMetrics().lineSpacing() * (linesOfText + 1), m_ui->textEdit->minimumSizeHint().height());
    m_ui->textEdit->setMinimumHeight(height);
    for (QPlainTextEdit *preview : {m_ui->previewEdit, m_ui->barePreviewEdit})
        preview->setFixedHeight(height); // long ones scroll: nothing moves while somebody types
    m_ui->problemLabel->setMinimumHeight(fontMetrics().height());
    constexpr int width = 120; // characters
    resize(width * fontMetrics().averageCharWidth(), sizeHint().height());
    fillPlaceholders();
    connectParts();
    fillList(0);
    m_ui->replyList->setFocus();
}

ReplyEditor::~ReplyEditor() = default;

void ReplyEditor::connectParts()
{
    connect(m_ui->replyList, &QListWidget::currentRowChanged, this, &ReplyEditor::showSelected);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ReplyEditor::takeFields);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, &ReplyEditor::takeFields);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ReplyEditor::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ReplyEditor::remove);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] {
        m_replies = defaultReplies();
        fillList(0);
    });
}

void ReplyEditor::fillPlaceholders()
{
    auto *menu = new QMenu(m_ui->insertButton);
    menu->setObjectName(QStringLiteral("placeholderMenu"));
    for (int i = 0; i < placeholderCount; ++i) {
        const QString written = u'{' % placeholderName(Placeholder{i}) % u'}';
        const QAction *action = menu->addAction(placeholderMeaning(Placeholder{i}) % u'\t' % written);
        connect(action, &QAction::triggered, this, [this, written] {
            m_ui->textEdit->insertPlainText(written);
            m_ui->textEdit->setFocus();
        });
    }
    // Not as the button's own menu: that one opens in an event loop of its own.
    connect(m_ui->insertButton, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_ui->insertButton->mapToGlobal(m_ui->insertButton->rect().bottomLeft())); });
}

qsizetype ReplyEditor::current() const
{
    return m_ui->replyList->currentRow();
}

void ReplyEditor::fillList(qsizetype current)
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_ui->replyList->clear();
        for (qsizetype i = 0; i < m_replies.size(); ++i)
            m_ui->replyList->addItem(QString());
        showListed();
        m_ui->replyList->setCurrentRow(static_cast<int>(std::min(current, m_replies.size() - 1)));
    }
    showSelected();
}

void ReplyEditor::showListed()
{
    for (int row = 0; row < m_ui->replyList->count(); ++row) {
        const QString name = m_replies.at(row).name;
        m_ui->replyList->item(row)->setText(QString::number(row + 1) % QStringLiteral("  ")
                                            % (isBlank(name) ? tr("New reply") : name));
    }
}

void ReplyEditor::showSelected()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const ReplyTemplate reply = m_replies.value(current());
    m_ui->nameEdit->setText(reply.name);
    m_ui->textEdit->setPlainText(reply.text);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->textEdit),
                           static_cast<QWidget *>(m_ui->insertButton)})
        field->setEnabled(current() >= 0);
    preview();
    updateButtons();
}

void ReplyEditor::takeFields()
{
    if (m_isShowing || current() < 0)
        return;
    m_replies[current()] = {m_ui->nameEdit->text(), m_ui->textEdit->toPlainText()};
    showListed();
    preview();
    updateButtons();
}

void ReplyEditor::preview()
{
    const ReplyTemplate reply = m_replies.value(current());
    m_ui->previewEdit->setPlainText(filled(reply, sampleAtendimento(), nullptr, sampleNow()));
    m_ui->barePreviewEdit->setPlainText(filled(reply, withoutOs(sampleAtendimento()), nullptr, sampleNow()));
    const QStringList unknown = unknownPlaceholders(reply.text);
    m_ui->problemLabel->setText(
        unknown.isEmpty() ? QString()
                          : tr("No placeholder, and copied as it is: %1").arg(unknown.join(QStringLiteral(", "))));
}

void ReplyEditor::add()
{
    m_replies << ReplyTemplate();
    fillList(m_replies.size() - 1);
    m_ui->nameEdit->setFocus();
}

void ReplyEditor::remove()
{
    m_replies.removeAt(current());
    fillList(current());
    m_ui->replyList->setFocus();
}

void ReplyEditor::moveBy(int rows)
{
    const qsizetype from = current();
    m_replies.move(from, from + rows);
    fillList(from + rows);
}

void ReplyEditor::updateButtons()
{
    m_ui->addButton->setEnabled(m_replies.size() < mostReplies);
    m_ui->removeButton->setEnabled(current() >= 0);
    m_ui->upButton->setEnabled(current() > 0);
    m_ui->downButton->setEnabled(current() >= 0 && current() < m_replies.size() - 1);
    m_ui->defaultsButton->setEnabled(m_replies != defaultReplies());
}

void ReplyEditor::accept()
{
    const auto isUnfinished = [](const ReplyTemplate &reply) { return isBlank(reply.name) || isBlank(reply.text); };
    const auto unfinished = std::ranges::find_if(m_replies, isUnfinished);
    if (unfinished == m_replies.end()) {
        Q_EMIT repliesEdited(m_replies);
        QDialog::accept();
        return;
    }
    const bool lacksName = isBlank(unfinished->name);
    m_ui->replyList->setCurrentRow(static_cast<int>(std::distance(m_replies.begin(), unfinished)));
    m_ui->problemLabel->setText(lacksName ? tr("Give the reply a name.") : tr("Write the reply's text."));
    (lacksName ? static_cast<QWidget *>(m_ui->nameEdit) : m_ui->textEdit)->setFocus();
}

bool ReplyEditor::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        // A dialog does not grow by itself for text that wraps.
        const QSize least = layout()->totalMinimumSize();
        resize(width(), std::max({height(), layout()->totalHeightForWidth(width()), least.height()}));
    }
    return isTaken;
}

} // namespace guiche
