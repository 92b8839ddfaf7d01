let max = 3
print(max, Swift.max(1, max), Swift.abs(-2), Swift.Int(2.5))
let list: Swift.Array<Swift.Int> = [1]
print(list, [1, 5].map(Swift.abs))
// expect: 3 3 2 2
// expect: [1] [1, 5]
