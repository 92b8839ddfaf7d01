import LessonLanguage
import Testing

/// What changes a collection or a text where it is, wherever it is, copies nothing: its contents stay in their place.
@Suite struct CopyingTests {
    /// Where the changed thing is: how it is declared with a value, and the code around a change of it.
    struct Home: Sendable, CustomStringConvertible {
        let description: String
        let code: @Sendable (_ value: String, _ change: (String) -> String) -> String
    }

    static let homes = [
        Home(description: "a global") { value, change in "var x = \(value)\n\(change("x"))" },
        Home(description: "a local variable") { value, change in "func run() {\nvar x = \(value)\n\(change("x"))\n}\nrun()" },
        Home(description: "a captured variable") { value, change in "func run() {\nvar x = \(value)\nlet f = {\n\(change("x"))\n}\nf()\n}\nrun()" },
        Home(description: "a global used in a function") { value, change in "var x = \(value)\nfunc run() {\n\(change("x"))\n}\nrun()" },
        Home(description: "a field") { value, change in "struct P { var n = 1, x = \(value) }\nvar p = P()\n\(change("p.x"))" },
        Home(description: "a field in a method") { value, change in
            "struct P {\nvar x = \(value)\nmutating func run() {\n\(change("x"))\n}\n}\nvar p = P()\np.run()"
        },
        Home(description: "an element") { value, change in "var a = [\(value)]\n\(change("a[0]"))" },
        Home(description: "a part of a tuple") { value, change in "var t = (1, \(value))\n\(change("t.1"))" },
        Home(description: "a dictionary's value") { value, change in "var d = [\"k\": \(value)]\n\(change("d[\"k\"]!"))" },
        Home(description: "an inout parameter") { value, change in
            "var x = \(value)\nfunc run<T>(_ y: inout T, _ f: (inout T) -> Void) { f(&y) }\nrun(&x) { y in\n\(change("y"))\n}"
        },
    ]

    static let numbers = "Array((0..<100).map { $0 * 7 % 13 })"
    static let inPlace: [(value: String, changes: [String])] = [
        (
            numbers,
            [
                "X.swapAt(1, 50)", "X[3] = 5", "X[3] += 5", "X.removeLast()", "_ = X.popLast()", "X.sort()", "X.sort { $0 > $1 }", "X.reverse()",
                "_ = X.partition { $0 > 5 }",
                "X.removeAll { $0 > 100 }", "X[0..<2] = [1, 2]", "X.removeFirst()", "X.remove(at: 5)", "X.removeLast(2)", "X.removeSubrange(3..<5)",
                "X.removeLast(); X.append(4)", "X.removeLast(); X += [4]",
                "X.removeLast(); X.insert(4, at: 3)", "X.shuffle(using: &source)",
            ]
        ),
        (
            "Array((0..<100).map { \"item \\($0)\" })",
            [
                "X.swapAt(1, 50)", "X[3] = \"a\"", "X[3] += \"b\"", "X.removeLast()", "X.sort()", "X.reverse()", "X.removeAll { $0.isEmpty }",
                "X[0..<2] = [\"c\", \"d\"]", "X.remove(at: 5)", "X.removeLast(); X.append(\"e\")",
            ]
        ),
        ("[0.5, 1.5, 2.5]", ["X.swapAt(0, 2)", "X[1] *= 2", "X.sort()", "X.reverse()"]),
        ("[true, false, true]", ["X.swapAt(0, 1)", "X[1].toggle()", "X.reverse()"]),
        (
            "Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0) })",
            ["X[3] = 4", "X[3]! += 1", "X[3, default: 0] += 1", "X.removeValue(forKey: 5)", "X.updateValue(1, forKey: 2)", "X[7] = nil"]
        ),
        ("Set(0..<100)", ["X.remove(5)", "X.insert(5)", "_ = X.popFirst()", "X.update(with: 3)"]),
        ("(0..<100).map { $0 }[0...]", ["_ = X.popFirst()", "X.removeLast()", "X.removeFirst(3)"]),
    ]

