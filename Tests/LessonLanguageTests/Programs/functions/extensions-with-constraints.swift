extension Array where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
    func variance() -> Element { let m = mean; return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count) }
}
extension Array where Element: Comparable {
    var extent: (min: Element, max: Element)? {
        guard let low = self.min(), let high = self.max() else { return nil }
        return (low, high)
    }
    func binarySearch(_ x: Element) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let mid = (low + high) / 2
            if self[mid] == x { return mid }
            if self[mid] < x { low = mid + 1 } else { high = mid }
        }
        return nil
    }
}
extension Array where Element: Equatable {
    mutating func removeFirst(of x: Element) { if let i = firstIndex(of: x) { remove(at: i) } }
}
extension Double {
    var percent: String { String(format: "%.1f%%", self * 100) }
    static let goldenRatio = (1 + 5.0.squareRoot()) / 2
    func isClose(to other: Double, within tolerance: Double = 1e-9) -> Bool { abs(self - other) <= tolerance }
}
extension Int {
    var digits: [Int] { String(abs(self)).compactMap { $0.wholeNumberValue } }
    var factorial: Int { self < 2 ? 1 : self * (self - 1).factorial }
    subscript(digit i: Int) -> Int { digits.reversed()[i] }
}
extension Bool { var asInt: Int { self ? 1 : 0 } }
extension Character { var isVowel: Bool { "aeiou".contains(self) } }
print([1.0, 2, 3].mean, [Float(1), 2].variance(), [3, 1, 2].extent!, ["b", "a"].extent!.max, [1, 3, 5].binarySearch(5) as Any)
var xs = ["a", "b", "a"]
xs.removeFirst(of: "a")
print(xs, 0.256.percent, Double.goldenRatio.isClose(to: 1.618, within: 0.001), 1234.digits, 5.factorial, true.asInt)
print("hello".filter(\.isVowel), "hello".filter { $0.isVowel }.count)
print([1, 2].extent.map { $0.min } as Any, [[1, 2], [3]].map { $0.extent!.max })
// expect: 2.0 0.25 (min: 1, max: 3) b Optional(2)
// expect: ["b", "a"] 25.6% true [1, 2, 3, 4] 120 1
// expect: eo 2
// expect: Optional(1) [2, 3]
