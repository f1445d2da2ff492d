#pragma once

#include "core/error/error.h"
#include "core/training/enquiry.h"

#include <vector>

namespace convener::store {

class Database;

class Enquiries {
public:
    explicit Enquiries(Database &database)
        : m_database(database)
    {
    }

    Result<training::EnquiryId> add(const training::Enquiry &enquiry);
    Result<> update(const training::Enquiry &enquiry);
    /// NotFound when there is none.
    Result<training::Enquiry> get(training::EnquiryId id) const;
    /// The newest first.
    Result<std::vector<training::Enquiry>> all() const;

private:
    Database &m_database;
};

} // namespace convener::store
