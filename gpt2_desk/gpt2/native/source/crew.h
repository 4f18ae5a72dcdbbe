/* A crew of threads that go through the parts of one piece of work and wait for each other between them. */
#ifndef GPT2_DESK_CREW_H
#define GPT2_DESK_CREW_H

#include <immintrin.h>
#include <sched.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "native.h"

enum { PATIENCE = 4000 };  /* looks before a thread that waits lets others have its core */

typedef struct {
    int (*count)(void);   /* how many threads there are, asked in their midst; NULL for one */
    int32_t size;
    atomic_int joined;    /* gives each thread its number */
    atomic_int arrived;
    atomic_int meetings;  /* how often all have met */
} Crew;

/* Each thread begins with this. OpenMP may give fewer threads than it was asked for. */
static inline int32_t crew_join(Crew *crew) {
    crew->size = crew->count ? crew->count() : 1;
    return atomic_fetch_add(&crew->joined, 1);
}

/* Wait until everybody is here. */
static inline void crew_meet(Crew *crew) {
    if (crew->size == 1) return;
    const int meeting = atomic_load(&crew->meetings);
    if (atomic_fetch_add(&crew->arrived, 1) == crew->size - 1) {
        atomic_store(&crew->arrived, 0);
        atomic_store(&crew->meetings, meeting + 1);
        return;
    }
    for (int looks = 0; atomic_load_explicit(&crew->meetings, memory_order_acquire) == meeting; looks++) {
        if (looks < PATIENCE) _mm_pause();
        else sched_yield();
    }
}

/* Let so many threads go through a piece of work, which holds their crew. */
static inline void crew_run(Crew *crew, void (*work_on)(void *), void *work, int32_t threads, const OpenMP *openmp) {
    crew->count = threads > 1 ? openmp->count : NULL;
    if (threads == 1) work_on(work);
    else openmp->parallel(work_on, work, (unsigned)threads, 0);
}

/* The part of 0 ... count that falls to one thread. */
static inline void crew_share(const Crew *crew, int32_t number, int32_t count, int32_t *from, int32_t *to) {
    *from = (int32_t)((int64_t)count * number / crew->size);
    *to = (int32_t)((int64_t)count * (number + 1) / crew->size);
}

#endif
