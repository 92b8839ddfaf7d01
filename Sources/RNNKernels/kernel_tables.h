// Rows of a table picked by ids, their gradients, and the products that make such tables. Included by kernel_body.h.

#if WIDTH == 4
#define SIDE 4
#else
#define SIDE 8
#endif
typedef float NAME(line) __attribute__((vector_size(SIDE * 4), aligned(4), may_alias));
#define LINE NAME(line)

// The rest of a transposition whose first step, the exchange of quarters, is done: a[i] holds quarters of rows i and i + 4.
static INLINE void NAME(transpose_quarters)(LINE a[SIDE]) {
  for (int h = 0; h < SIDE; h += 4) {
    LINE b[4];
#if SIDE == 8
    for (int i = 0; i < 2; i++) {
      b[i] = __builtin_shufflevector(a[h + 2 * i], a[h + 2 * i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
      b[i + 2] = __builtin_shufflevector(a[h + 2 * i], a[h + 2 * i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
    }
    for (int i = 0; i < 4; i += 2) {
      a[h + i] = __builtin_shufflevector(b[i], b[i + 1], 0, 1, 8, 9, 4, 5, 12, 13);
      a[h + i + 1] = __builtin_shufflevector(b[i], b[i + 1], 2, 3, 10, 11, 6, 7, 14, 15);
    }
#else
    for (int i = 0; i < 2; i++) {
      b[i] = __builtin_shufflevector(a[2 * i], a[2 * i + 1], 0, 4, 1, 5);
      b[i + 2] = __builtin_shufflevector(a[2 * i], a[2 * i + 1], 2, 6, 3, 7);
    }
    for (int i = 0; i < 4; i += 2) {
      a[i] = __builtin_shufflevector(b[i], b[i + 1], 0, 1, 4, 5);
      a[i + 1] = __builtin_shufflevector(b[i], b[i + 1], 2, 3, 6, 7);
    }
#endif
  }
}

// rows[i][j] of SIDE rows, each at its own address, to columns[j][i].
static INLINE void NAME(transpose_from)(const float *const rows[SIDE], LINE columns[SIDE]) {
#if SIDE == 8
  for (int i = 0; i < 4; i++)
    for (int h = 0; h < 2; h++)
      columns[4 * h + i] = __builtin_shufflevector(*(const QUAD *)(rows[i] + 4 * h), *(const QUAD *)(rows[i + 4] + 4 * h),
                                                   0, 1, 2, 3, 4, 5, 6, 7);
#else
  for (int i = 0; i < 4; i++)
    columns[i] = *(const LINE *)rows[i];
#endif
  NAME(transpose_quarters)(columns);
}

static INLINE void NAME(transpose)(LINE rows[SIDE]) {
#if SIDE == 8
  for (int i = 0; i < 4; i++) {
    LINE low = rows[i], high = rows[i + 4];
    rows[i] = __builtin_shufflevector(low, high, 0, 1, 2, 3, 8, 9, 10, 11);
    rows[i + 4] = __builtin_shufflevector(low, high, 4, 5, 6, 7, 12, 13, 14, 15);
  }
#endif
  NAME(transpose_quarters)(rows);
}

// out[i][lane] = rows[lane][i]: 16 samples side by side. Also for ids, which are moved bit by bit.
static void NAME(interleave)(const float *const *rows, long count, float *out) {
  long i = 0;
  for (; i + SIDE <= count; i += SIDE)
    for (int l = 0; l < L; l += SIDE) {
      const float *from[SIDE];
      LINE columns[SIDE];
      for (int j = 0; j < SIDE; j++)
        from[j] = rows[l + j] + i;
      NAME(transpose_from)(from, columns);
      for (int j = 0; j < SIDE; j++)
        *(LINE *)(out + (i + j) * L + l) = columns[j];
    }
  for (; i < count; i++)
    for (int l = 0; l < L; l++)
      ((int32_t *)out)[i * L + l] = ((const int32_t *)rows[l])[i];
}

static void NAME(gather)(long steps, const int32_t *ids, const float *table, long outputs, const float *scale,
                         const float *bias, float *y, long yRows) {
  for (long t = 0; t < steps; t++, ids += L, y += yRows * L) {
    long u = 0;
    for (; u + SIDE <= outputs; u += SIDE)
      for (int l = 0; l < L; l += SIDE) {
        const float *rows[SIDE];
        LINE columns[SIDE];
        for (int i = 0; i < SIDE; i++)
          rows[i] = table + (long)ids[l + i] * outputs + u;
        NAME(transpose_from)(rows, columns);
        for (int i = 0; i < SIDE; i++)
          *(LINE *)(y + (u + i) * L + l) = columns[i];
      }
    for (; u < outputs; u++)
      for (int l = 0; l < L; l++)
        y[u * L + l] = table[(long)ids[l] * outputs + u];
    if (scale) {
      for (u = 0; u < outputs; u++)
        for (int q = 0; q < L; q += WIDTH)
          NAME(store)(y + u * L + q,
                      FMA(NAME(load)(scale + t * L + q), NAME(load)(y + u * L + q), NAME(splat)(bias[u])));
    }
  }
}

// Columns `first` and on.
static INLINE void NAME(scatter_columns)(long first, long steps, const int32_t *ids, float *table, long outputs,
                                         const float *scale, const float *dy, long dyRows) {
  for (long t = 0; t < steps; t++, ids += L, dy += dyRows * L) {
    long u = first;
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
          *(LINE *)(table + (long)ids[l + i] * outputs + u) += rows[i];
      }
    for (; u < outputs; u++)
      for (int l = 0; l < L; l++)
        table[(long)ids[l] * outputs + u] += scale ? dy[u * L + l] * scale[t * L + l] : dy[u * L + l];
  }
}

static void NAME(scatter)(long steps, const int32_t *ids, float *table, long outputs, const float *scale,
                          const float *dy, long dyRows) {
  NAME(scatter_columns)(0, steps, ids, table, outputs, scale, dy, dyRows);
}

static void NAME(gather_rows)(long count, const int32_t *ids, const float *table, long width, const float *mask, float *y) {
  for (long i = 0; i < count; i++, y += width) {
    const float *row = table + (long)ids[i] * width;
    long k = 0;
    for (; k + SIDE <= width; k += SIDE)
      *(LINE *)(y + k) = *(const LINE *)(row + k) * *(const LINE *)(mask + k);
    for (; k < width; k++)
      y[k] = row[k] * mask[k];
  }
}

static void NAME(scatter_rows)(long count, const int32_t *ids, float *table, long width, const float *mask, const float *dy) {
  for (long i = 0; i < count; i++, dy += width) {
    float *row = table + (long)ids[i] * width;
    long k = 0;
    for (; k + SIDE <= width; k += SIDE)
      *(LINE *)(row + k) += *(const LINE *)(dy + k) * *(const LINE *)(mask + k);
    for (; k < width; k++)
      row[k] += dy[k] * mask[k];
  }
}

// A tile of out[r * stride ...] = start + sum over k < count of a[r * across + k * along] b[k * stride ...]: `rows` rows by `vectors` vectors.
static INLINE void NAME(table_tile)(const int rows, const int vectors, const float *a, long across, long along,
                                    const float *b, long count, long stride, const float *bias, float *out) {
  NAME(loose) sums[4][4];
  for (int r = 0; r < rows; r++)
    for (int p = 0; p < vectors; p++)
      sums[r][p] = bias ? *(const NAME(loose) *)(bias + p * WIDTH) : NAME(splat)(0.0f);
  for (long k = 0; k < count; k++, a += along, b += stride)
    for (int p = 0; p < vectors; p++) {
      VEC v = *(const NAME(loose) *)(b + p * WIDTH);
      for (int r = 0; r < rows; r++)
        sums[r][p] = FMA(NAME(splat)(a[r * across]), v, sums[r][p]);
    }
  for (int r = 0; r < rows; r++)
    for (int p = 0; p < vectors; p++)
      *(NAME(loose) *)(out + r * stride + p * WIDTH) = sums[r][p];
}

#if WIDTH < 16
// The same for columns that are fewer than a vector's.
static INLINE void NAME(table_rest)(const float *a, long along, const float *b, long count, long stride, const float *bias,
                                    float *out, long rest) {
  for (long g = 0; g < rest; g++) {
    float sum = bias ? bias[g] : 0.0f;
    for (long k = 0; k < count; k++)
      sum = FMA1(a[k * along], b[k * stride + g], sum);
    out[g] = sum;
  }
}
#endif

// Some rows of out, `columns` of their `stride` numbers.
static INLINE void NAME(table_rows)(const int rows, const float *a, long across, long along, const float *b, long count,
                                    long columns, long stride, const float *bias, float *out) {
  const int vectors = 2;
  long g = 0;
  for (; g + vectors * WIDTH <= columns; g += vectors * WIDTH)
    NAME(table_tile)(rows, vectors, a, across, along, b + g, count, stride, bias ? bias + g : 0, out + g);
  for (; g + WIDTH <= columns; g += WIDTH)
    NAME(table_tile)(rows, 1, a, across, along, b + g, count, stride, bias ? bias + g : 0, out + g);
#if WIDTH == 16
  // Eight columns, as those of a SimpleRNN(8), fill a narrower vector.
  if (g < columns)
    table_rows_avx2(rows, a, across, along, b + g, count, columns - g, stride, bias ? bias + g : 0, out + g);
#else
  if (g < columns)
    for (int r = 0; r < rows; r++)
      NAME(table_rest)(a + r * across, along, b + g, count, stride, bias ? bias + g : 0, out + r * stride + g, columns - g);
#endif
}

static INLINE void NAME(table_product)(long rows, const float *a, long across, long along, const float *b, long count,
                                       long columns, const float *bias, float *out) {
  long r = 0;
  for (; r + 4 <= rows; r += 4)
    NAME(table_rows)(4, a + r * across, across, along, b, count, columns, columns, bias, out + r * columns);
  for (; r < rows; r++)
    NAME(table_rows)(1, a + r * across, across, along, b, count, columns, columns, bias, out + r * columns);
}

// Every fourth row in one of four sums, so that they need not wait for each other.
static void NAME(sum_rows)(long rows, long columns, const float *a, float *out) {
#define SUM_ROWS(TYPE) { \
    TYPE sums[4] = {}; \
    long v = 0; \
    for (; v + 4 <= rows; v += 4) \
      for (int i = 0; i < 4; i++) \
        sums[i] += *(const TYPE *)(a + (v + i) * columns + g); \
    for (int i = 0; i < 3; i++) \
      if (v + i < rows) \
        sums[i] += *(const TYPE *)(a + (v + i) * columns + g); \
    *(TYPE *)(out + g) = (sums[0] + sums[1]) + (sums[2] + sums[3]); \
  }
  long g = 0;
  for (; g + WIDTH <= columns; g += WIDTH)
    SUM_ROWS(NAME(loose))
  for (; g + SIDE <= columns; g += SIDE)
    SUM_ROWS(LINE)
  for (; g < columns; g++)
    SUM_ROWS(float)
#undef SUM_ROWS
}

static void NAME(rows_product)(long rows, long inner, long columns, const float *a, const float *b, const float *bias,
                               float *out) {
  NAME(table_product)(rows, a, inner, 1, b, inner, columns, bias, out);
}

static void NAME(columns_product)(long rows, long inner, long columns, const float *a, const float *b, float *out) {
  NAME(table_product)(inner, a, 1, inner, b, rows, columns, 0, out);
}
