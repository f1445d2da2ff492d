#include "core/catalogue/repeatedkeys.h"

#include "core/catalogue/jsonreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace convener::catalogue {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonDocument)
};

constexpr std::size_t mostTold = 50;

/// Walks over JSON that a parser found sound, so nothing in it needs checking again. Objects and lists that are open
/// stand in a list of their own: the walk is no deeper for a file that is.
class Walk {
public:
    explicit Walk(const QByteArray &json)
        : m_json(json)
    {
    }

    Faults run()
    {
        for (qsizetype at = 0; at < m_json.size() && m_faults.size() < mostTold; ++at)
            switch (m_json[at]) {
            case '{':
            case '[':
                m_open.push_back({.isObject = m_json[at] == '{'});
                break;
            case '}':
            case ']':
                m_open.pop_back();
                break;
            case ',':
                m_open.back().next();
                break;
            case '"':
                at = takeText(at);
                break;
            }
        return std::move(m_faults);
    }

private:
    struct Open {
        bool isObject = false;
        bool keyFollows = true;
        qsizetype index = 0;           ///< of the value that is walked over, in a list
        QString key = {};              ///< of the value that is walked over, in an object
        QHash<QString, int> seen = {}; ///< how often each key came

        void next()
        {
            ++index;
            keyFollows = true;
        }
    };

    /// Takes the text that begins at `first`, and says where it ends.
    qsizetype takeText(qsizetype first)
    {
        qsizetype last = first + 1;
        while (m_json[last] != '"')
            last += m_json[last] == '\\' ? 2 : 1;
        if (!m_open.empty() && m_open.back().isObject && m_open.back().keyFollows)
            takeKey(m_json.mid(first, last - first + 1));
        return last;
    }

    void takeKey(const QByteArray &quoted)
    {
        Open &object = m_open.back();
        object.key = QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
        object.keyFollows = false;
        if (++object.seen[object.key] == 2)
            m_faults.push_back({place(), Text::tr("one field of this name"), Text::tr("more than one")});
    }

    QString place() const
    {
        QString pointer;
        for (const Open &each : m_open)
            pointer += u'/' + (each.isObject ? pointerToken(each.key) : QString::number(each.index));
        return pointer;
    }

    const QByteArray &m_json;
    std::vector<Open> m_open;
    Faults m_faults;
};

} // namespace

Faults repeatedKeys(const QByteArray &json)
{
    return Walk(json).run();
}

} // namespace convener::catalogue
