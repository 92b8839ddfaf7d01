struct P {}
enum E { case a }
print(type(of: 1), type(of: 1.5), type(of: "a"), type(of: [1]), type(of: ["a": [1.5]]), type(of: (1, "a")), type(of: Optional(1)), type(of: P()), type(of: E.a), type(of: 0..<1), type(of: Set([1])), type(of: Character("a")), type(of: true), type(of: Float(1)), type(of: [P()]))
print(Int.self, [String].self, P.self, String(describing: E.self), "\([Int: Bool].self)")
let x: Any = [1.5]
print(type(of: x), type(of: [1, 2][..<1]), type(of: "ab".prefix(1)), type(of: { (a: Int) -> Double in Double(a) }))
// expect: Int Double String Array<Int> Dictionary<String, Array<Double>> (Int, String) Optional<Int> P E Range<Int> Set<Int> Character Bool Float Array<P>
// expect: Int Array<String> P E Dictionary<Int, Bool>
// expect: Array<Double> ArraySlice<Int> Substring (Int) -> Double
