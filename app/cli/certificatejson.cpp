#include "app/cli/certificatejson.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

QString stateOf(const training::Certificate &certificate, bool stands)
{
    return stands ? u"stands"_s : certificate.withdrawnOn ? u"withdrawn"_s : u"replaced"_s;
}

QJsonObject certificateJson(const training::Certificate &certificate, const QString &state)
{
    return {{u"number"_s, certificate.number},
            {u"checkCode"_s, certificate.checkCode},
            {u"state"_s, state},
            {u"name"_s, certificate.name},
            {u"programme"_s, certificate.programme},
            {u"stage"_s, certificate.stage},
            {u"organisation"_s, certificate.organisation},
            {u"held"_s, json(certificate.heldOn)},
            {u"issued"_s, json(certificate.issuedOn)},
            {u"withdrawn"_s, json(certificate.withdrawnOn)},
            {u"why"_s, certificate.withdrawnWhy},
            {u"replaces"_s, certificate.replacedNumber}};
}

} // namespace convener::cli
