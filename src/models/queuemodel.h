// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queuecolumntext.h"
#include "queue/queuefilter.h"
#include "queue/queuetable.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace guiche
{

// The rows of a QueueTable that a QueueArrangement lets through, in its order, under at most two levels of groups; below
// a row what the main route told of it. Sections are QueueColumn. Whatever comes, goes and moves, of however many rows, is
// told in at most four steps between aboutToArrange() and arranged(), and no row that stays loses its indexes: what goes is
// first moved to the end of the top level and taken from there, what comes is put there and then moved to its place. Rows
// that changed where they stand are told by runs of neighbours, at most eight for each group.
class QueueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // see queueColumnValue(); of a group its facet's value
        PlainTextRole, // QString: the cell for the clipboard
        KindRole, // Kind as int
        UrgencyRole, // Urgency as int, of rows
        MarkRole, // RowMark as int, of rows
        SituacaoRole, // Situacao as int, of ordens de serviço
        AgendaRole, // Agenda as int, of rows
        CountRole, // int: rows under a group, but those marked Gone
        KeyRole, // QString: what tells an item from all others, also after it was away; of rows the id
        ProtocoloRole, // QString: that of a row and of all below it
        RepeatRole, // bool: the customer comes again and again
        UnassignedRole, // bool: nobody holds the row
        NoCustomerRole, // bool: it is of none
    };
    enum class Kind { Group, Atendimento, Opening, OrdemServico, Loading, Unavailable, NoOrdens };

    // The table outlives this.
    explicit QueueModel(const QueueTable &table, QObject *parent = nullptr);
    ~QueueModel() override;

    void setArrangement(const QueueArrangement &arrangement);
    const QueueArrangement &arrangement() const;
    void setMe(const QString &me); // the name QueueConditions::mine looks for
    void setRepeatCustomers(const QSet<QString> &codigos);
    // After each change of the table and before the next. While very many rows are there, further ones are shown together
    // a quarter of a second later.
    void follow(const QueueDelta &delta);
    // Seconds as in Due. Texts and urgencies follow once a minute has passed. After follow(): it may look at every row.
    void setNow(qint64 now);
    void setPrivacy(Privacy privacy);

    // Has ordensServicoWanted() emitted for a row that is NotAsked or Unavailable; says whether.
    bool ask(const QModelIndex &index);
    // What was loaded stays below the row until something else arrives.
    void setOpening(const IdAtendimento &id);
    void setOpened(const IdAtendimento &id, const Atendimento &atendimento);
    void setUnavailable(const IdAtendimento &id, const QString &problem);
    void setNotAsked(const IdAtendimento &id);

    qsizetype shownRows() const; // without groups
    std::vector<Slot> shownSlots() const; // in order
    std::optional<Slot> slotAt(const QModelIndex &index) const; // of a row and of what is below it
    IdAtendimento idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const IdAtendimento &id) const; // invalid: not shown
    Kind kindAt(const QModelIndex &index) const; // of a valid index
    const OrdemServico *ordemServico(const QModelIndex &index) const; // null: is none
    const Atendimento *opened(const QModelIndex &index) const; // null: not loaded

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ordensServicoWanted(const guiche::IdAtendimento &id);
    // What is below the row is that of an earlier state of it: whoever shows it asks again.
    void openingForgotten(const QModelIndex &row);
    // Around every change of which rows there are and in which order. `isByPerson`: by setArrangement().
    void aboutToArrange(bool isByPerson);
    void arranged(bool isByPerson);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace guiche
