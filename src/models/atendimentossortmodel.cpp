// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentossortmodel.h"

#include "models/atendimentosmodel.h"

#include <algorithm>

namespace guiche
{

namespace
{

// A number of any length, without the zeros before it.
std::optional<QStringView> numberIn(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return {};
    return text.sliced(std::ranges::find_if(text, [](QChar c) { return c != u'0'; }) - text.begin());
}

int comparedNumbers(QStringView a, QStringView b)
{
    return a.size() == b.size() ? a.compare(b) : a.size() < b.size() ? -1 : 1;
}

} // namespace

AtendimentosSortModel::AtendimentosSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AtendimentosModel::SortRole);
    setDynamicSortFilter(true);
}

int AtendimentosSortModel::compared(const QVariant &left, const QVariant &right) const
{
    if (left.userType() == QMetaType::LongLong && right.userType() == QMetaType::LongLong) {
        const qlonglong a = left.toLongLong();
        const qlonglong b = right.toLongLong();
        return a < b ? -1 : a > b ? 1 : 0;
    }
    const QString a = left.toString();
    const QString b = right.toString();
    const std::optional<QStringView> number = numberIn(a);
    const std::optional<QStringView> other = numberIn(b);
    return number && other ? comparedNumbers(*number, *other) : collator().compare(a, b);
}

const QCollator &AtendimentosSortModel::collator() const
{
    if (!m_collator) {
        m_collator.emplace();
        m_collator->setCaseSensitivity(Qt::CaseInsensitive);
        m_collator->setNumericMode(true);
    }
    return *m_collator;
}

bool AtendimentosSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(AtendimentosModel::SortRole);
    const QVariant b = right.data(AtendimentosModel::SortRole);
    if (a.isValid() != b.isValid()) {
        // The proxy turns the answer round when descending; an empty cell stays last.
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    const int byValue = a.isValid() ? compared(a, b) : 0;
    if (byValue != 0)
        return byValue < 0;
    return compared(left.data(AtendimentosModel::TieBreakRole), right.data(AtendimentosModel::TieBreakRole)) < 0;
}

} // namespace guiche
