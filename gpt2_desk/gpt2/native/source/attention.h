/* Attention of the new tokens of one text, in one head. */
#ifndef GPT2_DESK_ATTENTION_H
#define GPT2_DESK_ATTENTION_H

#include "native.h"

/* What a head of one text sees. The keys and values of the T new tokens have been put behind the old ones already. */
typedef struct {
    const uint16_t *shared_keys, *shared_values; /* (shared, dim) in float16: the beginning, where it is kept apart */
    const uint16_t *keys, *values;               /* (own, dim) in float16 */
    int32_t shared, own;                         /* positions, the new ones included */
    int32_t dim;                                 /* a multiple of LANES */
    float scale;                                 /* of the products */
} Seen;

/* The floats of scratch that `attend` needs for so many positions. */
int64_t attention_floats(int32_t positions, int32_t dim, int32_t tokens);

/* Each new token looks at itself and all before it. Queries and results lie `query_stride` and `out_stride` floats
 * apart. */
void attend(const Seen *seen, int32_t tokens, const float *queries, int64_t query_stride, float *out,
            int64_t out_stride, float *scratch);

#endif
