// Rows of a table picked by ids, their gradients, and the products that make such tables. Included by kernel_body.h.

#if WIDTH == 4
#define SIDE 4
#else
#define SIDE 8
#endif
typedef float NAME(line) __attribute__((vector_size(SIDE * 4), aligned(4), may_alias));
#define LINE NAME(line)

// rows[i][j] becomes rows[j][i].
static INLINE void NAME(transpose)(LINE rows[SIDE]) {
#if SIDE == 8
  LINE a[8], b[8];
  for (int i = 0; i < 8; i += 2) {
    a[i] = __builtin_shufflevector(rows[i], rows[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
    a[i + 1] = __builtin_shufflevector(rows[i], rows[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
  }
  for (int i = 0; i < 8; i += 4)
    for (int j = 0; j < 2; j++) {
      b[i + 2 * j] = __builtin_shufflevector(a[i + j], a[i + 2 + j], 0, 1, 8, 9, 4, 5, 12, 13);
      b[i + 2 * j + 1] = __builtin_shufflevector(a[i + j], a[i + 2 + j], 2, 3, 10, 11, 6, 7, 14, 15);
    }
  for (int i = 0; i < 4; i++) {
    rows[i] = __builtin_shufflevector(b[i], b[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    rows[i + 4] = __builtin_shufflevector(b[i], b[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
  }
#else
  LINE a[4];
  for (int i = 0; i < 4; i += 2) {
    a[i] = __builtin_shufflevector(rows[i], rows[i + 1], 0, 4, 1, 5);
    a[i + 1] = __builtin_shufflevector(rows[i], rows[i + 1], 2, 6, 3, 7);
  }
  for (int j = 0; j < 2; j++) {
    rows[2 * j] = __builtin_shufflevector(a[j], a[2 + j], 0, 1, 4, 5);
    rows[2 * j + 1] = __builtin_shufflevector(a[j], a[2 + j], 2, 3, 6, 7);
  }
#endif
}

static void NAME(gather)(long steps, const int32_t *ids, const float *table, long outputs, const float *scale,
                         const float *bias, float *y, long yRows) {
  for (long t = 0; t < steps; t++, ids += L, y += yRows * L) {
    long u = 0;
    for (; u + SIDE <= outputs; u += SIDE)
      for (int l = 0; l < L; l += SIDE) {
        LINE rows[SIDE];
        for (int i = 0; i < SIDE; i++)
          rows[i] = *(const LINE *)(table + ids[l + i] * outputs + u);
        NAME(transpose)(rows);
        for (int i = 0; i < SIDE; i++)
          *(LINE *)(y + (u + i) * L + l) = rows[i];
      }
    for (; u < outputs; u++)
      for (int l = 0; l < L; l++)
        y[u * L + l] = table[ids[l] * outputs + u];
    if (scale) {
      for (u = 0; u < outputs; u++)
        for (int q = 0; q < L; q += WIDTH)
          NAME(store)(y + u * L + q,
                      FMA(NAME(load)(scale + t * L + q), NAME(load)(y + u * L + q), NAME(splat)(bias[u])));
    }
  }
}

static void NAME(scatter)(long steps, const int32_t *ids, float *table, long outputs, const float *scale,
                          const float *dy, long dyRows) {
  for (long t = 0; t < steps; t++, ids += L, dy += dyRows * L) {
    long u = 0;
    for (; u + SIDE <= outputs; u += SIDE)
      for (int l = 0; l < L; l += SIDE) {
        LINE rows[SIDE];
        for (int i = 0; i < SIDE; i++) {
          rows[i] = *(const LINE *)(dy + (u + i) * L + l);
          if (scale)
            rows[i] *= *(const LINE *)(scale + t * L + l);
        }
        NAME(transpose)(rows);
        for (int i = 0; i < SIDE; i++)
          *(LINE *)(table + ids[l + i] * outputs + u) += rows[i];
      }
    for (; u < outputs; u++)
      for (int l = 0; l < L; l++)
        table[ids[l] * outputs + u] += scale ? dy[u * L + l] * scale[t * L + l] : dy[u * L + l];
  }
}

static void NAME(rows_product)(long rows, long inner, long columns, const float *a, const float *b, const float *bias,
                               float *out) {
  for (long v = 0; v < rows; v++) {
    float *restrict o = out + v * columns;
    for (long g = 0; g < columns; g++)
      o[g] = bias ? bias[g] : 0.0f;
    for (long d = 0; d < inner; d++) {
      const float w = a[v * inner + d];
      const float *restrict row = b + d * columns;
      for (long g = 0; g < columns; g++)
        o[g] = FMA1(w, row[g], o[g]);
    }
  }
}

static void NAME(columns_product)(long rows, long inner, long columns, long first, long last, const float *a,
                                  const float *b, float *out) {
  for (long d = first; d < last; d++)
    for (long g = 0; g < columns; g++)
      out[d * columns + g] = 0.0f;
  for (long v = 0; v < rows; v++)
    for (long d = first; d < last; d++) {
      const float w = a[v * inner + d];
      const float *restrict row = b + v * columns;
      float *restrict o = out + d * columns;
      for (long g = 0; g < columns; g++)
        o[g] = FMA1(w, row[g], o[g]);
    }
}
#undef SIDE
#undef LINE
