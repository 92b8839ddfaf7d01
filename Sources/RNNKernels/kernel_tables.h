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
  UNROLL for (int h = 0; h < SIDE; h += 4) {
    LINE b[4];
#if SIDE == 8
    UNROLL for (int i = 0; i < 2; i++) {
      b[i] = __builtin_shufflevector(a[h + 2 * i], a[h + 2 * i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
      b[i + 2] = __builtin_shufflevector(a[h + 2 * i], a[h + 2 * i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
    }
    UNROLL for (int i = 0; i < 4; i += 2) {
      a[h + i] = __builtin_shufflevector(b[i], b[i + 1], 0, 1, 8, 9, 4, 5, 12, 13);
      a[h + i + 1] = __builtin_shufflevector(b[i], b[i + 1], 2, 3, 10, 11, 6, 7, 14, 15);
    }
#else
    UNROLL for (int i = 0; i < 2; i++) {
      b[i] = __builtin_shufflevector(a[2 * i], a[2 * i + 1], 0, 4, 1, 5);
      b[i + 2] = __builtin_shufflevector(a[2 * i], a[2 * i + 1], 2, 6, 3, 7);
    }
    UNROLL for (int i = 0; i < 4; i += 2) {
      a[i] = __builtin_shufflevector(b[i], b[i + 1], 0, 1, 4, 5);
      a[i + 1] = __builtin_shufflevector(b[i], b[i + 1], 2, 3, 6, 7);
    }
#endif
  }
}

// rows[i][j] of SIDE rows, each at its own address, to columns[j][i].
static INLINE void NAME(transpose_from)(const float *const rows[SIDE], LINE columns[SIDE]) {
#if SIDE == 8
  UNROLL for (int i = 0; i < 4; i++)
    UNROLL for (int h = 0; h < 2; h++)
      columns[4 * h + i] = __builtin_shufflevector(*(const QUAD *)(rows[i] + 4 * h), *(const QUAD *)(rows[i + 4] + 4 * h),
                                                   0, 1, 2, 3, 4, 5, 6, 7);
#else
  UNROLL for (int i = 0; i < 4; i++)
    columns[i] = *(const LINE *)rows[i];
#endif
  NAME(transpose_quarters)(columns);
}

static INLINE void NAME(transpose)(LINE rows[SIDE]) {
#if SIDE == 8
  UNROLL for (int i = 0; i < 4; i++) {
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

// turned[i][j] = rows[j][i]: SIDE numbers of WIDTH rows, each at its own address.
static INLINE void NAME(turn)(const float *const rows[WIDTH], VEC turned[SIDE]) {
  LINE parts[WIDTH / SIDE][SIDE];
  UNROLL for (int h = 0; h < WIDTH / SIDE; h++)
    NAME(transpose_from)(rows + h * SIDE, parts[h]);
  UNROLL for (int i = 0; i < SIDE; i++)
#if WIDTH == 16
    turned[i] = __builtin_shufflevector(parts[0][i], parts[1][i], 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#else
    turned[i] = (VEC)parts[0][i];
#endif
}

// One step of y[u] = table[ids][u]; the table has `columns` columns, of which the first `outputs` are looked up.
static INLINE void NAME(look_up)(long outputs, const int32_t *ids, const float *table, long columns, float *y) {
  long u = 0;
  for (; u + SIDE <= outputs; u += SIDE)
    for (int l = 0; l < L; l += SIDE) {
      const float *rows[SIDE];
      LINE turned[SIDE];
      for (int i = 0; i < SIDE; i++)
        rows[i] = table + (long)ids[l + i] * columns + u;
      NAME(transpose_from)(rows, turned);
      for (int i = 0; i < SIDE; i++)
        *(LINE *)(y + (u + i) * L + l) = turned[i];
    }
  for (; u < outputs; u++)
    for (int l = 0; l < L; l++)
      y[u * L + l] = table[(long)ids[l] * columns + u];
}

static void NAME(gather)(long steps, const int32_t *ids, const float *table, long outputs, const float *scale,
                         const float *bias, float *y, long yRows) {
  for (long t = 0; t < steps; t++, ids += L, y += yRows * L) {
    NAME(look_up)(outputs, ids, table, outputs, y);
    if (scale)
      for (long u = 0; u < outputs; u++)
        for (int q = 0; q < L; q += WIDTH)
          NAME(store)(y + u * L + q,
                      FMA(NAME(load)(scale + t * L + q), NAME(load)(y + u * L + q), NAME(splat)(bias[u])));
  }
}

// Columns `first` and on.
static INLINE void NAME(scatter_columns)(long first, long steps, Picks to, const float *scale, const float *dy, long dyRows) {
  const int32_t *ids = to.ids;
  float *const table = to.table;
  const long outputs = to.columns;
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
  NAME(scatter_columns)(0, steps, (Picks){ids, table, outputs}, scale, dy, dyRows);
}

// A product of matrices: out[r] = bias + the sum over k < count of a[r][k] b[k], `width` numbers a row. Rows and columns of a, rows of b and of out
// are one behind the other, or those that lists pick. The bias may be missing. The sum may be multiplied with a factor, or with one a column;
// where the rows of out are picked it is added to them.
typedef struct {
  const float *a;
  long across, along;
  const int32_t *aRows, *aColumns;
  const float *b;
  const int32_t *bRows;
  long count, width;
  const float *bias;
  float factor;
  const float *factors;
  float *out;
  const int32_t *outRows;
} NAME(matrices);

// Whether something is to be done with a sum that has come to its end.
static INLINE bool NAME(goes_on)(NAME(matrices) m) { return m.factors || m.factor != 1 || m.outRows; }

static INLINE long NAME(picked)(const int32_t *picks, long i) { return picks ? picks[i] : i; }

// Some rows of out by some vectors of them.
static INLINE void NAME(table_tile)(const int rows, const int vectors, NAME(matrices) m, long first, long column) {
  NAME(loose) sums[4][4];
  const float *from[4];
  for (int r = 0; r < rows; r++) {
    from[r] = m.a + NAME(picked)(m.aRows, first + r) * m.across;
    for (int p = 0; p < vectors; p++)
      sums[r][p] = m.bias && !NAME(goes_on)(m) ? *(const NAME(loose) *)(m.bias + column + p * WIDTH) : NAME(splat)(0.0f);
  }
  for (long k = 0; k < m.count; k++) {
    const float *b = m.b + NAME(picked)(m.bRows, k) * m.width + column;
    const long at = NAME(picked)(m.aColumns, k) * m.along;
    for (int p = 0; p < vectors; p++) {
      VEC v = *(const NAME(loose) *)(b + p * WIDTH);
      for (int r = 0; r < rows; r++)
        sums[r][p] = FMA(NAME(splat)(from[r][at]), v, sums[r][p]);
    }
  }
  for (int r = 0; r < rows; r++) {
    float *to = m.out + NAME(picked)(m.outRows, first + r) * m.width + column;
    for (int p = 0; p < vectors; p++) {
      const long g = column + p * WIDTH;
      VEC factor = m.factors ? *(const NAME(loose) *)(m.factors + g) : NAME(splat)(m.factor);
      VEC start = m.outRows ? ((const NAME(loose) *)to)[p] : m.bias ? *(const NAME(loose) *)(m.bias + g) : NAME(splat)(0.0f);
      ((NAME(loose) *)to)[p] = NAME(goes_on)(m) ? FMA(sums[r][p], factor, start) : sums[r][p];
    }
  }
}

#if WIDTH < 16
// The same for columns that are fewer than a vector's.
static INLINE void NAME(table_rest)(NAME(matrices) m, long row, long column) {
  const float *from = m.a + NAME(picked)(m.aRows, row) * m.across;
  float *to = m.out + NAME(picked)(m.outRows, row) * m.width;
  for (long g = column; g < m.width; g++) {
    float sum = m.bias && !NAME(goes_on)(m) ? m.bias[g] : 0.0f;
    for (long k = 0; k < m.count; k++)
      sum = FMA1(from[NAME(picked)(m.aColumns, k) * m.along], m.b[NAME(picked)(m.bRows, k) * m.width + g], sum);
    to[g] = NAME(goes_on)(m) ? FMA1(sum, m.factors ? m.factors[g] : m.factor, m.outRows ? to[g] : m.bias ? m.bias[g] : 0.0f) : sum;
  }
}
#endif

// Some rows of out, from a column on.
static INLINE void NAME(table_rows)(const int rows, NAME(matrices) m, long first, long column) {
  long g = column;
  for (; g + 2 * WIDTH <= m.width; g += 2 * WIDTH)
    NAME(table_tile)(rows, 2, m, first, g);
  for (; g + WIDTH <= m.width; g += WIDTH)
    NAME(table_tile)(rows, 1, m, first, g);
#if WIDTH == 16
  // Eight columns, as those of a SimpleRNN(8), fill a narrower vector.
  if (g < m.width) {
    matrices_avx2 narrow;
    memcpy(&narrow, &m, sizeof m);
    table_rows_avx2(rows, narrow, first, g);
  }
#else
  if (g < m.width)
    for (int r = 0; r < rows; r++)
      NAME(table_rest)(m, first + r, g);
#endif
}

static INLINE void NAME(table_product)(long rows, NAME(matrices) m) {
  long r = 0;
  for (; r + 4 <= rows; r += 4)
    NAME(table_rows)(4, m, r, 0);
  switch (rows - r) {
  case 3: return NAME(table_rows)(3, m, r, 0);
  case 2: return NAME(table_rows)(2, m, r, 0);
  case 1: return NAME(table_rows)(1, m, r, 0);
  }
}

static void NAME(rows_product)(long rows, long inner, long columns, const float *a, const float *b, const float *bias,
                               float *out) {
  NAME(table_product)(rows, (NAME(matrices)){.a = a, .across = inner, .along = 1, .b = b, .count = inner, .width = columns,
                                             .bias = bias, .factor = 1, .out = out});
}

static void NAME(columns_product)(long rows, long inner, long columns, const float *a, const float *b, float *out) {
  NAME(table_product)(inner, (NAME(matrices)){.a = a, .across = 1, .along = inner, .b = b, .count = rows, .width = columns,
                                              .factor = 1, .out = out});
}

static void NAME(picked_rows_product)(RNNPickedProduct p) {
  NAME(table_product)(p.rows, (NAME(matrices)){.a = p.a, .across = p.inner, .along = 1, .aRows = p.ids, .aColumns = p.features, .b = p.b,
                                               .bRows = p.features, .count = p.count, .width = p.columns, .bias = p.bias,
                                               .factor = p.factor, .out = p.out});
}

static void NAME(picked_columns_product)(RNNPickedProduct p) {
  NAME(table_product)(p.count, (NAME(matrices)){.a = p.a, .across = 1, .along = p.inner, .aRows = p.features, .aColumns = p.ids, .b = p.b,
                                                .count = p.rows, .width = p.columns, .factor = p.factor, .out = p.out,
                                                .outRows = p.features});
}

static void NAME(scatter_product)(long rows, const int32_t *ids, long inner, const float *a, const float *b, const float *factors,
                                  long columns, float *out) {
  NAME(table_product)(rows, (NAME(matrices)){.a = a, .across = inner, .along = 1, .b = b, .count = inner, .width = columns,
                                             .factors = factors, .out = out, .outRows = ids});
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
