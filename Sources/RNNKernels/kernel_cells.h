// The recurrent layers' steps, forward and back. Each has its plain form in Sources/RNN/Cells. Included by kernel_body.h.

// What comes in at step t is added to the gradient that comes from the step after.
static INLINE VEC NAME(incoming)(const float *dh, const float *dy, long i) {
  VEC d = NAME(load)(dh + i);
  return dy ? d + NAME(load)(dy + i) : d;
}

static INLINE void NAME(simple_rows)(const int rows, long units, int activation, const float *u, const float *before,
                                     float *now) {
  for (int q = 0; q < L; q += STEP) {
    VEC sums[4][BUNDLE];
    for (int r = 0; r < rows; r++)
      for (int p = 0; p < BUNDLE; p++)
        sums[r][p] = NAME(load)(now + r * L + q + p * WIDTH);
    NAME(multiply)(rows, sums, u, 1, units, before + q, units);
    for (int r = 0; r < rows; r++)
      for (int p = 0; p < BUNDLE; p++)
        NAME(store)(now + r * L + q + p * WIDTH, NAME(function)(activation, sums[r][p]));
  }
}

static void NAME(simple_forward)(long steps, long units, int activation, const float *u, float *h) {
  for (long t = 0; t < steps; t++, h += units * L) {
    float *now = h + units * L;
    long j = 0;
    for (; j + 4 <= units; j += 4)
      NAME(simple_rows)(4, units, activation, u + j, h, now + j * L);
    for (; j < units; j++)
      NAME(simple_rows)(1, units, activation, u + j, h, now + j * L);
  }
}

static void NAME(simple_back)(long steps, long units, int activation, const float *u, const float *h, const float *dy,
                              float *dh, float *dz) {
  for (long t = steps - 1; t >= 0; t--) {
    const float *now = h + (t + 1) * units * L, *in = dy ? dy + t * units * L : 0;
    float *z = dz + t * units * L;
    for (long i = 0; i < units * L; i += WIDTH)
      NAME(store)(z + i, NAME(incoming)(dh, in, i) * NAME(slope)(activation, NAME(load)(now + i)));
    NAME(product)(units, u, units, 1, z, units, 0, dh, false);
  }
}

static INLINE void NAME(lstm_units)(const int many, long units, const float *u, const float *before, float *gates,
                                    const float *oldCell, float *cell, float *tanhCell, float *h) {
  const long gate = units * L;
  for (int q = 0; q < L; q += STEP) {
    VEC sums[8][BUNDLE];
    for (int m = 0; m < many; m++)
      for (int g = 0; g < 4; g++)
        for (int p = 0; p < BUNDLE; p++)
          sums[4 * m + g][p] = NAME(load)(gates + g * gate + m * L + q + p * WIDTH);
    const float *w = u, *b = before + q;
    for (long k = 0; k < units; k++, w += 4 * units, b += L)
      for (int p = 0; p < BUNDLE; p++) {
        VEC v = NAME(load)(b + p * WIDTH);
        for (int m = 0; m < many; m++)
          for (int g = 0; g < 4; g++)
            sums[4 * m + g][p] = FMA(NAME(splat)(w[g * units + m]), v, sums[4 * m + g][p]);
      }
    for (int m = 0; m < many; m++)
      for (int p = 0; p < BUNDLE; p++) {
        const long i = m * L + q + p * WIDTH;
        VEC input = NAME(sigmoid)(sums[4 * m][p]), forget = NAME(sigmoid)(sums[4 * m + 1][p]);
        VEC candidate = NAME(tanh)(sums[4 * m + 2][p]), output = NAME(sigmoid)(sums[4 * m + 3][p]);
        VEC c = FMA(forget, NAME(load)(oldCell + i), input * candidate);
        VEC tc = NAME(tanh)(c);
        NAME(store)(gates + i, input);
        NAME(store)(gates + gate + i, forget);
        NAME(store)(gates + 2 * gate + i, candidate);
        NAME(store)(gates + 3 * gate + i, output);
        NAME(store)(cell + i, c);
        NAME(store)(tanhCell + i, tc);
        NAME(store)(h + i, output * tc);
      }
  }
}

static void NAME(lstm_forward)(long steps, long units, const float *u, float *gates, float *c, float *tc, float *h) {
  const int many = WIDTH == 16 ? 2 : 1;
  for (long t = 0; t < steps; t++, gates += 4 * units * L, c += units * L, tc += units * L, h += units * L) {
    float *cell = c + units * L, *now = h + units * L;
    long j = 0;
    for (; j + many <= units; j += many)
      NAME(lstm_units)(many, units, u + j, h, gates + j * L, c + j * L, cell + j * L, tc + j * L, now + j * L);
    for (; j < units; j++)
      NAME(lstm_units)(1, units, u + j, h, gates + j * L, c + j * L, cell + j * L, tc + j * L, now + j * L);
  }
}

