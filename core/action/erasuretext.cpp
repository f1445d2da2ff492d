#include "core/action/erasuretext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

/// What of a table's rows is removed, and what such a row is called.
struct Part {
    const char *removed; ///< with %n
    const char *row;     ///< with %1 for its number
};

const QHash<QString, Part> &parts()
{
    static const QHash<QString, Part> all{
        {u"person"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Name, e-mail address, telephone number and job of %n person(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Person %1")}},
        {u"place"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Remarks on %n place(s) in cohorts"),
          QT_TRANSLATE_NOOP("Erasure", "Place %1 in a cohort")}},
        {u"need"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Access and dietary needs at %n place(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Needs at place %1")}},
        {u"certificate"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "The name on %n certificate(s); number, date and check code stay"),
          QT_TRANSLATE_NOOP("Erasure", "Certificate in row %1")}},
        {u"draft"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "%n e-mail draft(s)"), QT_TRANSLATE_NOOP("Erasure", "E-mail draft %1")}},
        {u"enquiry"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "What %n enquiry(s) say"), QT_TRANSLATE_NOOP("Erasure", "Enquiry %1")}},
        {u"engagement"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Contact or sponsor of %n engagement(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Engagement %1")}},
        {u"commitment"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Remarks on %n commitment(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Commitment %1")}},
        {u"extension"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "The reason of %n extension(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Extension %1")}},
        {u"matrix_row"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "%n row(s) of planning matrices"),
          QT_TRANSLATE_NOOP("Erasure", "Planning matrix, row %1")}},
        {u"session"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "Contact or place of %n session(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Session %1")}},
        {u"cascade_session"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "The place of %n cascade session(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Cascade session %1")}},
        {u"facilitator"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "The name of %n facilitator(s)"),
          QT_TRANSLATE_NOOP("Erasure", "Facilitator %1")}},
        {u"setting"_s, {QT_TRANSLATE_N_NOOP("Erasure", "%n setting(s)"), QT_TRANSLATE_NOOP("Erasure", "Setting “%1”")}},
        {u"change"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "%n row(s) that the history keeps"),
          QT_TRANSLATE_NOOP("Erasure", "A row in the history (%1)")}},
        {u"step"_s,
         {QT_TRANSLATE_N_NOOP("Erasure", "The name in %n step(s) of the history"),
          QT_TRANSLATE_NOOP("Erasure", "Step %1 of the history")}}};
    return all;
}

} // namespace

QString erasedPartText(const QString &part, int rows)
{
    const auto known = parts().constFind(part);
    return known == parts().cend() ? Text::tr("%n row(s) of “%1”", nullptr, rows).arg(part)
                                   : Text::tr(known->removed, nullptr, rows);
}

QString namesakeText(const store::Namesake &namesake)
{
    const auto known = parts().constFind(namesake.table);
    return known == parts().cend() ? Text::tr("“%1”, row %2").arg(namesake.table, namesake.row)
                                   : Text::tr(known->row).arg(namesake.row);
}

} // namespace convener::action
