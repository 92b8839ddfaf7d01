/// Writes well-typed programs by chance, the same for the same seed: values of a few types, expressions over what is in scope, statements around
/// them. What they do is always defined: arithmetic wraps, divisors are constants, indices are taken modulo a count that isn't 0.
struct ProgramGenerator {
    private var source: RandomSource
    private var lines: [String] = []
    private var indent = 0
    private var names = 0
    /// What is in scope, the innermost last.
    private var scope: [Name] = []
    private var functions: [(name: String, parameters: [Kind], result: Kind)] = []

    enum Kind: CaseIterable {
        case int, double, bool, text, ints, texts, doubles, table, maybe, pair, point

        var swift: String {
            switch self {
            case .int: "Int"
            case .double: "Double"
            case .bool: "Bool"
            case .text: "String"
            case .ints: "[Int]"
            case .texts: "[String]"
            case .doubles: "[Double]"
            case .table: "[String: Int]"
            case .maybe: "Int?"
            case .pair: "(Int, String)"
            case .point: "Point"
            }
        }
    }

    private struct Name {
        let text: String
        let kind: Kind
        let isVariable: Bool
    }

    init(seed: Int) { source = RandomSource(seed: seed) }

    /// A whole program, which ends by printing all that it holds.
    mutating func program() -> String {
        lines = [
            "struct Point: Equatable { var x: Int; var y: Double; var name = \"p\"; func moved(by n: Int) -> Point { Point(x: x &+ n, y: y, name: name) }",
            "    mutating func rename(_ to: String) { name = to } }",
            "enum Sign: String { case minus, none, plus; init(_ n: Int) { self = n < 0 ? .minus : n == 0 ? .none : .plus } }",
        ]
        for _ in 0..<number(1...3) { function() }
        for _ in 0..<number(5...10) { statement(depth: 0) }
        for name in scope { lines.append("print(\"\(name.text)\", \(printable(name.text, name.kind)))") }
        return lines.joined(separator: "\n")
    }
}