    @Test(arguments: homes) func aChangeLeavesContentsInTheirPlace(home: Home) {
        for (value, changes) in Self.inPlace {
            for change in changes {
                let code = home.code(value) { x in "let before = place(\(x))\n\(change.replacing("X", with: x))\nprint(before == place(\(x)))" }
                let outcome = Outcome("var source = RandomSource(seed: 1)\n" + code, host: Self.host)
                #expect(
                    outcome.printed == "true\n" && outcome.errors.isEmpty && outcome.failure == nil,
                    "\(change)\n\(code)\n\(outcome.errors) \(String(describing: outcome.failure))")
            }
        }
    }

    static let growing: [(value: String, change: String)] = [
        ("[0]", "X.append(i)"), ("[0]", "X += [i]"), ("[0]", "X.append(contentsOf: [i])"), ("[\"a\"]", "X.append(\"b\")"), ("\"a\"", "X += \"one more \""),
        ("\"a\"", "X.append(\"c\")"), ("\"a\"", "X.append(contentsOf: \"cd\")"),
        ("[0: 0]", "X[i] = i"), ("Set([0])", "X.insert(i)"), ("[0, 1][0...]", "X.append(i)"), ("\"abcdefghijklmnopqrstuvwxyz\".dropFirst()", "X += \"more \""),
    ]

    /// A thousand additions move what is there a few times, as its room doubles.
    @Test(arguments: homes) func growingMovesContentsSeldom(home: Home) {
        for (value, change) in Self.growing {
            let code = home.code(value) { x in
                "var moves = 0, last = place(\(x))\nfor i in 1...1000 {\n\(change.replacing("X", with: x))\nlet now = place(\(x))\nif now != last { moves += 1; last = now }\n}\nprint(moves < 30)"
            }
            let outcome = Outcome(code, host: Self.host)
            #expect(
                outcome.printed == "true\n" && outcome.errors.isEmpty && outcome.failure == nil,
                "\(change)\n\(code)\n\(outcome.errors) \(String(describing: outcome.failure))")
        }
    }

    /// What shows a part of a collection, or its elements otherwise, copies none of them.
    @Test func viewsCopyNothing() {
        for view in [
            "X[2...]", "X.dropFirst(3)", "X.dropLast()", "X.prefix(9)", "X.suffix(9)", "X.prefix(while: { $0 < 5 })", "X.drop(while: { $0 < 5 })",
            "X[5...][10...].dropFirst()",
        ] {
            let outcome = Outcome("let x = Array(0..<100)\nlet part = \(view.replacing("X", with: "x"))\nprint(place(x) == place(part))", host: Self.host)
            #expect(outcome.printed == "true\n", "\(view): \(outcome.errors) \(String(describing: outcome.failure))")
        }
    }

    /// Views are made of what they show: nothing of it is made before it is walked.
    @Test func viewsMakeNothing() {
        let table = "Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, $0) })"
        let views = [
            (table, "X.keys"), (table, "X.values"), (table, "X.keys.enumerated()"), ("Array(0..<100)", "X.enumerated()"), ("Array(0..<100)", "X.reversed()"),
            ("Array(0..<100)", "zip(X, X)"),
            ("Array(0..<100)", "X.lazy.map { $0 + 1 }"), ("[[1], [2]]", "X.joined()"), ("Set(0..<100)", "X.enumerated()"),
            ("String(repeating: \"abc\", count: 20)", "X.utf8"),
            ("String(repeating: \"abc\", count: 20)", "X.utf16"), ("String(repeating: \"abc\", count: 20)", "X.unicodeScalars"),
            ("String(repeating: \"abc\", count: 20)", "X.enumerated()"),
            ("Array(0..<100)", "X.makeIterator()"), ("Array(0..<100)", "X.dropFirst(2).enumerated()"),
        ]
        for (value, view) in views {
            let outcome = Outcome("let x = \(value)\nlet view = \(view.replacing("X", with: "x"))\nprint(place(x) == place(view))", host: Self.host)
            #expect(outcome.printed == "true\n", "\(view): \(outcome.errors) \(String(describing: outcome.failure))")
        }
    }

    /// Copies are still values.
    @Test func copiesStayAsTheyWere() {
        for (value, changes) in Self.inPlace {
            for change in changes {
                let code =
                    "var source = RandomSource(seed: 1)\nvar x = \(value)\nlet copy = x, text = \"\\(x)\"\n\(change.replacing("X", with: "x"))\nprint(\"\\(copy)\" == text)"
                #expect(Outcome(code, host: Self.host).printed == "true\n", "\(change)")
            }
        }
    }

    static let host: LessonLanguage.Host = {
        var host = corpusHost()
        host.function("place(_ x: Any) -> Int") { (x: Value) in Int(bitPattern: x.address ?? 0) }
        return host
    }()
}
