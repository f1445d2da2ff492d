#include "core/evaluation/reach.h"

namespace convener::evaluation {

Reach &Reach::operator+=(const Reach &other)
{
    sessions += other.sessions;
    people += other.people;
    return *this;
}

Reach reach(const training::Trainer &trainer, QDate today)
{
    Reach total;
    for (const training::CascadeSession &session : trainer.cascade)
        if (session.heldOn <= today)
            total += {1, session.people};
    return total;
}

Reach reach(const std::vector<training::Trainer> &trainers, QDate today)
{
    Reach total;
    for (const training::Trainer &trainer : trainers)
        total += reach(trainer, today);
    return total;
}

} // namespace convener::evaluation
