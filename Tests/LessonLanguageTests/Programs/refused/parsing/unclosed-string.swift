let s = "abc
// error: 1: expected '"' to end string literal
