// The machine's arithmetic, for the roofline: multiply-adds in so many sums that none waits for the one before, with nothing read or stored.
// Included by kernel_body.h.
#define SUMS (WIDTH == 16 ? 24 : 12)

static float NAME(chain)(long count, float factor, float addend) {
  const VEC a = NAME(splat)(factor), b = NAME(splat)(addend);
  VEC sums[SUMS];
  UNROLL for (int i = 0; i < SUMS; i++)
    sums[i] = NAME(splat)(i);
  for (; count > 0; count--)
    UNROLL for (int i = 0; i < SUMS; i++)
      sums[i] = FMA(sums[i], a, b);
  UNROLL for (int i = 1; i < SUMS; i++)
    sums[0] += sums[i];
  return sums[0][0];
}
