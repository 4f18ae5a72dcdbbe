#include <stddef.h>

#include "attention.h"
#include "crew.h"
#include "products.h"
#include "rows.h"

enum { FEW = 4 };  /* rows that every thread makes ready for itself, which is quicker than to wait for each other */

typedef struct {
    const Model *model;
    const Pass *pass;
    float *x;      /* (R, width): what passes through the blocks */
    float *qkv;    /* (R, 3 * width) */
    float *y;      /* (R, width): what attention gives */
    float *middle; /* (R, inner width of the MLP) */
    char *ready;   /* rows made ready, for all threads together or for each by itself */
    char *own;     /* what each thread has for itself */
    int64_t ready_bytes, own_bytes;
    int32_t rows, before, positions;  /* B * T; old positions; all positions */
    Crew crew;
} Work;

INLINE int64_t larger(int64_t one, int64_t other) { return one > other ? one : other; }

static int64_t most_ready_bytes(const Model *model, int32_t rows) {
    const Block *block = &model->blocks[0];
    const int64_t wide = larger(ready_bytes(&block->mlp_proj, rows), ready_bytes(&block->c_attn, rows));
    return larger(wide, ready_bytes(&model->head, rows));
}

static int64_t own_bytes(const Model *model, int32_t positions, int32_t tokens) {
    return aligned(4LL * model->width) + aligned(4 * attention_floats(positions, model->head_dim, tokens));
}

static int64_t activations_bytes(const Model *model, int32_t rows) {
    return aligned(4LL * rows * (5LL * model->width + model->blocks[0].c_fc.n));
}

static int32_t old_positions(const Pass *pass) {
    return pass->own.length + (pass->shared.filled ? pass->shared.length : 0);
}

int64_t gpt2_desk_pass_scratch(const Model *model, const Pass *pass, int32_t threads) {
    const int32_t rows = pass->own.rows * pass->tokens;
    const int64_t ready = most_ready_bytes(model, rows) * (rows < FEW ? threads : 1);
    return activations_bytes(model, rows) + ready +
           threads * own_bytes(model, old_positions(pass) + pass->tokens, pass->tokens);
}

static void embed(const Work *work, int32_t row) {
    const Model *model = work->model;
    const int64_t width = model->width, position = work->before + row % work->pass->tokens;
    const int64_t word = work->pass->ids[row] * width;
    for (int64_t at = 0; at < width; at += LANES) {
        const __mmask16 mask = first(width - at);
        const __m512 sum = _mm512_add_ps(looked_up(model->wte, model->table_format, word + at, mask),
                                         looked_up(model->wpe, model->table_format, position * width + at, mask));
        _mm512_mask_storeu_ps(work->x + row * width + at, mask, sum);
    }
}

/* Keys or values of one text and head in a layer: (room, head_dim). */
INLINE uint16_t *lane(const Model *model, const Cache *cache, int64_t which, int64_t text, int64_t head) {
    const int64_t lanes = (which * cache->rows + text) * model->n_head + head;
    return cache->filled + lanes * cache->room * model->head_dim;
}

