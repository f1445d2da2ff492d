#include "core/catalogue/programmetranslator.h"

#include "core/catalogue/library.h"

#include <QCoreApplication>

namespace convener::catalogue {

namespace {

const char *const ofProgrammes = "convener::catalogue::Programme";

} // namespace

ProgrammeTranslator::ProgrammeTranslator(const Library &library, QObject *parent)
    : QTranslator(parent)
    , m_welsh(library.welsh())
{
}

QString ProgrammeTranslator::translate(const char *context, const char *source, const char *, int) const
{
    return qstrcmp(context, ofProgrammes) == 0 ? m_welsh.value(QString::fromUtf8(source)) : QString();
}

QString translated(const QString &text)
{
    return QCoreApplication::translate(ofProgrammes, text.toUtf8().constData());
}

} // namespace convener::catalogue
