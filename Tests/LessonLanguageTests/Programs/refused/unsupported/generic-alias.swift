typealias Pair<T> = (T, T)
// error: 1: generic type aliases are not part of the lesson language
