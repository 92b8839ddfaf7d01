#ifndef RNN_KERNELS_H
#define RNN_KERNELS_H
#endif
