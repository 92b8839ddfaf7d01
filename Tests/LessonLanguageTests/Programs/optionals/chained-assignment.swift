struct P { var x: Int; var q: [Int]? }
var p: P? = P(x: 1, q: [1])
p?.x = 5
p?.q?.append(2)
p?.x += 1
print(p!.x, p!.q!, p?.q?.count ?? 0)
var n: P? = nil
n?.x = 3
print(n == nil ? "nil" : "some")
// expect: 6 [1, 2] 2
// expect: nil
