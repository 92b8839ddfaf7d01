/// Programs that are small to write and large to check: types that double, chains without an end, thousands of one thing.
enum Bombs {
    /// A program for each shape and size.
    static var all: [(name: String, code: String)] {
        shapes.flatMap { shape in shape.sizes.map { ("\(shape.name) × \($0)", shape.make($0)) } }
    }

    private struct Shape: Sendable {
        let name: String
        let sizes: [Int]
        let make: @Sendable (Int) -> String

        init(_ name: String, _ sizes: [Int], _ make: @escaping @Sendable (Int) -> String) { (self.name, self.sizes, self.make) = (name, sizes, make) }
    }

    private static func lines(_ count: Int, _ line: (Int) -> String) -> String { (1...count).map(line).joined(separator: "\n") }
    private static func chain(_ count: Int, _ part: String, _ separator: String) -> String { Array(repeating: part, count: count).joined(separator: separator) }
    private static func nest(_ count: Int, _ open: String, _ inner: String, _ close: String) -> String {
        String(repeating: open, count: count) + inner + String(repeating: close, count: count)
    }

    private static let doubling = [10, 20, 40, 80]
    private static let long = [100, 1_000, 5_000]
    private static let deep = [10, 50, 90]

    private static let shapes: [Shape] = types + sums + nests + names + literals + declarations + lookaheads + switches + oneLine

    /// Types that double with each line.
    private static let types = [
        Shape("pairs", doubling) { n in "let x0 = 1\n" + lines(n) { "let x\($0) = (x\($0 - 1), x\($0 - 1))" } },
        Shape("pairs shown", doubling) { n in "let x0 = 1\n" + lines(n) { "let x\($0) = (x\($0 - 1), x\($0 - 1))" } + "\nprint(x\(n))\nx\(n)" },
        Shape("pairs with labels", doubling) { n in "let x0 = 1\n" + lines(n) { "let x\($0) = (a: x\($0 - 1), b: [x\($0 - 1)])" } },
        Shape("names of pairs", doubling) { n in "typealias A0 = Int\n" + lines(n) { "typealias A\($0) = (A\($0 - 1), A\($0 - 1))" } + "\nlet x: A\(n)? = nil"
        },
        Shape("dictionaries of dictionaries", doubling) { n in "let x0 = 1\n" + lines(n) { "let x\($0) = [\"a\": [x\($0 - 1)], \"b\": [x\($0 - 1)]]" } },
        Shape("functions of functions", doubling) { n in "let x0 = { (a: Int) in a }\n" + lines(n) { "let x\($0) = { (a: Int) in (x\($0 - 1), x\($0 - 1)) }" }
        },
        Shape("generic pairs", doubling) { n in "func two<T>(_ x: T) -> (T, T) { (x, x) }\nlet x0 = 1\n" + lines(n) { "let x\($0) = two(x\($0 - 1))" } },
        Shape("generic pairs in one go", [5, 20, 60]) { n in "func two<T>(_ x: T) -> (T, T) { (x, x) }\nlet x = " + nest(n, "two(", "1", ")") },
        Shape("pairs compared", doubling) { n in "let x0 = 1\n" + lines(n) { "let x\($0) = (x\($0 - 1), x\($0 - 1))\nprint(x\($0) == x\($0))" } },
        Shape("pairs in closures", doubling) { n in "var x0 = [1]\n" + lines(n) { "let x\($0) = x\($0 - 1).map { ($0, $0) }" } },
        Shape("enumerated again", doubling) { n in "var x0 = [1]\n" + lines(n) { "let x\($0) = Array(x\($0 - 1).enumerated())" } },
        Shape("zipped with itself", doubling) { n in "var x0 = [1]\n" + lines(n) { "let x\($0) = Array(zip(x\($0 - 1), x\($0 - 1)))" } },
        Shape("structs of pairs", doubling) { n in
            "struct S0 { var a = 1 }\n" + lines(n) { "struct S\($0) { var a = S\($0 - 1)(); var b = S\($0 - 1)() }" } + "\nprint(S1() is S1)"
        },
        Shape("question marks", [10, 1_000, 50_000]) { n in "let x: Int" + String(repeating: "?", count: n) + " = nil" },
        Shape("wide tuples", long) { n in "let x = (" + chain(n, "1", ", ") + ")\nprint(x.0)" },
    ]

