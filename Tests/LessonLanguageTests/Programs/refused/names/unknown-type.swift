let x: Strng = "a"
// error: 1: cannot find type 'Strng' in scope; did you mean 'String'?
