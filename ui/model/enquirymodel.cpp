#include "ui/model/enquirymodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

using namespace Qt::StringLiterals;

namespace convener::model {

EnquiryModel::EnquiryModel(QObject *parent)
    : RowsModel({{tr("Organisation"), [](const EnquiryRow &row) { return row.enquiry.organisation; },
                  [](const EnquiryRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return u"%1, %2"_s.arg(row.enquiry.name, row.enquiry.email);
                      return role == IdRole ? QVariant(row.enquiry.id.number) : QVariant();
                  }},
                 {tr("What for"), [](const EnquiryRow &row) { return row.programme; },
                  [](const EnquiryRow &row, int role) {
                      return role == SecondRole ? QVariant(row.enquiry.datesWished) : QVariant();
                  }},
                 {tr("Delegates"), [](const EnquiryRow &row) { return QString::number(row.enquiry.delegates); },
                  [](const EnquiryRow &row, int role) {
                      return role == SortRole ? QVariant(row.enquiry.delegates) : QVariant();
                  },
                  Qt::AlignRight | Qt::AlignVCenter},
                 {tr("Received"), [](const EnquiryRow &row) { return shortDate(row.enquiry.receivedOn); },
                  [](const EnquiryRow &row, int role) {
                      return role == SortRole ? QVariant(row.enquiry.receivedOn) : QVariant();
                  }},
                 {tr("State"), [](const EnquiryRow &row) { return stateText(row.enquiry.state).word; },
                  [](const EnquiryRow &row, int role) -> QVariant {
                      if (role == MarkRole)
                          return int(stateText(row.enquiry.state).mark);
                      return role == SecondRole ? QVariant(row.enquiry.note) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
