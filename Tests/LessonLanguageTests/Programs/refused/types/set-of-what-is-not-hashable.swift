struct P { var x: Int }
let s: Set<P> = []
// error: 2: type 'P' does not conform to protocol 'Hashable'
