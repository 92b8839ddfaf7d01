func first<T>(_ xs: [T]) -> T { xs[0] }
// error: 1: generic functions of one's own are not part of the lesson language; write the function for the type that it is used with
