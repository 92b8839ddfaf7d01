func f<T: Comparable>(_ x: T) -> Int { x.count }
// error: 1: value of type 'T' has no member 'count'
