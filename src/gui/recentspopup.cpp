// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentspopup.h"

#include "core/cpfcnpj.h"
#include "gui/lineicon.h"
#include "gui/recentsdelegate.h"
#include "gui/recentwords.h"
#include "gui/theme.h"
#include "models/privatetext.h"
#include "ui_recentspopup.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace guiche
{

namespace
{

bool isSameCustomer(const Recent &a, const Recent &b)
{
    return a.termo == b.termo && a.codigo == b.codigo;
}

// How many rows a key goes down; nothing for a key that is no step.
std::optional<int> stepOf(int key, int page)
{
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -page;
    case Qt::Key_PageDown:
        return page;
    default:
        return {};
    }
}

} // namespace

RecentsPopup::RecentsPopup(RecentsDesk &desk, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::RecentsPopup>())
    , m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->customerList->setItemDelegate(new RecentsDelegate(m_ui->customerList));
    m_ui->removeButton->setIcon(lineIcon(QStringLiteral("remove")));
    m_ui->pinButton->setIcon(lineIcon(QStringLiteral("pin")));
    m_ui->newTabButton->setIcon(lineIcon(QStringLiteral("add")));
    // A click on them leaves the keyboard where one types.
    for (QPushButton *button : {m_ui->pinButton, m_ui->newTabButton, m_ui->removeButton})
        button->setFocusPolicy(Qt::TabFocus);
    mute();
    connectParts();
}

RecentsPopup::~RecentsPopup() = default;

void RecentsPopup::connectParts()
{
    m_ui->filterEdit->installEventFilter(this);
    m_ui->customerList->installEventFilter(this);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this] {
        m_shown.clear(); // the best match is the first one
        fill();
    });
    connect(m_ui->customerList, &QListWidget::currentRowChanged, this, &RecentsPopup::showCurrent);
    connect(m_ui->customerList, &QListWidget::itemClicked, this, [this] { choose(false); });
    connect(m_ui->pinButton, &QPushButton::clicked, this, &RecentsPopup::togglePin);
    connect(m_ui->newTabButton, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &RecentsPopup::removeCurrent);
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_ui->forgetButton, &QPushButton::clicked, this, [this] {
        ask(false);
        m_desk.clear();
    });
    connect(m_ui->turnOffButton, &QPushButton::clicked, this, [this] {
        ask(false);
        m_desk.setKeeping(false);
    });
    connect(m_ui->turnOnButton, &QPushButton::clicked, &m_desk, [this] { m_desk.setKeeping(true); });
    connect(&m_desk, &RecentsDesk::changed, this, [this] {
        if (isVisible())
            fill();
        else
            m_ui->customerList->clear(); // whoever has signed out is not to be read there
    });
}

void RecentsPopup::open(const QWidget &box)
{
    m_isAsking = false;
    m_shown.clear();
    m_ui->filterEdit->clear();
    fill();
    const QRect room = box.screen()->availableGeometry();
    resize(sizeUnder(box).boundedTo(room.size()));
    const QPoint below = box.mapToGlobal(QPoint(0, box.height()));
    const bool fitsBelow = below.y() + height() <= room.bottom() + 1;
    const int y = fitsBelow ? below.y() : below.y() - box.height() - height();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::max(room.top(), y));
    m_ui->filterEdit->setFocus(Qt::PopupFocusReason);
    show();
}

QSize RecentsPopup::sizeUnder(const QWidget &box) const
{
    constexpr int narrowest = 48; // average characters
    constexpr int fewest = 4; // rows
    constexpr int most = 9;
    const auto *list = m_ui->customerList;
    const int rowHeight = m_shown.isEmpty() ? 2 * fontMetrics().height() : list->sizeHintForRow(0);
    const int rows = std::clamp(static_cast<int>(m_shown.size()), fewest, most);
    const int width = std::max({minimumSizeHint().width(), box.width(), narrowest * fontMetrics().averageCharWidth()});
    // Only text that wraps has a height for a width.
    const int whole =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const int around = whole - list->sizeHint().height();
    return {width, std::max(around + rows * rowHeight + 2 * list->frameWidth(), minimumSizeHint().height())};
}

void RecentsPopup::fill()
{
    const std::optional<Recent> before = current();
    const int rowBefore = m_ui->customerList->currentRow();
    const QString typed = m_ui->filterEdit->text();
    // Also somebody of an earlier run, of whose document only the hash is known.
    const std::optional<Recent> byHash = m_desk.matching(withoutPunctuation(typed));
    const QDateTime now = m_desk.clock()();
    m_shown = m_desk.recents();
    m_shown.removeIf([&](const Recent &recent) {
        return !isMeantBy(recent, typed) && !(byHash && isSameCustomer(*byHash, recent));
    });
    const QSignalBlocker blocker(m_ui->customerList);
    m_ui->customerList->clear();
    for (Recent recent : std::as_const(m_shown)) {
        if (m_isConcealed)
            recent.nome = initialsOf(recent.nome);
        auto *item = new QListWidgetItem(m_ui->customerList);
        item->setData(RecentsDelegate::TitleRole, titleOf(recent));
        item->setData(RecentsDelegate::DetailRole, detailOf(recent));
        item->setData(RecentsDelegate::MomentRole, lastUseText(recent.lastUsed, now));
        item->setData(RecentsDelegate::PinnedRole, recent.isPinned);
        item->setData(Qt::AccessibleTextRole, spokenText(recent, now));
    }
    const auto same = std::ranges::find_if(
        m_shown, [&before](const Recent &recent) { return before && isSameCustomer(*before, recent); });
    // Whoever was removed makes room for the next one.
    const int row = same != m_shown.end() ? static_cast<int>(std::distance(m_shown.begin(), same))
                                          : std::min(before ? rowBefore : 0, m_ui->customerList->count() - 1);
    m_ui->customerList->setCurrentRow(row);
    showState();
}

