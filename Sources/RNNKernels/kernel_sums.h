// Gradients of weights: sums over steps and lanes. Included by kernel_body.h.
//
// Each of the 16 lanes is summed over the steps; then lanes l and l + 8, l and l + 4, l and l + 2, the last two: the same
// order at every width.

static INLINE QUAD NAME(fold)(const VEC parts[PARTS]) {
#if WIDTH == 16
  typedef float half __attribute__((vector_size(32)));
  half h = __builtin_shufflevector(parts[0], parts[0], 0, 1, 2, 3, 4, 5, 6, 7) +
           __builtin_shufflevector(parts[0], parts[0], 8, 9, 10, 11, 12, 13, 14, 15);
  return __builtin_shufflevector(h, h, 0, 1, 2, 3) + __builtin_shufflevector(h, h, 4, 5, 6, 7);
#elif WIDTH == 8
  VEC h = parts[0] + parts[1];
  return __builtin_shufflevector(h, h, 0, 1, 2, 3) + __builtin_shufflevector(h, h, 4, 5, 6, 7);
#else
  return (parts[0] + parts[2]) + (parts[1] + parts[3]);
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

// A tile of kRows x uRows sums.
static INLINE void NAME(outer_tile)(const int kRows, const int uRows, long steps, const float *x, long xRows,
                                    const float *dy, long dyRows, float *dw, long columns) {
  VEC parts[4][4][PARTS];
  for (int q = 0; q < PARTS; q++) {
    VEC sums[4][4];
    for (int k = 0; k < kRows; k++)
      for (int u = 0; u < uRows; u++)
        sums[k][u] = NAME(splat)(0.0f);
    const float *xt = x + q * WIDTH, *dt = dy + q * WIDTH;
    for (long t = 0; t < steps; t++, xt += xRows * L, dt += dyRows * L) {
      VEC xs[4];
      for (int k = 0; k < kRows; k++)
        xs[k] = NAME(load)(xt + k * L);
      for (int u = 0; u < uRows; u++) {
        VEC d = NAME(load)(dt + u * L);
        for (int k = 0; k < kRows; k++)
          sums[k][u] = FMA(xs[k], d, sums[k][u]);
      }
    }
    for (int k = 0; k < kRows; k++)
      for (int u = 0; u < uRows; u++)
        parts[k][u][q] = sums[k][u];
  }
  for (int k = 0; k < kRows; k++) {
    float *out = dw + k * columns;
    if (uRows == 4)
      *(QUAD *)out += NAME(sum_quads)(NAME(fold)(parts[k][0]), NAME(fold)(parts[k][1 % uRows]),
                                      NAME(fold)(parts[k][2 % uRows]), NAME(fold)(parts[k][3 % uRows]));
    else
      for (int u = 0; u < uRows; u++)
        out[u] += NAME(sum_quad)(NAME(fold)(parts[k][u]));
  }
}

#define OUTER_ROWS (WIDTH == 16 ? 4 : WIDTH == 8 ? 3 : 2)

static INLINE void NAME(outer_columns)(const int uRows, long steps, const float *x, long xRows, long inputs,
                                       const float *dy, long dyRows, float *dw, long columns) {
  long k = 0;
  for (; k + OUTER_ROWS <= inputs && (OUTER_ROWS != 3 || inputs - k != 4); k += OUTER_ROWS)
    NAME(outer_tile)(OUTER_ROWS, uRows, steps, x + k * L, xRows, dy, dyRows, dw + k * columns, columns);
  for (; k + 2 <= inputs; k += 2)
    NAME(outer_tile)(2, uRows, steps, x + k * L, xRows, dy, dyRows, dw + k * columns, columns);
  for (; k < inputs; k++)
    NAME(outer_tile)(1, uRows, steps, x + k * L, xRows, dy, dyRows, dw + k * columns, columns);
}

static void NAME(outer)(long steps, const float *x, long xRows, long inputs, const float *dy, long dyRows, long outputs,
                        float *dw, long columns) {
  long u = 0;
  for (; u + 4 <= outputs; u += 4)
    NAME(outer_columns)(4, steps, x, xRows, inputs, dy + u * L, dyRows, dw + u, columns);
  for (; u < outputs; u++)
    NAME(outer_columns)(1, steps, x, xRows, inputs, dy + u * L, dyRows, dw + u, columns);
}
#undef OUTER_ROWS

static void NAME(sum_lanes)(long steps, const float *dy, long dyRows, long outputs, float *db) {
  for (long u = 0; u < outputs; u++) {
    VEC parts[PARTS];
    for (int q = 0; q < PARTS; q++)
      parts[q] = NAME(splat)(0.0f);
    for (long t = 0; t < steps; t++)
      for (int q = 0; q < PARTS; q++)
        parts[q] += NAME(load)(dy + (t * dyRows + u) * L + q * WIDTH);
    db[u] += NAME(sum_quad)(NAME(fold)(parts));
  }
}

static void NAME(sum_slabs)(long slabs, long stride, const float *first, float *out, long count) {
  for (long i = 0; i < count; i += L)
    for (int q = 0; q < L; q += WIDTH) {
      VEC sum = NAME(load)(first + i + q);
      for (long s = 1; s < slabs; s++)
        sum += NAME(load)(first + s * stride + i + q);
      NAME(store)(out + i + q, sum);
    }
}

static INLINE VEC NAME(rmsprop_step)(VEC w, VEC *v, VEC g, float learningRate, float rho, float rest, float epsilon) {
  *v = FMA(NAME(splat)(rho), *v, NAME(splat)(rest) * (g * g));
  return w - NAME(splat)(learningRate) * g / __builtin_elementwise_sqrt(*v + NAME(splat)(epsilon));
}

// Arrays have room for a whole number of vectors.
static void NAME(rmsprop)(long count, float *w, float *v, const float *g, float learningRate, float rho, float rest,
                          float epsilon) {
  for (long i = 0; i < count; i += WIDTH) {
    VEC mean = NAME(load)(v + i);
    NAME(store)(w + i, NAME(rmsprop_step)(NAME(load)(w + i), &mean, NAME(load)(g + i), learningRate, rho, rest, epsilon));
    NAME(store)(v + i, mean);
  }
}
