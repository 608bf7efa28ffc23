// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection.h"

#include <QLineEdit>

#include <optional>

class QMenu;

namespace guiche
{

class IdentifierList;
class TermChip;

// The box: it tells while typing what is in it, shows that as a chip at its end, and lets a person say otherwise
// (Alt+Down, F4 or a click on the chip). Down takes a number that it suggests. Of a pasted message it takes the
// identifier, and offers a list when there are several.
class TermEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TermEdit(QWidget *parent = nullptr);

    // Off: a plain line edit, that recognises all the same but neither shows nor offers anything.
    void setAutomatic(bool isAutomatic);
    const Detection &detection() const { return m_detection; }
    // What a person said the term is. Ends when it becomes one of another kind.
    std::optional<TipoBusca> overruled() const { return m_overruled; }
    void overrule(std::optional<TipoBusca> tipo);
    // The type of what is in the box, of both what was recognised and what a person said; empty: unknown.
    std::optional<TipoBusca> tipo() const { return m_overruled ? m_overruled : m_detection.tipo; }
    // The term to ask for.
    QString termo() const;

    // True when `text` holds identifiers: the only one is in the box then, or the list of them is open.
    bool takeIdentifiers(const QString &text);

    // Documents in the list.
    void setMasking(bool masks) { m_masks = masks; }
    // All that is typed.
    void setConcealed(bool isConcealed);

    // The same whatever the chip says.
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void recognise();
    void showFace();
    void placeChip();
    void openMenu();
    bool hasSuggestion() const;
    void takeSuggestion();
    void replaceBy(const QString &text); // as typed over: it can be undone
    void insertPasted(const QString &text);

    TermChip *m_chip;
    IdentifierList *m_list;
    Detection m_detection;
    std::optional<TipoBusca> m_overruled;
    bool m_isAutomatic = true;
    bool m_masks = false;
};

} // namespace guiche
