struct Own: Equatable { var x: Int; static func == (a: Own, b: Own) -> Bool { a.x % 10 == b.x % 10 } }
struct Tree: Equatable { var own = Own(x: 1); var kids: [Tree] = []; var table: [String: Tree] = [:]; var maybe: [Tree]? = nil }
let a = Tree(own: Own(x: 1), kids: [Tree(own: Own(x: 2))], table: ["k": Tree(own: Own(x: 3))], maybe: [Tree()])
let b = Tree(own: Own(x: 11), kids: [Tree(own: Own(x: 12))], table: ["k": Tree(own: Own(x: 13))], maybe: [Tree(own: Own(x: 21))])
print(a == b, a == Tree(), [a] == [b], [a].contains(b), [a].firstIndex(of: b)!, a.kids == b.kids, (a, 1) == (b, 1))
struct Left { var r: [Right] = [] }
struct Right { var l: [Left] = []; var s: Set<Int> = [] }
print(Left(r: [Right(l: [Left()])]).r.count)
struct Node: Hashable { var n = 0; var next: [Node] = []; var seen: Set<Int> = [] }
print(Set([Node(n: 1, next: [Node()]), Node(n: 1, next: [Node()])]).count, [Node(): 1][Node()]!)
enum L: Equatable { indirect case cons(Int, L); case end }
print(L.cons(1, .cons(2, .end)) == .cons(1, .cons(2, .end)), L.end)
print(a.kids.count, [a, b].firstIndex { $0.own == Own(x: 31) }!)
// expect: true false true true 0 true true
// expect: 1
// expect: 1 1
// expect: true end
// expect: 1 0
