// Gradients of weights: sums over steps and lanes. Included by kernel_body.h.
//
// They are taken from gradients that are turned: panels of 16 rows, in each panel the samples of all steps one after the other,
// [panel][step][lane][16]. So a sample's numbers are side by side, and each sum has one order, whatever the width.
#define PANEL 16

// Panel after panel; rows that the last lacks are zeros.
static INLINE void NAME(turn_panel)(const bool isFull, long steps, const float *dy, long dyRows, long outputs, float *turned) {
  static const float zeros[L];
  for (; steps > 0; steps--, dy += dyRows * L, turned += L * PANEL)
    for (int h = 0; h < PANEL; h += SIDE)
      for (int l = 0; l < L; l += SIDE) {
        const float *rows[SIDE];
        LINE columns[SIDE];
        for (int i = 0; i < SIDE; i++)
          rows[i] = isFull || h + i < outputs ? dy + (h + i) * L + l : zeros;
        NAME(transpose_from)(rows, columns);
        for (int i = 0; i < SIDE; i++)
          *(LINE *)(turned + (l + i) * PANEL + h) = columns[i];
      }
}

static void NAME(turn)(long steps, const float *dy, long dyRows, long outputs, float *turned) {
  for (; outputs >= PANEL; outputs -= PANEL, dy += PANEL * L, turned += steps * L * PANEL)
    NAME(turn_panel)(true, steps, dy, dyRows, outputs, turned);
  if (outputs > 0)
    NAME(turn_panel)(false, steps, dy, dyRows, outputs, turned);
}

// sums[k] += x[t][k][lane] turned[t][lane] over steps and lanes, for `rows` rows k and `vectors` vectors of a panel.
static INLINE void NAME(outer_sums)(const int rows, const int vectors, long steps, const float *x, long xRows,
                                    const float *turned, VEC sums[][PANEL / WIDTH]) {
  for (; steps > 0; steps--, x += xRows * L)
    for (const float *xl = x; xl < x + L; xl++, turned += PANEL) {
      VEC d[PANEL / WIDTH];
      for (int p = 0; p < vectors; p++)
        d[p] = NAME(load)(turned + p * WIDTH);
      for (int k = 0; k < rows; k++) {
        VEC w = NAME(splat)(xl[k * L]);
        for (int p = 0; p < vectors; p++)
          sums[k][p] = FMA(w, d[p], sums[k][p]);
      }
    }
}

// dw[k][u] += those sums, of which `columns` are wanted.
static INLINE void NAME(outer_tile)(const int rows, const int vectors, long steps, const float *x, long xRows,
                                    const float *turned, float *dw, long stride, long columns) {
  VEC sums[8][PANEL / WIDTH];
  for (int k = 0; k < rows; k++)
    for (int p = 0; p < vectors; p++)
      sums[k][p] = NAME(splat)(0.0f);
  NAME(outer_sums)(rows, vectors, steps, x, xRows, turned, sums);
  if (columns >= vectors * WIDTH) {
    for (int k = 0; k < rows; k++)
      for (int p = 0; p < vectors; p++)
        *(NAME(loose) *)(dw + k * stride + p * WIDTH) += sums[k][p];
    return;
  }
  float some[8 * PANEL] __attribute__((aligned(64)));
  for (int k = 0; k < rows; k++)
    for (int p = 0; p < vectors; p++)
      NAME(store)(some + k * PANEL + p * WIDTH, sums[k][p]);
  for (int k = 0; k < rows; k++)
    for (long u = 0; u < columns; u++)
      dw[k * stride + u] += some[k * PANEL + u];
}

// Rows worked on together: their sums, the vectors and one number more have to fit the registers.
static INLINE void NAME(outer_panel)(const int vectors, long steps, const float *x, long xRows, long inputs,
                                     const float *turned, float *dw, long stride, long columns) {
  const int most = WIDTH == 16 ? 8 : WIDTH == 8 ? (vectors == 1 ? 8 : 6) : 2;
  while (inputs > 0) {
    const long rows = most == 6 && (inputs == 8 || inputs == 7) ? 4 : inputs < most ? inputs : most;
    switch (rows) {
    case 8: NAME(outer_tile)(8, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 7: NAME(outer_tile)(7, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 6: NAME(outer_tile)(6, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 5: NAME(outer_tile)(5, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 4: NAME(outer_tile)(4, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 3: NAME(outer_tile)(3, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    case 2: NAME(outer_tile)(2, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    default: NAME(outer_tile)(1, vectors, steps, x, xRows, turned, dw, stride, columns); break;
    }
    x += rows * L, dw += rows * stride, inputs -= rows;
  }
}

static void NAME(outer)(long steps, const float *x, long xRows, long inputs, const float *turned, long outputs, float *dw,
                        long columns) {
  for (long u = 0; u < outputs; u += PANEL, turned += steps * L * PANEL)
    if (outputs - u > PANEL / 2 || WIDTH == 16)
      NAME(outer_panel)(PANEL / WIDTH, steps, x, xRows, inputs, turned, dw + u, columns, outputs - u);
    else
      NAME(outer_panel)((PANEL / WIDTH + 1) / 2, steps, x, xRows, inputs, turned, dw + u, columns, outputs - u);
}

// Each sum in four parts: of every fourth lane.
static void NAME(sum_lanes)(long steps, const float *turned, long outputs, float *db) {
  for (long u = 0; u < outputs; u += PANEL) {
    VEC sums[4][PANEL / WIDTH];
    for (int i = 0; i < 4; i++)
      for (int p = 0; p < PANEL / WIDTH; p++)
        sums[i][p] = NAME(splat)(0.0f);
    for (long s = 0; s < steps * L; s += 4)
      for (int i = 0; i < 4; i++, turned += PANEL)
        for (int p = 0; p < PANEL / WIDTH; p++)
          sums[i][p] += NAME(load)(turned + p * WIDTH);
    float sum[PANEL] __attribute__((aligned(64)));
    for (int p = 0; p < PANEL / WIDTH; p++)
      NAME(store)(sum + p * WIDTH, (sums[0][p] + sums[1][p]) + (sums[2][p] + sums[3][p]));
    for (long i = 0; i < PANEL && u + i < outputs; i++)
      db[u + i] += sum[i];
  }
}

static void NAME(scatter)(long steps, const int32_t *ids, float *table, long outputs, const float *scale,
                          const float *turned) {
  for (long u = 0; u < outputs; u += PANEL)
    for (long s = 0; s < steps * L; s++, turned += PANEL) {
      float *row = table + (long)ids[s] * outputs + u;
      const VEC factor = NAME(splat)(scale ? scale[s] : 1.0f);
      if (outputs - u >= PANEL)
        for (int p = 0; p < PANEL; p += WIDTH)
          *(NAME(loose) *)(row + p) += scale ? NAME(load)(turned + p) * factor : NAME(load)(turned + p);
      else
        for (long i = 0; i < outputs - u; i++)
          row[i] += scale ? turned[i] * scale[s] : turned[i];
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
#undef PANEL
