extension Array where Element == Int {
    var total: Int { reduce(0, +) }
    func plus(_ n: Int) -> [Int] { map { $0 + n } }
    static func squares(_ n: Int) -> [Int] { (1...n).map { $0 * $0 } }
}
extension Array {
    var second: Element? { count > 1 ? self[1] : nil }
    func every(_ n: Int) -> [Element] { indices.filter { $0 % n == 0 }.map { self[$0] } }
    mutating func dropLastTwo() { removeLast(); removeLast() }
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
extension Array where Element: Comparable {
    func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
extension Int {
    var isEvenNumber: Bool { self % 2 == 0 }
    func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
    static let answer = 42
    mutating func double() { self *= 2 }
    init(tens: Int, ones: Int) { self = tens * 10 + ones }
}
extension String {
    var shouted: String { uppercased() + "!" }
    func repeated(_ n: Int) -> String { String(repeating: self, count: n) }
    subscript(i: Int) -> Character { Array(self)[i] }
}
extension Double {
    func rounded(to places: Int) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return (self * scale).rounded() / scale
    }
    var half: Double { self / 2 }
}
extension Dictionary where Value == Int {
    var sum: Int { values.reduce(0, +) }
}
extension Optional {
    var isThere: Bool { self != nil }
}
extension Sequence where Element == Double {
    func mean() -> Double { reduce(0, +) / Double(Array(self).count) }
}
extension Collection {
    var middle: Element? { isEmpty ? nil : Array(self)[count / 2] }
}
print([1, 2, 3].total, [1, 2].plus(5), [Int].squares(4), ["a", "b"].second as Any, [1].second as Any)
print([1, 2, 3, 4, 5].every(2), [1, 3, 2].isSorted(), ["a", "b"].isSorted(), [7, 8][safe: 5] as Any, [7, 8][safe: 1] as Any)
var xs = [1, 2, 3]
xs.dropLastTwo()
print(xs, 4.isEvenNumber, Int.answer, Int(tens: 4, ones: 7))
3.times { print($0, terminator: ";") }
print()
var k = 5
k.double()
print(k, "hey".shouted, "ab".repeated(3), "xyz"[1], 3.14159.rounded(to: 2), 3.0.half)
print(["a": 1, "b": 2].sum, Optional(3).isThere, [1.0, 2.0].mean(), [1, 2, 3].middle as Any, "abc".middle as Any)
// expect: 6 [6, 7] [1, 4, 9, 16] Optional("b") nil
// expect: [1, 3, 5] false true nil Optional(8)
// expect: [1] true 42 47
// expect: 0;1;2;
// expect: 10 HEY! ababab y 3.14 1.5
// expect: 3 true 1.5 Optional(2) Optional("b")
