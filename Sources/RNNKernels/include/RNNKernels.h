// The hot loops of RNN. Each is written once, in kernel_body.h, and compiled for every vector width; the program picks one
// set when it starts.
//
// Layout: 16 samples ("lanes") are innermost. An array [steps][rows][16] has the numbers of one row (a feature, a unit, a gate) of 16 samples side
// by side, so that all arithmetic is on whole vectors and each sample's has one order, whatever the width. Such arrays begin at
// multiples of 64 bytes. Weights are as Keras has them, [inputs][outputs], row-major.
#ifndef RNN_KERNELS_H
#define RNN_KERNELS_H

#include <stdbool.h>
#include <stdint.h>

#define RNN_LANES 16

enum { RNN_LINEAR = 0, RNN_TANH = 1, RNN_SIGMOID = 2, RNN_RELU = 3 };

typedef struct KernelTable {
  const char *name;
  int width;

  // y[t][u] = bias[u] + sum over k of w[k][u] x[t][k]. Rows per step: xRows, yRows; w has `columns` columns. bias may be NULL.
  void (*affine)(long steps, const float *x, long xRows, long inputs, const float *w, long columns, const float *bias,
                 float *y, long yRows, long outputs);
  // dx[t][k] = sum over u of w[k][u] dy[t][u].
  void (*affine_back)(long steps, const float *dy, long dyRows, long outputs, const float *w, long columns, float *dx,
                      long dxRows, long inputs);
  // dw[k][u] += sum over t and lanes of x[t][k] dy[t][u].
  void (*outer)(long steps, const float *x, long xRows, long inputs, const float *dy, long dyRows, long outputs, float *dw,
                long columns);
  // Both at once: dw[k][u] += ... for the first `outputs` rows of dy, and table[ids[t]][u] += dy[t][u] for the `width` rows that a table's
  // rows are long.
  void (*outer_scatter)(long steps, const float *x, long xRows, long inputs, const float *dy, long dyRows, long outputs,
                        float *dw, long columns, const int32_t *ids, float *table, long width);
  // db[u] += sum over t and lanes of dy[t][u].
  void (*sum_lanes)(long steps, const float *dy, long dyRows, long outputs, float *db);
  // out[i][lane] = rows[lane][i], for i < count. For 32-bit whole numbers as well.
  void (*interleave)(const float *const *rows, long count, float *out);
  // y[t][u] = table[ids[t]][u]; with a scale for each id: bias[u] + scale[t] table[ids[t]][u].
  void (*gather)(long steps, const int32_t *ids, const float *table, long outputs, const float *scale, const float *bias,
                 float *y, long yRows);
  // table[ids[t]][u] += dy[t][u] (times scale[t]), lane after lane.
  void (*scatter)(long steps, const int32_t *ids, float *table, long outputs, const float *scale, const float *dy,
                  long dyRows);
  // y[t][k] = x[t][k] mask[k].
  void (*mask)(long steps, const float *x, const float *mask, float *y, long rows);
  // y = f(y), and dy *= f'(x) by y = f(x).
  void (*activate)(int activation, float *y, long count);
  void (*activate_back)(int activation, const float *y, float *dy, long count);

  // Recurrent steps. h and c have steps + 1 states, the first of which is the state before. Forward takes the recurrent kernel turned,
  // [outputs][units], back takes it as it is: either way what is read in turn lies side by side. The input's part of the sums (with bias) is there
  // already, or if ids are given it is looked up: table[ids[t]]. `starts` says that the first of the steps is a sequence's first: the state
  // before it is zero, so forward need not multiply it, and nobody asks back for its gradient.
  // h[t+1] holds the input's part and becomes the state.
  void (*simple_forward)(long steps, long units, bool starts, int activation, const float *u, const int32_t *ids, const float *table,
                         float *h);
  // dh: gradient of the state after the last step, becomes that of the state before the first. dy, if given, is what comes in at each step.
  // dz becomes the gradient of the sums before the activation.
  void (*simple_back)(long steps, long units, bool starts, int activation, const float *u, const float *h, const float *dy, float *dh,
                      float *dz);
  // gates [steps][4 units]: the input's part of i f c o, becomes their values. tc = tanh(c).
  void (*lstm_forward)(long steps, long units, bool starts, const float *u, const int32_t *ids, const float *table, float *gates,
                       float *c, float *tc, float *h);
  // gates become their gradients (before the activations).
  void (*lstm_back)(long steps, long units, bool starts, const float *u, float *gates, const float *c, const float *tc, const float *dy,
                    float *dh, float *dc);
  // gates [steps][4 units]: the input's part of z r h, then room for the recurrent part of h; bias is the recurrent one.
  void (*gru_forward)(long steps, long units, bool starts, const float *u, const float *bias, const int32_t *ids, const float *table,
                      float *gates, float *h);
  // gates become the gradients of z, r, h (input's part) and h (recurrent part).
  void (*gru_back)(long steps, long units, bool starts, const float *u, float *gates, const float *h, const float *dy, float *dh);

  // Row-major products for tables. out[v] = bias + sum over d of a[v][d] b[d], v in rows; bias may be NULL.
  void (*rows_product)(long rows, long inner, long columns, const float *a, const float *b, const float *bias, float *out);
  // out[d][g] = sum over v of a[v][d] b[v][g], for `inner` columns of a.
  void (*columns_product)(long rows, long inner, long columns, const float *a, const float *b, float *out);
  // The same with some rows of a, by `ids`, and some of its columns, by `features`: out[i] = bias + factor times the sum over k of
  // a[ids[i]][features[k]] b[features[k]], and out[features[k]] += factor times the sum over i of a[ids[i]][features[k]] b[i].
  void (*picked_rows_product)(long rows, const int32_t *ids, long count, const int32_t *features, const float *a, long inner,
                              const float *b, float factor, long columns, const float *bias, float *out);
  void (*picked_columns_product)(long rows, const int32_t *ids, long count, const int32_t *features, const float *a, long inner,
                                 const float *b, float factor, long columns, float *out);
  // out[ids[i]] += factors times the sum over g of a[i][g] b[g], number by number. No id may come twice.
  void (*scatter_product)(long rows, const int32_t *ids, long inner, const float *a, const float *b, const float *factors,
                          long columns, float *out);
  // out[g] = sum over v of a[v][g].
  void (*sum_rows)(long rows, long columns, const float *a, float *out);
  // out[i] = sum over s of slabs[s * stride + i], in order.
  void (*sum_slabs)(long slabs, long stride, const float *first, float *out, long count);
  // The same line by line of 16 numbers: those of slab s count for which used[s * usedStride + i / 16] is not 0. Where none do out is zero, or
  // what it was if it is the first slab.
  void (*sum_used_lines)(long slabs, long stride, const float *first, const uint8_t *used, long usedStride, float *out, long count);

  // Steps of the optimizers: w by the gradient g, and the sums that they keep. Those that may be NULL are said.
  // m: the momentum, or NULL.
  void (*sgd)(long count, float *w, float *m, const float *g, float rate, float momentum, bool nesterov);
  // v: mean square; m: momentum, or NULL; a: mean gradient (the centered form), or NULL. rest is 1 - rho.
  void (*rmsprop)(long count, float *w, float *v, float *m, float *a, const float *g, float rate, float rho, float rest,
                  float epsilon, float momentum);
  // first and second: 1 - beta1, 1 - beta2. vMax: the largest v so far (AMSGrad), or NULL.
  void (*adam)(long count, float *w, float *m, float *v, float *vMax, const float *g, float rate, float first, float second,
               float epsilon);
  // a: the sum of squares.
  void (*adagrad)(long count, float *w, float *a, const float *g, float rate, float epsilon);
  void (*nadam)(long count, float *w, float *m, float *v, const float *g, float ofMean, float ofGradient, float ofSquare,
                float first, float second, float epsilon);
  // x *= factor, and x kept within -limit...limit.
  void (*scale)(long count, float *x, float factor);
  void (*limit)(long count, float *x, float limit);
  // In 16 sums, at every width added in the same order. x is zero up to a multiple of 16.
  float (*sum_squares)(long count, const float *x);

  // For tests: y = f(x).
  void (*map)(int function, const float *x, float *y, long count);
} KernelTable;

// The set of that name (baseline, avx2, avx512), or NULL if this processor or this program has it not.
const KernelTable *rnn_kernels_named(const char *name);

// The set of that name, even if this processor can't run it: for a test that looks at its code.
const KernelTable *rnn_kernels_compiled(const char *name);

// Atomic counters for the thread pool.
static inline long rnn_load(const long *p) { return __atomic_load_n(p, __ATOMIC_SEQ_CST); }
static inline void rnn_store(long *p, long value) { __atomic_store_n(p, value, __ATOMIC_SEQ_CST); }
static inline long rnn_add(long *p, long value) { return __atomic_fetch_add(p, value, __ATOMIC_SEQ_CST); }
// Asks for the memory at p, which will be read before long.
static inline void rnn_prefetch(const void *p) { __builtin_prefetch(p); }
static inline void rnn_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ __volatile__("yield");
#endif
}

#endif
