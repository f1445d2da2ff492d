#pragma once

#include <QMap>
#include <QTranslator>

namespace convener::catalogue {

class Library;

/// Gives what programmes say in Welsh to whoever asks for it as for a sentence of the program: installed beside the
/// Welsh of the program, it keeps a sentence and the title in it in one language.
class ProgrammeTranslator final : public QTranslator {
public:
    explicit ProgrammeTranslator(const Library &library, QObject *parent = nullptr);

    bool isEmpty() const override { return m_welsh.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override;

private:
    QMap<QString, QString> m_welsh; ///< by the English
};

/// A text of a programme in the language of the program's sentences; as it is where no Welsh of it is installed.
QString translated(const QString &text);

} // namespace convener::catalogue
