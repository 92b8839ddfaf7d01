struct P { var x: Int }
print([P(x: 1)].sorted())
// error: 2: type 'P' does not conform to protocol 'Comparable'
