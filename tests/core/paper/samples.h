#pragma once

#include "core/document/document.h"

/// Documents with everything a page must cope with.
namespace convener::paper::samples {

document::Document matrix(int rowsPerGroup);
document::Document letter();
document::Document workbook();
document::Document certificate(const QString &name);
document::Document register_();
document::Document badges();
document::Document tents();
document::Document report();

} // namespace convener::paper::samples