// Statements.
private extension ProgramGenerator {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }
    mutating func pick<T>(_ list: [T]) -> T { list[number(0...(list.count - 1))] }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func newName() -> String {
        names += 1
        return "v\(names)"
    }

    /// Swift refuses `a = a`.
    mutating func assign(_ name: String, _ kind: Kind) -> String {
        let value = expression(kind, 2)
        return value == name ? "_ = \(name)" : "\(name) = \(value)"
    }

    mutating func write(_ text: String) { lines.append(String(repeating: "    ", count: indent) + text) }

    /// A dictionary has no order of its own.
    func printable(_ text: String, _ kind: Kind) -> String {
        kind == .table ? "\(text).sorted { $0.key < $1.key }.map { \"\\($0.key):\\($0.value)\" }" : kind == .maybe ? "\(text) as Any" : text
    }

    mutating func block(_ body: (inout ProgramGenerator) -> Void) {
        let outer = scope.count
        indent += 1
        body(&self)
        indent -= 1
        scope.removeSubrange(outer...)
    }

    mutating func statement(depth: Int) {
        switch number(0...(depth < 2 ? 13 : 7)) {
        case 0...3: declare()
        case 4, 5: change()
        case 6, 7:
            let kind = pick(Kind.allCases)
            write("print(\(printable(expression(kind, 2), kind)))")
        case 8, 9: branch(depth)
        case 10, 11: loop(depth)
        case 12: choice(depth)
        default: optional(depth)
        }
    }

    mutating func declare() {
        let (name, kind, isVariable) = (newName(), pick(Kind.allCases), chance(70))
        let value = expression(kind, 2)
        write("\(isVariable ? "var" : "let") \(name): \(kind.swift) = \(value)")
        scope.append(Name(text: name, kind: kind, isVariable: isVariable))
    }

    mutating func change() {
        let variables = scope.filter(\.isVariable)
        guard !variables.isEmpty else { return declare() }
        let target = pick(variables)
        let name = target.text
        switch target.kind {
        case .int: write(chance(25) ? assign(name, .int) : "\(name) \(pick(["&+=", "&-=", "&*="])) \(expression(.int, 2))")
        case .double: write(chance(25) ? assign(name, .double) : "\(name) \(pick(["+=", "-=", "*="])) \(expression(.double, 2))")
        case .bool: write(chance(50) ? "\(name).toggle()" : assign(name, .bool))
        case .text: write(chance(60) ? "\(name) += \(expression(.text, 1))" : assign(name, .text))
        case .ints:
            write(
                pick([
                    "\(name).append(\(expression(.int, 2)))", "\(name) += \(expression(.ints, 1))", "\(name).sort()", "\(name).reverse()",
                    "if !\(name).isEmpty { \(name)[((\(expression(.int, 1)) % \(name).count) + \(name).count) % \(name).count] = \(expression(.int, 1)) }",
                    "\(name).removeAll { $0 % 2 == 0 }",
                    "if !\(name).isEmpty { \(name).removeLast() }", "\(name).insert(\(expression(.int, 1)), at: 0)",
                ]))
        case .texts:
            write(
                pick([
                    "\(name).append(\(expression(.text, 2)))", "\(name).sort()", "\(name).sort { $0.count < $1.count }", "_ = \(name).popLast()",
                    "\(name) = \(name).map { $0.uppercased() }",
                ]))
        case .doubles:
            write(pick(["\(name).append(\(expression(.double, 2)))", "\(name) = \(name).map { $0 * 0.5 }", "for i in \(name).indices { \(name)[i] += 1 }"]))
        case .table:
            write(
                pick([
                    "\(name)[\(expression(.text, 1))] = \(expression(.int, 1))", "\(name)[\(expression(.text, 1)), default: 0] &+= \(expression(.int, 1))",
                    "\(name)[\(expression(.text, 0))] = nil",
                    "\(name).merge(\(expression(.table, 1))) { $0 &+ $1 }",
                ]))
        case .maybe: write(chance(60) ? assign(name, .maybe) : "\(name) = \(pick(["nil", expression(.int, 2)]))")
        case .pair: write(pick(["\(name).0 &+= \(expression(.int, 2))", "\(name).1 += \(expression(.text, 1))", assign(name, .pair)]))
        case .point:
            write(
                pick([
                    "\(name).x &+= \(expression(.int, 1))", "\(name).y += \(expression(.double, 1))", "\(name).rename(\(expression(.text, 1)))",
                    "\(name) = \(name).moved(by: \(expression(.int, 1)))",
                ]))
        }
    }

    mutating func branch(_ depth: Int) {
        write("if \(expression(.bool, 2)) {")
        block { for _ in 0..<$0.number(1...2) { $0.statement(depth: depth + 1) } }
        if chance(60) {
            write("} else {")
            block { $0.statement(depth: depth + 1) }
        }
        write("}")
    }

    mutating func loop(_ depth: Int) {
        let name = newName()
        let isCounted = chance(60)
        write(
            isCounted
                ? "for \(name) in 0..<\(number(1...4)) {" : "for \(name) in \(expression(.ints, 1)).prefix(3)\(chance(30) ? " where \(name) % 2 == 0" : "") {")
        block {
            $0.scope.append(Name(text: name, kind: .int, isVariable: false))
            for _ in 0..<$0.number(1...2) { $0.statement(depth: depth + 1) }
            if $0.chance(25) { $0.write("if \($0.expression(.bool, 1)) { \($0.pick(["break", "continue"])) }") }
        }
        write("}")
    }

    mutating func choice(_ depth: Int) {
        if chance(50) {
            write("switch \(expression(.int, 2)) % 5 {")
            for pattern in ["0", "1, 2", "-4 ..< 0"] where chance(80) {
                write("case \(pattern):")
                block { $0.statement(depth: depth + 1) }
            }
            write("case let n where n > 3: print(\"large\", n)")
            write("default: print(\"other\")")
        } else {
            write("switch Sign(\(expression(.int, 2))) {")
            write("case .minus: print(\"below\")")
            write("case .none: print(Sign.none.rawValue)")
            write("case .plus:")
            block { $0.statement(depth: depth + 1) }
        }
        write("}")
    }

    mutating func optional(_ depth: Int) {
        let name = newName()
        write("if let \(name) = \(expression(.maybe, 2)) {")
        block {
            $0.scope.append(Name(text: name, kind: .int, isVariable: false))
            $0.statement(depth: depth + 1)
        }
        write("} else { print(\"nothing\") }")
    }

    mutating func function() {
        let name = "f\(functions.count + 1)"
        let kinds = (0..<number(1...3)).map { _ in pick(Kind.allCases) }
        let result = pick(Kind.allCases)
        let outer = scope
        scope = kinds.enumerated().map { Name(text: "a\($0.offset)", kind: $0.element, isVariable: false) }
        write("func \(name)(\(scope.map { "_ \($0.text): \($0.kind.swift)" }.joined(separator: ", "))) -> \(result.swift) {")
        block {
            for _ in 0..<$0.number(0...2) { $0.statement(depth: 1) }
            if $0.chance(30) { $0.write("guard \($0.expression(.bool, 1)) else { return \($0.expression(result, 1)) }") }
            $0.write("return \($0.expression(result, 2))")
        }
        write("}")
        scope = outer
        functions.append((name, kinds, result))
    }
}

