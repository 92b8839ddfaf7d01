#warning("x")
// error: 1: macros are not part of the lesson language
