// Outer products of many rows: sums over steps and lanes of x times dy, 16 rows of dy (a panel) at a time. Included by kernel_body.h.
//
// A panel is turned first, so that a sample's 16 numbers lie side by side and the sums are vectors of dw: with many rows of x to each
// panel that costs little, and no sum has to be taken across lanes. Each is one chain of steps and lanes, in their order, at every width.
#define PANEL 16
#define PANEL_STEPS 16
#define VECTORS (PANEL / WIDTH)
// Rows of x worked on together: their sums, a panel's vectors and one number have to fit the registers.
#define PANEL_ROWS (WIDTH == 16 ? 8 : WIDTH == 8 ? 6 : 2)

// turned[t][lane][u] = dy[t][u][lane], for the 16 rows of a panel.
static INLINE void NAME(turn_panel)(long steps, const float *dy, long dyRows, float *turned) {
  for (; steps > 0; steps--, dy += dyRows * L, turned += L * PANEL)
    for (int h = 0; h < PANEL; h += SIDE)
      for (int l = 0; l < L; l += SIDE) {
        const float *rows[SIDE];
        LINE columns[SIDE];
        for (int i = 0; i < SIDE; i++)
          rows[i] = dy + (h + i) * L + l;
        NAME(transpose_from)(rows, columns);
        for (int i = 0; i < SIDE; i++)
          *(LINE *)(turned + (l + i) * PANEL + h) = columns[i];
      }
}

// Some rows of dw. What is in the panel is also added to the rows of a table that ids pick, if there is one: between the products, which wait for
// nothing that is stored, that costs next to nothing.
static INLINE void NAME(panel_rows)(const int rows, long steps, RNNRows x, const float *turned, float *dw, long columns, Picks to) {
  VEC sums[PANEL_ROWS][VECTORS];
  for (int k = 0; k < rows; k++)
    for (int p = 0; p < VECTORS; p++)
      sums[k][p] = NAME(splat)(0.0f);
  for (; steps > 0; steps--, x.start += x.apart * L)
    for (const float *lane = x.start; lane < x.start + L; lane++, turned += PANEL) {
      VEC d[VECTORS];
      for (int p = 0; p < VECTORS; p++)
        d[p] = NAME(load)(turned + p * WIDTH);
      if (to.table) {
        float *row = to.table + *to.ids++ * to.columns;
        for (int p = 0; p < VECTORS; p++)
          *(NAME(loose) *)(row + p * WIDTH) += d[p];
      }
      for (int k = 0; k < rows; k++) {
        VEC v = NAME(splat)(lane[k * L]);
        for (int p = 0; p < VECTORS; p++)
          sums[k][p] = FMA(v, d[p], sums[k][p]);
      }
    }
  for (int k = 0; k < rows; k++)
    for (int p = 0; p < VECTORS; p++)
      *(NAME(loose) *)(dw + k * columns + p * WIDTH) += sums[k][p];
}

#if WIDTH == PANEL
// The same for a whole tile of rows, which takes the panel from dy itself, and puts it where the next rows look for it if there are some.
static INLINE void NAME(first_panel_rows)(long steps, RNNRows x, RNNRows dy, float *turned, bool keeps, float *dw, long columns, Picks to) {
  VEC sums[PANEL_ROWS];
  for (int k = 0; k < PANEL_ROWS; k++)
    sums[k] = NAME(splat)(0.0f);
  for (; steps > 0; steps--, x.start += x.apart * L, dy.start += dy.apart * L)
    for (int first = 0; first < L; first += SIDE, turned += SIDE * PANEL) {
      const float *rows[PANEL];
      VEC d[SIDE];
      UNROLL for (int u = 0; u < PANEL; u++)
        rows[u] = dy.start + u * L + first;
      NAME(turn)(rows, d);
      if (keeps)
        UNROLL for (int l = 0; l < SIDE; l++)
          NAME(store)(turned + l * PANEL, d[l]);
      UNROLL for (int l = 0; l < SIDE; l++) {
        if (to.table)
          *(NAME(loose) *)(to.table + *to.ids++ * to.columns) += d[l];
        UNROLL for (int k = 0; k < PANEL_ROWS; k++)
          sums[k] = FMA(NAME(splat)(x.start[k * L + first + l]), d[l], sums[k]);
      }
    }
  for (int k = 0; k < PANEL_ROWS; k++)
    *(NAME(loose) *)(dw + k * columns) += sums[k];
}
#endif

// dw[k][u] += ... for the 16 rows of dy that begin at dy, and table[ids[t]][u] += dy[t][u] if there is a table.
static INLINE void NAME(outer_panel)(long steps, RNNRows x, RNNRows dy, float *dw, long columns, Picks to) {
  float turned[PANEL_STEPS * L * PANEL] __attribute__((aligned(64)));
  for (; steps > 0; steps -= PANEL_STEPS, x.start += PANEL_STEPS * x.apart * L, dy.start += PANEL_STEPS * dy.apart * L) {
    const long some = steps < PANEL_STEPS ? steps : PANEL_STEPS;
    long k = 0;
#if WIDTH == PANEL
    if (x.count >= PANEL_ROWS) {
      NAME(first_panel_rows)(some, x, dy, turned, x.count > PANEL_ROWS, dw, columns, to);
      k = PANEL_ROWS;
    }
#endif
    if (!k)
      NAME(turn_panel)(some, dy.start, dy.apart, turned);
#define ROWS(many) \
  for (; k + many <= x.count; k += many) \
    NAME(panel_rows)(many, some, (RNNRows){x.start + k * L, x.apart, many}, turned, dw + k * columns, columns, \
                     (Picks){to.ids, k ? 0 : to.table, to.columns});
    ROWS(PANEL_ROWS)
#if WIDTH > 4
    ROWS(4)
#endif
    ROWS(2)
    ROWS(1)
#undef ROWS
    if (to.table)
      to.ids += PANEL_STEPS * L;
  }
}
#undef PANEL_STEPS
#undef PANEL_ROWS
#undef VECTORS
