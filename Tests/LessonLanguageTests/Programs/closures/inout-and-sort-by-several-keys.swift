var words = ["bb", "a", "ccc", "aa"]
words.sort { ($0.count, $0) < ($1.count, $1) }
print(words)
func modify(_ x: inout [Int], with f: (inout Int) -> Void) { for i in x.indices { f(&x[i]) } }
var xs = [1, 2, 3]
modify(&xs) { $0 *= 10 }
print(xs)
// expect: ["a", "aa", "bb", "ccc"]
// expect: [10, 20, 30]
