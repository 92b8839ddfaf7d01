// Chooses a set of kernels: each includes the one body with its own vector width.
#include "RNNKernels.h"
#include <stdlib.h>
#include <string.h>

#define INLINE inline __attribute__((always_inline))

// (e^r - 1 - r) / r^2 for |r| <= ln 2 / 2, highest power first: fitted so that the relative error of e^r - 1 is least (1.4e-8).
#define EXP_6 1.3947016559541225e-3f
#define EXP_5 8.366910740733147e-3f
#define EXP_4 4.166627302765846e-2f
#define EXP_3 1.6666540503501892e-1f
#define EXP_2 0.5f

#pragma clang fp contract(off)

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

const RNNKernels *rnn_kernels_named(const char *name) {
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

const RNNKernels *rnn_kernels(void) {
  const char *wanted = getenv("RNN_KERNELS");
  const RNNKernels *found = wanted ? rnn_kernels_named(wanted) : NULL;
  if (!found)
    found = rnn_kernels_named("avx512");
  if (!found)
    found = rnn_kernels_named("avx2");
  return found ? found : &kernels_baseline;
}