// Expressions.
private extension ProgramGenerator {
    mutating func expression(_ kind: Kind, _ depth: Int) -> String {
        let known = scope.filter { $0.kind == kind }
        if depth == 0 || chance(25) { return known.isEmpty || chance(30) ? literal(kind) : pick(known).text }
        let callable = functions.filter { $0.result == kind }
        if !callable.isEmpty, chance(20) {
            let function = pick(callable)
            return "\(function.name)(\(function.parameters.map({ expression($0, depth - 1) }).joined(separator: ", ")))"
        }
        return composed(kind, depth - 1)
    }

    mutating func literal(_ kind: Kind) -> String {
        switch kind {
        case .int: return number(0...9) == 0 ? pick(["Int.max", "Int.min", "1_000_000_007"]) : "\(number(-9...20))".negated
        case .double: return "Double(\(pick(["0.5", "1.25", "2.0", "10.0", "0.1", "3.75", "1e6", "-0.75"])))"
        case .bool: return pick(["true", "false"])
        case .text: return pick(["\"a\"", "\"word\"", "\"\"", "\"Zed\"", "\"é한\"", "\"x y\"", "\"🙂b\""])
        case .ints: return pick(["[3, 1, 2]", "[5]", "[Int]()", "Array(1...4)", "[0, -1, 7, 7]"])
        case .texts: return pick(["[\"b\", \"a\"]", "[\"one\", \"two\", \"three\"]", "[String]()", "[\"q\"]"])
        case .doubles: return pick(["[0.5, 1.5]", "[2.0]", "[Double]()", "[1.0, -1.0, 0.25]"])
        case .table: return pick(["[\"a\": 1]", "[\"x\": 3, \"y\": -2]", "[String: Int]()"])
        case .maybe: return pick(["Optional(4)", "(nil as Int?)", "Int(\"12\")", "Int(\"no\")"])
        case .pair: return pick(["(1, \"one\")", "(0, \"\")"])
        case .point: return pick(["Point(x: 1, y: 0.5)", "Point(x: 0, y: -2.0, name: \"q\")"])
        }
    }

    mutating func composed(_ kind: Kind, _ d: Int) -> String {
        switch kind {
        case .int: return int(d)
        case .double: return double(d)
        case .bool: return bool(d)
        case .text: return text(d)
        case .ints: return ints(d)
        case .texts: return texts(d)
        case .doubles:
            return pick([
                { g in "\(g.expression(.ints, d)).map({ (n: Int) -> Double in Double(n % 100) / 4.0 })" }, { g in "\(g.expression(.doubles, d)).sorted()" },
                { g in "(\(g.expression(.doubles, d)) + [\(g.expression(.double, d))])" },
                { g in "Array(stride(from: 0.0, to: 1.0, by: 0.25))" },
            ])(&self)
        case .table:
            return pick([
                { g in "\(g.expression(.texts, d)).reduce(into: [String: Int](), { $0[$1, default: 0] += 1 })" },
                { g in "\(g.expression(.table, d)).filter({ $0.value > \(g.number(-2...2)) })" },
                { g in "\(g.expression(.table, d)).mapValues({ (x: Int) in x &* 2 })" },
                { g in "Dictionary(grouping: \(g.expression(.texts, d)), by: { String($0.prefix(1)) }).mapValues({ $0.count })" },
            ])(&self)
        case .maybe:
            return pick([
                { g in "\(g.expression(.ints, d)).last(where: { $0 < 9 })" }, { g in "\(g.expression(.ints, d)).max()" },
                { g in "\(g.expression(.table, d))[\(g.expression(.text, 0))]" }, { g in "Int(\(g.expression(.text, d)))" },
                { g in "\(g.expression(.maybe, d)).map({ $0 &+ 1 })" }, { g in "\(g.expression(.ints, d)).firstIndex(of: \(g.expression(.int, d)))" },
                { g in "\(g.expression(.ints, d)).first(where: { $0 > \(g.number(0...5)) })" },
            ])(&self)
        case .pair: return "(\(expression(.int, d)), \(expression(.text, d)))"
        case .point:
            return pick([
                { g in "Point(x: \(g.expression(.int, d)), y: \(g.expression(.double, d)))" },
                { g in "\(g.expression(.point, d)).moved(by: \(g.expression(.int, d)))" },
            ])(&self)
        }
    }

