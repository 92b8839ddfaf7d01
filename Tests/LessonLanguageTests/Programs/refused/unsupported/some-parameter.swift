func f(_ x: some Comparable) {}
// error: 1: 'some' parameters are not part of the lesson language
