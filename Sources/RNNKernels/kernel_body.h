// The kernels, for vectors of WIDTH floats. Included once for each width by kernels.c, which defines WIDTH, NAME and FUSED.
//
// A row is 16 lanes: PARTS vectors, of which BUNDLE are worked on together.

typedef float NAME(vec) __attribute__((vector_size(WIDTH * 4), may_alias));
typedef float NAME(loose) __attribute__((vector_size(WIDTH * 4), aligned(4), may_alias));
typedef int32_t NAME(ivec) __attribute__((vector_size(WIDTH * 4), may_alias));
typedef float NAME(quad) __attribute__((vector_size(16), aligned(4), may_alias));
#define VEC NAME(vec)
#define IVEC NAME(ivec)
#define QUAD NAME(quad)
#define PARTS (RNN_LANES / WIDTH)
#define BUNDLE (PARTS > 2 ? 2 : PARTS)
#define STEP (WIDTH * BUNDLE)
#define L RNN_LANES

#if FUSED
#define FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
#define FMA1(a, b, c) __builtin_fmaf(a, b, c)
#else
#define FMA(a, b, c) ((a) * (b) + (c))
#define FMA1(a, b, c) ((a) * (b) + (c))
#endif

// Before a loop over what registers hold: at the compiler's usual level it would leave long ones as they are, and what they hold in memory.
#define UNROLL _Pragma("clang loop unroll(full)")

static INLINE VEC NAME(splat)(float x) { return x - (VEC){}; }
static INLINE VEC NAME(load)(const float *p) { return *(const VEC *)p; }
static INLINE void NAME(store)(float *p, VEC v) { *(VEC *)p = v; }
static INLINE VEC NAME(choose)(IVEC mask, VEC yes, VEC no) { return (VEC)((mask & (IVEC)yes) | (~mask & (IVEC)no)); }
// Keeps x within -limit...limit; what is no number stays so.
static INLINE VEC NAME(clamp)(VEC x, float limit) {
  VEC high = NAME(splat)(limit), low = NAME(splat)(-limit);
  x = NAME(choose)((IVEC)(low > x), low, x);
  return NAME(choose)((IVEC)(high < x), high, x);
}
static INLINE VEC NAME(positive)(VEC x) { return NAME(choose)((IVEC)(NAME(splat)(0.0f) > x), NAME(splat)(0.0f), x); }

#include "kernel_math.h"

static INLINE Weights NAME(further)(Weights w, long rows) { return (Weights){w.start + rows * w.across, w.across, w.along}; }

// sums[r] += sum over k < count of w[r][k] b[k], for `rows` sums of one bundle of lanes.
static INLINE void NAME(multiply)(const int rows, VEC sums[][BUNDLE], Weights w, const float *b, long count) {
  for (long k = 0; k < count; k++, w.start += w.along, b += L) {
    VEC v[BUNDLE];
    for (int p = 0; p < BUNDLE; p++)
      v[p] = NAME(load)(b + p * WIDTH);
    for (int r = 0; r < rows; r++) {
      VEC weight = NAME(splat)(w.start[r * w.across]);
      for (int p = 0; p < BUNDLE; p++)
        sums[r][p] = FMA(weight, v[p], sums[r][p]);
    }
  }
}

// Rows worked on together: as many sums as the registers hold beside what they are made of. With AVX2 six rows ask for two numbers to three products,
// four rows for three to four, which tells where another thread shares the core.
#define TILE_ROWS (WIDTH == 8 ? 6 : 4)

// One step of y[r] = bias[r] + sum of w[r][k] x[k], and y[r] itself where it adds. bias may be NULL.
static INLINE void NAME(product_rows)(const int rows, Weights w, const float *x, long count, const float *bias, float *y, bool adds) {
  for (int q = 0; q < L; q += STEP) {
    VEC sums[TILE_ROWS][BUNDLE];
    for (int r = 0; r < rows; r++)
      for (int p = 0; p < BUNDLE; p++)
        sums[r][p] = NAME(splat)(bias ? bias[r] : 0.0f);
    if (adds)
      for (int r = 0; r < rows; r++)
        for (int p = 0; p < BUNDLE; p++)
          sums[r][p] = sums[r][p] + NAME(load)(y + r * L + q + p * WIDTH);
    NAME(multiply)(rows, sums, w, x + q, count);
    for (int r = 0; r < rows; r++)
      for (int p = 0; p < BUNDLE; p++)
        NAME(store)(y + r * L + q + p * WIDTH, sums[r][p]);
  }
}

static INLINE void NAME(product)(long rows, Weights w, const float *x, long count, const float *bias, float *y, bool adds) {
  long r = 0;
#define SOME(many) NAME(product_rows)(many, NAME(further)(w, r), x, count, bias ? bias + r : 0, y + r * L, adds)
  // Short sums are sooner done in fours, and so are eight rows.
  for (; count >= 32 && rows - r >= TILE_ROWS && rows - r != 8; r += TILE_ROWS)
    SOME(TILE_ROWS);
  for (; rows - r >= 4; r += 4)
    SOME(4);
  switch (rows - r) {
  case 3: return SOME(3);
  case 2: return SOME(2);
  case 1: return SOME(1);
  }
#undef SOME
}

