print([7] + [3, nil], [nil, 3] + [7], [1.5] + [2], [2] + [1.5])
let o: [Int?] = [nil]
print([7] + o, o + [7], [3].lazy, stride(from: 0, to: 3, by: 1).lazy)
let d: [Double] = [1] + [2]
print(d)
// expect: [Optional(7), Optional(3), nil] [nil, Optional(3), Optional(7)] [1.5, 2.0] [2.0, 1.5]
// expect: [Optional(7), nil] [nil, Optional(7)] LazySequence<Array<Int>>(_base: [3]) LazySequence<StrideTo<Int>>(_base: Swift.StrideTo<Swift.Int>)
// expect: [1.0, 2.0]
