#include "ui/model/sessionmodel.h"

#include "ui/look/mark.h"
#include "ui/model/datetext.h"

using namespace Qt::StringLiterals;

namespace convener::model {

SessionModel::SessionModel(QObject *parent)
    : RowsModel(
          {{tr("Date"), [](const SessionRow &row) { return longDate(row.session.time.date()); },
            [](const SessionRow &row, int role) -> QVariant {
                if (role == SecondRole)
                    return row.clash.isEmpty() ? row.session.time.note() : row.clash;
                if (role == MarkRole)
                    return int(row.session.cancelled ? look::Mark::Off
                               : row.clash.isEmpty() ? look::Mark::None
                                                     : look::Mark::Late);
                return role == IdRole ? QVariant(row.session.id.number) : QVariant();
            }},
           {tr("Time"),
            [](const SessionRow &row) {
                return row.session.cancelled ? tr("Cancelled")
                                             : hours(row.session.time.starts(), row.session.time.ends());
            }},
           {tr("Where"),
            [](const SessionRow &row) { return row.session.venue.isEmpty() ? row.session.link : row.session.venue; }},
           {tr("Facilitators"), [](const SessionRow &row) { return row.session.facilitators.join(u", "_s); }},
           {tr("Contact"), [](const SessionRow &row) { return row.session.contact; }}},
          parent)
{
}

} // namespace convener::model
