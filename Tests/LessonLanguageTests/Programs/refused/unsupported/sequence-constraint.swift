func walk<S: Sequence>(_ s: S) { }
// error: 1: the constraint 'Sequence' is not part of the lesson language; take a list, '[T]'
