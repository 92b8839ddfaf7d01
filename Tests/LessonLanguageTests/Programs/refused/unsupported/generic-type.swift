struct Pair<A, B> { var a: A }
// error: 1: generic types of one's own are not part of the lesson language; write the type for what it holds, or a generic function
