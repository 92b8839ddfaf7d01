let flag = true
var n: Int? = nil
n = ((3 &+ 14) &- (flag ? 1 : 14))
print(4 ^ (flag ? (-6) : 18), n as Any, 1 + (flag ? 2 : 3), [1 + (flag ? 1 : 0)])
let any: Any = 2 * (flag ? 1.5 : 2)
let half: Double? = (flag ? 1 : 2) / 2
print(any, half ?? 0)
// expect: -2 Optional(16) 3 [2]
// expect: 3.0 0.5
