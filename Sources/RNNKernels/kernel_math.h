// The logistic sigmoid and tanh of a vector: relative errors under 5e-7, of sigmoids beyond 28 under 1.2e-6. Included by kernel_body.h.
//
// Both are quotients made of powers e^(c x).

// The limits within which the exponents stay in range. Beyond them the sigmoid is 1, or under 2e-35, and tanh is 1.
#define SIGMOID_LIMIT 80.0f
#define TANH_LIMIT 15.0f
#if WIDTH >= 8
// e^(c x) = 2^(n / 8) 2^(r / 8), n whole and |r| <= 1/2: 2^k for n's whole eights, a table's entry for the rest, and 2^(r / 8) = 1 + r P(r).
#define PARTS_OF_TWO 8
// 1.5 * 2^23: what is added to this is rounded to a whole number, which its lowest bits then hold.
#define MAGIC 12582912.0f

// For the lowest three bits j of each index the bits of 2^(j / 8), less j << 20.
static INLINE IVEC NAME(eighths)(IVEC index) {
#define EIGHTHS 0x3f800000, 0x3f7b95c2, 0x3f7837f0, 0x3f75fed7, 0x3f7504f3, 0x3f75672a, 0x3f7744fd, 0x3f7ac0c7
#if WIDTH == 16
  return (IVEC)__builtin_ia32_permvarsi512((IVEC){EIGHTHS, EIGHTHS}, index);
#else
  return (IVEC)__builtin_ia32_permvarsi256((IVEC){EIGHTHS}, index);
#endif
#undef EIGHTHS
}

// 2^(n / 8) for what `scale` has rounded to n: n << 20 has n's whole eights in the exponent, and below them the j that the table has taken off.
static INLINE VEC NAME(power_of_rounded)(VEC scale) { return (VEC)(NAME(eighths)((IVEC)scale) + ((IVEC)scale << 20)); }

// P(r), fitted so that the relative error is least: of 2^(r / 8) for sigmoids (3e-8), of 2^(r / 8) - 1 for tanhs (4e-9).
static INLINE VEC NAME(power_rest)(const bool sigmoids, VEC r) {
  if (sigmoids)
    return FMA(FMA(NAME(splat)(1.08391061e-4f), r, NAME(splat)(3.7540256e-3f)), r, NAME(splat)(8.664341e-2f));
  VEC p = FMA(NAME(splat)(2.34817617e-6f), r, NAME(splat)(1.08416636e-4f));
  return FMA(FMA(p, r, NAME(splat)(3.75353917e-3f)), r, NAME(splat)(8.66433978e-2f));
}
#else
// e^(c x) = 2^n 2^r, n whole and |r| <= 1/2, where 2^r = 1 + r P(r).
#define PARTS_OF_TWO 1
// 1.5 * 2^23 + 127: what is added to this is rounded to a whole number n, and its lowest bits are then the exponent of 2^n.
#define MAGIC 12583039.0f

static INLINE VEC NAME(power_of_rounded)(VEC scale) { return (VEC)((IVEC)scale << 23); }

static INLINE VEC NAME(power_rest)(const bool sigmoids, VEC r) {
  const float terms[] = {POWER_4, POWER_3, POWER_2, POWER_1, POWER_0};
  VEC p = NAME(splat)(POWER_5);
  for (int i = 0; i < 5; i++)
    p = FMA(p, r, NAME(splat)(terms[i]));
  return p;
}
#endif

// The sigmoids' denominators 1 + e^-x, or the tanhs' numerators e^2x - 1 (the denominators are by 2 greater). Several at once, in step,
// since each has to wait for itself.
static INLINE void NAME(powers)(const int count, const bool sigmoids, VEC *x) {
  const VEC magic = NAME(splat)(MAGIC), factor = NAME(splat)((sigmoids ? -LOG2_E : 2 * LOG2_E) * PARTS_OF_TWO);
  VEC scale[4], r[4], p[4];
  for (int i = 0; i < count; i++)
    x[i] = NAME(clamp)(x[i], sigmoids ? SIGMOID_LIMIT : TANH_LIMIT);
  for (int i = 0; i < count; i++)
    scale[i] = FMA(x[i], factor, magic);
  for (int i = 0; i < count; i++) {
#if FUSED
    r[i] = FMA(x[i], factor, magic - scale[i]);
#else
    // The product would lose the digits that count: ln 2 in two parts instead, the first of which gives exact products.
    VEC n = scale[i] - magic, t = x[i] * NAME(splat)(sigmoids ? -1.0f : 2.0f);
    r[i] = ((t - n * NAME(splat)(LN_2_HIGH)) - n * NAME(splat)(LN_2_LOW)) * NAME(splat)(LOG2_E);
#endif
  }
  for (int i = 0; i < count; i++)
    p[i] = NAME(power_rest)(sigmoids, r[i]);
  for (int i = 0; i < count; i++) {
    scale[i] = NAME(power_of_rounded)(scale[i]);
    // A numerator is as exact as x where both are small.
    x[i] = sigmoids ? FMA(scale[i], FMA(r[i], p[i], NAME(splat)(1.0f)), NAME(splat)(1.0f))
                    : FMA(scale[i] * r[i], p[i], scale[i] - NAME(splat)(1.0f));
  }
}

static INLINE void NAME(sigmoids)(const int count, VEC *x) {
  NAME(powers)(count, true, x);
  for (int i = 0; i < count; i++)
    x[i] = NAME(splat)(1.0f) / x[i];
}

static INLINE void NAME(tanhs)(const int count, VEC *x) {
  NAME(powers)(count, false, x);
  for (int i = 0; i < count; i++)
    x[i] = x[i] / (x[i] + NAME(splat)(2.0f));
}

// Sigmoids or tanhs in place of x[0..<count]: a loop by itself, so that its turns run side by side, and a quotient costs little between powers.
static INLINE void NAME(squash)(const bool sigmoids, float *x, long count) {
  for (long i = 0; i < count; i += L) {
    VEC y[PARTS];
    for (int j = 0; j < PARTS; j++)
      y[j] = NAME(load)(x + i + j * WIDTH);
    if (sigmoids)
      NAME(sigmoids)(PARTS, y);
    else
      NAME(tanhs)(PARTS, y);
    for (int j = 0; j < PARTS; j++)
      NAME(store)(x + i + j * WIDTH, y[j]);
  }
}

static INLINE VEC NAME(function)(int activation, VEC x) {
  switch (activation) {
  case RNN_TANH: NAME(tanhs)(1, &x); return x;
  case RNN_SIGMOID: NAME(sigmoids)(1, &x); return x;
  case RNN_RELU: return NAME(positive)(x);
  default: return x;
  }
}

// y (1 - y), the slope of a sigmoid that is y.
static INLINE VEC NAME(sigmoid_slope)(VEC y) {
#if FUSED
  return FMA(-y, y, y);
#else
  return y * (NAME(splat)(1.0f) - y);
#endif
}

// f'(x) by y = f(x)
static INLINE VEC NAME(slope)(int activation, VEC y) {
  const VEC one = NAME(splat)(1.0f);
  switch (activation) {
  case RNN_TANH: return FMA(-y, y, one);
  case RNN_SIGMOID: return NAME(sigmoid_slope)(y);
  case RNN_RELU: return (VEC)((IVEC)one & (IVEC)(y > NAME(splat)(0.0f)));
  default: return one;
  }
}
#undef MAGIC
#undef PARTS_OF_TWO
#undef SIGMOID_LIMIT
#undef TANH_LIMIT