/* Numbers as float16; what is too large for it becomes its largest. */
INLINE void to_halves(uint16_t *out, const float *x, int64_t count) {
    const __m512 most = _mm512_set1_ps(65504.0f), least = _mm512_set1_ps(-65504.0f);
    for (int64_t at = 0; at < count; at += LANES) {
        const __m512 held = _mm512_min_ps(most, _mm512_max_ps(least, _mm512_loadu_ps(x + at)));
        _mm256_storeu_si256((void *)(out + at), _mm512_cvtps_ph(held, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    }
}

/* The keys and values of the new tokens of one text go into the cache. */
static void keep(const Work *work, int32_t layer, int32_t text, int32_t head) {
    const Model *model = work->model;
    const Pass *pass = work->pass;
    const int64_t dim = model->head_dim, stride = 3LL * model->width;
    const float *from = work->qkv + (int64_t)text * pass->tokens * stride + model->width + head * dim;
    uint16_t *keys = lane(model, &pass->own, 2 * layer, text, head) + pass->own.length * dim;
    uint16_t *values = lane(model, &pass->own, 2 * layer + 1, text, head) + pass->own.length * dim;
    for (int64_t token = 0; token < pass->tokens; token++, from += stride) {
        to_halves(keys + token * dim, from, dim);
        to_halves(values + token * dim, from + model->width, dim);
    }
}

static void look(const Work *work, int32_t layer, int32_t text, int32_t head, float *scratch) {
    const Model *model = work->model;
    const Pass *pass = work->pass;
    keep(work, layer, text, head);
    Seen seen = {.keys = lane(model, &pass->own, 2 * layer, text, head),
                 .values = lane(model, &pass->own, 2 * layer + 1, text, head),
                 .own = pass->own.length + pass->tokens,
                 .dim = model->head_dim,
                 .scale = model->blocks[layer].attention_scale};
    if (pass->shared.filled && pass->shared.length) {
        seen.shared = pass->shared.length;
        seen.shared_keys = lane(model, &pass->shared, 2 * layer, 0, head);
        seen.shared_values = lane(model, &pass->shared, 2 * layer + 1, 0, head);
    }
    const int64_t row = (int64_t)text * pass->tokens, at = head * model->head_dim;
    attend(&seen, pass->tokens, work->qkv + row * 3 * model->width + at, 3LL * model->width,
           work->y + row * model->width + at, model->width, scratch);
}

typedef struct {
    const float *weight, *bias;
} Norm;

/* A row as a layer reads it; normalised before where there is a norm. */
static void make_ready(const Work *work, Ready *ready, const Linear *layer, int32_t row, const float *x, Norm norm,
                       float *normed) {
    const float *from = x + (int64_t)row * layer->k;
    if (norm.weight) {
        layer_norm(from, norm.weight, norm.bias, work->model->epsilon, work->model->width, normed);
        from = normed;
    }
    ready_row(ready, layer, row, from);
}

/* This thread's share of out (R, N) = x (R, K) through a layer. */
static void through(Work *work, int32_t number, const Linear *layer, const float *x, Norm norm, float *out,
                    int32_t add) {
    const int few = work->rows < FEW;
    float *normed = (float *)(work->own + number * work->own_bytes);
    Ready ready;
    int32_t from = 0, to = work->rows;
    ready_place(&ready, layer, work->rows, work->ready + (few ? number * work->ready_bytes : 0));
    if (!few) crew_share(&work->crew, number, work->rows, &from, &to);
    for (int32_t row = from; row < to; row++) make_ready(work, &ready, layer, row, x, norm, normed);
    if (!few) crew_meet(&work->crew);
    crew_share(&work->crew, number, layer->n_padded / OUTPUTS, &from, &to);
    multiply(layer, &ready, work->rows, out, from, to, add);
}

/* The activation of what this thread has just computed of the MLP. */
static void activate(const Work *work, int32_t number, const Linear *layer) {
    int32_t from, to;
    crew_share(&work->crew, number, layer->n_padded / OUTPUTS, &from, &to);
    const int64_t start = (int64_t)from * OUTPUTS, end = (int64_t)to * OUTPUTS < layer->n ? to * OUTPUTS : layer->n;
    for (int64_t row = 0; row < work->rows; row++) gelu(work->middle + row * layer->n + start, end - start);
}

static void run_block(Work *work, int32_t number, int32_t layer) {
    const Model *model = work->model;
    const Block *block = &model->blocks[layer];
    const int32_t texts = work->pass->own.rows;
    float *scratch = (float *)(work->own + number * work->own_bytes + aligned(4LL * model->width));
    int32_t from, to;
    through(work, number, &block->c_attn, work->x, (Norm){block->ln_1_weight, block->ln_1_bias}, work->qkv, 0);
    crew_meet(&work->crew);
    crew_share(&work->crew, number, model->n_head * texts, &from, &to);
    for (int32_t unit = from; unit < to; unit++) look(work, layer, unit % texts, unit / texts, scratch);
    crew_meet(&work->crew);
    through(work, number, &block->attn_proj, work->y, (Norm){NULL, NULL}, work->x, 1);
    crew_meet(&work->crew);
    through(work, number, &block->c_fc, work->x, (Norm){block->ln_2_weight, block->ln_2_bias}, work->middle, 0);
    activate(work, number, &block->c_fc);
    crew_meet(&work->crew);
    through(work, number, &block->mlp_proj, work->middle, (Norm){NULL, NULL}, work->x, 1);
    crew_meet(&work->crew);
}

static void work_on(void *data) {
    Work *work = data;
    const Model *model = work->model;
    const int32_t number = crew_join(&work->crew);
    int32_t from, to;
    crew_share(&work->crew, number, work->rows, &from, &to);
    for (int32_t row = from; row < to; row++) embed(work, row);
    crew_meet(&work->crew);
    for (int32_t layer = 0; layer < model->n_layer; layer++) run_block(work, number, layer);
    for (int32_t row = from; row < to; row++) {
        const int64_t at = (int64_t)row * model->width;
        layer_norm(work->x + at, model->ln_f_weight, model->ln_f_bias, model->epsilon, model->width,
                   work->pass->hidden + at);
    }
    if (!work->pass->logits) return;
    crew_meet(&work->crew);
    through(work, number, &model->head, work->pass->hidden, (Norm){NULL, NULL}, work->pass->logits, 0);
}

static int all_known(const Pass *pass, int64_t rows, int32_t vocab_size) {
    for (int64_t row = 0; row < rows; row++)
        if (pass->ids[row] < 0 || pass->ids[row] >= vocab_size) return 0;
    return 1;
}

int32_t gpt2_desk_pass(const Model *model, const Pass *pass, void *scratch, int32_t threads, const OpenMP *openmp) {
    Work work = {.model = model, .pass = pass, .rows = pass->own.rows * pass->tokens, .before = old_positions(pass)};
    const int64_t width = model->width;
    work.positions = work.before + pass->tokens;
    work.x = scratch;
    work.qkv = work.x + work.rows * width;
    work.y = work.qkv + 3 * work.rows * width;
    work.middle = work.y + work.rows * width;
    work.ready = (char *)scratch + activations_bytes(model, work.rows);
    work.ready_bytes = most_ready_bytes(model, work.rows);
    work.own = work.ready + work.ready_bytes * (work.rows < FEW ? threads : 1);
    work.own_bytes = own_bytes(model, work.positions, pass->tokens);
    if (!all_known(pass, work.rows, model->vocab_size)) return 0;
    crew_run(&work.crew, work_on, &work, threads, openmp);
    return 1;
}