    /// Operators, one behind the other.
    private static let sums = [
        Shape("a sum", long) { n in "let x = " + chain(n, "1", " + ") },
        Shape("a sum of both", long) { n in "let x: Double = " + chain(n, "1 + 2.5", " * ") },
        Shape("a sum of texts", long) { n in "let x = " + chain(n, "\"a\"", " + ") },
        Shape("a sum of lists", [100, 1_000]) { n in "let x = " + chain(n, "[1, 2.5]", " + ") },
        Shape("a sum of what is wrong", long) { n in "let x: Int = " + chain(n, "1 + \"a\"", " + ") },
        Shape("signs", long) { n in "let x = " + chain(n, "-(1)", " - ") },
        Shape("minus minus", [10, 90, 2_000]) { n in "let x = " + nest(n, "-(", "1", ")") },
        Shape("and", long) { n in "let x = " + chain(n, "true", " && ") },
        Shape("comparisons", long) { n in "let x = " + chain(n, "1 < 2", " && ") },
        Shape("or else", [10, 100, 1_000]) { n in "let a: Int? = nil\nlet x = " + chain(n, "a", " ?? ") + " ?? 1" },
        Shape("ternaries", [10, 100, 1_000]) { n in "let x = " + chain(n, "true ? 1", " : ") + " : 2.5" },
        Shape("ternaries of nothing", [10, 100, 1_000]) { n in "let x = " + chain(n, "true ? nil", " : ") + " : 2.5" },
        Shape("ternaries within", [10, 50, 90]) { n in "let x = " + nest(n, "(true ? ", "1", " : 2.5)") },
        Shape("casts", [10, 100, 1_000]) { n in "let x = 1 as Int" + String(repeating: " as Int", count: n) },
        Shape("casts to optionals", [10, 100, 500]) { n in "let x = 1 as Any" + String(repeating: " as Any?", count: n) },
        Shape("implicit members", long) { n in "let x: Double = " + chain(n, ".pi", " + ") },
        Shape("shifts", long) { n in "let x = " + chain(n, "1", " << ") },
        Shape("unwrapped", [10, 100, 1_000]) { n in "let a: Int? = 1\nlet x = a" + String(repeating: "!", count: n) },
        Shape("not", [10, 90, 1_000]) { n in "let x = " + String(repeating: "!", count: n) + "true" },
        Shape("own operator", [100, 1_000]) { n in
            "infix operator <+>: AdditionPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a + b }\nfunc <+> (a: Double, b: Double) -> Double { a + b }\nlet x: Double = "
                + chain(n, "1", " <+> ")
        },
    ]

    /// Things in things.
    private static let nests = [
        Shape("closures", [5, 12, 40, 90]) { n in "let x = " + nest(n, "{ ", "1", " }") },
        Shape("closures called", [5, 12, 40]) { n in "let x = " + nest(n, "{ ", "1", " }()") },
        Shape("closures with parameters", [5, 10, 14, 40]) { n in "let x = [1]" + nest(n, ".map { a in [1]", "", " }") },
        Shape("closures that use what is around", [5, 10, 14, 40]) { n in "let x = [1]" + nest(n, ".flatMap { a in [a]", ".map { $0 + 1 }", " }") },
        Shape("maps", [10, 100, 500]) { n in "let x = [1, 2]" + String(repeating: ".map { $0 + 1 }", count: n) },
        Shape("lazy maps", [10, 30, 60]) { n in "let x = [1, 2].lazy" + String(repeating: ".map { $0 + 1 }.filter { $0 > 0 }", count: n) + ".first" },
        Shape("members", [100, 2_000]) { n in "let x = a" + String(repeating: ".a", count: n) },
        Shape("optional chains", [10, 100, 1_000]) { n in "struct S { var a: [S] = [] }\nlet x = S()" + String(repeating: ".a.first?", count: n) + ".a" },
        Shape("subscripts", [10, 100, 1_000]) { n in "let a = [1]\nlet x = a" + String(repeating: "[0]", count: n) },
        Shape("calls", [10, 50, 90]) { n in "func f(_ x: Int) -> Int { x }\nfunc f(_ x: Double) -> Double { x }\nlet x = " + nest(n, "f(", "1", ")") },
        Shape("calls of the library", [10, 50, 90]) { n in "let x = " + nest(n, "max(1, ", "2.5", ")") },
        Shape("lists", [5, 12, 50]) { n in "let x = " + nest(n, "[", "1", "]") },
        Shape("tuples", [10, 50, 90]) { n in "let x = " + nest(n, "(1, ", "1", ")") },
        Shape("brackets", [50, 1_000, 100_000]) { n in "let x = " + nest(n, "(", "1", ")") },
        Shape("blocks", [10, 50, 90]) { n in nest(n, "if true { ", "print(1)", " }") },
        Shape("else if", long) { n in "let a = 1\n" + chain(n, "if a == 0 { print(1) }", " else ") },
        Shape("functions in functions", [10, 50, 90]) { n in nest(n, "func f() { ", "", " }") },
        Shape("types in types", [10, 50, 90]) { n in nest(n, "struct S { ", "", " }") },
        Shape("texts in texts", [5, 10, 20, 40]) { n in "let x = " + nest(n, "\"\\(", "1", ")\"") },
        Shape("switch in switch", [10, 40]) { n in "let a = 1\n" + nest(n, "switch a { case 1: ", "print(a)", "\ndefault: break }") },
        Shape("function types", [10, 50, 90]) { n in "let x: (" + nest(n, "(", "Int", ") -> Int") + ")? = nil" },
    ]

