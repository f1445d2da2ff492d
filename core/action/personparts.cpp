#include "core/action/personparts.h"

#include "core/action/shownprogramme.h"
#include "core/store/certificates.h"
#include "core/store/organisations.h"
#include "core/store/participation.h"
#include "core/store/people.h"

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

Result<PersonPlace> partOf(const Desk &desk, const store::PlaceOfPerson &place)
{
    CONVENER_ASSIGN(const training::Programme programme, readProgramme(desk, place.edition));
    const training::Stage *stage = programme.stage(place.stage);
    return PersonPlace{place.cohort, stage ? stage->title : place.stage, place.organisation, place.first,
                       place.standing};
}

} // namespace

Result<PersonParts> readPersonParts(const Desk &desk, training::PersonId id)
{
    PersonParts parts;
    CONVENER_ASSIGN(parts.person, store::People(desk.file).get(id));
    if (parts.person.organisation.isValid()) {
        CONVENER_ASSIGN(const training::Organisation organisation,
                        store::Organisations(desk.file).get(parts.person.organisation));
        parts.organisation = organisation.name;
    }
    CONVENER_ASSIGN(const auto places, store::placesOf(desk.file, id));
    for (const store::PlaceOfPerson &place : places) {
        CONVENER_ASSIGN(PersonPlace part, partOf(desk, place));
        parts.places.push_back(std::move(part));
    }
    CONVENER_ASSIGN(parts.certificates, store::Certificates(desk.file).ofPerson(id));
    return parts;
}

} // namespace convener::action
