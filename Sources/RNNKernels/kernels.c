#include "RNNKernels.h"
