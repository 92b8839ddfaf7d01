// exp, the logistic sigmoid and tanh of a vector: relative errors under 5e-7. Included by kernel_body.h.

// 2^k for whole k in -126...127, held in the low bits of the float `magic + k`.
static INLINE VEC NAME(power_of_two)(VEC shifted) { return (VEC)(((IVEC)shifted + 127) << 23); }

// e^x as 2^k (1 + p): k whole, p = e^r - 1 with |r| <= ln 2 / 2. x in -87...88.
static INLINE VEC NAME(exp_parts)(VEC x, VEC *scale) {
  const VEC magic = NAME(splat)(12582912.0f); // 1.5 * 2^23: adding it rounds to a whole number
  VEC shifted = FMA(x, NAME(splat)(1.44269504f), magic);
  VEC k = shifted - magic;
  VEC r = FMA(k, NAME(splat)(-0.693359375f), x);
  r = FMA(k, NAME(splat)(2.12194440e-4f), r);
  *scale = NAME(power_of_two)(shifted);
  // e^r - 1 = r + r^2 q(r)
  VEC q = NAME(splat)(EXP_6);
  q = FMA(q, r, NAME(splat)(EXP_5));
  q = FMA(q, r, NAME(splat)(EXP_4));
  q = FMA(q, r, NAME(splat)(EXP_3));
  q = FMA(q, r, NAME(splat)(EXP_2));
  return FMA(r * r, q, r);
}

// 1 / (1 + e^-x)
static INLINE VEC NAME(sigmoid)(VEC x) {
  VEC scale;
  VEC p = NAME(exp_parts)(NAME(clamp)(-x, 87.0f), &scale);
  return NAME(splat)(1.0f) / (FMA(scale, p, scale) + NAME(splat)(1.0f));
}

// (e^2|x| - 1) / (e^2|x| + 1), with x's sign
static INLINE VEC NAME(tanh)(VEC x) {
  const IVEC sign = (IVEC)x & (IVEC)NAME(splat)(-0.0f);
  VEC magnitude = (VEC)((IVEC)x ^ sign);
  VEC scale;
  VEC p = NAME(exp_parts)(NAME(clamp)(magnitude + magnitude, 30.0f), &scale);
  VEC less = FMA(scale, p, scale - NAME(splat)(1.0f));
  return (VEC)((IVEC)(less / (less + NAME(splat)(2.0f))) | sign);
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
