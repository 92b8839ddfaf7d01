// The recurrent layers' steps, forward and back. Each has its plain form in Sources/RNN/Cells. Included by kernel_body.h.

// What comes in at step t is added to the gradient that comes from the step after.
static INLINE VEC NAME(incoming)(const float *dh, const float *dy, long i) {
  VEC d = NAME(load)(dh + i);
  return dy ? d + NAME(load)(dy + i) : d;
}

// How many of the states before step t have to be multiplied: those before a sequence's first are zero.
static INLINE long NAME(seen)(long units, bool starts, long t) { return starts && t == 0 ? 0 : units; }

// One step of y[r] += bias[r] + the sum over k < seen of u[r][k] h[k], where y is what ids pick if there are some. bias may be NULL.
static INLINE void NAME(add_states)(long rows, long units, long seen, const float *u, const float *h, const float *bias, Picks in,
                                    float *y) {
  long r = 0;
#if WIDTH == L
  // What is picked goes into the sums without being stored: between the products that costs little.
  for (; in.ids && r + SIDE <= rows; r += SIDE) {
    const float *picked[L];
    VEC sums[SIDE];
    UNROLL for (int l = 0; l < L; l++)
      picked[l] = in.table + (long)in.ids[l] * in.columns + r;
    NAME(turn)(picked, sums);
    if (bias)
      UNROLL for (int i = 0; i < SIDE; i++)
        sums[i] = NAME(splat)(bias[r + i]) + sums[i];
    for (long k = 0; k < seen; k++) {
      VEC v = NAME(load)(h + k * L);
      UNROLL for (int i = 0; i < SIDE; i++)
        sums[i] = FMA(NAME(splat)(u[(r + i) * units + k]), v, sums[i]);
    }
    UNROLL for (int i = 0; i < SIDE; i++)
      NAME(store)(y + (r + i) * L, sums[i]);
  }
#endif
  if (in.ids)
    NAME(look_up)(rows - r, in.ids, in.table + r, in.columns, y + r * L);
  NAME(product)(rows - r, (Weights){u + r * units, units, 1}, h, seen, bias ? bias + r : 0, y + r * L, true);
}

// What a step looks up, if it does.
static INLINE Picks NAME(pick)(RNNSteps s, long columns, long step) {
  return (Picks){.ids = s.ids ? s.ids + step * L : 0, .table = (float *)s.table, .columns = columns};
}

static void NAME(simple_forward)(RNNSteps s) {
  const long units = s.units, rows = units * L;
  float *h = s.h;
  for (long t = 0; t < s.steps; t++, h += rows) {
    NAME(add_states)(units, units, NAME(seen)(units, s.starts, t), s.u, h, 0, NAME(pick)(s, units, t), h + rows);
    NAME(activate)(s.activation, h + rows, rows);
  }
}

static void NAME(simple_back)(RNNSteps s) {
  const long rows = s.units * L;
  for (long t = s.steps - 1; t >= 0; t--) {
    const float *now = s.h + (t + 1) * rows, *in = s.dy ? s.dy + t * rows : 0;
    float *z = s.gates + t * rows;
    for (long i = 0; i < rows; i += WIDTH)
      NAME(store)(z + i, NAME(incoming)(s.dh, in, i) * NAME(slope)(s.activation, NAME(load)(now + i)));
    if (NAME(seen)(s.units, s.starts, t))
      NAME(product)(s.units, (Weights){s.u, s.units, 1}, z, s.units, 0, s.dh, false);
  }
}

static void NAME(lstm_forward)(RNNSteps s) {
  const long units = s.units, gate = units * L;
  float *gates = s.gates, *c = s.c, *tc = s.tc, *h = s.h;
  for (long t = 0; t < s.steps; t++, gates += 4 * gate, c += gate, tc += gate, h += gate) {
    NAME(add_states)(4 * units, units, NAME(seen)(units, s.starts, t), s.u, h, 0, NAME(pick)(s, 4 * units, t), gates);
    NAME(squash)(true, gates, 2 * gate);
    NAME(squash)(false, gates + 2 * gate, gate);
    NAME(squash)(true, gates + 3 * gate, gate);
    for (long i = 0; i < gate; i += WIDTH) {
      VEC candidate = NAME(load)(gates + i) * NAME(load)(gates + 2 * gate + i);
      NAME(store)(c + gate + i, FMA(NAME(load)(gates + gate + i), NAME(load)(c + i), candidate));
    }
    for (long i = 0; i < gate; i += L) {
      VEC t1[PARTS];
      for (int p = 0; p < PARTS; p++)
        t1[p] = NAME(load)(c + gate + i + p * WIDTH);
      NAME(tanhs)(PARTS, t1);
      for (int p = 0; p < PARTS; p++) {
        NAME(store)(tc + i + p * WIDTH, t1[p]);
        NAME(store)(h + gate + i + p * WIDTH, NAME(load)(gates + 3 * gate + i + p * WIDTH) * t1[p]);
      }
    }
  }
}

