struct Tree {
    var value: Int
    var children: [Tree] = []
    var table: [String: Tree] = [:]
}
indirect enum Chain { case end, link(Int, Chain) }
enum Rope { case leaf(String); indirect case join(Rope, Rope) }
extension Int { static func += (a: inout Int, b: String) { a += b.count } }
func += (a: inout [Int], b: Int) { a.append(b) }
func -= (a: inout String, b: Character) { a = a.filter { $0 != b } }
var n = 1
n += "abc"
var xs = [1]
xs += 5
xs += [6]
var text = "banana"
text -= "a"
text += "!"
print(n, xs, text, Tree(value: 1, children: [Tree(value: 2)]).children.count)
if case .link(let x, .end) = Chain.link(4, .end) { print(x) }
func joined(_ r: Rope) -> String { switch r { case .leaf(let s): s; case .join(let a, let b): joined(a) + joined(b) } }
print(joined(.join(.leaf("a"), .join(.leaf("b"), .leaf("c")))))
// expect: 4 [1, 5, 6] bnn! 1
// expect: 4
// expect: abc