    mutating func int(_ d: Int) -> String {
        pick([
            { g in "(\(g.expression(.int, d)) \(g.pick(["&+", "&-", "&*", "&", "|", "^"])) \(g.expression(.int, d)))" },
            { g in "(\(g.expression(.int, d)) \(g.pick(["/", "%"])) \(g.number(2...9)))" },
            { g in "\(g.expression(.text, d)).count" }, { g in "\(g.expression(.ints, d)).count" }, { g in "\(g.expression(.ints, d)).reduce(0, &+)" },
            { g in "(\(g.expression(.maybe, d)) ?? \(g.expression(.int, d)))" },
            { g in "(\(g.expression(.bool, d)) ? \(g.expression(.int, d)) : \(g.expression(.int, d)))" },
            { g in "max(\(g.expression(.int, d)), \(g.expression(.int, d)))" }, { g in "\(g.expression(.point, d)).x" },
            { g in "\(g.expression(.pair, d)).0" }, { g in "\(g.expression(.table, d)).values.reduce(0, &+)" }, { g in "\(g.expression(.int, d)).signum()" },
            { g in "(\(g.expression(.int, d)) % 7).quotientAndRemainder(dividingBy: 3).remainder" },
            { g in "\(g.expression(.texts, d)).map({ $0.count }).reduce(0, +)" }, { g in "(\(g.expression(.int, d)) >> \(g.number(0...5)))" },
            { g in "\(g.expression(.table, d))[\"a\", default: \(g.expression(.int, d))]" },
        ])(&self)
    }

    mutating func double(_ d: Int) -> String {
        pick([
            { g in "(\(g.expression(.double, d)) \(g.pick(["+", "-", "*"])) \(g.expression(.double, d)))" },
            { g in "(\(g.expression(.double, d)) / \(g.pick(["2.0", "0.3", "7.0"])))" }, { g in "Double(\(g.expression(.int, d)))" },
            { g in "\(g.expression(.double, d)).rounded()" }, { g in "\(g.expression(.doubles, d)).reduce(0, +)" },
            { g in "(\(g.expression(.doubles, d)).max() ?? \(g.expression(.double, d)))" }, { g in "abs(\(g.expression(.double, d)))" },
            { g in "\(g.expression(.point, d)).y" }, { g in "min(\(g.expression(.double, d)), \(g.expression(.double, d)))" },
            { g in "\(g.expression(.double, d)).magnitude.squareRoot()" },
            { g in "\(g.expression(.double, d)).truncatingRemainder(dividingBy: 1.5)" },
        ])(&self)
    }

    mutating func bool(_ d: Int) -> String {
        pick([
            { g in "(\(g.expression(.int, d)) \(g.pick(["<", ">", "==", "!=", "<=", ">="])) \(g.expression(.int, d)))" },
            { g in "(\(g.expression(.double, d)) < \(g.expression(.double, d)))" }, { g in "(!\(g.expression(.bool, d)))" },
            { g in "(\(g.expression(.bool, d)) \(g.pick(["&&", "||"])) \(g.expression(.bool, d)))" }, { g in "\(g.expression(.text, d)).isEmpty" },
            { g in "\(g.expression(.ints, d)).contains(\(g.expression(.int, d)))" },
            { g in "(\(g.expression(.text, d)) \(g.pick(["<", "=="])) \(g.expression(.text, d)))" },
            { g in "(\(g.expression(.maybe, d)) \(g.pick(["==", "!="])) nil)" }, { g in "\(g.expression(.texts, d)).allSatisfy({ $0.count < 4 })" },
            { g in "\(g.expression(.text, d)).hasPrefix(\(g.expression(.text, 0)))" }, { g in "(\(g.expression(.point, d)) == \(g.expression(.point, d)))" },
            { g in "\(g.expression(.int, d)).isMultiple(of: \(g.number(2...5)))" },
        ])(&self)
    }

