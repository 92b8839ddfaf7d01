class A { var x = 1 }
// error: 1: classes are not part of the lesson language; use a struct
