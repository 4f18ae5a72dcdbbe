/* The arithmetic of one token, for processors that multiply 8-bit or bfloat16 numbers by themselves (AVX-512 VNNI,
 * AVX-512 BF16). `binding.py` is the only caller; the structures are declared there a second time.
 *
 * In the shapes, R is the rows of a pass (tokens, or texts that are continued side by side), K what a layer reads and N
 * what it gives. Every output is summed by one thread in one order, whatever R and the number of threads are, so that
 * neither changes a single bit of it.
 */
#ifndef GPT2_DESK_NATIVE_H
#define GPT2_DESK_NATIVE_H

#include <stdint.h>

/* To be raised with every change that `binding.py` must know of. */
enum { VERSION = 1 };

enum { LANES = 16 };  /* outputs that are summed side by side: the floats of a register */
enum { OUTPUTS = 64 };  /* outputs whose weights lie together, a group */
enum { BLOCK = 64 };    /* inputs that share a scale */

typedef enum { INT8 = 0, BFLOAT16 = 1 } Format;
typedef enum { TABLE_FLOAT32 = 0, TABLE_FLOAT16 = 1, TABLE_BFLOAT16 = 2 } TableFormat;

/* A linear layer. Its weights lie group by group of outputs, and in a group input by input, so that they are read as one
 * stream: for int8 (N / 64, K / 4, 64, 4) as weight + 128, for bfloat16 (N / 64, K / 2, 64, 2). N and K are filled up
 * with zeros. */
typedef struct {
    int32_t format;
    int32_t n, k;            /* as they are */
    int32_t n_padded;        /* a multiple of OUTPUTS */
    int32_t k_padded;        /* a multiple of BLOCK */
    const void *weights;
    const float *scales;     /* (n_padded,); int8 alone */
    const float *bias;       /* (n_padded,), zeros where there is none */
} Linear;

typedef struct {
    const float *ln_1_weight, *ln_1_bias, *ln_2_weight, *ln_2_bias;
    Linear c_attn, attn_proj, c_fc, mlp_proj;
    float attention_scale;
} Block;

typedef struct {
    int32_t n_layer, width, n_head, head_dim, vocab_size;
    int32_t table_format;
    float epsilon;
    const void *wte, *wpe;   /* (vocab_size, width), (n_positions, width) */
    const Block *blocks;
    const float *ln_f_weight, *ln_f_bias;
    Linear head;
} Model;

/* Keys and values, (2 * n_layer, rows, n_head, room, head_dim) in float16; keys at 2 * layer, values behind them. */
typedef struct {
    uint16_t *filled;
    int32_t rows, room, length;
} Cache;

/* T tokens more for each of B texts. Their keys and values are put behind those of `own`, which has a row for each text;
 * what comes before them is in `shared`, one row for all, where its `filled` is not NULL. */
typedef struct {
    const int64_t *ids;      /* (B, T) */
    int32_t tokens;          /* T */
    Cache own, shared;
    float *hidden;           /* (B, T, width): what the last block gives, normalised */
    float *logits;           /* (B, T, vocab_size), or NULL where nobody asks */
} Pass;

/* The OpenMP that torch has loaded, so that there is one pool of threads and not two. */
typedef struct {
    void (*parallel)(void (*work)(void *), void *data, unsigned threads, unsigned flags);  /* GOMP_parallel */
    int (*count)(void);                                                                   /* omp_get_num_threads */
} OpenMP;

/* What can be called from outside; all else is hidden. */
#define EXPORTED __attribute__((visibility("default")))

/* Bits: 1, this processor can do the int8 format; 2, the bfloat16 format. */
EXPORTED int32_t gpt2_desk_supported(void);

EXPORTED int32_t gpt2_desk_version(void);

/* The bytes of scratch, aligned to 64, that the functions below need. */
EXPORTED int64_t gpt2_desk_linear_scratch(const Linear *layer, int32_t rows);
EXPORTED int64_t gpt2_desk_pass_scratch(const Model *model, const Pass *pass, int32_t threads);

/* out (R, N) = x (R, K) through a layer. */
EXPORTED void gpt2_desk_linear(const Linear *layer, const float *x, float *out, int32_t rows, void *scratch,
                               int32_t threads, const OpenMP *openmp);

/* Run the model; the lengths of the caches stay as they are. 0, and nothing done, where an id is not in the vocabulary. */
EXPORTED int32_t gpt2_desk_pass(const Model *model, const Pass *pass, void *scratch, int32_t threads,
                                const OpenMP *openmp);

#endif