void RecentsPopup::showState()
{
    const RecentsDesk::Keeping keeping = m_desk.keeping();
    const bool isOff = keeping == RecentsDesk::Keeping::TurnedOff || keeping == RecentsDesk::Keeping::Forbidden;
    const bool hasAny = !m_desk.recents().isEmpty();
    QString note = isOff ? QString() : keepingSentence(keeping);
    if (!m_desk.setAsideFile().isEmpty())
        note = tr("An earlier list could not be read. It was set aside as %1.").arg(m_desk.setAsideFile());
    m_ui->customerList->setVisible(!m_shown.isEmpty());
    m_ui->emptyLabel->setVisible(m_shown.isEmpty());
    m_ui->emptyLabel->setText(emptyText());
    m_ui->noteLabel->setVisible(!note.isEmpty());
    m_ui->noteLabel->setText(note);
    m_ui->questionLabel->setVisible(m_isAsking);
    m_ui->questionLabel->setText(
        tr("Forget %n customer(s), pinned ones too?", nullptr, static_cast<int>(m_desk.recents().size())));
    m_ui->answers->setVisible(m_isAsking);
    m_ui->buttons->setVisible(!m_isAsking);
    m_ui->clearButton->setVisible(!isOff);
    m_ui->clearButton->setEnabled(hasAny || !m_desk.setAsideFile().isEmpty());
    m_ui->turnOnButton->setVisible(keeping == RecentsDesk::Keeping::TurnedOff);
    showCurrent();
}

QString RecentsPopup::emptyText() const
{
    const RecentsDesk::Keeping keeping = m_desk.keeping();
    if (keeping == RecentsDesk::Keeping::TurnedOff || keeping == RecentsDesk::Keeping::Forbidden)
        return keepingSentence(keeping);
    return m_desk.recents().isEmpty() ? tr("Nobody yet. Whom a search finds is listed here.")
                                      : tr("Nobody in the list is meant by that.");
}

void RecentsPopup::showCurrent()
{
    const std::optional<Recent> recent = current();
    for (QPushButton *button : {m_ui->pinButton, m_ui->newTabButton, m_ui->removeButton}) {
        button->setEnabled(recent.has_value());
        button->setVisible(!m_desk.recents().isEmpty());
    }
    m_ui->pinButton->setText(recent && recent->isPinned ? tr("Un&pin") : tr("&Pin"));
    // The focus stays where one types: this is how a screen reader hears of the row.
    m_ui->filterEdit->setAccessibleDescription(recent ? spokenText(*recent, m_desk.clock()()) : QString());
}

std::optional<Recent> RecentsPopup::current() const
{
    const int row = m_ui->customerList->currentRow();
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row)) : std::nullopt;
}

bool RecentsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isInFilter = watched == m_ui->filterEdit;
    if (takeKey(*key, isInFilter))
        return true;
    const bool isTyped = !key->text().isEmpty() && key->text().at(0).isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isInFilter && isTyped) {
        m_ui->filterEdit->setFocus();
        QCoreApplication::sendEvent(m_ui->filterEdit, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool RecentsPopup::takeKey(const QKeyEvent &event, bool isInFilter)
{
    auto *list = m_ui->customerList;
    const int page = list->viewport()->height() / std::max(1, list->sizeHintForRow(0)) - 1;
    if (const std::optional<int> step = stepOf(event.key(), std::max(1, page)); step && list->count() > 0) {
        list->setCurrentRow(std::clamp(list->currentRow() + *step, 0, list->count() - 1));
        return true;
    }
    const bool hasControl = event.modifiers() & Qt::ControlModifier;
    const auto *edit = m_ui->filterEdit;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(hasControl);
        return true;
    case Qt::Key_Delete:
        // In the text it is the text's, as long as there is any behind the cursor.
        if (isInFilter && (edit->hasSelectedText() || edit->cursorPosition() < edit->text().size()))
            return false;
        removeCurrent();
        return true;
    case Qt::Key_P:
        if (hasControl)
            togglePin();
        return hasControl;
    default:
        return false;
    }
}

void RecentsPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QFrame::keyPressEvent(event);
    else if (m_isAsking)
        ask(false);
    else
        close();
}

void RecentsPopup::choose(bool inNewTab)
{
    const std::optional<Recent> recent = current();
    if (!recent)
        return;
    const AtendimentoQuery query = m_desk.queryFor(*recent);
    close();
    if (inNewTab)
        Q_EMIT chosenInNewTab(query);
    else
        Q_EMIT chosen(query);
}

void RecentsPopup::togglePin()
{
    if (const std::optional<Recent> recent = current())
        m_desk.setPinned(*recent, !recent->isPinned);
}

void RecentsPopup::removeCurrent()
{
    if (const std::optional<Recent> recent = current())
        m_desk.remove(*recent);
}

void RecentsPopup::ask(bool isAsking)
{
    m_isAsking = isAsking;
    showState();
    if (isAsking)
        m_ui->keepButton->setFocus(); // Enter alone forgets nobody
    else
        m_ui->filterEdit->setFocus();
}

void RecentsPopup::mute()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(colors, Tone::Muted));
    m_ui->noteLabel->setPalette(colors);
    m_ui->emptyLabel->setPalette(colors);
}

void RecentsPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mute();
}

} // namespace guiche
