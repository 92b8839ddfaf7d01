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

// Rows of 16 lanes at each of some time steps: so many of them, and how many rows are from one step's to the next's.
typedef struct {
  float *start;
  long apart, count;
} RNNRows;

// Some time steps of a recurrent layer. A kernel looks at what its cell and its direction have; the rest is NULL.
typedef struct {
  long steps, units;
  // Whether the first of the steps is a sequence's first: the state before it is zero, so forward need not multiply it, and nobody asks back for
  // its gradient.
  bool starts;
  // Of a SimpleRNN; the others have tanh and sigmoid.
  int activation;
  // The recurrent kernel: forward turned, [outputs][units], back as it is. Either way what is read in turn lies side by side.
  const float *u;
  // A GRU's recurrent bias.
  const float *bias;
  // If ids are given, the input's part of the sums (with bias) is looked up: table[ids[t]]. Else it is there already.
  const int32_t *ids;
  const float *table;
  // [steps][rows]: forward the input's part of the sums, becomes the gates' values; back these become the gradients of the sums.
  float *gates;
  // [steps + 1]: an LSTM's cell states and the hidden states, first those before; and tanh of the cell states, [steps].
  float *c, *h;
  float *tc;
  // What comes in at each step, or NULL; and the gradients of the states after the last step, which become those of the states before the first.
  const float *dy;
  float *dh, *dc;
} RNNSteps;

// Some rows of a matrix a, by `ids`, and some of its columns, by `features`, with the rows of b that these say.
typedef struct {
  const float *a;
  // How long its rows are.
  long inner;
  const int32_t *ids;
  long rows;
  const int32_t *features;
  long count;
  const float *b;
  // How long the rows of b and of out are, and of the bias, which may be NULL.
  long columns;
  const float *bias;
  float factor;
  float *out;
} RNNPickedProduct;

// An array of weights, the gradient by it, and what an optimizer keeps for each weight: arrays of the same length.
typedef struct {
  long count;
  float *w;
  const float *g;
  // The mean of the gradients, or the momentum; the mean or the sum of their squares; and a third array if there is one.
  float *m, *v, *other;
} RNNUpdate;

typedef struct KernelTable {
  const char *name;
  int width;

  // y[t][u] = bias[u] + sum over k of w[k][u] x[t][k]. w has `columns` columns. bias may be NULL.
  void (*affine)(long steps, RNNRows x, const float *w, long columns, const float *bias, RNNRows y);
  // dx[t][k] = sum over u of w[k][u] dy[t][u].
  void (*affine_back)(long steps, RNNRows dy, const float *w, long columns, RNNRows dx);
  // dw[k][u] += sum over t and lanes of x[t][k] dy[t][u].
  void (*outer)(long steps, RNNRows x, RNNRows dy, float *dw, long columns);
  // Both at once: dw[k][u] += ... for the rows of dy, and table[ids[t]][u] += dy[t][u] for the `width` rows from there on that a table's
  // rows are long.
  void (*outer_scatter)(long steps, RNNRows x, RNNRows dy, float *dw, long columns, const int32_t *ids, float *table, long width);
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

  // Recurrent steps. Of a SimpleRNN h[t+1] holds the input's part of the sums and becomes the state; `gates` are for the way back alone.
  void (*simple_forward)(RNNSteps steps);
  void (*simple_back)(RNNSteps steps);
  // gates [steps][4 units]: i f c o.
  void (*lstm_forward)(RNNSteps steps);
  void (*lstm_back)(RNNSteps steps);
  // gates [steps][4 units]: z r h, then room for the recurrent part of h, and back the gradient of that.
  void (*gru_forward)(RNNSteps steps);
  void (*gru_back)(RNNSteps steps);

  // Row-major products for tables. out[v] = bias + sum over d of a[v][d] b[d], v in rows; bias may be NULL.
  void (*rows_product)(long rows, long inner, long columns, const float *a, const float *b, const float *bias, float *out);
  // out[d][g] = sum over v of a[v][d] b[v][g], for `inner` columns of a.
  void (*columns_product)(long rows, long inner, long columns, const float *a, const float *b, float *out);
  // The same with some rows and columns of a: out[i] = bias + factor times the sum over k of a[ids[i]][features[k]] b[features[k]], and
  // out[features[k]] += factor times the sum over i of a[ids[i]][features[k]] b[i].
  void (*picked_rows_product)(RNNPickedProduct product);
  void (*picked_columns_product)(RNNPickedProduct product);
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

  // Steps of the optimizers.
  // m: the momentum, or NULL.
  void (*sgd)(RNNUpdate update, float rate, float momentum, bool nesterov);
  // v: mean square; m: momentum, or NULL; other: mean gradient (the centered form), or NULL. rest is 1 - rho.
  void (*rmsprop)(RNNUpdate update, float rate, float rho, float rest, float epsilon, float momentum);
  // first and second: 1 - beta1, 1 - beta2. other: the largest v so far (AMSGrad), or NULL.
  void (*adam)(RNNUpdate update, float rate, float first, float second, float epsilon);
  // v: the sum of squares.
  void (*adagrad)(RNNUpdate update, float rate, float epsilon);
  void (*nadam)(RNNUpdate update, float ofMean, float ofGradient, float ofSquare, float first, float second, float epsilon);
  // x *= factor, and x kept within -limit...limit.
  void (*scale)(long count, float *x, float factor);
  void (*limit)(long count, float *x, float limit);
  // In 16 sums, at every width added in the same order. x is zero up to a multiple of 16.
  float (*sum_squares)(long count, const float *x);

  // For tests: y = f(x).
  void (*map)(int function, const float *x, float *y, long count);

  // For the roofline: multiply-adds in registers alone, `count` times chain_operations of them, a product and a sum counted each.
  float (*chain)(long count, float factor, float addend);
  long chain_operations;
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
