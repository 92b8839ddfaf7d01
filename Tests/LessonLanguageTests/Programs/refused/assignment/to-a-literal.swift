3 = 4
// error: 1: cannot assign to value: this expression is not something that can be assigned to
