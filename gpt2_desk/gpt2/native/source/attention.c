#include "attention.h"

#include "rows.h"

enum { STRIP = 4 };  /* tokens that look at the same keys together */

INLINE int64_t filled_up(int64_t count) { return (count + LANES - 1) / LANES * LANES; }

int64_t attention_floats(int32_t positions, int32_t dim, int32_t tokens) {
    const int64_t scores = filled_up(positions);
    return tokens == 1 ? scores : (STRIP + dim) * scores;
}

INLINE __m512 from_halves(const uint16_t *halves) { return _mm512_cvtph_ps(_mm256_loadu_si256((const void *)halves)); }

/* ---- one token ---- */

/* scores (count,) = query (dim,) · keys (count, dim) */
INLINE void score(const float *query, const uint16_t *keys, int64_t count, int64_t dim, float scale, float *scores) {
    for (int64_t at = 0; at < count; at++, keys += dim) {
        __m512 sum = _mm512_mul_ps(_mm512_loadu_ps(query), from_halves(keys));
        for (int64_t i = LANES; i < dim; i += LANES)
            sum = _mm512_fmadd_ps(_mm512_loadu_ps(query + i), from_halves(keys + i), sum);
        scores[at] = scale * _mm512_reduce_add_ps(sum);
    }
}

/* The scores become weights that add up to one. */
INLINE void softmax(float *scores, int64_t count) {
    __m512 largest = _mm512_set1_ps(-INFINITY), sum = _mm512_setzero_ps();
    for (int64_t at = 0; at < count; at += LANES)
        largest = _mm512_mask_max_ps(largest, first(count - at), largest,
                                     _mm512_maskz_loadu_ps(first(count - at), scores + at));
    const __m512 most = _mm512_set1_ps(_mm512_reduce_max_ps(largest));
    for (int64_t at = 0; at < count; at += LANES) {
        const __mmask16 mask = first(count - at);
        const __m512 apart = _mm512_sub_ps(_mm512_maskz_loadu_ps(mask, scores + at), most);
        const __m512 power = _mm512_maskz_mov_ps(mask, exp_of(apart));
        _mm512_mask_storeu_ps(scores + at, mask, power);
        sum = _mm512_add_ps(sum, power);
    }
    const __m512 factor = _mm512_set1_ps(1.0f / _mm512_reduce_add_ps(sum));
    for (int64_t at = 0; at < count; at += LANES) {
        const __mmask16 mask = first(count - at);
        _mm512_mask_storeu_ps(scores + at, mask, _mm512_mul_ps(factor, _mm512_maskz_loadu_ps(mask, scores + at)));
    }
}

/* ---- strips of tokens ---- */

/* Sixteen keys (16, 16) the other way round, so that a register holds one number of each. */
INLINE void turned(const uint16_t *const rows[LANES], int64_t at, float *out) {
    __m512 r[LANES], s[LANES];
    for (int i = 0; i < LANES; i++) r[i] = from_halves(rows[i] + at);
    for (int i = 0; i < LANES; i += 2) {
        s[i] = _mm512_unpacklo_ps(r[i], r[i + 1]);
        s[i + 1] = _mm512_unpackhi_ps(r[i], r[i + 1]);
    }
    for (int i = 0; i < LANES; i += 4) {
        r[i] = _mm512_shuffle_ps(s[i], s[i + 2], 0x44);
        r[i + 1] = _mm512_shuffle_ps(s[i], s[i + 2], 0xee);
        r[i + 2] = _mm512_shuffle_ps(s[i + 1], s[i + 3], 0x44);
        r[i + 3] = _mm512_shuffle_ps(s[i + 1], s[i + 3], 0xee);
    }
    for (int i = 0; i < 4; i++) {
        const __m512 even = _mm512_shuffle_f32x4(r[i], r[i + 4], 0x88), odd = _mm512_shuffle_f32x4(r[i], r[i + 4], 0xdd);
        const __m512 even_2 = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0x88);
        const __m512 odd_2 = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0xdd);
        _mm512_storeu_ps(out + i * LANES, _mm512_shuffle_f32x4(even, even_2, 0x88));
        _mm512_storeu_ps(out + (i + 4) * LANES, _mm512_shuffle_f32x4(odd, odd_2, 0x88));
        _mm512_storeu_ps(out + (i + 8) * LANES, _mm512_shuffle_f32x4(even, even_2, 0xdd));
        _mm512_storeu_ps(out + (i + 12) * LANES, _mm512_shuffle_f32x4(odd, odd_2, 0xdd));
    }
}

/* All keys, sixteen by sixteen, as (positions / 16, dim, 16). What is behind the last position repeats it. */
static void turn_keys(const Seen *seen, float *out) {
    const int64_t count = (int64_t)seen->shared + seen->own;
    for (int64_t from = 0; from < count; from += LANES) {
        const uint16_t *rows[LANES];
        for (int64_t i = 0; i < LANES; i++) {
            const int64_t at = from + i < count ? from + i : count - 1;
            rows[i] = at < seen->shared ? seen->shared_keys + at * seen->dim
                                        : seen->keys + (at - seen->shared) * seen->dim;
        }
        for (int64_t at = 0; at < seen->dim; at += LANES) turned(rows, at, out + from * seen->dim + at * LANES);
    }
}

