/* What is inside: rows of activations made ready for a format, and products of them with a part of a layer's weights. */
#ifndef GPT2_DESK_PRODUCTS_H
#define GPT2_DESK_PRODUCTS_H

#include "native.h"

/* R rows of K activations as a format wants them: for int8 whole numbers with a scale for each BLOCK of them, since a
 * single huge one (GPT-2 has such) would leave the others of its row no digits; for bfloat16 rounded. */
typedef struct {
    int32_t k_padded;
    int8_t *whole;         /* (R, k_padded) */
    float *scales;         /* (R, k_padded / BLOCK) */
    int32_t *offsets;      /* (R, k_padded / BLOCK): -128 times the sum of a block, as the weights are 128 too large */
    uint16_t *rounded;     /* (R, k_padded); bfloat16 alone */
} Ready;

int64_t ready_bytes(const Linear *layer, int32_t rows);

/* Lay the fields of `Ready` out in memory, of `ready_bytes`. */
void ready_place(Ready *ready, const Linear *layer, int32_t rows, char *memory);

/* Fill one row, of K floats. */
void ready_row(Ready *ready, const Linear *layer, int32_t row, const float *x);

/* out (R, N) = the products of all rows for the outputs of groups from … to; with `add`, added to what is there. */
void multiply(const Linear *layer, const Ready *ready, int32_t rows, float *out, int32_t from_group, int32_t to_group,
              int32_t add);

#endif
