func f(_ x: some Comparable) {}
// error: 1: 'some Comparable' is not part of the lesson language; write a generic function, such as 'func f<T: Comparable>(_ x: T)'
