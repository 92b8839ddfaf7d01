import LessonLanguage
import Testing

/// An invented host: a pile of cards, cards' colours, things that can be weighed.
final class Pile: HostType, CustomStringConvertible, @unchecked Sendable {
    static let lessonTypeName = "Pile"
    var cards: [Int]
    init(_ cards: [Int]) { self.cards = cards }
    var description: String { "Pile\(cards)" }
}

enum Colour: String, HostEnumeration { case red, black }

protocol Weighable { var weight: Double { get } }
extension Pile: Weighable { var weight: Double { Double(cards.reduce(0, +)) } }
extension Array: Weighable {
    var weight: Double { self is [Int] ? Double(count) : self is [[Float]] ? Double(count) * 100 : -1 }
}

struct TooHeavy: Error, CustomStringConvertible { var description: String { "too heavy" } }

func inventedHost() -> LessonLanguage.Host {
    var host = LessonLanguage.Host()
    host.type(Pile.self, named: "Pile", "A pile of cards.") { type in
        type.initializer("init(_ cards: [Int] = [], colour: Colour = .red)") { (cards: [Int], _: Colour) in Pile(cards) }
        type.property("count: Int") { (p: Pile) in p.cards.count }
        type.property("top: Int", "", [:], { (p: Pile) in p.cards.last ?? 0 }, set: { (p: inout Pile, x: Int) in p.cards[p.cards.count - 1] = x })
        type.method("add(_ card: Int)") { (p: Pile, card: Int) in p.cards.append(card) }
        type.method("@discardableResult draw(by choose: (Int) -> Bool) throws -> Int?") { (p: Pile, choose: LessonFunction) -> Int? in
            try p.cards.first { try choose.call([.int($0)]) == .bool(true) }
        }
        type.subscript("subscript(_ index: Int) -> Int") { (p: Pile, i: Int) in
            guard p.cards.indices.contains(i) else { throw TooHeavy() }
            return p.cards[i]
        }
        type.staticProperty("empty: Pile") { Pile([]) }
        type.staticMethod("of(_ n: Int, times: Int = 2) -> Pile") { (n: Int, times: Int) in Pile(Array(repeating: n, count: times)) }
    }
    host.enumeration(Colour.self, named: "Colour")
    host.protocolType("Weighable", conformers: ["Pile", "[Int]", "[[Float]]"]) { type in
        type.property("weight: Double") { (x: AnyHost) in try x.get((any Weighable).self).weight }
        type.method("times(_ n: Int) -> Double") { (x: AnyHost, n: Int) in try x.get((any Weighable).self).weight * Double(n) }
    }
    host.function("heaviest(_ xs: [any Weighable]) -> any Weighable") { (xs: [AnyHost]) in
        try xs.max { try $0.get((any Weighable).self).weight < $1.get((any Weighable).self).weight }!
    }
    host.function("weigh(_ x: any Weighable) -> Double") { (x: AnyHost) in try x.get((any Weighable).self).weight }
    host.function("weighAll(_ xs: [any Weighable] = [], pair: (any Weighable, any Weighable)? = nil) -> Double") { (xs: [AnyHost], pair: Value) in
        var total = try xs.reduce(0) { try $0 + $1.get((any Weighable).self).weight }
        for part in try pair.elements { total += try AnyHost.from(part).get((any Weighable).self).weight }
        return total
    }
    host.function("mean(_ values: [Int]) -> Double") { (v: [Int]) in Double(v.reduce(0, +)) / Double(v.count) }
    host.function("mean(_ values: [Double]) -> Double") { (v: [Double]) in v.reduce(0, +) / Double(v.count) }
    host.function("split<X, Y>(_ x: [X], _ y: [Y], at: Int) -> (left: [X], right: [Y])") { (x: Value, y: Value, at: Int) -> Value in
        .fields(Fields([try x.elements(at: 0..<at), try y.elements(at: at..<y.elementCount)]))
    }
    host.function("lift(_ x: Double) throws -> Double") { (x: Double) in
        if x > 100 { throw TooHeavy() }
        return x
    }
    host.function("sample(_ f: (Double) -> Double, over range: ClosedRange<Double>) -> [Double]") { (f: LessonFunction, range: ClosedRange<Double>) in
        [try f.call(range.lowerBound), try f.call(range.upperBound)]
    }
    host.function("tell(_ value: Any) -> String") { (v: LessonAny) in "\(v.typeName) \(try v.text)" }
    host.operator("+ (lhs: Pile, rhs: Pile) -> Pile") { (a: Pile, b: Pile) in Pile(a.cards + b.cards) }
    host.operator("* (lhs: Pile, rhs: Float) -> Pile") { (a: Pile, b: Float) in Pile(a.cards.map { $0 * Int(b) }) }
    host.constant("limit: Int", 7)
    return host
}

@Suite struct HostTests {
    private func prints(_ code: String) -> String {
        let outcome = Outcome(code, host: inventedHost())
        return outcome.errors.first.map { "error: \($0.line):\($0.column): \($0.message)" } ?? outcome.failure.map { "failure: \($0.line): \($0.message)" }
            ?? outcome.printed
    }

    @Test func objectsAreMadeReadAndChanged() {
        #expect(prints("let p = Pile([1, 2])\np.add(3)\nprint(p, p.count, p[0], p.top)") == "Pile[1, 2, 3] 3 1 3\n")
        #expect(prints("let p = Pile([1])\np.top = 9\nprint(p.top, Pile.empty, Pile.of(4), Pile.of(4, times: 1))") == "9 Pile[] Pile[4, 4] Pile[4]\n")
    }

