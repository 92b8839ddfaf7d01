import LessonExecution
import Testing

/// An edit in one block that changes what the unchanged tokens of another mean.
@Suite struct HiddenInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        /// What is edited, before and after.
        let what: String
        let before: String
        let after: String
        /// The block that must run again, though its own code is the same.
        let use: String
        var testDescription: String { what }
    }

    static let cases: [Case] = [
        Case(what: "a function's body", before: "func f(_ x: Int) -> Int { x + 1 }", after: "func f(_ x: Int) -> Int { x + 2 }", use: "print(f(1))"),
        Case(what: "a default argument", before: "func f(_ x: Int = 1) -> Int { x }", after: "func f(_ x: Int = 2) -> Int { x }", use: "print(f())"),
        Case(
            what: "an overload that fits better", before: "func f(_ x: Double) -> String { \"double\" }",
            after: "func f(_ x: Double) -> String { \"double\" }\nfunc f(_ x: Int) -> String { \"int\" }", use: "print(f(1))"),
        Case(
            what: "what a function called by a function does", before: "func g() -> Int { 1 }\nfunc f() -> Int { g() }",
            after: "func g() -> Int { 2 }\nfunc f() -> Int { g() }",
            use: "print(f())"),
        Case(what: "a generic function", before: "func f<T>(_ x: T) -> [T] { [x] }", after: "func f<T>(_ x: T) -> [T] { [x, x] }", use: "print(f(1))"),
        Case(
            what: "an operator's precedence", before: "infix operator <+>: AdditionPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a + b }",
            after: "infix operator <+>: BitwiseShiftPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a + b }", use: "print(2 <+> 3 * 4)"),
        Case(
            what: "an operator's associativity",
            before: "precedencegroup Own { associativity: left }\ninfix operator <->: Own\nfunc <-> (a: Int, b: Int) -> Int { a - b }",
            after: "precedencegroup Own { associativity: right }\ninfix operator <->: Own\nfunc <-> (a: Int, b: Int) -> Int { a - b }",
            use: "print(10 <-> 3 <-> 2)"),
        Case(
            what: "a member added to a type", before: "extension Int { func twice() -> Int { self * 2 } }",
            after: "extension Int { func twice() -> Int { self * 3 } }", use: "print(4.twice())"),
        Case(what: "a static's value", before: "struct S { static var n = 1 }", after: "struct S { static var n = 2 }", use: "print(S.n)"),
        Case(what: "an observer", before: "var x = 0 { didSet { print(\"now\", x) } }", after: "var x = 0 { didSet { print(\"then\", x) } }", use: "x = 5"),
        Case(what: "a computed variable", before: "var w = 2\nvar area: Int { w * w }", after: "var w = 2\nvar area: Int { w + 1 }", use: "print(area)"),
        Case(
            what: "what a computed variable reads", before: "var w = 2\nvar area: Int { w * w }", after: "var w = 3\nvar area: Int { w * w }",
            use: "print(area)"),
        Case(what: "a type's alias", before: "typealias N = Int", after: "typealias N = Double", use: "let x: N = 7\nprint(x / 2)"),
        Case(what: "a variable's type", before: "let scale = 2", after: "let scale = 2.0", use: "print(7 / scale)"),
        Case(what: "the order of cases", before: "enum E: Int { case a, b }", after: "enum E: Int { case b, a }", use: "print(E.b.rawValue)"),
        Case(
            what: "a description", before: "struct P: CustomStringConvertible { var description: String { \"one\" } }",
            after: "struct P: CustomStringConvertible { var description: String { \"two\" } }", use: "print(P(), [P()])"),
        Case(
            what: "a description of values made before",
            before: "struct P: CustomStringConvertible { var description: String { \"one\" } }\nlet all: [Any] = [P()]",
            after: "struct P: CustomStringConvertible { var description: String { \"two\" } }\nlet all: [Any] = [P()]", use: "print(all)"),
        Case(
            what: "an order of one's own", before: "struct P: Comparable { let n: Int; static func < (a: P, b: P) -> Bool { a.n < b.n } }",
            after: "struct P: Comparable { let n: Int; static func < (a: P, b: P) -> Bool { a.n > b.n } }",
            use: "print([P(n: 1), P(n: 2)].sorted().map { $0.n })"),
        Case(
            what: "an equality of one's own", before: "struct P: Equatable { let n: Int; static func == (a: P, b: P) -> Bool { a.n == b.n } }",
            after: "struct P: Equatable { let n: Int; static func == (a: P, b: P) -> Bool { true } }", use: "print([P(n: 1)].contains(P(n: 2)))"),
        Case(what: "a stored property's first value", before: "struct P { var n = 1 }", after: "struct P { var n = 2 }", use: "print(P().n)"),
        Case(
            what: "a method that changes its value", before: "struct P { var n = 1; mutating func grow() { n += 1 } }",
            after: "struct P { var n = 1; mutating func grow() { n += 2 } }", use: "var p = P()\np.grow()\nprint(p.n)"),
        Case(
            what: "a subscript", before: "struct P { subscript(i: Int) -> Int { i } }", after: "struct P { subscript(i: Int) -> Int { i * 2 } }",
            use: "print(P()[3])"),
        Case(
            what: "deferred work", before: "var n = 0\nfunc f() { defer { n += 1 }; n *= 2 }", after: "var n = 0\nfunc f() { defer { n += 5 }; n *= 2 }",
            use: "f()\nf()\nprint(n)"),
        Case(what: "what a closure captures", before: "var k = 1\nlet f = { k }", after: "var k = 2\nlet f = { k }", use: "print(f())"),
        Case(
            what: "a closure in a collection", before: "let fs = [\"f\": { (x: Int) in x + 1 }]", after: "let fs = [\"f\": { (x: Int) in x + 2 }]",
            use: "print(fs[\"f\"]!(1))"),
        Case(
            what: "an error that is thrown", before: "enum Bad: Error { case one, two }\nfunc f() throws { throw Bad.one }",
            after: "enum Bad: Error { case one, two }\nfunc f() throws { throw Bad.two }", use: "do { try f() } catch { print(error) }"),
        Case(what: "a text of several lines", before: "let text = \"\"\"\n    a\n    \"\"\"", after: "let text = \"\"\"\n    a\n  \"\"\"", use: "print(text)"),
        Case(
            what: "a line's end that ends a statement", before: "let list = [[1], [2]]\nlet x = list[0]", after: "let list = [[1], [2]]\nlet x = list\n[0]",
            use: "print(x)"),
        Case(
            what: "a sequence made while it is walked", before: "let s = [1, 2].lazy.map { $0 + 1 }", after: "let s = [1, 2].lazy.map { $0 + 2 }",
            use: "print(Array(s))"),
        Case(
            what: "the order in which an equal dictionary was made", before: "let d = [\"b\": 1, \"a\": 2]", after: "let d = [\"a\": 2, \"b\": 1]",
            use: "for (k, v) in d { print(k, v) }"),
        Case(
            what: "a key that was removed and came again", before: "var s: Set = [3, 1, 2]", after: "var s: Set = [3, 1, 2]\ns.remove(3)\ns.insert(3)",
            use: "print(s, s == [1, 2, 3])"),
        Case(
            what: "an equality of one's own, of values made before",
            before:
                "struct P: Hashable { let a: Int; let b: Int\nstatic func == (x: P, y: P) -> Bool { x.a == y.a }\nfunc hash(into h: inout Hasher) { h.combine(a) } }\nlet s: Set = [P(a: 1, b: 2)]",
            after:
                "struct P: Hashable { let a: Int; let b: Int\nstatic func == (x: P, y: P) -> Bool { x.b == y.b }\nfunc hash(into h: inout Hasher) { h.combine(b) } }\nlet s: Set = [P(a: 1, b: 2)]",
            use: "print(s.contains(P(a: 1, b: 3)), s.contains(P(a: 3, b: 2)))"),
        Case(
            what: "a model's seed", before: "setRandomSeed(1)", after: "setRandomSeed(2)",
            use: "print(Sequential([Dense(1, inputShape: [1])]).predict(Tensor([[1]])).scalars)"),
        Case(
            what: "how much was drawn before", before: "_ = Sequential([Dense(1, inputShape: [1])])", after: "_ = 1",
            use: "print(Sequential([Dense(1, inputShape: [1])]).predict(Tensor([[1]])).scalars)"),
    ]

    @Test(arguments: cases)
    func anEditReachesWhatRestsOnIt(_ one: Case) throws {
        let cache = CachedRuns()
        func text(_ edited: String) -> String { lesson(["edited": edited, "between": "let between = 1", "use": one.use]) }
        let first = try cache.run(text(one.before))
        let second = try cache.run(text(one.after))
        #expect(first.run.blocks.map(CachedRuns.shown) != second.run.blocks.map(CachedRuns.shown), "the edit changes nothing")
        #expect(second.ran == "edited use")
        #expect(try cache.run(text(one.before)).ran == "")
    }

    @Test func aShadowedNameComesBack() throws {
        let cache = CachedRuns()
        let blocks: [(String, String)] = [("one", "let a = 1"), ("two", "let a = 2"), ("use", "print(a)")]
        func text(_ ids: String) -> String {
            ids.split(separator: " ").map { id in lesson(["\(id)": blocks.first { $0.0 == id }!.1]) }.joined(separator: "\n")
        }
        for order in ["one two use", "one use", "two one use", "one two use", "one use two"] { try cache.run(text(order)) }
    }

    @Test func aParametersTypeCounts() throws {
        let cache = CachedRuns()
        try cache.run(lesson(["half": "print(k / 2)"], params: "  k: 3"))
        #expect(try cache.run(lesson(["half": "print(k / 2)"], params: "  k: 3.0")).ran == "half")
    }

    @Test func whatIsMeantToFailAndIsNot() throws {
        let cache = CachedRuns()
        func text(_ directive: String) -> String {
            "```swift\n//| id: one\n\(directive)let list = [1]\nprint(list[0])\n```\n\n```swift\n//| id: two\nprint(list.count)\n```\n"
        }
        for directive in ["", "//| error: true\n", "", "//| timeout: 50\n", "//| cache: false\n", "//| eval: true\n"] { try cache.run(text(directive)) }
    }
}
