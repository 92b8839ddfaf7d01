struct S { weak var x: Int? }
// error: 1: 'weak' is not part of the lesson language; lessons have no classes of their own
