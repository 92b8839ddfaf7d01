// Chooses a set of kernels: each includes the one body with its own vector width.
#include "RNNKernels.h"
#include <string.h>

#define INLINE inline __attribute__((always_inline))

#define LOG2_E 1.44269504088896f
#define LN_2_HIGH 0.693359375f
#define LN_2_LOW -2.12194440e-4f
// (2^r - 1) / r for |r| <= 1/2, lowest power first: fitted so that the relative error is least (2e-8).
#define POWER_0 6.931471824645996e-1f
#define POWER_1 2.4022649228572845e-1f
#define POWER_2 5.550357326865196e-2f
#define POWER_3 9.618237614631653e-3f
#define POWER_4 1.3390792300924659e-3f
#define POWER_5 1.5403512225020677e-4f

#pragma clang fp contract(off)

// Weights as a product reads them: number k of sum number r is start[r * across + k * along].
typedef struct {
  const float *start;
  long across, along;
} Weights;

// Rows of a table that ids pick, each `columns` numbers long.
typedef struct {
  const int32_t *ids;
  float *table;
  long columns;
} Picks;

#define WIDTH 4
#define NAME(x) x##_baseline
#if defined(__aarch64__) || defined(__FMA__)
#define FUSED 1
#else
#define FUSED 0
#endif
#include "kernel_body.h"
#undef WIDTH
#undef NAME
#undef FUSED

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define WIDTH 8
#define NAME(x) x##_avx2
#define FUSED 1
#include "kernel_body.h"
#undef WIDTH
#undef NAME
#undef FUSED
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma"))), apply_to = function)
#define WIDTH 16
#define NAME(x) x##_avx512
#define FUSED 1
#include "kernel_body.h"
#undef WIDTH
#undef NAME
#undef FUSED
#pragma clang attribute pop
#endif

const KernelTable *rnn_kernels_named(const char *name) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!strcmp(name, "avx512") && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("fma"))
    return &kernels_avx512;
  if (!strcmp(name, "avx2") && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return &kernels_avx2;
#endif
  if (!strcmp(name, "baseline"))
    return &kernels_baseline;
  return NULL;
}

const KernelTable *rnn_kernels_compiled(const char *name) {
#if defined(__x86_64__)
  if (!strcmp(name, "avx512"))
    return &kernels_avx512;
  if (!strcmp(name, "avx2"))
    return &kernels_avx2;
#endif
  return strcmp(name, "baseline") ? NULL : &kernels_baseline;
}
