// Steps of the optimizers, element by element, and what clips gradients before them. Included by kernel_body.h.
//
// Arrays have room for a whole number of vectors, and what is there beyond `count` is zero in gradients. The equations stand
// readably in Swift, in UpdateRule+Plain.swift, which these are tested against.

static INLINE VEC NAME(root)(VEC x) { return __builtin_elementwise_sqrt(x); }

// m, if given, is the momentum.
static void NAME(sgd)(RNNUpdate s, float rate, float momentum, bool nesterov) {
  const VEC r = NAME(splat)(rate), beta = NAME(splat)(momentum);
  for (long i = 0; i < s.count; i += WIDTH) {
    VEC x = NAME(load)(s.w + i), step = r * NAME(load)(s.g + i);
    if (s.m) {
      VEC velocity = FMA(beta, NAME(load)(s.m + i), -step);
      NAME(store)(s.m + i, velocity);
      x = x + (nesterov ? FMA(beta, velocity, -step) : velocity);
    } else {
      x = x - step;
    }
    NAME(store)(s.w + i, x);
  }
}

// m, if given, is the momentum; other, if given, the mean gradient of the centered form.
static void NAME(rmsprop)(RNNUpdate s, float rate, float rho, float rest, float epsilon, float momentum) {
  const VEC keep = NAME(splat)(rho), add = NAME(splat)(rest);
  for (long i = 0; i < s.count; i += WIDTH) {
    VEC gradient = NAME(load)(s.g + i);
    VEC mean = FMA(keep, NAME(load)(s.v + i), add * (gradient * gradient));
    NAME(store)(s.v + i, mean);
    if (s.other) {
      VEC centre = FMA(keep, NAME(load)(s.other + i), add * gradient);
      NAME(store)(s.other + i, centre);
      mean = mean - centre * centre;
    }
    VEC step = NAME(splat)(rate) * gradient / NAME(root)(mean + NAME(splat)(epsilon));
    if (s.m) {
      step = FMA(NAME(splat)(momentum), NAME(load)(s.m + i), step);
      NAME(store)(s.m + i, step);
    }
    NAME(store)(s.w + i, NAME(load)(s.w + i) - step);
  }
}

// first and second are 1 - beta1 and 1 - beta2; other, if given, is the largest v so far.
static void NAME(adam)(RNNUpdate s, float rate, float first, float second, float epsilon) {
  for (long i = 0; i < s.count; i += WIDTH) {
    VEC gradient = NAME(load)(s.g + i), mean = NAME(load)(s.m + i), square = NAME(load)(s.v + i);
    mean = FMA(gradient - mean, NAME(splat)(first), mean);
    square = FMA(gradient * gradient - square, NAME(splat)(second), square);
    NAME(store)(s.m + i, mean);
    NAME(store)(s.v + i, square);
    if (s.other) {
      VEC largest = NAME(load)(s.other + i);
      square = NAME(choose)((IVEC)(largest >= square), largest, square);
      NAME(store)(s.other + i, square);
    }
    NAME(store)(s.w + i, NAME(load)(s.w + i) - mean * NAME(splat)(rate) / (NAME(root)(square) + NAME(splat)(epsilon)));
  }
}

static void NAME(adagrad)(RNNUpdate s, float rate, float epsilon) {
  for (long i = 0; i < s.count; i += WIDTH) {
    VEC gradient = NAME(load)(s.g + i), sum = FMA(gradient, gradient, NAME(load)(s.v + i));
    NAME(store)(s.v + i, sum);
    NAME(store)(s.w + i, NAME(load)(s.w + i) - NAME(splat)(rate) * gradient / NAME(root)(sum + NAME(splat)(epsilon)));
  }
}

// What m and the gradient count for, and what corrects v, follow from the number of the step.
static void NAME(nadam)(RNNUpdate s, float ofMean, float ofGradient, float ofSquare, float first, float second, float epsilon) {
  for (long i = 0; i < s.count; i += WIDTH) {
    VEC gradient = NAME(load)(s.g + i), mean = NAME(load)(s.m + i), square = NAME(load)(s.v + i);
    mean = FMA(gradient - mean, NAME(splat)(first), mean);
    square = FMA(gradient * gradient - square, NAME(splat)(second), square);
    NAME(store)(s.m + i, mean);
    NAME(store)(s.v + i, square);
    VEC step = FMA(NAME(splat)(ofMean), mean, NAME(splat)(ofGradient) * gradient);
    NAME(store)(s.w + i, NAME(load)(s.w + i) - step / (NAME(root)(square * NAME(splat)(ofSquare)) + NAME(splat)(epsilon)));
  }
}

static void NAME(scale)(long count, float *x, float factor) {
  for (long i = 0; i < count; i += WIDTH)
    NAME(store)(x + i, NAME(load)(x + i) * NAME(splat)(factor));
}

static void NAME(limit)(long count, float *x, float limit) {
  for (long i = 0; i < count; i += WIDTH)
    NAME(store)(x + i, NAME(clamp)(NAME(load)(x + i), limit));
}

// Element i goes to lane i mod 16 of 16 sums; l and l + 8 are added, and then as in kernel_sums.h.
static float NAME(sum_squares)(long count, const float *x) {
  VEC sums[PARTS];
  for (int q = 0; q < PARTS; q++)
    sums[q] = NAME(splat)(0.0f);
  for (long i = 0; i < count; i += L)
    for (int q = 0; q < PARTS; q++) {
      VEC v = NAME(load)(x + i + q * WIDTH);
      sums[q] = FMA(v, v, sums[q]);
    }
#if WIDTH == 16
  EIGHT eight = __builtin_shufflevector(sums[0], sums[0], 0, 1, 2, 3, 4, 5, 6, 7) +
                __builtin_shufflevector(sums[0], sums[0], 8, 9, 10, 11, 12, 13, 14, 15);
  return NAME(sum_quad)(__builtin_shufflevector(eight, eight, 0, 1, 2, 3) + __builtin_shufflevector(eight, eight, 4, 5, 6, 7));
#elif WIDTH == 8
  VEC eight[1] = {sums[0] + sums[1]};
  return NAME(sum_quad)(NAME(fold)(eight, 0));
#else
  VEC eight[2] = {sums[0] + sums[2], sums[1] + sums[3]};
  return NAME(sum_quad)(NAME(fold)(eight, 0));
#endif
}
