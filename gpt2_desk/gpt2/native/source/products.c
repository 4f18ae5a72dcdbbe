#include "products.h"

#include <string.h>

#include "rows.h"

#define UNROLL _Pragma("GCC unroll 32")

enum { AHEAD = 4096 };  /* bytes: how far the memory is asked before; the processor by itself stops at each page */
#define NOTHING 1e-36f /* what is smaller has no reciprocal in float32 */

int64_t ready_bytes(const Linear *layer, int32_t rows) {
    const int64_t blocks = layer->k_padded / BLOCK;
    if (layer->format == BFLOAT16) return aligned(2LL * rows * layer->k_padded);
    return aligned((int64_t)rows * layer->k_padded) + 2 * aligned(4 * rows * blocks);
}

void ready_place(Ready *ready, const Linear *layer, int32_t rows, char *memory) {
    const int64_t blocks = layer->k_padded / BLOCK, per_block = aligned(4 * rows * blocks);
    ready->k_padded = layer->k_padded;
    ready->rounded = (uint16_t *)memory;
    ready->whole = (int8_t *)memory;
    ready->scales = (float *)(memory + aligned((int64_t)rows * layer->k_padded));
    ready->offsets = (int32_t *)((char *)ready->scales + per_block);
}

/* Sixteen floats of a row of `count`, zeros behind its end. */
INLINE __m512 load(const float *x, int32_t at, int32_t count) { return _mm512_maskz_loadu_ps(first(count - at), x + at); }

INLINE float float_of(int32_t bits) {
    float number;
    memcpy(&number, &bits, 4);
    return number;
}

static void whole_row(const Ready *ready, int32_t row, const float *x, int32_t k) {
    const int32_t blocks = ready->k_padded / BLOCK;
    int8_t *whole = ready->whole + (int64_t)row * ready->k_padded;
    for (int32_t block = 0; block < blocks; block++) {
        __m512 part[4];
        __m512i most = _mm512_setzero_si512();  /* as whole numbers, where NaN is larger than all others */
        UNROLL for (int i = 0; i < 4; i++) {
            part[i] = load(x, block * BLOCK + i * LANES, k);
            most = _mm512_max_epi32(most, _mm512_castps_si512(_mm512_abs_ps(part[i])));
        }
        const float largest = float_of(_mm512_reduce_max_epi32(most)), per = largest > NOTHING ? 127.0f / largest : 0;
        const __m512 factor = _mm512_set1_ps(per);
        const __mmask16 told = per > 0 ? 0xffff : 0;  /* else zeros, times a scale that may be NaN */
        __m512i sum = _mm512_setzero_si512();
        UNROLL for (int i = 0; i < 4; i++) {
            const __m512i rounded = _mm512_maskz_cvtps_epi32(told, _mm512_mul_ps(part[i], factor));
            sum = _mm512_add_epi32(sum, rounded);
            _mm_storeu_si128((__m128i *)(whole + block * BLOCK + i * LANES), _mm512_cvtsepi32_epi8(rounded));
        }
        ready->scales[row * blocks + block] = largest / 127.0f;
        ready->offsets[row * blocks + block] = -128 * _mm512_reduce_add_epi32(sum);
    }
}

static void rounded_row(const Ready *ready, int32_t row, const float *x, int32_t k) {
    uint16_t *rounded = ready->rounded + (int64_t)row * ready->k_padded;
    for (int32_t at = 0; at < ready->k_padded; at += LANES) {
        const __m256bh part = _mm512_cvtneps_pbh(load(x, at, k));
        _mm256_storeu_si256((__m256i *)(rounded + at), (__m256i)part);
    }
}

void ready_row(Ready *ready, const Linear *layer, int32_t row, const float *x) {
    if (layer->format == BFLOAT16) rounded_row(ready, row, x, layer->k);
    else whole_row(ready, row, x, layer->k);
}

