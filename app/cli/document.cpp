#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/documentkind.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Document final : public Command {
public:
    QString name() const override { return u"document"_s; }
    QString summary() const override { return Text::tr("Writes a document of any kind, as PDF or HTML"); }
    bool draws() const override { return true; }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options
            .values(u"--kind"_s, u"KIND"_s, Text::tr("One of %1").arg(words().join(u", "_s)),
                    [this](const QString &word) { return choose(word); })
            .required();
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement, for a document about one"));
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort, for a document for one"));
        options.exactlyOne({u"--engagement"_s, u"--cohort"_s});
        options
            .text(u"--out"_s, m_out, Text::tr("A folder for one file each, or the name of one PDF for all"), u"OUT"_s)
            .required();
        options.flag(u"--html"_s, m_html, Text::tr("HTML instead of PDF, into a folder"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto files, make(file->desk()));
        if (files.empty())
            return refuse(Text::tr("There is no document of this kind yet: %1.").arg(m_kind.title));
        if (m_html) {
            CONVENER_ASSIGN(const QStringList paths, action::writeHtmlFiles(files, m_out));
            return filesWritten(paths);
        }
        if (!m_out.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
            CONVENER_ASSIGN(const QStringList paths, action::writeFiles(files, m_out));
            return filesWritten(paths);
        }
        const QString title = files.size() == 1 ? files.front().parts.front().title : m_kind.title;
        CONVENER_TRY(action::writeFilesTogether(files, title, m_out));
        return filesWritten({m_out});
    }

private:
    static QStringList words()
    {
        QStringList words;
        for (const action::DocumentKind &kind : action::documentKinds())
            words << kind.word;
        return words;
    }

    std::optional<QString> choose(const QString &word)
    {
        const auto kinds = action::documentKinds();
        const auto found = std::ranges::find(kinds, word, &action::DocumentKind::word);
        if (found == kinds.end())
            return Text::tr("“%1” is not a kind of document. Give one of %2.").arg(word, words().join(u", "_s));
        m_kind = *found;
        return {};
    }

    Result<std::vector<action::DelegatePack>> make(const action::Desk &desk) const
    {
        if (m_kind.ofCohort && m_cohort.isValid()) {
            CONVENER_ASSIGN(const auto cohort, action::readCohort(desk, m_cohort));
            return m_kind.ofCohort(desk, cohort);
        }
        if (m_kind.ofEngagement && m_engagement.isValid())
            return m_kind.ofEngagement(desk, m_engagement);
        return refuse(m_kind.ofCohort
                          ? Text::tr("%1: this document is for a cohort. Give --cohort.").arg(m_kind.title)
                          : Text::tr("%1: this document is about an engagement. Give --engagement.").arg(m_kind.title));
    }

    FileChoice m_file;
    action::DocumentKind m_kind;
    training::EngagementId m_engagement;
    training::CohortId m_cohort;
    QString m_out;
    bool m_html = false;
};

} // namespace

CommandPointer makeDocument()
{
    return std::make_unique<Document>();
}

} // namespace convener::cli
