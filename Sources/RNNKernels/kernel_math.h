// The logistic sigmoid and tanh of a vector: relative errors under 5e-7. Included by kernel_body.h.
//
// Both are quotients made of e^(c x) = 2^k 2^r, k whole and |r| <= 1/2, where 2^r = 1 + r P(r).

// 1.5 * 2^23 + 127: what is added to this is rounded to a whole number k, and its lowest bits are then the exponent of 2^k.
#define MAGIC 12583039.0f
// The limits within which the exponents stay in range, and the product of two denominators too. Beyond them the
// sigmoid is 0 or 1 to 13 digits and tanh is 1.
#define SIGMOID_LIMIT 30.0f
#define TANH_LIMIT 15.0f

// The sigmoid's denominators 1 + e^-x for the first `sigmoids` of x, tanh's numerators e^2x - 1 (the denominator is by 2
// greater) for the rest. Several at once, in step, since each has to wait for itself.
static INLINE void NAME(powers)(const int count, const int sigmoids, VEC *x) {
  const VEC magic = NAME(splat)(MAGIC);
  VEC scale[4], r[4], p[4];
  for (int i = 0; i < count; i++)
    x[i] = NAME(clamp)(x[i], i < sigmoids ? SIGMOID_LIMIT : TANH_LIMIT);
  for (int i = 0; i < count; i++)
    scale[i] = FMA(x[i], NAME(splat)(i < sigmoids ? -LOG2_E : 2 * LOG2_E), magic);
  for (int i = 0; i < count; i++) {
#if FUSED
    r[i] = FMA(x[i], NAME(splat)(i < sigmoids ? -LOG2_E : 2 * LOG2_E), magic - scale[i]);
#else
    // The product would lose the digits that count: ln 2 in two parts instead, the first of which gives exact products.
    VEC k = scale[i] - magic, t = x[i] * NAME(splat)(i < sigmoids ? -1.0f : 2.0f);
    r[i] = ((t - k * NAME(splat)(LN_2_HIGH)) - k * NAME(splat)(LN_2_LOW)) * NAME(splat)(LOG2_E);
#endif
  }
  for (int i = 0; i < count; i++)
    p[i] = FMA(NAME(splat)(POWER_5), r[i], NAME(splat)(POWER_4));
  for (int i = 0; i < count; i++)
    p[i] = FMA(p[i], r[i], NAME(splat)(POWER_3));
  for (int i = 0; i < count; i++)
    p[i] = FMA(p[i], r[i], NAME(splat)(POWER_2));
  for (int i = 0; i < count; i++)
    p[i] = FMA(p[i], r[i], NAME(splat)(POWER_1));
  for (int i = 0; i < count; i++)
    p[i] = FMA(p[i], r[i], NAME(splat)(POWER_0));
  for (int i = 0; i < count; i++) {
    scale[i] = (VEC)((IVEC)scale[i] << 23);
    x[i] = FMA(scale[i] * r[i], p[i], scale[i] + NAME(splat)(i < sigmoids ? 1.0f : -1.0f));
  }
}

static INLINE VEC NAME(sigmoid)(VEC x) {
  NAME(powers)(1, 1, &x);
  return NAME(splat)(1.0f) / x;
}

static INLINE void NAME(tanhs)(const int count, VEC *x) {
  NAME(powers)(count, 0, x);
  for (int i = 0; i < count; i++)
    x[i] = x[i] / (x[i] + NAME(splat)(2.0f));
}

static INLINE VEC NAME(tanh)(VEC x) {
  NAME(tanhs)(1, &x);
  return x;
}

// From denominators to sigmoids: two quotients by one division.
static INLINE void NAME(two_sigmoids)(VEC *x) {
  VEC a = x[0], b = x[1], r = NAME(splat)(1.0f) / (a * b);
  x[0] = r * b;
  x[1] = r * a;
}

// Denominators of sigmoids, or numerators of tanhs, in place of x[0..<count]: a loop by itself, so that its turns run side by side.
static INLINE void NAME(fill_powers)(const int sigmoids, float *x, long count) {
  for (long i = 0; i < count; i += L) {
    VEC p[PARTS];
    for (int j = 0; j < PARTS; j++)
      p[j] = NAME(load)(x + i + j * WIDTH);
    NAME(powers)(PARTS, sigmoids ? PARTS : 0, p);
    for (int j = 0; j < PARTS; j++)
      NAME(store)(x + i + j * WIDTH, p[j]);
  }
}

// The quotients: sigmoids of three and the tanh of the fourth.
static INLINE void NAME(gates)(VEC *x) {
  VEC a = x[0], b = x[1], c = x[2], numerator = x[3], d = numerator + NAME(splat)(2.0f);
  VEC r = NAME(splat)(1.0f) / (a * b), s = NAME(splat)(1.0f) / (c * d);
  x[0] = r * b;
  x[1] = r * a;
  x[2] = s * d;
  x[3] = numerator * (s * c);
}

static INLINE VEC NAME(function)(int activation, VEC x) {
  switch (activation) {
  case RNN_TANH: return NAME(tanh)(x);
  case RNN_SIGMOID: return NAME(sigmoid)(x);
  case RNN_RELU: return NAME(positive)(x);
  default: return x;
  }
}

// f'(x) by y = f(x)
static INLINE VEC NAME(slope)(int activation, VEC y) {
  const VEC one = NAME(splat)(1.0f);
  switch (activation) {
  case RNN_TANH: return FMA(-y, y, one);
  case RNN_SIGMOID: return y * (one - y);
  case RNN_RELU: return (VEC)((IVEC)one & (IVEC)(y > NAME(splat)(0.0f)));
  default: return one;
  }
}
#undef MAGIC
#undef SIGMOID_LIMIT
#undef TANH_LIMIT
