/* What is done to rows of floats between the products. */
#ifndef GPT2_DESK_ROWS_H
#define GPT2_DESK_ROWS_H

#include <immintrin.h>
#include <math.h>
#include <stdint.h>

#include "native.h"

#define INLINE static inline __attribute__((always_inline))

INLINE int64_t aligned(int64_t bytes) { return (bytes + 63) / 64 * 64; }

/* The lanes that hold the first `count` numbers. */
INLINE __mmask16 first(int64_t count) {
    return count >= LANES ? 0xffff : count <= 0 ? 0 : (__mmask16)((1u << count) - 1);
}

/* e to the power of x, nearly to the last digit of float32 (the polynomial of Moshier's Cephes library). Where one of
 * two numbers is NaN, min and max give the second. */
INLINE __m512 exp_of(__m512 x) {
    x = _mm512_max_ps(_mm512_set1_ps(-88.0f), _mm512_min_ps(_mm512_set1_ps(88.0f), x));
    const __m512 power = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504f)), 8);
    __m512 rest = _mm512_fnmadd_ps(power, _mm512_set1_ps(0.693359375f), x);
    rest = _mm512_fnmadd_ps(power, _mm512_set1_ps(-2.12194440e-4f), rest);
    __m512 sum = _mm512_set1_ps(1.9875691500e-4f);
    sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(1.3981999507e-3f));
    sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(8.3334519073e-3f));
    sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(4.1665795894e-2f));
    sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(1.6666665459e-1f));
    sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(5.0000001201e-1f));
    sum = _mm512_fmadd_ps(sum, _mm512_mul_ps(rest, rest), _mm512_add_ps(rest, _mm512_set1_ps(1.0f)));
    return _mm512_scalef_ps(sum, power);
}

/* The tanh approximation of GELU: x times the logistic function of 2 * sqrt(2 / pi) * (x + 0.044715 x^3). */
INLINE void gelu(float *x, int64_t count) {
    const __m512 factor = _mm512_set1_ps(-1.5957691216f), cubic = _mm512_set1_ps(0.044715f * -1.5957691216f);
    for (int64_t at = 0; at < count; at += LANES) {
        const __mmask16 mask = first(count - at);
        const __m512 value = _mm512_maskz_loadu_ps(mask, x + at);
        const __m512 inner = _mm512_mul_ps(value, _mm512_fmadd_ps(_mm512_mul_ps(value, value), cubic, factor));
        const __m512 below = _mm512_add_ps(exp_of(inner), _mm512_set1_ps(1.0f));
        _mm512_mask_storeu_ps(x + at, mask, _mm512_div_ps(value, below));
    }
}

INLINE void layer_norm(const float *x, const float *weight, const float *bias, float epsilon, int64_t width,
                       float *out) {
    __m512 sum = _mm512_setzero_ps(), squares = _mm512_setzero_ps();
    for (int64_t at = 0; at < width; at += LANES)
        sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(first(width - at), x + at));
    const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(sum) / (float)width);
    for (int64_t at = 0; at < width; at += LANES) {
        const __mmask16 mask = first(width - at);
        const __m512 apart = _mm512_maskz_sub_ps(mask, _mm512_maskz_loadu_ps(mask, x + at), mean);
        squares = _mm512_fmadd_ps(apart, apart, squares);
    }
    const __m512 factor = _mm512_set1_ps(1.0f / sqrtf(_mm512_reduce_add_ps(squares) / (float)width + epsilon));
    for (int64_t at = 0; at < width; at += LANES) {
        const __mmask16 mask = first(width - at);
        const __m512 apart = _mm512_sub_ps(_mm512_maskz_loadu_ps(mask, x + at), mean);
        const __m512 scaled = _mm512_mul_ps(_mm512_mul_ps(apart, factor), _mm512_maskz_loadu_ps(mask, weight + at));
        _mm512_mask_storeu_ps(out + at, mask, _mm512_add_ps(scaled, _mm512_maskz_loadu_ps(mask, bias + at)));
    }
}

/* Sixteen numbers of an embedding, as float32. */
INLINE __m512 looked_up(const void *table, int32_t format, int64_t at, __mmask16 mask) {
    if (format == TABLE_FLOAT32) return _mm512_maskz_loadu_ps(mask, (const float *)table + at);
    const __m256i halves = _mm256_maskz_loadu_epi16(mask, (const uint16_t *)table + at);
    if (format == TABLE_FLOAT16) return _mm512_cvtph_ps(halves);
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(halves), 16));
}

#endif
