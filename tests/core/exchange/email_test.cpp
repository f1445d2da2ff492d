#include "core/exchange/email.h"

#include "tests/support/catch.h"

using convener::exchange::readEmail;
using namespace Qt::StringLiterals;

TEST_CASE("Addresses as people have them are taken as they are")
{
    for (const QString &address :
         {u"jane.smith@nhs.net"_s, u"Jane.O'Neill@leedsth.nhs.uk"_s, u"jane+training@example.org"_s,
          u"j@a-b.example.co.uk"_s, u"siân@enghraifft.cymru"_s, u"用户@例子.公司"_s, u"x_y-z%1@sub.nhs.scot"_s}) {
        INFO(address.toStdString());
        CHECK(readEmail(address) == address);
    }
}

TEST_CASE("An address is unwrapped from what a mail program puts around it")
{
    const QString jane = u"jane@example.org"_s;
    for (const QString &cell :
         {u"mailto:jane@example.org"_s, u"MAILTO:jane@example.org?subject=Hi"_s, u"Jane Smith <jane@example.org>"_s,
          u"<jane@example.org>"_s, u"jane@example.org;"_s, u"\u202Ajane@example.org\u202C"_s,
          u"jane@\u200Bexample.org"_s, u"\"Smith, Jane\" <mailto:jane@example.org>"_s, u"jane@example.org\u00A0"_s}) {
        INFO(cell.toStdString());
        CHECK(readEmail(cell) == jane);
    }
    CHECK(readEmail(u"mary.o’brien@example.org"_s) == u"mary.o'brien@example.org"_s);
}

TEST_CASE("What is no address is refused and quoted")
{
    for (const QString &cell : {u"jane"_s,
                                u"jane@"_s,
                                u"@example.org"_s,
                                u"jane@example"_s,
                                u"jane@.org"_s,
                                u"jane@example..org"_s,
                                u"jane smith@example.org"_s,
                                u".jane@example.org"_s,
                                u"jane.@example.org"_s,
                                u"ja..ne@example.org"_s,
                                u"jane@example.org."_s,
                                u"jane@-example.org"_s,
                                u"jane@example.1"_s,
                                u"jane@[10.0.0.1]"_s,
                                u"n/a"_s,
                                u"jane@exam ple.org"_s,
                                u"jane@example,org"_s,
                                u"jane(at)example.org"_s,
                                u"<>"_s,
                                u"mailto:"_s,
                                QString(65, u'a') + u"@example.org"_s,
                                u"a@"_s + QString(260, u'b') + u".uk"_s}) {
        INFO(cell.toStdString());
        const auto read = readEmail(cell);
        REQUIRE_FALSE(read);
        CHECK(read.error().contains(u"is not an e-mail address"_s));
        CHECK(read.error().contains(cell));
    }
}

TEST_CASE("Two addresses in one cell are refused")
{
    for (const QString &cell :
         {u"a@example.org; b@example.org"_s, u"a@example.org,b@example.org"_s, u"a@example.org b@example.org"_s,
          u"a@b@example.org"_s, u"A <a@example.org>, B <b@example.org>"_s})
        CHECK(readEmail(cell).error().contains(u"more than one"_s));
}