    /// What isn't there.
    private static let names = [
        Shape("unknown names", long) { n in lines(n) { "print(unknown\($0))" } },
        Shape("unknown names in one line", long) { n in "print(" + (1...n).map { "u\($0)" }.joined(separator: ", ") + ")" },
        Shape("unknown members", long) { n in lines(n) { "print([1].member\($0))" } },
        Shape("unknown functions", long) { n in lines(n) { "let a\($0) = function\($0)(b\($0 - 1))" } },
        Shape("unknown among many", [100, 1_000, 3_000]) { n in lines(n) { "let name\($0) = \($0)" } + "\n" + lines(n) { "print(nome\($0))" } },
        Shape("wrong labels", [100, 1_000]) { n in lines(n) { "print([1].map(wrong\($0): 1))" } },
        Shape("long names", [1_000, 100_000]) { n in "let \(String(repeating: "a", count: n)) = 1\nprint(\(String(repeating: "b", count: n)))" },
        Shape("declared again", long) { n in lines(n) { _ in "let a = 1" } },
    ]

    private static let literals = [
        Shape("a list", long + [50_000]) { n in "let x = [" + chain(n, "1", ", ") + "]" },
        Shape("a list of both", long) { n in "let x = [" + chain(n, "1, 2.5", ", ") + "]" },
        Shape("a list of lists", long) { n in "let x = [" + chain(n, "[1, 2.5]", ", ") + "]" },
        Shape("a list of nothing", long) { n in "let x = [" + chain(n, "nil", ", ") + ", 1]" },
        Shape("a list of all kinds", long) { n in "let x = [" + chain(n, "1, \"a\", [2]", ", ") + "]" },
        Shape("a list of all kinds of anything", long) { n in "let x: [Any] = [" + chain(n, "1, \"a\", [2]", ", ") + "]" },
        Shape("a list of closures", [100, 1_000]) { n in "let x = [" + chain(n, "{ (a: Int) in a + 1 }", ", ") + "]" },
        Shape("a dictionary", long) { n in "let x = [" + (1...n).map { "\($0): \"a\"" }.joined(separator: ", ") + "]" },
        Shape("a text", [1_000, 1_000_000]) { n in "let x = \"" + String(repeating: "a", count: n) + "\"" },
        Shape("a text with values", long) { n in "let x = \"" + String(repeating: "\\(1) ", count: n) + "\"" },
        Shape("digits", [100, 100_000]) { n in "let x = " + String(repeating: "9", count: n) },
        Shape("a comment", [1_000, 1_000_000]) { n in "/*" + String(repeating: "/* ", count: n) + "\nlet x = 1" },
        Shape("arguments", long) { n in "print(" + chain(n, "1", ", ") + ")" },
    ]

