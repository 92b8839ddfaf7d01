extension Array where Element == Int { var total: Int { reduce(0, +) } }
let words = ["a"]
print(words.total)
// error: 3: value of type '[String]' has no member 'total'