    @Test func implicitMembersAndDefaults() {
        #expect(prints("print(Pile([1], colour: .black), Pile(), Colour.red == .red)") == "Pile[1] Pile[] true\n")
        #expect(prints("switch Colour.red {\ncase .red: print(\"r\")\ncase .black: print(\"b\")\n}") == "r\n")
        #expect(prints("let p = Pile([1], colour: .blakc)").contains("has no member 'blakc'"))
    }

    @Test func protocolsTakeTheirConformers() {
        #expect(prints("print(weigh(Pile([1, 2])), weigh([5, 6]), weigh([[1.5], [2]]))") == "3.0 2.0 200.0\n")
        #expect(prints("print(weighAll([Pile([1]), [1, 2, 3]]), weighAll(pair: ([1], Pile([2]))), weighAll())") == "4.0 3.0 0.0\n")
        #expect(prints("print(weigh(\"x\"))").contains("cannot convert value of type 'String'"))
    }

    @Test func whatIsKnownByItsProtocolAloneHasTheProtocolsMembers() {
        #expect(
            prints("let all: [any Weighable] = [Pile([1, 2]), Pile([7])]\nprint(all[0].weight, heaviest(all).times(2), all.map { $0.weight })")
                == "3.0 14.0 [3.0, 7.0]\n")
        #expect(prints("print(heaviest([Pile([1])]).top)").contains("has no member 'top'"))
    }

    @Test func overloadsByType() {
        #expect(prints("print(mean([1, 2]), mean([1.5, 2.5]))\nlet xs = [2, 4]\nlet m = mean(xs)\nprint(m)") == "1.5 2.0\n3.0\n")
    }

    @Test func genericSignatures() {
        #expect(
            prints("let s = split([1, 2, 3], [\"a\", \"b\", \"c\"], at: 1)\nprint(s.left, s.right)\nlet (a, b) = split([1.5], [true], at: 1)\nprint(a, b)")
                == "[1] [\"b\", \"c\"]\n[1.5] []\n")
    }

    @Test func closuresAndFunctionsGoToTheHost() {
        #expect(prints("print(sample({ $0 * 2 }, over: 0...1), sample(tanh, over: 0...0))") == "[0.0, 2.0] [0.0, 0.0]\n")
        #expect(prints("let k = 1.5\nprint(sample({ x in\nlet y = x + k\nreturn y }, over: -1...1))") == "[0.5, 2.5]\n")
        #expect(prints("print(try Pile([1, 8]).draw { $0 > 5 } ?? 0)") == "8\n")
    }

    @Test func hostErrorsAreCaughtOrStopTheBlock() {
        #expect(prints("do { print(try lift(500)) } catch { print(\"caught\", error) }\nprint((try? lift(1)) ?? 0)") == "caught too heavy\n1.0\n")
        #expect(prints("print(1)\nprint(Pile([1])[5])").hasPrefix("failure: 2: too heavy"))
        #expect(prints("print(lift(1))").contains("not marked with 'try'"))
    }

    @Test func anythingIsGivenWithItsTypeAndText() {
        #expect(
            prints("print(tell([1, 2]), tell(Pile([3])), tell((1, \"a\")), tell(2.5 as Float?))")
                == "[Int] [1, 2] Pile Pile[3] (Int, String) (1, \"a\") Float? Optional(2.5)\n")
    }

    @Test func operatorsAndConstants() {
        #expect(prints("print(Pile([1]) + Pile([2]), Pile([1]) * 3, limit + 1)") == "Pile[1, 2] Pile[3] 8\n")
        #expect(prints("let x = Pile([1]) + 1").contains("binary operator '+'"))
    }

    @Test func wrongLabelsNameTheRightOne() throws {
        let outcome = Outcome("let p = Pile([1], color: .red)", host: inventedHost())
        let error = try #require(outcome.errors.first)
        #expect(error.column == 19)
        #expect(error.message == "there is no parameter `color`: write `colour: .red`")
    }

    @Test func aGeneratorIsDrawnFromAndChanged() {
        let outcome = Outcome("var a = RandomSource(seed: 5)\nlet b = a\nlet u = a.nextUnit()\nprint(u, a == b, u == 0.5)")
        var source = RandomSource(seed: 5)
        #expect(outcome.printed == "\(source.nextUnit()) false false\n")
        #expect(Outcome("var a = RandomSource(seed: 5)\nprint(Int.random(in: 2..<2, using: &a))").failure?.message.contains("empty range") == true)
        #expect(Outcome("var a = RandomSource(seed: 5)\nprint(Double.random(in: -1e308...1e308, using: &a))").failure?.message.contains("too wide") == true)
    }

    @Test func everySignatureCanBeRead() {
        #expect(standardMembers.count > 500)
        #expect(inventedHost().faults.isEmpty)
        var host = LessonLanguage.Host()
        host.function("half(_ x: Number) -> Double") { (x: Double) in x / 2 }
        host.function("twice(_ x Double) -> Double") { (x: Double) in x * 2 }
        #expect(host.faults.count == 2)
        #expect(Outcome("print(half(1))", host: host).errors.contains { $0.message.hasPrefix("the host: ") && $0.message.contains("half(_ x: Number)") })
    }

    @Test func listsOfListsCrossTheBoundaryQuickly() {
        var host = LessonLanguage.Host()
        let rows = (0..<25_000).map { [$0, $0 + 1] }
        host.function("rows() -> [[Int]]") { rows }
        host.function("total(_ rows: [[Int]]) -> Int") { (rows: [[Int]]) in rows.reduce(0) { $0 + $1[0] } }
        #expect(Outcome("let r = rows()\nprint(r.count, total(r), r[3])", host: host).printed == "25000 312487500 [3, 4]\n")
    }
}
