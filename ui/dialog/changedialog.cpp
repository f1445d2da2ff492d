#include "ui/dialog/changedialog.h"

#include "ui/dialog/impactlines.h"

namespace convener::dialog {

void ChangeDialog::askFor(std::function<Result<timeline::Change>()> chosen, const Verbs &verbs)
{
    ask(
        [chosen, apply = verbs.apply]() -> Result<> {
            CONVENER_ASSIGN(const timeline::Change change, chosen());
            return apply(change);
        },
        [chosen, foresee = verbs.foresee]() -> Result<std::vector<MarkedLine>> {
            CONVENER_ASSIGN(const timeline::Change change, chosen());
            CONVENER_ASSIGN(const timeline::Impact impact, foresee(change));
            return impactLines(impact);
        });
}

} // namespace convener::dialog