    mutating func text(_ d: Int) -> String {
        pick([
            { g in "(\(g.expression(.text, d)) + \(g.expression(.text, d)))" }, { g in "\(g.expression(.text, d)).uppercased()" },
            { g in "String(\(g.expression(.text, d)).reversed())" }, { g in "\"<\\(\(g.expression(.int, d)))>\"" },
            { g in "\"\\(\(g.expression(.double, d))) \\(\(g.expression(.bool, d)))\"" }, { g in "\(g.expression(.texts, d)).joined(separator: \"-\")" },
            { g in "String(\(g.expression(.int, d)))" },
            { g in "String(\(g.expression(.text, d)).prefix(\(g.number(0...3))))" }, { g in "String(format: \"%.2f\", \(g.expression(.double, d)))" },
            { g in "String(describing: \(g.expression(.ints, d)))" },
            { g in "(\(g.expression(.texts, d)).first ?? \(g.expression(.text, d)))" }, { g in "\(g.expression(.pair, d)).1" },
            { g in "\(g.expression(.point, d)).name" },
            { g in "String(repeating: \(g.expression(.text, 0)), count: \(g.number(0...3)))" }, { g in "\"\\(\(g.expression(.pair, d)))\"" },
            { g in "\"\\(\(g.expression(.point, d)))\".replacingOccurrences(of: \"main.\", with: \"\")" },
        ])(&self)
    }

    mutating func ints(_ d: Int) -> String {
        pick([
            { g in "\(g.expression(.ints, d)).map({ (x: Int) in x &* \(g.number(2...4)) })" },
            { g in "\(g.expression(.ints, d)).filter({ $0 % 2 \(g.pick(["==", "!="])) 0 })" }, { g in "\(g.expression(.ints, d)).sorted(by: >)" },
            { g in "(\(g.expression(.ints, d)) + \(g.expression(.ints, d)))" }, { g in "Array(\(g.expression(.ints, d)).reversed())" },
            { g in "\(g.expression(.texts, d)).map({ $0.count })" },
            { g in "[\(g.expression(.int, d)), \(g.expression(.int, d))]" }, { g in "Array(\(g.expression(.ints, d)).dropFirst())" },
            { g in "\(g.expression(.texts, d)).compactMap({ Int($0) })" },
            { g in "\(g.expression(.ints, d)).enumerated().map({ (pair) -> Int in pair.offset &+ pair.element })" },
            { g in "zip(\(g.expression(.ints, d)), \(g.expression(.ints, d))).map({ (a: Int, b: Int) -> Int in a &- b })" },
            { g in "\(g.expression(.ints, d)).flatMap({ (n: Int) -> [Int] in [n, 1] })" },
            { g in "\(g.expression(.table, d)).values.sorted()" }, { g in "Array(Set(\(g.expression(.ints, d)))).sorted()" },
        ])(&self)
    }

    mutating func texts(_ d: Int) -> String {
        pick([
            { g in "\(g.expression(.text, d)).split(separator: \" \").map({ String($0) })" }, { g in "\(g.expression(.texts, d)).sorted()" },
            { g in "\(g.expression(.ints, d)).map({ \"n\\($0)\" })" },
            { g in "\(g.expression(.texts, d)).filter({ !$0.isEmpty })" }, { g in "[\(g.expression(.text, d)), \(g.expression(.text, d))]" },
            { g in "\(g.expression(.table, d)).keys.sorted()" },
            { g in "\(g.expression(.text, d)).map({ String($0) })" }, { g in "\(g.expression(.texts, d)).map({ $0 + \"!\" })" },
            { g in "(\(g.expression(.texts, d)) + \(g.expression(.texts, d)))" },
            { g in "\(g.expression(.text, d)).components(separatedBy: \"a\")" },
        ])(&self)
    }

    func pick<T>(_ makers: [(inout ProgramGenerator) -> T]) -> (inout ProgramGenerator) -> T {
        { generator in makers[generator.number(0...(makers.count - 1))](&generator) }
    }
}

private extension String {
    /// A negative literal in parentheses, so that it may stand behind an operator.
    var negated: String { hasPrefix("-") ? "(\(self))" : self }
}
