/* Compiled for any processor, unlike the rest. */
#include "native.h"

int32_t gpt2_desk_supported(void) {
    __builtin_cpu_init();
    const int whole = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("fma");
    return (whole ? 1 : 0) | (whole && __builtin_cpu_supports("avx512bf16") ? 2 : 0);
}

int32_t gpt2_desk_version(void) { return VERSION; }