/* scores (rows, room) of a strip, for keys from 0 to a multiple of 16 behind `count` */
INLINE void score_strip(const float *queries, int64_t stride, int rows, const float *turned_keys, int64_t count,
                        int64_t dim, float scale, float *scores, int64_t room) {
    const __m512 factor = _mm512_set1_ps(scale);
    for (int64_t from = 0; from < count; from += 2 * LANES) {
        const int two = from + LANES < count;
        const float *keys = turned_keys + from * dim, *more = keys + (two ? LANES * dim : 0);
        __m512 a[STRIP], b[STRIP];
        for (int row = 0; row < rows; row++) a[row] = b[row] = _mm512_setzero_ps();
        for (int64_t i = 0; i < dim; i++) {
            const __m512 key = _mm512_loadu_ps(keys + i * LANES), other = _mm512_loadu_ps(more + i * LANES);
            for (int row = 0; row < rows; row++) {
                const __m512 query = _mm512_set1_ps(queries[row * stride + i]);
                a[row] = _mm512_fmadd_ps(query, key, a[row]);
                b[row] = _mm512_fmadd_ps(query, other, b[row]);
            }
        }
        for (int row = 0; row < rows; row++) {
            _mm512_storeu_ps(scores + row * room + from, _mm512_mul_ps(a[row], factor));
            if (two) _mm512_storeu_ps(scores + row * room + from + LANES, _mm512_mul_ps(b[row], factor));
        }
    }
}

/* sums (rows, 16 * lanes) += weights (rows, room) · values (count, dim), for some of the dimensions */
INLINE void gather_part(const float *weights, int64_t room, int rows, const uint16_t *values, int64_t count, int64_t dim,
                        int lanes, float *out, int64_t stride) {
    __m512 sums[STRIP][4];
    for (int row = 0; row < rows; row++)
        for (int i = 0; i < lanes; i++) sums[row][i] = _mm512_loadu_ps(out + row * stride + i * LANES);
    for (int64_t at = 0; at < count; at++, values += dim) {
        __m512 value[4];
        for (int i = 0; i < lanes; i++) value[i] = from_halves(values + i * LANES);
        for (int row = 0; row < rows; row++) {
            const __m512 weight = _mm512_set1_ps(weights[row * room + at]);
            for (int i = 0; i < lanes; i++)
                sums[row][i] = _mm512_fmadd_ps(weight, value[i], sums[row][i]);
        }
    }
    for (int row = 0; row < rows; row++)
        for (int i = 0; i < lanes; i++) _mm512_storeu_ps(out + row * stride + i * LANES, sums[row][i]);
}

INLINE void gather(const float *weights, int64_t room, int rows, const uint16_t *values, int64_t count, int64_t dim,
                   float *out, int64_t stride) {
    int64_t at = 0;
    for (; at + 4 * LANES <= dim; at += 4 * LANES)
        gather_part(weights, room, rows, values + at, count, dim, 4, out + at, stride);
    for (; at < dim; at += LANES) gather_part(weights, room, rows, values + at, count, dim, 1, out + at, stride);
}

/* The weighted sum of all values that a strip sees. */
INLINE void gather_all(const Seen *seen, const float *weights, int64_t room, int rows, int64_t count, float *out,
                       int64_t stride) {
    for (int row = 0; row < rows; row++)
        for (int64_t at = 0; at < seen->dim; at += LANES) _mm512_storeu_ps(out + row * stride + at, _mm512_setzero_ps());
    if (seen->shared) gather(weights, room, rows, seen->shared_values, seen->shared, seen->dim, out, stride);
    gather(weights + seen->shared, room, rows, seen->values, count - seen->shared, seen->dim, out, stride);
}

/* A strip whose first token sees `count` positions, itself included, and each later one a position more. */
INLINE void attend_strip(const Seen *seen, int rows, int64_t count, const float *queries, int64_t query_stride,
                         const float *turned_keys, float *scores, int64_t room, float *out, int64_t out_stride) {
    const int64_t most = count + rows - 1;
    score_strip(queries, query_stride, rows, turned_keys, most, seen->dim, seen->scale, scores, room);
    for (int row = 0; row < rows; row++) {
        softmax(scores + row * room, count + row);
        for (int64_t at = count + row; at < most; at++) scores[row * room + at] = 0;
    }
    gather_all(seen, scores, room, rows, most, out, out_stride);
}

static void attend_alone(const Seen *seen, const float *query, float *out, float *scores) {
    const int64_t count = (int64_t)seen->shared + seen->own;
    if (seen->shared) score(query, seen->shared_keys, seen->shared, seen->dim, seen->scale, scores);
    score(query, seen->keys, seen->own, seen->dim, seen->scale, scores + seen->shared);
    softmax(scores, count);
    gather_all(seen, scores, 0, 1, count, out, 0);
}

void attend(const Seen *seen, int32_t tokens, const float *queries, int64_t query_stride, float *out,
            int64_t out_stride, float *scratch) {
    if (tokens == 1) {
        attend_alone(seen, queries, out, scratch);
        return;
    }
    const int64_t count = (int64_t)seen->shared + seen->own, room = filled_up(count);
    float *turned_keys = scratch + STRIP * room;
    turn_keys(seen, turned_keys);
    int32_t token = 0;
    for (; token + STRIP <= tokens; token += STRIP)
        attend_strip(seen, STRIP, count - tokens + token + 1, queries + token * query_stride, query_stride, turned_keys,
                     scratch, room, out + token * out_stride, out_stride);
    for (; token < tokens; token++)
        attend_strip(seen, 1, count - tokens + token + 1, queries + token * query_stride, query_stride, turned_keys,
                     scratch, room, out + token * out_stride, out_stride);
}
