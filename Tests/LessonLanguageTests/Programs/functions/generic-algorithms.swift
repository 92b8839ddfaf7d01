func pipeline<T>(_ x: T, _ steps: [(T) -> T]) -> T { steps.reduce(x) { $1($0) } }
print(pipeline(3, [{ $0 + 1 }, { $0 * 2 }]), pipeline("a", [{ $0 + "b" }]))
func groupBy<K: Hashable, V>(_ xs: [V], key: (V) -> K) -> [K: [V]] {
    var out: [K: [V]] = [:]
    for x in xs { out[key(x), default: []].append(x) }
    return out
}
let g = groupBy([1, 2, 3, 4, 5]) { $0 % 2 == 0 ? "even" : "odd" }
print(g["even"]!, g["odd"]!)
struct Pt { var x: Int; var y: Int }
print(groupBy([Pt(x: 1, y: 2), Pt(x: 1, y: 3)]) { $0.x }[1]!.map(\.y))
func minMax<T: Comparable>(_ xs: [T]) -> (min: T, max: T)? {
    guard var low = xs.first else { return nil }
    var high = low
    for x in xs.dropFirst() { if x < low { low = x }; if x > high { high = x } }
    return (low, high)
}
if let (a, b) = minMax([3, 1, 2]) { print(a, b) }
print(minMax(["z", "y"])!.min, minMax([Double]()) == nil)
func binarySearch<T: Comparable>(_ xs: [T], _ x: T) -> Int? {
    func go(_ low: Int, _ high: Int) -> Int? {
        guard low < high else { return nil }
        let mid = (low + high) / 2
        if xs[mid] == x { return mid }
        return xs[mid] < x ? go(mid + 1, high) : go(low, mid)
    }
    return go(0, xs.count)
}
print(binarySearch([1, 3, 5], 5) as Any, binarySearch(["a", "c"], "b") as Any)
func quicksort<T: Comparable>(_ xs: [T]) -> [T] {
    guard let pivot = xs.first else { return [] }
    let rest = xs.dropFirst()
    return quicksort(rest.filter { $0 < pivot }) + [pivot] + quicksort(rest.filter { $0 >= pivot })
}
print(quicksort([3, 1, 2]), quicksort(["b", "a"]), quicksort([2.5, -1]))
func mergeSort<T>(_ xs: [T], by less: (T, T) -> Bool) -> [T] {
    if xs.count < 2 { return xs }
    let mid = xs.count / 2
    let (a, b) = (mergeSort(Array(xs[..<mid]), by: less), mergeSort(Array(xs[mid...]), by: less))
    var (i, j, out) = (0, 0, [T]())
    while i < a.count && j < b.count { if less(b[j], a[i]) { out.append(b[j]); j += 1 } else { out.append(a[i]); i += 1 } }
    return out + a[i...] + b[j...]
}
print(mergeSort([3, 1, 2], by: <), mergeSort(["a", "bb", ""]) { $0.count > $1.count })
func lerp<T: FloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a + (b - a) * t }
print(lerp(0.0, 10, 0.25), lerp(Float(1), 2, 0.5))
func power<T: Numeric>(_ x: T, _ n: Int) -> T { n == 0 ? 1 : x * power(x, n - 1) }
print(power(2, 10), power(1.5, 2), power(UInt8(3), 3))
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).map(*).reduce(0, +) }
print(dot([1, 2], [3, 4]), dot([0.5], [2]))
func optionalMap<A, B>(_ x: A?, _ f: (A) -> B) -> B? { if let x { return f(x) } else { return nil } }
print(optionalMap(3) { "\($0)" } as Any, optionalMap(nil as Int?) { $0 + 1 } as Any)
func countWhere<T>(_ xs: [T], _ test: (T) throws -> Bool) rethrows -> Int { try xs.filter(test).count }
print(countWhere([1, 2, 3]) { $0 > 1 })
func bits<T: FixedWidthInteger>(_ x: T) -> Int { x.nonzeroBitCount }
print(bits(UInt8(7)), bits(255), bits(Int16(-1)))
func table<K: Hashable & Comparable, V: CustomStringConvertible>(_ d: [K: V]) -> String { d.keys.sorted().map { "\($0)=\(d[$0]!.description)" }.joined(separator: ",") }
print(table(["b": 1, "a": 2]), table([2: 0.5]))
func accumulate<T>(_ xs: [T], into total: inout T, _ f: (T, T) -> T) { for x in xs { total = f(total, x) } }
var total = 10
accumulate([1, 2], into: &total, +)
print(total)
let makers: [() -> Int] = (0..<3).map { i in { i * i } }
print(makers.map { $0() })
func ifNil<T>(_ x: T?, _ fallback: @autoclosure () -> T) -> T { if let x { return x }; return fallback() }
print(ifNil(nil, 3), ifNil("a", "b"))
// expect: 8 ab
// expect: [2, 4] [1, 3, 5]
// expect: [2, 3]
// expect: 1 3
// expect: y true
// expect: Optional(2) nil
// expect: [1, 2, 3] ["a", "b"] [-1.0, 2.5]
// expect: [1, 2, 3] ["bb", "a", ""]
// expect: 2.5 1.5
// expect: 1024 2.25 27
// expect: 11 1.0
// expect: Optional("3") nil
// expect: 2
// expect: 3 8 16
// expect: a=2,b=1 2=0.5
// expect: 13
// expect: [0, 1, 4]
// expect: 3 a
