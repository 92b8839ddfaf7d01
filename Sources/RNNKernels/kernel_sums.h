// Gradients of weights: sums over steps and lanes. Included by kernel_body.h.
//
// Of many rows by panels (kernel_panels.h). Of few: eight sums side by side, whatever the width: of lanes 0 to 7 over the steps, and on with lanes 8 to 15. At last sums l and
// l + 4 are added, l and l + 2, and the two that are left.

// What one bundle of vectors holds: 8 lanes of one row, or of two rows where a vector is that wide.
#define HALVES (WIDTH == 4 ? 2 : 1)
#define TOGETHER (WIDTH == 16 ? 2 : 1)
typedef float NAME(eight) __attribute__((vector_size(32), aligned(32), may_alias));
#define EIGHT NAME(eight)

// 8 lanes of a row; of TOGETHER rows, the same or the next.
static INLINE VEC NAME(same_rows)(const float *p) {
#if WIDTH == 16
  EIGHT v = *(const EIGHT *)p;
  return __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
#else
  return NAME(load)(p);
#endif
}

static INLINE VEC NAME(next_rows)(const float *p) {
#if WIDTH == 16
  return __builtin_shufflevector(*(const EIGHT *)p, *(const EIGHT *)(p + L), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#else
  return NAME(load)(p);
#endif
}

// The four sums l and l + 4 of row number `row` of a bundle.
static INLINE QUAD NAME(fold)(const VEC *sums, const int row) {
#if WIDTH == 16
  return row ? __builtin_shufflevector(sums[0], sums[0], 8, 9, 10, 11) + __builtin_shufflevector(sums[0], sums[0], 12, 13, 14, 15)
             : __builtin_shufflevector(sums[0], sums[0], 0, 1, 2, 3) + __builtin_shufflevector(sums[0], sums[0], 4, 5, 6, 7);
#elif WIDTH == 8
  return __builtin_shufflevector(sums[0], sums[0], 0, 1, 2, 3) + __builtin_shufflevector(sums[0], sums[0], 4, 5, 6, 7);
#else
  return sums[0] + sums[1];
#endif
}

// The sums of the four lanes of each of four vectors.
static INLINE QUAD NAME(sum_quads)(QUAD a, QUAD b, QUAD c, QUAD d) {
  QUAD ab0 = __builtin_shufflevector(a, b, 0, 4, 1, 5), ab1 = __builtin_shufflevector(a, b, 2, 6, 3, 7);
  QUAD cd0 = __builtin_shufflevector(c, d, 0, 4, 1, 5), cd1 = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  QUAD ab = ab0 + ab1, cd = cd0 + cd1; // a0+a2 b0+b2 a1+a3 b1+b3
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

static INLINE float NAME(sum_quad)(QUAD a) { return (a[0] + a[2]) + (a[1] + a[3]); }

// A tile of kRows x uRows sums; uRows is a whole number of bundles, or 1.
static INLINE void NAME(outer_tile)(const int kRows, const int uRows, long steps, RNNRows x, RNNRows dy, float *dw, long columns) {
  const int bundles = uRows == 1 ? 1 : uRows / TOGETHER;
  const long xStep = x.apart * L, dStep = dy.apart * L;
  VEC sums[4][4][HALVES];
  UNROLL for (int k = 0; k < kRows; k++)
    UNROLL for (int u = 0; u < bundles; u++)
      for (int p = 0; p < HALVES; p++)
        sums[k][u][p] = NAME(splat)(0.0f);
  for (int q = 0; q < L; q += 8) {
    const float *xt = x.start + q, *dt = dy.start + q;
    for (long t = 0; t < steps; t++, xt += xStep, dt += dStep)
      for (int p = 0; p < HALVES; p++) {
        VEC xs[4];
        for (int k = 0; k < kRows; k++)
          xs[k] = NAME(same_rows)(xt + k * L + p * 4);
        for (int u = 0; u < bundles; u++) {
          VEC d = uRows == 1 ? NAME(same_rows)(dt + p * 4) : NAME(next_rows)(dt + u * TOGETHER * L + p * 4);
          for (int k = 0; k < kRows; k++)
            sums[k][u][p] = FMA(xs[k], d, sums[k][u][p]);
        }
      }
  }
  UNROLL for (int k = 0; k < kRows; k++) {
    float *out = dw + k * columns;
    if (uRows == 1)
      *out += NAME(sum_quad)(NAME(fold)(sums[k][0], 0));
    else
      UNROLL for (int u = 0; u < uRows; u += 4) {
        QUAD four[4];
        for (int i = 0; i < 4; i++)
          four[i] = NAME(fold)(sums[k][(u + i) / TOGETHER], i % TOGETHER);
        *(QUAD *)(out + u) += NAME(sum_quads)(four[0], four[1], four[2], four[3]);
      }
  }
}

#define OUTER_ROWS (WIDTH == 16 ? 4 : WIDTH == 8 ? 3 : 2)

// The rows from number `first` on.
static INLINE RNNRows NAME(rows_from)(RNNRows rows, long first) {
  return (RNNRows){rows.start + first * L, rows.apart, rows.count - first};
}

static INLINE void NAME(outer_columns)(const int uRows, long steps, RNNRows x, RNNRows dy, float *dw, long columns) {
  long k = 0;
  for (; k + OUTER_ROWS <= x.count && (OUTER_ROWS != 3 || x.count - k != 4); k += OUTER_ROWS)
    NAME(outer_tile)(OUTER_ROWS, uRows, steps, NAME(rows_from)(x, k), dy, dw + k * columns, columns);
  for (; k + 2 <= x.count; k += 2)
    NAME(outer_tile)(2, uRows, steps, NAME(rows_from)(x, k), dy, dw + k * columns, columns);
  for (; k < x.count; k++)
    NAME(outer_tile)(1, uRows, steps, NAME(rows_from)(x, k), dy, dw + k * columns, columns);
}

// From so many rows of x on panels are faster.
#define MANY_ROWS 16

// From row number `first` of dy on, without panels.
static INLINE void NAME(outer_rest)(long first, long steps, RNNRows x, RNNRows dy, float *dw, long columns) {
  long u = first;
#if WIDTH == 16
  for (; u + 8 <= dy.count; u += 8)
    NAME(outer_columns)(8, steps, x, NAME(rows_from)(dy, u), dw + u, columns);
#endif
  for (; u + 4 <= dy.count; u += 4)
    NAME(outer_columns)(4, steps, x, NAME(rows_from)(dy, u), dw + u, columns);
  for (; u < dy.count; u++)
    NAME(outer_columns)(1, steps, x, NAME(rows_from)(dy, u), dw + u, columns);
}

static void NAME(outer)(long steps, RNNRows x, RNNRows dy, float *dw, long columns) {
  long u = 0;
  for (; x.count >= MANY_ROWS && u + PANEL <= dy.count; u += PANEL)
    NAME(outer_panel)(steps, x, NAME(rows_from)(dy, u), dw + u, columns, (Picks){});
  NAME(outer_rest)(u, steps, x, dy, dw, columns);
}

static void NAME(outer_scatter)(long steps, RNNRows x, RNNRows dy, float *dw, long columns, const int32_t *ids, float *table, long width) {
  long u = 0;
  for (; u + PANEL <= dy.count; u += PANEL)
    NAME(outer_panel)(steps, x, NAME(rows_from)(dy, u), dw + u, columns, (Picks){ids, table + u, width});
  NAME(outer_rest)(u, steps, x, dy, dw, columns);
  NAME(scatter_columns)(u, steps, (Picks){ids, table, width}, 0, dy.start, dy.apart);
}
#undef MANY_ROWS
#undef PANEL
#undef OUTER_ROWS

// Eight lanes are half of the widest vector: its set takes the sums from the one before.
#if WIDTH < 16
static INLINE void NAME(sum_lanes_of)(const int rows, long steps, const float *dy, long dyRows, float *db) {
  VEC sums[8][HALVES];
  for (int u = 0; u < rows; u++)
    for (int p = 0; p < HALVES; p++)
      sums[u][p] = NAME(splat)(0.0f);
  for (int q = 0; q < L; q += 8)
    for (long t = 0; t < steps; t++)
      for (int u = 0; u < rows; u++)
        for (int p = 0; p < HALVES; p++)
          sums[u][p] += NAME(load)(dy + (t * dyRows + u) * L + q + p * 4);
  for (int u = 0; u < rows; u++)
    db[u] += NAME(sum_quad)(NAME(fold)(sums[u], 0));
}

static void NAME(sum_lanes)(long steps, const float *dy, long dyRows, long outputs, float *db) {
  long u = 0;
  for (; u + 8 <= outputs; u += 8)
    NAME(sum_lanes_of)(8, steps, dy + u * L, dyRows, db + u);
  for (; u < outputs; u++)
    NAME(sum_lanes_of)(1, steps, dy + u * L, dyRows, db + u);
}
#endif
#undef HALVES
#undef TOGETHER

static void NAME(sum_slabs)(long slabs, long stride, const float *first, float *out, long count) {
  for (long i = 0; i < count; i += L)
    for (int q = 0; q < L; q += WIDTH) {
      VEC sum = NAME(load)(first + i + q);
      for (long s = 1; s < slabs; s++)
        sum += NAME(load)(first + s * stride + i + q);
      NAME(store)(out + i + q, sum);
    }
}

static void NAME(sum_used_lines)(long slabs, long stride, const float *first, const uint8_t *used, long usedStride, float *out, long count) {
  for (long i = 0; i < count; i += L, used++) {
    VEC sums[PARTS];
    bool any = false;
    for (int p = 0; p < PARTS; p++)
      sums[p] = NAME(splat)(0.0f);
    for (long s = 0; s < slabs; s++)
      if (used[s * usedStride]) {
        for (int p = 0; p < PARTS; p++)
          sums[p] += NAME(load)(first + s * stride + i + p * WIDTH);
        any = true;
      }
    if (any || out != first)
      for (int p = 0; p < PARTS; p++)
        NAME(store)(out + i + p * WIDTH, sums[p]);
  }
}
