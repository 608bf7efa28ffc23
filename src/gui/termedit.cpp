// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/termedit.h"

#include "core/cpfcnpj.h"
#include "gui/identifierlist.h"
#include "gui/termchip.h"
#include "models/words.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace guiche
{

namespace
{

// What is plainly one term, or one number: no message to look through.
bool isOneTerm(const QString &text, const Detection &detection)
{
    using Kind = Detection::Kind;
    const bool isDocument = detection.kind == Kind::Cpf || detection.kind == Kind::Cnpj;
    if ((isDocument || detection.kind == Kind::Protocolo) && detection.warning == Detection::Warning::None)
        return true;
    const auto isElsewhere = [](QChar c) { return c.isLetter() || c == u'\n' || c == u'\r' || c == u'\t'; };
    return detection.kind != Kind::Unknown && std::ranges::none_of(text.trimmed(), isElsewhere);
}

} // namespace

TermEdit::TermEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_chip(new TermChip(this))
    , m_list(new IdentifierList(this))
{
    m_chip->setObjectName(QStringLiteral("termChip"));
    m_list->setObjectName(QStringLiteral("identifierList"));
    m_chip->hide();
    connect(this, &QLineEdit::textChanged, this, &TermEdit::recognise);
    connect(m_chip, &QAbstractButton::clicked, this, &TermEdit::openMenu);
    connect(m_list, &IdentifierList::chosen, this,
            [this](const Detection &identifier) { replaceBy(typedFor(identifier)); });
}

void TermEdit::setAutomatic(bool isAutomatic)
{
    m_isAutomatic = isAutomatic;
    m_overruled.reset();
    showFace();
}

void TermEdit::recognise()
{
    const Detection detection = detect(text());
    if (detection.kind != m_detection.kind)
        m_overruled.reset();
    m_detection = detection;
    showFace();
}

void TermEdit::overrule(std::optional<TipoBusca> tipo)
{
    m_overruled = m_detection.kind == Detection::Kind::Nothing ? std::nullopt : tipo;
    showFace();
}

QString TermEdit::termo() const
{
    // Said to be a código it may be one with marks in it.
    return m_overruled && !m_detection.isForced ? text() : m_detection.termo;
}

void TermEdit::showFace()
{
    const bool isShown = m_isAutomatic && m_detection.kind != Detection::Kind::Nothing;
    if (isShown) {
        DetectionFace face = faceOf(m_detection, m_overruled, echoMode() != Normal);
        face.help = tr("%1 Alt+Down: choose what it is.").arg(face.help);
        m_chip->setFace(face);
    }
    m_chip->setVisible(isShown);
    placeChip();
}

void TermEdit::placeChip()
{
    constexpr int margin = 4;
    if (m_chip->isHidden()) {
        setTextMargins(0, 0, 0, 0);
        return;
    }
    int right = width() - margin;
    const auto buttons = findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QAbstractButton *button : buttons) {
        if (button != m_chip) // the one that empties the box
            right = std::min(right, button->x());
    }
    // Room for the longest number stays.
    const int number = fontMetrics().horizontalAdvance(QString(20, u'0')) + 2 * margin;
    const int chipWidth = m_chip->fitInto(right - number);
    const int chipHeight = std::min(m_chip->sizeHint().height(), height() - margin);
    m_chip->setGeometry(right - chipWidth, (height() - chipHeight) / 2, chipWidth, chipHeight);
    setTextMargins(0, 0, chipWidth + margin, 0);
}

QSize TermEdit::sizeHint() const
{
    return QLineEdit::sizeHint() - QSize(textMargins().right(), 0);
}

void TermEdit::openMenu()
{
    if (!m_isAutomatic || m_detection.kind == Detection::Kind::Nothing)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hasSuggestion()) {
        menu->addAction(tr("Take %1").arg(suggestionText(m_detection, echoMode() != Normal)), this,
                        &TermEdit::takeSuggestion);
        menu->addSeparator();
    }
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &word, std::optional<TipoBusca> tipo) {
        QAction *action = menu->addAction(word, this, [this, tipo] { overrule(tipo); });
        action->setCheckable(true);
        action->setChecked(tipo == m_overruled);
        group->addAction(action);
        if (tipo == m_overruled)
            menu->setActiveAction(action);
    };
    add(tr("Automatic"), {});
    for (const auto tipo :
         {TipoBusca::PorCodigoCliente, TipoBusca::PorCpfCnpj, TipoBusca::PorIdClienteServico, TipoBusca::PorProtocolo})
        add(wordFor(tipo), tipo);
    menu->popup(m_chip->mapToGlobal(QPoint(0, m_chip->height())));
}

bool TermEdit::hasSuggestion() const
{
    return m_isAutomatic && !m_overruled && !m_detection.suggestion.isEmpty();
}

void TermEdit::takeSuggestion()
{
    replaceBy(CpfCnpj(m_detection.suggestion).punctuated());
}

void TermEdit::replaceBy(const QString &text)
{
    selectAll();
    insert(text);
}

bool TermEdit::takeIdentifiers(const QString &text)
{
    const QList<Detection> identifiers = identifiersIn(text);
    if (identifiers.size() == 1)
        replaceBy(typedFor(identifiers.first()));
    else if (!identifiers.isEmpty())
        m_list->offer(identifiers, m_masks || echoMode() != Normal);
    return !identifiers.isEmpty();
}

void TermEdit::insertPasted(const QString &text)
{
    constexpr qsizetype longest = 100'000; // of somebody's whole spreadsheet the beginning will do
    const QString read = text.first(std::min(text.size(), longest));
    if (!m_isAutomatic || isOneTerm(read, detect(read)) || identifiersIn(read).isEmpty()) {
        insert(text);
        return;
    }
    replaceBy(text); // to come back to
    takeIdentifiers(read);
}

void TermEdit::setConcealed(bool isConcealed)
{
    setEchoMode(isConcealed ? Password : Normal);
    showFace();
}

bool TermEdit::event(QEvent *event)
{
    // Once the box is laid out and polished, the button that empties it is where it will be.
    const bool isHandled = QLineEdit::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        placeChip();
    return isHandled;
}

void TermEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Paste))
        insertPasted(QGuiApplication::clipboard()->text());
    else if (m_isAutomatic && (isAltDown || event->key() == Qt::Key_F4))
        openMenu();
    else if (hasSuggestion() && event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        takeSuggestion();
    else
        QLineEdit::keyPressEvent(event);
}

void TermEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeChip();
}

void TermEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeChip();
}

void TermEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *action = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] { insertPasted(QGuiApplication::clipboard()->text()); });
    }
    menu->popup(event->globalPos());
}

void TermEdit::dropEvent(QDropEvent *event)
{
    if (event->source() == this || !event->mimeData()->hasText()) {
        QLineEdit::dropEvent(event);
        return;
    }
    insertPasted(event->mimeData()->text());
    event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason);
}

void TermEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // What is marked elsewhere, where a system has such a thing.
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    insertPasted(clipboard->text(QClipboard::Selection));
}

} // namespace guiche
