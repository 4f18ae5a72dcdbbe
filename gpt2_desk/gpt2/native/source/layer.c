#include <stddef.h>

#include "crew.h"
#include "products.h"

/* One layer by itself: the head, and whatever computes without a cache. */
typedef struct {
    const Linear *layer;
    const float *x;
    float *out;
    int32_t rows;
    Ready ready;
    Crew crew;
} Work;

static void work_on(void *data) {
    Work *work = data;
    const Linear *layer = work->layer;
    const int32_t number = crew_join(&work->crew);
    int32_t from, to;
    crew_share(&work->crew, number, work->rows, &from, &to);
    for (int32_t row = from; row < to; row++) ready_row(&work->ready, layer, row, work->x + (int64_t)row * layer->k);
    crew_meet(&work->crew);
    crew_share(&work->crew, number, layer->n_padded / OUTPUTS, &from, &to);
    multiply(layer, &work->ready, work->rows, work->out, from, to, 0);
}

int64_t gpt2_desk_linear_scratch(const Linear *layer, int32_t rows) { return ready_bytes(layer, rows); }

void gpt2_desk_linear(const Linear *layer, const float *x, float *out, int32_t rows, void *scratch, int32_t threads,
                      const OpenMP *openmp) {
    Work work = {.layer = layer, .x = x, .out = out, .rows = rows};
    ready_place(&work.ready, layer, rows, scratch);
    crew_run(&work.crew, work_on, &work, threads, openmp);
}