static void NAME(lstm_back)(RNNSteps s) {
  const VEC one = NAME(splat)(1.0f);
  const long units = s.units, gate = units * L;
  float *const dh = s.dh, *const dc = s.dc;
  for (long t = s.steps - 1; t >= 0; t--) {
    float *z = s.gates + t * 4 * gate;
    const float *oldCell = s.c + t * gate, *tanhCell = s.tc + t * gate, *in = s.dy ? s.dy + t * gate : 0;
    for (long i = 0; i < gate; i += WIDTH) {
      VEC input = NAME(load)(z + i), forget = NAME(load)(z + gate + i);
      VEC candidate = NAME(load)(z + 2 * gate + i), output = NAME(load)(z + 3 * gate + i);
      VEC dState = NAME(incoming)(dh, in, i), t1 = NAME(load)(tanhCell + i);
      VEC dCell = FMA(dState * output, FMA(-t1, t1, one), NAME(load)(dc + i));
      NAME(store)(z + i, dCell * candidate * NAME(sigmoid_slope)(input));
      NAME(store)(z + gate + i, dCell * NAME(load)(oldCell + i) * NAME(sigmoid_slope)(forget));
      NAME(store)(z + 2 * gate + i, dCell * input * FMA(-candidate, candidate, one));
      NAME(store)(z + 3 * gate + i, dState * t1 * NAME(sigmoid_slope)(output));
      NAME(store)(dc + i, dCell * forget);
    }
    if (NAME(seen)(units, s.starts, t))
      NAME(product)(units, (Weights){s.u, 4 * units, 1}, z, 4 * units, 0, dh, false);
  }
}

static void NAME(gru_forward)(RNNSteps s) {
  const VEC one = NAME(splat)(1.0f);
  const long units = s.units, gate = units * L;
  float *gates = s.gates, *h = s.h;
  for (long t = 0; t < s.steps; t++, gates += 4 * gate, h += gate) {
    float *candidate = gates + 2 * gate, *recurrent = gates + 3 * gate;
    const Picks in = NAME(pick)(s, 3 * units, t);
    const long seen = NAME(seen)(units, s.starts, t);
    NAME(add_states)(2 * units, units, seen, s.u, h, s.bias, in, gates);
    if (in.ids)
      NAME(look_up)(units, in.ids, in.table + 2 * units, in.columns, candidate);
    NAME(product)(units, (Weights){s.u + 2 * units * units, units, 1}, h, seen, s.bias + 2 * units, recurrent, false);
    NAME(squash)(true, gates, 2 * gate);
    for (long i = 0; i < gate; i += WIDTH)
      NAME(store)(candidate + i, FMA(NAME(load)(gates + gate + i), NAME(load)(recurrent + i), NAME(load)(candidate + i)));
    NAME(squash)(false, candidate, gate);
    for (long i = 0; i < gate; i += WIDTH) {
      VEC update = NAME(load)(gates + i);
      NAME(store)(h + gate + i, FMA(update, NAME(load)(h + i), (one - update) * NAME(load)(candidate + i)));
    }
  }
}

static void NAME(gru_back)(RNNSteps s) {
  const VEC one = NAME(splat)(1.0f);
  const long units = s.units, gate = units * L;
  float *const dh = s.dh;
  for (long t = s.steps - 1; t >= 0; t--) {
    float *z = s.gates + t * 4 * gate;
    const float *before = s.h + t * gate, *in = s.dy ? s.dy + t * gate : 0;
    for (long i = 0; i < gate; i += WIDTH) {
      VEC update = NAME(load)(z + i), reset = NAME(load)(z + gate + i);
      VEC candidate = NAME(load)(z + 2 * gate + i), recurrent = NAME(load)(z + 3 * gate + i);
      VEC d = NAME(incoming)(dh, in, i);
      VEC dCandidate = d * (one - update) * FMA(-candidate, candidate, one);
      NAME(store)(z + i, d * (NAME(load)(before + i) - candidate) * NAME(sigmoid_slope)(update));
      NAME(store)(z + gate + i, dCandidate * recurrent * NAME(sigmoid_slope)(reset));
      NAME(store)(z + 2 * gate + i, dCandidate);
      NAME(store)(z + 3 * gate + i, dCandidate * reset);
      NAME(store)(dh + i, d * update);
    }
    if (NAME(seen)(units, s.starts, t)) {
      NAME(product)(units, (Weights){s.u, 3 * units, 1}, z, 2 * units, 0, dh, true);
      NAME(product)(units, (Weights){s.u + 2 * units, 3 * units, 1}, z + 3 * gate, units, 0, dh, true);
    }
  }
}