/* Put the sums (R, OUTPUTS) of a group where they belong. */
INLINE void put(const Linear *layer, float *out, int32_t group, int32_t rows, float sums[][OUTPUTS], int32_t add) {
    for (int32_t lane = 0; lane < OUTPUTS; lane += LANES) {
        const int32_t at = group * OUTPUTS + lane;
        const __mmask16 mask = first(layer->n - at);
        const __m512 bias = _mm512_loadu_ps(layer->bias + at);
        const __m512 scale = layer->format == INT8 ? _mm512_loadu_ps(layer->scales + at) : _mm512_set1_ps(1.0f);
        for (int32_t row = 0; row < rows; row++) {
            float *place = out + (int64_t)row * layer->n + at;
            __m512 sum = _mm512_fmadd_ps(_mm512_load_ps(sums[row] + lane), scale, bias);
            if (add) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(mask, place));
            _mm512_mask_storeu_ps(place, mask, sum);
        }
    }
}

/* A tile is one group of outputs and R rows. Its sums are variables with names of their own, four for each row, since
 * compilers were seen to keep an array of them in memory. */
#define ROWS_1(DO) DO(0)
#define ROWS_2(DO) ROWS_1(DO) DO(1)
#define ROWS_3(DO) ROWS_2(DO) DO(2)
#define ROWS_4(DO) ROWS_3(DO) DO(3)
#define ROWS_6(DO) ROWS_4(DO) DO(4) DO(5)

#define LOAD_WEIGHTS(bytes)                                                            \
    const __m512i w0 = _mm512_loadu_si512(bytes), w1 = _mm512_loadu_si512(bytes + 64), \
                  w2 = _mm512_loadu_si512(bytes + 128), w3 = _mm512_loadu_si512(bytes + 192);

/* Where rows are few they wait for the memory; of many, most tiles find the weights in the caches. */
#define FETCH_WEIGHTS(bytes)                                  \
    for (int line = 0; line < 4; line++)                      \
        _mm_prefetch((bytes) + AHEAD + line * 64, _MM_HINT_T0);

#define INT8_BEGIN(r)                                                              \
    const __m512i begin_##r = _mm512_set1_epi32(ready->offsets[r * blocks + block]); \
    __m512i a##r = begin_##r, b##r = begin_##r, c##r = begin_##r, d##r = begin_##r;

