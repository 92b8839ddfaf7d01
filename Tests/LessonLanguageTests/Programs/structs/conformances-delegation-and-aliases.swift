struct Money: Comparable, Hashable, CustomStringConvertible {
    var cents: Int
    var description: String { "\(cents / 100).\(cents % 100)" }
    static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
let prices = [Money(cents: 350), Money(cents: 120)]
print(prices.sorted(), prices.max()!, Set(prices).count, prices.min()! <= prices[0], prices[0] > prices[1], "\(prices[0])")
struct Word: Equatable {
    let text: String
    static func == (a: Word, b: Word) -> Bool { a.text.lowercased() == b.text.lowercased() }
}
print(Word(text: "A") == Word(text: "a"), [Word(text: "b")].contains(Word(text: "B")), Word(text: "A") != Word(text: "c"))
struct Temperature {
    var celsius: Double
    init(celsius: Double) { self.celsius = celsius }
    init(fahrenheit: Double) { self.init(celsius: (fahrenheit - 32) / 1.8) }
    init?(text: String) {
        guard let value = Double(text) else { return nil }
        self.init(celsius: value)
    }
    static func freezing() -> Self { Self(celsius: 0) }
    static let boiling = Temperature(celsius: 100)
    func warmer(than other: Self) -> Bool { celsius > other.celsius }
}
print(Temperature(fahrenheit: 212).celsius, Temperature(text: "x") == nil, Temperature(text: "3.5")!.celsius, Temperature.boiling.warmer(than: .freezing()))
extension Temperature: Equatable, CustomStringConvertible {
    var description: String { "\(celsius)°" }
}
print(Temperature.boiling, [Temperature.freezing()], Temperature.boiling == Temperature(celsius: 100))
struct Celsius { typealias Value = Double; var v: Value }
typealias Pair = (first: Int, second: Int)
typealias Callback = (Int) -> String
typealias Table = [String: [Int]]
let p: Pair = (1, 2)
let cb: Callback = { "n\($0)" }
let tb: Table = ["a": [1]]
print(p.first, cb(3), tb, Celsius(v: 2))
struct Counter: CustomStringConvertible {
    private(set) var value = 0
    mutating func bump() -> Int { defer { value += 1 }; return value }
    var description: String { "Counter(\(value))" }
}
var c = Counter()
_ = c.bump()
print(c.bump(), c)
// expect: [1.20, 3.50] 3.50 2 true true 3.50
// expect: true true true
// expect: 100.0 true 3.5 true
// expect: 100.0° [0.0°] true
// expect: 1 n3 ["a": [1]] Celsius(v: 2.0)
// expect: 1 Counter(2)
