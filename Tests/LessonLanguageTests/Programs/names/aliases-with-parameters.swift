typealias Pairs<T> = [(T, T)]
let p: Pairs<Int> = [(1, 2)]
print(p, p[0].1)
typealias Table<V> = [String: V]
let t: Table<Double> = ["a": 1]
print(t, t["a"] ?? 0)
typealias Change<A, B> = (A) -> B
let half: Change<Int, Double> = { Double($0) / 2 }
print(half(3))
// expect: [(1, 2)] 2
// expect: ["a": 1.0] 1.0
// expect: 1.5
