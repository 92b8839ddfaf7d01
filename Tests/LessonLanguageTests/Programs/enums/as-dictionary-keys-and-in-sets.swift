enum C: Hashable { case red, blue, mix(Int) }
var d: [C: Int] = [.red: 1]
d[.mix(2), default: 0] += 3
print(d[.red]!, d[.mix(2)]!, d[.blue] == nil, Set([C.red, .red, .mix(1)]).count)
// expect: 1 3 true 2