// The same as `affine` for weights of many columns, whose rows are far apart: those of some rows and columns are put side by side first, so that
// memory is read in long stretches, and stay at hand for all steps.
static void NAME(wide_affine)(long steps, RNNRows x, const float *w, long columns, const float *bias, RNNRows y) {
  enum { width = 128, depth = 32 };
  float near[depth * width] __attribute__((aligned(64)));
  for (long r = 0; r < y.count; r += width)
    for (long k = 0; k < x.count; k += depth) {
      long many = y.count - r < width ? y.count - r : width, count = x.count - k < depth ? x.count - k : depth;
      for (long i = 0; i < count; i++)
        __builtin_memcpy(near + i * width, w + (k + i) * columns + r, many * sizeof(float));
      for (long t = 0; t < steps; t++)
        NAME(product)(many, (Weights){near, 1, width}, x.start + (t * x.apart + k) * L, count, bias && k == 0 ? bias + r : 0,
                      y.start + (t * y.apart + r) * L, k > 0);
    }
}

static void NAME(affine)(long steps, RNNRows x, const float *w, long columns, const float *bias, RNNRows y) {
  if (columns >= 1024 && x.count >= 64)
    return NAME(wide_affine)(steps, x, w, columns, bias, y);
  for (long t = 0; t < steps; t++)
    NAME(product)(y.count, (Weights){w, 1, columns}, x.start + t * x.apart * L, x.count, bias, y.start + t * y.apart * L, false);
}

static void NAME(affine_back)(long steps, RNNRows dy, const float *w, long columns, RNNRows dx) {
  for (long t = 0; t < steps; t++)
    NAME(product)(dx.count, (Weights){w, columns, 1}, dy.start + t * dy.apart * L, dy.count, 0, dx.start + t * dx.apart * L, false);
}

#include "kernel_tables.h"
#include "kernel_panels.h"
#include "kernel_sums.h"
#include "kernel_optimizers.h"
#include "kernel_chain.h"

static void NAME(activate)(int activation, float *y, long count) {
  for (long i = 0; i < count; i += WIDTH)
    NAME(store)(y + i, NAME(function)(activation, NAME(load)(y + i)));
}

#include "kernel_cells.h"

static void NAME(mask)(long steps, const float *x, const float *mask, float *y, long rows) {
  for (long t = 0; t < steps; t++, x += rows * L, y += rows * L)
    for (long i = 0; i < rows * L; i += WIDTH)
      NAME(store)(y + i, NAME(load)(x + i) * NAME(load)(mask + i));
}

static void NAME(activate_back)(int activation, const float *y, float *dy, long count) {
  for (long i = 0; i < count; i += WIDTH)
    NAME(store)(dy + i, NAME(load)(dy + i) * NAME(slope)(activation, NAME(load)(y + i)));
}

static void NAME(map)(int function, const float *x, float *y, long count) {
  for (long i = 0; i < count; i += WIDTH)
    *(NAME(loose) *)(y + i) = NAME(function)(function, *(const NAME(loose) *)(x + i));
}

static const KernelTable NAME(kernels) = {
    .name = WIDTH == 16 ? "avx512" : WIDTH == 8 ? "avx2" : "baseline",
    .width = WIDTH,
    .affine = NAME(affine),
    .affine_back = NAME(affine_back),
    .outer = NAME(outer),
    .outer_scatter = NAME(outer_scatter),
#if WIDTH == 16
    .sum_lanes = sum_lanes_avx2,
#else
    .sum_lanes = NAME(sum_lanes),
#endif
    .interleave = NAME(interleave),
    .gather = NAME(gather),
    .scatter = NAME(scatter),
    .mask = NAME(mask),
    .activate = NAME(activate),
    .activate_back = NAME(activate_back),
    .simple_forward = NAME(simple_forward),
    .simple_back = NAME(simple_back),
    .lstm_forward = NAME(lstm_forward),
    .lstm_back = NAME(lstm_back),
    .gru_forward = NAME(gru_forward),
    .gru_back = NAME(gru_back),
    .rows_product = NAME(rows_product),
    .columns_product = NAME(columns_product),
    .picked_rows_product = NAME(picked_rows_product),
    .picked_columns_product = NAME(picked_columns_product),
    .scatter_product = NAME(scatter_product),
    .sum_rows = NAME(sum_rows),
    .sum_slabs = NAME(sum_slabs),
    .sum_used_lines = NAME(sum_used_lines),
    .sgd = NAME(sgd),
    .rmsprop = NAME(rmsprop),
    .adam = NAME(adam),
    .adagrad = NAME(adagrad),
    .nadam = NAME(nadam),
    .scale = NAME(scale),
    .limit = NAME(limit),
    .sum_squares = NAME(sum_squares),
    .map = NAME(map),
    .chain = NAME(chain),
    .chain_operations = 2 * WIDTH * SUMS,
};

#undef VEC
#undef IVEC
#undef QUAD
#undef PARTS
#undef BUNDLE
#undef STEP
#undef SIDE
#undef LINE
#undef EIGHT
#undef L
#undef UNROLL
#undef FMA
#undef FMA1
#undef SUMS
#undef TILE_ROWS