#define INT8_ADD(r)                                                             \
    {                                                                           \
        const __m512i x = _mm512_set1_epi32(four_at(ready->whole + r * k + at)); \
        add_products(&a##r, w0, x);                                             \
        add_products(&b##r, w1, x);                                             \
        add_products(&c##r, w2, x);                                             \
        add_products(&d##r, w3, x);                                             \
    }

#define INT8_FOLD(r)                                                          \
    {                                                                         \
        const __m512 scale = _mm512_set1_ps(ready->scales[r * blocks + block]); \
        fold(sums[r], a##r, scale);                                           \
        fold(sums[r] + 16, b##r, scale);                                      \
        fold(sums[r] + 32, c##r, scale);                                      \
        fold(sums[r] + 48, d##r, scale);                                      \
    }

/* sum (16,) += the products of four weights, from 0 to 255, and four activations each. For `_mm512_dpbusd_epi32` GCC 12
 * moves every sum to memory and back. */
INLINE void add_products(__m512i *sum, __m512i weights, __m512i activations) {
    __asm__("vpdpbusd %2, %1, %0" : "+v"(*sum) : "v"(weights), "v"(activations));
}

INLINE int32_t four_at(const void *bytes) {
    int32_t four;
    memcpy(&four, bytes, 4);
    return four;
}

INLINE void fold(float *sums, __m512i part, __m512 scale) {
    _mm512_store_ps(sums, _mm512_fmadd_ps(_mm512_cvtepi32_ps(part), scale, _mm512_load_ps(sums)));
}

#define INT8_TILE(R)                                                                                        \
    static void int8_##R(const Linear *layer, const Ready *ready, float *out, int32_t group, int32_t add) { \
        const int64_t k = layer->k_padded, blocks = k / BLOCK;                                              \
        const char *weights = (const char *)layer->weights + group * OUTPUTS * k;                           \
        _Alignas(64) float sums[R][OUTPUTS] = {{0}};                                                        \
        for (int64_t block = 0; block < blocks; block++) {                                                  \
            ROWS_##R(INT8_BEGIN)                                                                            \
            for (int64_t at = block * BLOCK; at < (block + 1) * BLOCK; at += 4) {                           \
                LOAD_WEIGHTS(weights + at * OUTPUTS)                                                        \
                if (R <= 4) FETCH_WEIGHTS(weights + at * OUTPUTS)                                           \
                ROWS_##R(INT8_ADD)                                                                          \
            }                                                                                               \
            ROWS_##R(INT8_FOLD)                                                                             \
        }                                                                                                   \
        put(layer, out, group, R, sums, add);                                                               \
    }
INT8_TILE(1) INT8_TILE(2) INT8_TILE(3) INT8_TILE(4) INT8_TILE(6)

#define BFLOAT16_BEGIN(r) \
    __m512 a##r = _mm512_setzero_ps(), b##r = a##r, c##r = a##r, d##r = a##r;

#define BFLOAT16_ADD(r)                                                                          \
    {                                                                                            \
        const __m512bh x = (__m512bh)_mm512_set1_epi32(four_at(ready->rounded + r * k + at));    \
        a##r = _mm512_dpbf16_ps(a##r, (__m512bh)w0, x);                                          \
        b##r = _mm512_dpbf16_ps(b##r, (__m512bh)w1, x);                                          \
        c##r = _mm512_dpbf16_ps(c##r, (__m512bh)w2, x);                                          \
        d##r = _mm512_dpbf16_ps(d##r, (__m512bh)w3, x);                                          \
    }

#define BFLOAT16_FOLD(r)                \
    _mm512_store_ps(sums[r], a##r);      \
    _mm512_store_ps(sums[r] + 16, b##r); \
    _mm512_store_ps(sums[r] + 32, c##r); \
    _mm512_store_ps(sums[r] + 48, d##r);

#define BFLOAT16_TILE(R)                                                                                        \
    static void bfloat16_##R(const Linear *layer, const Ready *ready, float *out, int32_t group, int32_t add) { \
        const int64_t k = layer->k_padded;                                                                      \
        const char *weights = (const char *)layer->weights + group * OUTPUTS * k * 2;                           \
        _Alignas(64) float sums[R][OUTPUTS];                                                                    \
        ROWS_##R(BFLOAT16_BEGIN)                                                                                \
        for (int64_t at = 0; at < k; at += 2) {                                                                 \
            LOAD_WEIGHTS(weights + at * OUTPUTS * 2)                                                            \
            if (R <= 4) FETCH_WEIGHTS(weights + at * OUTPUTS * 2)                                               \
            ROWS_##R(BFLOAT16_ADD)                                                                              \
        }                                                                                                       \
        ROWS_##R(BFLOAT16_FOLD)                                                                                 \
        put(layer, out, group, R, sums, add);                                                                   \
    }
BFLOAT16_TILE(1) BFLOAT16_TILE(2) BFLOAT16_TILE(3) BFLOAT16_TILE(4) BFLOAT16_TILE(6)

/* The largest tile that fits into so many rows, of which at least one is left. */
static int32_t tile_rows(int32_t rows) { return rows >= 6 && rows != 7 && rows != 8 ? 6 : rows >= 4 ? 4 : rows; }

/* The rows from one on. */
INLINE Ready rows_from(const Ready *ready, int64_t row) {
    const int64_t blocks = ready->k_padded / BLOCK;
    return (Ready){ready->k_padded, ready->whole + row * ready->k_padded, ready->scales + row * blocks,
                   ready->offsets + row * blocks, ready->rounded + row * ready->k_padded};
}

void multiply(const Linear *layer, const Ready *ready, int32_t rows, float *out, int32_t from_group, int32_t to_group,
              int32_t add) {
    typedef void (*Tile)(const Linear *, const Ready *, float *, int32_t, int32_t);
    static const Tile tiles[2][7] = {
        [INT8] = {0, int8_1, int8_2, int8_3, int8_4, 0, int8_6},
        [BFLOAT16] = {0, bfloat16_1, bfloat16_2, bfloat16_3, bfloat16_4, 0, bfloat16_6},
    };
    for (int32_t group = from_group; group < to_group; group++) {
        for (int32_t row = 0, count; row < rows; row += count) {
            count = tile_rows(rows - row);
            const Ready those = rows_from(ready, row);
            tiles[layer->format][count](layer, &those, out + (int64_t)row * layer->n, group, add);
        }
    }
}