    private static let declarations = [
        Shape("lines", [1_000, 20_000]) { n in lines(n) { "let a\($0) = \($0)" } },
        Shape("functions", long) { n in lines(n) { "func f\($0)(_ x: Int) -> Int { x < 1 ? 1 : f\($0 % n + 1)(x - 1) }" } },
        Shape("parameters", long) { n in
            "func f(" + (1...n).map { "_ a\($0): Int" }.joined(separator: ", ") + ") -> Int { a1 }\nprint(f(" + chain(n, "1", ", ") + "))"
        },
        Shape("type parameters", long) { n in
            "func f<" + (1...n).map { "T\($0): Comparable" }.joined(separator: ", ") + ">(" + (1...n).map { "_ a\($0): T\($0)" }.joined(separator: ", ")
                + ") -> Bool { a1 < a1 }\nprint(f(" + chain(n, "1", ", ") + "))"
        },
        Shape("functions of one name", [100, 1_000]) { n in
            lines(n) { "func f(_ x: [\(nest(Swift.min(8, $0 % 9), "[", "Int", "]"))], a\($0): Int) -> Int { \($0) }" } + "\nprint(f([], a1: 1))"
        },
        Shape("overloads", [20, 100, 300]) { n in
            lines(n) { "struct T\($0) {}\nfunc f(_ x: T\($0), _ y: T\($0)) -> T\($0) { x }" } + "\nprint(f(f(T1(), T1()), f(T1(), T1())))"
        },
        Shape("fields", long) { n in "struct S {\n" + lines(n) { "var a\($0) = \($0)" } + "\n}\nprint(S().a1)" },
        Shape("cases", long) { n in
            "enum E {\n" + lines(n) { "case a\($0)" } + "\n}\nlet e = E.a1\nswitch e {\n" + lines(n) { "case .a\($0): print(\($0))" } + "\n}"
        },
        Shape("types that hold each other", [100, 1_000]) { n in lines(n) { "struct S\($0) { var a: [S\($0 % n + 1)] = [] }" } + "\nprint(S1().a == S1().a)" },
        Shape("types that hold all others", [10, 60]) { n in
            lines(n) { i in "struct S\(i): Equatable { " + (1...n).map { "var a\($0): [S\($0)] = []" }.joined(separator: "; ") + " }" }
                + "\nprint(S1() == S1())"
        },
        Shape("captures", [100, 1_000]) { n in lines(n) { "var a\($0) = \($0)\nlet f\($0) = { a\($0) += 1; return a\(Swift.max(1, $0 - 1)) }" } },
        Shape("cases of a switch", long) { n in "let a = 1\nswitch a {\n" + lines(n) { "case \($0): print(\($0))" } + "\ndefault: break }" },
        Shape("patterns", [100, 1_000]) { n in
            "let a = (1, 2)\nswitch a {\n" + lines(n) { "case (\($0), let b) where b > \($0): print(b)" } + "\ndefault: break }"
        },
        Shape("extensions", [100, 1_000]) { n in lines(n) { "extension Int { var a\($0): Int { self + a\(Swift.max(1, $0 - 1)) } }" } + "\nprint(1.a1)" },
    ]

    /// What the parser may look ahead from to the end of what follows.
    private static let lookaheads = [
        Shape("macros", [400, 100_000]) { String(repeating: "#", count: $0) },
        Shape("attributes without names", [400, 100_000]) { String(repeating: "@", count: $0) },
        Shape("attributes", [400, 100_000]) { chain($0, "@a", " ") + " let a = 1" },
        Shape("types' arguments", [400, 20_000]) { "let a: " + nest($0, "Array<", "Int", ">") + " = []" },
        Shape("less than", [400, 20_000]) { "let a = 1\nlet b = " + chain($0, "a", "<") },
        Shape("less than, closed", [400, 20_000]) { "let a = 1\nlet b = a<" + nest($0, "b<", "b", ">") + ">" },
        Shape("less than in a call", [400, 20_000]) { "let b = f(" + chain($0, "a<b", ", ") + ")" },
        Shape("directives", [400, 50_000]) { nest($0, "#if true\n", "print(1)", "\n#endif") },
        Shape("directives without an end", [400, 50_000]) { String(repeating: "#if true\n", count: $0) },
        Shape("trailing closures", [400, 5_000]) { "f " + chain($0, "{ 1 }", " ") },
        Shape("semicolons", [9_000, 1_000_000]) { String(repeating: ";", count: $0) },
    ]

    private static let switches = [
        Shape("switch over Bools", [4, 10, 25]) { n in
            let names = (0..<n).map { "b\($0)" }.joined(separator: ", ")
            let row = { (i: Int) in "case (" + (0..<n).map { $0 == i ? "true" : "_" }.joined(separator: ", ") + "): print(\(i))" }
            return (0..<n).map { "let b\($0) = false" }.joined(separator: "\n") + "\nswitch (\(names)) {\n" + (0..<n).map(row).joined(separator: "\n") + "\n}"
        },
        Shape("switch over all of Bools", [4, 8, 10]) { n in
            let names = (0..<n).map { "b\($0)" }.joined(separator: ", ")
            let row = { (i: Int) in "case (" + (0..<n).map { i >> $0 & 1 == 1 ? "true" : "false" }.joined(separator: ", ") + "): print(\(i))" }
            return (0..<n).map { "let b\($0) = false" }.joined(separator: "\n") + "\nswitch (\(names)) {\n" + (0..<1 << n).map(row).joined(separator: "\n")
                + "\n}"
        },
    ]

    /// Much in one line, whose columns are counted.
    private static let oneLine = [
        Shape("declarations in a line", [1_000, 8_000]) { n in (1...n).map { "let a\($0) = \($0)" }.joined(separator: "; ") },
        Shape("errors in a line", [1_000, 4_000]) { n in (1...n).map { "let a\($0): Int = \"\"" }.joined(separator: "; ") },
        Shape("unknown names in a line", [1_000, 8_000]) { n in (1...n).map { "a\($0)" }.joined(separator: "; ") },
    ]
}
