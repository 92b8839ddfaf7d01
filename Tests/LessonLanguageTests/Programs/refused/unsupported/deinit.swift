struct S { deinit { } }
// error: 1: deinitializers are not part of the lesson language; structs have no end of their own