static void NAME(lstm_back)(long steps, long units, const float *u, float *gates, const float *c, const float *tc,
                            const float *dy, float *dh, float *dc) {
  const VEC one = NAME(splat)(1.0f);
  const long gate = units * L;
  for (long t = steps - 1; t >= 0; t--) {
    float *z = gates + t * 4 * gate;
    const float *oldCell = c + t * gate, *tanhCell = tc + t * gate, *in = dy ? dy + t * gate : 0;
    for (long i = 0; i < gate; i += WIDTH) {
      VEC input = NAME(load)(z + i), forget = NAME(load)(z + gate + i);
      VEC candidate = NAME(load)(z + 2 * gate + i), output = NAME(load)(z + 3 * gate + i);
      VEC dState = NAME(incoming)(dh, in, i), t1 = NAME(load)(tanhCell + i);
      VEC dCell = FMA(dState * output, FMA(-t1, t1, one), NAME(load)(dc + i));
      NAME(store)(z + i, dCell * candidate * (input * (one - input)));
      NAME(store)(z + gate + i, dCell * NAME(load)(oldCell + i) * (forget * (one - forget)));
      NAME(store)(z + 2 * gate + i, dCell * input * FMA(-candidate, candidate, one));
      NAME(store)(z + 3 * gate + i, dState * t1 * (output * (one - output)));
      NAME(store)(dc + i, dCell * forget);
    }
    NAME(product)(units, u, 4 * units, 1, z, 4 * units, 0, dh, false);
  }
}

static void NAME(gru_forward)(long steps, long units, const float *u, const float *bias, float *gates, float *h) {
  const VEC one = NAME(splat)(1.0f);
  const long gate = units * L;
  for (long t = 0; t < steps; t++, gates += 4 * gate, h += gate)
    for (long j = 0; j < units; j++)
      for (int q = 0; q < L; q += STEP) {
        VEC sums[3][BUNDLE];
        for (int p = 0; p < BUNDLE; p++) {
          const long i = j * L + q + p * WIDTH;
          sums[0][p] = NAME(load)(gates + i) + NAME(splat)(bias[j]);
          sums[1][p] = NAME(load)(gates + gate + i) + NAME(splat)(bias[units + j]);
          sums[2][p] = NAME(splat)(bias[2 * units + j]);
        }
        NAME(multiply)(3, sums, u + j, units, 3 * units, h + q, units);
        for (int p = 0; p < BUNDLE; p++) {
          const long i = j * L + q + p * WIDTH;
          VEC update = NAME(sigmoid)(sums[0][p]), reset = NAME(sigmoid)(sums[1][p]);
          VEC candidate = NAME(tanh)(FMA(reset, sums[2][p], NAME(load)(gates + 2 * gate + i)));
          NAME(store)(gates + i, update);
          NAME(store)(gates + gate + i, reset);
          NAME(store)(gates + 2 * gate + i, candidate);
          NAME(store)(gates + 3 * gate + i, sums[2][p]);
          NAME(store)(h + gate + i, FMA(update, NAME(load)(h + i), (one - update) * candidate));
        }
      }
}

static void NAME(gru_back)(long steps, long units, const float *u, float *gates, const float *h, const float *dy,
                           float *dh) {
  const VEC one = NAME(splat)(1.0f);
  const long gate = units * L;
  for (long t = steps - 1; t >= 0; t--) {
    float *z = gates + t * 4 * gate;
    const float *before = h + t * gate, *in = dy ? dy + t * gate : 0;
    for (long i = 0; i < gate; i += WIDTH) {
      VEC update = NAME(load)(z + i), reset = NAME(load)(z + gate + i);
      VEC candidate = NAME(load)(z + 2 * gate + i), recurrent = NAME(load)(z + 3 * gate + i);
      VEC d = NAME(incoming)(dh, in, i);
      VEC dCandidate = d * (one - update) * FMA(-candidate, candidate, one);
      NAME(store)(z + i, d * (NAME(load)(before + i) - candidate) * (update * (one - update)));
      NAME(store)(z + gate + i, dCandidate * recurrent * (reset * (one - reset)));
      NAME(store)(z + 2 * gate + i, dCandidate);
      NAME(store)(z + 3 * gate + i, dCandidate * reset);
      NAME(store)(dh + i, d * update);
    }
    NAME(product)(units, u, 3 * units, 1, z, 2 * units, 0, dh, true);
    NAME(product)(units, u + 2 * units, 3 * units, 1, z + 3 * gate, units, 0, dh, true);
  }
}
