let s = "abc
// error: 1: the quote at the end of a text is missing
