extension Array where Element: Hashable {
    func counted() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    func unique() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
extension Array where Element == [Double] {
    var columns: [[Double]] { isEmpty ? [] : self[0].indices.map { c in map { $0[c] } } }
}
extension Array {
    func mapPairs<R>(_ f: (Element, Element) -> R) -> [R] { zip(self, dropFirst()).map { f($0, $1) } }
    mutating func rotate() { if let first = first { removeFirst(); append(first) } }
    init(count: Int, from make: (Int) -> Element) { self = (0..<count).map(make) }
    static var nothing: [Element] { [] }
}
extension Dictionary where Key == String {
    func keys(longerThan n: Int) -> [String] { keys.filter { $0.count > n }.sorted() }
}
extension Set where Element == Int {
    var sum: Int { reduce(0, +) }
}
extension Optional where Wrapped == String {
    var orEmpty: String { self ?? "" }
}
extension Sequence where Element: Numeric {
    func total() -> Element { reduce(0, +) }
}
extension Range where Bound == Int {
    var middle: Int { (lowerBound + upperBound) / 2 }
}
extension [Int] {
    var evens: [Int] { filter { $0 % 2 == 0 } }
}
print(["a", "b", "a"].counted()["a"]!, [3, 1, 3].unique(), [[1.0, 2], [3, 4]].columns)
print([1, 2, 4].mapPairs { $1 - $0 }, ["a", "b"].mapPairs { $0 + $1 }, [Int](count: 3) { $0 * $0 }, [String].nothing)
var xs = ["x", "y", "z"]
xs.rotate()
print(xs, ["long": 1, "s": 2].keys(longerThan: 1), Set([1, 2, 3]).sum)
let none: String? = nil
print(none.orEmpty + Optional("q").orEmpty, (1...4).total(), [0.5, 1.5].total(), (0..<10).middle, [1, 2, 4].evens)
struct Song: Hashable { let name: String }
print([Song(name: "a"), Song(name: "a")].unique().count)
// expect: 2 [3, 1] [[1.0, 3.0], [2.0, 4.0]]
// expect: [1, 2] ["ab"] [0, 1, 4] []
// expect: ["y", "z", "x"] ["long"] 6
// expect: q 10 2.0 5 [2, 4]
// expect: 1
