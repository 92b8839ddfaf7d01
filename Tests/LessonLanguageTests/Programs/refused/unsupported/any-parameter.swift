func f(_ x: any Comparable) {}
// error: 1: 'any Comparable' is not part of the lesson language; write a generic function, such as 'func f<T: Comparable>(_ x: T)'
